"""Which firmwares a script runs on, and what is written for an older one."""

from __future__ import annotations

import re
import unicodedata
from pathlib import Path

import build
import pytest
from calculator.facts import CURRENT, FIRMWARES, GLYPHS, HEAP, STORAGE
from course import STYLES, WIDTH, Course, CourseError, cells
from course.formula.spelling import SPELLINGS
from course.read import convert, read_course
from script.fit import Fit
from script.make import make_script
from script.report import find_characters, report_firmwares
from script.script import write

COURSES = sorted((Path(__file__).resolve().parent.parent / "courses").glob("*.md"))
OLD = FIRMWARES["15"]


def read(text: str, name: str) -> str:
    """Return what is shown of a text on a firmware, styles and line ends left out."""
    course = convert(text, "x", lacks=FIRMWARES[name].lacks)
    shown = re.sub("[%s§¶]" % STYLES, "", course.sections[0].text)
    return " ".join(shown.split()[shown.startswith("x\n") :])


def report(course: Course, storage: int = 9000, heap: int = 30000) -> list[str]:
    return report_firmwares(write(course, "x.py", "x.md"), Fit(storage, heap, heap, False))


def test_the_table_holds_what_is_known() -> None:
    assert list(FIRMWARES) == [*map(str, range(13, 26)), "omega", "upsilon"]
    assert (CURRENT.storage, CURRENT.heap, CURRENT.lacks) == (STORAGE, HEAP, frozenset())
    assert (OLD.storage, OLD.heap) == (32 * 1024, 32 * 1024)
    for version in range(14, 26):  # a glyph that came stays
        assert FIRMWARES[str(version)].lacks <= FIRMWARES[str(version - 1)].lacks
    for firmware in FIRMWARES.values():
        assert firmware.lacks <= GLYPHS and firmware.lacks <= {*SPELLINGS, "\u0338"}


@pytest.mark.parametrize(
    ("text", "storage", "heap", "named"),
    [
        ("a", 9000, 30000, "runs on: Epsilon 14-25, Omega, Upsilon"),
        ("a", 9000, 30000, "not on, for its colours: Epsilon 13"),
        ("α ≥ 1", 9000, 30000, "runs on: Epsilon 17-25, Upsilon"),
        ("∞", 9000, 30000, "runs on: Epsilon 20-25, Omega, Upsilon"),
        ("ω", 9000, 30000, "not on, for ω: Epsilon 14-22, Omega"),
        ("a ≠ b", 9000, 30000, "not on, for ≠: Epsilon 14-16, Omega, Upsilon"),
        ("a", 9000, 40000, "not on, for its memory: Epsilon 14-18"),
        ("a", 40000, 30000, "not on, for its storage: Epsilon 14-18, Omega"),
        ("a", 50000, 67000, "runs on: Upsilon"),
        ("a", 60000, 67000, "runs on: no firmware"),
        ("αβγδεζ", 9000, 30000, "not on, for α β γ δ and 2 more: Epsilon 14-16, Omega"),
    ],
)
def test_the_report_names_firmwares(text: str, storage: int, heap: int, named: str) -> None:
    assert named in report(convert(text, "x"), storage, heap)


@pytest.mark.parametrize(
    ("text", "firmware", "shown"),
    [
        ("$x \\to +\\infty$, 2α", "15", "x → +inf, 2 alpha"),
        ("$x \\to +\\infty$, 2α", "omega", "x → +∞, 2 alpha"),
        ("$x \\to +\\infty$, 2α", "upsilon", "x → +∞, 2α"),
        ("$x \\to +\\infty$, 2α, $\\beta$", "17", "x → +inf, 2α, beta"),
        ("$2\\alpha\\beta$ = $\\alpha^2$", "15", "2 alpha beta = alpha^2"),
        ("$a \\ne b$, $a \\not\\Rightarrow b$", "upsilon", "a =/= b, a =/=> b"),
        ("a ≠ b, ±1, u ↗, v ↘, 1º", "15", "a =/= b, +/-1, u /, v \\, 1°"),
        ("`α = ∞`", "15", "alpha = inf"),
        ("- **Σ** | ω\n- $\\langle u, v \\rangle$", "15", "- ∑ | omega - <u, v>"),
        ("# α\n\n| ω | b |\n|--|--|\n| ∞ | $\\gamma$ |", "15", "alpha omega b inf gamma"),
    ],
)
def test_what_it_lacks_is_written_otherwise(text: str, firmware: str, shown: str) -> None:
    found = read(text, firmware)
    assert found == shown
    assert not set(unicodedata.normalize("NFD", found)) & FIRMWARES[firmware].lacks


@pytest.mark.parametrize("firmware", FIRMWARES)
@pytest.mark.parametrize("path", COURSES, ids=lambda path: path.stem)
def test_no_course_shows_what_a_firmware_lacks(path: Path, firmware: str) -> None:
    course = read_course(path, lacks=FIRMWARES[firmware].lacks)
    assert not find_characters(course) & FIRMWARES[firmware].lacks
    assert all(cells(line) <= WIDTH for part in course.sections for line in part.lines)


def test_notes_tell_what_is_written() -> None:
    notes = convert("a\nα et ∞", "x", lacks=OLD.lacks).notes
    assert [note[:2] for note in notes] == [(2, "α -> alpha"), (2, "∞ -> inf")]


def test_a_script_is_judged_by_its_firmware() -> None:
    words = " ".join("word%d" % (i * 7919) for i in range(2500))
    course = convert("# One\n\n" + words, "x")
    made = make_script(course, "x.py", "x.md", "plain")
    with pytest.raises(CourseError, match="too large for Epsilon 15's storage by .* of 32,768"):
        make_script(course, "x.py", "x.md", "plain", firmware=OLD)
    assert made.fit.storage > OLD.storage


def test_for_an_older_calculator(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    path = tmp_path / "a.md"
    path.write_text("# Limites\n\n$\\infty$", "utf8")
    for given in ("15", "15.5", "Epsilon 15"):
        assert build.main([str(path), "--for", given]) == 0
        assert "of the 32 KiB" in capsys.readouterr().out
    assert "inf" in path.with_suffix(".py").read_text("utf8")
    for given, reason in (("13", "update it"), ("12", "not one of 13"), ("", "not one of 13")):
        with pytest.raises(SystemExit) as stopped:
            build.main([str(path), "--for", given])
        error = capsys.readouterr().err
        assert (stopped.value.code, error.count("\n")) == (2, 1) and reason in error
