"""Formulas on one line: where they are bracketed, spaced and broken."""

from __future__ import annotations

import pytest
from calculator.facts import GLYPHS
from course.formula.boxes import write_display
from course.formula.flat import write_inline
from course.formula.macros import find_macros
from course.formula.report import find_unknown_commands
from course.formula.scripts import write_script, write_unicode_scripts
from course.formula.symbols import BREAK, COMMANDS, NO_BREAK, WORD_KINDS, WORDS
from course.wrap import WIDTH, cells, wrap
from hypothesis import given, settings
from hypothesis import strategies as st


def show(text: str) -> str:
    return text.replace(NO_BREAK, " ").replace(BREAK, "")


@pytest.mark.parametrize(
    "tex, text",
    [
        (r"\frac{1}{2}mv^2", "(1/2)mv^2"),
        (r"\frac{-b}{2a}", "-b/(2a)"),
        (r"\frac{a}{b}\frac{c}{d}", "(a/b)(c/d)"),
        (r"a-\frac{-b}{c}", "a-(-b/c)"),
        (r"a\times\frac{b}{c}", "a×b/c"),
        (r"x\div\frac{b}{c}", "x÷(b/c)"),
        (r"\frac{n(n+1)}{2}", "n(n+1)/2"),
        (r"\frac{1}{f(x)}", "1/f(x)"),
        (r"\frac{1}{n(n+1)}", "1/(n(n+1))"),
        (r"\frac{\sin x}{x}", "(sin x)/x"),
        (r"\frac{\mathrm{d}^2x}{\mathrm{d}t^2}", "d^2 x/dt^2"),
        (r"\frac{1}{dx}", "1/(dx)"),
        (r"\frac{a}{b}^2", "(a/b)^2"),
        (r"x = 1 \quad y = 2", "x = 1   y = 2"),
        (r"f(x)=x\qquad\forall x", "f(x)=x   forall x"),
        (r"a \quad \Rightarrow \quad b, \quad c \quad\text{ou}\quad d", "a => b, c ou d"),
        (r"{}^{14}_6C \to ^{14}_7N + ^0_{-1}e", "^14_6 C → ^14_7 N + ^0_(-1) e"),
        (r"A \longrightarrow _{86}^{222}Rn", "A → ^222_86 Rn"),
        (r"u_n \to_{n\to\infty} l \sim_0 g", "u_n →(n→∞) l ~(0) g"),
        (r"\ln\frac{a}{b}", "ln(a/b)"),
        (r"\sum_{k=1}^n\frac{1}{k}", "∑_(k=1)^n 1/k"),
        (r"\frac{1}{n}\sum_{k=1}^{n}x_k", "(1/n)∑_(k=1)^n x_k"),
        (r"\sqrt2x", "√2 x"),
        (r"\sqrt{x}(x+1)", "√(x)(x+1)"),
        (r"\sqrt{2}^3", "(√2)^3"),
        (r"5\sqrt[3]{2}", "5×2^(1/3)"),
        (r"x_1x_2^2y", "x_1 x_2^2 y"),
        (r"2^n3^m", "2^n×3^m"),
        (r"e^{-x}e^{-2}", "e^(-x)e^-2"),
        (r"\int_{-\infty}^{+\infty}", "∫_(-∞)^(+∞)"),
        (r"f^{(n)}f^{(n+1)}", "f^(n)f^((n+1))"),
        (r"v_{moy}E_{\text{max}}a_{ij}", "v_moy E_max a_(ij)"),
        (r"^{14}_{6}\mathrm{C}", "^14_6 C"),
        (r"\left(\frac{u}{v}\right)'", "(u/v)'"),
        (r"x\in\mathbb{R}", "x in R"),
        (r"\vec{u}\wedge\vec{v}", "vec(u) wedge vec(v)"),
        (r"2\phi\cos\theta", "2 phi cos θ"),
        (r"f\circ g", "f o g"),
        (r"a \alpha b\, c", "aαb c"),
        (r"\lim_{x\to 0}f(x)", "lim(x→0) f(x)"),
        (r"[0;1[\cup]2;3]", "[0;1[ union ]2;3]"),
        (r"]-\infty\,;\,0]", "]-∞ ; 0]"),
        (r"\overline{z_1}\hat{x}\widehat{ABC}", "z\u0305_1 x\u0302AB\u0302C"),
        (r"\begin{pmatrix}1{,}5&2\\3&4\end{pmatrix}", "[[1,5;2][3;4]]"),
        (r"\begin{vmatrix}a&b\\c&d\end{vmatrix}", "det([[a,b][c,d]])"),
        (r"\begin{cases}x=1\\y=2\end{cases}", "{x=1 ; y=2}"),
        (r"\ce{2H2 + O2 ->[\Delta] 2H2O}", "2H2 + O2 →(Δ) 2H2O"),
        (r"\ce{SO4^{2-} + Ba^2+ -> BaSO4 v}", "SO4^2- + Ba^2+ → BaSO4 ↘"),
        (r"\ce{A ->[h\nu] B}", "A →(h nu) B"),
        (r"\overline{x^2}-\overline{x}^2", "bar(x^2)-x\u0305^2"),
        (r"\overline{AB} \bar A\bar B", "A\u0305B\u0305·A\u0305·B\u0305"),
        (r"1s^22s^22p^6", "1s^2 2s^2 2p^6"),
        (r"[Ar]3d^{10}4s^1", "[Ar]3d^10 4s^1"),
        (r"\begin{cases}1&n=0\\2n&n>0\\x&\text{sinon}\end{cases}", "{1, n=0 ; 2n, n>0 ; x sinon}"),
        (r"\bra{n}A\ket{m}=\braket{a|b}", "⟨n|A|m⟩=⟨a|b⟩"),
        (r"\abs{x}\le\norm{v}", "|x|≤||v||"),
        (r"\pdv{f}{x}+\dv{y}{t}", "df/dx+dy/dt"),
        (r"p\text{-value}", "p-value"),
        (r"R_1 // R_2", "R_1 // R_2"),
        (r"\mathrm{H_3O^+}", "H3O^+"),
        (r"\SI{3.0e8}{\metre\per\second}", "3.0×10^8 m/s"),
        (r"\pu{1.5 J mol-1}", "1.5 J mol^-1"),
        (r"\foo{x}{y}", "foo(x, y)"),
        (r"50\,\%\ \&", "50 % &"),
        (r"\newcommand{\RR}{\mathbb{R}}x\in\RR", "x in R"),
        (r"{a+b \over c}x", "((a+b)/c)x"),
        (r"{n \choose k}", "(k parmi n)"),
        (r"\frac{\Delta y}{\Delta x}", "Δy/Δx"),
        (r"\sum_{\substack{i\ne j\\ i<n}}a_i", "∑_(i=\u0338j, i<n) a_i"),
        (r"a &lt; b", "a < b"),
        (r"\text{si \(x>0\) et $y$}", "si x>0 et y"),
        (r"45^o\text{H}_2\text{O}", "45° H2O"),
        (r"a => b <= c", "a => b <= c"),
        (r"\{x \in E | x > 0\}", "{x in E | x > 0}"),
        ("x² ≤ √2", "x² ≤ √2"),
    ],
)  # fmt: skip
def test_line(tex: str, text: str) -> None:
    assert show(write_inline(tex)) == text


