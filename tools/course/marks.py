"""Characters of no width that tell, until a section's lines are made, what a text is.

They are in the last private use area, which no course's text keeps.
"""

from __future__ import annotations

import re

_FIRST = 0xF0000
ANSWER, END = chr(_FIRST), chr(_FIRST + 1)  # in an answer's first line and in its last one
_FIRST_LINK = _FIRST + 2
_MOST_LINKS = 0xFFF0 - 2
RANGE = "%s-%s" % (chr(_FIRST), chr(0xFFFFD))  # of all, for a regular expression's brackets

_MARKS = re.compile("[%s]" % RANGE)


def mark_link(number: int) -> str:
    """Return what stands before the text of a link, "" of one too many."""
    return chr(_FIRST_LINK + number) if number < _MOST_LINKS else ""


def find_links(text: str) -> list[int]:
    """Return the numbers of the links that begin in a text, in order."""
    numbers = [ord(mark) - _FIRST_LINK for mark in _MARKS.findall(text)]
    return [number for number in numbers if number >= 0]


def strip_marks(text: str) -> str:
    return text if text.isascii() else _MARKS.sub("", text)
