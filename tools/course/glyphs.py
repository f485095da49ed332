"""What the calculator's font can show, and how the rest is written.

Styled text is a str in which four characters, none of which has a glyph, set
the style of what follows and take no cell: `«` emphasis, `‹` code, `¬` list
marker, `»` normal text. Two more mark a whole line: `§` title, `¶` sub-heading.
A no-break space holds its neighbours together; WELD removes the spaces that
touch it; BREAK, of no width, is where a formula may be broken.

A course's text may hold all of these: `shield` puts others in their place, from when it is read
until its markup is understood; then `settle` writes everything in glyphs.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Callable
from functools import lru_cache
from typing import Union

from calculator.facts import GLYPHS, MARKS

from .formula.scripts import write_unicode_scripts
from .formula.symbols import BREAK
from .marks import RANGE
from .substitutes import BY_CATEGORY, COMMANDS, GREEK_LETTERS, SPOKEN, SUBSTITUTES, name_substitute

EMPHASIS, CODE, MARKER, NORMAL = "«‹¬»"
STYLES = EMPHASIS + CODE + MARKER + NORMAL
NO_BREAK = "\u00a0"
WELD = "\u2060"

# The viewer decomposes these when it draws; written composed, they cost less.
COMPOSED = "".join(
    c for c in map(chr, range(0xC0, 0x100)) if set(unicodedata.normalize("NFD", c)) <= GLYPHS
)
PLAIN = GLYPHS | frozenset(COMPOSED + NO_BREAK + WELD + BREAK)

# Of the private use area: those of STYLES, `›`, `§` and `¶`, as the course has them.
_TAKEN = "«‹¬»›§¶"
_SHIELDED = "".join(chr(0xE000 + i) for i in range(len(_TAKEN)))
_SHIELD: dict[int, int | str] = dict(str.maketrans(_TAKEN, _SHIELDED))
# Word writes bullets in a font of its own, in the private use area.
_SHIELD.update({0xF0B7: "•", 0xF0A7: "▪", 0xF0D8: "➢", 0xF0FC: "✓", 0xF0E0: "→", 0xF02D: "-"})
_UNSHIELD = dict(zip(_SHIELDED, _TAKEN))
_HIDDEN = re.compile("[%s%s%s\ufeff\u00ad\ue000-\ue0ff]" % (WELD, BREAK, RANGE))

_plain = "".join(sorted(PLAIN - set(MARKS)))
# A letter and what needs composing after it, in bites: sorting the marks of a
# letter costs the square of their number.
_LOOSE = re.compile("[A-Za-z]?[^%s]{1,30}" % re.escape(_plain))
_ODD = re.compile("[^%s%s]" % (re.escape(_plain + MARKS + STYLES + "\n"), RANGE))
_PAIR = re.compile("[A-Za-z][%s]" % MARKS)
# A fraction's bar stands over spaces too; other marks belong to a letter or a sign.
_STRAY_MARK = re.compile("(?:^|(?<=[\\s%s])(?!\u0305)|(?<=[%s]{3}))[%s]+" % (STYLES, MARKS, MARKS))
_STYLE = re.compile("[%s%s]" % (STYLES, RANGE))


def shield(text: str) -> str:
    """Return a course's text without the characters that mean something here."""
    return text if text.isascii() else _HIDDEN.sub("", text).translate(_SHIELD)


@lru_cache(None)
def expand(char: str, language: str = "fr") -> str:
    """Return text with glyphs that stands for one character, `?` if there's none.

    `language` is the one that its words are of, if it's written in words.
    """
    char = _UNSHIELD.get(char, char)
    if char in PLAIN:
        return char
    spoken = SPOKEN.get(language, SPOKEN["fr"])
    if char in spoken:
        return spoken[char]
    if char in SUBSTITUTES:
        return SUBSTITUTES[char]
    parts = unicodedata.normalize("NFKD", char)
    if parts == char or unicodedata.category(char) == "Zs":
        named = name_substitute(char)
        return BY_CATEGORY.get(unicodedata.category(char), "?") if named is None else named
    text = "".join(expand(part, language) for part in parts)
    return "?" if "?" in text else text


def _part_words(match: re.Match[str]) -> str:
    return match[0] if any(map(expand, match[0])) else " "


Write = Union[str, Callable[["re.Match[str]"], str]]

