"""The texts of blocks, from Markdown to styled text, once all link definitions are known."""

from __future__ import annotations

import re

from .glyphs import NO_BREAK, WELD, settle, strip_styles
from .inline import style_inline
from .mathspans import fit_tex
from .model import Block, Code, Formula, Heading, ListBlock, Paragraph, Quote, Row, Table
from .scan import Context
from .tablelayout import is_wide

_SPACES = re.compile("[%s%s]" % (NO_BREAK, WELD))


def style_blocks(blocks: list[Block], context: Context) -> None:
    """Style the texts of blocks, in place; what there is to say of them goes to the context."""
    for block in blocks:
        if isinstance(block, Heading):
            block.text = strip_styles(style_inline(block.text, context, block.line))
        elif isinstance(block, Paragraph):
            block.text = style_inline(block.text, context, block.line, block.margin)
        elif isinstance(block, Code):
            block.lines = [
                line._replace(text=_SPACES.sub(_write_space, settle(line.text.expandtabs(4))))
                for line in block.lines
            ]
        elif isinstance(block, Formula):
            block.tex, block.language = fit_tex(block.tex), context.language
        elif isinstance(block, Quote):
            block.title = style_inline(block.title, context, block.line)
            style_blocks(block.blocks, context)
        elif isinstance(block, ListBlock):
            for item in block.items:
                item.marker = settle(item.marker)
                style_blocks(item.blocks, context)
        elif isinstance(block, Table):
            for row in [block.header] + block.rows:
                _style_row(row, context)
            if is_wide(block):
                context.note(block.line, "table -> a text a row, too wide for columns")


def _style_row(row: Row, context: Context) -> None:
    row.cells = [style_inline(cell, context, row.line) for cell in row.cells]


def _write_space(match: re.Match[str]) -> str:
    """Return what a space of another kind is in code: its lines aren't laid out."""
    return " " if match[0] == NO_BREAK else ""
