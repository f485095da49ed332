"""Formulas, exponents and indices within a text."""

from __future__ import annotations

import html
import re

from .formula.flat import write_inline
from .formula.scripts import write_script
from .formula.symbols import ENVIRONMENTS, TYPED, TYPED_BETWEEN, WORDS
from .glyphs import WELD, settle, shield
from .scan import Bracket, Scan, read_run
from .substitutes import COMMANDS

ENTITY = re.compile(r"&(?:#\d{1,7}|#[xX][0-9a-fA-F]{1,6}|[A-Za-z][A-Za-z0-9]{1,31});")

# Between dollars; in a text within, there may be more of them.
_DOLLARS = re.compile(
    r"\$((?:[^$\\]|\\(?:text|mbox|ce)\{(?:[^{}$]{0,200}\$[^{}$]{1,60}\$){1,9}[^{}$]{0,200}\}|\\.)+)"
    r"\$(?!\d)",
    re.S,
)
_TICKED = re.compile(r"\$`([^`\n]+)`\$")
# What only formulas hold, and what prose does: two words, or one of three letters.
_FORMULA = re.compile(r"[\\^_={}<>+]|[≤≥≈×→√∞]")
_PROSE = re.compile(r"[^\W\d_]{2,}\s+(?:\S+\s+)*?[^\W\d_]{2,}|[^\W\d_]{3,}")
_NAMES = re.compile(r"\b(?:%s)\b" % "|".join([*TYPED, *TYPED_BETWEEN, *WORDS["fr"].values()]))
_LATEX = re.compile(r"\\[A-Za-z]{2,}")
_SPACED = re.compile(r"\( ([^\n$]{1,300}?) \)")
_VARIABLE = re.compile(r"[A-Z][A-Z0-9_]+\W*|\w*/\S*")  # a shell's: $HOME/$USER
_COMMAND = re.compile(r"\\(?:[dt]?frac|sqrt|vec|overline|text|mathbb|[A-Za-z]+(?=[_^\s)]))")
# A command that stands in a text with its arguments, of which those in _TWO have two.
_LONE = re.compile(
    r"\\(ce|SI|si|qty|unit|num|[dt]?frac|d?binom|sqrt|vec|overrightarrow|overline|underline|mathbb|mathrm"
    r"|mathcal|boxed|text(?:bf|it|rm|tt)?|emph)(?=[{\[])"
)
_TWO = frozenset("SI qty frac dfrac tfrac binom dbinom".split())
_GROUP = re.compile(r"(?:\[[^\[\]\n]{0,60}\])?\{(?:[^{}\n]|\{(?:[^{}\n]|\{[^{}\n]*\})*\})*\}")
_ENVIRONMENT = re.compile(r"\\begin *\{([A-Za-z]+)\*?\}")
_RAISED = re.compile(r"\^([^\s^]{1,30})\^(?![\w^(\[{+-])")
_LOWERED = re.compile(r"~([^\s~]{1,12})~(?!~)")
_BLOCK_NAME = re.compile(r"\^[A-Za-z][\w-]{2,}$|\^[0-9a-f]{6}$")
_AS_TEX = str.maketrans(
    {
        **{"∖": r"\setminus ", "∼": r"\sim ", "∣": r"\mid "},
        **{sign: "\\%s " % command for sign, command in COMMANDS.items()},
    }
)


def fit_tex(tex: str, language: str = "fr") -> str:
    """Return a formula's source in glyphs, which `formula` can measure."""
    lines = tex.translate(_AS_TEX).split("\n")
    return "\n".join(settle(line, language).replace(WELD, "") for line in lines)


def add_formula(scan: Scan, tex: str, is_alone: bool, end: int) -> int:
    """Show a formula, on a line of its own if `is_alone`; return `end`."""
    formula = write_inline(
        fit_tex(tex, scan.context.language), scan.context.language, lacks=scan.context.lacks
    )
    return scan.add("\n%s\n" % formula if is_alone else formula, end)


def looks_like_formula(tex: str, is_alone: bool) -> bool:
    r"""Tell whether what stands in `\(...\)` or `\[...\]` is one, not escaped brackets."""
    if is_alone:
        return bool(re.search(r"[\\^_=]", tex))
    return bool(_FORMULA.search(tex)) or (bool(tex.strip()) and not _is_prose(tex))


