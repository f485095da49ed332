"""LaTeX to a tree, in one pass: readers take a place in the text and return the next one.

What is deeper than DEEPEST or doesn't close is no formula: FormulaError. Time and memory
are proportional to the text, macros written out (macros.py bounds those).
"""

from __future__ import annotations

import re
from functools import lru_cache
from typing import Mapping

from .chemistry import read_chemistry
from .macros import FormulaError, Macro, expand
from .rows import RowBuilder, finish_row, set_spaced
from .symbols import (
    ACCENT_NAMES, ACCENTS, CHARACTERS, COMMANDS, DELIMITERS, ENVIRONMENTS, LAST_SHOWN, NEGATED,
    NEGATED_WORDS, NOT, SILENT, SPACE_COMMANDS, SPACES, TEXTS, TYPED, TYPED_BETWEEN, UPRIGHT,
    WITH_ARGUMENT, WORD_KINDS, WORDS, WRAPPERS,
)  # fmt: skip
from .tree import (
    BIG, LETTER, LIMIT, NAME, NUMBER, PLUS, PREFIX, RELATION, SIGN, WORD, Accent, Atom, Binomial, Fence, Fraction, Grid, Node, Root, Row, Script, Space, Stack, Text, Unknown,
    is_atom,
)  # fmt: skip
from .units import UNIT_COMMANDS, read_quantity

DEEPEST = 24  # groups in groups

_COMMAND = re.compile(r"\\([A-Za-z]+|.)", re.S)
_BLANK = re.compile(r"\s+")
_RUN = re.compile("[A-Za-zÀ-ÖØ-öø-ÿ]+")
_NUMBER = re.compile(r"\d+(?:(?:[.,]|\{,\}|\{\.\})\d+)*")
_SCRIPT_NUMBER = re.compile(r"[-+]?\d+|[-+](?=\s|[}^_)]|$)")
_OPTION = re.compile(r"\s*\[([^\[\]]{0,200})\]")
_NAME_ARGUMENT = re.compile(r"\s*\{\s*([A-Za-z]+)\*?\s*\}")
_END_ROW = re.compile(
    r"\\\\\*?(?:\s*\[-?[\d.]+\s*(?:pt|em|ex|mm|cm|\\baselineskip)\])?|\\(?:cr|newline)(?![A-Za-z])"
)
_STOP = re.compile(r"[}&]|\\(?:\\|(?:cr|newline|end|right)(?![A-Za-z]))")
_UPRIGHT_WORD = re.compile(r"[^\W\d_]{2,}(?:[ -][^\W\d_]+)*")
_SUBSTANCE = re.compile(r"(?:(?:[A-Z][a-z]?|[()])(?:_\d|_\{\d+\})?)+(?:\^\{?\d*[+-]\}?)?")
_LANGUAGE = "fr"


