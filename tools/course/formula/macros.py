"""`\\newcommand` and its like: found in a text, written out in its formulas."""

from __future__ import annotations

import re
from contextlib import suppress
from typing import Mapping, NamedTuple


class FormulaError(ValueError):
    """What isn't LaTeX, at a place in its text; it is shown as it stands."""


class Macro(NamedTuple):
    arguments: int
    body: str


# Those of the package physics, as pages of Markdown have them.
PHYSICS = {
    "ket": Macro(1, r"|#1\rangle"), "bra": Macro(1, r"\langle#1|"),
    "braket": Macro(1, r"\langle#1\rangle"), "expval": Macro(1, r"\langle#1\rangle"),
    "abs": Macro(1, r"\left|#1\right|"), "norm": Macro(1, r"\left\|#1\right\|"),
    "comm": Macro(2, r"[#1,#2]"), "vb": Macro(1, r"\mathbf{#1}"),
    "dv": Macro(2, r"\frac{d#1}{d#2}"), "pdv": Macro(2, r"\frac{\partial#1}{\partial#2}"),
}  # fmt: skip
MOST_PASSES = 8  # macros in macros
_LONGEST_BODY = 500  # characters
_LONGEST, _MOST_NESTED = 4000, 99  # of one written out; macros in macros
_DEFINITION = re.compile(
    r"\\(?:(?:re|provide)?newcommand\*?|providecommand\*?|def|DeclareMathOperator\*?)"
    r"\s*\{?\s*\\([A-Za-z]+)\s*\}?\s*(?:\[(\d)\])?(?:#\d)*\s*(?=\{)"
)
_USE = re.compile(r"\\([A-Za-z]+)")
BRACE = re.compile(r"\\.|[{}]", re.S)


def find_macros(text: str) -> dict[str, Macro]:
    """Return the commands that a text defines."""
    return _drop_endless(_take_definitions(text)[1]) if "\\" in text else {}


def _drop_endless(macros: dict[str, Macro]) -> dict[str, Macro]:
    """Return the macros but those that are in themselves, or too long once written out."""
    sizes = {name: len(macro.body) for name, macro in macros.items()}
    uses = {name: _USE.findall(macro.body) for name, macro in macros.items()}
    before: dict[str, int] = {}
    for _ in range(_MOST_NESTED):
        if sizes == before:
            break
        before = dict(sizes)
        for name, macro in macros.items():
            inner = sum(before.get(used, 0) for used in uses[name])
            sizes[name] = min(_LONGEST + 1, len(macro.body) + inner)
    return {
        name: macro
        for name, macro in macros.items()
        if sizes[name] == before[name] and sizes[name] <= _LONGEST
    }


def _take_definitions(text: str) -> tuple[str, dict[str, Macro]]:
    """Return a text without its definitions, and these."""
    macros: dict[str, Macro] = {}
    kept, at = [], 0
    for match in _DEFINITION.finditer(text):
        end = find_end(text, match.end()) if match.start() >= at else 0
        if not end:
            continue
        body = text[match.end() + 1 : end - 1].strip()
        if "DeclareMathOperator" in match[0]:
            body = "\\operatorname{%s}" % body
        count = max([int(match[2] or 0), *map(int, re.findall(r"#(\d)", match[0]))])
        macros[match[1]] = Macro(count, body)
        kept.append(text[at : match.start()])
        at = end
    return "".join(kept) + text[at:], macros


def find_end(text: str, at: int) -> int:
    """Return the place after the group in braces at a place, 0 if it is too long or open."""
    depth = 0
    for match in BRACE.finditer(text, at, at + _LONGEST_BODY):
        depth += {"{": 1, "}": -1}.get(match[0], 0)
        if not depth:
            return match.end()
    return 0


def expand(tex: str, macros: Mapping[str, Macro]) -> str:
    """Return a formula with macros, its own ones too, written out.

    FormulaError where they would make it much longer than macros do.
    """
    macros = {**PHYSICS, **macros}
    if "\\newcommand" in tex or "\\def" in tex or "\\DeclareMath" in tex or "\\re" in tex:
        tex, own = _take_definitions(tex)
        macros = {**macros, **own}
    longest = 10 * len(tex) + 10000
    for _ in range(MOST_PASSES):
        done = _expand_once(tex, macros, longest)
        if done == tex:
            return tex
        tex = done
    raise FormulaError(0)


def _expand_once(tex: str, macros: Mapping[str, Macro], longest: int) -> str:
    parts, at, size = [], 0, 0
    for match in _USE.finditer(tex):
        macro = macros.get(match[1])
        if not macro or match.start() < at or macro.arguments and tex[match.end() :][:1] == "[":
            continue
        body, end = macro.body, match.end()
        for number in range(1, macro.arguments + 1):
            argument, end = _read_argument(tex, end)
            if argument[:1].isalpha():
                body = re.sub(r"(\\[A-Za-z]+)(?=#%d)" % number, r"\1 ", body)
            body = body.replace("#%d" % number, argument)
        if re.search(r"\\[A-Za-z]+$", body) and tex[end : end + 1].isalpha():
            body += " "
        parts += [tex[at : match.start()], body]
        size += len(body)
        if size > longest:
            raise FormulaError(match.start())
        at = end
    return "".join(parts) + tex[at:]


def _read_argument(tex: str, at: int) -> tuple[str, int]:
    while tex[at : at + 1].isspace():
        at += 1
    if not tex.startswith("{", at):
        return tex[at : at + 1], at + 1
    end = find_end(tex, at)
    if not end:
        raise FormulaError(at)
    return tex[at + 1 : end - 1], end


_FENCE = re.compile(" {0,3}(?:`{3,}|~{3,})")


def expand_lines(lines: list[str]) -> list[str]:
    """Return the lines of a text with the macros that it defines written out, code as it is."""
    macros = find_macros("\n".join(lines))
    if not macros:
        return lines
    done, is_code = [], False
    for line in lines:
        if _FENCE.match(line):
            is_code = not is_code
        if not is_code and "\\" in line:
            with suppress(FormulaError):
                line = expand(line, macros)
        done.append(line)
    return done
