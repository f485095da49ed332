r"""Formulas alone on their lines: `$$`, `\[`, a bare environment, brackets without a backslash."""

from __future__ import annotations

import re

from .formula.symbols import ENVIRONMENTS
from .mathspans import looks_like_formula
from .model import Formula, Line

_OPENER = re.compile(r" {0,3}(?:(\$\$)|(\\\[)|(\[) *$|\\begin *\{([A-Za-z]+)\*?\})")
_ON_A_LINE = re.compile(r" {0,3}\[ ([^\[\]]*\\[A-Za-z]{2,}[^\[\]]*) \] *([.,;:]?) *$")
_HEADING = re.compile(r" {0,3}#{1,6}\s+\S")
_MARKERS = re.compile(r" *(?:(?:[-*+]|\d{1,9}[.)]) +)*")  # of lists in each other
_LONGEST = 400  # lines
_AFTER = ("", ".", ",", ";", ":")
_STOPS = (r"\[", "```")  # a display that isn't closed is none


def find_display(lines: list[Line], i: int) -> tuple[Formula, int] | None:
    """Return (formula, index of the line after it) if one starts and ends with lines, or None."""
    line = lines[i].text
    alone = _ON_A_LINE.match(line)
    if alone:
        return Formula(alone[1] + alone[2], lines[i].number), i + 1
    match = _OPENER.match(line)
    if not match or (match[4] and match[4] not in ENVIRONMENTS):
        return None
    start = match.end()
    if match[4]:
        start, closer = line.index("\\"), "\\end{%s" % match[4]
    else:
        closer = "$$" if match[1] else r"\]" if match[2] else "]"
    rest = line[start:]
    for stop in range(i, min(i + _LONGEST, len(lines))):
        if rest.strip() == closer if closer == "]" else closer in rest:
            break
        if stop + 1 == len(lines):
            return None
        rest = lines[stop + 1].text
        if _HEADING.match(rest) or rest.lstrip().startswith(_STOPS):
            return None
        if closer != "$$" and rest.strip() == line.strip():
            return None
    else:
        return None
    text = "\n".join([line[start:]] + [other.text for other in lines[i + 1 : stop + 1]])
    tex, after = _split(text, closer)
    # `$$x$$ of the text` is part of a paragraph, and so is `[see]`
    if after not in _AFTER or not (match[1] or looks_like_formula(tex, True)):
        return None
    return Formula(tex + after, lines[i].number), stop + 1


def _split(text: str, closer: str) -> tuple[str, str]:
    """Return a formula without what ends it, and what is left of that line."""
    if closer.startswith("\\end"):
        place = text.rindex(closer)
        end = text.find("}", place) + 1 or len(text)
        return text[:end], text[end:].strip()
    tex, _, after = text.rpartition(closer) if closer == "]" else text.partition(closer)
    return tex, after.strip()


def end_display(lines: list[Line], i: int, text: str) -> int:
    """Return the index after a formula that a line's `text` opens, 0 if none is that is closed.

    In a list's item its end is often written at the margin.
    """
    text = _MARKERS.sub("", text)
    if not text.startswith("$$") or "$$" in text[2:]:
        return 0
    opened = [lines[i]._replace(text=text)] + lines[i + 1 : i + _LONGEST]
    found = find_display(opened, 0)
    return i + found[1] if found else 0
