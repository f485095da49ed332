"""A plain text, as its author typed it, to Markdown."""

from __future__ import annotations

import re

from .blocks import UNDERLINE, is_rule
from .model import Line

_LOOKS_SET = re.compile(r"([\\`*_\[\]<>&$~|#])")
_LIST_LINE = re.compile(r" *([-*+]|\d{1,3}[.)]) +")


def mark_up(lines: list[Line]) -> list[Line]:
    """Return the lines of a plain text as Markdown.

    A line ends where its author ended it if the next word would have fitted in
    the text's longest line.
    """
    longest = max((len(line.text) for line in lines), default=0)
    texts = [line.text for line in lines]
    return [
        Line(_mark_line(before, line.text, after, longest), line.number)
        for before, line, after in zip([""] + texts, lines, texts[1:] + [""])
    ]


def _mark_line(before: str, line: str, after: str, longest: int) -> str:
    text = line.strip()
    item = _LIST_LINE.match(line)
    head = item[0] if item else " " * min(3, len(line) - len(line.lstrip()))
    shown = _LOOKS_SET.sub(r"\\\1", line[len(head) :].strip())
    goes_on = not (UNDERLINE.match(after) or _LIST_LINE.match(after))
    word = after.split(None, 1)[:1] if goes_on else []
    if is_rule(line) or UNDERLINE.match(line):
        return text
    if not item and not before.strip() and _looks_like_title(text, after.strip()):
        return "# " + shown
    if text and word and len(text) + 1 + len(word[0]) <= longest:
        return head + shown + "\\"
    return head + shown


def _looks_like_title(text: str, after: str) -> bool:
    """A short line that starts with a capital or a digit, has no end mark, stands alone."""
    if not 0 < len(text) <= 60 or text[-1] in ".,;:!?":
        return False
    return (text[0].isupper() or text[0].isdigit()) and (not after or text.isupper())
