"""What is done to a course's lines before its blocks are found: front matter, comments, links."""

from __future__ import annotations

import html
import re
from bisect import bisect_left

from .blocks import next_fence
from .glyphs import NO_BREAK
from .inline import ENTITY
from .model import Line

_MARKER_SPACE = re.compile("[ \u00a0]*(?:(?:#+|[-*+>]|\\d+[.)])[ \u00a0]+)?")
_FRONT_KEY = re.compile(r"[\w-]+:(?:\s|$)")
_FRONT_LINE = re.compile(r"[\w-]+:(?:\s|$)|\s|- |#|$")
_REFERENCE = re.compile(r" {0,3}\[([^\[\]^]+)\]: *(\S+)(?: +(?:\"[^\"]*\"|'[^']*'|\([^()]*\)))? *$")
_LABEL = re.compile(r"\[([^\[\]]{1,200})\](?![(:\[])(?:\[\])?")
_LABELLED = re.compile(r"\]\[([^\[\]]{1,200})\]")


def free_margin(line: str) -> str:
    """Return a line whose no-break spaces around a marker, typed by accident, are plain."""
    margin = _MARKER_SPACE.match(line)
    end = margin.end() if margin else 0
    return line[:end].replace(NO_BREAK, " ") + line[end:]


def unescape_all(line: str) -> str:
    """Return the characters that the entities of a line stand for."""
    return "".join(map(html.unescape, ENTITY.findall(line))) if "&" in line else ""


def read_front_matter(lines: list[str]) -> tuple[str, str, int]:
    """Return (title or "", language or "", number of lines) of what is between two `---`."""
    if lines[0].rstrip() != "---" or not _FRONT_KEY.match("".join(lines[1:2])):
        return "", "", 0
    found: dict[str, str] = {}
    for i, line in enumerate(lines[1:], 1):
        key, _, value = line.partition(":")
        found[key.strip().lower()] = value.strip().strip("\"'")
        if line.rstrip() in ("---", "..."):
            return found.get("title", ""), found.get("lang") or found.get("language", ""), i + 1
        if not _FRONT_LINE.match(line):
            break
    return "", "", 0


def drop_comments(lines: list[Line]) -> list[Line]:
    """Return lines without the HTML comments that start one, outside fenced code."""
    kept: list[Line] = []
    fence, i = None, 0
    ends = [n for n, line in enumerate(lines) if "-->" in line.text]
    while i < len(lines):
        line = lines[i]
        fence = next_fence(fence, line.text)
        if fence is None and re.match(" {0,3}<!--", line.text):
            at = bisect_left(ends, i)
            if at < len(ends):
                i = ends[at]
                line = lines[i]._replace(text=lines[i].text.split("-->", 1)[1])
        kept.append(line)
        i += 1
    return kept


def resolve_references(lines: list[Line]) -> list[Line]:
    """Return lines without link definitions, and `[text][label]` as `[text](#)`."""
    found = [_REFERENCE.match(line.text) for line in lines]
    # `[Note]: attention` is text: a target has the look of an address
    found = [match if match and re.search("[/.#]", match[2]) else None for match in found]
    labels = {match[1].casefold() for match in found if match}
    if not labels:
        return lines

    def point(match: re.Match[str]) -> str:
        return match[0][: -len(match[1]) - 2] + "(#)" if match[1].casefold() in labels else match[0]

    def link(match: re.Match[str]) -> str:
        return "[%s](#)" % match[1] if match[1].casefold() in labels else match[0]

    kept, fence = [], None
    for line, match in zip(lines, found):
        fence = next_fence(fence, line.text)
        if fence is None and match:
            continue
        text = line.text if fence else _LABEL.sub(link, _LABELLED.sub(point, line.text))
        kept.append(line._replace(text=text))
    return kept
