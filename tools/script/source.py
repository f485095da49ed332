"""The viewer's source files, joined and made small: what is code in a script."""

from __future__ import annotations

import ast
import functools
import itertools
from collections.abc import Set
from pathlib import Path
from typing import NamedTuple

from calculator.facts import KEYS

from . import compact, inline, prune
from .features import ALL
from .words import FUNCTIONS, choose_language, list_words

FOLDER = Path(__file__).resolve().parent
# Names that scripts have, whatever the build makes of others: {in the source: in a script}.
NAMES = {
    "section": "n", "top": "p", "sections": "s", "starts": "S", "read_line": "r", "C": "C", "T": "T",
    "CONTENTS_PLACES": "K", "LINKS": "L", "ANSWERS": "Q", "run": "v", "open_text": "d",
    "run_text": "w",
}  # fmt: skip
START = "read_on()\n"  # the last line of the viewer; of a script, in its language
# Most characters of code that is parsed at once: less and less, as the heap fills.
LARGEST_PART, SMALLEST_PART, SHRINKING = 1300, 500, 120


class Code(NamedTuple):
    """The code of a script: what stands in it as it is, then parts that it runs."""

    head: str
    parts: list[str]


@functools.lru_cache(None)
def build_code(
    head: tuple[str, ...], body: tuple[str, ...], language: str, features: frozenset[str]
) -> Code:
    """Return the code of source files, made small; those of `head` aren't run in parts.

    The viewer speaks a course's `language` and has no more than `features`.
    """
    names = {**NAMES, "read_on": FUNCTIONS[choose_language(language)]}
    first = compact.strip(read(*head))
    rest = compact.strip(list_constants(language, features) + read(*body))
    if not rest.endswith(START):
        raise ValueError("the last of %s doesn't end with %s" % (body, START))
    rest = prune.drop_branches(compact.inline_constants(rest[: -len(START)]))
    rest = prune.drop_functions(rest, names)
    rest = inline.inline_functions(rest, names)
    rest = compact.share_constants(compact.sort_functions(rest))
    statements = list(compact.cut(compact.shorten_names(first + rest, names), itertools.repeat(0)))
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


def list_constants(language: str, features: Set[str]) -> str:
    """Return what the source imports from `words` and `ion`, and its features, as constants."""
    words = {name: ascii(text) for name, text in list_words(language, features).items()}
    keys = {"KEY_" + name.upper(): number for name, number in KEYS.items()}
    flags = {"HAS_" + name.upper(): int(name in features) for name in sorted(ALL)}
    constants = {**words, **keys, **flags}
    return "".join("%s = %s\n" % constant for constant in constants.items())
