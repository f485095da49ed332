"""What in a script wouldn't work on the calculator.

Problems are pairs: line of the script, what is wrong. A packed script is run, to be read: a
model of the calculator keeps it from files, but a script isn't to be trusted more than others.
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
from course.show import show

from .script import Script, parse_python
from .shorthand import SEPARATOR, lengthen
from .source import NAMES

# Names that a script can't have: `from NAME import *` must find the script.
TAKEN_NAMES = frozenset([*MODULES, *"builtins micropython".split(), *keyword.kwlist])
# What a viewer that courses share exports: its name tells its version.
SHARED_VIEWER = re.compile("V[0-9a-f]{8}")
RUN_PARTS = NAMES["run_parts"]
RUNNERS = "exec", "v", RUN_PARTS  # functions that run code in a string; `v` of old scripts


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
    tree = parse_python(script.text)
    problems = list(find_absent(tree, find_words(tree)))
    for section in script.course.sections:
        problems += [(section.sources[i], what) for i, what in check_lines(section.lines)]
    is_viewer = re.search(r"^%s=\($" % SHARED_VIEWER.pattern, script.text, re.M)
    if not script.course.sections and not is_viewer:
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


def find_words(tree: ast.Module) -> str:
    """Return the words that a script's shorthands stand for, "" if it has none."""
    for node in ast.walk(tree):
        if isinstance(node, ast.Call) and getattr(node.func, "id", "") == "bytes":
            text = getattr(node.args[0], "value", "") if node.args else ""
            if isinstance(text, str) and SEPARATOR * 2 in text:
                return text
    return ""


def find_absent(tree: ast.AST, words: str, offset: int = 0) -> Iterator[tuple[int, str]]:
    """Yield (line, what) for what Python on the calculator lacks, in code in strings too."""
    arguments = {a for node in ast.walk(tree) if isinstance(node, ast.Call) for a in node.args}
    for node in ast.walk(tree):
        line = getattr(node, "lineno", 1) + offset
        what = ABSENT_SYNTAX.get(type(node).__name__, "")
        if isinstance(node, ast.Starred) and isinstance(node.ctx, ast.Load):
            what = "" if node in arguments else "[*a]"
        elif isinstance(node, ast.Subscript) and getattr(node.slice, "step", None):
            what = "a slice with a step"
        elif isinstance(node, ast.Name) and node.id in ABSENT_NAMES:
            what = node.id
        elif isinstance(node, ast.Attribute):
            module = getattr(node.value, "id", None)
            if not has_name(module, node.attr):
                yield line, "%s has no %s on the calculator" % (module, node.attr)
            elif node.attr in ABSENT_METHODS:
                what = "." + node.attr
        elif isinstance(node, (ast.Import, ast.ImportFrom)):
            yield from ((line, problem) for problem in check_import(node))
        elif isinstance(node, ast.Call) and getattr(node.func, "id", "") in RUNNERS:
            yield from find_absent_in_string(node, words, line - 1)
        if what:
            yield line, "%s isn't in the calculator's Python" % what


def find_absent_in_string(call: ast.Call, words: str, offset: int) -> Iterator[tuple[int, str]]:
    """Yield (line, what) for the code in a string that a call runs."""
    code = getattr(call.args[0], "value", None) if call.args else None
    is_short = getattr(call.func, "id", "") == RUN_PARTS
    if isinstance(code, str) and (words or not is_short):  # older ones had other shorthands
        if is_short:
            code = "".join(lengthen(code, words))
        try:
            yield from find_absent(parse_python(code), words, offset)
        except SyntaxError as error:
            yield offset + (error.lineno or 1), "not Python: %s" % error.msg


def check_import(node: ast.Import | ast.ImportFrom) -> Iterator[str]:
    module = getattr(node, "module", None)
    for alias in node.names:
        root = (module or alias.name).split(".")[0]
        if SHARED_VIEWER.fullmatch(alias.name) and alias.asname == "viewer":
            continue  # another script: see `shared`
        if root not in MODULES:
            yield "there's no module %s on the calculator" % root
        elif not has_name(module, alias.name):
            yield "%s has no %s on the calculator" % (module, alias.name)


def has_name(module: str | None, name: str) -> bool:
    """Tell whether a module may have a name."""
    return name == "*" or module not in MODULE_NAMES or bool(MODULE_NAMES[module].fullmatch(name))


def name_character(char: str) -> str:
    return "%s (U+%04X)" % (show(char), ord(char))
