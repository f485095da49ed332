"""What holds for any course: no word lost, no line too wide."""

from __future__ import annotations

import re

from calculator.facts import GLYPHS
from course import COMPOSED, STYLES, WIDTH, Course, cells, fit
from course.read import convert
from documents import anything, documents, many
from hypothesis import given
from hypothesis import strategies as st

KNOWN = GLYPHS | set(COMPOSED + STYLES)


def list_lines(course: Course) -> list[str]:
    return "\n".join(section.text for section in course.sections).split("\n")


@many
@given(documents)
def test_no_word_is_lost(text: str) -> None:
    wanted = re.findall(r"w\d+x", text)
    shown = iter(re.findall(r"w\d+x", " ".join(list_lines(convert(text, "Nom")))))
    assert [word for word in wanted if word not in shown] == []


@many
@given(documents, st.booleans())
def test_documents_fit(text: str, plain: bool) -> None:
    check_lines(convert(text, "Nom", plain))


@many
@given(anything, st.booleans())
def test_anything_fits(text: str, plain: bool) -> None:
    check_lines(convert(text, "Nom", plain))


def check_lines(course: Course) -> None:
    for section in course.sections:
        assert len(section.sources) == len(section.lines) and min(section.sources) > 0
        assert section.text[0] in "§¶" and not section.text.endswith("\n")
    for line in list_lines(course):
        assert cells(line) <= WIDTH
        assert line == line.rstrip()
        assert set(line.lstrip("§¶")) <= KNOWN
        assert line.count("»") <= sum(map(line.count, "«‹¬"))
        assert not re.search("[«‹¬][^»]*$", line)


@many
@given(anything)
def test_plain_text_keeps_every_letter(text: str) -> None:
    """Without headings, comments and link definitions a .txt is shown as it is typed."""
    text = re.sub("[^ -~éœ\n]|[]#<]", "", text)
    letters = re.findall("[0-9A-Za-z]", fit(text))
    shown = iter("".join(list_lines(convert(text, "", True))))
    assert [letter for letter in letters if letter not in shown] == []
