"""A section's lines, each with where in the file it came from."""

from __future__ import annotations

from typing import Iterable, NamedTuple


class Laid(NamedTuple):
    text: str
    source: int  # line of the course's file


def lay(lines: Iterable[str], source: int) -> list[Laid]:
    return [Laid(line, source) for line in lines]


def trim(lines: list[Laid]) -> list[Laid]:
    """Return lines without empty ones at either end."""
    full = [i for i, line in enumerate(lines) if line.text]
    return lines[full[0] : full[-1] + 1] if full else []
