"""The viewer's source files, joined and made small: what is code in a script."""

from __future__ import annotations

import ast
import functools
import itertools
from collections.abc import Iterator, Set
from pathlib import Path
from string import ascii_letters, ascii_lowercase
from typing import NamedTuple

from calculator.facts import KEYS

from . import compact, inline, prune, shorthand
from .features import ALL
from .words import FUNCTIONS, choose_language, list_words

FOLDER = Path(__file__).resolve().parent
# Names that scripts have, whatever the build makes of others: {in the source: in a script}.
NAMES = {
    "section": "n", "top": "p", "sections": "s", "starts": "S", "read_line": "r", "C": "C", "T": "T",
    "CONTENTS_PLACES": "K", "LINKS": "L", "ANSWERS": "Q", "run": "v", "open_text": "d",
    "run_text": "w", "run_all": "w", "look": "l", "SHORTHANDS": "W",
}  # fmt: skip
LOOK = NAMES["look"] + "()\n"  # between parts that are run when the first page is there
FIRST_PAGE = "show_first_page()\n"
START = "read_on()\n"  # the last line of the viewer; of a script, in its language
# Most characters of code that is parsed at once: less and less, as the heap fills; and in the
# second stage, when a page has filled it.
# Signs of shorthands in the first stage, for whose end a reader waits, and more in the second.
SIGNS, MANY_SIGNS = 22, 99
LARGEST_PART, SMALLEST_PART, SHRINKING = 900, 400, 70
LATE_PART = 150


class Stage(NamedTuple):
    """Parts of code that are run one after the other; the table of their shorthands, which have
    those of the stages before too."""

    parts: list[str]
    table: str


class Code(NamedTuple):
    """The code of a script: what stands in it as it is, then what it runs in parts.

    The first page is shown at the end of the first stage.
    """

    head: str
    stages: list[Stage]

    @property
    def parts(self) -> list[str]:
        return [part for stage in self.stages for part in stage.parts]


@functools.lru_cache(None)
def build_code(
    head: tuple[str, ...],
    body: tuple[str, ...],
    called: tuple[str, ...],
    language: str,
    features: frozenset[str],
    is_staged: bool = False,
) -> Code:
    """Return the code of source files, made small; those of `head` aren't run in parts, and of
    them, scripts call the functions that are `called`.

    The viewer speaks a course's `language` and has no more than `features`. One that `is_staged`
    shows the first page before it runs the rest, and has shorthands; it takes more heap.
    """
    names = {**NAMES, "read_on": FUNCTIONS[choose_language(language)]}
    first = compact.strip("HAS_SHORTHANDS = %d\n" % is_staged + read(*head))
    first = prune.drop_branches(compact.inline_constants(first))
    first = prune.drop_functions(first, called)
    rest = compact.strip(list_constants(language, features) + read(*body))
    if not rest.endswith(FIRST_PAGE + START):
        raise ValueError("the last of %s doesn't end with %s" % (body, FIRST_PAGE + START))
    rest = rest[: -len(START if is_staged else FIRST_PAGE + START)]
    rest = prune.drop_branches(compact.inline_constants(rest))
    rest = prune.drop_functions(rest, names)
    rest = inline.inline_lookups(inline.inline_functions(rest, names), names)
    rest = compact.share_constants(prune.drop_globals(rest))
    soon, late = compact.sort_statements(rest, is_staged)
    letters = ascii_lowercase + "ABC" if is_staged else ascii_letters  # others become signs
    code = compact.shorten_names(first + soon + late, names, letters)
    first, soon, late = split(code, len(ast.parse(first).body), len(ast.parse(soon).body))
    first = compact.join_statements(first)
    page = soon[soon.rindex("\n", 0, -1) + 1 :]
    sizes = (max(SMALLEST_PART, LARGEST_PART - SHRINKING * number) for number in itertools.count())
    if not is_staged:
        return Code(first, [Stage(cut(soon, sizes), "")])
    soon_parts = [*cut(soon[: -len(page)], sizes), page]
    late_parts = [part + LOOK for part in cut(late, itertools.repeat(LATE_PART))]
    parts, table = shorthand.shorten([*soon_parts, *late_parts], SIGNS)
    late_parts, more = shorthand.shorten(parts[len(soon_parts) :], MANY_SIGNS, table)
    return Code(first, [Stage(parts[: len(soon_parts)], table), Stage(late_parts, more)])


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
