"""One viewer for several courses: any is started alone, and says what it misses."""

from __future__ import annotations

from pathlib import Path

import build
import micro
import pytest
from calculator.device import Device
from calculator.facts import CURRENT
from calculator.keys import press
from course import CourseError
from course.read import convert, read_course
from script.features import find_features
from script.make import compare
from script.script import parse, write
from script.shared import Part, Shared, find_viewer, make_shared
from viewing import ROOT

COURSES = ROOT / "tests" / "courses"
FORMS = "plain", "packed"
LINKED = "# Un\n\n[b](#deux) Σ\n\n# Deux\n\nQ: x ?\nR: y\n\n## Trois\n\nz"


def share(form: str, *names: str) -> Shared:
    parts = [
        Part(read_course(COURSES / (name + ".md")), name + ".py", name + ".md") for name in names
    ]
    return make_shared(parts, "lecteur.py", form)


def read_alone(shared: Shared, number: int) -> list[str]:
    """Return the rows of a course that is alone on the calculator with its viewer."""
    device = Device(scripts={"lecteur": shared.viewer.text}, patience=20)
    script = shared.made[number].script
    device.run(script.text, script.name[:-3], press("down"))
    assert device.error is None and not device.printed
    return device.rows()


@pytest.mark.parametrize("form", FORMS)
def test_any_course_is_started_alone(form: str) -> None:
    shared = share(form, "revolution", "suites")
    for number, path in enumerate(("revolution.md", "suites.md")):
        course = read_course(COURSES / path)
        own = Device().run(write(course, "x.py", path, form == "packed").text, "x", press("down"))
        assert read_alone(shared, number) == own.rows()


@pytest.mark.parametrize("form", FORMS)
def test_any_course_is_started_on_micropython(form: str) -> None:
    shared = share(form, "revolution", "suites")
    others = {"lecteur": shared.viewer.text}
    for number, each in enumerate(shared.made):
        error, rows = micro.read_screens(each.script.text, 64, press("down"), 900, others)
        assert not error and rows == read_alone(shared, number)
    error, rows = micro.read_screens(shared.made[0].script.text, 64, press("down"), 900)
    assert not error and not any(rows)


@pytest.mark.parametrize("form", FORMS)
def test_two_courses_in_one_console(form: str) -> None:
    shared = share(form, "revolution", "suites")
    scripts = {each.script.name[:-3]: each.script.text for each in shared.made}
    device = Device(scripts={"lecteur": shared.viewer.text, **scripts}, patience=20)
    for number, name in enumerate(scripts):
        device.console("from %s import *" % name, press("down"))
        assert device.error is None and device.rows() == read_alone(shared, number)


@pytest.mark.parametrize("form", FORMS)
@pytest.mark.parametrize(("language", "says"), [("fr", "Envoyez aussi "), ("en", "Send ")])
def test_what_is_missing_is_said(form: str, language: str, says: str) -> None:
    part = Part(convert("# A\n\nb", "A", language=language), "a.py", "a.md")
    shared = make_shared([part], "lecteur.py", form)
    other = make_shared([part], "lecteur.py", "plain" if form == "packed" else "packed")
    for scripts in ({}, {"lecteur": other.viewer.text}):  # none, or another version
        device = Device(scripts=scripts, patience=20).run(shared.made[0].script.text, "a")
        assert device.ended and device.error is None
        assert device.printed.startswith(says + "lecteur.py")


@pytest.mark.parametrize("form", FORMS)
def test_the_viewer_has_what_any_course_needs(form: str) -> None:
    courses = [convert(text, "A", language="fr") for text in ("# A\n\nb", LINKED)]
    parts = [Part(course, "a%d.py" % n, "a.md") for n, course in enumerate(courses)]
    shared = make_shared(parts, "lecteur.py", form)
    assert {"links", "questions", "subtitles"} <= find_features(courses[1])
    for number in range(2):
        assert any(read_alone(shared, number))


@pytest.mark.parametrize("form", FORMS)
def test_scripts_are_read_back(form: str) -> None:
    shared = share(form, "revolution", "suites")
    others = {"lecteur": shared.viewer.text}
    for each in shared.made:
        assert find_viewer(each.script.text) == "lecteur.py"
        again = parse(each.script.name, each.script.text, others)
        assert again.is_packed == (form == "packed")
        assert [s.text for s in again.course.sections] == [
            s.text for s in each.script.course.sections
        ]
        compare(again, others)


def test_sizes_are_judged_together() -> None:
    shared = share("plain", "revolution", "suites")
    total = shared.viewer.size + sum(each.script.size for each in shared.made)
    parts = [
        Part(each.script.course, each.script.name, each.script.name[:-2] + "md")
        for each in shared.made
    ]
    tight = CURRENT._replace(storage=total)
    assert not make_shared(parts, "lecteur.py", firmware=tight).made[0].script.is_packed
    tight = CURRENT._replace(storage=total - 1)
    assert make_shared(parts, "lecteur.py", firmware=tight).made[0].script.is_packed
    with pytest.raises(CourseError, match="too large together .* by 1 bytes"):
        make_shared(parts, "lecteur.py", "plain", firmware=tight)
    tight = CURRENT._replace(heap=30000)
    with pytest.raises(CourseError, match="revolution.py: too large for .*'s memory"):
        make_shared(parts, "lecteur.py", firmware=tight)


def test_the_command(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    for name in ("a", "b"):
        (tmp_path / (name + ".md")).write_text("# %s\n\nmot" % name, "utf8")
    courses = [str(tmp_path / "a.md"), str(tmp_path / "b.md")]
    viewer = tmp_path / "lecteur.py"
    for _ in range(2):
        assert build.main([*courses, "--shared", str(viewer)]) == 0
    assert "send lecteur.py, a.py, b.py" in capsys.readouterr().out
    for name in ("lecteur", "a", "b"):
        assert build.main(["--check", str(tmp_path / (name + ".py"))]) == 0
    viewer.write_text(viewer.read_text("utf8") + "# mine\n", "utf8")
    assert build.main([*courses, "--shared", str(viewer)]) == 2
    assert "changed by hand" in capsys.readouterr().err
    viewer.unlink()
    assert build.main(["--check", str(tmp_path / "a.py")]) == 2
    assert build.main([*courses, "--shared", str(tmp_path / "a.py")]) == 2
    error = capsys.readouterr().err
    assert "lecteur.py: No such file" in error and "would be two scripts" in error
