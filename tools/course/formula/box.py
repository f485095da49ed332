"""Boxes of text with a baseline, and ways to put them together. Sizes are in cells."""

from __future__ import annotations

import unicodedata
from dataclasses import dataclass
from typing import Sequence

from ..wrap import cells
from .symbols import BAR, BREAK, NO_BREAK

HIGHEST = 7  # rows of a box: what is higher leaves no context on the screen


@dataclass(frozen=True)
class Box:
    """Rows of equally many cells; what stands beside the box is on its `baseline` row."""

    rows: tuple[str, ...]
    baseline: int = 0

    @property
    def width(self) -> int:
        return cells(self.rows[0])

    @property
    def height(self) -> int:
        return len(self.rows)


SPACE = Box((" ",))


def show(text: str) -> str:
    """Return flat text as it is shown on a line."""
    return text.replace(NO_BREAK, " ").replace(BREAK, "")


def pad(text: str, width: int, is_right: bool = False) -> str:
    space = " " * (width - cells(text))
    return space + text if is_right else text + space


def draw_bar(text: str) -> str:
    """Return text with a bar over every cell, spaces too."""
    done = ""
    for char, after in zip(text, text[1:] + " "):
        done += char if unicodedata.combining(after) else char + BAR
    return done


def center(texts: Sequence[str]) -> list[str]:
    width = max(map(cells, texts))
    return [pad(" " * ((width - cells(text)) // 2) + text, width) for text in texts]


def fits(box: Box, width: int) -> bool:
    return box.width <= width and box.height <= HIGHEST


def beside(boxes: Sequence[Box]) -> Box:
    """Return boxes side by side, their baselines on one row."""
    if not boxes:
        return Box(("",))
    above = max(box.baseline for box in boxes)
    below = max(box.height - box.baseline for box in boxes)
    rows = [""] * (above + below)
    for box in boxes:
        top = above - box.baseline
        for i in range(len(rows)):
            inside = 0 <= i - top < box.height
            rows[i] += box.rows[i - top] if inside else " " * box.width
    return Box(tuple(rows), above)


def enclose(box: Box, left: str, right: str) -> Box:
    """Return a box with brackets on each of its rows."""
    return Box(tuple(left + row + right for row in box.rows), box.baseline)


def enclose_group(box: Box, left: str, right: str) -> Box:
    """Return a box with brackets on each of its rows but those of vectors' arrows alone."""
    blank = " " * cells(left), " " * cells(right)
    rows = []
    for row in box.rows:
        before, after = (left, right) if row.strip(" →") else blank
        rows.append(before + row + after)
    return Box(tuple(rows), box.baseline)


def attach(box: Box, over: str, under: str) -> Box:
    """Return a box with an exponent by its first row and an index by its last."""
    width = max(cells(over), cells(under))
    rows = [row + " " * width for row in box.rows]
    rows[0] = box.rows[0] + pad(over, width)
    rows[-1] = box.rows[-1] + pad(under, width)
    return Box(tuple(rows), box.baseline)


def pile(boxes: Sequence[Box]) -> Box:
    """Return boxes one under the other, the middle row being the baseline."""
    width = max(box.width for box in boxes)
    rows = [pad(row, width) for box in boxes for row in box.rows]
    return Box(tuple(rows), (len(rows) - 1) // 2)


def align(rows: Sequence[Sequence[Box]]) -> list[Box]:
    """Return one box a row, columns in line: the first of two to the right, as in LaTeX."""
    count = max(map(len, rows), default=0)
    widths = [max((row[i].width for row in rows if i < len(row)), default=0) for i in range(count)]
    is_single = count == 1
    done = []
    for row in rows:
        parts: list[Box] = []
        for i, box in enumerate(row):
            if i and widths[i - 1]:
                parts.append(SPACE if i % 2 else Box(("  ",)))
            space = Box((" " * (widths[i] - box.width),))
            to_right = i % 2 == 0 and not is_single
            parts += [space, box] if to_right else [box, space]
        done.append(beside(parts))
    return done


def stack_lines(boxes: Sequence[Box]) -> list[str]:
    """Return boxes as lines, an empty one beside each box of several rows."""
    lines: list[str] = []
    for before, box in zip([None, *boxes], boxes):
        if before is not None and max(before.height, box.height) > 1:
            lines.append("")
        lines += box.rows
    return lines


def pack(boxes: Sequence[Box], gaps: Sequence[Box], width: int) -> list[Box]:
    """Return as few boxes as hold the given ones side by side; the later are indented.

    `gaps` are what stands before each that isn't the first on its line.
    """
    packed = [boxes[0]]
    for gap, box in zip(gaps[1:], boxes[1:]):
        wider = beside([packed[-1], gap, box])
        if fits(wider, width):
            packed[-1] = wider
        else:
            packed.append(beside([Box(("  ",)), box]))
    return packed
