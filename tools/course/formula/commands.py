"""What each LaTeX command does with its arguments: readers, which add nodes to a row.

A reader takes the parser, the row, the command's name, the place after it in the text and the
depth; it returns the place after what it took.
"""

from __future__ import annotations

import re
from dataclasses import replace
from typing import TYPE_CHECKING

from .chemistry import SUBSTANCE, read_chemistry
from .macros import FormulaError
from .rows import RowBuilder
from .symbols import (
    ACCENT_NAMES,
    ACCENTS,
    COMMANDS,
    DELIMITERS,
    ENVIRONMENTS,
    LAST_SHOWN,
    NEGATED,
    NEGATED_WORDS,
    NOT,
    SILENT,
    SPACE_COMMANDS,
    SPACES,
    TEXTS,
    UPRIGHT,
    WITH_ARGUMENT,
    WRAPPERS,
)
from .tree import (
    BIG,
    LETTER,
    LIMIT,
    NAME,
    NUMBER,
    PREFIX,
    PUNCTUATION,
    RELATION,
    SIGN,
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
    Text,
    Unknown,
    find_bars,
    is_atom,
)
from .units import UNIT_COMMANDS, read_quantity

if TYPE_CHECKING:
    from .parse import Parser

ARROWS = {
    "xrightarrow": "→", "xleftarrow": "<-", "xRightarrow": "=>", "xLeftarrow": "<=",
    "xleftrightarrow": "<->", "xLeftrightarrow": "<=>", "xrightleftharpoons": "<=>",
    "xmapsto": "→", "xlongequal": "=", "xhookrightarrow": "→",
}  # fmt: skip
COMMAND = re.compile(r"\\([A-Za-z]+|.)", re.S)
OPTION = re.compile(r"\s*\[([^\[\]]{0,200})\]")
_NAME_ARGUMENT = re.compile(r"\s*\{\s*([A-Za-z]+)\*?\s*\}")
_UPRIGHT_WORD = re.compile(r"[^\W\d_]{2,}(?:[ -][^\W\d_]+)*")
_TWO = Row((Atom("2", NUMBER),))
_DOLLAR = re.compile(r"(?<!\\)\$|\\[()]")
_UNESCAPE = re.compile(r"\\([^A-Za-z\s])")
_LENGTH = re.compile(r"\*?\s*(?:\{[^{}]*\}|-?[\d.]+ ?(?:pt|em|ex|mm|cm|mu))?")
_BRACE_SCRIPT = re.compile(r"\s*[_^]")
_RIGHT = re.compile(r"\\right(?![A-Za-z])")
_END = re.compile(r"\\end\s*\{\s*([A-Za-z]+)\*?\s*\}")
STARRED = frozenset("operatorname tag hspace vspace".split()) | ACCENTS.keys()


def read_silent(parser: Parser, row: RowBuilder, name: str, at: int, depth: int) -> int:
    if SILENT[name]:
        option = OPTION.match(parser.text, at)
        at = option.end() if option else at
    for _ in range(SILENT[name]):
        at = parser.read_raw(at)[1]
    return at


def read_space(parser: Parser, row: RowBuilder, name: str, at: int, depth: int) -> int:
    if name in SPACE_COMMANDS:
        at = _LENGTH.match(parser.text, at).end()  # type: ignore[union-attr]
    row.add_space(SPACES.get(name, False))
    return at


def read_fraction(parser: Parser, row: RowBuilder, name: str, at: int, depth: int) -> int:
    above, at = parser.read_argument(at, depth)
    below, at = parser.read_argument(at, depth)
    row.add(Fraction(above, below))
    return at


def read_binomial(parser: Parser, row: RowBuilder, name: str, at: int, depth: int) -> int:
    total, at = parser.read_argument(at, depth)
    chosen, at = parser.read_argument(at, depth)
    row.add(Binomial(total, chosen))
    return at


def read_root(parser: Parser, row: RowBuilder, name: str, at: int, depth: int) -> int:
    degree, at = parser.read_option(at, depth)
    content, at = parser.read_argument(at, depth)
    row.add(Root(content, Row() if degree == _TWO else degree))
    return at


def read_accent(parser: Parser, row: RowBuilder, name: str, at: int, depth: int) -> int:
    content, at = parser.read_argument(at, depth)
    row.add(Accent(ACCENT_NAMES.get(name, name), content))
    return at


def read_text(parser: Parser, row: RowBuilder, name: str, at: int, depth: int) -> int:
    """Read words, and the formulas between dollars among them."""
    text, at = parser.read_raw(at)
    pieces = _DOLLAR.split(text)
    pieces = pieces if len(pieces) % 2 else [text]
    for i, piece in enumerate(pieces):
        if i % 2:
            row.add(parser.parse_apart(piece))
        elif piece:
            words = " ".join(_UNESCAPE.sub(r"\1", piece).split())
            if piece[0].isspace():
                row.add_space()
            if words:
                row.add(Text(words))
            if piece[-1].isspace():
                row.add_space()
    return at


