"""`\\ce`: substances and reactions as they are typed: `2H2 + O2 → 2H2O`, `SO4^2-`."""

from __future__ import annotations

import re

from .symbols import COMMANDS
from .tree import PLUS, RELATION, Atom, Node, Row, Space, Stack, Text

# What `\\mathrm{SO_4^{2-}}` holds, as many write it without `\\ce`.
SUBSTANCE = re.compile(
    r"(?:(?:[A-Z][a-z]?|[()])(?:_\d|_\{\d+\})?)+(?:\^\{?\d*[+-]\}?)?(?:_\{?\((?:aq|s|l|g)\)\}?)?"
)
_ARROW = re.compile(
    r"\s*(<=>>?|<<=>|<-->|<->|->|<-)\s*(?:\[([^\[\]]*)\])?(?:\[([^\[\]]*)\])?\s*|\s+(\+)\s+|\s+(=)\s+"
)
_SHOWN = {"->": "→", "<-->": "<->", "<=>>": "<=>", "<<=>": "<=>"}


def _name(command: str) -> str:
    """Return a command's sign, a word apart from what follows or comes before."""
    shown = COMMANDS[command][0] if command in COMMANDS else command
    return " %s " % shown if len(shown) > 1 and shown.isalpha() else shown


_PARTS = (
    (re.compile(r"\$([^$]*)\$"), r"\1"),
    (re.compile(r"\^\{?(\d+)\}?_\{?(-?\d+)\}?(?=[A-Za-z])"), r"^\1\\_\2 "),
    (re.compile(r"\s+\^(?=\s|$)|\\uparrow"), " ↗"),
    (re.compile(r"\s+v(?=\s|$)|\\downarrow"), " ↘"),
    (re.compile(r"\\(?:text|mathrm|bond)\{([^{}]*)\}"), r"\1"),
    (re.compile(r"(?<!\\)_(?:\{([^{}]*)\}|(\w))"), lambda m: m[1] or m[2]),
    (re.compile(r"\^\{([^{}]*)\}"), r"^\1"),
    (re.compile(r"(\^\d+)(?=[A-Z])"), r"\1 "),
    (re.compile(r"\*"), "·"),
    (re.compile(r"(?<=\w)\.(?=\d*[A-Z])"), "·"),
    (re.compile(r"\\([A-Za-z]+) ?"), lambda m: _name(m[1])),
    (re.compile(r"\\(?=_)|[{}]"), ""),
)


def read_chemistry(text: str) -> Row:
    """Return the row of a reaction or a substance."""
    text = " ".join(text.split())
    items: list[Node] = []
    at = 0
    for match in _ARROW.finditer(text):
        _add(items, text[at : match.start()])
        at = match.end()
        arrow, over, under, plus, equal = match.groups()
        if plus:
            items.append(Atom("+", PLUS, True))
        elif equal:
            items.append(Atom("=", RELATION, True))
        else:
            sign: Node = Atom(_SHOWN.get(arrow, arrow), RELATION, True)
            if over or under:
                sign = Stack(sign, _row(under), _row(over))
            items.append(sign)
    _add(items, text[at:])
    return Row(tuple(items))


def _row(text: str | None) -> Row:
    return Row((Text(write_substance(text)),)) if text else Row()


def _add(items: list[Node], text: str) -> None:
    """Add what stands between two signs, if anything does."""
    shown = write_substance(text)
    if not shown:
        return
    if items and isinstance(items[-1], Text):
        items.append(Space())
    items.append(Text(shown))


def write_substance(text: str) -> str:
    """Return a substance as typed: indices on the line, charges after `^`."""
    for pattern, shown in _PARTS:
        text = pattern.sub(shown, text)
    return re.sub(r"(?<=[_^]) | (?=[_^])", "", " ".join(text.split()))