def test_words_are_the_courses() -> None:
    tex = r"A\cap B \subset \emptyset \binom{n}{k}"
    assert show(write_inline(tex)) == "A inter B inclus vide(k parmi n)"
    assert show(write_inline(tex, "en")) == "A inter B subset of empty(n choose k)"
    assert {tuple(sorted(words)) for words in WORDS.values()} == {
        tuple(sorted([*WORD_KINDS, "binom"]))
    }


def test_macros_of_the_text_are_written_out() -> None:
    text = r"\newcommand{\norme}[1]{\|#1\|} \def\R{\mathbb{R}} \DeclareMathOperator{\tr}{tr}"
    macros = find_macros(text)
    assert show(write_inline(r"\norme{x}\in\R\tr A", macros=macros)) == "||x|| in R tr A"


def test_macros_that_explode_are_text() -> None:
    bombs = "".join("\\def\\%s{\\%s\\%s}" % (a, b, b) for a, b in zip("abcdefg", "bcdefgh"))
    assert write_inline(bombs + "\\a" * 9000).startswith("\\def")
    assert write_inline(r"\def\a{\a\a}\a") == r"\def\a{\a\a}\a"
    names = "abcdefghijklmnopqrst"
    bombs = "".join("\\def\\%s{\\%s\\%s}" % (a, b, b) for a, b in zip(names, names[1:] + "z"))
    found = find_macros(bombs + r"\def\own{\own}")
    assert "t" in found and not {"a", "own"} & set(found)


