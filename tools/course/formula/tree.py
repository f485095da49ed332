"""What a formula is made of: a tree of small values, equal when they say the same."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING, FrozenSet, Iterable, Tuple, Union

if TYPE_CHECKING:
    from typing import TypeGuard

# Kinds of atoms. LETTER, NUMBER and SIGN (`∞`, `...`) are operands, as is a WORD (`phi`); a
# NAME is a function's; LIMIT takes its bounds in brackets (`lim`), BIG over and under (`∑`).
LETTER, NUMBER, SIGN, WORD = "letter", "number", "sign", "word"
NAME, LIMIT, BIG, PREFIX, POSTFIX = "name", "limit", "big", "prefix", "postfix"
PLUS, TIMES, RELATION, UNARY = "plus", "times", "relation", "unary"
PUNCTUATION, OPEN, CLOSE = "punctuation", "open", "close"
OPERATORS = frozenset((PLUS, TIMES, RELATION))


@dataclass(frozen=True)
class Atom:
    """One sign, number or word; `is_spaced` tells whether its author put spaces around it."""

    text: str
    kind: str
    is_spaced: bool = False


@dataclass(frozen=True)
class Row:
    """Things side by side."""

    items: Tuple[Node, ...] = ()


@dataclass(frozen=True)
class Space:
    """A space that is meant; one that is `wide` parts two formulas."""

    is_wide: bool = False


@dataclass(frozen=True)
class Text:
    """Words as they were typed, in `\\text` and its like."""

    text: str


@dataclass(frozen=True)
class Script:
    """A base with primes, an index and an exponent; empty rows where there are none."""

    base: Node
    sub: Row = Row()
    sup: Row = Row()
    primes: int = 0


@dataclass(frozen=True)
class Fraction:
    above: Row
    below: Row


@dataclass(frozen=True)
class Binomial:
    total: Row
    chosen: Row


@dataclass(frozen=True)
class Root:
    content: Row
    degree: Row = Row()


@dataclass(frozen=True)
class Fence:
    """A group in brackets of any form; `{ 1;2 }` is spaced within."""

    left: str
    content: Row
    right: str
    is_spaced: bool = False


@dataclass(frozen=True)
class Accent:
    """`vec`, `bar`, `hat` ... over its content."""

    name: str
    content: Row


@dataclass(frozen=True)
class Stack:
    """A base with something small above or below: `\\overset`, `\\underbrace`, long arrows."""

    base: Node
    under: Row = Row()
    over: Row = Row()


@dataclass(frozen=True)
class Grid:
    """Rows of cells: a `matrix` or `determinant`, `cases`, `lines` aligned at `&`, a `table`.

    `bars` are the numbers of columns that a bar stands before, as in an augmented matrix.
    """

    form: str
    rows: Tuple[Tuple[Row, ...], ...]
    left: str = ""
    right: str = ""
    bars: FrozenSet[int] = frozenset()

    def join(self, cells: Iterable[str], gap: str, bar: str) -> str:
        """Return the text of a row, with `gap` between its cells, or `bar`."""
        return "".join(
            (bar if i in self.bars else gap) * (i > 0) + cell for i, cell in enumerate(cells)
        )


@dataclass(frozen=True)
class Unknown:
    """A command that isn't known, with its arguments."""

    name: str
    arguments: Tuple[Row, ...] = ()


Node = Union[
    Atom, Row, Space, Text, Script, Fraction, Binomial, Root, Fence, Accent, Stack, Grid, Unknown
]


def is_operator(node: Node | None) -> bool:
    """Tell whether a node stands between two operands: `+`, `×`, `=`, an arrow with bounds."""
    if isinstance(node, Stack):
        return is_operator(node.base)
    return isinstance(node, Atom) and node.kind in OPERATORS


def is_atom(node: Node | None, *kinds: str) -> TypeGuard[Atom]:
    return isinstance(node, Atom) and node.kind in kinds


def core(node: Node | None) -> Node | None:
    """Return what a node is without its scripts: `∑` of `∑_(k=1)^n`."""
    while isinstance(node, (Script, Stack)):
        node = node.base
    return node


def find_bars(columns: str) -> frozenset[int]:
    """Return the numbers of the columns of `cc|c` that a bar stands before.

    A table in a frame, `|c|c|`, has none: its columns stand apart.
    """
    if columns.strip().startswith("|"):
        return frozenset()
    columns = re.sub(r"\*\{?(\d)\}?\{?(\w)\}?", lambda found: found[2] * int(found[1]), columns)
    parts = re.sub(r"\{[^{}]*\}|[^\w|]", "", columns).strip("|").split("|")
    return frozenset(len("".join(parts[:i])) for i in range(1, len(parts)))
