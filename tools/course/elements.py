"""HTML that starts a line: what it means as blocks."""

from __future__ import annotations

import html
import re
from typing import Callable, List

from .glyphs import shield
from .model import (
    Block,
    Code,
    Heading,
    Item,
    Line,
    ListBlock,
    Paragraph,
    Problem,
    Quote,
    Row,
    Rule,
    Table,
)
from .nest import Nest, Taken
from .numerals import write_numeral
from .tags import BLOCK_TAGS, HIDDEN_TAGS, PICTURES, read_attribute

_START = re.compile(r" {0,3}<(/?)([A-Za-z][A-Za-z0-9]*)")
_CELL = re.compile(r"<(/?)(t[rhd]|thead|caption)\b[^<>]*>", re.IGNORECASE)
_CODE_TAG = re.compile(r"</?(?:code|span|pre|b|i|em|strong|samp|kbd)\b[^<>]*>", re.IGNORECASE)
_LONE_TAGS = re.compile(r"(?:\s*</?([A-Za-z][A-Za-z0-9]*)(?:\s[^<>]*)?/?>)+\s*$")
_TAG_NAME = re.compile(r"</?([A-Za-z][A-Za-z0-9]*)")
_SUMMARY = re.compile(r"<summary\b[^<>]*>(.*?)</summary\s*>", re.IGNORECASE | re.DOTALL)
_LIST_TAG = re.compile(r"<(/?)(ul|ol|li|dl|dt|dd)\b[^<>]*>", re.IGNORECASE)
_LONGEST, _LONGEST_TAG = 1000, 8  # lines of an element, of a tag
_DEEPEST = 20  # elements in each other

ElementTaker = Callable[[List[Line], Nest, str], List[Block]]  # lines in it, its first tag


def take_element(lines: list[Line], i: int, nest: Nest) -> Taken:
    """Take an element by its first tag; one that isn't HTML's, or isn't closed, is text."""
    start = _START.match(lines[i].text)
    if not start:
        return None
    name = start[2].lower()
    if not start[1]:
        if name in HIDDEN_TAGS:
            return _take_hidden(lines, i, name, nest)
        taker = ELEMENTS.get(name)
        if taker:
            inner = _find_inside(lines, i, name, nest)
            if inner:
                first, body, rest, after = inner
                blocks = taker(body, nest, first)
                return blocks + (nest.parse_here([rest]) if rest.text.strip() else []), after
        if name == "hr":
            return [Rule(lines[i].number)], i + 1
    return _take_lone(lines, i, nest)


def _take_lone(lines: list[Line], i: int, nest: Nest) -> Taken:
    """Take a line of tags that only set blocks apart: `<div align="center">`, `</details>`."""
    if not _LONE_TAGS.match(lines[i].text):
        return None
    names = {name.lower() for name in _TAG_NAME.findall(lines[i].text)}
    if not names <= BLOCK_TAGS - {"br", "input", "button", "option"}:
        return None
    return [], i + 1


def _find_inside(
    lines: list[Line], i: int, name: str, nest: Nest
) -> tuple[str, list[Line], Line, int] | None:
    """Return (an element's first tag, the lines in it, what follows it on its last line, index of
    the next line)."""
    if nest.is_absent("</" + name, lines, i):
        return None
    tag = re.compile(r"<(/?)%s\b[^<>]*>" % name, re.IGNORECASE)
    first = lines[i].text
    start = i
    while ">" not in first and i + 1 < len(lines) and i < start + _LONGEST_TAG:
        i += 1
        first += " " + lines[i].text
    opener = tag.search(first)
    if not opener:
        return None
    inner, depth, at = [], 1, opener.end()
    for n in range(i, min(len(lines), i + _LONGEST)):
        line = lines[n] if n > i else lines[i]._replace(text=first)
        for match in tag.finditer(line.text, at):
            depth += -1 if match[1] else 1
            if depth > _DEEPEST:
                return None
            if not depth:
                inner.append(line._replace(text=line.text[at : match.start()]))
                return opener[0], inner, line._replace(text=line.text[match.end() :]), n + 1
        inner.append(line._replace(text=line.text[at:]))
        at = 0
    return None


def _take_hidden(lines: list[Line], i: int, name: str, nest: Nest) -> Taken:
    if re.match(r" {0,3}<%s\b[^<>]*/>" % name, lines[i].text, re.IGNORECASE):
        rest = lines[i].text.split("/>", 1)[1]
        return nest.parse_here([lines[i]._replace(text=rest)]), i + 1
    inner = _find_inside(lines, i, name, nest)
    if not inner:
        return None
    *_, rest_line, after = inner
    if name in PICTURES:
        nest.notes.append(Problem(lines[i].number, "%s -> nothing" % name))
    return (nest.parse_here([rest_line]) if rest_line.text.strip() else []), after


def _take_pre(inner: list[Line], nest: Nest, first: str) -> list[Block]:
    code = [
        line._replace(text=shield(html.unescape(_CODE_TAG.sub("", line.text)))) for line in inner
    ]
    while code and not code[0].text.strip():
        code = code[1:]
    return [Code(code, code[0].number)] if code else []


def _take_table(inner: list[Line], nest: Nest, first: str) -> list[Block]:
    """Read a table's rows and cells; their text is Markdown."""
    number = inner[0].number
    grid, title = _Grid(), ""
    for line in inner:
        at = 0
        for tag in [*_CELL.finditer(line.text), None]:
            text = line.text[at : tag.start() if tag else len(line.text)]
            grid.add_text(text + ("" if tag else " "))
            if not tag:
                break
            at = tag.end()
            name = tag[2].lower()
            if name == "caption":
                title = text if tag[1] else title
            elif name in ("td", "th"):
                grid.end_cell() if tag[1] else grid.start_cell(tag[0], name == "th")
            else:
                grid.end_row(line.number)
    grid.end_row(inner[-1].number)
    caption: list[Block] = [Paragraph(title, number)] if title.strip() else []
    if not grid.rows:
        return caption
    header = grid.rows.pop(0) if grid.has_header else Row([], number)
    return caption + [Table(header, grid.rows, [], number)]


