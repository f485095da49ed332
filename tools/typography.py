"""What the calculator's font can show, and how text is laid out in its cells.

Styled text is a str in which four characters, none of which has a glyph, set
the style of what follows and take no cell: `«` emphasis, `‹` code, `¬` list
marker, `»` normal text. Two more mark a whole line: `§` title, `¶` sub-heading.
A no-break space holds its neighbours together; WELD removes the spaces that
touch it. All widths are in cells of 10 x 18 px.
"""

import re
import unicodedata
from functools import lru_cache

from course.formula.scripts import write_unicode_scripts
from course.formula.symbols import BREAK

WIDTH = 31  # cells in a line of the viewer
BODY = 11  # lines on a screen, under the header
ORPHAN = 4  # cells: less of a formula doesn't go to a line of its own
NARROWEST = 15  # cells that an indent always leaves to the text

STYLES = "«‹¬»"
NORMAL = "»"
NO_BREAK = "\u00a0"
WELD = "\u2060"

# --- Characters ---

# kandinsky/fonts/code_points.h of numworks/epsilon 25.2.2
MARKS = "\u0300\u0301\u0302\u0303\u0305\u0308\u030a\u0327\u0338"
SYMBOLS = "ª°±·ºÆÐ×ØÞßæð÷øþΓΔΣΩαβγδεζηθλμπρσχωᴇ→↗↘∑√∞∫≈≤≥⟨⟩"
GLYPHS = frozenset(map(chr, range(32, 127))) | frozenset(SYMBOLS + MARKS)
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
        "⁄=/ ∕=/ ∖=\\ ∣=| ∥=// ∗=* ∘=o ∓=-+ ≃=≈ ≅=≈ ∼=~ ≡==̅ ≪=<< ≫=>> ⩽=≤ ⩾=≥ ∏=prod ∝=~ ⊥=perp "
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

_plain = "".join(sorted(PLAIN - set(MARKS)))
# A letter and what needs composing after it, in bites: sorting the marks of a
# letter costs the square of their number.
_LOOSE = re.compile("[A-Za-z]?[^%s]{1,30}" % re.escape(_plain))
_ODD = re.compile("[^%s]" % re.escape(_plain + MARKS))
_PAIR = re.compile("[A-Za-z][%s]" % MARKS)
# A fraction's bar stands over spaces too; other marks belong to a letter or a sign.
_STRAY_MARK = re.compile("(?:^|(?<=\\s)(?!\u0305)|(?<=[%s]{3}))[%s]+" % (MARKS, MARKS))

_WORDS = "¬∈∉∋∀∃∪∩⊂⊆∧∨"  # their substitutes are words
# Substitutions that depend on the neighbours, in order. `»so«` is German, and
# there `»` opens: only a guillemet with its space inside is welded to its word.
_IN_CONTEXT = [
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
    )
]


@lru_cache(maxsize=None)
def expand(char):
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


def compose(text):
    """Return text with letters and their marks as one character where one exists."""
    return _LOOSE.sub(lambda m: unicodedata.normalize("NFC", m[0]), text)


def fit(text):
    """Return one line of text in characters that have a glyph, composed (PLAIN)."""
    if text.isascii() and text.isprintable():
        return text
    text = write_unicode_scripts(compose(text))
    for pattern, result in _IN_CONTEXT:
        text = pattern.sub(result, text)
    text = _STRAY_MARK.sub("", _ODD.sub(lambda m: expand(m[0]), text))
    return _PAIR.sub(_compose_pair, text)


def _compose_pair(match):
    letter = unicodedata.normalize("NFC", match[0])
    return letter if letter in COMPOSED else match[0]


def unfit(text):
    """Return the characters of a line for which `fit` writes something else."""
    return [] if text.isascii() else _ODD.findall(compose(text))


# --- Cells ---

_NO_CELL = re.compile("[%s§¶%s%s]" % (STYLES, MARKS, BREAK))
_STYLE = re.compile("([%s])" % STYLES)
_CELL = re.compile("[{0}]*[^{0}{1}][{1}]*(?:[{0}]+$)?".format(STYLES, MARKS))
_WELDED = re.compile(" ?%s ?" % WELD)
_SPACES = re.compile(" {2,}")
_HELD = re.compile("[ \u00a0]*\u00a0[ \u00a0]*")
_PUNCTUATION = ":;!?%"
# French sets a space before these, which must not become the end of a line.
_ORPHAN = re.compile(r" (?=[%s]?[%s][^\w\s]{0,8}(?:\s|$))" % (STYLES, _PUNCTUATION))


def cells(text):
    """Return the width of styled text."""
    return len(text) if text.isascii() else len(_NO_CELL.sub("", text))


def strip_styles(text):
    """Return styled text as one plain line."""
    return " ".join(_STYLE.sub("", text).replace(WELD, "").replace(BREAK, "").split())


