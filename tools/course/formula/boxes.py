"""The displayed writer: formulas in two dimensions, on lines of the calculator's cells.

x =  a+b      a denominator's cells carry U+0305, which draws the fraction's bar
     2̅ ̅c̅      above them: two rows, and nothing for the viewer to do
"""

from __future__ import annotations

import re
from typing import Callable, Mapping, Sequence

from ..wrap import cells, wrap
from .box import (
    SPACE,
    Box,
    align,
    attach,
    beside,
    center,
    draw_bar,
    enclose,
    enclose_group,
    fits,
    pack,
    pad,
    pile,
    show,
    stack_lines,
)
from .flat import GAP, FlatWriter, write_inline
from .grouping import continue_cell, is_gap, merge
from .macros import FormulaError, Macro, expand
from .parse import parse
from .rows import set_spaced
from .spelling import Lacks, spell_tree
from .tree import (
    BIG,
    CLOSE,
    LETTER,
    LIMIT,
    OPEN,
    PLUS,
    POSTFIX,
    PUNCTUATION,
    RELATION,
    WORD,
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
    core,
    is_atom,
    is_operator,
)

_EMPTY_LINES = re.compile(r"\n[ \t]*\n\s*")

DIFFERENTIAL = Atom("d", LETTER)  # which goes with what follows it


def write_display(
    tex: str,
    width: int,
    language: str = "fr",
    macros: Mapping[str, Macro] | None = None,
    lacks: Lacks = frozenset(),
) -> list[str]:
    """Return a displayed formula as lines of at most `width` cells.

    In two dimensions where it fits in that and in HIGHEST rows (each row of an align for
    itself), else flat. Bad LaTeX is wrapped as text.
    """
    if "\\begin" not in tex:
        tex = _EMPTY_LINES.sub(r"\\\\", tex.strip())  # as their author saw them
    try:
        tree = spell_tree(parse(expand(tex, macros or {}).strip(), language), lacks)
        lines = BoxWriter(language).write_tree(tree, width)
    except FormulaError:
        lines = wrap(write_inline(tex, language, macros, lacks), width=width)
    return [line.rstrip(" ") for line in lines]


