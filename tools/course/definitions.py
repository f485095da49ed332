"""Definitions of links, `[label]: target "title"`, which show nothing."""

from __future__ import annotations

import re

from .links import normalize_label
from .model import Line
from .nest import Nest, Taken

_START = re.compile(r" {0,3}\[((?:[^\[\]\\^]|\\.)(?:[^\[\]\\]|\\.){0,998})\]:[ \t]*(.*)$")
_TARGET = re.compile(r"(<[^<>]*>|\S+)(?:[ \t]+(.*))?$")
_TITLE = re.compile(r"\"(?:[^\"\\]|\\.)*\"|'(?:[^'\\]|\\.)*'|\((?:[^()\\]|\\.)*\)")
# `[Note]: attention` is text: a target has the look of an address or a file
_ADDRESS = re.compile(
    r"<.*>|[a-z][a-z+.-]*:(?://.*|\S+@\S+)|(?:mailto|data|tel|urn|javascript):.*|[#/]\S*"
    r"|\.{0,2}/\S*|\S*/\S*/\S*|\S*\.\w+/\S*|(?:[\w%-]+/)?[\w%.-]*[\w%-]\.[a-z][a-z0-9]{1,4}(?:[?#]\S*)?",
    re.IGNORECASE,
)


def take_definition(lines: list[Line], i: int, nest: Nest) -> Taken:
    start = _START.match(lines[i].text)
    if not start or not start[1].strip():
        return None
    rest = start[2].strip()
    if not rest and i + 1 < len(lines):
        i += 1
        rest = lines[i].text.strip()
    target = _TARGET.match(rest)
    if not target or not _ADDRESS.fullmatch(target[1]):
        return None
    end = i + 1
    title = (target[2] or "").strip()
    if title:
        if not _TITLE.fullmatch(title):
            return None
    elif end < len(lines) and _TITLE.fullmatch(lines[end].text.strip()):
        end += 1
    nest.labels.setdefault(normalize_label(start[1]), target[1].strip("<>"))
    return [], end
