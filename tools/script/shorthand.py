"""A pass that makes parts of code shorter: signs that stand for more.

What stands often in code, `return ` or a new line's indent, becomes a sign that is in none of it.
The calculator puts it back before it runs a part (see `start`), by a method in C for each sign,
which takes it a tenth of the time that the part takes.
"""

from __future__ import annotations

import heapq
from collections import Counter
from collections.abc import Sequence
from string import ascii_letters
from typing import NamedTuple

# Signs of one byte, of which few aren't in the code already, then letters of two bytes that no
# editor or form changes. None is special between quotes.
SIGNS = "@`$?~^&!" + ascii_letters
LETTERS = "".join(chr(code) for code in range(0x430, 0x450) if chr(code) not in "йё")
SHORTEST, LONGEST = 2, 24  # characters that a sign stands for
LEAST = 3  # bytes that a sign must save
RARE = 2  # uses of a character that is better a sign
ROUND = 4  # signs given before what repeats is looked for anew


class Shorthands(NamedTuple):
    """Parts of code with signs, a separator after each; and what the signs stand for: a
    separator, a sign and that, the sign given last first."""

    parts: str
    table: str


def shorten(parts: Sequence[str]) -> Shorthands:
    """Return parts of code with signs."""
    letters = list(LETTERS)
    text = "\0".join(parts)
    signs = [sign for sign in SIGNS if sign not in text]
    separator = signs.pop(0)
    table = ""
    for sign in SIGNS:  # a letter instead of one that is rare makes this a sign
        if 0 < text.count(sign) <= RARE:
            table = separator + letters[0] + sign + table
            text = text.replace(sign, letters.pop(0))
            signs.append(sign)
    signs += letters
    given = -1
    while given:
        found = find_repeated(text)
        given = 0
        while found and signs and given < ROUND:
            guess, part = heapq.heappop(found)
            saved = count_saved(text, part, signs[0])
            if saved == -guess:
                table = separator + signs[0] + part + table
                text = text.replace(part, signs.pop(0))
                given += 1
            elif saved >= LEAST:
                heapq.heappush(found, (-saved, part))
    return Shorthands(text.replace("\0", separator) + separator, table)


def count_saved(text: str, part: str, sign: str) -> int:
    """Return how many bytes a sign saves, with what it takes in the table."""
    sign_size, size = len(sign.encode()), len(part.encode())
    return text.count(part) * (size - sign_size) - size - sign_size - 1 - 2 * part.count("\n")


def find_repeated(text: str) -> list[tuple[int, str]]:
    """Return a heap of (about what one saves, negative, what stands in a text repeatedly)."""
    heap = []
    places = list(range(len(text)))
    for size in range(SHORTEST, LONGEST + 1):
        uses = Counter(text[at : at + size] for at in places)
        places = [at for at in places if uses[text[at : at + size]] > 1]
        for part, count in uses.items():
            if count > 1 and "\0" not in part:
                saved = count * (size - 1) - size - 2
                if saved >= LEAST:
                    heap.append((-saved, part))
    heapq.heapify(heap)
    return heap