def _is_prose(text: str) -> bool:
    """Tell whether a text holds words that no formula does."""
    return bool(_PROSE.search(_NAMES.sub("", text)))


def read_backslash(scan: Scan, at: int) -> int:
    """Read an escaped character, or a formula in LaTeX's own brackets."""
    text = scan.text
    following = text[at + 1 : at + 2]
    if following == "\n":
        scan.strip_end()
        end = at + 2
        while text[end : end + 1] in (" ", "\t"):
            end += 1
        return scan.add("\n", end)
    if following in ("(", "["):
        end = scan.find("\\" + {"(": ")", "[": "]"}[following], at + 2)
        if end > 0 and looks_like_formula(text[at + 2 : end], following == "["):
            return add_formula(scan, text[at + 2 : end], following == "[", end + 2)
    elif following.isalpha():
        found = _read_environment(scan, at) or _read_bare(scan, at) or _read_lone(scan, at)
        if found:
            return found
    if following and not following.isalnum() and following.isascii() and not following.isspace():
        return scan.add(following, at + 2)
    return scan.add("\\", at + 1)


def _read_environment(scan: Scan, at: int) -> int:
    r"""Read `\begin{pmatrix} ... \end{pmatrix}` outside of a formula; 0 if there's none."""
    match = _ENVIRONMENT.match(scan.text, at)
    if not match or match[1] not in ENVIRONMENTS:
        return 0
    end = scan.find("\\end{%s" % match[1], match.end())
    end = scan.text.find("}", end) + 1 if end > 0 else 0
    return add_formula(scan, scan.text[at:end], False, end) if end else 0


def _read_bare(scan: Scan, at: int) -> int:
    r"""Read `(\frac{b}{2})`, which a copy from an assistant leaves of `\(...\)`; 0 if none."""
    before = scan.parts[-1] if scan.parts else ""
    start = before.rfind("(")
    if start < 0 or ")" in before[start:] or not _COMMAND.match(scan.text, at):
        return 0
    is_argument = start > 0 and before[start - 1].isalnum()  # f(\alpha)
    depth, end = 1 + before.count("(", start + 1), at
    for match in re.finditer(r"\\.|[()]", scan.text[at : at + 300], re.S):
        depth += {"(": 1, ")": -1}.get(match[0], 0)
        if not depth:
            end = at + match.start()
            break
    tex = before[start + 1 :] + scan.text[at:end]
    if end == at or _is_prose(re.sub(r"\\[A-Za-z]+", "", tex)):
        return 0
    scan.parts[-1] = before[: start + is_argument]
    after = add_formula(scan, tex, False, end + 1)
    return scan.add(")", after) if is_argument else after


def _read_lone(scan: Scan, at: int) -> int:
    r"""Read `\ce{H2O}` in a text, as a formula; 0 if there's none."""
    command = _LONE.match(scan.text, at)
    if not command:
        return 0
    end = command.end()
    for _ in range(1 + (command[1] in _TWO)):
        group = _GROUP.match(scan.text, end)
        if not group:
            return 0
        end = group.end()
    return add_formula(scan, scan.text[at:end], False, end)


def read_paren(scan: Scan, at: int) -> int:
    r"""Read `( x = \frac{1}{2} )`, which a copy from an assistant leaves of `\(...\)`, or a `(`."""
    match = _SPACED.match(scan.text, at)
    tex = match[1] if match else ""
    is_whole = tex.count("(") == tex.count(")")
    if match and is_whole and _LATEX.search(tex) and not _is_prose(_LATEX.sub("", tex)):
        return add_formula(scan, tex, False, match.end())
    return scan.add("(", at + 1)


def read_dollar(scan: Scan, at: int) -> int:
    text = scan.text
    if text.startswith("$$", at):
        end = scan.find("$$", at + 2)
        if end > 0:
            return add_formula(scan, text[at + 2 : end], True, end + 2)
        return scan.add("$$", at + 2)
    ticked = _TICKED.match(text, at)
    if ticked:
        return add_formula(scan, ticked[1], False, ticked.end())
    match = _DOLLARS.match(text, at)
    if match and _is_formula(text, match):
        return add_formula(scan, match[1], False, match.end())
    return scan.add("$", at + 1)