def hold(text):
    """Return text with one space between words, of the kind that may or may not break."""
    text = _SPACES.sub(" ", text)
    if NO_BREAK in text or WELD in text:
        text = _HELD.sub(NO_BREAK, _WELDED.sub("", text))
    return _ORPHAN.sub(NO_BREAK, text)


def wrap(text, first="", rest="", width=WIDTH):
    """Return styled text as lines of at most `width` cells.

    `\\n` ends a line. `first` and `rest` are put before the first line and the
    others, and are equally wide. Each line closes the styles it opens.
    """
    room = max(2, width - cells(rest))
    lines = []
    for part in text.split("\n"):
        lines += _fill(hold(part).strip(" " + NO_BREAK).split(" "), room)
    prefixes = [first] + [rest] * (len(lines) - 1)
    return [p + line for p, line in zip(prefixes, _close_styles(lines))]


def _fill(words, room):
    lines, line, used, style = [], [], 0, ""
    for word in words:
        word, style = style + word, ""
        size = cells(word)
        if not size:
            style = word
        elif line and used + 1 + size <= room:
            line.append(word)
            used += 1 + size
        else:
            if line:
                lines.append(" ".join(line))
            if size > room:
                *pieces, word = (_cut_formula if BREAK in word else _cut)(word, room)
                lines += pieces
                size = cells(word)
            line, used = [word], size
    return lines + [" ".join(line) + style] if line else lines


def _cut(word, room):
    """Return a word too wide for a line in pieces, with hyphens.

    A no-break space is better than a hyphen, unless punctuation follows it.
    """
    cell = _CELL.findall(word)
    pieces, start = [], 0
    while len(cell) - start > room:
        held = [i for i in range(start + 1, start + room + 1) if cell[i][-1] == NO_BREAK]
        held = [
            i for i in held if cell[i + 1 : i + 2] and cell[i + 1].strip(STYLES) not in _PUNCTUATION
        ]
        if held:
            stop = held[-1]
            pieces.append("".join(cell[start:stop]))
            start = stop + 1
            cell[start] = cell[stop][:-1] + cell[start]
            continue
        stop = start + room - 1
        while stop > start + 1 and NO_BREAK in cell[stop - 1] + cell[stop]:
            stop -= 1
        pieces.append("".join(cell[start:stop]) + "-")
        start = stop
    return pieces + ["".join(cell[start:])]


def _cut_formula(word, room):
    """Return a formula too wide for a line in pieces, cut at BREAKs.

    The BREAK in fewest brackets is best, if it leaves no more than half a line empty.
    """
    pieces, start, left = [], 0, cells(word)
    while left > room:
        stop = _find_break(word, start, room, left)
        left -= cells(word[start:stop])
        pieces.append(word[start:stop].strip(NO_BREAK + BREAK))
        start = stop
        while word[start : start + 1] in (NO_BREAK, BREAK):
            left -= word[start] == NO_BREAK
            start += 1
    return pieces + [word[start:].strip(NO_BREAK + BREAK)]


def _find_break(word, start, room, left):
    """Return where to cut what is `left` of a formula: at a BREAK, a space, the end of a name."""
    used = depth = 0
    best = None
    for place in range(start, len(word)):
        char = word[place]
        depth += (char in "([{⟨") - (char in ")]}⟩")
        if char == BREAK and used:
            better = (used * 2 < room, left - used < ORPHAN, depth, -used)
            best = min(best or (better, place), (better, place))
        used += cells(char)
        if used > room:
            break
    if best:
        return best[1]
    space = word.rfind(NO_BREAK, start + 1, place)
    stop = place
    while stop > start + 1 and _is_within(word, stop):
        stop -= 1
    return space if space > 0 else stop if stop > start + 1 else place


def _is_within(word, place):
    """Tell whether a place is within a number or a name, or before a letter's mark."""
    return not cells(word[place]) or word[place - 1].isalnum() and word[place].isalnum()


def _close_styles(lines):
    """Yield lines that open the styles they need and close them; spaces stay normal."""
    style = NORMAL
    for line in lines:
        now, done, gap = NORMAL, "", ""
        for part in _STYLE.split(line.replace(NO_BREAK, " ").replace(BREAK, "")):
            if part and part in STYLES:
                style = part
                continue
            text = part.strip(" ")
            if not text:
                gap += part
                continue
            before, after = part.split(text)
            if style != now:
                done += style + gap + before if style == NORMAL else gap + before + style
            else:
                done += gap + before
            now, gap = style, after
            done += text
        yield done + (NORMAL if now != NORMAL else "")


def cut_code(line, width):
    """Return a line of code as lines of at most `width` cells; `→` marks a cut."""
    indent = min(len(line) - len(line.lstrip()), width - NARROWEST // 2)
    cell = _CELL.findall(" " * indent + line.strip())
    lines, start = [], 0
    while len(cell) - start > width:
        stop = start + width - 1
        spaces = [i for i in range(start + width // 2, stop) if cell[i] == " "]
        stop = spaces[-1] + 1 if spaces else stop
        lines.append("".join(cell[start:stop]) + "→")
        start = stop
    return lines + ["".join(cell[start:])]
