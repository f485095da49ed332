"""What the calculator's font can show, and what stands for the rest.

Styled text is a str in which four characters, none of which has a glyph, set
the style of what follows and take no cell: `«` emphasis, `‹` code, `¬` list
marker, `»` normal text. Two more mark a whole line: `§` title, `¶` sub-heading.
A no-break space holds its neighbours together; WELD removes the spaces that
touch it.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Callable
from functools import lru_cache

from calculator.facts import GLYPHS, MARKS

EMPHASIS, CODE, MARKER, NORMAL = "«‹¬»"
STYLES = EMPHASIS + CODE + MARKER + NORMAL
NO_BREAK = "\u00a0"
WELD = "\u2060"

# The viewer decomposes these when it draws; written composed, they cost less.
COMPOSED = "".join(
    c for c in map(chr, range(0xC0, 0x100)) if set(unicodedata.normalize("NFD", c)) <= GLYPHS
)
PLAIN = GLYPHS | frozenset(COMPOSED + NO_BREAK + WELD)

# What stands for a character that has no glyph: `character=text`, by kind.
# Letters with marks, ligatures and variants not listed decompose by themselves.
SUBSTITUTES = dict(
    (entry[0], entry[2:])
    for entry in (
        "œ=oe Œ=OE ł=l Ł=L đ=d Đ=D ħ=h Ħ=H ŧ=t Ŧ=T ŋ=ng Ŋ=NG ı=i ĸ=k ẞ=SS ə=e "
        "’=' ‘=' ‚=' ‛=' ′=' ´=' ʼ=' ˈ=' “=\" ”=\" „=\" ‟=\" ″=\" «=\" »=\" ‹=' ›=' ¨=\" ¸=, "
        "–=- —=- ―=- −=- ‐=- ‑=- ‒=- ⁃=- ¯=- …=... ‥=.. ⋯=... ⋮=... "
        "•=- ●=- ○=- ◦=- ▪=- ▫=- ■=- □=- ◆=- ◇=- ‣=- ∙=· ⋅=· ★=* ☆=* ⭐=* "
        "€=EUR £=GBP ¥=JPY ¢=c ©=(c) ®=(R) ™=(TM) §=par. ¶=par. ¿= ¡= ¦=| ¬=not †=+ ‡=++ ‰=o/oo "
        "←=<- ↔=<-> ⇒==> ⇐=<= ⇔=<=> ⟶=→ ⟹==> ⟺=<=> ↦=→ ➡=→ ➜=→ ➔=→ ↑=↗ ↓=↘ ⬆=↗ ⬇=↘ ▶=→ ►=→ 👉=→ "
        "⁄=/ ∕=/ ∖=\\ ∣=| ∥=// ∗=* ∘=o ∓=-+ ≃=≈ ≅=≈ ∼=~ ≡=== ≪=<< ≫=>> ⩽=≤ ⩾=≥ ∏=prod ∝=~ ⊥=perp "
        "∈=in ∉=notin ∋=ni ∀=forall ∃=exists ∂=d ∇=nabla ∅=vide ∪=union ∩=inter ⊂=inclus ⊆=inclus ∧=and ∨=or "
        "⊕=(+) ⊗=(x) µ=μ ∆=Δ Ω=Ω 〈=⟨ 〉=⟩ ⌊=[ ⌋=] ⌈=[ ⌉=] "
        "Α=A Β=B Ε=E Ζ=Z Η=H Θ=Theta Ι=I Κ=K Λ=Lambda Μ=M Ν=N Ξ=Xi Ο=O Π=Pi Ρ=P Τ=T Υ=Y Φ=Phi Χ=X "
        "Ψ=Psi ι=iota κ=kappa ν=nu ξ=xi ο=o ς=σ τ=tau υ=upsilon φ=phi ψ=psi ϵ=ε ϕ=phi ϑ=θ ϱ=ρ "
        "✓=(+) ✔=(+) ✅=(+) ✗=(-) ✘=(-) ❌=(-) ❎=(-) ☑=[x] ☒=[x] ☐=[-] ⚠=(!) ❗=! ❓=? ‼=!! "
        "♭=b ♯=#"
    ).split()
)
# By Unicode category, where nothing above applies: no-break spaces of all kinds
# are those of French typography; format and control characters show nothing.
BY_CATEGORY = {
    "Zs": NO_BREAK, "Zl": " ", "Zp": " ", "Cf": "", "Cc": "", "Mn": "", "Me": "",
    "Pd": "-", "Pi": '"', "Pf": '"',
}  # fmt: skip
SILENT = set(map(chr, [0xFE0E, 0xFE0F] + list(range(0x1F3FB, 0x1F400))))  # emoji variants

_STYLE = re.compile("([%s])" % STYLES)
_plain = "".join(sorted(PLAIN - set(MARKS)))
# A letter and what needs composing after it, in bites: sorting the marks of a
# letter costs the square of their number.
_LOOSE = re.compile("[A-Za-z]?[^%s]{1,30}" % re.escape(_plain))
_ODD = re.compile("[^%s]" % re.escape(_plain + MARKS))
_PAIR = re.compile("[A-Za-z][%s]" % MARKS)
_STRAY_MARK = re.compile("(?:(?<![^\\s\u00a0])|(?<=[%s]{3}))[%s]+" % (MARKS, MARKS))


@lru_cache(None)
def expand(char: str) -> str:
    """Return text with glyphs that stands for one character, `?` if there's none."""
    if char in PLAIN:
        return char
    if char in SUBSTITUTES or char in SILENT:
        return SUBSTITUTES.get(char, "")
    parts = unicodedata.normalize("NFKD", char)
    if parts == char or unicodedata.category(char) == "Zs":
        return BY_CATEGORY.get(unicodedata.category(char), "?")
    text = "".join(map(expand, parts))
    return "?" if "?" in text else text


