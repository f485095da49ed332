"""Displayed formulas, in two dimensions."""

from __future__ import annotations

import pytest
from calculator.facts import GLYPHS
from course import BODY, COMPOSED, STYLES, WIDTH, cells
from course.formula.box import HIGHEST
from course.formula.boxes import write_display
from course.formula.commands import READERS
from course.formula.symbols import BAR, COMMANDS, WORD_KINDS
from hypothesis import given, settings
from hypothesis import strategies as st


def draw(tex: str, width: int = WIDTH) -> list[str]:
    """Return a formula's lines, a bar over a cell shown as `~` after it."""
    return [line.replace(BAR, "~") for line in write_display(tex, width)]


@pytest.mark.parametrize(
    "tex, lines",
    [
        (r"x = \frac{a+b}{2}", ["    a+b", "x =  ~2~ ~"]),
        (r"-\frac{1}{x}", ["  1", "- x~"]),
        (r"\frac{\frac{a}{b}}{c}", ["a/b", " ~c~ ~"]),
        (r"e^{\frac{x}{2}}", ["e^(x/2)"]),
        (r"\sum_{k=1}^n k", [" n", " ∑  k", "k=1"]),
        (r"\int_0^1 f(x)\,dx", ["1", "∫ f(x) dx", "0"]),
        (r"\lim_{x\to0}f(x)", ["lim f(x)", "x→0"]),
        (r"\prod_{k=1}^n k", [" n", "prod k", "k=1"]),
        (r"A=\begin{pmatrix}1&-2\\10&3\end{pmatrix}", ["A = ( 1  -2)", "    (10   3)"]),
        (r"\begin{vmatrix}a&b\\c&d\end{vmatrix}", ["|a  b|", "|c  d|"]),
        (r"f=\begin{cases}1&\text{si } x>0\\0&\text{sinon}\end{cases}",
         ["f = { 1 si x>0", "    { 0 sinon"]),
        (r"\begin{align}x&=1+1\\&=2\end{align}", ["x = 1+1", "  = 2"]),
        (r"\begin{gather}x=1\\yy=2\end{gather}", ["x=1", "yy=2"]),
        (r"\vec{u}\cdot\overrightarrow{AB}", ["→    →", "u · AB"]),
        (r"m\frac{d\vec{v}}{dt}", ["   →", "  dv", "m d~t~"]),
        (r"\left(\frac{u}{v}\right)^2", ["(u)^2", "(v~)"]),
        (r"\left[\frac{u}{2}\right]_0^1", ["[u]^1", "[2~]_0"]),
        (r"\sqrt{\frac{a}{b}}", [" (a)", "√(b~)"]),
        (r"\binom{n}{k}", ["(n)", "(k)"]),
        (r"\overline{a+b}", ["a~+~b~"]),
        (r"u \xrightarrow[n\to\infty]{} 0", ["u  →  0", "  n→∞"]),
        (r"\frac{a}{b}, \quad c", ["a", "b~,  c"]),
        (r"\frac{a}{b} \quad x = \frac{c}{d}", ["a       c", "b~   x = d~"]),
    ],
)  # fmt: skip
def test_box(tex: str, lines: list[str]) -> None:
    assert draw(tex) == lines


def test_what_is_too_wide_is_cut_before_relations() -> None:
    assert draw(r"x = \frac{a+b}{2} = \frac{c+d}{2}", 12) == [
        "    a+b",
        "x =  ~2~ ~",
        "",
        "    c+d",
        "  =  ~2~ ~",
    ]


def test_what_is_too_wide_or_high_is_flat() -> None:
    assert draw(r"\frac{a+b+c+d}{e+f}", 6) == ["(a+b+c", "+d)/(e", "+f)"]
    rows = r"\\".join("a&b" for _ in range(HIGHEST + 1))
    assert draw(r"\begin{pmatrix}%s\end{pmatrix}" % rows)[0].startswith("[[a,b][a,b]")


def test_an_align_may_be_higher() -> None:
    rows = [r"x_{%d} &= \frac{1}{%d}" % (i, i) for i in range(10, 30)]
    lines = draw(r"\begin{align}%s\end{align}" % r"\\".join(rows))
    assert len(lines) == 59 and lines[:3] == ["       1", "x_10 = 1~0~", ""]


PIECES = st.sampled_from(
    ["\\" + name for name in [*COMMANDS, *READERS, *WORD_KINDS]]
    + list("abxyn0123+-=*/<>(){}[]|^_'!,;: &~%") * 4
    + [r"\frac{a}{b}", r"\\", r"\begin{pmatrix}", r"\end{pmatrix}", r"\begin{cases}",
       r"\end{cases}", r"\left(", r"\right)", r"\text{si x}", "x^{2}", "_{n}", r"\foo"] * 9
    + ["é", "≤", "\u0301"] * 9
)  # fmt: skip


@settings(max_examples=400, deadline=None)
@given(st.lists(PIECES, max_size=25), st.integers(8, WIDTH))
def test_no_line_is_too_wide(pieces: list[str], width: int) -> None:
    known = GLYPHS | set(COMPOSED + STYLES + "’é")
    for line in write_display("".join(pieces), width):
        assert cells(line) <= width
        assert line == line.rstrip()
        assert set(line) <= known


def test_a_box_leaves_context_on_the_screen() -> None:
    assert HIGHEST < BODY
