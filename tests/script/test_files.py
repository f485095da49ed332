"""What `build.py` writes over, and what it leaves alone."""

from __future__ import annotations

from pathlib import Path

import build
import pytest
from script.script import read_origin

TEXT = "# Cours\n\nla cellule\n"


def run(capsys: pytest.CaptureFixture[str], *options: object) -> str:
    """Run build.py; return the line of its error, or ""."""
    status = build.main(list(map(str, options)))
    error = capsys.readouterr().err
    assert (status, error.count("\n")) in ((0, 0), (2, 1))
    return error.strip()


@pytest.fixture
def course(tmp_path: Path) -> Path:
    path = tmp_path / "cours.md"
    path.write_text(TEXT, "utf8")
    return path


@pytest.mark.parametrize("form", ["--plain", "--pack"])
def test_a_script_is_built_anew(
    course: Path, capsys: pytest.CaptureFixture[str], form: str
) -> None:
    assert not run(capsys, course, form)
    course.write_text(TEXT + "encore", "utf8")
    assert not run(capsys, course, form)
    text = course.with_suffix(".py").read_text("utf8")
    assert read_origin(text) == ("cours.md", False)
    course.with_suffix(".py").write_bytes(text.replace("\n", "\r\n").encode())
    assert not run(capsys, course, form)


@pytest.mark.parametrize("change", [("cellule", "mienne"), ("# Cours", "# Le mien")])
def test_a_hand_is_respected(
    course: Path, capsys: pytest.CaptureFixture[str], change: tuple[str, str]
) -> None:
    run(capsys, course)
    script = course.with_suffix(".py")
    mine = script.read_text("utf8").replace(*change)
    script.write_text(mine, "utf8")
    assert "changed by hand" in run(capsys, course)
    assert script.read_text("utf8") == mine
    assert not run(capsys, course, "--force")
    assert script.read_text("utf8") != mine


def test_another_course_is_refused(course: Path, capsys: pytest.CaptureFixture[str]) -> None:
    run(capsys, course)
    other = course.with_suffix(".txt")
    other.write_text("autre", "utf8")
    assert "another course, cours.md" in run(capsys, other)
    assert not run(capsys, other, "--force")
    assert "another course, cours.txt" in run(capsys, course)


@pytest.mark.parametrize(
    ("line", "error"),
    [
        ("# by minfo's tools/build.py: cours.md", ""),
        ("# by minfo's tools/build.py", ""),
        ("# by minfo's tools/build.py 2.0: cours.md; the viewer: tools/script", ""),
        ("# by minfo's tools/build.py 2.0: vieux.md; the viewer: tools/script", "another course"),
        ("# by hand", "isn't this tool's"),
    ],
)
def test_what_older_versions_built_is_ours(
    course: Path, capsys: pytest.CaptureFixture[str], line: str, error: str
) -> None:
    course.with_suffix(".py").write_text("# Cours\n%s\nC = []\n" % line, "utf8")
    found = run(capsys, course)
    assert (error in found) if error else not found


@pytest.mark.parametrize("name", ["a;b; c.md", "coding: x.md", "é" * 60 + ".md", "a" * 200 + ".md"])
def test_any_name_is_known_again(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], name: str
) -> None:
    path = tmp_path / name
    path.write_text(TEXT, "utf8")
    for _ in range(2):
        assert not run(capsys, path, "-o", tmp_path / "x.py")
