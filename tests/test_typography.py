"""What the font can show, and lines of cells."""

import re
import unicodedata

import pytest
from typography import COMPOSED, GLYPHS, NO_BREAK, STYLES, WELD, cells, cut_code, fit, unfit, wrap


def test_glyphs_are_those_of_the_firmware():
    assert len(GLYPHS) == 95 + 16 + 19 + 13 + 9
    assert not set("éœ’“”…–—«»€•‹¬§¶\u00a0\u030c\u0304") & GLYPHS


def test_letters_of_latin_1_have_glyphs_when_decomposed():
    assert len(COMPOSED) == 64
    for letter in COMPOSED:
        assert set(unicodedata.normalize("NFD", letter)) <= GLYPHS


def test_style_characters_have_no_glyph():
    assert not set(STYLES + "§¶") & (GLYPHS | set(COMPOSED))


@pytest.mark.parametrize(
    "text, shown",
    [
        ("déjà vu, ÇA", "déjà vu, ÇA"),
        ("de\u0301ja\u0300", "déjà"),
        ("cœur, Œuvre, ŒUVRE", "coeur, Oeuvre, OEUVRE"),
        ("l’été, ‘a’, “b”, „c“", 'l\'été, \'a\', "b", "c"'),
        ("a…b–c—d−e", "a...b-c-d-e"),
        ("12€ 12 € €5 M€", "12_EUR 12_EUR EUR_5 MEUR"),
        ("← → ⇒ ↔ ↑", "<- → => <-> ↗"),
        ("½ 2½ ¾", "1/2 2_1/2 3/4"),
        ("m² x⁻¹² H₂O aⁿ", "m^2 x^-12 H2O a^n"),
        ("a\u202fb\u00a0c\u2009d", "a_b_c_d"),
        ("Škoda Łódź ő ż đ", "Skoda Lódz\u0301 o z d"),
        ("ậ ǘ ẽ", "â ü\u0301 e\u0303"),
        ("ﬁ ﬀ № ™ ① Ａ", "fi ff No (TM) 1 A"),
        ("x∈ℝ ∀x ¬p A∩B", "x in R forall x not p A inter B"),
        ("a ≠ b ≤ c", "a =\u0338 b ≤ c"),
        ("φ α Θ Ω µ", "phi α Theta Ω μ"),
        ("§§ 3 ¿Qué?", "par. 3 Qué?"),
        ("a\u200bb\u00adc\ufeffd\x00e\u202ef", "abcdef"),
        ("\u0301a b\u0301\u0301\u0301\u0301\u0301c", "a b\u0301\u0301\u0301c"),
        ("😀 👍🏽 日 ש", "? ? ? ?"),
    ],
)
def test_substitutes(text, shown):
    assert fit(text).replace(NO_BREAK, "_") == shown
    assert fit(fit(text)) == fit(text)


@pytest.mark.parametrize("point", range(0x20, 0x3100, 0x100))
def test_every_character_becomes_one_with_a_glyph(point):
    known = GLYPHS | set(COMPOSED + NO_BREAK + WELD)
    for code in range(point, point + 0x100):
        assert set(fit("a%cb" % code)) <= known


def test_unfit_lists_what_is_written_otherwise():
    assert unfit("l’été e\u0301 😀 ok") == ["’", "😀"]


def test_guillemets_hold_to_their_words():
    assert wrap(fit("« oui » et «non»")) == ['"oui" et "non"']
    assert wrap(fit("»ja« und »nein« da")) == ['"ja" und "nein" da']


@pytest.mark.parametrize("mark", list(":;!?%") + ["?!", ":)", "!»"])
@pytest.mark.parametrize("length", range(24, 32))
def test_punctuation_is_never_alone(mark, length):
    lines = wrap("mot " + "a" * length + " " + mark + " suite")
    assert all(cells(line) <= 31 for line in lines)
    assert not [line for line in lines if line.lstrip("«»")[:1] in ":;!?%"]


@pytest.mark.parametrize("length, lines", [(30, 1), (31, 1), (32, 2), (60, 2), (61, 2), (62, 3)])
def test_long_words_are_cut_with_hyphens(length, lines):
    word = "".join(chr(97 + i % 26) for i in range(length))
    cut = wrap(word)
    assert len(cut) == lines
    assert all(len(line) == 31 and line.endswith("-") for line in cut[:-1])
    assert "".join(line.rstrip("-") for line in cut) == word


def test_word_that_fits_the_next_line_is_not_cut():
    assert wrap("a " + "b" * 31 + " c") == ["a", "b" * 31, "c"]


@pytest.mark.parametrize("width", [30, 31, 32])
def test_lines_are_filled(width):
    line = "mot " * 6 + "x" * (width - 24)
    assert wrap(line) == ([line] if width < 32 else ["mot mot mot mot mot mot", "xxxxxxxx"])


def test_combining_marks_take_no_cell():
    assert cells("e\u0301te\u0301 «x» é") == 7
    assert wrap("e\u0303" * 31) == ["e\u0303" * 31]
    assert wrap("e\u0303" * 32) == ["e\u0303" * 30 + "-", "e\u0303" * 2]


def test_hanging_indent():
    lines = wrap("un deux trois quatre cinq six sept", "¬10.» ", "    ")
    assert lines == ["¬10.» un deux trois quatre cinq", "    six sept"]


def test_styles_are_closed_and_opened_again():
    assert wrap("a «bb cc dd» e ‹f g»", width=6) == ["a «bb»", "«cc dd»", "e ‹f g»"]
    assert wrap("«a ‹b« c» «»d «e» «f»") == ["«a ‹b «c» d «e f»"]


def test_no_break_spaces_break_before_words_are_cut():
    assert wrap("10\u00a0000\u00a0000\u00a0000", width=8) == ["10 000", "000 000"]


@pytest.mark.parametrize("length", [30, 31, 32, 60, 61, 62, 500])
def test_code_is_cut_and_marked(length):
    line = "    " + "x" * (length - 4)
    lines = cut_code(line, 31)
    assert all(cells(part) <= 31 for part in lines)
    assert all(part.endswith("→") for part in lines[:-1])
    assert "".join(part.replace("→", "") for part in lines) == line


def test_code_is_cut_at_a_space():
    assert cut_code("for i in range(10): print(i, i * i)", 31) == [
        "for i in range(10): print(i, →",
        "i * i)",
    ]


def test_wrap_takes_time_in_proportion():
    """A megabyte in one word: 33,334 lines, none of them looked for from the start."""
    lines = wrap("é" * 1000000)
    assert len(lines) == 33334 and not re.search("[^é-]", "".join(lines))