class Parser:
    """Reads one formula; `unknown` gathers the commands that aren't known."""

    def __init__(self, text: str, language: str = _LANGUAGE) -> None:
        self.text = text
        self.words = {**WORDS[_LANGUAGE], **WORDS.get(language, {})}
        self.unknown: list[str] = []
        self.closing: dict[int, int] | None = None  # place of `(` -> place of its `)`

    def parse(self) -> Row:
        rows, at = self.read_rows(0, 0)
        if at < len(self.text):
            raise FormulaError(at)
        if len(rows) == 1 and len(rows[0]) == 1:
            return rows[0][0]
        return Row((Grid("lines", rows),)) if rows else Row()

    # --- Rows ---

    def read_rows(self, at: int, depth: int) -> tuple[tuple[tuple[Row, ...], ...], int]:
        """Read rows of cells up to what ends them, which isn't taken."""
        rows: list[tuple[Row, ...]] = []
        cells: list[Row] = []
        while True:
            cell, at = self.read_row(at, depth)
            cells.append(cell)
            if self.text.startswith("&", at):
                at += 1
                continue
            if any(cell.items for cell in cells):
                rows.append(tuple(cells))
            cells = []
            end = _END_ROW.match(self.text, at)
            if not end:
                return tuple(rows), at
            at = end.end()

    def read_row(self, at: int, depth: int, stop: int | None = None) -> tuple[Row, int]:
        """Read up to what ends a row: `}`, `&`, `\\\\`, `\\end`, `\\right`, the place `stop`."""
        if depth > DEEPEST:
            raise FormulaError(at)
        row = RowBuilder(DEEPEST - depth)
        end = len(self.text) if stop is None else stop
        while at < end:
            blank = _BLANK.match(self.text, at)
            if blank:
                at = blank.end()
                row.is_spaced = not (row.after_command and self.text[at : at + 1].isalpha())
                continue
            if _STOP.match(self.text, at):
                break
            at = self.read_item(row, at, depth)
            if row.is_too_deep():
                raise FormulaError(at)
        return row.finish(), at

    def read_item(self, row: RowBuilder, at: int, depth: int) -> int:
        """Read one thing into a row."""
        char = self.text[at]
        if char == "\\":
            return self.read_command(row, at, depth)
        row.after_command = False
        if char == "{":
            content, at = self.read_group(at, depth)
            row.add(content)
            return at
        if char in "^_":
            script, at = self.read_script(at + 1, depth)
            row.add_script(script, char == "^")
            return at
        if char == "'":
            row.add_primes(1)
        elif char in "~\u00a0":
            row.add_space()
        elif char in "([":
            row.open_bracket(char)
        elif char in ")]":
            row.close_bracket(char)
        elif char == "|":
            size = 2 if self.text.startswith("||", at) else 1
            row.add_bar("|" * size)
            return at + size
        elif char.isdigit():
            return self.read_number(row, at)
        elif _RUN.match(char):
            return self.read_letters(row, at)
        else:
            marked = char + self.read_marks(at + 1)
            row.add(Atom(marked, _kind_of(char)))
            return at + len(marked)
        return at + 1

    def read_marks(self, at: int) -> str:
        end = at
        while "\u0300" <= self.text[end : end + 1] <= "\u036f":
            end += 1
        return self.text[at:end]

    def read_number(self, row: RowBuilder, at: int) -> int:
        match = _NUMBER.match(self.text, at)
        if not match:  # a digit of another script
            row.add(Atom(self.text[at], NUMBER))
            return at + 1
        if row.is_spaced and (row.is_word or is_atom(row.last, NUMBER)):
            row.add_space()
        row.add(Atom(match[0].replace("{", "").replace("}", ""), NUMBER))
        return match.end()

    def read_letters(self, row: RowBuilder, at: int) -> int:
        """Read a name typed without its backslash, or letters: each is its own thing.

        Typed spaces part words (`x in R`, `aire = base`), not letters (`m v^2`).
        """
        run = _RUN.match(self.text, at)[0]  # type: ignore[index]
        end = at + len(run)
        is_apart = row.is_spaced and self.text[end : end + 1] in ("", " ", "\\")
        typed = (TYPED_BETWEEN.get(run) if is_apart else None) or TYPED.get(run)
        if typed and len(run) > 1:
            row.add(Atom(*typed))
            return end
        if row.is_spaced and (len(run) > 1 or row.is_word) and _is_plain(row.last):
            row.add_space()
        for letter in run:
            row.add(Atom(letter, LETTER))
        row.is_word = len(run) > 1
        marks = self.read_marks(end)
        if marks:
            row.nodes[-1] = Atom(run[-1] + marks, LETTER)
        return end + len(marks)

    # --- Arguments ---

    def read_group(self, at: int, depth: int) -> tuple[Row, int]:
        """Read a group in braces."""
        content, at = self.read_row(at + 1, depth + 1)
        if not self.text.startswith("}", at):
            raise FormulaError(at)
        return content, at + 1

    def read_argument(self, at: int, depth: int) -> tuple[Row, int]:
        """Read a group, a command or one character, as LaTeX does: `\\frac12`."""
        at = self.skip_blanks(at)
        if self.text.startswith("{", at):
            return self.read_group(at, depth)
        if at >= len(self.text) or _STOP.match(self.text, at):
            raise FormulaError(at)
        char = self.text[at]
        if char != "\\":
            end = at + 1 + len(self.read_marks(at + 1))
            return finish_row([Atom(self.text[at:end], _kind_of(char))], [False]), end
        row = RowBuilder(0)
        at = self.read_command(row, at, depth + 1)
        if depth >= DEEPEST:
            raise FormulaError(at)
        return row.finish(), at

    def read_script(self, at: int, depth: int) -> tuple[Row, int]:
        """Read what `^` or `_` raises or lowers.

        Whole numbers and brackets without braces are taken whole: nobody means `x^12` as x
        to the 1, times 2, and Unicode's exponents come as such.
        """
        at = self.skip_blanks(at)
        number = _SCRIPT_NUMBER.match(self.text, at)
        if number:
            row = RowBuilder(1)
            if number[0][0] in "+-":
                row.add(Atom(number[0][0], PLUS))
            if number[0].strip("+-"):
                row.add(Atom(number[0].strip("+-"), NUMBER))
            return row.finish(), number.end()
        end = self.find_closing(at) if self.text.startswith("(", at) else None
        if end is not None:
            content, stopped = self.read_row(at + 1, depth + 1, end)
            if stopped == end:
                is_alone = len(content.items) == 1 and is_atom(content.items[0], LETTER, NUMBER)
                return Row((Fence("(", content, ")"),)) if is_alone else content, end + 1
        return self.read_argument(at, depth)

    def find_closing(self, at: int) -> int | None:
        """Return the place of the bracket that closes the one at a place, if there is one."""
        if self.closing is None:
            self.closing = {}
            opened: list[int] = []
            for match in re.finditer(r"\\.|[(){}]", self.text, re.S):
                if match[0] in "({":
                    opened.append(match.start())
                elif match[0] == ")" and opened and self.text[opened[-1]] == "(":
                    self.closing[opened.pop()] = match.start()
                elif match[0] == "}":
                    while opened and self.text[opened.pop()] != "{":
                        pass
        return self.closing.get(at)

    def read_option(self, at: int, depth: int) -> tuple[Row, int]:
        """Read an argument in `[]`, an empty row where there's none."""
        option = _OPTION.match(self.text, at)
        if not option:
            return Row(), at
        content, stopped = self.read_row(option.start(1), depth + 1, option.end(1))
        if stopped != option.end(1):
            raise FormulaError(at)
        return content, option.end()

    def read_raw(self, at: int) -> tuple[str, int]:
        """Read an argument's text."""
        at = self.skip_blanks(at)
        if not self.text.startswith("{", at):
            if at >= len(self.text):
                raise FormulaError(at)
            match = _COMMAND.match(self.text, at)
            end = match.end() if match else at + 1
            return self.text[at:end], end
        depth = 0
        for match in _BRACE.finditer(self.text, at):
            depth += {"{": 1, "}": -1}.get(match[0], 0)
            if not depth:
                return self.text[at + 1 : match.start()], match.end()
        raise FormulaError(at)

    def skip_blanks(self, at: int) -> int:
        blank = _BLANK.match(self.text, at)
        return blank.end() if blank else at

    # --- Commands ---

    def read_command(self, row: RowBuilder, at: int, depth: int) -> int:
        """Read a command with its arguments into a row."""
        match = _COMMAND.match(self.text, at)
        if not match:  # a backslash that ends the text
            row.add(Atom("\\", SIGN))
            return at + 1
        name, at = match[1], match.end()
        row.after_command = name.isalpha()
        reader = READERS.get(name)
        if reader:
            if self.text.startswith("*", at) and name in STARRED:
                at += 1
            return reader(self, row, name, at, depth)
        symbol = self.find_symbol(name)
        if symbol:
            row.add(symbol)
            return at
        if not name.isalpha():
            row.add(Atom(name, _kind_of(name)))
            return at
        self.unknown.append(name)
        arguments = []
        while self.text.startswith("{", at) and len(arguments) < 9:
            argument, at = self.read_group(at, depth)
            arguments.append(argument)
        row.add(Unknown(name, tuple(arguments)))
        return at

    def find_symbol(self, name: str) -> Atom | None:
        if name in WORD_KINDS:
            return Atom(self.words[name], WORD_KINDS[name])
        return Atom(*COMMANDS[name]) if name in COMMANDS else None

    def read_silent(self, row: RowBuilder, name: str, at: int, depth: int) -> int:
        if SILENT[name]:
            at = _OPTION.match(self.text, at).end() if _OPTION.match(self.text, at) else at  # type: ignore[union-attr]
        for _ in range(SILENT[name]):
            at = self.read_raw(at)[1]
        return at

    def read_space(self, row: RowBuilder, name: str, at: int, depth: int) -> int:
        if name in SPACE_COMMANDS:
            at = _LENGTH.match(self.text, at).end()  # type: ignore[union-attr]
        row.add_space(Space(SPACES.get(name, False)))
        return at

    def read_fraction(self, row: RowBuilder, name: str, at: int, depth: int) -> int:
        above, at = self.read_argument(at, depth)
        below, at = self.read_argument(at, depth)
        row.add(Fraction(above, below))
        return at

    def read_binomial(self, row: RowBuilder, name: str, at: int, depth: int) -> int:
        total, at = self.read_argument(at, depth)
        chosen, at = self.read_argument(at, depth)
        row.add(Binomial(total, chosen))
        return at

    def read_root(self, row: RowBuilder, name: str, at: int, depth: int) -> int:
        degree, at = self.read_option(at, depth)
        content, at = self.read_argument(at, depth)
        row.add(Root(content, Row() if degree == _TWO else degree))
        return at

    def read_accent(self, row: RowBuilder, name: str, at: int, depth: int) -> int:
        content, at = self.read_argument(at, depth)
        row.add(Accent(ACCENT_NAMES.get(name, name), content))
        return at

    def read_text(self, row: RowBuilder, name: str, at: int, depth: int) -> int:
        """Read words, and the formulas between dollars among them."""
        text, at = self.read_raw(at)
        pieces = text.split("$") if text.count("$") % 2 == 0 else [text]
        for i, piece in enumerate(pieces):
            if i % 2:
                inner = Parser(piece)
                inner.words = self.words
                row.add(inner.parse())
                self.unknown += inner.unknown
            elif piece:
                words = " ".join(_UNESCAPE.sub(r"\1", piece).split())
                if piece[0].isspace():
                    row.add_space()
                if words:
                    row.add(Text(words))
                if piece[-1].isspace():
                    row.add_space()
        return at

    def read_wrapped(self, row: RowBuilder, name: str, at: int, depth: int) -> int:
        """Read letters in another type; several upright ones are a word, or a substance."""
        start = self.skip_blanks(at)
        if name in UPRIGHT and self.text.startswith("{", start):
            raw, end = self.read_raw(start)
            raw = raw.strip().replace("\\,", " ").replace("~", " ")
            if _UPRIGHT_WORD.fullmatch(raw):
                kind = LIMIT if COMMANDS.get(raw, ("", ""))[1] == LIMIT else WORD
                row.add(Atom(raw, NAME if name == "operatorname" and kind == WORD else kind))
                return end
            if _SUBSTANCE.fullmatch(raw) and re.search(r"[_^]", raw):
                row.add(read_chemistry(raw))
                return end
        content, at = self.read_argument(at, depth)
        row.add(content)
        return at

    def read_last(self, row: RowBuilder, name: str, at: int, depth: int) -> int:
        for _ in range(LAST_SHOWN[name]):
            at = self.read_raw(at)[1]
        content, at = self.read_argument(at, depth)
        row.add(content)
        return at

    def read_tag(self, row: RowBuilder, name: str, at: int, depth: int) -> int:
        text, at = self.read_raw(at)
        row.add_space(Space(True))
        row.add(Text("(%s)" % text))
        return at

    def read_modulus(self, row: RowBuilder, name: str, at: int, depth: int) -> int:
        content, at = self.read_argument(at, depth)
        inner = Row((Atom("mod", NAME),) + content.items)
        row.add_space()
        row.add(inner if name == "mod" else Fence("(", inner, ")"))
        return at

    def read_not(self, row: RowBuilder, name: str, at: int, depth: int) -> int:
        """Read `\\not` and the sign it strikes out."""
        at = self.skip_blanks(at)
        match = _COMMAND.match(self.text, at)
        struck = match[1] if match else self.text[at : at + 1]
        if struck in NEGATED_WORDS:
            row.add(Atom(self.words[NEGATED_WORDS[struck]], RELATION))
        elif match and struck in COMMANDS or not match and struck in "=<>":
            text, kind = COMMANDS.get(struck, (struck, RELATION))
            is_word = text.isalpha()
            negated = NEGATED.get(struck, "not " + text) if is_word else text[0] + NOT + text[1:]
            row.add(Atom(negated, kind))
        else:
            row.add(Atom("not", PREFIX))
            return at
        return match.end() if match else at + 1

    def read_stack(self, row: RowBuilder, name: str, at: int, depth: int) -> int:
        """Read a sign with something small over or under it."""
        small, at = self.read_argument(at, depth)
        base, at = self.read_argument(at, depth)
        is_over = name in ("overset", "stackrel")
        row.add(_stack(base, small, is_over))
        return at

    def read_brace(self, row: RowBuilder, name: str, at: int, depth: int) -> int:
        """Read a group under or over a brace, which its script explains."""
        base, at = self.read_argument(at, depth)
        mark = _BRACE_SCRIPT.match(self.text, at)
        small: Row = Row()
        if mark:
            small, at = self.read_script(mark.end(), depth)
        row.add(Stack(base, under=small) if small.items else base)
        return at

    def read_arrow(self, row: RowBuilder, name: str, at: int, depth: int) -> int:
        under, at = self.read_option(at, depth)
        over, at = self.read_argument(at, depth)
        row.add(Stack(Atom(ARROWS[name], RELATION), under, over))
        return at

    def read_left(self, row: RowBuilder, name: str, at: int, depth: int) -> int:
        """Read a group between `\\left` and `\\right`, whatever its brackets."""
        left, at = self.read_delimiter(at)
        content, at = self.read_row(at, depth + 1)
        if not _RIGHT.match(self.text, at):
            raise FormulaError(at)
        right, at = self.read_delimiter(at + len("\\right"))
        row.after_command = False
        row.add(_fence(left, content, right))
        return at

    def read_delimiter(self, at: int) -> tuple[str, int]:
        at = self.skip_blanks(at)
        match = _COMMAND.match(self.text, at)
        if not match:
            char = self.text[at : at + 1]
            return ("" if char == "." else {"<": "⟨", ">": "⟩"}.get(char, char)), at + len(char)
        return DELIMITERS.get(match[1], match[1]), match.end()

    def read_bracket(self, row: RowBuilder, name: str, at: int, depth: int) -> int:
        """Read a bracket that has a name: `\\{`, `\\lceil`, `\\|`."""
        text = DELIMITERS[name]
        if text in ("|", "||"):
            row.add_bar(text)
        elif text in "({⟨" or name in ("lceil", "lfloor", "lbrack", "llbracket"):
            row.open_bracket(text)
        else:
            row.close_bracket(text)
        return at

    def read_middle(self, row: RowBuilder, name: str, at: int, depth: int) -> int:
        text, at = self.read_delimiter(at)
        row.add(Atom(text, RELATION, True))
        return at

    def read_environment(self, row: RowBuilder, name: str, at: int, depth: int) -> int:
        begin = _NAME_ARGUMENT.match(self.text, at)
        if not begin:
            raise FormulaError(at)
        at = begin.end()
        form, left, right = ENVIRONMENTS.get(begin[1], ("lines", "", ""))
        if begin[1] not in ENVIRONMENTS:
            self.unknown.append(begin[1])
            row.add(Unknown(begin[1]))
        option = _OPTION.match(self.text, at)
        if option and begin[1] in WITH_ARGUMENT:
            at = option.end()
        if begin[1] in WITH_ARGUMENT:
            at = self.read_raw(at)[1]
        rows, at = self.read_rows(at, depth + 1)
        end = _END.match(self.text, at)
        if not end or end[1] != begin[1]:
            raise FormulaError(at)
        row.after_command = False
        if form == "lines" and len(rows) == 1 and len(rows[0]) == 1:
            row.add(rows[0][0])
        else:
            row.add(Grid(form, rows, left, right))
        return end.end()

    def read_substances(self, row: RowBuilder, name: str, at: int, depth: int) -> int:
        text, at = self.read_raw(at)
        row.add(read_chemistry(text))
        return at

    def read_units(self, row: RowBuilder, name: str, at: int, depth: int) -> int:
        option = _OPTION.match(self.text, at)
        at = option.end() if option else at
        arguments = []
        for _ in range(UNIT_COMMANDS[name]):
            argument, at = self.read_raw(at)
            arguments.append(argument)
        row.add(Text(read_quantity(name, arguments, self.unknown)))
        return at


