"""LaTeX to a tree, in one pass: readers take a place in the text and return the next one.

What is deeper than DEEPEST, longer than LONGEST or doesn't close is no formula:
FormulaError. Time and memory are proportional to the text, macros written out (macros.py
bounds those).
"""

from __future__ import annotations

import html
import re
from typing import Mapping

from .commands import COMMAND, OPTION, READERS, STARRED
from .macros import BRACE, FormulaError, Macro, expand
from .rows import RowBuilder, finish_row
from .symbols import CHARACTERS, COMMANDS, TYPED, TYPED_BETWEEN, WORD_KINDS, WORDS
from .tree import (
    LETTER,
    NUMBER,
    PLUS,
    PREFIX,
    RELATION,
    SIGN,
    WORD,
    Atom,
    Fence,
    Fraction,
    Grid,
    Node,
    Row,
    Script,
    Unknown,
    is_atom,
)

DEEPEST = 24  # groups in groups
LONGEST = 50_000  # characters; what is longer is no formula

_ENTITY = re.compile("&(?:lt|gt|amp|le|ge|ne|nbsp|times|quot);")
# Of electrons, before the next: `1s^22s^2`, in which an exponent is 14 at most.
_SHELL = re.compile(
    r"(?<![A-Za-z])(?<![A-Za-z]\d)(\d[spdf])\s?\^(?:\{(\d{1,2})\}|(1[04]|\d))\s*(?=\d[spdf]\s?\^)"
)
_BLANK = re.compile(r"\s+")
_RUN = re.compile("[A-Za-zÀ-ÖØ-öø-ÿ]+")
_ARROW = re.compile("<=>|<->|<=|=>|>=|->|===?|<<|>>|:=|//")  # typed signs
_NUMBER = re.compile(r"\d+(?:(?:[.,]|\{,\}|\{\.\})\d+)*")
_SCRIPT_NUMBER = re.compile(r"[-+]?\d+|[-+](?=\s|[}^_)]|$)")
_END_ROW = re.compile(
    r"\\\\\*?(?:\s*\[-?[\d.]+\s*(?:pt|em|ex|mm|cm|\\baselineskip)\])?|\\(?:cr|newline)(?![A-Za-z])"
)
_STOP = re.compile(r"[}&]|\\(?:\\|(?:cr|newline|end|right)(?![A-Za-z]))")


class Parser:
    """Reads one formula; `unknown` gathers the commands that aren't known."""

    def __init__(self, text: str, language: str = "fr") -> None:
        self.text = _ENTITY.sub(lambda match: html.unescape(match[0]), text)
        self.text = _SHELL.sub(r"\1^{\2\3}\\,", self.text)
        if "\\\\{" in text and "\\\\}" in text:  # Markdown once ate a backslash of each two
            self.text = self.text.replace("\\\\{", "\\{").replace("\\\\}", "\\}")
        self.words = {**WORDS["fr"], **WORDS.get(language, {})}
        self.unknown: list[str] = []
        self.closing: dict[int, int] | None = None  # place of `(` -> place of its `)`

    def parse(self) -> Row:
        """Return the tree; FormulaError where the text is no formula."""
        if len(self.text) > LONGEST:
            raise FormulaError(LONGEST)
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
            is_apart = row.is_spaced and self.text[at + size : at + size + 1].isspace()
            if is_apart and row.is_after_operand() and not row.is_in_bars("|" * size):
                row.add(Atom("|" * size, RELATION))
            else:
                row.add_bar("|" * size)
            return at + size
        elif _ARROW.match(self.text, at):
            arrow = _ARROW.match(self.text, at)[0]  # type: ignore[index]
            row.add(Atom(arrow, RELATION))
            return at + len(arrow)
        elif char.isdigit():
            return self.read_number(row, at)
        elif _RUN.match(char):
            return self.read_letters(row, at)
        else:
            marked = char + self.read_marks(at + 1)
            row.add(Atom(marked, kind_of(char)))
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
        """Read a group in braces; one of several lines is a table of lines."""
        rows, at = self.read_rows(at + 1, depth + 1)
        if not self.text.startswith("}", at):
            raise FormulaError(at)
        is_row = len(rows) == 1 and len(rows[0]) == 1
        return rows[0][0] if is_row else Row((Grid("lines", rows),) if rows else ()), at + 1

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
            return finish_row([Atom(self.text[at:end], kind_of(char))], [False]), end
        if depth >= DEEPEST:
            raise FormulaError(at)
        row = RowBuilder(0)
        at = self.read_command(row, at, depth + 1)
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
        option = OPTION.match(self.text, at)
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
            match = COMMAND.match(self.text, at)
            end = match.end() if match else at + 1
            return self.text[at:end], end
        depth = 0
        for match in BRACE.finditer(self.text, at):
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
        match = COMMAND.match(self.text, at)
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
            is_unique = name == "exists" and self.text.startswith("!", at)
            row.add(Atom("exists!", PREFIX) if is_unique else symbol)
            return at + is_unique
        if not name.isalpha():
            row.add(Atom(name, kind_of(name)))
            return at
        self.unknown.append(name)
        arguments: list[Row] = []
        while self.text.startswith("{", at) and len(arguments) < 9:
            argument, at = self.read_group(at, depth)
            arguments.append(argument)
        row.add(Unknown(name, tuple(arguments)))
        return at

    def parse_apart(self, text: str) -> Row:
        """Return the tree of a formula within this one's words."""
        inner = Parser(text)
        inner.words = self.words
        tree = inner.parse()
        self.unknown += inner.unknown
        return tree

    def find_symbol(self, name: str) -> Atom | None:
        if name in WORD_KINDS:
            return Atom(self.words[name], WORD_KINDS[name])
        return Atom(*COMMANDS[name]) if name in COMMANDS else None


def kind_of(char: str) -> str:
    if char.isdigit():
        return NUMBER
    return LETTER if char.isalpha() else CHARACTERS.get(char, SIGN)


def _is_plain(node: Node | None) -> bool:
    return is_atom(node, LETTER, NUMBER, WORD, SIGN) or isinstance(node, (Script, Fence, Fraction))


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
