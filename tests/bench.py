"""Measure scripts: `python3 tests/bench.py [COURSE ...]`; not a test.

For minfo, for made-up courses of 10 to 65 KB and for courses named, plain and packed: bytes,
smallest heap, and what keys cost (see `fuel`). Takes some ten minutes, and tests/.venv,
which `python3 tests/run.py` makes.
"""

from __future__ import annotations

import lzma
import subprocess
import sys
import zlib
from pathlib import Path

HERE = Path(__file__).resolve().parent
sys.path[:0] = [str(HERE), str(HERE.parent / "tools")]

import fuel  # noqa: E402
import micro  # noqa: E402
import run  # noqa: E402
from course import Course, CourseError, read_course  # noqa: E402
from course.read import convert  # noqa: E402
from prose import write_french  # noqa: E402
from script.fit import judge  # noqa: E402
from script.script import Script, write  # noqa: E402
from viewing import MINFO  # noqa: E402

SIZES = (10, 20, 30, 60, 65)  # KB of made-up prose
SEED = 7
HEAPS = (20, 128)  # KiB, between which the smallest is looked for
QUICK, PRESSES = 100, 1000  # random keys while looking, and in the end
LONG = 14000  # looks in which all places are counted
# {what: the keys of which the dearest counts, after those before}.
KEYS: dict[str, list[tuple[str, int]]] = {
    "move": [(key, 400) for key in ("down", "right", "exe", "ans")],
    "contents": [(key, 400) for key in ("ok", "down", "right", "up", "ok")],
    "letter": [("s", LONG), ("y", LONG)],
    "jump": [(key, 600) for key in ("exe", "exe", "ans")],
}
ROW = "%-14s %-6s %7s %7s %6s %6s %6s %6s %6s  %6s %6s %9s %8s %6s %6s"
HEADER = ROW % (
    "course", "form", "text", "script", "ratio", "zlib", "lzma", "KiB", "est.", "start", *KEYS,
    "count",
)  # fmt: skip


def find_heap(script: str) -> str:
    """Return the smallest heap, in KiB, in which a script takes PRESSES random keys."""
    low, high = HEAPS
    while low < high:
        middle = (low + high) // 2
        if survives(script, middle, QUICK):
            high = middle
        else:
            low = middle + 1
    while low < HEAPS[1] and not survives(script, low, PRESSES):
        low += 1
    return str(low) if low < HEAPS[1] else "> %d" % HEAPS[1]


def survives(script: str, heap: int, presses: int) -> bool:
    try:
        return micro.survives(script, heap, presses, SEED)
    except subprocess.TimeoutExpired:
        return False


def measure_fuel(script: str) -> list[str]:
    """Return the start, the dearest key of each kind, and the dearest count, in M of fuel."""
    found = fuel.count(script, [key for keys in KEYS.values() for key in keys])
    costs, spent = list(found.costs), [found.start]
    for keys in KEYS.values():
        spent.append(max(cost.page for cost in costs[: len(keys)]))
        if keys == KEYS["letter"]:
            count = max(cost.last for cost in costs[: len(keys)])
        del costs[: len(keys)]
    return ["%.1f" % one for one in [*spent, count]]


def measure(name: str, script: Script) -> str:
    """Return the line of the table for a script."""
    raw = "".join(section.text + "\n" for section in script.course.sections).encode()
    size = len(script.text.encode())
    filters = [{"id": lzma.FILTER_LZMA2, "preset": 9 | lzma.PRESET_EXTREME}]
    return ROW % (
        name[:14],
        "packed" if script.is_packed else "plain",
        len(raw),
        size,
        "%.2f" % (size / len(raw)),
        "%.2f" % (len(zlib.compress(raw, 9)) / len(raw)),
        "%.2f" % (len(lzma.compress(raw, lzma.FORMAT_RAW, filters=filters)) / len(raw)),
        find_heap(script.text),
        -(-judge(script).wide_heap // 1024),
        *measure_fuel(script.text),
    )


def main(argv: list[str] | None = None) -> int:
    named = sys.argv[1:] if argv is None else argv
    if not run.is_ready():
        run.prepare()
    micro.MICROPYTHON[0] = str(run.PYTHON)
    courses: list[tuple[str, Course]] = [("minfo", read_course(MINFO))]
    courses += [("%d KB" % size, convert(write_french(1000 * size), "prose")) for size in SIZES]
    courses += [(Path(path).stem, read_course(path)) for path in named]
    print(HEADER)
    for name, course in courses:
        for is_packed in False, True:
            try:
                script = write(course, "minfo.py", name, is_packed)
            except CourseError as error:
                print("%-14s %s" % (name, error))
            else:
                print(measure(name, script), flush=True)
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