class _Grid:
    """The rows of a table as its tags are read; cells that span others keep their places."""

    def __init__(self) -> None:
        self.rows: list[Row] = []
        self.has_header = False
        self.cells: list[str] = []
        self.heads = 0  # cells of the row that are headers
        self.is_open = False
        self.below: dict[int, int] = {}  # column -> rows that a cell above takes of it

    def start_cell(self, tag: str, is_head: bool) -> None:
        self._fill()
        rows, columns = (_read_span(tag, name) for name in ("rowspan", "colspan"))
        for _ in range(columns):
            self.below[len(self.cells)] = rows - 1
            self.cells.append("")
        self.is_open = True
        self.column = len(self.cells) - columns
        self.heads += columns if is_head else 0

    def _fill(self) -> None:
        """Leave room for the cells of rows above."""
        while self.below.get(len(self.cells)):
            self.below[len(self.cells)] -= 1
            self.cells.append("")

    def add_text(self, text: str) -> None:
        if self.is_open:
            self.cells[self.column] += text

    def end_cell(self) -> None:
        self.is_open = False

    def end_row(self, number: int) -> None:
        if self.cells:
            self._fill()
            if not self.rows:
                self.has_header = self.heads == len(self.cells)
            self.rows.append(Row([cell.strip() for cell in self.cells], number))
        self.cells, self.heads, self.is_open = [], 0, False


def _read_span(tag: str, name: str) -> int:
    value = read_attribute(tag, name)
    return min(int(value), 30) if value.isdecimal() and int(value) else 1


def _take_details(inner: list[Line], nest: Nest, first: str) -> list[Block]:
    """Show what is folded away under its summary."""
    text = "\n".join(line.text for line in inner)
    summary = _SUMMARY.search(text)
    title = " ".join(summary[1].split()) if summary else ""
    if summary:
        before = text[: summary.start()].count("\n")
        used = text[: summary.end()].count("\n")
        last = text[summary.end() :].split("\n")[0]
        inner = inner[:before] + [inner[used]._replace(text=last)] + inner[used + 1 :]
    body = nest.parse_inside(inner)
    return [Quote(body, inner[0].number, title)] if title or body else []


def _take_quote(inner: list[Line], nest: Nest, first: str) -> list[Block]:
    return [Quote(nest.parse_inside(inner), inner[0].number)]


def _take_list(inner: list[Line], nest: Nest, first: str) -> list[Block]:
    """Read the items of `<ul>` or `<ol>`; lists in them are read when they are."""
    items: list[tuple[str, list[Line]]] = []  # each item's tag, and its lines
    depth = 0
    for line in inner:
        at = 0
        for tag in [*_LIST_TAG.finditer(line.text), None]:
            is_mark = bool(tag and tag[2].lower() == "li" and not depth)
            if tag and not is_mark:
                if tag[2].lower() in ("ul", "ol"):
                    depth += -1 if tag[1] else 1
                continue
            text = line.text[at : tag.start() if tag else len(line.text)]
            if items and (text.strip() or not tag):
                items[-1][1].append(line._replace(text=text.strip() if not depth else text))
            if tag:
                at = tag.end()
                if not tag[1]:
                    items.append((tag[0], []))
    items = [item for item in items if item[1]]
    marks = _mark_items(first, [tag for tag, _ in items])
    made = [
        Item(mark, nest.parse_inside(_split_lists(item)), item[0].number)
        for mark, (_, item) in zip(marks, items)
    ]
    return [ListBlock(made, False, inner[0].number)] if made else nest.parse_inside(inner)


def _mark_items(first: str, tags: list[str]) -> list[str]:
    """Return the markers of a list's items, by its tag and theirs."""
    if first[:3].lower() != "<ol":
        return ["-"] * len(tags)
    is_reversed = bool(re.search(r"\sreversed\b", first, re.IGNORECASE))
    number = _read_number(first, "start", len(tags) if is_reversed else 1)
    marks = []
    for tag in tags:
        number = _read_number(tag, "value", number)
        form = read_attribute(first, "type")
        marks.append(write_numeral(form, number) + ".")
        number += -1 if is_reversed else 1
    return marks


def _read_number(tag: str, name: str, other: int) -> int:
    value = read_attribute(tag, name)
    return int(value) if re.fullmatch(r"-?\d{1,4}", value) else other


def _split_lists(lines: list[Line]) -> list[Line]:
    """Return lines where a list within an item starts a line."""
    done = []
    for line in lines:
        place = re.search(r"<[uo]l\b", line.text, re.IGNORECASE)
        if place and line.text[: place.start()].strip():
            done.append(line._replace(text=line.text[: place.start()]))
            line = line._replace(text=line.text[place.start() :])
        done.append(line._replace(text=line.text.strip() if place else line.text))
    return done


def _make_heading(level: int) -> ElementTaker:
    def take(inner: list[Line], nest: Nest, first: str) -> list[Block]:
        text = " ".join(line.text.strip() for line in inner).strip()
        return [Heading(level, text, inner[0].number)]

    return take


ELEMENTS: dict[str, ElementTaker] = {
    "pre": _take_pre, "table": _take_table, "details": _take_details, "blockquote": _take_quote,
    "ul": _take_list, "ol": _take_list,
    **{"h%d" % level: _make_heading(level) for level in range(1, 7)},
}  # fmt: skip
