"""What a calculator painted, and what that cost it."""

from __future__ import annotations

from typing import Iterable, NamedTuple, Optional

from .facts import CELL, CELL_COST, PIXEL_COST, RECTANGLE_COST, SCREEN


class Painted(NamedTuple):
    """A rectangle of pixels, not clipped to the screen; colours are RGB565."""

    x: int
    y: int
    w: int
    h: int
    colour: int
    text: Optional[str]  # the letters drawn on it, one a cell, marks after their letter
    ink: Optional[int]  # theirs


def measure(painted: Painted) -> float:
    """Return the milliseconds that a calculator takes to paint this."""
    if painted.text is None:
        return RECTANGLE_COST + PIXEL_COST * painted.w * painted.h
    return CELL_COST * count_cells([painted])


def count_cells(log: Iterable[Painted]) -> int:
    """Return how many cells of text were drawn, visible or not."""
    return sum(painted.w // CELL[0] for painted in log if painted.text is not None)


def count_repaints(log: Iterable[Painted]) -> int:
    """Return how many times a pixel was painted that had been painted before."""
    repaints = 0
    width, height = SCREEN
    covered = [0] * height  # a bit a pixel
    for painted in log:
        left, right = max(painted.x, 0), min(painted.x + painted.w, width)
        span = (1 << max(right, left)) - (1 << left)
        for row in range(max(painted.y, 0), min(painted.y + painted.h, height)):
            repaints += bin(covered[row] & span).count("1")
            covered[row] |= span
    return repaints
