"""Short names that the calculator finds fast.

MicroPython has a script's names in a table. From the place that a name's hash tells, it looks
from one entry to the next, until it finds the name or an entry that is free: so names of Python,
which it seeks there first, may take it through most of a table that is nearly full.
"""

from __future__ import annotations

import itertools
from collections.abc import Iterator, Set
from string import ascii_lowercase

TABLES = 0, 1, 2, 4, 6, 8, 10, 12, 17, 23, 29, 37, 47, 59, 73, 97, 127, 167, 223, 293  # entries
RESERVED = frozenset(["as", "do", "if", "in", "is", "or"])  # of two letters; `do` for the eye
MODULE = "__name__"  # every module has it
# Letters that names are made of: the others are shorthands (see `shorthand`).
LETTERS = ascii_lowercase + "CEIKMNS"


def choose(
    wanted: list[str], known: Set[str], missed: list[str], taken: Set[str]
) -> dict[str, str]:
    """Return {name: a short one}, those that are most used first.

    Each has an entry of its own in the table, as have the `known` names there, as long as there
    are such names; and the names in `missed`, those first that are most used, have free ones, as
    long as there are free ones. None is in `taken`.
    """
    count = len(wanted) + len(known | {MODULE})
    size = next(size for size in TABLES if size >= count)
    occupied = {hash_name(name) % size for name in known | {MODULE}}
    occupied |= {hash_name(name) % size for name in missed[: size - count]}
    free = [name for name in list_all() if name not in taken]
    short: dict[str, str] = {}
    for name in wanted:
        alone = (each for each in free if hash_name(each) % size not in occupied)
        short[name] = next(alone, free[0])
        free.remove(short[name])
        occupied.add(hash_name(short[name]) % size)
    return short


def list_all() -> Iterator[str]:
    """Yield all names of one letter, then those of two."""
    yield from LETTERS
    for a, b in itertools.product(LETTERS, repeat=2):
        if a + b not in RESERVED:
            yield a + b


def hash_name(name: str) -> int:
    """Return the two bytes by which MicroPython finds a name (its `qstr.c`)."""
    value = 5381
    for byte in name.encode():
        value = (value * 33 ^ byte) & 0xFFFF
    return value or 1
