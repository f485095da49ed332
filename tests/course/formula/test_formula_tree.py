"""The tree that LaTeX is read to, a test a construct."""

from __future__ import annotations

from contextlib import suppress

import pytest
from course.formula.macros import FormulaError
from course.formula.parse import DEEPEST, Parser, find_unknown, parse
from course.formula.rows import RowBuilder
from course.formula.tree import (
    LETTER,
    LIMIT,
    NAME,
    NUMBER,
    PLUS,
    RELATION,
    SIGN,
    TIMES,
    UNARY,
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
)

A, B, X, N = (Atom(letter, LETTER) for letter in "abxn")
ONE, TWO, TWELVE = (Atom(digits, NUMBER) for digits in ("1", "2", "12"))
MINUS = Atom("-", UNARY)


def row(*nodes: Node) -> Row:
    return Row(nodes)


@pytest.mark.parametrize(
    "tex, nodes",
    [
        ("ab", [A, B]),
        ("12", [TWELVE]),
        ("3{,}14", [Atom("3,14", NUMBER)]),
        ("a+b", [A, Atom("+", PLUS), B]),
        ("a + b", [A, Atom("+", PLUS, True), B]),
        ("-a", [MINUS, A]),
        ("a=-b", [A, Atom("=", RELATION), MINUS, B]),
        ("a\\times b", [A, Atom("×", TIMES), B]),
        ("a \\le 2", [A, Atom("≤", RELATION, True), TWO]),
        ("\\frac{a}{b}", [Fraction(row(A), row(B))]),
        ("\\frac12", [Fraction(row(ONE), row(TWO))]),
        ("\\dfrac a b", [Fraction(row(A), row(B))]),
        ("\\sqrt{a}", [Root(row(A))]),
        ("\\sqrt[2]{a}", [Root(row(A))]),
        ("\\sqrt[n]a", [Root(row(A), row(N))]),
        ("x^2", [Script(X, sup=row(TWO))]),
        ("x_n^2", [Script(X, row(N), row(TWO))]),
        ("x^12", [Script(X, sup=row(TWELVE))]),
        ("x^-1", [Script(X, sup=row(MINUS, ONE))]),
        ("x^(a)", [Script(X, sup=row(Fence("(", row(A), ")")))]),
        ("x^(ab)", [Script(X, sup=row(A, B))]),
        ("x''", [Script(X, primes=2)]),
        ("x'_n", [Script(X, row(N), primes=1)]),
        ("45^\\circ", [Script(Atom("45", NUMBER), sup=row(Atom("°", SIGN)))]),
        ("a\\circ b", [A, Atom("o", TIMES), B]),
        ("(a)", [Fence("(", row(A), ")")]),
        ("\\left[a\\right)", [Fence("[", row(A), ")")]),
        ("\\left.a\\right|_x", [Script(Fence("", row(A), "|"), row(X))]),
        ("|a|", [Fence("|", row(A), "|")]),
        ("\\{ 1 \\}", [Fence("{", row(ONE), "}", True)]),
        ("\\lbrace 1\\rbrace", [Fence("{", row(ONE), "}")]),
        ("\\vec{ab}", [Accent("vec", row(A, B))]),
        ("\\overrightarrow{ab}", [Accent("vec", row(A, B))]),
        ("\\bar x", [Accent("bar", row(X))]),
        ("\\mathbb R", [Atom("R", LETTER)]),
        ("\\mathrm{Vect}", [Atom("Vect", WORD)]),
        ("\\mathrm{d}x", [Atom("d", LETTER), X]),
        ("\\operatorname{rg}", [Atom("rg", NAME)]),
        ("\\sin x", [Atom("sin", NAME), X]),
        ("sin x", [Atom("sin", NAME), X]),
        ("\\phi", [Atom("phi", WORD)]),
        ("\\lim_{x}", [Script(Atom("lim", LIMIT), row(X))]),
        ("\\underset{x}{\\lim}", [Script(Atom("lim", LIMIT), row(X))]),
        ("\\text{ si } a", [Text("si"), Space(), A]),
        ("a\\quad b", [A, Space(True), B]),
        ("a~b", [A, Space(), B]),
        ("\\binom nk", [Binomial(row(N), row(Atom("k", LETTER)))]),
        ("\\overset{n}{=}", [Stack(Atom("=", RELATION), over=row(N))]),
        ("\\xrightarrow[n]{}", [Stack(Atom("→", RELATION), row(N))]),
        ("\\color{red}{a}\\textcolor{red}{b}", [A, B]),
        ("\\not=", [Atom("=\u0338", RELATION)]),
        ("\\foo{a}{b}", [Unknown("foo", (row(A), row(B)))]),
        ("\\%", [Atom("%", SIGN)]),
        ("{a}b", [A, B]),
        ("x in R", [X, Atom("in", RELATION, True), Atom("R", LETTER)]),
    ],
)
def test_construct(tex: str, nodes: list[Node]) -> None:
    assert parse(tex) == Row(tuple(nodes))


