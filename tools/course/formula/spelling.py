"""What stands for a glyph that an older firmware lacks: `inf` for ∞, `alpha` for α."""

from __future__ import annotations

import re
from dataclasses import fields, replace
from functools import lru_cache
from typing import Any, FrozenSet

from .symbols import NO_BREAK, NOT
from .tree import LETTER, SIGN, WORD, Atom, Fence, Grid, Row, Text

Lacks = FrozenSet[str]  # the characters without a glyph

SPELLINGS = {
    "∞": "inf", "±": "+/-", "↗": "/", "↘": "\\", "⟨": "<", "⟩": ">", "ª": "a", "º": "°", "Σ": "∑",
    "α": "alpha", "β": "beta", "γ": "gamma", "δ": "delta", "ε": "epsilon", "ζ": "zeta",
    "η": "eta", "ρ": "rho", "χ": "chi", "ω": "omega",
}  # fmt: skip
_NEGATED = re.compile("(.)" + NOT, re.S)


def spell(text: str, lacks: Lacks) -> str:
    """Return a text without the characters that a firmware lacks; words stand apart."""
    if not lacks or text.isascii():
        return text
    if NOT in lacks:
        text = _NEGATED.sub(lambda m: "=/=" if m[1] == "=" else "not " + m[1], text)
    return _find(lacks).sub(_write, text)


@lru_cache(None)
def _find(lacks: Lacks) -> re.Pattern[str]:
    return re.compile("[%s]" % "".join(lacks & set(SPELLINGS)))


def _write(match: re.Match[str]) -> str:
    word, text = SPELLINGS[match[0]], match.string
    if not word.isalpha() or len(word) < 2:
        return word
    before, after = text[match.start() - 1 : match.start()], text[match.end() : match.end() + 1]
    gap = NO_BREAK if before.isalnum() else ""
    return gap + word + (NO_BREAK if after.isalnum() and after not in SPELLINGS else "")


def spell_tree(tree: Row, lacks: Lacks) -> Row:
    """Return a formula's tree without the characters that a firmware lacks."""
    return _spell_node(tree, lacks) if lacks else tree


def _spell_node(node: Any, lacks: Lacks) -> Any:
    """Return a node, or a tuple of nodes, spelled."""
    if isinstance(node, tuple):
        return tuple(_spell_node(part, lacks) for part in node)
    if isinstance(node, Atom):
        text = spell(node.text, lacks)
        is_word = text != node.text and text.isalpha() and node.kind in (LETTER, SIGN)
        return replace(node, text=text, kind=WORD if is_word else node.kind)
    if isinstance(node, Text):
        return Text(spell(node.text, lacks))
    if isinstance(node, (str, bool, int, frozenset)):
        return node
    changed = {part.name: _spell_node(getattr(node, part.name), lacks) for part in fields(node)}
    if isinstance(node, (Fence, Grid)):
        changed.update(left=spell(node.left, lacks), right=spell(node.right, lacks))
    return replace(node, **changed)
