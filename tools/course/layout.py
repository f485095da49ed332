"""Blocks as the lines of a section."""

from __future__ import annotations

from .formula.boxes import write_display
from .glyphs import CODE, EMPHASIS, MARKER, NORMAL
from .laid import Laid, lay, trim
from .marks import ANSWER, END
from .model import (
    Block,
    Code,
    Formula,
    Heading,
    ListBlock,
    Paragraph,
    Question,
    Quote,
    Rule,
    Table,
)
from .tablelayout import render_table
from .wrap import NARROWEST, WIDTH, cells, cut_code, wrap

LONGEST_MARKER = 6  # cells: what stands under a longer one isn't indented so far


def render(blocks: list[Block], indent: int = 0, depth: int = 0, tight: bool = False) -> list[Laid]:
    """Return the lines of blocks, `indent` cells from the left, in `depth` lists."""
    lines: list[Laid] = []
    before: Block | None = None
    for block in blocks:
        new = render_block(block, indent, depth)
        is_tight = tight and not isinstance(before, Formula) and not isinstance(block, Formula)
        if isinstance(before, Heading):  # two of a level would be one, wrapped, to the viewer
            is_tight = not (isinstance(block, Heading) and block.level == before.level)
        if lines and new and not is_tight:
            lines.append(Laid("", block.line))
        lines += new
        before = block if new else None
    return lines


def render_block(block: Block, indent: int, depth: int) -> list[Laid]:
    if isinstance(block, Code):
        return render_code(block, indent)
    if isinstance(block, Formula):
        return render_formula(block, indent)
    if isinstance(block, Quote):
        return render_quote(block, indent, depth)
    if isinstance(block, Question):
        return render_question(block, indent, depth)
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
    assert isinstance(block, Paragraph)
    return lay(wrap(block.text, " " * indent, " " * indent), block.line)


def render_title(block: Heading) -> list[Laid]:
    """A section's title (level 0), or a sub-heading below it (-1, -2, ...).

    The contents indent sub-headings by two cells a level: they are wrapped for that.
    """
    width = max(WIDTH + 2 * block.level, NARROWEST)
    sign = "¶" * -block.level or "§"
    return lay((sign + line for line in wrap(block.text, width=width)), block.line)


def render_formula(block: Formula, indent: int) -> list[Laid]:
    lines = write_display(block.tex, WIDTH - indent, block.language, lacks=block.lacks)
    return trim(lay((" " * indent + line if line else "" for line in lines), block.line))


def render_code(block: Code, indent: int) -> list[Laid]:
    lines = []
    for line in block.lines:
        for piece in cut_code(line.text, WIDTH - indent):
            code = piece.lstrip()
            space = " " * (indent + len(piece) - len(code))
            lines.append(Laid(space + CODE + code.rstrip() + NORMAL if code else "", line.number))
    return trim(lines)


def render_quote(block: Quote, indent: int, depth: int) -> list[Laid]:
    inner = narrow(indent + 2)
    indent = inner - 2
    margin = " " * inner
    lines = lay(wrap(EMPHASIS + block.title, margin, margin), block.line) if block.title else []
    for i, part in enumerate(block.blocks):
        new = render_block(part, inner, depth)
        is_close = isinstance(part, ListBlock) and part.follows
        is_close = is_close or isinstance(block.blocks[i - 1], Heading)
        if i and lines and new and not is_close:
            lines.append(Laid("", part.line))
        lines += new
    if not all(line.text.startswith(margin) for line in lines if line.text):
        return lines
    bar = " " * indent + MARKER + "|" + NORMAL
    return [Laid((bar + " " + text[inner:]).rstrip(), source) for text, source in lines]


def render_question(block: Question, indent: int, depth: int) -> list[Laid]:
    """Return the lines of a question, then of its answer, which marks tell apart."""
    lines = render_block(block.asked, indent, depth)
    answer = trim(render(block.answer, indent, depth))
    if answer:
        answer[0] = answer[0]._replace(text=answer[0].text + ANSWER)
        answer[-1] = answer[-1]._replace(text=answer[-1].text + END)
    return lines + answer


def render_list(block: ListBlock, indent: int, depth: int) -> list[Laid]:
    lines: list[Laid] = []
    for item in block.items:
        marker = "-·"[depth % 2] if item.marker in "-*" else item.marker
        size = cells(marker) + 1
        is_label = size > LONGEST_MARKER or marker[-1:] == ":"  # a footnote's
        inner = narrow(indent + (2 if is_label else size))
        head = " " * (0 if is_label else inner - size) + MARKER + marker + NORMAL
        paragraphs = sum(isinstance(part, Paragraph) for part in item.blocks)
        if is_label:
            new = _render_labelled(item.blocks, head, inner, depth)
        else:
            new = render(item.blocks, inner, depth + 1, tight=paragraphs < 2)
            first = render(item.blocks[:1], inner, depth + 1) if is_formula(item.blocks) else []
            if new and len(first) < 2 and new[0].text.startswith(" " * inner):
                new[0] = Laid(head + " " + new[0].text[inner:], item.line)
            else:  # nothing in it, rows of a formula, or a list so deep that it isn't indented
                new.insert(0, Laid(head, item.line))
        if lines and block.is_loose:
            lines.append(Laid("", item.line))
        lines += new
    return lines


def is_formula(blocks: list[Block]) -> bool:
    return bool(blocks) and isinstance(blocks[0], Formula)


def _render_labelled(blocks: list[Block], head: str, inner: int, depth: int) -> list[Laid]:
    """Return an item's lines after a long label, which its first text follows."""
    first = blocks[0] if blocks else None
    if not isinstance(first, Paragraph):
        line = blocks[0].line if blocks else 0
        return [Laid(head, line)] + render(blocks, inner, depth + 1)
    lines = wrap(head + " " + first.text, width=WIDTH - inner)
    margins = [" " * (inner - 2)] + [" " * inner] * len(lines)
    start = lay(map("".join, zip(margins, lines)), first.line)
    return start + render(blocks[1:], inner, depth + 1)


def narrow(indent: int) -> int:
    """Return an indent that leaves room for text."""
    return min(indent, WIDTH - NARROWEST)
