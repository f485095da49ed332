"""Tables: with bars, as Markdown has them; pandoc's grids and columns; columns set by tabs."""

from __future__ import annotations

import re

from .model import Line, Row, Table
from .nest import Nest, Taken
from .starts import interrupts, is_delimiter, starts_table

_BAR = re.compile(r"(?<!\\)\|")
# What a bar may stand in without being a border.
_HOLDERS = re.compile(r"(`+)(?!`).+?(?<!`)\1(?!`)|\$[^$\n]+\$|\\\(.+?\\\)|\[\[[^\[\]\n]+\]\]")
_GRID_BORDER = re.compile(r" {0,3}\+(?:[-=:]+\+)+ *$")
_DASHES = re.compile(r" {0,3}-{2,}(?: +-{2,})+ *$")
_FULL_DASHES = re.compile(r" {0,3}-{4,} *$")


def take_table(lines: list[Line], i: int, nest: Nest) -> Taken:
    for take in (_take_piped, _take_grid, _take_tabbed):
        taken = take(lines, i)
        if taken:
            return [taken[0]], taken[1]
    return None


def take_dashed(lines: list[Line], i: int, nest: Nest) -> Taken:
    """Take a table that dashes make, before they are taken for rules."""
    taken = _take_columns(lines, i)
    return ([taken[0]], taken[1]) if taken else None


def _take_piped(lines: list[Line], i: int) -> tuple[Table, int] | None:
    if not starts_table(lines, i):
        return None
    delimiters = split_row(lines[i + 1].text)
    columns = len(delimiters)
    aligns = ["r" if cell[-1:] == ":" != cell[:1] else "l" for cell in delimiters]
    header = Row(split_row(lines[i].text, columns), lines[i].number)
    rows = []
    i += 2
    while i < len(lines) and lines[i].text.strip() and not _ends(lines, i):
        if not is_delimiter(lines[i].text):
            rows.append(Row(split_row(lines[i].text, columns), lines[i].number))
        i += 1
    return Table(header, rows, aligns, header.line), i


def _ends(lines: list[Line], i: int) -> bool:
    """Tell whether another block starts within a table; a row of it never does."""
    return not lines[i].text.lstrip().startswith("|") and interrupts(lines, i)


def split_row(line: str, columns: int = 0) -> list[str]:
    """Return a row's cells: as many as there are `columns`, if some way of reading it gives that.

    A bar in code or in a formula is none of its borders, unless that is what makes them fit.
    """
    masked = _HOLDERS.sub(lambda m: m[0].replace("|", "\0"), line.strip())
    cells = [cell.replace("\0", "|") for cell in _split(masked)]
    if columns and len(cells) != columns:
        plain = _split(line.strip())
        if len(plain) == columns:
            cells = plain
    return [cell.strip().replace("\\|", "|") for cell in cells]


def _split(line: str) -> list[str]:
    cells = _BAR.split(line)
    first, last = not cells[0].strip(), len(cells) > 1 and not cells[-1].strip()
    return cells[first : len(cells) - last]


def _take_grid(lines: list[Line], i: int) -> tuple[Table, int] | None:
    """Take pandoc's grid: borders of `+---+`, cells of several lines."""
    if not _GRID_BORDER.match(lines[i].text):
        return None
    number = lines[i].number
    header, rows = Row([], number), []
    block: list[Line] = []
    aligns: list[str] = []
    while i < len(lines) and lines[i].text.lstrip()[:1] in ("+", "|") and lines[i].text.strip():
        border = lines[i].text.strip()
        if not _GRID_BORDER.match(lines[i].text):
            block.append(lines[i])
        else:
            if block:
                rows.append(_join_cells([split_row(line.text) for line in block], block[0].number))
                block = []
            if "=" in border and rows and not header.cells:
                header, rows = rows[-1], rows[:-1]
            marks = border.strip("+").split("+")
            aligns = aligns or ["r" if mark[-1] == ":" != mark[0] else "l" for mark in marks]
        i += 1
    if block:
        rows.append(_join_cells([split_row(line.text) for line in block], block[0].number))
    return (Table(header, rows, aligns, number), i) if rows or header.cells else None