CELLS = ((row(A), row(B)), (row(ONE), row(TWO)))


@pytest.mark.parametrize(
    "name, grid",
    [
        ("pmatrix", Grid("matrix", CELLS, "(", ")")),
        ("bmatrix", Grid("matrix", CELLS, "[", "]")),
        ("vmatrix", Grid("determinant", CELLS, "|", "|")),
        ("cases", Grid("cases", CELLS, "{", "")),
        ("align*", Grid("lines", CELLS)),
    ],
)
def test_environment(name: str, grid: Grid) -> None:
    assert parse("\\begin{%s}a&b\\\\1&2\\\\\\end{%s}" % (name, name)) == row(grid)


def test_brackets_make_a_table_what_it_is() -> None:
    table = "\\begin{array}{cc}a&b\\\\[2pt]\\hline 1&2\\end{array}"
    assert parse(table) == row(Grid("table", CELLS))
    assert parse("\\left(%s\\right)" % table) == row(Grid("matrix", CELLS, "(", ")"))
    assert parse("\\left\\{%s\\right." % table) == row(Grid("cases", CELLS, "{", ""))
    assert parse("\\left|%s\\right|" % table) == row(Grid("determinant", CELLS, "|", "|"))


def test_rows_without_an_environment_are_lines() -> None:
    assert parse("a&b\\\\1&2") == row(Grid("lines", CELLS))


@pytest.mark.parametrize(
    "tex",
    ["{a", "a}", "\\frac{a}", "\\left(a", "a\\right)", "\\begin{align}a", "\\end{align}", "x^",
     "\\sqrt", "\\text{a", "\\begin{align}a\\end{cases}"],
)  # fmt: skip
def test_what_does_not_close_is_no_formula(tex: str) -> None:
    with pytest.raises(FormulaError):
        parse(tex)


@pytest.mark.parametrize(
    "opening, closing",
    ["{}", "()", "[]", ("\\left(", "\\right)"), ("\\sqrt{", "}"), ("x^{", "}"), ("\\frac1", "")],
)
def test_what_is_too_deep_is_no_formula(opening: str, closing: str) -> None:
    assert parse(opening * 5 + "a" + closing * 5)
    with pytest.raises(FormulaError):
        parse(opening * (2 * DEEPEST) + "a" + closing * (2 * DEEPEST))


def test_unknown_commands_are_told_once_each_time() -> None:
    assert find_unknown("\\foo{\\bar{x}}+\\baz\\foo \\SI{1}{\\parsec}") == [
        "foo",
        "baz",
        "foo",
        "parsec",
    ]
    assert find_unknown("\\frac{1}{2}\\alpha\\text{$\\qux$}") == ["qux"]


@pytest.mark.parametrize(
    "unit",
    [
        "x",
        "x^2",
        "(x)",
        "\\frac{a}{b}",
        "a&b\\\\",
        "\\foo",
        "[",
        "|",
        "^(",
        "\\left(",
        "{",
        "x ^a_b",
    ],
)
def test_no_place_is_read_twice(unit: str, monkeypatch: pytest.MonkeyPatch) -> None:
    """The reader takes as many steps as there are things, and gives up at what is too deep."""
    steps = []
    read_item = Parser.read_item

    def count(self: Parser, row: RowBuilder, at: int, depth: int) -> int:
        steps.append(at)
        return read_item(self, row, at, depth)

    monkeypatch.setattr(Parser, "read_item", count)
    tex = unit * 2000
    with suppress(FormulaError):
        parse(tex)
    assert len(steps) == len(set(steps)) <= len(tex)
