"""Blocks to sections: which headings start one, what its title is."""

from __future__ import annotations

from collections import Counter
from typing import Iterator

from .laid import Laid
from .layout import render, render_title
from .model import Block, Heading, Rule, Section


def section_level(blocks: list[Block]) -> int:
    """Return the level of the headings that, with those above it, start sections.

    The shallowest level that occurs twice; else the shallowest.
    """
    count = Counter(heading.level for heading in list_headings(blocks))
    often = [level for level in count if count[level] > 1]
    return min(often or count or [1])


def find_title(blocks: list[Block]) -> str:
    """Return the text of the one heading that is above and before all others, or ""."""
    headings = list_headings(blocks)
    is_above = headings and all(other.level > headings[0].level for other in headings[1:])
    return headings[0].text if is_above else ""


def list_headings(blocks: list[Block]) -> list[Heading]:
    return [block for block in blocks if isinstance(block, Heading) and block.text]


def divide(blocks: list[Block], name: str, chapter: str = "") -> Iterator[Section]:
    """Yield the Sections of a course; what precedes its headings is called `name`.

    `chapter` is a title above the first of them, where a course is made of several.

    A heading with text of its own holds the deeper ones as sub-headings. One without stands
    above the first of those right under it, and the others start sections; but the course's
    title has a page of its own.
    """
    level = section_level(blocks)
    title = find_title(blocks)
    heading = Heading(level, "", 1)
    above = (
        [Heading(level, chapter, 1)] if chapter else []
    )  # chapters without text, of which `heading` is the first part
    part: list[Block] = []
    is_first = True
    for block in blocks + [Heading(0, "", 0)]:
        if not isinstance(block, Heading):
            part.append(block)
        elif block.level > max(level, heading.level) and part:
            part.append(Heading(level - block.level, block.text, block.line))
        elif block.text or block.level == 0:
            lines = render(trim_rules(part))
            is_title = is_first and heading.text == title
            if heading.text and not lines and block.level > heading.level and not is_title:
                above.append(heading)
            elif heading.text or lines:
                heads = above + [heading] if heading.text else above
                heads = heads or [Heading(heading.level, name, heading.line)]
                yield make_section(heads, level, lines)
                above = []
            is_first = is_first and not heading.text
            heading, part = block, []


def make_section(heads: list[Heading], level: int, lines: list[Laid]) -> Section:
    """Return a section under its title, and those of the chapters that it starts."""
    laid: list[Laid] = []
    for i, head in enumerate(heads):
        depth = max(head.level - level, i)
        laid += render_title(Heading(-depth, head.text, head.line))
    laid += ([Laid("", lines[0].source)] if lines else []) + lines
    return Section(heads[0].text, [line.text for line in laid], [line.source for line in laid])


def trim_rules(blocks: list[Block]) -> list[Block]:
    """Return blocks without the rules that a title makes superfluous."""
    edge: list[Block] = [Heading(0, "", 0)]
    return [
        block
        for before, block, after in zip(edge + blocks, blocks, blocks[1:] + edge)
        if not isinstance(block, Rule)
        or not isinstance(before, Heading) | isinstance(after, Heading)
    ]
