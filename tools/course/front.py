"""What stands before a course's text: a YAML, TOML or JSON block, and comments anywhere."""

from __future__ import annotations

import json
import re
from bisect import bisect_left
from typing import FrozenSet, NamedTuple

from .language import normalize_language
from .model import Line
from .starts import next_fence

_TITLES = ("title", "titre", "titel", "titulo", "título", "titolo")
_TONGUES = ("lang", "language", "langue", "locale", "sprache")
_KEY = re.compile(r"([\"']?)([^\s\"'#:,{}\[\]-][^\"':]*?)\1 ?:(?: +(.*)|)$")
_USUAL = re.compile(
    r"(?:title|titre|tags|aliases|date|author|auteur|layout|lang|id|created|up|type) ?:"
)
_QUOTED = re.compile(r"'((?:[^']|'')+)'|\"((?:[^\"\\]|\\.)+)\"")
_MORE = re.compile(r"\s|[-#\]}]|$|\.\.\.")
_TOML = re.compile(r"([\w\"'.-]+)\s*=\s*(.*)$")
_LONGEST = 400  # lines


class Front(NamedTuple):
    title: str = ""
    language: str = ""
    size: int = 0  # lines
    without: FrozenSet[str] = frozenset()  # what its viewer leaves out
    unknown: str = ""  # a language that isn't one of the calculator's


def read_front_matter(lines: list[str], is_first: bool = True) -> Front:
    """Return what the block before a course's text says; a size of 0 if there's none.

    Where it isn't `is_first`, only one that starts as editors write it is front matter.
    """
    if not is_first:
        is_usual = len(lines) > 1 and _USUAL.match(lines[1]) and lines[0].rstrip() == "---"
        return _read_yaml(lines, 0) if is_usual else Front()
    first = 0
    while first < len(lines) - 1 and not lines[first].strip():
        first += 1
    opener = lines[first].rstrip()
    if opener == "+++":
        return _read_block(lines, first, ("+++",), _TOML.match, _read_toml)
    if opener.startswith("{"):
        return _read_json_lines(lines, first)
    if opener == "---":
        json_front = _read_fenced_json(lines, first)
        return json_front or _read_yaml(lines, first)
    return Front()


def _make(found: dict[str, str], size: int) -> Front:
    title = next((found[key] for key in _TITLES if found.get(key)), "")
    language = next((found[key] for key in _TONGUES if found.get(key)), "")
    without = frozenset(re.findall(r"\w+", found.get("without", "")))
    code = normalize_language(language)
    return Front(title, code, size, without, "" if code else language)


def _unquote(value: str) -> str:
    value = value.strip()
    quoted = _QUOTED.match(value)
    if quoted and quoted[1] is not None:
        return quoted[1].replace("''", "'")
    if quoted:
        return re.sub(r"\\(.)", r"\1", quoted[2])
    return re.sub(r"\s+#.*$", "", value).strip()


def _read_yaml(lines: list[str], first: int) -> Front:
    found: dict[str, str] = {}
    key = ""
    if not _KEY.match("".join(lines[first + 1 : first + 2]).rstrip()):
        return Front()
    for i in range(first + 1, min(len(lines), first + _LONGEST)):
        line = lines[i].rstrip()
        if line in ("---", "..."):
            return _make(found, i + 1) if found else Front()
        match = _KEY.match(line)
        if match:
            if line[match.end(2) :].lstrip("\"'").startswith(" ") or len(match[2].split()) > 3:
                return Front()  # French prose sets a space before a colon, YAML doesn't
            key = match[2].strip().lower()
            found.setdefault(
                key, "" if match[3] in (None, ">", "|", ">-", "|-") else _unquote(match[3])
            )
        elif not _MORE.match(line):
            return Front()
        elif key in _TITLES and not found[key]:
            found[key] = _unquote(line)
    return Front()


def _read_toml(lines: list[str]) -> dict[str, str]:
    pairs = [match for match in map(_TOML.match, lines) if match]
    return {match[1].strip("\"'").lower(): _unquote(match[2]) for match in pairs}


def _read_block(lines: list[str], first: int, closers: tuple[str, ...], looks, read) -> Front:  # type: ignore
    for i in range(first + 1, min(len(lines), first + _LONGEST)):
        if lines[i].rstrip() in closers:
            inner = lines[first + 1 : i]
            return _make(read(inner), i + 1) if any(map(looks, inner)) else Front()
    return Front()


def _read_fenced_json(lines: list[str], first: int) -> Front | None:
    for i in range(first + 1, min(len(lines), first + _LONGEST)):
        if lines[i].rstrip() == "---":
            found = _parse_json("\n".join(lines[first + 1 : i]))
            return None if found is None else _make(found, i + 1)
    return None


def _read_json_lines(lines: list[str], first: int) -> Front:
    """Read `{...}` at the very top, up to the line that ends it."""
    for i in range(first, min(len(lines), first + _LONGEST)):
        if lines[i].rstrip().endswith("}"):
            found = _parse_json("\n".join(lines[first : i + 1]))
            if found is not None:
                return _make(found, i + 1)
    return Front()


def _parse_json(text: str) -> dict[str, str] | None:
    if not text.lstrip().startswith("{"):
        return None
    try:
        found = json.loads(text)
    except (ValueError, RecursionError):
        return None
    return {str(k).lower(): v for k, v in found.items() if isinstance(v, str)}


def drop_comments(lines: list[Line], is_plain: bool = False) -> list[Line]:
    """Return lines without the comments that start one, outside fenced code: HTML's, Obsidian's.

    A plain text has none of Obsidian's.
    """
    kept: list[Line] = []
    fence, i = None, 0
    ends = [n for n, line in enumerate(lines) if "-->" in line.text]
    marks = [n for n, line in enumerate(lines) if line.text.strip() == "%%" and not is_plain]
    while i < len(lines):
        line = lines[i]
        fence = next_fence(fence, line.text)
        if fence is None and re.match(" {0,3}<!--", line.text):
            at = bisect_left(ends, i)
            if at < len(ends):
                i = ends[at]
                line = lines[i]._replace(text=lines[i].text.split("-->", 1)[1])
        elif fence is None and line.text.strip() == "%%":
            at = bisect_left(marks, i + 1)
            if at < len(marks):
                i = marks[at]
                line = lines[i]._replace(text="")
        kept.append(line)
        i += 1
    return kept
