"""What is typed has the value of what was written: formulas made at random, read back.

The little reader below knows two calculators: on one, `1/2x` is 1/(2x), on the other (1/2)x.
A formula on one line must have its value on both.
"""

from __future__ import annotations

import math
import re
from typing import Callable

import pytest
from course.formula.flat import write_inline
from hypothesis import assume, given, settings
from hypothesis import strategies as st

VALUES = {"a": 2.5, "b": 1.75, "c": 3.25, "x": 1.5, "n": 4.0, "π": math.pi, "α": 0.75}
TEX = {"π": "\\pi ", "α": "\\alpha "}


def find_term(letter: str, index: float) -> float:
    """Return the value of u_k or v_k."""
    return {"u": 2.0, "v": 3.0}[letter] + 0.37 * index


def power(base: float, exponent: float) -> float:
    """Return a power of a positive number; there is none of others for this test."""
    if base <= 0:
        raise ZeroDivisionError
    return base**exponent


# --- Formulas: (LaTeX, value, what binds it) ---

Made = tuple[str, float, str]
ATOM, POWER, PRODUCT, SUM, NEGATIVE = "atom", "power", "product", "sum", "negative"


def bracket(made: Made, *kinds: str) -> str:
    is_open = made[2] in kinds or (NEGATIVE in kinds and made[0].startswith("-"))
    return "\\left(%s\\right)" % made[0] if is_open else made[0]


def add(a: Made, b: Made, is_minus: bool, is_spaced: bool) -> Made:
    sign = "-" if is_minus else "+"
    sign = " %s " % sign if is_spaced else sign
    right = bracket(b, NEGATIVE, *([SUM] if is_minus else []))
    return a[0] + sign + right, a[1] - b[1] if is_minus else a[1] + b[1], SUM


def multiply(a: Made, b: Made, sign: str) -> Made:
    left, right = bracket(a, SUM), bracket(b, SUM, NEGATIVE)
    if not sign and right[0].isdigit() and left[-1].isalnum():
        sign = "\\times "
    return left + sign + right, a[1] * b[1], NEGATIVE if a[2] == NEGATIVE else PRODUCT


def divide(a: Made, b: Made) -> Made:
    return "\\frac{%s}{%s}" % (a[0], b[0]), a[1] / b[1], PRODUCT


def divide_digits(a: int, b: int) -> Made:
    return "\\frac%d%d" % (a, b), a / b, PRODUCT


def raise_to(a: Made, b: Made) -> Made:
    is_bare = a[2] == ATOM or a[0].startswith("\\frac") and a[2] == PRODUCT and a[0].endswith("}")
    base = a[0] if is_bare and is_whole(a[0]) else "\\left(%s\\right)" % a[0]
    return "%s^{%s}" % (base, b[0]), power(a[1], b[1]), POWER


def is_whole(tex: str) -> bool:
    """Tell whether a fraction is all there is: `\\frac{a}{b}`, not `\\frac{a}{b}\\frac{c}{d}`."""
    return (
        not tex.startswith("\\frac") or re.fullmatch(r"\\frac\{[^{}]*\}\{[^{}]*\}", tex) is not None
    )


def root(a: Made, degree: int) -> Made:
    option = "" if degree == 2 else "[%d]" % degree
    return "\\sqrt%s{%s}" % (option, a[0]), power(a[1], 1 / degree), ATOM


def index(letter: str, a: Made) -> Made:
    return "%s_{%s}" % (letter, a[0]), find_term(letter, a[1]), ATOM


atoms = st.one_of(
    st.integers(1, 30).map(lambda n: (str(n), float(n), ATOM)),
    st.sampled_from(sorted(VALUES)).map(lambda c: (TEX.get(c, c), VALUES[c], ATOM)),
)


