"""The viewer's source files, joined and made small: what is code in a script."""

from __future__ import annotations

import ast
import functools
import itertools
from collections.abc import Iterator, Set
from pathlib import Path
from typing import NamedTuple

from calculator.facts import KEYS

from . import compact, inline, prune
from .features import ALL
from .shorthand import SIGNS
from .words import FUNCTIONS, choose_language, list_words

FOLDER = Path(__file__).resolve().parent
# Names that scripts have, whatever the build makes of others: {in the source: in a script}.
NAMES = {
    "section": "n", "top": "p", "sections": "s", "starts": "S", "read_line": "r", "C": "C",
    "T": "ti", "CONTENTS_PLACES": "K", "LINKS": "li", "ANSWERS": "an", "near": "N",
    "look": "k", "open_text": "d", "insist": "v", "run_parts": "w", "show_page": "sp",
}  # fmt: skip
# The last lines of the viewer: a script has the first between its parts of code, and the other,
# in its language, at its end.
FIRST_PAGE = "show_page()\n"
START = "read_on()\n"
HEAD = "start"  # the source file that stands in a script as it is
WORDS = '"words"'  # in its code, in the place of those of shorthands
# Most characters of code that is parsed at once: each time less, as the heap fills.
LARGEST_PART, SMALLEST_PART, SHRINKING = 1070, 300, 0.89


class Code(NamedTuple):
    """The code of a script: what stands in it as it is, parts that show the first page, and
    parts that it runs then."""

    head: str
    soon: list[str]
    late: list[str]


@functools.lru_cache(None)
def build_code(
    files: tuple[str, ...],
    language: str,
    features: frozenset[str],
    later: frozenset[str] = frozenset(),
) -> Code:
    """Return the code of a viewer's source files, made small.

    It speaks a course's `language` and has no more than `features`. The first page needs no
    function that is called `later`.
    """
    names = {**NAMES, "read_on": FUNCTIONS[choose_language(language)]}
    head = prune.drop_functions(compact.strip(read(HEAD).replace("WORDS", WORDS)), names)
    constants = list_constants(language, features) + "IS_PACKED = %d\n" % ("unpack" in files)
    rest = compact.strip(constants + read(*files))
    if not rest.endswith(FIRST_PAGE + START):
        raise ValueError("the last of %s doesn't end with %s" % (files, FIRST_PAGE + START))
    rest = prune.drop_branches(compact.inline_constants(rest[: -len(START)]))
    rest = prune.drop_functions(rest, names)
    rest = inline.inline_lookups(inline.inline_functions(rest, names), names)
    rest = prune.join_values(prune.drop_globals(rest))
    rest = compact.escape_letters(compact.share_constants(rest), SIGNS)
    soon, late = compact.sort_statements(rest, later)
    code = compact.shorten_names(head + soon + late, names)
    counts = len(ast.parse(head).body), len(ast.parse(soon).body) - 1, 1
    head, soon, _, late = split(code, *counts)  # without the call of `show_page`
    sizes = (
        max(SMALLEST_PART, int(LARGEST_PART * SHRINKING**number)) for number in itertools.count()
    )
    soon_parts = cut(soon, sizes)
    # Keys that are pressed before all code is there are noted after every second part, about a
    # tenth of a second: a look takes a fifth of that.
    late_parts = cut(late, sizes)
    late_parts[1::2] = [part + NAMES["look"] + "()\n" for part in late_parts[1::2]]
    return Code(compact.join_statements(head), soon_parts, late_parts)


def split(code: str, *counts: int) -> Iterator[str]:
    """Yield so many statements of code, then so many, and the rest."""
    statements = compact.cut(code, itertools.repeat(0))
    for count in counts:
        yield "".join(itertools.islice(statements, count))
    yield "".join(statements)


def cut(code: str, sizes: Iterator[int]) -> list[str]:
    return list(compact.cut(compact.join_statements(code), sizes))


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
