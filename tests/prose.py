"""Courses made up for tests: as long as they should be, always the same ones.

The words are minfo's and those of the small courses, in the frequencies that they have there
after one another, so that a text is about as repetitive, and packs as well, as a real one.
"""

from __future__ import annotations

import functools
import random
import re

from viewing import COURSES

SEED = 7


@functools.lru_cache(None)
def read_pairs() -> dict[str, list[str]]:
    """Return {word: the words that follow it}."""
    after: dict[str, list[str]] = {}
    for path in COURSES:
        words = re.findall(r"[\w'’-]+[,.;:]?", path.read_text("utf8"))
        for word, following in zip(words, words[1:]):
            after.setdefault(word, []).append(following)
    return after


def write_french(size: int, sections: int = 0, seed: int = SEED) -> str:
    """Return Markdown of about `size` bytes, in so many sections, or one for 1,500 bytes."""
    dice, after = random.Random(seed), read_pairs()
    sections = sections or max(1, size // 1500)
    starts = sorted(after)
    word = dice.choice(starts)
    parts: list[str] = []
    for number in range(1, sections + 1):
        parts.append("# Partie %d : %s\n" % (number, " ".join(dice.sample(starts, 2))))
        words, length = [], 0
        while length < size // sections - len(parts[-1].encode()):
            word = dice.choice(after.get(word) or starts)
            words.append(word)
            length += len(word.encode()) + 1
            if len(words) > 1 and word[-1] == "." and dice.random() < 0.2:
                words.append("\n\n")
        parts.append(" ".join(words) + "\n")
    return "\n".join(parts)