class BoxWriter:
    """Lays trees out in one language's words."""

    def __init__(self, language: str = "fr") -> None:
        self.flat = FlatWriter(language)

    def write_tree(self, tree: Row, width: int) -> list[str]:
        grid = tree.items[0] if len(tree.items) == 1 else None
        if isinstance(grid, Grid) and grid.form == "lines":
            return self.write_rows(grid, width)
        return self.write_row(tree, width)

    def write_row(self, row: Row, width: int) -> list[str]:
        """Return a row's lines: one box, boxes broken at relations, or the flat line wrapped."""
        box = self.lay(row)
        if fits(box, width):
            return list(box.rows)
        parts = self.split(row, width)
        boxes = [self.lay(part) for part in parts]
        if len(boxes) > 1 and all(fits(part, width - 2 * (i > 0)) for i, part in enumerate(boxes)):
            gaps = [
                Box((" " * (GAP if is_gap([*before.items[-1:], *part.items], 1) else 1),))
                for before, part in zip([Row(), *parts], parts)
            ]
            return stack_lines(pack(boxes, gaps, width))
        return wrap(self.flat.write_lines(row), width=width)

    def split(self, row: Row, width: int) -> list[Row]:
        """Return the parts of a row too wide: cut at wide spaces, and where that isn't enough
        after commas, before relations, before `+` and `-`."""
        parts = [row]
        for starts in (is_wide, is_after_comma, is_relation, is_sum):
            parts = [
                piece
                for part in parts
                for piece in (
                    [part] if fits(self.lay(part), width - 2) else split_row(part, starts)
                )
            ]
        return parts

    def write_rows(self, grid: Grid, width: int) -> list[str]:
        """Return the lines of an align: columns where they fit, else one row after the other."""
        rows = [[self.lay(cell) for cell in continue_cells(row)] for row in grid.rows]
        aligned = align(rows)
        if all(fits(box, width) for box in aligned):
            return stack_lines(aligned)
        lines: list[str] = []
        for i, row in enumerate(grid.rows):
            new = self.write_row(merge(row, grid.form), width)
            lines += [""] * (i > 0 and len(new) > 1) + new
        return lines

    # --- Nodes ---

    def lay(self, row: Row) -> Box:
        """Return the box of a row."""
        parts: list[Box] = []
        start = 0  # of a run of nodes that aren't boxes
        last: Node | None = None  # the last node that was laid
        boxes = [self.lay_node(node) for node in row.items]
        items = row.items
        if any(boxes):
            items = tuple(set_spaced(n, True) if is_operator(n) else n for n in items)
        for i, (node, box) in enumerate(zip((*items, None), (*boxes, None))):
            if node is not None and box is None:
                continue
            if start < i:
                if last is not None and not is_atom(items[start], PUNCTUATION, CLOSE, POSTFIX):
                    parts.append(SPACE)
                parts.append(self.lay_flat(items, start, i))
                last = items[i - 1]
            if node is not None and box is not None:
                if last is not None and not is_atom(last, OPEN) and last != DIFFERENTIAL:
                    parts.append(SPACE)
                parts.append(box)
                last = node
            start = i + 1
        return beside(parts)

    def lay_flat(self, items: Sequence[Node], start: int, end: int) -> Box:
        """Return the box of some items of a row, with the gaps to others, that are boxes."""
        text = show(self.flat.write(Row(tuple(items[start:end])))).strip(" ")
        before, after = (" " * (GAP - 1) * is_gap(items, i) for i in (start, end - 1))
        return Box((before + text + after if text else before[1:],))

    def lay_node(self, node: Node) -> Box | None:
        """Return the box of a node that isn't written flat, else None."""
        if isinstance(node, Fraction):
            return self.lay_fraction(node)
        if isinstance(node, Grid):
            return self.lay_grid(node)
        if isinstance(node, Binomial):
            rows = center([self.lay_text(node.total), self.lay_text(node.chosen)])
            return enclose(Box(tuple(rows)), "(", ")")
        if isinstance(node, Accent):
            return self.lay_accent(node)
        if isinstance(node, Script):
            return self.lay_script(node)
        if isinstance(node, Fence):
            content = self.lay(node.content)
            return enclose_group(content, node.left, node.right) if content.height > 1 else None
        if isinstance(node, Root) and not node.degree.items:
            content = self.lay(node.content)
            is_tall = content.height > 1
            return beside([Box(("√",)), enclose(content, "(", ")")]) if is_tall else None
        if isinstance(node, Stack) and (is_operator(node) or not node.over.items):
            return self.lay_bounds(node.base, node.over, node.under)
        return None

    def lay_text(self, row: Row) -> str:
        return show(self.flat.write(row, is_tight=True))

    def lay_fraction(self, node: Fraction) -> Box:
        has_marks = any(isinstance(core(item), Accent) for item in node.above.items)
        is_simple = not any(isinstance(item, (Fraction, Grid)) for item in node.above.items)
        above = self.lay(node.above) if has_marks and is_simple else None
        texts = above.rows if above else (show(self.flat.write(node.above)),)
        *rows, below = center([*texts, show(self.flat.write(node.below))])
        return Box((*rows, draw_bar(below)), len(rows))

    def lay_bounds(self, base: Node, over: Row, under: Row) -> Box:
        """Return a sign with its bounds above and below it."""
        texts = [self.lay_text(over)] if over.items else []
        place = len(texts)
        texts.append(show(self.flat.write(base)))
        texts += [self.lay_text(under)] if under.items else []
        return Box(tuple(center(texts)), place)

    def lay_script(self, node: Script) -> Box | None:
        if is_atom(node.base, BIG, LIMIT):
            return self.lay_bounds(node.base, node.sup, node.sub)
        base = self.lay_node(node.base)
        if isinstance(node.base, Row):
            content = self.lay(node.base)
            base = content if content.height > 1 else None
        if base is None:
            return None
        if isinstance(node.base, (Fraction, Root, Row)):
            base = enclose(base, "(", ")")
        over = show(self.flat.write(Script(Row(), sup=node.sup, primes=node.primes)))
        under = show(self.flat.write(Script(Row(), sub=node.sub)))
        if isinstance(node.base, Accent):
            return beside([base, Box((under + over,))])
        return attach(base, over, under)

    def lay_accent(self, node: Accent) -> Box | None:
        text = self.lay_text(node.content)
        is_letters = all(is_atom(item, LETTER, WORD) for item in node.content.items)
        if node.name == "vec" and is_letters and text:
            return Box(("→".rjust(cells(text)), text), 1)
        if node.name == "bar" and not is_letters:
            return Box((draw_bar(text),)) if text else None
        return None

    def lay_grid(self, node: Grid) -> Box | None:
        if node.form == "lines":
            aligned = align([[self.lay(c) for c in continue_cells(row)] for row in node.rows])
            return pile(aligned) if aligned else None
        if not node.rows:
            return None
        texts = [[show(self.flat.write(cell)) for cell in row] for row in node.rows]
        count = max(map(len, texts))
        widths = [max(cells(row[i]) for row in texts if i < len(row)) for i in range(count)]
        rows = []
        for row in texts:
            row += [""] * (count - len(row))
            is_matrix = node.form in ("matrix", "determinant")
            padded = [pad(text, width, is_matrix) for text, width in zip(row, widths)]
            gap = " " if node.form == "cases" else "  "
            rows.append(node.join(padded, gap, " | "))
        box = Box(tuple(rows), (len(rows) - 1) // 2)
        space = " " if node.form == "cases" else ""
        left, right = node.left, node.right
        return enclose(box, left + space if left else "", space + right if right else "")


# --- Parts of a row ---


def split_row(row: Row, starts: Callable[[Node, Node], bool]) -> list[Row]:
    """Return the parts of a row; `starts` tells of a node and the one before if it begins one."""
    items = row.items
    places = [i for i in range(1, len(items)) if starts(items[i], items[i - 1])]
    parts = [items[start:end] for start, end in zip([0, *places], [*places, len(items)])]
    return [Row((set_spaced(part[0], True), *part[1:])) for part in parts]


def is_wide(node: Node, before: Node) -> bool:
    return node == Space(is_wide=True)


def is_after_comma(node: Node, before: Node) -> bool:
    return isinstance(node, Space) and is_atom(before, PUNCTUATION)


def is_sum(node: Node, before: Node) -> bool:
    return is_atom(node, PLUS)


def is_relation(node: Node, before: Node) -> bool:
    return is_atom(node.base if isinstance(node, Stack) else node, RELATION)


def continue_cells(row: Sequence[Row]) -> list[Row]:
    """Return a line's cells, the sign that begins one being between it and the one before."""
    return [continue_cell(cell, bool(i and row[i - 1].items)) for i, cell in enumerate(row)]