def _kind_of(char: str) -> str:
    if char.isdigit():
        return NUMBER
    return LETTER if char.isalpha() else CHARACTERS.get(char, SIGN)


def _is_plain(node: Node | None) -> bool:
    return is_atom(node, LETTER, NUMBER, WORD, SIGN) or isinstance(node, (Script, Fence, Fraction))


def _stack(base: Row, small: Row, is_over: bool) -> Node:
    """Return a base with something over or under it: bounds of `lim`, a ring on a letter."""
    item = base.items[0] if len(base.items) == 1 else base
    bare = item.base if isinstance(item, Script) else item
    if is_atom(bare, BIG, LIMIT):
        script = item if isinstance(item, Script) else Script(item)
        sub, sup = (script.sub, small) if is_over else (small, script.sup)
        return Script(script.base, sub, sup)
    if is_over and small == Row((Atom("°", SIGN),)) and is_atom(item, LETTER):
        return Accent("ring", base)
    if is_over and small in (Row((Atom("→", RELATION),)), Row((Atom("→", SIGN),))):
        return Accent("vec", base)
    if isinstance(item, Stack):
        return Stack(item.base, item.under if is_over else small, small if is_over else item.over)
    return Stack(item, Row(), small) if is_over else Stack(item, small)


def _fence(left: str, content: Row, right: str) -> Node:
    """Return a group; brackets around a table alone make it a matrix or a system."""
    grid = content.items[0] if len(content.items) == 1 else None
    if isinstance(grid, Grid) and not grid.left and not grid.right:
        if left == "{" and not right or right == "}" and not left:
            return Grid("cases", grid.rows, left, right)
        if left and right and grid.form in ("table", "matrix"):
            form = "determinant" if "|" in left else "matrix"
            return Grid(form, grid.rows, left, right)
    return Fence(left, content, right)


