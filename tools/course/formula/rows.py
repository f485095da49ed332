"""A row in the making: brackets find each other, scripts their bases, spaces their meaning."""

from __future__ import annotations

from dataclasses import replace

from .macros import FormulaError
from .symbols import OPENING
from .tree import (
    BIG,
    LIMIT,
    NUMBER,
    OPEN,
    PLUS,
    PREFIX,
    PUNCTUATION,
    RELATION,
    SIGN,
    TIMES,
    UNARY,
    Atom,
    Binomial,
    Fence,
    Fraction,
    Node,
    Row,
    Script,
    Space,
    Stack,
    is_atom,
    is_operator,
)

HIGHEST_TOWER = 6  # scripts on scripts on one base
SIGNED = frozenset("+ - ± -+".split())
# After these a `+` or `-` is a sign of what follows, not between two operands.
_LEADING = (OPEN, PUNCTUATION, BIG, PREFIX, UNARY, LIMIT)


class RowBuilder:
    """Gathers nodes from left to right; `is_spaced` tells of a space before the next one."""

    def __init__(self, room: int) -> None:
        self.nodes: list[Node] = []
        self.spaces: list[bool] = []  # whether there is one before each node
        self.opened: list[int] = []  # places of brackets that wait for their other half
        self.room = room  # how many brackets may wait: what is deeper is no formula
        self.is_spaced = False
        self.infix = ""  # `over` or `choose`, with what is above it
        self.above = Row()
        self.is_word = False  # whether the node before is the end of a typed word
        self.after_command = False  # a space after a command's name may only end it

    def add(self, node: Node) -> None:
        self.nodes.append(node)
        self.spaces.append(self.is_spaced)
        self.is_spaced = self.is_word = False

    def add_space(self, is_wide: bool = False) -> None:
        """Add a space that is meant, unless there is one or nothing yet."""
        if self.nodes and not isinstance(self.nodes[-1], Space):
            self.add(Space(is_wide))
        self.is_spaced = False

    @property
    def last(self) -> Node | None:
        return self.nodes[-1] if self.nodes else None

    def is_too_deep(self) -> bool:
        return len(self.opened) > self.room

    # --- Brackets ---

    def open_bracket(self, text: str) -> None:
        self.opened.append(len(self.nodes))
        self.add(Atom(text, OPEN))

    def close_bracket(self, text: str) -> None:
        """Make a group back to the bracket that this one closes; none: it stands alone.

        A bracket of another kind between them, as in `([0;1[)`, stands alone too.
        """
        for depth in range(len(self.opened) - 1, -1, -1):
            place = self.opened[depth]
            bracket = self.nodes[place]
            assert isinstance(bracket, Atom)
            if OPENING.get(bracket.text, bracket.text) == text:
                break
            if bracket.text not in "[|":
                return self.add_alone(text)
        else:
            return self.add_alone(text)
        if self.is_between_intervals(place):
            self.nodes[place] = Atom("[", SIGN)
            del self.opened[depth:]
            return self.add(Atom(text, OPEN))
        content = finish_row(self.nodes[place + 1 :], self.spaces[place + 1 :])
        inner = self.spaces[place + 1 :][:1] == [True] and self.is_spaced and text == "}"
        spaced = self.spaces[place]
        del self.nodes[place:], self.spaces[place:], self.opened[depth:]
        self.is_spaced = spaced
        self.add(Fence(bracket.text, content, text, inner))

    def add_alone(self, text: str) -> None:
        """Add a bracket that closes nothing; that of `]0;1[` opens."""
        is_opening = text == "]" and (self.last is None or is_operator(self.last))
        self.add(Atom(text, OPEN if is_opening else SIGN))

    def is_between_intervals(self, place: int) -> bool:
        """Tell whether the bracket at a place closes, as the first of `[0;1[ ∪ ]2;3]`."""
        after = self.nodes[place + 1] if place + 1 < len(self.nodes) else None
        return (
            self.nodes[place] == Atom("[", OPEN)
            and is_operator(after)
            and getattr(after, "text", "") not in SIGNED
        )

    def is_in_bars(self, text: str) -> bool:
        """Tell whether a `|` waits for its other half."""
        return any(self.nodes[place] == Atom(text, OPEN) for place in self.opened[-1:])

    def is_after_operand(self) -> bool:
        return not (self.last is None or is_operator(self.last) or is_atom(self.last, OPEN))

    def add_bar(self, text: str) -> None:
        """Add a `|` or `||`, which opens or closes by what comes before it."""
        if self.is_in_bars(text) and self.is_after_operand():
            self.close_bracket(text)
        else:
            self.open_bracket(text)

    # --- Scripts ---

    def add_script(self, script: Row, is_raised: bool) -> None:
        base = self.take_base()
        if is_raised and _is_count(script) and _is_relation(base):
            self.add(base.base if isinstance(base, Stack) else base)  # `\\to ^{14}_{7}N`
            under = base.under if isinstance(base, Stack) else Row()
            return self.add(Script(Row(), under, script))
        if is_atom(base, RELATION) or isinstance(base, Stack):
            stack = base if isinstance(base, Stack) else Stack(base)
            if not (stack.over if is_raised else stack.under).items:
                over, under = (script, stack.under) if is_raised else (stack.over, script)
                return self.add(Stack(stack.base, under, over))
        if not isinstance(base, Script) or (base.sup if is_raised else base.sub).items:
            base = pile(base)
        sub, sup = (base.sub, script) if is_raised else (script, base.sup)
        self.add(Script(base.base, sub, sup, base.primes))

    def add_primes(self, count: int) -> None:
        base = self.take_base()
        if not isinstance(base, Script) or base.sup.items:
            base = pile(base)
        self.add(replace(base, primes=base.primes + count))

    def take_base(self) -> Node:
        """Return the node that a script belongs to, taken off the row; an empty row if none."""
        last = self.last
        is_base = last is not None and not (
            isinstance(last, Space)
            or is_atom(last, PLUS, TIMES, PUNCTUATION, UNARY, PREFIX)
            or (is_atom(last, OPEN) and self.opened[-1:] != [len(self.nodes) - 1])
        )
        if not is_base:
            return Row()
        self.is_spaced = self.spaces.pop()
        if self.opened and self.opened[-1] == len(self.nodes) - 1:
            self.opened.pop()  # `]a;b[^2`: it closes what nothing opens
        node = self.nodes.pop()
        if isinstance(node, Row) and len(node.items) == 1:
            node = node.items[0]
        return replace(node, kind=SIGN) if is_atom(node, OPEN) else node

    def split(self, infix: str) -> None:
        """Begin what is below `\\over`, or chosen after `\\choose`; a row has one of them."""
        if self.infix:
            raise FormulaError(0)
        self.above = self.finish()
        self.infix = infix
        self.nodes, self.spaces, self.opened = [], [], []

    def finish(self) -> Row:
        row = finish_row(self.nodes, self.spaces)
        if self.infix == "choose":
            return Row((Binomial(self.above, row),))
        return Row((Fraction(self.above, row),)) if self.infix else row


