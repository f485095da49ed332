"""What a script takes of the calculator's storage and of Python's heap, measured or estimated."""

from __future__ import annotations

import ast
import contextlib
import re
import shutil
import subprocess
import tempfile
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path

from calculator.facts import CURRENT, Firmware

from .features import find_features
from .pack import DEFINITION
from .script import Script, parse_python
from .source import NAMES

FAKES = Path(__file__).resolve().parent.parent / "calculator" / "fakes"
LARGEST = 256 * 1024  # bytes of heap; what needs more is not measured
PRECISION = 512  # bytes

# Bytes of 64-bit MicroPython's heap beside a script's string constants, fitted to `measure` over
# courses of 2 to 70 KB in 1 to 117 sections, by MicroPythons of 64 and of 32 bits (Debian's 1.25
# for i386), and never below either: what the viewer takes and what each of its optional features
# does, a token of a packed course, a section of a plain one.
PLAIN_HEAP, PACKED_HEAP = 27700, 30120
FEATURE_HEAPS = {"marks": 3150, "signs": 1000, "links": 2000, "questions": 4500}
HEAP_A_TOKEN = 2.7
PLAIN_SECTION = 290
# What a script that was read has of them.
TABLES = {"links": "\n%s=[" % NAMES["LINKS"], "questions": "\n%s=[" % NAMES["ANSWERS"]}
# A calculator has pointers of 32 bits, which halves most of what isn't text: measured on the
# firmware's own core in both widths.
NARROW = 0.7


@dataclass(frozen=True)
class Fit:
    """What a script takes, in bytes, of the storage and the heap that a firmware has.

    `wide_heap` is what it takes on a computer of 64 bits, where it `is_measured` or not.
    """

    storage: int
    heap: int
    wide_heap: int
    is_measured: bool
    firmware: Firmware = CURRENT

    @property
    def excess(self) -> tuple[int, str, int] | None:
        """(bytes too many, of what, bytes of that), None if the script fits."""
        needs = (
            (self.storage, "storage", self.firmware.storage),
            (self.heap, "memory for Python", self.firmware.heap),
        )
        return next(((need - most, of, most) for need, of, most in needs if need > most), None)


def judge(
    script: Script,
    is_measured: bool = False,
    firmware: Firmware = CURRENT,
    viewer: Script | None = None,
) -> Fit:
    """Return what a script takes; its heap `is_measured` if `micropython` is on the PATH.

    `viewer` is the script that it imports, which takes heap too.
    """
    text = count_text(script) + (count_text(viewer) if viewer else 0)
    measured = measure(script.text, viewer) if is_measured else None
    wide = measured or estimate(script, text)
    heap = int(text + NARROW * (wide - text))
    return Fit(script.size, heap, wide, measured is not None, firmware)


def estimate(script: Script, text: int) -> int:
    """Return about the smallest heap, in bytes, in which 64-bit MicroPython runs a script.

    `text` is count_text of it.
    """
    heap = text
    features = find_features(script.course)
    features |= {name for name, line in TABLES.items() if line in script.text}
    heap += sum(FEATURE_HEAPS.get(name, 0) for name in features - script.lacks)
    if script.is_packed:
        return int(heap + PACKED_HEAP + HEAP_A_TOKEN * count_tokens(script.text))
    return heap + PLAIN_HEAP + PLAIN_SECTION * len(script.course.sections)


def count_tokens(text: str) -> int:
    """Return how many tokens are defined in the chunks of a packed script's course."""
    chunks = re.findall(r'^b"([^"]*)"', text.rpartition("\nv(d,")[2], re.M)
    return sum(chunk.count(sign) for chunk in chunks for sign in DEFINITION.values())


def count_text(script: Script) -> int:
    """Return the bytes of a script's string constants: calculators of any width need them."""
    return sum(
        len(node.value.encode() if isinstance(node.value, str) else node.value)
        for node in ast.walk(parse_python(script.text))
        if isinstance(node, ast.Constant) and isinstance(node.value, (str, bytes))
    )


def measure(text: str, viewer: Script | None = None) -> int | None:
    """Return the smallest heap, in bytes, in which `micropython` runs a script, or None.

    None when no `micropython` is on the PATH or the script doesn't run in it. It takes about a
    second.
    """
    with try_heaps(text, viewer) as runs_in:
        if not runs_in(LARGEST):
            return None
        low, high = 0, LARGEST
        while high - low > PRECISION:
            middle = (low + high) // 2
            if runs_in(middle):
                high = middle
            else:
                low = middle
        return high


@contextlib.contextmanager
def try_heaps(text: str, viewer: Script | None = None) -> Iterator[Callable[[int], bool]]:
    """Yield a function that tells whether `micropython` runs a script in a heap of so many bytes,
    beside what the fake modules hold; it doesn't where there is none."""
    command = shutil.which("micropython")
    if not command:
        yield lambda heap: False
        return
    with tempfile.TemporaryDirectory() as folder:
        for fake in FAKES.glob("*.py"):
            shutil.copy(fake, folder)
        Path(folder, "course.py").write_text(text, encoding="utf-8", newline="\n")
        if viewer:
            Path(folder, viewer.name).write_text(viewer.text, encoding="utf-8", newline="\n")
        held = [
            run_micropython(command, folder, "import gc%s;gc.collect();print(gc.mem_alloc())" % too)
            for too in ("", ",ion,kandinsky")
        ]
        fakes = int(held[1] or 0) - int(held[0] or 0)

        def runs_in(heap: int) -> bool:
            return run_micropython(command, folder, "import course", heap + fakes) == b""

        yield runs_in


def run_micropython(command: str, folder: str, code: str, heap: int = LARGEST) -> bytes | None:
    """Return what code prints in a heap of so many bytes, None if it fails."""
    try:
        done = subprocess.run(
            [command, "-X", "heapsize=%d" % heap, "-c", code],
            cwd=folder,
            timeout=20,
            stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
        )
    except (OSError, subprocess.TimeoutExpired):
        return None
    return None if done.returncode else done.stdout
