"""The inline writer: a formula as one line, typed as on the calculator: `(1/2)mv^2`.

Brackets stand wherever the line would else mean something else, and nowhere else. Spaces are
NO_BREAK; BREAK, of no width, is where a formula wider than a line may be broken.
"""

from __future__ import annotations

import re
from typing import Any, Callable, Mapping, Sequence

from .grouping import (
    DEGREES,
    LETTER_O,
    beside,
    ends_word,
    is_apart,
    is_derivative,
    is_gap,
    is_small,
    merge,
    multiplies_after,
    multiplies_before,
    needs_group_above,
    needs_group_below,
    needs_product_sign,
    starts_word,
)
from .macros import FormulaError, Macro, expand
from .parse import parse
from .spelling import Lacks, spell_tree
from .symbols import ACCENTS, BREAK, NO_BREAK, WORDS
from .tree import (
    BIG,
    CLOSE,
    LETTER,
    LIMIT,
    NAME,
    NUMBER,
    OPEN,
    PLUS,
    POSTFIX,
    PREFIX,
    PUNCTUATION,
    SIGN,
    TIMES,
    UNARY,
    Accent,
    Atom,
    Binomial,
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

_LONG = 15  # cells from which a formula may be cut anywhere rather than by a hyphen
GAP = 3  # cells between two formulas, which `\\quad` sets apart
LONG_FRACTION = 24  # cells from which a fraction may be broken before its `/`
_HELD = re.compile("(?:%s|%s)*%s(?:%s|%s)*" % (NO_BREAK, BREAK, NO_BREAK, NO_BREAK, BREAK))


def write_inline(
    tex: str,
    language: str = "fr",
    macros: Mapping[str, Macro] | None = None,
    lacks: Lacks = frozenset(),
) -> str:
    """Return a formula on one line (lines of `align` have `\\n` between them).

    `lacks` are characters to do without. Bad LaTeX is returned as the text that it is.
    """
    try:
        tree = spell_tree(parse(expand(tex, macros or {}).strip(), language), lacks)
        return FlatWriter(language).write_lines(tree)
    except FormulaError:
        return " ".join(tex.split())


def tidy(text: str) -> str:
    """Return a line with one space where there are two, and no wider gap than GAP."""
    return _HELD.sub(_narrow, text).strip(NO_BREAK + BREAK)


def _narrow(match: re.Match[str]) -> str:
    if match[0].count(NO_BREAK) >= GAP:
        return (NO_BREAK + BREAK) * GAP
    return NO_BREAK + BREAK * (BREAK in match[0])


class FlatWriter:
    """Writes trees in one language's words."""

    def __init__(self, language: str = "fr") -> None:
        self.choose = WORDS.get(language, WORDS["fr"])["binom"]

    def write_lines(self, tree: Row) -> str:
        """Return a whole formula; a table's or an align's rows are lines."""
        grid = tree.items[0] if len(tree.items) == 1 else None
        if isinstance(grid, Grid) and grid.form in ("lines", "table"):
            return "\n".join(tidy(self.write(merge(row, grid.form))) for row in grid.rows)
        text = tidy(self.write(tree))
        is_long = len(text) > _LONG and BREAK not in text
        return BREAK + text if is_long else text

    def write(self, node: Node, is_tight: bool = False) -> str:
        """Return a node's text; `is_tight` drops the spaces around signs."""
        if isinstance(node, Row):
            return self.write_row(node, is_tight)
        if isinstance(node, Atom):
            return node.text.replace(" ", NO_BREAK)
        if isinstance(node, Space):
            return NO_BREAK + BREAK if node.is_wide and not is_tight else NO_BREAK
        if isinstance(node, Text):
            return node.text.replace(" ", NO_BREAK)
        return WRITERS[type(node)](self, node)

    # --- Rows ---

    def write_row(self, row: Row, is_tight: bool = False) -> str:
        items = row.items
        done, last = "", None
        for i, node in enumerate(items):
            text = self.write_item(items, i, is_tight)
            if is_operator(node):
                is_first = last is None or is_operator(last) or is_atom(last, OPEN)
                space = NO_BREAK if is_apart(node, is_tight) else ""
                text = text if is_first else space + BREAK * (not is_tight) + text
                done += text + (space if i + 1 < len(items) else "")
            else:
                done += (self.join(last, node, done, text) if last else "") + text
            last = node
        return done

    def write_item(self, items: Sequence[Node], i: int, is_tight: bool) -> str:
        node = items[i]
        if isinstance(node, Space) and not is_tight:
            if any(isinstance(near, Text) for near in items[max(0, i - 1) : i + 2]):
                return NO_BREAK + BREAK
            if is_gap(items, i):
                return (NO_BREAK + BREAK) * GAP
        text = self.write(node, is_tight)
        if isinstance(node, Fraction):
            before, after = beside(items, i, -1), beside(items, i, 1)
            is_divisor = is_atom(before, TIMES) and getattr(before, "text", "") in ("/", "÷")
            is_signed = text.startswith("-") and is_atom(before, PLUS, TIMES, UNARY)
            if multiplies_before(before) or multiplies_after(after) or is_divisor or is_signed:
                return "(%s)" % text
        if (
            isinstance(node, Root)
            and not node.degree.items
            and isinstance(items[i + 1] if i + 1 < len(items) else None, Fence)
        ):
            return self.write_root(node, is_closed=True)
        return text

    def join(self, before: Node, after: Node, left: str, right: str) -> str:
        """Return what stands between two things side by side: nothing, a space, a `×`."""
        if isinstance(before, Space) or isinstance(after, Space) or not (left and right):
            return ""
        if is_atom(before, OPEN, UNARY) or is_atom(after, CLOSE, POSTFIX, PUNCTUATION):
            return ""
        if is_operator(before):
            return ""
        if is_atom(core(before), PREFIX, BIG) or is_atom(core(after), PREFIX):
            return NO_BREAK
        if is_atom(before, PUNCTUATION):
            return ""
        if is_atom(core(after), BIG) and right[0].isalpha():
            return NO_BREAK
        if is_atom(core(before), LIMIT):
            return "" if is_atom(before, LIMIT) and isinstance(after, Fence) else NO_BREAK
        is_name = is_atom(core(before), NAME)
        if is_name and (isinstance(after, Fence) or right[0] == "("):
            return ""
        if isinstance(core(before), Text) and isinstance(core(after), Text):
            return ""  # \text{H}_2\text{O}
        if isinstance(after, Text) and right[0] in "-'":
            return ""  # p\text{-value}
        if starts_word(after, right):
            return "" if is_atom(before, NUMBER) and is_atom(core(after), NAME) else NO_BREAK
        if isinstance(before, Grid) or isinstance(after, Grid):
            return "" if is_atom(before, SIGN) or is_atom(after, SIGN) else NO_BREAK
        if is_marked_over(before, left) and is_marked_over(after, right):
            return "·"  # not the bar over both
        is_alnum = right[0].isalnum()
        if right[0].isdigit() and needs_product_sign(before, after, left):
            return "×"
        if is_name or ends_word(before):
            return NO_BREAK if is_alnum or right[0] in "√∑∫∞|[_{" or is_name else ""
        last = before.content.items[-1:] if isinstance(before, Accent) else (before,)
        is_open_end = bool(last) and isinstance(last[0], (Script, Root, Stack))
        if isinstance(before, Script) and before.base == Row():
            return NO_BREAK
        if is_open_end and left[-1] not in ")]}'°" and (is_alnum or right[0] in "√∑∫∞"):
            return NO_BREAK
        return ""

    # --- Nodes ---

    def write_fraction(self, node: Fraction) -> str:
        above, below = self.write(node.above), self.write(node.below)
        if is_derivative(node):
            return "%s/%s" % (above, below)
        above = "(%s)" % above if needs_group_above(node.above) else above
        below = "(%s)" % below if needs_group_below(node.below) else below
        is_long = len(above) + len(below) > LONG_FRACTION
        return above + BREAK * is_long + "/" + below

    def write_script(self, node: Script) -> str:
        base = self.write_base(node.base)
        sub, sup = node.sub, node.sup
        primes = node.primes
        if sup.items and all(is_atom(item, POSTFIX) for item in sup.items):
            primes += sum(len(item.text) for item in sup.items if isinstance(item, Atom))
            sup = Row()
        text = base + "'" * primes
        if not base and sub.items and sup.items:  # ^14_6 C
            return "^%s_%s" % (self.write_small(sup, True), self.write_small(sub))
        if sub.items:
            bounds = self.write(sub, is_tight=True)
            is_limit = is_atom(node.base, LIMIT)
            is_substance = text.isalnum() and isinstance(node.base, Text) and bounds.isdigit()
            mark = "" if is_substance else "_"
            text += "(%s)" % bounds if is_limit else mark + self.write_small(sub)
        if sup == DEGREES or (sup == LETTER_O and is_atom(node.base, NUMBER)):
            return text + "°"
        return text + "^" + self.write_small(sup, is_raised=True) if sup.items else text

    def write_base(self, base: Node) -> str:
        if isinstance(base, Row) and len(base.items) == 1:
            base = base.items[0]
        text = self.write(base)
        if isinstance(base, Row):
            is_group = any(is_operator(item) or is_atom(item, UNARY) for item in base.items)
        else:
            is_group = isinstance(base, (Fraction, Root)) or (
                isinstance(base, Script) and bool(base.sup.items)
            )
        return "(%s)" % text if is_group else text

    def write_small(self, row: Row, is_raised: bool = False) -> str:
        """Return an exponent or an index, in brackets unless it can't be misread."""
        text = self.write(row, is_tight=True)
        return text if is_small(row, text, is_raised) else "(%s)" % text

    def write_root(self, node: Root, is_closed: bool = False) -> str:
        text = self.write(node.content)
        item = node.content.items[0] if len(node.content.items) == 1 else None
        is_short = is_atom(item, LETTER, NUMBER, SIGN) and text.isalnum()
        if isinstance(item, Fence) and item.left == "(" and item.right == ")":
            is_short, is_closed = True, False
        if node.degree.items:
            degree = self.write(node.degree, is_tight=True)
            degree = "(%s)" % degree if needs_group_below(node.degree) else degree
            return "%s^(1/%s)" % (text if is_short else "(%s)" % text, degree)
        return "√" + text if is_short and not is_closed else "√(%s)" % text

    def write_fence(self, node: Fence) -> str:
        space = NO_BREAK if node.is_spaced else ""
        return node.left + space + self.write(node.content) + space + node.right

    def write_accent(self, node: Accent) -> str:
        text = self.write(node.content, is_tight=True)
        items = node.content.items
        if len(items) == 1 and isinstance(items[0], Text):
            return text
        is_power = any(isinstance(item, Script) and item.sup.items for item in items)
        if node.name == "underline":
            return "_" + (text if len(items) == 1 and not is_power else "(%s)" % text)
        mark = ACCENTS.get("mathring" if node.name == "ring" else node.name, "")
        letters = [item.base if isinstance(item, Script) else item for item in items]
        is_markable = 0 < len(items) <= 3 and all(
            isinstance(letter, Atom) and letter.kind == LETTER and len(letter.text) == 1
            for letter in letters
        )
        if mark and is_markable and not is_power and (node.name == "bar" or len(items) != 2):
            return self.write_marked(items, mark, node.name == "bar")
        return "%s(%s)" % (node.name, text)

    def write_marked(self, items: Sequence[Node], mark: str, is_over_all: bool) -> str:
        """Return letters, indices and primes after them or not, with a mark over all or one."""
        done = ""
        for i, item in enumerate(items):
            text = self.write(item, is_tight=True)
            is_marked = is_over_all or i == len(items) // 2
            done += text[0] + mark + text[1:] if is_marked else text
        return done

    def write_stack(self, node: Stack) -> str:
        base = self.write(node.base)
        if isinstance(node.base, Row) and any(map(is_operator, node.base.items)):
            base = "(%s)" % base
        if not is_operator(node) and not node.over.items and node.under.items:
            return "%s_%s" % (base, self.write_small(node.under))
        small = [self.write(row, is_tight=True) for row in (node.over, node.under) if row.items]
        return "%s(%s)" % (base, ("," + NO_BREAK).join(small)) if small else base

    def write_binomial(self, node: Binomial) -> str:
        texts = {"n": self.write(node.total, True), "k": self.write(node.chosen, True)}
        words = [texts.get(word, word) for word in self.choose.split()]
        return "(%s)" % NO_BREAK.join(words)

    def write_grid(self, node: Grid) -> str:
        if node.form in ("lines", "table", "cases"):
            rows = [self.write(merge(row, node.form)) for row in node.rows]
            text = (NO_BREAK + BREAK + ";" + NO_BREAK).join(rows)
            return "{%s}" % text if node.form == "cases" else text
        cells = [[self.write(cell, is_tight=True) for cell in row] for row in node.rows]
        comma = ";" if any("," in cell for row in cells for cell in row) else ","
        text = "[%s]" % BREAK.join("[%s]" % node.join(row, comma, "|") for row in cells)
        return "det(%s)" % text if node.form == "determinant" else text

    def write_unknown(self, node: Unknown) -> str:
        texts = [self.write(argument) for argument in node.arguments]
        return "%s(%s)" % (node.name, ("," + NO_BREAK).join(texts)) if texts else node.name


def is_marked_over(node: Node, text: str) -> bool:
    """Tell whether a letter, or letters, with a bar stand there."""
    base = core(node)
    return isinstance(base, Accent) and base.name == "bar" and ACCENTS["bar"] in text


WRITERS: dict[type, Callable[[FlatWriter, Any], str]] = {
    Fraction: FlatWriter.write_fraction, Script: FlatWriter.write_script,
    Root: FlatWriter.write_root, Fence: FlatWriter.write_fence, Accent: FlatWriter.write_accent,
    Stack: FlatWriter.write_stack, Binomial: FlatWriter.write_binomial,
    Grid: FlatWriter.write_grid, Unknown: FlatWriter.write_unknown,
}  # fmt: skip
