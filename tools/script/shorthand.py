"""A pass that makes parts of code shorter: signs that stand for more.

What stands often in code, `return ` or a new line's indent, becomes a sign that is in none of it.
The calculator puts it back before it runs a part (see `start`), which takes it a tenth of the
time that the part takes.
"""

from __future__ import annotations

import heapq
import re
from collections import Counter
from collections.abc import Sequence
from typing import NamedTuple

from .compact import quote

# Letters of two bytes, the first of which is 0xC9, the second 128 for the first word. Nothing
# is special about them between quotes, and no editor or form changes them. More would save
# 170 bytes, and take the heap twice as much while the code is expanded.
SIGNS = "".join(map(chr, range(0x240, 0x260)))
SEPARATOR = "@"  # of parts, and of words
SHORTEST, LONGEST = 3, 24  # bytes that a sign stands for
LEAST = 3  # bytes that a sign must save
ROUND = 4  # signs given before what repeats is looked for anew

_SPECIAL = re.compile("[%s%s]" % (SIGNS, SEPARATOR))


class Shorthands(NamedTuple):
    """Parts of code with signs, and the words that these stand for, in order."""

    parts: list[str]
    words: list[str]


def shorten(parts: Sequence[str]) -> Shorthands:
    """Return parts of code with signs; ValueError if they have some, or separators, already."""
    special = _SPECIAL.findall("".join(parts))
    if special:
        raise ValueError("code with a sign or a separator: %s" % special)
    text = SEPARATOR.join(parts)
    words: list[str] = []
    given = -1
    while given:
        found = find_repeated(text)
        given = 0
        while found and len(words) < len(SIGNS) and given < ROUND:
            guess, word = heapq.heappop(found)
            saved = count_saved(text, word)
            if saved == -guess:
                text = text.replace(word, SIGNS[len(words)])
                words.append(word)
                given += 1
            elif saved >= LEAST:
                heapq.heappush(found, (-saved, word))
    return Shorthands(text.split(SEPARATOR), words)


def lengthen(codes: str, words: str) -> list[str]:
    """Return parts of code, a separator after each, as they were before they had signs."""
    each = dict(zip(SIGNS, words.split(SEPARATOR)))
    text = re.sub("[%s]" % SIGNS, lambda sign: each.get(sign[0], sign[0]), codes)
    return text.split(SEPARATOR)[:-1]


def count_saved(text: str, word: str) -> int:
    """Return how many bytes a sign saves, with what it takes as a word."""
    in_table = len(quote(word).encode()) - len(SEPARATOR)
    return text.count(word) * (len(word.encode()) - 2) - in_table


def find_repeated(text: str) -> list[tuple[int, str]]:
    """Return a heap of (about what one saves, negative, what stands in a text repeatedly)."""
    heap = []
    places = list(range(len(text)))
    for size in range(SHORTEST, LONGEST + 1):
        uses = Counter(text[at : at + size] for at in places)
        places = [at for at in places if uses[text[at : at + size]] > 1]
        for word, count in uses.items():
            saved = count * (size - 2) - size - 1
            if count > 1 and saved >= LEAST and not _SPECIAL.search(word):
                heap.append((-saved, word))
    heapq.heapify(heap)
    return heap