def read_wrapped(parser: Parser, row: RowBuilder, name: str, at: int, depth: int) -> int:
    """Read letters in another type; several upright ones are a word, or a substance."""
    start = parser.skip_blanks(at)
    if name in UPRIGHT and parser.text.startswith("{", start):
        raw, end = parser.read_raw(start)
        raw = raw.strip().replace("\\,", " ").replace("~", " ")
        if _UPRIGHT_WORD.fullmatch(raw):
            kind = LIMIT if COMMANDS.get(raw, ("", ""))[1] == LIMIT else WORD
            row.add(Atom(raw, NAME if name == "operatorname" and kind == WORD else kind))
            return end
        if SUBSTANCE.fullmatch(raw) and re.search(r"[_^]", raw):
            row.add(read_chemistry(raw))
            return end
    content, at = parser.read_argument(at, depth)
    row.add(content)
    return at


def read_last(parser: Parser, row: RowBuilder, name: str, at: int, depth: int) -> int:
    for _ in range(LAST_SHOWN[name]):
        at = parser.read_raw(at)[1]
    content, at = parser.read_argument(at, depth)
    row.add(content)
    return at


def read_substack(parser: Parser, row: RowBuilder, name: str, at: int, depth: int) -> int:
    """Read conditions one under the other, below a sum."""
    content, at = parser.read_argument(at, depth)
    grid = content.items[0] if content.items else None
    if isinstance(grid, Grid):
        items: list[Node] = []
        for cells in grid.rows:
            items += [Atom(",", PUNCTUATION), Space()] * bool(items)
            items += [item for cell in cells for item in cell.items]
        content = Row(tuple(items))
    row.add(content)
    return at


def read_infix(parser: Parser, row: RowBuilder, name: str, at: int, depth: int) -> int:
    row.split(name)
    return at


def read_tag(parser: Parser, row: RowBuilder, name: str, at: int, depth: int) -> int:
    text, at = parser.read_raw(at)
    row.add_space(is_wide=True)
    row.add(Text("(%s)" % text))
    return at


def read_modulus(parser: Parser, row: RowBuilder, name: str, at: int, depth: int) -> int:
    content, at = parser.read_argument(at, depth)
    inner = Row((Atom("mod", NAME),) + content.items)
    row.add_space()
    row.add(inner if name == "mod" else Fence("(", inner, ")"))
    return at


def read_not(parser: Parser, row: RowBuilder, name: str, at: int, depth: int) -> int:
    """Read `\\not` and the sign it strikes out."""
    at = parser.skip_blanks(at)
    match = COMMAND.match(parser.text, at)
    struck = match[1] if match else parser.text[at : at + 1]
    if struck in NEGATED_WORDS:
        row.add(Atom(parser.words[NEGATED_WORDS[struck]], RELATION))
    elif match and struck in COMMANDS or struck in ("=", "<", ">"):
        text, kind = COMMANDS.get(struck, (struck, RELATION))
        is_word = text.isalpha()
        negated = NEGATED.get(struck, "not " + text) if is_word else text[0] + NOT + text[1:]
        row.add(Atom(negated, kind))
    else:
        row.add(Atom("not", PREFIX))
        return at
    return match.end() if match else at + 1


def read_stack(parser: Parser, row: RowBuilder, name: str, at: int, depth: int) -> int:
    """Read a sign with something small over or under it."""
    small, at = parser.read_argument(at, depth)
    base, at = parser.read_argument(at, depth)
    is_over = name in ("overset", "stackrel")
    row.add(_stack(base, small, is_over))
    return at


def read_brace(parser: Parser, row: RowBuilder, name: str, at: int, depth: int) -> int:
    """Read a group under or over a brace, which its script explains."""
    base, at = parser.read_argument(at, depth)
    mark = _BRACE_SCRIPT.match(parser.text, at)
    small: Row = Row()
    if mark:
        small, at = parser.read_script(mark.end(), depth)
    row.add(Stack(base, under=small) if small.items else base)
    return at


def read_arrow(parser: Parser, row: RowBuilder, name: str, at: int, depth: int) -> int:
    under, at = parser.read_option(at, depth)
    over, at = parser.read_argument(at, depth)
    row.add(Stack(Atom(ARROWS[name], RELATION), under, over))
    return at


def read_left(parser: Parser, row: RowBuilder, name: str, at: int, depth: int) -> int:
    """Read a group between `\\left` and `\\right`, whatever its brackets."""
    left, at = read_delimiter(parser, at)
    content, at = parser.read_row(at, depth + 1)
    if not _RIGHT.match(parser.text, at):
        raise FormulaError(at)
    right, at = read_delimiter(parser, at + len("\\right"))
    row.after_command = False
    row.add(_fence(left, content, right))
    return at


def read_delimiter(parser: Parser, at: int) -> tuple[str, int]:
    at = parser.skip_blanks(at)
    match = COMMAND.match(parser.text, at)
    if not match:
        char = parser.text[at : at + 1]
        return ("" if char == "." else {"<": "⟨", ">": "⟩"}.get(char, char)), at + len(char)
    return DELIMITERS.get(match[1], match[1]), match.end()