def extend(inner: st.SearchStrategy[Made]) -> st.SearchStrategy[Made]:
    signs = st.sampled_from(["", "", "", "\\times ", "\\cdot "])
    return st.one_of(
        st.builds(add, inner, inner, st.booleans(), st.booleans()),
        st.builds(multiply, inner, inner, signs),
        st.builds(divide, inner, inner),
        st.builds(divide_digits, st.integers(1, 9), st.integers(1, 9)),
        st.builds(raise_to, inner, inner),
        st.builds(root, inner, st.integers(2, 4)),
        st.builds(index, st.sampled_from("uv"), inner),
        inner.map(lambda a: ("-" + bracket(a, SUM, NEGATIVE), -a[1], NEGATIVE)),
    )


formulas = st.recursive(atoms, extend, max_leaves=9)


# --- The reader ---


class Reader:
    """Evaluates a line; `is_tight`: factors side by side bind more than `/`.

    Three letters or more after `_` are one index, as in `u_max`.
    """

    def __init__(self, text: str, is_tight: bool) -> None:
        text = re.sub(r"_([^\W\d_]{3,})", r"_(\1)", text)
        self.tokens = re.findall(r"\d+|.", text.replace("\u00a0", " ").replace("\u200b", ""))
        self.at = 0
        self.is_tight = is_tight

    def peek(self) -> str:
        while self.at < len(self.tokens) and self.tokens[self.at] == " ":
            self.at += 1
        return self.tokens[self.at] if self.at < len(self.tokens) else ""

    def take(self) -> str:
        token = self.peek()
        self.at += 1
        return token

    def read_sum(self) -> float:
        value = -self.read_product() if self.peek() == "-" and self.take() else self.read_product()
        while self.peek() in ("+", "-"):
            value = (
                value + self.read_product() if self.take() == "+" else value - self.read_product()
            )
        return value

    def read_product(self) -> float:
        factor: Callable[[], float] = self.read_factors if self.is_tight else self.read_power
        value = factor()
        while True:
            token = self.peek()
            if token in ("×", "·"):
                self.take()
                value *= factor()
            elif token == "/":
                self.take()
                value /= factor()
            elif token and token not in "+-)":
                value *= factor()
            else:
                return value

    def read_factors(self) -> float:
        value = self.read_power()
        while self.peek() and self.peek() not in "+-)×·/":
            value *= self.read_power()
        return value

    def read_power(self) -> float:
        base = self.read_primary()
        if self.at < len(self.tokens) and self.tokens[self.at] == "^":
            self.take()
            is_minus = self.peek() == "-" and bool(self.take())
            exponent = self.read_primary()
            return power(base, -exponent if is_minus else exponent)
        return base

    def read_primary(self) -> float:
        token = self.take()
        if token == "(":
            value = self.read_sum()
            assert self.take() == ")"
            return value
        if token == "√":
            return power(self.read_primary(), 0.5)
        if token.isdigit():
            return float(token)
        if token in ("u", "v"):
            assert self.take() == "_"
            return find_term(token, self.read_primary())
        return VALUES[token]


def evaluate(text: str, is_tight: bool) -> float:
    reader = Reader(text, is_tight)
    value = reader.read_sum()
    assert not reader.peek(), text
    return value


@settings(max_examples=600, deadline=None)
@given(st.data())
def test_a_line_has_the_value_of_the_formula(data: st.DataObject) -> None:
    try:
        tex, value, _ = data.draw(formulas)
    except (ZeroDivisionError, OverflowError):
        assume(False)
    assume(1e-60 < abs(value) < 1e60)
    text = write_inline(tex)
    for is_tight in (False, True):
        try:
            read = evaluate(text, is_tight)
        except (ZeroDivisionError, OverflowError):
            read = math.nan
        assert abs(read - value) <= 1e-6 * abs(value), (tex, text, is_tight)


@pytest.mark.parametrize(
    "text, wanted", [("1/2x", (0.75, 1 / 3)), ("2^3x-1", (11, 11)), ("u_aaa", (7.78125, 7.78125))]
)
def test_the_reader_knows_both_calculators(text: str, wanted: tuple[float, float]) -> None:
    assert [evaluate(text, is_tight).real for is_tight in (False, True)] == pytest.approx(wanted)
