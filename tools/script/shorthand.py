"""A pass that makes the parts of a plain script's code shorter: signs that stand for more.

What stands often in code, `return ` or a new line's indent, becomes a sign that is in none of it.
The calculator puts it back before it runs a part (see `start`), by a method in C for each sign.
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
    """Parts of code with signs, and what they stand for: each a separator, its sign, and that."""

    parts: list[str]
    table: str


def shorten(parts: Sequence[str], most: int, known: str = "") -> Shorthands:
    """Return parts of code with signs, all of which the table explains; last given, first read.

    At most so many signs are given, each of which takes the calculator some time. `known` is a
    table of signs that the parts have already; the one returned is what is to stand before it.
    """
    text = "\0".join(parts)
    letters = [letter for letter in LETTERS if letter not in text + known]
    signs = [sign for sign in SIGNS if sign not in text + known]
    separator = known[:1] or signs.pop(0)
    table = ""
    for sign in SIGNS:  # a letter instead of one that is rare makes this a sign
        if sign not in known and 0 < text.count(sign) <= RARE:
            table = separator + letters[0] + sign + table
            text = text.replace(sign, letters.pop(0))
            signs.append(sign)
    signs += letters
    most += table.count(separator)
    while signs and table.count(separator) < most:
        found = find_repeated(text)
        given = 0
        while found and signs and given < ROUND:
            guess, part = heapq.heappop(found)
            saved = count_saved(text, part, signs[0])
            if saved < -guess:
                if saved >= LEAST:
                    heapq.heappush(found, (-saved, part))
                continue
            table = separator + signs[0] + part + table
            text = text.replace(part, signs.pop(0))
            given += 1
        if not given:
            break
    return Shorthands(text.split("\0"), table)


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


def expand(code: str, table: str) -> str:
    """Return code without signs, as `start` does on the calculator."""
    for short in table[1:].split(table[0]) if table else ():
        code = code.replace(short[0], short[1:])
    return code
