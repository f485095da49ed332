"""What in a script wouldn't work on the calculator, found in its syntax tree.

Nothing is run. Problems are pairs: line of the script, what is wrong.
"""

import ast
import re
import warnings

from calculator.facts import GLYPHS
from course import COMPOSED, STYLES, WIDTH, cells

# What MicroPython 1.17 without MICROPY_CPYTHON_COMPAT lacks (mpconfigport.h),
# each tried on the firmware.
ABSENT_NAMES = frozenset("bytearray memoryview property compile".split())
ABSENT_METHODS = frozenset("center ljust splitlines partition encode __name__".split())
ABSENT_SYNTAX = {
    "JoinedStr": "an f-string", "Match": "match", "TryStar": "except*",
    "AsyncFunctionDef": "async", "Await": "await",
}  # fmt: skip
MODULES = "cmath ion kandinsky math matplotlib numpy random time turtle".split()
# What two of them have; of the others, anything is let through.
MODULE_NAMES = {
    "ion": re.compile("keydown|KEY_[A-Z0-9]+"),
    "kandinsky": re.compile("color|get_pixel|set_pixel|draw_string|fill_rect"),
}


def parse_python(text):
    """Return the syntax tree of code, which isn't run; SyntaxError whatever is wrong."""
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")  # about backslashes in strings
        try:
            return ast.parse(text)
        except (ValueError, RecursionError, MemoryError) as error:
            raise SyntaxError(str(error) or "nested too deeply")


def find_sections(tree):
    """Yield (line, text) of the list C, None for what isn't text."""
    for node in tree.body:
        if isinstance(node, ast.Assign) and [getattr(t, "id", "") for t in node.targets] == ["C"]:
            for item in getattr(node.value, "elts", []):
                is_text = isinstance(item, ast.Constant) and isinstance(item.value, str)
                yield item.lineno, item.value if is_text else None


def check_lines(text):
    """Yield (index, what's wrong) of a section's lines."""
    for i, line in enumerate(text.split("\n")):
        body = line.lstrip("¶") if line[:1] == "¶" else line[line[:1] == "§" :]
        if cells(line) > WIDTH:
            yield i, "%d cells wide, %d fit" % (cells(line), WIDTH)
        unknown = sorted(set(body) - GLYPHS - set(COMPOSED + STYLES))
        if unknown:
            yield i, "no glyph for " + ", ".join(map(name_character, unknown))


def find_absent(tree, offset=0):
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
        elif kind == "Call" and getattr(node.func, "id", "") == "exec":
            piece = node.args[0] if node.args else None
            if isinstance(piece, ast.Constant) and isinstance(piece.value, str):
                try:
                    yield from find_absent(parse_python(piece.value), line - 1)
                except SyntaxError as error:
                    yield line - 1 + (error.lineno or 1), "not Python: %s" % error.msg


def check_import(node):
    module = getattr(node, "module", None)
    for alias in node.names:
        root = (module or alias.name).split(".")[0]
        if root not in MODULES:
            yield "there's no module %s on the calculator" % root
        elif not has_name(module, alias.name):
            yield "%s has no %s on the calculator" % (module, alias.name)


def has_name(module, name):
    """Tell whether a module may have a name."""
    return name == "*" or module not in MODULE_NAMES or bool(MODULE_NAMES[module].fullmatch(name))


def name_character(char):
    return "%s (U+%04X)" % (char if char.isprintable() else "?", ord(char))