def _is_formula(text: str, match: re.Match[str]) -> bool:
    """Tell a formula from prose between two dollars: `5$ ou 6$` and `$HOME/$USER` are none."""
    tex, before = match[1], text[max(0, match.start() - 2) : match.start()]
    after = text[match.end() : match.end() + 1]
    has_signs = bool(_FORMULA.search(tex))
    if tex[0] == ")" or _is_price(tex, before):
        return False
    if tex[0].isspace() or tex[-1].isspace():  # only where both are, and it can't be a price
        is_spaced = tex[0].isspace() and tex[-1].isspace()
        letter = tex.strip()
        is_short = len(letter) == 1 and letter.isalnum() and not before.strip()[-1:].isdigit()
        is_apart = not (before[-1:].isalnum() or after.isalnum() or _is_prose(tex))
        is_latex = bool(_LATEX.search(tex)) and not before[-1:].isalnum()
        if has_signs and is_apart and not tex[0].isspace():
            return True
        return is_latex or (is_spaced and bool(letter) and (has_signs or is_short))
    if before[-1:].isalnum() and "\\" not in tex and not _is_attached(tex, before[-1:]):
        return False
    is_variable = _VARIABLE.fullmatch(tex) or (not has_signs and len(tex) > 2)
    if is_variable and (after.isalpha() or after in ("{", "(")):
        return False
    return has_signs or not _is_prose(tex) or " " not in tex


def _is_price(tex: str, before: str) -> bool:
    """Tell whether a number stands before each of two dollars: `10 $ + 2 $`."""
    is_apart = tex[0].isspace() or tex[-1].isspace()
    numbers = before.strip()[-1:].isdigit() and tex.strip()[-1:].isdigit()
    return is_apart and numbers and not re.search(r"[\\^]", tex)


def _is_attached(tex: str, before: str) -> bool:
    """Tell whether a formula goes on with what stands before it: `H$_2$O`, `2$x$`, `p$K_a$`."""
    if len(tex) == 1:
        return before.isdigit() and tex.isalpha()
    return bool(re.fullmatch(r"[A-Za-z]?[_^]\S+", tex))


def add_script(scan: Scan, text: str, is_raised: bool, end: int) -> int:
    """Show a raised or lowered text as it would be typed: `x^(n+1)`."""
    text = ENTITY.sub(lambda m: shield(html.unescape(m[0])), text)
    before = scan.last_shown()
    text, before = (settle(part, scan.context.language) for part in (text, before[-8:]))
    shown = write_script(text, is_raised, before, scan.text[end : end + 1])
    return scan.add(shown, end)


def read_caret(scan: Scan, at: int) -> int:
    """Read pandoc's `x^2^`, a note within the text, or a block's name (Obsidian)."""
    text = scan.text
    is_note = text.startswith("^[", at) and scan.find("]", at + 2) > 0
    if is_note and _find_bracket(text, at + 2):
        is_apart = scan.last_shown()[-1:] in ("", " ", "\n")
        scan.brackets.append(Bracket(len(scan.parts), at + 2, "note"))
        return scan.add("(" if is_apart else " (", at + 2)
    match = _RAISED.match(text, at)
    if match and at and (text[at - 1].isalnum() or text[at - 1] in ")]"):
        return add_script(scan, match[1], True, match.end())
    if (not at or text[at - 1].isspace()) and _BLOCK_NAME.match(text, at):
        scan.strip_end(" \t\n")
        return len(text)
    return scan.add("^", at + 1)


def _find_bracket(text: str, at: int) -> int:
    """Return where the bracket closes that is open, 0 if it doesn't within a paragraph."""
    depth = 1
    for match in re.finditer(r"\\.|[\[\]]", text[at : at + 1000], re.S):
        depth += {"[": 1, "]": -1}.get(match[0], 0)
        if not depth:
            return at + match.start()
    return 0


def read_tilde(scan: Scan, at: int) -> int:
    """Read pandoc's `H~2~O`, or what is struck out."""
    lowered = _LOWERED.match(scan.text, at)
    if lowered and at and (scan.text[at - 1].isalnum() or scan.text[at - 1] in ")]"):
        return add_script(scan, lowered[1], False, lowered.end())
    return read_run(scan, at)
