"""What a script takes: the estimate beside what real MicroPython needs, and the judgement."""

from __future__ import annotations

import os
import sys
from pathlib import Path

import pytest
from calculator.facts import HEAP, STORAGE
from course import read_course
from course.read import convert
from prose import write_french
from script import fit
from script.script import Script, parse, write
from viewing import COURSES, write_course

FORMS = pytest.mark.parametrize("is_packed", [False, True], ids=["plain", "packed"])
SLACK = 1.3  # the most that an estimate is above what is measured
SIZES = [
    (2000, 1, False), (12000, 40, False), (30000, 10, False), (30000, 100, False),
    (2000, 1, True), (12000, 40, True), (25000, 10, True), (69000, 117, True),
]  # fmt: skip


@pytest.fixture(autouse=True)
def micropython_on_the_path(monkeypatch):
    monkeypatch.setenv("PATH", str(Path(sys.executable).parent) + os.pathsep + os.environ["PATH"])


def make(size, sections, is_packed):
    return write_course(write_french(size, sections), is_packed)


def check_estimate(script):
    estimated = fit.estimate(script, fit.count_text(script))
    with fit.try_heaps(script.text) as runs_in:
        assert runs_in(estimated) and not runs_in(int(estimated / SLACK))


@FORMS
@pytest.mark.parametrize("path", COURSES, ids=lambda path: path.stem)
def test_the_estimate_of_small_courses(path, is_packed):
    check_estimate(write(read_course(path), "cours.py", path.name, is_packed))


@FORMS
def test_a_script_that_was_read_is_judged_as_the_one_that_was_written(is_packed):
    """Also where it has links, questions and marks."""
    text = "# Un\n\nCapitale ?\n\nParis\n\n[deux](#deux)\n\n# Deux\n\nfin\n"
    course = convert(text, "Cours")
    course.sections[0].questions.append((4, 5))
    assert course.sections[0].links
    script = write(course, "cours.py", "cours.md", is_packed)
    assert fit.judge(parse("cours.py", script.text)).wide_heap == fit.judge(script).wide_heap


@pytest.mark.parametrize("size, sections, is_packed", SIZES)
def test_the_estimate_at_all_sizes(size, sections, is_packed):
    check_estimate(make(size, sections, is_packed))


def test_what_is_measured_is_the_smallest_heap():
    small, large = (fit.measure(make(size, 3, False).text) for size in (3000, 6000))
    assert small + 1000 < large < small + 6000


def test_a_script_that_fails_has_no_measure():
    assert fit.measure("1/0\n") is None and fit.measure("(") is None


def test_without_micropython_it_is_estimated(monkeypatch):
    monkeypatch.setenv("PATH", "")
    script = make(3000, 2, False)
    found = fit.judge(script, is_measured=True)
    assert not found.is_measured
    assert found.wide_heap == fit.estimate(script, fit.count_text(script))


@pytest.mark.parametrize("text, wide, narrow", [(0, 10000, 7000), (8000, 28000, 22000)])
def test_a_calculator_of_32_bits_takes_less_of_what_is_no_text(text, wide, narrow, monkeypatch):
    monkeypatch.setattr(fit, "count_text", lambda script: text)
    monkeypatch.setattr(fit, "estimate", lambda script, text: wide)
    assert fit.judge(make(2000, 1, False)).heap == narrow == text + int(0.7 * (wide - text))


def test_string_constants_are_counted_in_bytes():
    script = Script("x.py", convert("x", "x"), 'a="é"\nb=b"\\0\\1"\nexec("xyz")\n1\n', False)
    assert fit.count_text(script) == 2 + 2 + 3


@pytest.mark.parametrize(
    "storage, heap, excess",
    [
        (STORAGE, HEAP, None),
        (STORAGE + 5, HEAP, (5, "storage", STORAGE)),
        (STORAGE, HEAP + 3, (3, "memory for Python", HEAP)),
        (STORAGE + 5, HEAP + 3, (5, "storage", STORAGE)),
    ],
)
def test_excess(storage, heap, excess):
    assert fit.Fit(storage, heap, heap, False).excess == excess