def _is_count(row: Row) -> bool:
    """Tell whether a script is a whole number, as those before a nucleus are."""
    *signs, last = row.items or (None,)
    return is_atom(last, NUMBER) and all(getattr(sign, "text", "") in SIGNED for sign in signs)


def _is_relation(base: Node) -> bool:
    """Tell whether a base is a relation that has no more than a whole number below it."""
    if isinstance(base, Stack):
        below = not base.under.items or _is_count(base.under)
        return is_atom(base.base, RELATION) and below and not base.over.items
    return is_atom(base, RELATION)


def pile(base: Node) -> Script:
    """Return a base with scripts to come; FormulaError where that is a tower, `x^a^b^c`..."""
    inner: Node = base
    for _ in range(HIGHEST_TOWER):
        if not isinstance(inner, Script):
            return Script(base)
        inner = inner.base
    raise FormulaError(0)


def finish_row(nodes: list[Node], spaces: list[bool]) -> Row:
    """Return a row: groups opened, signs told from operators, typed spaces kept or dropped."""
    flat, typed = _splice(nodes, spaces)
    items: list[Node] = []
    for i, node in enumerate(flat):
        before = next((item for item in reversed(items) if not isinstance(item, Space)), None)
        after = flat[i + 1] if i + 1 < len(flat) else None
        if isinstance(node, Atom):
            node = _classify(node, before, after)
        if is_operator(node):
            after_space = i + 1 < len(flat) and typed[i + 1]
            node = set_spaced(node, _is_spaced(node) or typed[i] or after_space)
        elif typed[i] and (is_atom(node, PUNCTUATION) or is_atom(before, PUNCTUATION)):
            items += [Space()] * (not isinstance(items[-1] if items else None, Space))
        items.append(node)
    return Row(tuple(_even_out(_strip(items))))


def _splice(nodes: list[Node], spaces: list[bool]) -> tuple[list[Node], list[bool]]:
    flat: list[Node] = []
    typed: list[bool] = []
    for node, space in zip(nodes, spaces):
        inner = node.items if isinstance(node, Row) else (node,)
        flat += inner
        typed += [space] + [False] * (len(inner) - 1) if inner else []
    return flat, typed


def _classify(node: Atom, before: Node | None, after: Node | None) -> Atom:
    """Return an operator as a sign where it has no operand on one side."""
    starts = before is None or is_operator(before) or is_atom(before, *_LEADING)
    if node.kind == OPEN and node.text in "[|" and not starts and _ends(after):
        return replace(node, kind=SIGN)  # it closes: `]0;1[`
    if node.kind == PLUS and node.text in SIGNED and starts:
        return replace(node, kind=SIGN if after is None else UNARY)
    if node.kind in (PLUS, TIMES) and after is None and not isinstance(before, Space):
        is_degree = node.text == "o" and node.kind == TIMES
        return Atom("°" if is_degree else node.text, SIGN)
    if node.kind == TIMES and node.text in ("*", "o") and starts:
        return Atom("°" if node.text == "o" else "*", SIGN)
    return node


def _ends(after: Node | None) -> bool:
    return (
        after is None
        or is_operator(after)
        or isinstance(after, Space)
        or is_atom(after, PUNCTUATION)
    )


def set_spaced(node: Node, is_spaced: bool) -> Node:
    if isinstance(node, Stack):
        return replace(node, base=set_spaced(node.base, is_spaced))
    return replace(node, is_spaced=is_spaced) if isinstance(node, Atom) else node


def _strip(items: list[Node]) -> list[Node]:
    """Return nodes without the spaces at their ends."""
    start, end = 0, len(items)
    while start < end and isinstance(items[start], Space):
        start += 1
    while end > start and isinstance(items[end - 1], Space):
        end -= 1
    return items[start:end]


def _even_out(items: list[Node]) -> list[Node]:
    """Return a row whose operators of one kind are all spaced if one is."""
    spaced = {_kind(node) for node in items if is_operator(node) and _is_spaced(node)}
    if not spaced:
        return items
    return [
        set_spaced(node, True) if is_operator(node) and _kind(node) in spaced else node
        for node in items
    ]


def _kind(node: Node) -> str:
    return _kind(node.base) if isinstance(node, Stack) else getattr(node, "kind", "")


def _is_spaced(node: Node) -> bool:
    return _is_spaced(node.base) if isinstance(node, Stack) else getattr(node, "is_spaced", False)
