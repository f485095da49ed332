"""Keys by the names that people give them, and when they are pressed."""

from __future__ import annotations

from collections import Counter
from typing import Sequence, Tuple, Union

from . import facts

Key = Union[int, str]  # its number, or its name in KEYS
Timeline = Sequence[Tuple[Key, int, int]]  # (key, ms when it goes down, ms when it comes up)

DIGITS = "zero one two three four five six seven eight nine".split()
# Each key's number by name: `KEY_...` in small letters, and by the digit or letter on it.
KEYS: dict[str, int] = {
    **facts.KEYS,
    **{str(digit): facts.KEYS[name] for digit, name in enumerate(DIGITS)},
    **{letter: number for letter, number in facts.LETTERS.items() if letter != " "},
    "space": facts.LETTERS[" "],
}
# What else people call them: the sign on a key, a computer's key, a word of the key card.
OTHER_NAMES = {
    "up": "↑ haut", "down": "↓ bas", "left": "← gauche", "right": "→ droite",
    "exe": "enter return entrée =", "back": "esc escape échap retour", "toolbox": "boîte",
    "backspace": "del delete effacer", "home": "accueil", "dot": ". point", "comma": ",",
    "plus": "+", "minus": "- −", "multiplication": "* ×", "division": "/ ÷",
    "leftparenthesis": "(", "rightparenthesis": ")", "pi": "π", "sqrt": "√",
    "xnt": "x,n,t", "ee": "×10ˣ ×10^x",
}  # fmt: skip
ALIASES = {alias: name for name, aliases in OTHER_NAMES.items() for alias in aliases.split()}


def find_key(text: str) -> str | None:
    """Return a key's name in KEYS from what somebody calls it, None if there's no such key."""
    name = text.lower()
    name = ALIASES.get(name, name)
    return name if name in KEYS else None


def list_names() -> str:
    """Return all names of keys, for somebody who wrote another."""
    plain = [name for name in facts.KEYS if name not in DIGITS]
    return "%s, a to z, 0 to 9, space, %s" % (", ".join(plain), " ".join(ALIASES))


def number_key(key: Key) -> int:
    """Return the number of a key; KeyError if none has the name."""
    return key if isinstance(key, int) else KEYS[key]


def press(*keys: Key, lead: int = 300, hold: int = 60, gap: int = 140) -> Timeline:
    """Return the timeline of keys pressed one by one; all lengths in ms."""
    starts = [lead + i * (hold + gap) for i in range(len(keys))]
    return [(key, start, start + hold) for key, start in zip(keys, starts)]


def schedule(timeline: Timeline) -> list[tuple[float, frozenset[int]]]:
    """Return [(ms, the keys down from then on)] in order of time, nothing down at first."""
    moves = [(down, 1, number_key(key)) for key, down, _ in timeline]
    moves += [(up, -1, number_key(key)) for key, _, up in timeline]
    held: Counter[int] = Counter()
    states = [(float("-inf"), frozenset[int]())]
    for ms, change, number in sorted(moves):
        held[number] += change
        states.append((ms, frozenset(+held)))
    return states