def _join_cells(lines: list[list[str]], number: int) -> Row:
    """Return the row of which these are lines."""
    width = max(map(len, lines))
    padded = [line + [""] * (width - len(line)) for line in lines]
    return Row([" ".join(filter(None, column)) for column in zip(*padded)], number)


def _take_columns(lines: list[Line], i: int) -> tuple[Table, int] | None:
    """Take pandoc's columns over or under dashes; with full lines of dashes, rows are apart."""
    is_apart = bool(_FULL_DASHES.match(lines[i].text)) and i + 1 < len(lines)
    at = next((n for n in range(i, min(i + 6, len(lines))) if _DASHES.match(lines[n].text)), None)
    if at is None or (at > i + 1 and not is_apart):
        return None
    head = [line for line in lines[i + is_apart : at] if line.text.strip()]
    if (at > i and not head) or any(line.text.startswith("    ") and not is_apart for line in head):
        return None
    spans = [match.span() for match in re.finditer("-+", lines[at].text)]
    spans = list(zip([0] + [start for start, _ in spans[1:]], [s for s, _ in spans[1:]] + [9999]))
    rows: list[Row] = []
    block: list[Line] = []
    n = at + 1
    is_closed = False
    while n < len(lines):
        text = lines[n].text
        if _FULL_DASHES.match(text) or _DASHES.match(text):
            is_closed = True
            n += 1
            break
        if not text.strip():
            if not is_apart:
                break
            rows += _cut_rows(block, spans, True)
            block = []
        else:
            block.append(lines[n])
        n += 1
    if (is_apart or not head) and not is_closed:
        return None
    rows += _cut_rows(block, spans, is_apart)
    header = _cut_rows(head, spans, True) or [Row([], lines[i].number)]
    return (Table(header[0], rows, ["l"] * len(spans), lines[i].number), n) if rows else None


def _cut_line(text: str, places: list[int]) -> list[str]:
    """Return a line's cells; one may start a little before its column's dashes do."""
    cells, start = [], 0
    for place in places:
        stop = place
        while start < stop < len(text) and not text[stop - 1].isspace():
            stop -= 1
        stop = stop if stop > start else place
        cells.append(text[start:stop].strip())
        start = stop
    return cells + [text[start:].strip()]


def _cut_rows(lines: list[Line], spans: list[tuple[int, int]], is_one: bool) -> list[Row]:
    """Return lines cut at columns as rows, or as one row."""
    cut = [_cut_line(line.text, [start for start, _ in spans[1:]]) for line in lines]
    if is_one:
        return [_join_cells(cut, lines[0].number)] if lines else []
    return [Row(cells, line.number) for cells, line in zip(cut, lines)]


def _take_tabbed(lines: list[Line], i: int) -> tuple[Table, int] | None:
    """Take lines with as many tabs each, which were a table in Word, or a sheet's cells."""
    count, start = lines[i].text.count("\t"), i
    rows = []
    while count and i < len(lines) and lines[i].text.count("\t") == count:
        rows.append(Row(split_tabs(lines[i].text), lines[i].number))
        i += 1
    if len(rows) < 2 or not any(sum(map(bool, row.cells)) > 1 for row in rows):
        return None
    if all(len(row.cells[0]) == 1 and not row.cells[0].isalnum() for row in rows):
        return None  # signs before items
    is_headed = not has_digit(rows[0]) and (count > 1 or any(map(has_digit, rows)))
    header = rows.pop(0) if is_headed else Row([], lines[start].number)
    return Table(header, rows, [], lines[start].number), i


def split_tabs(text: str) -> list[str]:
    return [cell.strip() for cell in text.split("\t")]


def has_digit(row: Row) -> bool:
    return any(char.isdigit() for cell in row.cells for char in cell)