@pytest.mark.parametrize("name", sorted(COMMANDS))
def test_signs_are_in_the_font(name: str) -> None:
    assert set(COMMANDS[name][0]) <= GLYPHS | set("Åß")


# --- Breaks ---


@pytest.mark.parametrize(
    "tex, lines",
    [
        ("g(x)=\\frac{3x^5+2x^4-7x^2}{x^2+1}-x^3-2",
         ["g(x)=(3x^5+2x^4-7x^2)/(x^2+1)", "-x^3-2"]),
        ("a=b+c+d", ["a=b+c+d"]),
        ("1234567890123456789012345678901234567", ["1234567890123456789012345678901", "234567"]),
        ("\\text{aire} = base \\times hauteur + 2x + 30y", ["aire = base × hauteur + 2x", "+ 30y"]),
    ],
)  # fmt: skip
def test_breaks(tex: str, lines: list[str]) -> None:
    assert wrap(write_inline(tex)) == lines


def test_a_formula_goes_whole_to_the_next_line() -> None:
    text = "Voici un texte et puis " + write_inline("x = a + b") + " ici"
    assert wrap(text) == ["Voici un texte et puis", "x = a + b ici"]


OPERANDS = st.sampled_from(["x^2", "12", "\\sin x", "(a+b)", "\\frac{a}{2}", "u_{n+1}"])
OPERATORS = st.sampled_from(["+", "=", " - ", "\\in", "\\times "])


@settings(deadline=None)
@given(OPERANDS, st.lists(st.tuples(OPERATORS, OPERANDS), max_size=30))
def test_breaks_come_before_operators(first: str, rest: list[tuple[str, str]]) -> None:
    text = write_inline(first + "".join(sign + operand for sign, operand in rest))
    lines = wrap(text)
    assert all(cells(line) <= WIDTH for line in lines)
    assert "".join("".join(lines).split()) == "".join(show(text).split())
    for line in lines[1:]:
        assert line.startswith(("+", "=", "-", "in", "×"))


# --- Scripts of HTML and Unicode ---


@pytest.mark.parametrize(
    "text, is_raised, before, after, shown",
    [
        ("-3", True, "10", " ", "^-3"),
        ("n", True, "x", "", "^n"),
        ("n+1", False, "u", "", "_(n+1)"),
        ("2", False, "CO", "", "2"),
        ("2", False, "10", "", "_2"),
        ("er", True, "1", "", "er"),
        ("e", True, "XX", "", "e"),
        ("e", True, "x", "", "^e"),
        ("2", True, "x", "y", "^2" + NO_BREAK),
        ("", True, "x", "", ""),
    ],
)
def test_script(text: str, is_raised: bool, before: str, after: str, shown: str) -> None:
    assert write_script(text, is_raised, before, after) == shown


def test_unicode_scripts() -> None:
    line = "uₙ₊₁, 2ⁿ⁻¹, H₂O, SO₄²⁻, 10⁻³, TVᵞ⁻¹, 1ᵉʳ"
    assert write_unicode_scripts(line) == "u_(n+1), 2^(n-1), H2O, SO4^2-, 10^-3, TV^(γ-1), 1er"


def test_unknown_commands_have_their_lines() -> None:
    code = "`$\\no$`\n\n```\n$\\no$\n```\n"
    text = "$\\foo$\n\n" + code + "$$\nx\n\\bar{x}+\\baz\n$$\n\n```math\n\\qux\n```\n\\(\\zip\\)"
    assert find_unknown_commands(text) == [
        (1, "\\foo"), (10, "\\baz"), (14, "\\qux"), (16, "\\zip"),
    ]  # fmt: skip


# --- Bad LaTeX ---


@pytest.mark.parametrize("unit", ["{", "\\frac", "^", "(", "\\left(", "\\begin{align}", "}"])
def test_bad_formulas_are_text(unit: str) -> None:
    tex = unit * (40_000 // len(unit))
    assert show(write_inline(tex)) == tex
    assert all(cells(line) <= WIDTH for line in write_display(tex[:5000], WIDTH))


def test_a_megabyte_is_text() -> None:
    tex = "x+" * 500_000
    assert write_inline(tex) == tex
