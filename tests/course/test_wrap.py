"""Lines of cells."""

from __future__ import annotations

import re

import pytest
from course.glyphs import fit
from course.wrap import cells, cut_code, wrap


def test_guillemets_hold_to_their_words() -> None:
    assert wrap(fit("« oui » et «non»")) == ['"oui" et "non"']
    assert wrap(fit("»ja« und »nein« da")) == ['"ja" und "nein" da']


@pytest.mark.parametrize("mark", list(":;!?%") + ["?!", ":)", "!»"])
@pytest.mark.parametrize("length", range(24, 32))
def test_punctuation_is_never_alone(mark: str, length: int) -> None:
    lines = wrap("mot " + "a" * length + " " + mark + " suite")
    assert all(cells(line) <= 31 for line in lines)
    assert not [line for line in lines if line.lstrip("«»")[:1] in ":;!?%"]


@pytest.mark.parametrize("length, lines", [(30, 1), (31, 1), (32, 2), (60, 2), (61, 2), (62, 3)])
def test_long_words_are_cut_with_hyphens(length: int, lines: int) -> None:
    word = "".join(chr(97 + i % 26) for i in range(length))
    cut = wrap(word)
    assert len(cut) == lines
    assert all(len(line) == 31 and line.endswith("-") for line in cut[:-1])
    assert "".join(line.rstrip("-") for line in cut) == word


def test_word_that_fits_the_next_line_is_not_cut() -> None:
    assert wrap("a " + "b" * 31 + " c") == ["a", "b" * 31, "c"]


@pytest.mark.parametrize("width", [30, 31, 32])
def test_lines_are_filled(width: int) -> None:
    line = "mot " * 6 + "x" * (width - 24)
    assert wrap(line) == ([line] if width < 32 else ["mot mot mot mot mot mot", "xxxxxxxx"])


def test_combining_marks_take_no_cell() -> None:
    assert cells("e\u0301te\u0301 «x» é") == 7
    assert wrap("e\u0303" * 31) == ["e\u0303" * 31]
    assert wrap("e\u0303" * 32) == ["e\u0303" * 30 + "-", "e\u0303" * 2]


def test_hanging_indent() -> None:
    lines = wrap("un deux trois quatre cinq six sept", "¬10.» ", "    ")
    assert lines == ["¬10.» un deux trois quatre cinq", "    six sept"]


def test_styles_are_closed_and_opened_again() -> None:
    assert wrap("a «bb cc dd» e ‹f g»", width=6) == ["a «bb»", "«cc dd»", "e ‹f g»"]
    assert wrap("«a ‹b« c» «»d «e» «f»") == ["«a ‹b «c» d «e f»"]


def test_no_break_spaces_break_before_words_are_cut() -> None:
    assert wrap("10\u00a0000\u00a0000\u00a0000", width=8) == ["10 000", "000 000"]


@pytest.mark.parametrize("length", [30, 31, 32, 60, 61, 62, 500])
def test_code_is_cut_and_marked(length: int) -> None:
    line = "    " + "x" * (length - 4)
    lines = cut_code(line, 31)
    assert all(cells(part) <= 31 for part in lines)
    assert all(part.endswith("→") for part in lines[:-1])
    assert "".join(part.replace("→", "") for part in lines) == line


def test_code_is_cut_at_a_space() -> None:
    assert cut_code("for i in range(10): print(i, i * i)", 31) == [
        "for i in range(10): print(i, →",
        "i * i)",
    ]


def test_wrap_takes_time_in_proportion() -> None:
    """A megabyte in one word: 33,334 lines, none of them looked for from the start."""
    lines = wrap("é" * 1000000)
    assert len(lines) == 33334 and not re.search("[^é-]", "".join(lines))
