"""What is known of the calculator: its numbers and names, each once, with its source.

Paths are those of numworks/epsilon 25.2.2; "tried" is on that firmware. Sizes are pixels,
cells of 10 x 18 pixels, or bytes. The stub, which also runs under MicroPython, repeats what
it needs; a test holds it equal.
"""

from __future__ import annotations

import re
from typing import NamedTuple

# --- Screen (tried) ---

SCREEN = 320, 222  # pixels that a script can paint; above it the title bar, 18 pixels high
PANEL_HEIGHT = 240  # pixels
CELL = 10, 18  # pixels of a character, in the one font there is
# Milliseconds that drawing takes, as one public emulator models it: a cell of text, a
# rectangle, each of its pixels.
CELL_COST, RECTANGLE_COST, PIXEL_COST = 0.086, 0.130, 0.00007

# --- Font (shared/kandinsky/fonts/code_points.h; each looked at on the screen) ---

MARKS = "\u0300\u0301\u0302\u0303\u0305\u0308\u030a\u0327\u0338"  # combining, of no width
SIGNS = "ª°±·ºÆÐ×ØÞßæð÷øþΓΔΣΩαβγδεζηθλμπρσχωᴇ→↗↘∑√∞∫≈≤≥⟨⟩"  # beside ASCII
GLYPHS = frozenset(map(chr, range(32, 127))) | frozenset(SIGNS + MARKS)

# --- Keys (ion/keyboard.h) ---

# Their names, as in `ion.KEY_...`, in small letters.
KEYS = {
    "left": 0, "up": 1, "down": 2, "right": 3, "ok": 4, "back": 5, "home": 6, "onoff": 8,
    "shift": 12, "alpha": 13, "xnt": 14, "var": 15, "toolbox": 16, "backspace": 17,
    "exp": 18, "ln": 19, "log": 20, "imaginary": 21, "comma": 22, "power": 23,
    "sine": 24, "cosine": 25, "tangent": 26, "pi": 27, "sqrt": 28, "square": 29,
    "seven": 30, "eight": 31, "nine": 32, "leftparenthesis": 33, "rightparenthesis": 34,
    "four": 36, "five": 37, "six": 38, "multiplication": 39, "division": 40,
    "one": 42, "two": 43, "three": 44, "plus": 45, "minus": 46,
    "zero": 48, "dot": 49, "ee": 50, "ans": 51, "exe": 52,
}  # fmt: skip
# The letters printed on them: letter -> number. The space is on the minus.
LETTERS = {
    **dict(zip("abcdefghijklmnopq", [*range(18, 35)])),
    **dict(zip("rstuv", range(36, 41))),
    **dict(zip("wxyz ", range(42, 47))),
}

# --- Storage and memory ---

# shared/ion/include/ion/storage/file_system.h: bytes for all records; a script is one, which
# takes its text, its name with `.py` and some bytes more.
STORAGE = 42 * 1024
RECORD_OVERHEAD = 4
HEAP = 64 * 1024  # bytes of Python's heap: apps/code/app.h
# Bytes of C stack that Python may take before it raises RuntimeError (tried).
C_STACK = 29152

# --- Python (MicroPython 1.17 without MICROPY_CPYTHON_COMPAT: python/port/mpconfigport.h) ---

# Each tried on the firmware.
ABSENT_NAMES = frozenset("bytearray memoryview property compile".split())
ABSENT_METHODS = frozenset("center ljust splitlines partition encode __name__".split())
ABSENT_SYNTAX = {
    "JoinedStr": "an f-string", "Match": "match", "TryStar": "except*",
    "AsyncFunctionDef": "async", "Await": "await",
}  # fmt: skip
MODULES = "cmath ion kandinsky math matplotlib numpy random time turtle".split()
# Those that behave alike on the desktop.
COMMON_MODULES = "cmath math random time".split()
# What two of them have; of the others, anything is let through.
MODULE_NAMES = {
    "ion": re.compile("keydown|KEY_[A-Z0-9]+"),
    "kandinsky": re.compile("color|get_pixel|set_pixel|draw_string|fill_rect"),
}

# --- Firmwares in use (their own sources: ion/.../storage.h, apps/code/app.h, code_points.h) ---

# Glyphs by the version that brought them; older ones show a box.
_CAME = {17: "±αεχ\u0338", 19: "β⟨⟩", 20: "ρ↗↘∞", 23: "Σγδζηωªº"}


class Firmware(NamedTuple):
    """A firmware: its sizes in bytes, and the characters of GLYPHS that it `lacks`."""

    name: str
    storage: int
    heap: int
    micropython: str
    lacks: frozenset[str]
    has_colour_names: bool = True  # "#rrggbb" too, which the viewer uses; else tuples alone


def _find_lacking(version: int) -> frozenset[str]:
    return frozenset("".join(chars for came, chars in _CAME.items() if came > version))


def _describe_epsilon(version: int) -> Firmware:
    is_old = version < 19
    return Firmware(
        "Epsilon %d" % version,
        32 * 1024 if is_old else STORAGE,
        32 * 1024 if is_old else HEAP,
        "1.11" if version < 14 else "1.12" if is_old else "1.17",
        _find_lacking(version),
        has_colour_names=version > 13,
    )


# By what `--for` calls them, the oldest first. Upsilon's glyphs are those of its firmware for
# the N0110; for the N0100 it has fewer.
FIRMWARES = {str(version): _describe_epsilon(version) for version in range(13, 26)}
FIRMWARES["omega"] = Firmware(
    "Omega", 32 * 1024, 98 * 1024, "1.12", _find_lacking(16) - frozenset("∞")
)
FIRMWARES["upsilon"] = Firmware("Upsilon", 58 * 1024, 68 * 1024, "1.19", frozenset("\u0338⟨⟩↗↘ªº"))
CURRENT = FIRMWARES["25"]
