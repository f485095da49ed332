"""Numbers of a Word document's lists, counted as its paragraphs come."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from typing import Dict, List, NamedTuple
from xml.etree.ElementTree import Element

from .docxtext import get_value
from .numerals import write_numeral
from .omml import WORD

LAST_LEVEL = 8  # of a list, the first being 0
_FORMS = {"lowerLetter": "a", "upperLetter": "A", "lowerRoman": "i", "upperRoman": "I"}


class Level(NamedTuple):
    """How a level of a list is numbered."""

    kind: str  # `bullet`, `decimal` ...
    start: int
    text: str  # `%1.%2` has the numbers of the first two levels


_UNCOUNTED = "bullet", "none", ""


@dataclass
class Kind:
    """Lists that are numbered in a row."""

    levels: Dict[int, Level] = field(default_factory=dict)
    counts: Dict[int, int] = field(default_factory=dict)  # of the levels that have begun

    def get_level(self, depth: int) -> Level:
        return self.levels.get(depth, Level("bullet", 1, ""))

    def write(self, depth: int) -> str:
        """Return the number that a level has come to."""
        level = self.get_level(depth)
        count = self.counts.get(depth, level.start)
        return write_numeral(_FORMS.get(level.kind, "1"), count)


class Numbering:
    """The lists of numbering.xml; there may be none."""

    def __init__(self, root: Element | None) -> None:
        self.kinds: Dict[str, Kind] = {}  # by the list
        self.restarts: Dict[str, Dict[int, int]] = {}  # list -> {level: its first number}
        elements: List[Element] = [] if root is None else list(root)
        shared = {
            element.get(WORD + "abstractNumId", ""): Kind(_read_levels(element))
            for element in elements
            if element.tag == WORD + "abstractNum"
        }
        for element in elements:
            if element.tag == WORD + "num":
                number = element.get(WORD + "numId", "")
                self.kinds[number] = shared.get(get_value(element, "abstractNumId"), Kind())
                self.restarts[number] = {
                    _read_number(override.get(WORD + "ilvl", ""), 0): _read_number(start, 1)
                    for override in element.findall(WORD + "lvlOverride")
                    for start in [get_value(override, "startOverride")]
                    if start
                }

    def mark(self, number: str, depth: int) -> str:
        """Count a list's next item, on a level; return its marker."""
        kind = self.count(number, depth)
        level = kind.get_level(depth)
        if level.kind in _UNCOUNTED:
            return "-"
        is_digit = level.kind not in _FORMS
        return kind.write(depth) + ("." if is_digit and not level.text.endswith(")") else ")")

    def label(self, number: str, depth: int) -> str:
        """Count a heading, on a level; return the number that Word sets before it, or ""."""
        kind = self.count(number, depth)
        level = kind.get_level(depth)
        if level.kind in _UNCOUNTED:
            return ""
        return re.sub(r"%([1-9])", lambda found: kind.write(int(found[1]) - 1), level.text)

    def count(self, number: str, depth: int) -> Kind:
        kind = self.kinds.setdefault(number, Kind())
        level = kind.get_level(depth)
        restart = self.restarts.get(number, {}).pop(depth, None)
        if restart is not None:
            kind.counts[depth] = restart
        else:
            kind.counts[depth] = kind.counts.get(depth, level.start - 1) + 1
        for deeper in range(depth + 1, LAST_LEVEL + 1):
            kind.counts.pop(deeper, None)
        return kind


def _read_levels(kind: Element) -> Dict[int, Level]:
    return {
        _read_number(level.get(WORD + "ilvl", ""), 0): Level(
            get_value(level, "numFmt"),
            _read_number(get_value(level, "start"), 1),
            get_value(level, "lvlText"),
        )
        for level in kind.findall(WORD + "lvl")
    }


def _read_number(text: str, other: int) -> int:
    return int(text) if text.isdecimal() and len(text) < 5 else other
