"""Where a formula on one line needs brackets, spaces or a `×` to mean what was written."""

from __future__ import annotations

from dataclasses import replace
from typing import Sequence

from .rows import set_spaced
from .tree import (
    BIG,
    CLOSE,
    LETTER,
    LIMIT,
    NAME,
    NUMBER,
    OPEN,
    PLUS,
    PREFIX,
    PUNCTUATION,
    SIGN,
    TIMES,
    UNARY,
    WORD,
    Accent,
    Atom,
    Fence,
    Fraction,
    Grid,
    Node,
    Root,
    Row,
    Script,
    Space,
    Stack,
    Text,
    Unknown,
    core,
    is_atom,
    is_operator,
)

DEGREES = Row((Atom("°", SIGN),))
LETTER_O = Row((Atom("o", LETTER),))  # which some raise for degrees
_PRODUCT = frozenset("× · *".split())  # with these, a/b×c is what it was
_OPERANDS = (LETTER, NUMBER, WORD, SIGN)


def is_apart(node: Node, is_tight: bool) -> bool:
    """Tell whether an operator has spaces around it."""
    if isinstance(node, Stack):
        return True
    assert isinstance(node, Atom)
    return node.text[-1].isalpha() or node.text == "\\" or (node.is_spaced and not is_tight)


def is_gap(items: Sequence[Node], i: int) -> bool:
    """Tell whether a space parts two formulas: it is wide, and no sign beside it does."""
    before, after = beside(items, i, -1), beside(items, i, 1)
    if i >= len(items) or items[i] != Space(is_wide=True):
        return False
    is_parted = is_operator(before) or is_operator(after) or is_atom(before, PUNCTUATION, OPEN)
    is_parted = is_parted or isinstance(before, Text) or isinstance(after, Text)
    return not (before is None or after is None or is_parted)


def beside(items: Sequence[Node], i: int, step: int) -> Node | None:
    """Return a node's neighbour, thin spaces passed over."""
    i += step
    while 0 <= i < len(items) and items[i] == Space():
        i += step
    return items[i] if 0 <= i < len(items) else None


def is_operand(node: Node | None) -> bool:
    if node is None or isinstance(node, Space) or is_operator(node):
        return False
    return not is_atom(node, UNARY, OPEN, CLOSE, PUNCTUATION, PREFIX)


def multiplies_before(node: Node | None) -> bool:
    """Tell whether what comes after a node is its factor or its argument."""
    return is_operand(node) and not is_atom(core(node), BIG, LIMIT) and not isinstance(node, Text)


def multiplies_after(node: Node | None) -> bool:
    return is_operand(node) and not isinstance(node, Text) and not is_atom(node, SIGN)


def needs_product_sign(before: Node, after: Node, left: str) -> bool:
    """Tell whether two factors, the second of which begins with a digit, would make one number."""
    if isinstance(after, Root) and left[-1].isalnum():
        return True
    return isinstance(before, (Script, Root)) and left[-1] not in ")]}'°"


def is_function(row: Row) -> bool:
    """Tell whether a row is `sin(x)` or `f(x)`; `n(n+1)` is a product."""
    if len(row.items) != 2:
        return False
    first, group = row.items
    if not isinstance(group, Fence):
        return False
    if is_atom(core(first), NAME):
        return True
    inner = group.content.items
    is_plain = not any(is_atom(item, PLUS, TIMES, UNARY) and item.text in "+-±" for item in inner)
    return group.left == "(" and is_atom(core(first), LETTER) and is_plain


def needs_group_above(row: Row) -> bool:
    """Tell whether a numerator needs brackets: a sum does, a product doesn't."""
    items = row.items
    if len(items) == 1 and isinstance(items[0], Fraction):
        return True
    for i, item in enumerate(items):
        after = items[i + 1] if i + 1 < len(items) else None
        if is_operator(item) and getattr(item, "text", "") not in _PRODUCT:
            return True
        if item == Space(is_wide=True) or is_atom(item, PUNCTUATION, PREFIX):
            return True
        if isinstance(item, Text) and " " in item.text:
            return True
        if is_atom(core(item), NAME, LIMIT, BIG) and not (
            is_atom(core(item), NAME) and isinstance(after, Fence)
        ):
            return len(items) > 1
    return False


