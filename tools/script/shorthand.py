"""A pass that makes parts of code shorter: signs that stand for more.

What stands often in code, `return ` or a new line's indent, becomes a sign that is in none of it,
and so does what has such signs in turn. The calculator puts it back before it runs a part (see
`start`), which takes it a tenth of the time that the part takes.
"""

from __future__ import annotations

import heapq
import re
from collections import Counter
from collections.abc import Sequence
from typing import NamedTuple

from .compact import quote

# Signs of one byte: letters that no name has, and strings but escaped. Then letters of two bytes,
# in groups by the first of these. Nothing is special about any between quotes, and no editor or
# form changes them. The calculator has the words of but one group at a time.
SIGNS = "ABDFGHJLOPQRTUVWXYZ`$~?#"
GROUP = 32
LONG_SIGNS = "".join(chr(first + i) for first in (0x240, 0x280, 0x500) for i in range(GROUP))
SEPARATOR = "@"  # of parts, and of words
LONGEST = 24  # bytes that a sign stands for
LEAST = 1  # bytes that a sign must save
ROUND = 4  # signs given before what repeats is looked for anew

_SPECIAL = re.compile("[%s%s%s]" % (SIGNS, LONG_SIGNS, SEPARATOR))


class Shorthands(NamedTuple):
    """Parts of code with signs, and the words that these stand for, as a script has them: those of
    SIGNS, from the last one on, each after its sign; then the groups of LONG_SIGNS."""

    parts: list[str]
    words: str


def shorten(parts: Sequence[str]) -> Shorthands:
    """Return parts of code with signs; ValueError if they have some, or separators, already."""
    special = _SPECIAL.findall("".join(parts))
    if special:
        raise ValueError("code with a sign or a separator: %s" % special)
    text = SEPARATOR.join(parts)
    words: list[str] = []
    given = -1
    signs = SIGNS + LONG_SIGNS
    while given:
        found = find_repeated(text, signs[len(words) : len(words) + 1])
        given = 0
        while found and len(words) < len(signs) and given < ROUND:
            guess, word = heapq.heappop(found)
            sign = signs[len(words)]
            saved = count_saved(text, word, sign)
            if saved == -guess:
                text = text.replace(word, sign)
                words.append(word)
                given += 1
            elif saved >= LEAST:
                heapq.heappush(found, (-saved, word))
    short = [sign + word for sign, word in zip(SIGNS, words)][::-1]
    long = words[len(SIGNS) :]
    groups = short, *(long[i : i + GROUP] for i in range(0, len(LONG_SIGNS), GROUP))
    return Shorthands(text.split(SEPARATOR), (SEPARATOR * 2).join(map(SEPARATOR.join, groups)))


def lengthen(codes: str, words: str) -> list[str]:
    """Return parts of code, a separator after each, as they were before they had signs."""
    short, *groups = (group.split(SEPARATOR) for group in words.split(SEPARATOR * 2))
    for sign, word in [*zip(LONG_SIGNS, sum(groups, []))][::-1]:
        codes = codes.replace(sign, word)
    for word in short:
        codes = codes.replace(word[:1], word[1:])
    return codes.split(SEPARATOR)[:-1]


def count_saved(text: str, word: str, sign: str) -> int:
    """Return how many bytes a sign saves, with what it takes among the words."""
    size = len(sign.encode())
    in_words = len(quote(word).encode()) - len('""') + len(SEPARATOR) + (sign in SIGNS)
    return text.count(word) * (len(word.encode()) - size) - in_words


def find_repeated(text: str, sign: str) -> list[tuple[int, str]]:
    """Return a heap of (what a sign saves at most, negative, what stands in a text repeatedly)."""
    heap = []
    places = list(range(len(text)))
    for size in range(2, LONGEST + 1):
        uses = Counter(text[at : at + size] for at in places)
        places = [at for at in places if uses[text[at : at + size]] > 1]
        for word, count in uses.items():
            if count > 1 and SEPARATOR not in word:
                saved = count * (len(word.encode()) - len(sign.encode())) - size
                if saved >= LEAST:
                    heap.append((-saved, word))
    heapq.heapify(heap)
    return heap