def read_bracket(parser: Parser, row: RowBuilder, name: str, at: int, depth: int) -> int:
    """Read a bracket that has a name: `\\{`, `\\lceil`, `\\|`."""
    text = DELIMITERS[name]
    if text in ("|", "||"):
        row.add_bar(text)
    elif text in "({⟨" or name in ("lceil", "lfloor", "lbrack", "llbracket"):
        row.open_bracket(text)
    else:
        row.close_bracket(text)
    return at


def read_middle(parser: Parser, row: RowBuilder, name: str, at: int, depth: int) -> int:
    text, at = read_delimiter(parser, at)
    if text:
        row.add(Atom(text, RELATION, True))
    return at


def read_environment(parser: Parser, row: RowBuilder, name: str, at: int, depth: int) -> int:
    begin = _NAME_ARGUMENT.match(parser.text, at)
    if not begin:
        raise FormulaError(at)
    at = begin.end()
    form, left, right = ENVIRONMENTS.get(begin[1], ("lines", "", ""))
    if begin[1] not in ENVIRONMENTS:
        parser.unknown.append(begin[1])
        row.add(Unknown(begin[1]))
    option = OPTION.match(parser.text, at)
    if option and begin[1] in WITH_ARGUMENT:
        at = option.end()
    columns = ""
    if begin[1] in WITH_ARGUMENT:
        columns, at = parser.read_raw(at)
    rows, at = parser.read_rows(at, depth + 1)
    end = _END.match(parser.text, at)
    if not end or end[1] != begin[1]:
        raise FormulaError(at)
    row.after_command = False
    if form == "lines" and len(rows) == 1 and len(rows[0]) == 1:
        row.add(rows[0][0])
    else:
        row.add(Grid(form, rows, left, right, find_bars(columns)))
    return end.end()


def read_substances(parser: Parser, row: RowBuilder, name: str, at: int, depth: int) -> int:
    text, at = parser.read_raw(at)
    row.add(read_chemistry(text))
    return at


def read_units(parser: Parser, row: RowBuilder, name: str, at: int, depth: int) -> int:
    option = OPTION.match(parser.text, at)
    at = option.end() if option else at
    arguments = []
    for _ in range(UNIT_COMMANDS[name]):
        argument, at = parser.read_raw(at)
        arguments.append(argument)
    row.add(Text(read_quantity(name, arguments, parser.unknown)))
    return at


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
    if is_over and small == Row((Atom("frown", WORD),)):
        return Accent("arc", base)
    if isinstance(item, Stack):
        return Stack(item.base, item.under if is_over else small, small if is_over else item.over)
    return Stack(item, Row(), small) if is_over else Stack(item, small)


def _fence(left: str, content: Row, right: str) -> Node:
    """Return a group; brackets around a table alone make it a matrix or a system."""
    grid = content.items[0] if len(content.items) == 1 else None
    if isinstance(grid, Grid) and not grid.left and not grid.right:
        if left == "{" and not right or right == "}" and not left:
            return replace(grid, form="cases", left=left, right=right)
        if left and right and grid.form in ("table", "matrix"):
            form = "determinant" if "|" in left else "matrix"
            return replace(grid, form=form, left=left, right=right)
    return Fence(left, content, right)


READERS = {
    **dict.fromkeys(SILENT, read_silent),
    **dict.fromkeys([*SPACES, *SPACE_COMMANDS], read_space),
    **dict.fromkeys("frac dfrac tfrac cfrac nicefrac sfrac flatfrac".split(), read_fraction),
    **dict.fromkeys("binom dbinom tbinom".split(), read_binomial),
    "sqrt": read_root,
    **dict.fromkeys(ACCENTS, read_accent),
    **dict.fromkeys(WRAPPERS, read_wrapped),
    **dict.fromkeys(TEXTS, read_text),
    **dict.fromkeys(LAST_SHOWN, read_last),
    **dict.fromkeys(("over", "choose"), read_infix),
    "tag": read_tag,
    "substack": read_substack,
    **dict.fromkeys(("pmod", "mod", "pod"), read_modulus),
    "not": read_not,
    **dict.fromkeys(("underset", "overset", "stackrel"), read_stack),
    **dict.fromkeys(("underbrace", "overbrace", "underbracket", "overbracket"), read_brace),
    **dict.fromkeys(ARROWS, read_arrow),
    "left": read_left,
    "middle": read_middle,
    **dict.fromkeys(
        "{ } | lbrace rbrace langle rangle lceil rceil lfloor rfloor llbracket rrbracket lvert"
        " rvert vert Vert lVert rVert lbrack rbrack lparen rparen".split(),
        read_bracket,
    ),
    "begin": read_environment,
    "ce": read_substances,
    **dict.fromkeys(UNIT_COMMANDS, read_units),
}