_WORDS = "¬∈∉∋∀∃∪∩⊂⊆∧∨"  # their substitutes are words
# Substitutions that depend on the neighbours, in order. `»so«` is German, and
# there `»` opens: only a guillemet with its space inside is welded to its word.
_IN_CONTEXT: list[tuple[re.Pattern[str], Callable[[re.Match[str]], str] | str]] = [
    (re.compile(pattern), result)
    for pattern, result in (
        (WELD, ""),
        (r"(?<![\w.,!?])[«‹](?=\s|$)", lambda m: expand(m[0]) + WELD),
        (r"(?<!\S)[»›](?!\w)", lambda m: WELD + expand(m[0])),
        (r"Œ(?=[a-zà-ÿ])", "Oe"),
        (r"§+", "par."),
        (r"(?<=\d)\s?([€£¥])", lambda m: NO_BREAK + expand(m[1])),
        (r"([€£¥])\s?(?=\d)", lambda m: expand(m[1]) + NO_BREAK),
        (r"(?<=\d)(?=[¼½¾⅐-⅞])", NO_BREAK),
        (r"(?<=\w)(?=[%s])|(?<=[%s])(?=\w)" % (_WORDS, _WORDS), " "),
        (r"[⁰¹²³⁴-⁾ⁿⁱ]+", lambda m: "^" + "".join(map(expand, m[0]))),
    )
]


def compose(text: str) -> str:
    """Return text with letters and their marks as one character where one exists."""
    return _LOOSE.sub(lambda m: unicodedata.normalize("NFC", m[0]), text)


def fit(text: str) -> str:
    """Return one line of text in characters that have a glyph, composed (PLAIN)."""
    if text.isascii() and text.isprintable():
        return text
    text = compose(text)
    for pattern, result in _IN_CONTEXT:
        text = pattern.sub(result, text)
    text = _STRAY_MARK.sub("", _ODD.sub(lambda m: expand(m[0]), text))
    return _PAIR.sub(_compose_pair, text)


def _compose_pair(match: re.Match[str]) -> str:
    letter = unicodedata.normalize("NFC", match[0])
    return letter if letter in COMPOSED else match[0]


def unfit(text: str) -> list[str]:
    """Return the characters of a line for which `fit` writes something else."""
    return [] if text.isascii() else _ODD.findall(compose(text))


def strip_styles(text: str) -> str:
    """Return styled text as one plain line."""
    return " ".join(_STYLE.sub("", text).replace(WELD, "").split())
