"""Blocks as the lines of a section."""

from __future__ import annotations

from itertools import zip_longest
from typing import Iterable, NamedTuple

from .glyphs import CODE, EMPHASIS, MARKER, NO_BREAK, NORMAL, WELD, strip_styles
from .model import (
    Block,
    Code,
    Formula,
    Heading,
    ListBlock,
    Paragraph,
    Quote,
    Rule,
    Table,
)  # fmt: skip
from .wrap import NARROWEST, WIDTH, cells, cut_code, hold, wrap


class Laid(NamedTuple):
    """A line of a section, and the line of the file it came from."""

    text: str
    source: int


def render(blocks: list[Block], indent: int = 0, depth: int = 0, tight: bool = False) -> list[Laid]:
    """Return the lines of blocks, `indent` cells from the left, in `depth` lists."""
    lines: list[Laid] = []
    after_heading = False
    for block in blocks:
        new = render_block(block, indent, depth)
        if lines and new and not (tight or after_heading):
            lines.append(Laid("", block.line))
        lines += new
        after_heading = isinstance(block, Heading) and new != []
    return lines


def render_block(block: Block, indent: int, depth: int) -> list[Laid]:
    if isinstance(block, Code):
        return render_code(block, indent)
    if isinstance(block, Quote):
        return render_quote(block, indent, depth)
    if isinstance(block, ListBlock):
        return render_list(block, indent, depth)
    if isinstance(block, Table):
        return render_table(block, indent)
    if isinstance(block, Rule):
        return [Laid(" " * 11 + MARKER + "-" * 9 + NORMAL, block.line)]
    if isinstance(block, Heading) and block.level > 0:
        return lay(wrap(EMPHASIS + block.text, " " * indent, " " * indent), block.line)
    if isinstance(block, Heading):
        return render_title(block)
    assert isinstance(block, (Paragraph, Formula))
    return lay(wrap(block.text, " " * indent, " " * indent), block.line)


def lay(lines: Iterable[str], source: int) -> list[Laid]:
    return [Laid(line, source) for line in lines]


def render_title(block: Heading) -> list[Laid]:
    """A section's title (level 0), or a sub-heading below it (-1, -2, ...).

    The contents indent sub-headings by two cells a level: they are wrapped for that.
    """
    width = max(WIDTH + 2 * block.level, NARROWEST)
    sign = "¶" * -block.level or "§"
    return lay((sign + line for line in wrap(block.text, width=width)), block.line)


def render_code(block: Code, indent: int) -> list[Laid]:
    lines = []
    for text, number in block.lines:
        for piece in cut_code(text.replace(WELD, "").replace(NO_BREAK, " "), WIDTH - indent):
            code = piece.lstrip()
            space = " " * (indent + len(piece) - len(code))
            lines.append(Laid(space + CODE + code.rstrip() + NORMAL if code else "", number))
    return trim(lines)


def render_quote(block: Quote, indent: int, depth: int) -> list[Laid]:
    inner = narrow(indent + 2)
    indent = inner - 2
    lines = render(block.blocks, inner, depth)
    if not all(line.text.startswith(" " * inner) for line in lines if line.text):
        return lines
    bar = " " * indent + MARKER + "|" + NORMAL
    return [Laid((bar + " " + text[inner:]).rstrip(), source) for text, source in lines]


def render_list(block: ListBlock, indent: int, depth: int) -> list[Laid]:
    lines: list[Laid] = []
    for item in block.items:
        marker = "-·"[depth % 2] if item.marker in "-*" else item.marker
        inner = narrow(indent + len(marker) + 1)
        head = " " * (inner - len(marker) - 1) + MARKER + marker + NORMAL
        paragraphs = sum(isinstance(block, (Paragraph, Formula)) for block in item.blocks)
        new = render(item.blocks, inner, depth + 1, tight=paragraphs < 2)
        if new and new[0].text.startswith(" " * inner):
            new[0] = Laid(head + " " + new[0].text[inner:], item.line)
        else:  # nothing in it, or a list so deep that it isn't indented
            new.insert(0, Laid(head, item.line))
        if lines and block.is_loose:
            lines.append(Laid("", item.line))
        lines += new
    return lines


def render_table(block: Table, indent: int) -> list[Laid]:
    """Return rows of aligned columns where they fit, else of `header: cell`."""
    rows = [
        ([hold(cell.replace("\n", " ")).replace(NO_BREAK, " ").strip() for cell in row.cells], row)
        for row in [block.header] + block.rows
    ]
    texts = [row for row, _ in rows[:1]] + [row for row, _ in rows[1:] if any(row)]
    sources = [block.line] + [row.line for texts_, row in rows[1:] if any(texts_)]
    header = [strip_styles(cell) for cell in texts[0]]
    if len(header) <= WIDTH and all(len(row) <= len(header) for row in texts):
        widths = [max(cells(row[i]) for row in texts if i < len(row)) for i in range(len(header))]
        room = WIDTH - indent - sum(widths)
        if room >= 2 * (len(widths) - 1):
            lines = align_rows(texts, header, widths, block.aligns, indent)
            return trim(list(map(Laid, lines, sources)))
    return trim(list(list_rows(texts[1:], sources, header, indent)))


def align_rows(
    rows: list[list[str]], header: list[str], widths: list[int], aligns: list[str], indent: int
) -> Iterable[str]:
    """Yield one line a row; `widths` are the columns', in cells."""
    for row in [[EMPHASIS + cell + NORMAL for cell in header]] + rows[1:]:
        line = " " * indent
        for cell, width, align in zip(row, widths, aligns + ["l"] * len(widths)):
            space = " " * (width - cells(cell))
            line += (space + cell if align == "r" else cell + space) + "  "
        yield line.replace(EMPHASIS + NORMAL, "").rstrip()


def list_rows(
    rows: list[list[str]], sources: list[int], header: list[str], indent: int
) -> Iterable[Laid]:
    """Yield the header, then a paragraph a row; there, long names are cut."""
    margin = " " * indent
    yield from lay(wrap(EMPHASIS + " | ".join(filter(None, header)), margin, margin), sources[0])
    names = ["".join(wrap(name, width=2 * NARROWEST)[:1]) for name in header]
    for row, source in zip(rows, sources[1:]):
        yield Laid("", source)
        for name, cell in zip_longest(names[: len(row)], row, fillvalue=""):
            label = EMPHASIS + name + ":" + NORMAL + " " if name and cell else ""
            yield from lay(wrap(label + cell, margin, margin), source)


def trim(lines: list[Laid]) -> list[Laid]:
    """Return lines without empty ones at either end."""
    full = [i for i, line in enumerate(lines) if line.text]
    return lines[full[0] : full[-1] + 1] if full else []


def narrow(indent: int) -> int:
    """Return an indent that leaves room for text."""
    return min(indent, WIDTH - NARROWEST)
