"""What the font can show, and what stands for the rest."""

from __future__ import annotations

import unicodedata

import pytest
from calculator.facts import GLYPHS
from course.glyphs import COMPOSED, NO_BREAK, STYLES, WELD, describe_substitutes, fit


def test_glyphs_are_those_of_the_firmware() -> None:
    assert len(GLYPHS) == 95 + 16 + 19 + 13 + 9
    assert not set("éœ’“”…–—«»€•‹¬§¶\u00a0\u030c\u0304") & GLYPHS


def test_letters_of_latin_1_have_glyphs_when_decomposed() -> None:
    assert len(COMPOSED) == 64
    for letter in COMPOSED:
        assert set(unicodedata.normalize("NFD", letter)) <= GLYPHS


def test_style_characters_have_no_glyph() -> None:
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
        ("x^½ x½ ∛8 2∜(x+1) ∛ ∫₀¹ H₂O₂", "x^(1/2) x_1/2 8^(1/3) 2×(x+1)^(1/4) ^(1/3) ∫_0^1 H2O2"),
        ("x̄ ȳ ẋ ōm ż İ", "x\u0305 y\u0305 x\u030a o\u0305m z I"),
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
        ("a😀 👍🏽 日 ש", "a  ? ?"),
        ("1️⃣ ❶ 🇫🇷 👨‍👩‍👧x", "1 1  x"),
        ("↑ ⇑ ➘ ⇒ ↔ ⇐", "↗ ↗ ↘ => <-> <="),
        ("┌─┐ │ ═ ░█", "+-+ | - ##"),
        ("λόγος π αβγ", "logos π αβγ"),
        ("Жизнь", "Zhizn'"),
        ("✓ ✗ ⚠ ★ ∎", "(+) (-) (!) * []"),
    ],
)
def test_substitutes(text: str, shown: str) -> None:
    assert fit(text).replace(NO_BREAK, "_") == shown
    assert fit(fit(text)) == fit(text)


@pytest.mark.parametrize("point", range(0x20, 0x3100, 0x100))
def test_every_character_becomes_one_with_a_glyph(point: int) -> None:
    known = GLYPHS | set(COMPOSED + NO_BREAK + WELD)
    for code in range(point, point + 0x100):
        assert set(fit("a%cb" % code)) <= known


def test_substitutes_are_described_as_they_are_shown() -> None:
    assert describe_substitutes("l’été e\u0301 m² uₙ₊₁ 5 €, ½ ok a ≠ b") == [
        "² -> ^2",
        "ₙ₊₁ -> _(n+1)",
        "’ -> '",
        "€ -> EUR",
        "½ -> 1/2",
    ]


def test_what_is_not_seen_is_described_by_its_name() -> None:
    assert describe_substitutes("a\u200bb\u202fc\ufeffd 😀 日") == [
        "zero width space -> nothing",
        "zero width no-break space -> nothing",
        "narrow no-break space -> space",
        "😀 -> nothing",
        "no glyph for 日 (U+65E5), shown as ?",
    ]
