"""The texts of blocks, from Markdown to styled text, once all link definitions are known."""

from __future__ import annotations

import re

from .formula.spelling import spell
from .glyphs import CODE, EMPHASIS, NO_BREAK, NORMAL, WELD, settle, strip_styles
from .inline import style_inline
from .mathspans import fit_tex
from .model import Block, Code, Formula, Heading, ListBlock, Paragraph, Question, Quote, Row, Table
from .scan import Context
from .tablelayout import is_wide

_SPACES = re.compile("[%s%s]" % (NO_BREAK, WELD))


def style_blocks(blocks: list[Block], context: Context) -> None:
    """Style the texts of blocks, in place; what there is to say of them goes to the context."""
    for block in blocks:
        if isinstance(block, Heading):
            block.text = strip_styles(style(block.text, context, block.line))
        elif isinstance(block, Paragraph):
            block.text = style(block.text, context, block.line, block.margin)
        elif isinstance(block, Code):
            block.lines = [
                line._replace(text=write_code(line.text, context)) for line in block.lines
            ]
        elif isinstance(block, Formula):
            block.language, block.lacks = context.language, context.lacks
            block.tex = fit_tex(block.tex, context.language)
        elif isinstance(block, Quote):
            block.title = style(block.title, context, block.line)
            style_blocks(block.blocks, context)
        elif isinstance(block, Question):
            style_blocks([block.asked, *block.answer], context)
            block.asked.text = emphasise(block.asked.text)
        elif isinstance(block, ListBlock):
            for item in block.items:
                item.marker = settle(item.marker, context.language)
                style_blocks(item.blocks, context)
        elif isinstance(block, Table):
            for row in [block.header] + block.rows:
                _style_row(row, context)
            if is_wide(block):
                context.note(block.line, "table -> a text a row, too wide for columns")


def style(text: str, context: Context, line: int, margin: int = 0) -> str:
    """Return a block's text styled, in the glyphs that there are."""
    return spell(style_inline(text, context, line, margin), context.lacks)


def _style_row(row: Row, context: Context) -> None:
    row.cells = [style(cell, context, row.line) for cell in row.cells]


def write_code(text: str, context: Context) -> str:
    """Return a line of code in glyphs."""
    text = spell(settle(text.expandtabs(4), context.language), context.lacks)
    return _SPACES.sub(_write_space, text)


def emphasise(text: str) -> str:
    """Return styled text all strong; a link in it stays one."""
    return EMPHASIS + text.replace(EMPHASIS, "").replace(NORMAL, "").replace(CODE, "") + NORMAL


def _write_space(match: re.Match[str]) -> str:
    """Return what a space of another kind is in code: its lines aren't laid out."""
    return " " if match[0] == NO_BREAK else ""
