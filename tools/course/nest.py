"""Where in a course blocks are being found, which each block's own module is told."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from typing import Callable, List, Optional, Tuple

from .model import Block, Line, Problem

Taken = Optional[Tuple[List[Block], int]]  # blocks, and the index of the line after them


@dataclass(frozen=True)
class Nest:
    """`labels` and `notes` collect link definitions and what isn't shown; `depth` counts lists
    and quotes.
    """

    parse: Callable[[List[Line], Nest], List[Block]]
    labels: dict[str, str]
    notes: list[Problem] = field(default_factory=list)
    depth: int = 0
    last: dict[str, int] = field(default_factory=dict)  # closing text -> last line that holds it

    def parse_inside(self, lines: list[Line]) -> list[Block]:
        """Return the blocks of lines in one more list or quote."""
        return self.parse(lines, replace(self, depth=self.depth + 1))

    def parse_here(self, lines: list[Line]) -> list[Block]:
        return self.parse(lines, self)

    def is_absent(self, text: str, lines: list[Line], i: int) -> bool:
        """Tell whether no line from `i` on holds a text in small letters; looks for it once."""
        if text not in self.last:
            numbers = [line.number for line in lines if text in line.text.lower()]
            if not self.depth:
                self.last[text] = numbers[-1] if numbers else 0
            return not numbers or numbers[-1] < lines[i].number
        return self.last[text] < lines[i].number
