"""Numbers of lists as they are written: 1, a, A, i, I."""

from __future__ import annotations

_LETTERS = "abcdefghijklmnopqrstuvwxyz"
_ROMAN = (
    (1000, "m"), (900, "cm"), (500, "d"), (400, "cd"), (100, "c"), (90, "xc"), (50, "l"),
    (40, "xl"), (10, "x"), (9, "ix"), (5, "v"), (4, "iv"), (1, "i"),
)  # fmt: skip
_MOST_ROMAN = 3999


def write_numeral(form: str, number: int) -> str:
    """Return a number in the form of one of `1aAiI`; what has none there is in digits."""
    text = ""
    if form in ("a", "A") and number > 0:
        text = _LETTERS[(number - 1) % 26] * ((number - 1) // 26 + 1)
    elif form in ("i", "I") and 0 < number <= _MOST_ROMAN:
        for value, letters in _ROMAN:
            text += letters * (number // value)
            number %= value
    if not text:
        return str(number)
    return text.upper() if form in ("A", "I") else text
