"""Blocks to sections: which headings start one, what its title is."""

from __future__ import annotations

from collections import Counter
from typing import Iterator

from .layout import Laid, render, render_title
from .model import Block, Heading, Rule, Section


def section_level(blocks: list[Block]) -> int:
    """Return the level of the headings that, with those above it, start sections.

    The shallowest level that occurs twice; else the one under the title's.
    """
    count = Counter(heading.level for heading in list_headings(blocks))
    often = [level for level in count if count[level] > 1]
    return min(often) if often else (sorted(count)[:2] or [1])[-1]


def find_title(blocks: list[Block]) -> str:
    """Return the text of the one heading that is above and before all others, or ""."""
    headings = list_headings(blocks)
    is_above = headings and all(other.level > headings[0].level for other in headings[1:])
    return headings[0].text if is_above else ""


def list_headings(blocks: list[Block]) -> list[Heading]:
    return [block for block in blocks if isinstance(block, Heading) and block.text]


def divide(blocks: list[Block], name: str) -> Iterator[Section]:
    """Yield the Sections of a course; what precedes its headings is called `name`.

    A heading with text of its own holds the deeper ones as sub-headings; one
    without is a page of its own, and those right under it start sections.
    """
    level = section_level(blocks)
    heading = Heading(level, "", 1)
    part: list[Block] = []
    for block in blocks + [Heading(0, "", 0)]:
        if not isinstance(block, Heading):
            part.append(block)
        elif block.level > max(level, heading.level) and part:
            part.append(Heading(level - block.level, block.text, block.line))
        elif block.text or block.level == 0:
            lines = render(trim_rules(part))
            if heading.text or lines:
                title = heading.text or name
                sign = Heading(min(level - heading.level, 0), title, heading.line)
                yield make_section(title, render_title(sign), lines)
            heading, part = block, []


def make_section(title: str, head: list[Laid], lines: list[Laid]) -> Section:
    laid = head + ([Laid("", lines[0].source)] if lines else []) + lines
    return Section(title, [line.text for line in laid], [line.source for line in laid])


def trim_rules(blocks: list[Block]) -> list[Block]:
    """Return blocks without the rules that a title makes superfluous."""
    edge: list[Block] = [Heading(0, "", 0)]
    return [
        block
        for before, block, after in zip(edge + blocks, blocks, blocks[1:] + edge)
        if not isinstance(block, Rule)
        or not isinstance(before, Heading) | isinstance(after, Heading)
    ]
