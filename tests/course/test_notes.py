"""Small courses as people have them: what a reader should see, whatever the lines' ends."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from course import STYLES, WIDTH, layout
from course.formula.boxes import write_display
from course.formula.flat import write_inline
from course.read import read_course
from course.wrap import wrap

CASES = sorted(
    path
    for path in (Path(__file__).resolve().parent.parent / "cases" / "notes").iterdir()
    if path.suffix in (".md", ".txt")
)
# Where the ends of lines are the point.
EXACT = ("soft-breaks", "formula-cut")
BETWEEN = "\n" + "=" * WIDTH + "\n"


def read(path: Path) -> str:
    """Return what is shown of a file, styles left out."""
    shown = BETWEEN.join(section.text for section in read_course(path).sections)
    return re.sub("[%s§¶]" % STYLES, "", shown) + "\n"


def write_flat(tex: str, width: int, language: str, lacks: frozenset[str]) -> list[str]:
    """Return a display as a line; a system of cases has a row each there too."""
    if r"\begin{cases}" in tex:
        return write_display(tex, width, language)
    return wrap(write_inline(tex, language), width=width)


def test_there_are_cases() -> None:
    assert len(CASES) >= 76


@pytest.mark.parametrize("path", CASES, ids=lambda path: path.stem)
def test_case(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    expected = path.with_suffix(".expected").read_text("utf-8")
    shown = read(path)
    if path.stem in EXACT:
        assert shown == expected
    if shown.split() != expected.split():  # formulas in two dimensions
        monkeypatch.setattr(layout, "write_display", write_flat)
        assert read(path).split() == expected.split()
