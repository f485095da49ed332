"""The viewer's source files, joined and made small: what is code in a script."""

from __future__ import annotations

import ast
import functools
import itertools
import unicodedata
from pathlib import Path
from typing import NamedTuple

from calculator.facts import KEYS

from . import compact
from .words import WORDS

FOLDER = Path(__file__).resolve().parent
# Names that scripts have, whatever the build makes of others: {in the source: in a script}.
NAMES = {
    "section": "n", "top": "p", "sections": "s", "sizes": "S", "read_line": "r", "lire": "lire",
    "C": "C", "CONTENTS_PLACES": "K", "run": "v", "open_text": "d", "run_text": "w",
}  # fmt: skip
START = "lire()\n"  # the last line of the viewer, and of a script
# Most characters of code that is parsed at once: less and less, as the heap fills.
LARGEST_PART, SMALLEST_PART, SHRINKING = 1200, 500, 140
LETTERS = frozenset("ÆÐ×ØÞßæð÷øþ")  # for which search takes others


class Code(NamedTuple):
    """The code of a script: what stands in it as it is, then parts that it runs."""

    head: str
    parts: list[str]


@functools.lru_cache(None)
def build_code(head: tuple[str, ...], body: tuple[str, ...], has_letters: bool) -> Code:
    """Return the code of source files, made small; those of `head` aren't run in parts.

    `has_letters`: whether the course has any of LETTERS.
    """
    first = compact.strip(read(*head))
    rest = compact.strip(list_constants(has_letters) + read(*body))
    if not rest.endswith(START):
        raise ValueError("the last of %s doesn't end with %s" % (body, START))
    rest = compact.drop_branches(compact.inline_constants(rest[: -len(START)]))
    rest = compact.share_constants(compact.sort_functions(rest))
    statements = list(compact.cut(compact.shorten_names(first + rest, NAMES), itertools.repeat(0)))
    count = len(ast.parse(first).body)
    sizes = (max(SMALLEST_PART, LARGEST_PART - SHRINKING * number) for number in itertools.count())
    return Code(
        compact.join_statements("".join(statements[:count])),
        list(compact.cut(compact.join_statements("".join(statements[count:])), sizes)),
    )


def read(*names: str) -> str:
    """Return source files in a row, without their imports."""
    lines = []
    for name in names:
        code = (FOLDER / (name + ".py")).read_text("utf8")
        for depth, words in compact.split_lines(code):
            if words[0] != "from":
                lines.append(" " * depth + compact.glue(words) + "\n")
    return "".join(lines)


def list_constants(has_letters: bool) -> str:
    """Return what the source imports from `words` and `ion`, as constants."""
    words = {name: ascii(unicodedata.normalize("NFD", text)) for name, text in WORDS.items()}
    keys = {"KEY_" + name.upper(): number for name, number in KEYS.items()}
    constants = {**words, **keys, "HAS_LETTERS": int(has_letters)}
    return "".join("%s = %s\n" % constant for constant in constants.items())
