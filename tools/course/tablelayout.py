"""Tables as lines: columns where they fit, else a paragraph a row."""

from __future__ import annotations

from typing import Iterator

from .formula.symbols import BREAK
from .glyphs import EMPHASIS, NO_BREAK, NORMAL, strip_styles
from .laid import Laid, lay, trim
from .model import Row, Table
from .wrap import WIDTH, cells, hold, wrap

HANGING = 2  # cells before the lines of a row after its first


def render_table(block: Table, indent: int) -> list[Laid]:
    """Return a table's lines.

    One column is a list of its cells. Columns that are too wide for the screen are a
    paragraph a row: `key: value` where there are two, else all cells with bars between.
    """
    header, rows = _read_rows(block)
    widths = _measure(header, rows)
    if len(widths) == 1:
        return _list_cells([header] + rows, indent)
    if _fits(widths, indent):
        return trim(list(_align_rows(header, rows, widths, block.aligns, indent)))
    return trim(list(_list_rows(header, rows, len(widths), indent)))


def is_wide(block: Table) -> bool:
    """Tell whether a table's columns are too wide for the screen."""
    widths = _measure(*_read_rows(block))
    return len(widths) > 1 and not _fits(widths, 0)


def _read_rows(block: Table) -> tuple[Row, list[Row]]:
    """Return a table's header and the rows that aren't empty, each cell on one line."""
    header = Row([strip_styles(cell) for cell in _tidy(block.header)], block.header.line)
    rows = [Row(_tidy(row), row.line) for row in block.rows]
    return header, [row for row in rows if any(row.cells)]


def _measure(header: Row, rows: list[Row]) -> list[int]:
    """Return the widths of a table's columns, in cells."""
    count = max(len(row.cells) for row in [header] + rows)
    return [
        max(cells(row.cells[i]) for row in [header] + rows if i < len(row.cells))
        for i in range(count)
    ]


def _fits(widths: list[int], indent: int) -> bool:
    return sum(widths) + 2 * (len(widths) - 1) <= WIDTH - indent


def _tidy(row: Row) -> list[str]:
    """Return a row's cells, each on one line."""
    return [hold(cell.replace("\n", " ")).strip(" " + NO_BREAK) for cell in row.cells]


def _emphasise(header: Row) -> Row:
    return Row([EMPHASIS + cell + NORMAL if cell else "" for cell in header.cells], header.line)


def _align_rows(
    header: Row, rows: list[Row], widths: list[int], aligns: list[str], indent: int
) -> Iterator[Laid]:
    """Yield one line a row; `widths` are the columns', in cells."""
    for row in [_emphasise(header)] * any(header.cells) + rows:
        line = " " * indent
        for cell, width, align in zip(row.cells, widths, aligns + ["l"] * len(widths)):
            cell = cell.replace(NO_BREAK, " ").replace(BREAK, "")
            space = " " * (width - cells(cell))
            line += (space + cell if align == "r" else cell + space) + "  "
        yield Laid(line.rstrip(), row.line)


def _list_cells(rows: list[Row], indent: int) -> list[Laid]:
    margin = " " * indent
    lines: list[Laid] = []
    for row in rows:
        text = row.cells[0] if row.cells else ""
        if text:
            lines += [Laid("", row.line)] * bool(lines) + lay(wrap(text, margin, margin), row.line)
    return lines


def _list_rows(header: Row, rows: list[Row], count: int, indent: int) -> Iterator[Laid]:
    """Yield the header once, then a paragraph a row, after an empty line."""
    name = EMPHASIS + _join(header.cells, count) + NORMAL
    texts = [(name, header.line)] * any(header.cells)
    for text, source in texts + [(_join(row.cells, count), row.line) for row in rows]:
        yield from lay(_hang(text, indent), source)
        yield Laid("", source)


def _hang(text: str, indent: int) -> list[str]:
    """Return a text's lines, of which all but the first are indented."""
    lines = wrap(text, width=WIDTH - indent)
    if len(lines) > 1:
        lines = wrap(text, width=WIDTH - indent - HANGING)
    return [" " * (indent + HANGING * (i > 0)) + line for i, line in enumerate(lines)]


def _join(row: list[str], count: int) -> str:
    """Return a row's cells as one text; empty ones keep their place."""
    if count == 2 and len(row) == 2 and all(row):
        return "%s: %s" % (row[0].rstrip(" :"), row[1]) if not _ends(row[0]) else " ".join(row)
    if count == 2:
        return " ".join(filter(None, row))
    return " | ".join(row).strip(" ").replace("|  |", "| |").replace("|  |", "| |")


def _ends(cell: str) -> bool:
    """Tell whether a key has its own mark at its end."""
    return strip_styles(cell)[-1:] in ":?!.;,"
