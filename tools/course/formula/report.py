"""What wasn't understood in the formulas of a text, by line."""

from __future__ import annotations

import re

from .macros import find_macros
from .parse import find_unknown

_CODE = re.compile(
    r"^ {0,3}(`{3,}|~{3,})(?!\s*math)[^\n]*\n.*?(?:^ {0,3}\1|\Z)|(`+)[^`\n].*?\2", re.S | re.M
)
_FORMULAS = re.compile(
    r"\$\$(.+?)\$\$|(?<![\\$])\$([^$\n]+)\$|\\\((.+?)\\\)|\\\[(.+?)\\\]"
    r"|^ {0,3}`{3,}\s*math[^\n]*\n(.*?)^ {0,3}`{3,}|^ {0,3}(\\begin\{(\w+\*?)\}.*?\\end\{\7\})",
    re.S | re.M,
)


def find_unknown_commands(text: str) -> list[tuple[int, str]]:
    """Return (line number, command with its backslash) for each unknown one in formulas."""
    if "\\" not in text:
        return []
    macros = find_macros(text)
    text = _CODE.sub(lambda m: re.sub(r"[^\n]", " ", m[0]), text)
    found = []
    for match in _FORMULAS.finditer(text):
        kind = next(i for i in range(1, 7) if match[i] is not None)
        at = match.start(kind)
        for name in find_unknown(match[kind], macros):
            place = text.find("\\" + name, at, match.end(kind))
            at = place + 1 if place >= 0 else at
            found.append((text.count("\n", 0, at) + 1, "\\" + name))
    return found
