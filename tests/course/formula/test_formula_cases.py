"""Formulas in two dimensions within notes: pairs in cases/, whose words count, not line ends."""

import re
from pathlib import Path

import pytest
from course import STYLES, WIDTH
from course.read import convert

CASES = sorted((Path(__file__).resolve().parent / "cases").glob("*.md"))
BETWEEN = "\n" + "=" * WIDTH + "\n"


def render(path: Path) -> str:
    """Return what is read on the calculator, styles left out; `plain` cases are text files."""
    text = path.read_bytes().decode("utf-8")
    course = convert(text, "Sans titre", path.name.startswith("plain"))
    shown = BETWEEN.join(section.text for section in course.sections)
    return re.sub("[%s§¶]" % STYLES, "", shown) + "\n"


def test_there_are_cases() -> None:
    assert len(CASES) >= 4


@pytest.mark.parametrize("path", CASES, ids=lambda path: path.stem)
def test_case(path: Path) -> None:
    expected = path.with_suffix(".txt").read_text("utf-8")
    assert render(path).split() == expected.split()
