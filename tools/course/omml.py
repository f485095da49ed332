"""Word's formulas (OMML) to LaTeX, which `formula` reads."""

from __future__ import annotations

import re
from typing import Callable
from xml.etree.ElementTree import Element

MATH = "{http://schemas.openxmlformats.org/officeDocument/2006/math}"
WORD = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
DEEPEST = 60  # formulas in each other

_SPECIAL = re.compile(r"([\\{}#$%&_^])")
_ACCENTS = {
    "\u20d7": "vec", "\u2192": "vec", "\u0305": "overline", "\u00af": "overline",
    "\u0304": "overline", "\u0302": "hat", "^": "hat", "\u0303": "tilde", "~": "tilde",
    "\u0307": "dot", "\u0308": "ddot",
}  # fmt: skip
_SUMS = {
    "∑": r"\sum", "∏": r"\prod", "∫": r"\int", "∬": r"\iint", "∮": r"\oint", "⋃": r"\bigcup",
    "⋂": r"\bigcap",
}  # fmt: skip


def write_tex(element: Element, depth: int = 0) -> str:
    """Return a formula's element as LaTeX; what isn't known shows what is in it."""
    name = element.tag.replace(MATH, "")
    if element.tag == WORD + "t" or name == "t":
        return _SPECIAL.sub(r"\\\1", (element.text or "").replace("`", "'"))
    if name.endswith("Pr") or depth > DEEPEST:
        return ""
    writer = _WRITERS.get(name)
    if writer:
        return writer(element, depth + 1)
    return "".join(write_tex(child, depth + 1) for child in element)


def _part(element: Element, name: str, depth: int) -> str:
    child = element.find(MATH + name)
    return "" if child is None else "".join(write_tex(part, depth) for part in child)


def _value(element: Element, path: str, default: str) -> str:
    """Return a property's value; one without a value is empty."""
    found = element.find("/".join(MATH + step for step in path.split("/")))
    return default if found is None else found.get(MATH + "val", "")


def _fraction(e: Element, depth: int) -> str:
    above, below = _part(e, "num", depth), _part(e, "den", depth)
    if _value(e, "fPr/type", "bar") == "noBar":
        return r"\binom{%s}{%s}" % (above, below)
    return r"\frac{%s}{%s}" % (above, below)


def _script(e: Element, depth: int) -> str:
    base, lower, upper = (_part(e, name, depth) for name in ("e", "sub", "sup"))
    return "{%s}%s%s" % (base, "_{%s}" % lower if lower else "", "^{%s}" % upper if upper else "")


def _before(e: Element, depth: int) -> str:
    base, lower, upper = (_part(e, name, depth) for name in ("e", "sub", "sup"))
    return "{}_{%s}^{%s}%s" % (lower, upper, base)


def _root(e: Element, depth: int) -> str:
    degree = _part(e, "deg", depth)
    return r"\sqrt%s{%s}" % ("[%s]" % degree if degree else "", _part(e, "e", depth))


def _sum(e: Element, depth: int) -> str:
    sign = _value(e, "naryPr/chr", "∫")
    lower, upper = _part(e, "sub", depth), _part(e, "sup", depth)
    bounds = ("_{%s}" % lower if lower else "") + ("^{%s}" % upper if upper else "")
    return "%s%s {%s}" % (_SUMS.get(sign, sign), bounds, _part(e, "e", depth))


def _fence(e: Element, depth: int) -> str:
    left, right = _value(e, "dPr/begChr", "("), _value(e, "dPr/endChr", ")")
    between = _value(e, "dPr/sepChr", "|")
    parts = ["".join(write_tex(part, depth) for part in child) for child in e.findall(MATH + "e")]
    escape = {"{": r"\{", "}": r"\}", "": "."}
    return r"\left%s %s \right%s" % (
        escape.get(left, left), between.join(parts), escape.get(right, right),
    )  # fmt: skip


def _matrix(e: Element, depth: int) -> str:
    rows = [
        " & ".join(
            "".join(write_tex(part, depth) for part in cell) for cell in row.findall(MATH + "e")
        )
        for row in e.findall(MATH + "mr")
    ]
    return r"\begin{matrix}%s\end{matrix}" % r" \\ ".join(rows)


def _lines(e: Element, depth: int) -> str:
    rows = ["".join(write_tex(part, depth) for part in row) for row in e.findall(MATH + "e")]
    return r"\begin{aligned}%s\end{aligned}" % r" \\ ".join(row.replace(r"\&", "&") for row in rows)


def _accent(e: Element, depth: int) -> str:
    mark = _ACCENTS.get(_value(e, "accPr/chr", "\u0302"), "hat")
    return r"\%s{%s}" % (mark, _part(e, "e", depth))


def _limit(sign: str) -> Callable[[Element, int], str]:
    return lambda e, depth: "{%s}%s{%s}" % (_part(e, "e", depth), sign, _part(e, "lim", depth))


def _function(e: Element, depth: int) -> str:
    return "%s{%s}" % (_part(e, "fName", depth) + " ", _part(e, "e", depth))


_WRITERS: dict[str, Callable[[Element, int], str]] = {
    "f": _fraction, "sSup": _script, "sSub": _script, "sSubSup": _script, "sPre": _before,
    "rad": _root, "nary": _sum, "d": _fence, "m": _matrix, "eqArr": _lines, "acc": _accent,
    "bar": lambda e, depth: r"\overline{%s}" % _part(e, "e", depth),
    "limLow": _limit("_"), "limUpp": _limit("^"), "func": _function,
}  # fmt: skip