_QUOTED = "[%s%s]" % (_SHIELDED[0], _SHIELDED[1])  # « and ‹
_UNQUOTED = "[%s%s]" % (_SHIELDED[3], _SHIELDED[4])  # » and ›
_WORDS = _SHIELDED[2] + "∈∉∋∀∃∄∧∨∠⊥⟂∵" + "".join(COMMANDS)  # their substitutes are words
_GREEK = "".join(map(chr, [*range(0x391, 0x3CA), *range(0x1F00, 0x2000), *range(0x3AC, 0x3D0)]))
# A word of two letters, beside another word or with an accent; `Δx` or `αβ` aren't any.
_ACCENTED = "".join(map(chr, [*range(0x1F00, 0x2000), *range(0x3AC, 0x3B0), *range(0x3CA, 0x3CF)]))
_GREEK_WORD = "(?<![%s])(?:%s)(?![%s])" % (
    _GREEK,
    "|".join(
        (
            "[%s][%s]" % (_GREEK, _ACCENTED),
            "[%s][%s]" % (_ACCENTED, _GREEK),
            "[%s]{2}(?=[ ,][%s]{3})" % (_GREEK, _GREEK),
            "(?<=[%s]{3} )[%s]{2}" % (_GREEK, _GREEK),
        )
    ),
    _GREEK,
)
# Substitutions that depend on the neighbours, in order. `»so«` is German, and
# there `»` opens: only a guillemet with its space inside is welded to its word.
_IN_CONTEXT: list[tuple[re.Pattern[str], Write]] = [
    (re.compile(pattern), result)
    for pattern, result in (
        (r"(?<![\w.,!?])%s(?=\s|$)" % _QUOTED, lambda m: expand(m[0]) + WELD),
        (r"(?<!\S)%s(?!\w)" % _UNQUOTED, lambda m: WELD + expand(m[0])),
        (r"Œ(?=[a-zà-ÿ])", "Oe"),
        (_SHIELDED[5] + "+", _SHIELDED[5]),
        (r"(?<=\d)\s?([€£¥])", lambda m: NO_BREAK + expand(m[1])),
        (r"([€£¥])\s?(?=\d)", lambda m: expand(m[1]) + NO_BREAK),
        (r"\^([¼½¾⅐-⅞])", lambda m: "^(%s)" % expand(m[1])),
        (r"(?<=[^\W_])(?=[¼½¾⅐-⅞])", NO_BREAK),
        (r"(?<=[\w)])(?=[∛∜])", "×"),
        (r"([∛∜])(\d+(?:[.,]\d+)?|[^\W\d_]|\([^()]*\))", lambda m: m[2] + expand(m[1])),
        (r"(?<=\w)(?=[%s])|(?<=[%s])(?=\w)" % (_WORDS, _WORDS), " "),
        (r"([0-9*#])\ufe0f?\u20e3", r"\1"),
        # a picture is a space between words, and nothing elsewhere
        ("(?<=\\w)[\U0001f000-\U0001faff\u2600-\u27bf\ufe0f\u200d]+(?=\\w)", _part_words),
        ("[%s]{3,}|%s" % (_GREEK, _GREEK_WORD), lambda m: _spell_greek(m)),
    )
]


def _spell_greek(match: re.Match[str]) -> str:
    """Return a word of Greek in Latin letters, unless each of its letters has a glyph."""
    if set(match[0]) <= GLYPHS:
        return match[0]
    letters = unicodedata.normalize("NFD", match[0])
    return "".join(_spell_letter(char) for char in letters if not unicodedata.combining(char))


def _spell_letter(char: str) -> str:
    small = GREEK_LETTERS.get(char.lower(), char)
    return small if char.islower() else small.capitalize()


def compose(text: str) -> str:
    """Return text with letters and their marks as one character where one exists."""
    return _LOOSE.sub(lambda m: unicodedata.normalize("NFC", m[0]), text)


def fit(text: str, language: str = "fr") -> str:
    """Return one line of text in characters that have a glyph, composed (PLAIN)."""
    return settle(shield(text), language)


def settle(text: str, language: str = "fr") -> str:
    """Return styled text with all else in characters that have a glyph, or in words."""
    if text.isascii() and text.isprintable():
        return text
    text = write_unicode_scripts(compose(text))
    for pattern, result in _IN_CONTEXT:
        text = pattern.sub(result, text)
    text = _STRAY_MARK.sub("", _ODD.sub(lambda m: expand(m[0], language), text))
    return _PAIR.sub(_compose_pair, text)


def _compose_pair(match: re.Match[str]) -> str:
    letter = unicodedata.normalize("NFC", match[0])
    return letter if letter in COMPOSED else match[0]


def strip_styles(text: str) -> str:
    """Return styled text as one plain line."""
    return " ".join(_STYLE.sub("", text).replace(WELD, "").replace(BREAK, "").split())


# --- What there is to say of it ---

_SCRIPTS = re.compile("[⁰¹²³⁴-ₜᵃ-ᵪˣʰʲʳˢʷʸˡ]+")


def describe_substitutes(line: str, language: str = "fr") -> list[str]:
    """Return what `fit` writes otherwise in a line, as it is shown: `² -> ^2`."""
    if line.isascii():
        return []
    found = [describe(char, language) for char in _HIDDEN.findall(line)]
    line = compose(shield(line))
    for match in _SCRIPTS.finditer(line):
        before, after = line[max(0, match.start() - 8) : match.start()], line[match.end() :][:1]
        shown = fit(before + match[0] + after)
        start, stop = len(fit(before)), len(shown) - len(fit(after))
        found.append("%s -> %s" % (match[0], shown[start:stop].strip(NO_BREAK)))
    for char in _ODD.findall(_SCRIPTS.sub("", line).replace("\t", " ")):
        if expand(char, language) != unicodedata.normalize("NFD", char):
            found.append(describe(char, language))
    return found


def describe(char: str, language: str = "fr") -> str:
    """Return what is written for a character that the font lacks: `½ -> 1/2`."""
    char = _UNSHIELD.get(char, char)
    text = "" if _HIDDEN.match(char) else expand(char, language).strip()
    name = unicodedata.name(char, "U+%04X" % ord(char))
    if text == "?":
        sign = char if char.isprintable() else "?"
        return "no glyph for %s (U+%04X), shown as ?" % (sign, ord(char))
    is_seen = char.isprintable() and unicodedata.category(char) not in ("Mn", "Me", "Zs", "Cf")
    shown = text.replace(NO_BREAK, " ") or (
        "space" if expand(char).strip(WELD + BREAK) else "nothing"
    )
    return "%s -> %s" % (char if is_seen else name.lower(), shown)