def needs_group_below(row: Row) -> bool:
    """Tell whether a denominator needs brackets: all but one simple thing."""
    if is_function(row):
        return False
    if len(row.items) != 1:
        return True
    item = row.items[0]
    if isinstance(item, Script):
        return bool(item.sup.items) or is_atom(core(item), BIG, LIMIT)
    if isinstance(item, Text):
        return not item.text.replace("_", "").isalnum()
    if isinstance(item, Root):
        return bool(item.degree.items)
    return isinstance(item, (Fraction, Grid, Stack)) and getattr(item, "form", "") != "matrix"


def is_derivative(node: Fraction) -> bool:
    """Tell whether a fraction is `dy/dx`, `d^2 y/dt^2` or `Δy/Δx`."""
    above, below = node.above.items, node.below.items
    return (
        len(below) == 2
        and below[0] in _DIFFERENCES
        and is_atom(core(below[1]), LETTER, WORD)
        and bool(above)
        and core(above[0]) == below[0]
        and not needs_group_above(node.above)
    )


_DIFFERENCES = tuple(Atom(letter, LETTER) for letter in "dΔδ")


def is_small(row: Row, text: str, is_raised: bool) -> bool:
    """Tell whether an exponent or index needs no brackets: `^2`, `^-1`, `_max`, `^2+`, `^(n)`."""
    items = row.items
    if len(items) == 1:
        item = items[0]
        if isinstance(item, Fence):
            inner = item.content.items
            is_state = not is_raised and all(is_atom(part, LETTER) for part in inner)  # (aq)
            is_one = len(inner) == 1 and is_atom(inner[0], LETTER, NUMBER)
            return item.left == "(" and (is_one or is_state)
        if isinstance(item, Text):
            return text.isalnum()
        return isinstance(item, Atom) and "," not in text and " " not in text
    if len(items) == 2 and is_atom(items[0], UNARY) and is_atom(items[1], NUMBER):
        return is_raised
    if len(items) == 2 and is_atom(items[0], NUMBER) and is_atom(items[1], SIGN):
        return text[-1] in "+-"
    is_word = len(items) > 2 and all(is_atom(item, LETTER) for item in items)
    return is_word and not is_raised


def starts_word(node: Node, text: str) -> bool:
    """Tell whether a node's text begins with a word: `phi`, `sin x`, `vec(u)`; not `x̂`."""
    base = core(node)
    if is_atom(base, WORD, NAME, LIMIT):
        return True
    if isinstance(base, Accent):
        return text.startswith((base.name + "(", "_"))
    return isinstance(base, (Text, Unknown))


def ends_word(node: Node) -> bool:
    if isinstance(node, Unknown):
        return not node.arguments
    return is_atom(node, WORD, NAME, LIMIT) or isinstance(node, Text)


def continue_cell(cell: Row, is_after: bool) -> Row:
    """Return a cell whose first sign is an operator between it and the cell before."""
    if not cell.items:
        return cell
    first, *rest = cell.items
    if is_operator(first):
        first = set_spaced(first, True)
    elif is_atom(first, UNARY) and is_after:
        first = replace(first, kind=PLUS, is_spaced=True)
    return Row((first, *rest))


def _is_condition(last: Node, first: Node) -> bool:
    """Tell whether a comma tells a value from its condition: neither sign nor word does."""
    is_told = is_atom(last, PUNCTUATION) or is_atom(first, UNARY, PREFIX, PUNCTUATION)
    return not (is_told or is_operator(first) or is_operator(last) or isinstance(first, Text))


def merge(cells: Sequence[Row], form: str) -> Row:
    """Return a line's cells as one row: those of `align` go on, those of tables stand apart."""
    items: list[Node] = []
    for i, cell in enumerate(cells):
        if items and cell.items and (form != "lines" or i % 2 == 0):
            if form == "cases" and _is_condition(items[-1], cell.items[0]):
                items.append(Atom(",", PUNCTUATION))
            items.append(Space(is_wide=form == "lines"))
        elif items and cell.items:
            cell = continue_cell(cell, is_operand(items[-1]))
        items += cell.items
    return Row(tuple(items))
