"""Files as people have them."""

from __future__ import annotations

from pathlib import Path

import pytest
from course import CourseError
from course.encodings import decode
from course.read import read_course

TEXT = "# Été\n\nLe cœur d’un élève, 5 €.\n"
SHOWN = "§Été\n\nLe coeur d'un élève, 5 EUR."


@pytest.mark.parametrize(
    "codec, said",
    [
        ("utf-8", ""),
        ("utf-8-sig", ""),
        ("utf-16", "UTF-16"),
        ("utf-16-le", "UTF-16"),
        ("utf-16-be", "UTF-16"),
        ("utf-32", "UTF-32"),
        ("cp1252", "Windows-1252"),
        ("mac-roman", "Mac Roman"),
    ],
)
@pytest.mark.parametrize("end", ["\n", "\r\n", "\r"])
def test_encodings_and_ends_of_lines(codec: str, said: str, end: str, tmp_path: Path) -> None:
    path = tmp_path / "cours.md"
    path.write_bytes(TEXT.replace("\n", end).encode(codec))
    course = read_course(path)
    assert course.sections[0].text == SHOWN
    notes = [note.what for note in course.notes if "UTF-8" in note.what]
    assert notes == (["not UTF-8: read as " + said] if said else [])


def test_some_broken_bytes_do_not_make_another_encoding() -> None:
    text, said = decode("é".encode() * 20 + b"\xff")
    assert text == "é" * 20 + "\ufffd" and said == "damaged UTF-8"


@pytest.mark.parametrize("data", [bytes(range(256)) * 20, b"\0\0\0\0", b"\x01\x02" * 99])
def test_what_is_no_text_is_refused(data: bytes, tmp_path: Path) -> None:
    path = tmp_path / "cours.md"
    path.write_bytes(data)
    with pytest.raises(CourseError, match="not a text"):
        read_course(path)


@pytest.mark.parametrize("data", [b"", b"\n\n", b"\xef\xbb\xbf", b"\xff\xfe", b"<!-- a -->\n"])
def test_what_shows_nothing_is_refused(data: bytes, tmp_path: Path) -> None:
    path = tmp_path / "cours.md"
    path.write_bytes(data)
    with pytest.raises(CourseError, match="no visible text"):
        read_course(path)
