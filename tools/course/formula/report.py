"""What wasn't understood in the formulas of a text, by line."""

from __future__ import annotations

import re
from typing import Iterator

from .macros import find_macros
from .parse import find_unknown
from .symbols import ENVIRONMENTS

_CODE = re.compile(
    r"^ {0,3}(`{3,}(?!`)|~{3,}(?!~))([^\n]*)\n.*?(?:^ {0,3}\1|\Z)"
    r"|(?<!`)(`+)(?!`)[^\n]+?\3",
    re.S | re.M,
)
_OPENER = re.compile(r"\\?\$\$?|\\\(|\\\[|^ {0,3}```\s*math|\\begin\{(\w+\*?)\}|\\\\", re.M)
_CLOSERS = {"$$": "$$", "$": "$", "\\(": "\\)", "\\[": "\\]"}


def find_unknown_commands(text: str) -> list[tuple[int, str]]:
    """Return (line number, command with its backslash) for each unknown one in formulas."""
    if "\\" not in text:
        return []
    macros = find_macros(text)
    text = _CODE.sub(_blank, text)
    found = []
    line, counted = 1, 0  # the line of the place up to which lines are counted
    for start, end in _find_formulas(text):
        at = start
        for name in find_unknown(text[start:end], macros):
            place = text.find("\\" + name, at, end)
            at = place + 1 if place >= 0 else at
            line, counted = line + text.count("\n", counted, at), at
            found.append((line, "\\" + name))
    return found


def _blank(code: re.Match[str]) -> str:
    is_formula = code[2] is not None and code[2].strip() == "math"
    return code[0] if is_formula else re.sub(r"[^\n]", " ", code[0])


def _find_formulas(text: str) -> Iterator[tuple[int, int]]:
    """Yield where formulas begin and end; one in `$` ends on its line."""
    at = 0
    absent: set[str] = set()
    while True:
        opener = _OPENER.search(text, at)
        if not opener:
            return
        at = opener.end()
        sign = opener[0].strip()
        if sign.startswith("\\begin") and opener[1].rstrip("*") not in ENVIRONMENTS:
            continue
        if sign.startswith("\\begin"):
            start, closer = opener.start(), "\\end{%s}" % opener[1]
        else:
            start, closer = at, _CLOSERS.get(sign, "```" if "math" in sign else "")
        end = text.find(closer, at) if closer and closer not in absent else -1
        if end < 0:
            absent.add(closer)
        elif sign != "$" or "\n" not in text[at:end]:
            at = end + len(closer)
            yield start, at if sign.startswith("\\begin") else end
