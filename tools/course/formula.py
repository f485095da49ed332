"""LaTeX formulas as one would type them: `\\frac{a}{2} \\le \\sqrt{\\pi}` is `a/2 ≤ √(π)`.

What has no rule is shown by its name or as it stands; no word is lost.
"""

from __future__ import annotations

import re

from .glyphs import NO_BREAK, WELD

NESTED = 12  # levels of braces that are understood

# LaTeX's names for what the font has, or for what is written with it. Others
# (phi, sin, lim) are shown by their names.
SYMBOLS = dict(
    entry.split("=", 1)
    for entry in (
        "alpha=α beta=β gamma=γ delta=δ epsilon=ε varepsilon=ε zeta=ζ eta=η theta=θ vartheta=θ"
        " lambda=λ mu=μ pi=π rho=ρ sigma=σ chi=χ omega=ω Gamma=Γ Delta=Δ Sigma=Σ Omega=Ω"
        " varphi=phi le=≤ leq=≤ leqslant=≤ ge=≥ geq=≥ geqslant=≥ ne==\u0338 neq==\u0338 approx=≈"
        " simeq=≈ sim=~ equiv==== ll=<< gg=>> to=→ rightarrow=→ longrightarrow=→ mapsto=→"
        " Rightarrow==> implies==> Leftrightarrow=<=> iff=<=> leftarrow=<- leftrightarrow=<->"
        " infty=∞ times=× cdot=· bullet=· ast=* div=÷ pm=± mp=-+ sum=∑ int=∫ iint=∫∫ oint=∫"
        " dots=... ldots=... cdots=... vdots=... circ=° degree=° prime=' langle=⟨ rangle=⟩"
        " mid=| vert=| lvert=| rvert=| Vert=|| lVert=|| rVert=|| neg=not lnot=not setminus=\\ cup=union"
        " cap=inter subset=inclus subseteq=inclus emptyset=vide varnothing=vide partial=d"
        " land=and lor=or displaystyle= limits= nolimits= quad=\u00a0 qquad=\u00a0"
    ).split(" ")
)
_TEX_ESCAPES = {
    "\\": "\n",
    "{": "\x01",
    "}": "\x02",
    "!": "",
    "|": "||",
    ",": " ",
    ";": " ",
    ":": " ",
}
_TEX_ESCAPE = re.compile(r"\\([^A-Za-z])")
_TEX_SIZE = re.compile(r"\\(?:left|right|[bB]igg?)[lr]?(?![A-Za-z]) ?\.?")
_TEX_NAME = re.compile(r"\\([A-Za-z]+)")
_TEX_SHORT = re.compile(r"\\[dt]?frac ?(\w) ?(\w)")
_TEX_ENVIRONMENT = re.compile(r"\\(?:begin|end) ?\{[a-zA-Z]+\*?\}(?:\{[lcr| ]*\})?")
_TEX_GROUP = re.compile(
    r"\\[dtc]?frac\{([^{}]*)\}\{([^{}]*)\}"
    r"|\\sqrt(?:\[([^][{}]*)\])?\{([^{}]*)\}"
    r"|([\^_])\{([^{}]*)\}"
    r"|\\([A-Za-z]+)\*?\{([^{}]*)\}(?:\{([^{}]*)\})?(?!\{)"
    r"|(?<![A-Za-z*}\]])\{([^{}]*)\}"
)
TEX_WRAPPERS = frozenset(
    "text textbf textit textrm mathrm mathbf mathit mathsf mathbb mathcal mathscr mathfrak"
    " operatorname boxed boldsymbol mbox ensuremath tag label".split()
)
_SIMPLE = re.compile(r"-?[\w.,∞']+|\([^()]*\)")


def write_formula(tex: str) -> str:
    """Return a LaTeX formula as one would type it on the calculator: `√(x^2)/2`."""
    text = " ".join(tex.replace(NO_BREAK, " ").replace(WELD, "").split()).replace("~", NO_BREAK)
    text = _TEX_ENVIRONMENT.sub(" ", text)
    text = _TEX_ESCAPE.sub(lambda m: _TEX_ESCAPES.get(m[1], m[1]), text)
    text = _TEX_NAME.sub(_write_symbol, _TEX_SIZE.sub("", text))
    text = re.sub(r"(?<=[A-Za-z}\]^_]) \{", "{", text)
    text = _TEX_SHORT.sub(r"\1/\2", text)
    for _ in range(NESTED):
        done = _TEX_GROUP.sub(_write_group, text)
        if done == text:
            break
        text = done
    text = re.sub(r"(?<=[A-Za-z])\\", r" \\", text.replace("\\sqrt", "√"))
    text = _TEX_NAME.sub(r"\1", text)
    text = re.sub("[{}&]", " ", text).replace("^°", "°").replace("^'", "'")
    return text.replace("\x01", "{").replace("\x02", "}").strip()


def _write_symbol(match: re.Match[str]) -> str:
    symbol = SYMBOLS.get(match[1], match[0])
    is_word = len(symbol) > 1 and symbol.isalpha() and symbol.isascii()
    return " %s " % symbol if is_word else symbol


def _write_group(match: re.Match[str]) -> str:
    above, below, degree, root, script, raised, name, first, second, content = match.groups()
    if below is not None:
        return "%s/%s" % (_group(above), _group(below))
    if root is not None:
        return "%s√(%s)" % (degree or "", root)
    if script:
        return script + _group(raised)
    if name in TEX_WRAPPERS:
        return first + (second or "")
    if name:
        return "%s(%s)" % (name, first if second is None else first + ", " + second)
    return content


def _group(text: str) -> str:
    text = text.strip()
    return text if _SIMPLE.fullmatch(text) else "(%s)" % text
