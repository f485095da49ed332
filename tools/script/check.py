"""What in a script wouldn't work on the calculator.

Nothing is run. Problems are pairs: line of the script, what is wrong.
"""

from __future__ import annotations

import ast
import keyword
import os
import re
from collections.abc import Iterator

from calculator.facts import (
    ABSENT_METHODS,
    ABSENT_NAMES,
    ABSENT_SYNTAX,
    GLYPHS,
    MODULE_NAMES,
    MODULES,
)
from course import COMPOSED, STYLES, WIDTH, CourseError, cells
from course.read import show

from .script import Script, parse_python

# Names that a script can't have: `from NAME import *` must find the script.
TAKEN_NAMES = frozenset(MODULES + ["builtins", "micropython"] + keyword.kwlist)


def refuse_name(path: str) -> None:
    """Raise CourseError for a script that the calculator wouldn't take by its name."""
    stem, kind = os.path.splitext(os.path.basename(path))
    if not re.fullmatch("[a-z_][a-z0-9_]*", stem) or kind != ".py":
        raise CourseError(
            "not a script's name: a-z, 0-9 and _, no digit first, then .py (-o chooses another)"
        )
    if stem in TAKEN_NAMES:
        raise CourseError("on the calculator, %s is Python's own (-o chooses another)" % stem)


def check(script: Script) -> list[tuple[int, str]]:
    """Return the problems of a script, by line."""
    problems = list(find_absent(parse_python(script.text)))
    for section in script.course.sections:
        problems += [(section.sources[i], what) for i, what in check_lines(section.lines)]
    if not script.course.sections:
        problems.append((1, "no course: there's no list C of sections"))
    return sorted(problems)


def check_lines(lines: list[str]) -> Iterator[tuple[int, str]]:
    """Yield (index, what's wrong) of a section's lines."""
    for i, line in enumerate(lines):
        body = line.lstrip("¶") if line[:1] == "¶" else line[line[:1] == "§" :]
        if cells(line) > WIDTH:
            yield i, "%d cells wide, %d fit" % (cells(line), WIDTH)
        unknown = sorted(set(body) - GLYPHS - set(COMPOSED + STYLES))
        if unknown:
            yield i, "no glyph for " + ", ".join(map(name_character, unknown))


def find_absent(tree: ast.AST, offset: int = 0) -> Iterator[tuple[int, str]]:
    """Yield (line, what) for what Python on the calculator lacks, in `exec`'s strings too."""
    arguments = {a for node in ast.walk(tree) if isinstance(node, ast.Call) for a in node.args}
    for node in ast.walk(tree):
        line = getattr(node, "lineno", 1) + offset
        kind = type(node).__name__
        if kind in ABSENT_SYNTAX:
            yield line, "%s isn't in the calculator's Python" % ABSENT_SYNTAX[kind]
        elif kind == "Starred" and isinstance(node.ctx, ast.Load) and node not in arguments:
            yield line, "[*a] isn't in the calculator's Python"
        elif kind == "Subscript" and getattr(node.slice, "step", None):
            yield line, "a slice with a step isn't in the calculator's Python"
        elif kind == "Name" and node.id in ABSENT_NAMES:
            yield line, "%s isn't in the calculator's Python" % node.id
        elif kind == "Attribute" and not has_name(getattr(node.value, "id", None), node.attr):
            yield line, "%s has no %s on the calculator" % (node.value.id, node.attr)
        elif kind == "Attribute" and node.attr in ABSENT_METHODS:
            yield line, ".%s isn't in the calculator's Python" % node.attr
        elif kind in ("Import", "ImportFrom"):
            yield from ((line, what) for what in check_import(node))
        elif kind == "Call" and getattr(node.func, "id", "") in ("exec", "v"):
            piece = node.args[0] if node.args else None
            if isinstance(piece, ast.Constant) and isinstance(piece.value, str):
                try:
                    yield from find_absent(parse_python(piece.value), line - 1)
                except SyntaxError as error:
                    yield line - 1 + (error.lineno or 1), "not Python: %s" % error.msg


def check_import(node: ast.Import | ast.ImportFrom) -> Iterator[str]:
    module = getattr(node, "module", None)
    for alias in node.names:
        root = (module or alias.name).split(".")[0]
        if root not in MODULES:
            yield "there's no module %s on the calculator" % root
        elif not has_name(module, alias.name):
            yield "%s has no %s on the calculator" % (module, alias.name)


def has_name(module: str | None, name: str) -> bool:
    """Tell whether a module may have a name."""
    return name == "*" or module not in MODULE_NAMES or bool(MODULE_NAMES[module].fullmatch(name))


def name_character(char: str) -> str:
    return "%s (U+%04X)" % (show(char), ord(char))
