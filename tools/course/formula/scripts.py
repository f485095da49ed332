"""Exponents and indices that Unicode or HTML wrote: `uₙ₊₁`, `10<sup>-3</sup>`, `H~2~O`."""

from __future__ import annotations

import re
import unicodedata

from .flat import write_inline
from .symbols import NO_BREAK

# Endings that are raised in print and not on a typewriter: 1er, XXe, Mme.
_ENDINGS = frozenset(
    "e er re ere ère nd nde ème eme es ers ième me mes lle lles r th st rd o os a".split()
)
# Of these, what may be an exponent too: only after a number, `no` or `XX`.
_SHORT_ENDINGS = frozenset("e es r o os a".split())
_BIG = ("∫", "∑", "∏")  # what is below these is a bound
_AFTER_NUMBER = re.compile(r"(?:\d|\b[IVXLC]+|\b[nN])$")

_RAISED = "⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻⁼⁽⁾ⁿⁱᵃᵇᶜᵈᵉᶠᵍʰʲᵏˡᵐᵒᵖʳˢᵗᵘᵛʷˣʸᶻᴬᴮᴰᴱᴳᴴᴵᴶᴷᴸᴹᴺᴼᴾᴿᵀᵁⱽᵂᵅᵝᵞᵟᵋᶿᵠᵡ"
_LOWERED = "₀₁₂₃₄₅₆₇₈₉₊₋₌₍₎ₐₑₕᵢⱼₖₗₘₙₒₚᵣₛₜᵤᵥₓᵦᵧᵨᵩᵪ"
_RUN = re.compile("([%s]+)|[%s]+" % (_RAISED, _LOWERED))
_PLAIN = str.maketrans({"\u2212": "-", "ɛ": "ε"})


def write_script(text: str, is_raised: bool, before: str = "", after: str = "") -> str:
    """Return a raised or lowered text as typed between two others, by the rules of formulas.

    Whole numbers below are on the line, as in CO2, and so are the endings of ordinals above.
    """
    text = text.strip()
    if not text:
        return ""
    if is_raised and _is_ending(text.lower(), before):
        return text
    if not is_raised and text.isdigit() and not (before[-1:].isdigit() or before[-1:] in _BIG):
        return text
    shown = write_inline(("^{%s}" if is_raised else "_{%s}") % text.replace("\\", ""))
    is_glued = after[:1].isalnum() and not _RUN.match(after) and shown[-1:] not in ")'°"
    return shown + NO_BREAK if is_glued else shown


def _is_ending(text: str, before: str) -> bool:
    """Tell whether a raised text ends a number or a word: `e` does after 2, not after x."""
    if text not in _ENDINGS:
        return False
    return text not in _SHORT_ENDINGS or bool(_AFTER_NUMBER.search(before[-8:]))


def write_unicode_scripts(line: str) -> str:
    """Return a line whose raised and lowered characters are typed: `uₙ₊₁` is `u_(n+1)`."""
    return _RUN.sub(_write_run, line)


def _write_run(match: re.Match[str]) -> str:
    text = unicodedata.normalize("NFKC", match[0]).translate(_PLAIN)
    line, end = match.string, match.end()
    before = line[max(0, match.start() - 8) : match.start()]
    return write_script(text, bool(match[1]), before, line[end : end + 1])
