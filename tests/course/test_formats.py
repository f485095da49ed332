"""Documents of other programs: by pandoc, or one line that says what to do."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest
from course import CourseError, formats
from course.read import read_course

OTHERS = ".odt .html .htm .tex .epub .ipynb .rst .org".split()
REFUSED = {
    ".pdf": "copy its text",
    ".rtf": "save it as .docx",
    ".doc": "save it as .docx",
    ".png": "a picture",
    ".pptx": "slides",
    ".xlsx": "sheets",
    ".zip": "unpack it",
}


@pytest.fixture
def pandoc(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Put a program named `pandoc` on the PATH, whose code tests write."""
    if sys.platform == "win32":
        pytest.skip("a script is no program there")
    folder = tmp_path / "bin"
    folder.mkdir()
    monkeypatch.setenv("PATH", str(folder))
    program = folder / "pandoc"
    program.write_text("")
    program.chmod(0o755)
    return program


def write_program(path: Path, code: str) -> None:
    path.write_text("#!%s\nimport sys, os, time\n%s\n" % (sys.executable, code))


def refuse(path: Path) -> str:
    """Return the line that a file is refused with."""
    with pytest.raises(CourseError) as error:
        read_course(path)
    said = str(error.value)
    assert said.startswith(str(path) + ": ") and "\n" not in said
    return said


@pytest.mark.parametrize("kind", OTHERS)
def test_without_pandoc_a_line_says_what_to_do(
    kind: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("PATH", str(tmp_path))
    path = tmp_path / ("cours" + kind)
    path.write_bytes(b"x")
    assert "pandoc" in refuse(path) and "save it as" in refuse(path)


@pytest.mark.parametrize("kind", REFUSED)
def test_other_files_are_refused_with_what_to_do(kind: str, tmp_path: Path) -> None:
    path = tmp_path / ("cours" + kind)
    path.write_bytes(b"x")
    assert REFUSED[kind] in refuse(path)


@pytest.mark.parametrize("data, said", [(b"%PDF-1.7", "a PDF"), (b"{\\rtf1", "save it as")])
def test_a_files_start_tells_more_than_its_name(data: bytes, said: str, tmp_path: Path) -> None:
    path = tmp_path / "cours.md"
    path.write_bytes(data)
    assert said in refuse(path)


def test_pandoc_reads_without_network_files_and_filters(pandoc: Path, tmp_path: Path) -> None:
    write_program(
        pandoc,
        "print('# Titre\\n\\n' + ' '.join(sys.argv[1:]) + '\\n\\n' + sys.stdin.read())"
        "\nprint(os.getcwd() == os.environ['HOME'])",
    )
    path = tmp_path / "cours.html"
    path.write_bytes("un élève".encode("cp1252"))
    text = read_course(path).sections[0].text.replace("\n", " ")
    assert "--sandbox --from html" in text and "filter" not in text
    assert text.endswith("un élève True")


@pytest.mark.parametrize(
    "code, said",
    [
        ("sys.exit('couldn\\'t parse\\nmore')", "couldn't parse"),
        ("sys.exit('Unknown option --sandbox.')", "2.15 or newer"),
        ("os._exit(3)", "pandoc can't read it"),
        ("print()", "no visible text"),
        ("time.sleep(60)", "took more than 1 s"),
    ],
)
def test_pandocs_failures_are_one_line(
    code: str, said: str, pandoc: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(formats, "PANDOC_SECONDS", 1 if "sleep" in code else 30)
    write_program(pandoc, code)
    path = tmp_path / "cours.odt"
    path.write_bytes(b"x")
    assert said in refuse(path)
