"""Markdown to sections: input/expected pairs in cases/, and long courses."""

import re
from pathlib import Path

import pytest
from typography import BODY, WIDTH, cells

import markdown

HERE = Path(__file__).resolve().parent
CASES = sorted((HERE / "cases").glob("*.md"))
COURSES = sorted((HERE / "courses").glob("*.md")) + [HERE.parent / "tools" / "courses" / "minfo.md"]
BETWEEN = "\n" + "=" * WIDTH + "\n"


def read(path):
    return path.read_bytes().decode("utf-8")


def render(path):
    """Return a case's sections; a name that starts with `plain` is a text file's."""
    course = markdown.convert(read(path), "Sans titre", path.name.startswith("plain"))
    return BETWEEN.join(section.text for section in course.sections) + "\n"


def test_there_are_cases():
    assert len(CASES) >= 60 and len(COURSES) >= 6


@pytest.mark.parametrize("path", CASES, ids=lambda path: path.stem)
def test_case(path):
    assert render(path) == read(path.with_suffix(".txt"))


if __name__ == "__main__":  # write what is expected of new cases, to be read over
    for case in CASES:
        if not case.with_suffix(".txt").exists():
            case.with_suffix(".txt").write_text(render(case), encoding="utf-8", newline="\n")
