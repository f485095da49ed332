"""What `build.py` writes over, and what it leaves alone."""

from __future__ import annotations

from pathlib import Path

import build
import pytest
from course.read import read_courses
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


# --- Several files ---

PARTS = {
    "a.md": "---\ntitle: Histoire\n---\n\n# Un\n\nvoir [b](#un) ½\n\n# Deux\n\nb\n",
    "b.md": "# Géo\n\n## Un\n\nvoir [c](#un), [d](#rien)\n\n## Deux\n\nd\n",
    "c.txt": "un texte seul ½\n",
}


@pytest.fixture
def parts(tmp_path: Path) -> list[Path]:
    for name, text in PARTS.items():
        (tmp_path / name).write_text(text, "utf8")
    return [tmp_path / name for name in PARTS]


def test_files_are_chapters_of_one_course(parts: list[Path], tmp_path: Path) -> None:
    course = read_courses(parts, "Tout")
    assert course.title == "Tout"
    assert [section.lines[:2] for section in course.sections] == [
        ["§Histoire", "¶Un"], ["§Deux", ""], ["§Géo"], ["§Un", ""], ["§Deux", ""], ["§C", ""],
    ]  # fmt: skip
    assert [section.links for section in course.sections[:4]] == [
        {3: [(0, 1)]}, {}, {}, {2: [(3, 0)]},
    ]  # fmt: skip
    told = [(note.line, note.what, Path(note.file).name) for note in course.notes]
    assert told == [
        (7, "½ -> 1/2", "a.md"),
        (5, "no heading for the link #rien", "b.md"),
        (1, "½ -> 1/2", "c.txt"),
    ]


def test_several_files_make_one_script(
    parts: list[Path], tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    output = tmp_path / "tout.py"
    assert build.main([*map(str, parts), "-o", str(output)]) == 0
    assert "b.md:5: no heading for the link #rien" in capsys.readouterr().out
    text = output.read_text("utf8")
    assert text.startswith("# Tout\n") and "§Géo" in text
    assert read_origin(text) == ("a.md, b.md, c.txt", False)
    assert "another course, a.md, b.md, c.txt" in run(capsys, parts[0], "-o", output)
    assert not run(capsys, *parts, "-o", output)
    (tmp_path / "c.txt").write_text("\n", "utf8")
    assert run(capsys, *parts, "-o", output).endswith("c.txt: no visible text")
    assert output.read_text("utf8") == text


def test_several_files_need_a_name(parts: list[Path], capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit):
        build.main(list(map(str, parts)))
    assert "one script after -o" in capsys.readouterr().err