ARROWS = {
    "xrightarrow": "→", "xleftarrow": "<-", "xRightarrow": "=>", "xLeftarrow": "<=",
    "xleftrightarrow": "<->", "xLeftrightarrow": "<=>", "xrightleftharpoons": "<=>",
    "xmapsto": "→", "xlongequal": "=", "xhookrightarrow": "→",
}  # fmt: skip
_TWO = Row((Atom("2", NUMBER),))
_BRACE = re.compile(r"\\.|[{}]", re.S)
_UNESCAPE = re.compile(r"\\([^A-Za-z\s])")
_LENGTH = re.compile(r"\*?\s*(?:\{[^{}]*\}|-?[\d.]+ ?(?:pt|em|ex|mm|cm|mu))?")
_BRACE_SCRIPT = re.compile(r"\s*[_^]")
_RIGHT = re.compile(r"\\right(?![A-Za-z])")
_END = re.compile(r"\\end\s*\{\s*([A-Za-z]+)\*?\s*\}")
STARRED = frozenset("operatorname tag hspace vspace".split()) | ACCENTS.keys()

READERS = {
    **dict.fromkeys(SILENT, Parser.read_silent),
    **dict.fromkeys([*SPACES, *SPACE_COMMANDS], Parser.read_space),
    **dict.fromkeys("frac dfrac tfrac cfrac nicefrac sfrac flatfrac".split(), Parser.read_fraction),
    **dict.fromkeys("binom dbinom tbinom".split(), Parser.read_binomial),
    "sqrt": Parser.read_root,
    **dict.fromkeys(ACCENTS, Parser.read_accent),
    **dict.fromkeys(WRAPPERS, Parser.read_wrapped),
    **dict.fromkeys(TEXTS, Parser.read_text),
    **dict.fromkeys(LAST_SHOWN, Parser.read_last),
    "tag": Parser.read_tag,
    **dict.fromkeys(("pmod", "mod", "pod"), Parser.read_modulus),
    "not": Parser.read_not,
    **dict.fromkeys(("underset", "overset", "stackrel"), Parser.read_stack),
    **dict.fromkeys(("underbrace", "overbrace", "underbracket", "overbracket"), Parser.read_brace),
    **dict.fromkeys(ARROWS, Parser.read_arrow),
    "left": Parser.read_left,
    "middle": Parser.read_middle,
    **dict.fromkeys(
        "{ } | lbrace rbrace langle rangle lceil rceil lfloor rfloor llbracket rrbracket lvert"
        " rvert vert Vert lVert rVert lbrack rbrack lparen rparen".split(),
        Parser.read_bracket,
    ),
    "begin": Parser.read_environment,
    "ce": Parser.read_substances,
    **dict.fromkeys(UNIT_COMMANDS, Parser.read_units),
}


@lru_cache(maxsize=256)
def parse(tex: str, language: str = "fr") -> Row:
    """Return the tree of a formula; FormulaError where it is none."""
    return Parser(tex, language).parse()


def find_unknown(tex: str, macros: Mapping[str, Macro] | None = None) -> list[str]:
    """Return the names of the commands that aren't known, in order; none of bad LaTeX."""
    try:
        parser = Parser(expand(tex, macros or {}))
        parser.parse()
    except FormulaError:
        return []
    return parser.unknown
