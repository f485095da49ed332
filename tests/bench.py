"""Measure scripts: `python3 tests/bench.py [COURSE ...]`; not a test.

For minfo.py, for courses of 10 to 60 KB made of its words and for courses named,
plain and packed: bytes, smallest heap, what keys cost. Takes some ten minutes, and
tests/.venv, which `python3 tests/run.py` makes.
"""

import lzma
import random
import re
import subprocess
import sys
import zlib
from pathlib import Path

HERE = Path(__file__).resolve().parent
sys.path[:0] = [str(HERE), str(HERE.parent / "tools")]

import build
import micro
import pack
import run
from calculator.device import Device
from calculator.keys import KEYS, press
from calculator.painted import count_cells

COURSE = HERE.parent / "tools" / "courses" / "minfo.md"
SIZES = (10, 20, 30, 40, 60)  # KB of made-up prose
SEED = 7
HEAPS = (20, 128)  # KiB, between which the smallest is looked for
QUICK, PRESSES = 200, 2000  # random keys while looking, and in the end
LEAD = ["exe"]  # keys that bring to the page from which steps are measured
STEPS = {"line": ["down"], "screen": ["right"], "page": ["exe"]}
ROW = "%-16s %7s %7s %6s %6s %5s %5s %9s %9s %10s %6s  %s"
HEADER = ROW % (
    "course", "text", "script", "ratio", "packed", "zlib", "lzma", "heap KiB", "search B", "letter ms", "polls",
    "cells painted/changed: " + ", ".join(STEPS),
)  # fmt: skip

# Keys for micro.run: letters, one after the other, for 60 ms each; tells the heap in
# use at each of its calls.
TYPING = """
import gc, time
since = n = 0
def keydown(k):
    global n, since
    n += 1
    turn = n // 3000
    if turn > %d:
        raise SystemExit
    if %d:
        gc.collect()
        print("used", turn, gc.mem_alloc())
    is_down = turn > 0 and n %% 3000 < 60 and k == %r[turn - 1]
    if is_down and not since:
        since = time.ticks_us()
    return is_down
"""
# Tells how long it was from a letter to what was drawn next.
TIMING = """
import ion, time
def draw_string(*a):
    if ion.since:
        print("ms", time.ticks_diff(time.ticks_us(), ion.since) / 1000)
        ion.since = 0
def fill_rect(*a):
    pass
"""
LETTERS = "ent"


def make_prose(size):
    """Return Markdown of about `size` bytes, of the course's words in a random order."""
    words = re.findall(r"[\w'’]+[,.;]?", COURSE.read_text("utf8"))
    dice = random.Random(SEED)
    parts, length = [], 0
    while length < size:
        if len(parts) % 8 == 0:
            parts.append("# " + " ".join(dice.sample(words, 3)))
        parts.append(" ".join(dice.choice(words) for _ in range(dice.randrange(20, 70))) + ".")
        length += len(parts[-1].encode()) + 2
    return "\n\n".join(parts)


def find_heap(script):
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
    return low if low < HEAPS[1] else "> %d" % HEAPS[1]


def survives(script, heap, presses):
    try:
        return micro.survives(script, heap, presses, SEED)
    except subprocess.TimeoutExpired:
        return False


def type_letters(script, tells_use):
    """Return the lines that a run of LETTERS on MicroPython prints."""
    keys = [KEYS[letter] for letter in LETTERS]
    return micro.run(script, 1000, TYPING % (len(keys), tells_use, keys), TIMING)[0]


def measure_search(script):
    """Return (most bytes in use above those of reading, most ms that a letter took here)."""
    used = [line.split() for line in type_letters(script, True) if line.startswith("used")]
    reading = max(int(size) for _, turn, size in used if turn == "0")
    times = [line.split()[1] for line in type_letters(script, False) if line.startswith("ms")]
    return max(int(size) for _, _, size in used) - reading, max(map(float, times))


def measure_step(script, keys):
    """Return (keydown calls to the first paint, cells painted, cells changed)."""
    before = Device().run(script, keys=press(*LEAD)).cells()
    device = Device().run(script, keys=press(*LEAD + keys))
    start = press(*LEAD + keys)[-1][1]
    painted = [(ms, operation) for ms, operation in device.log if ms > start]
    after = device.cells()
    changed = [
        at for at in set(before) | set(after) if at[0] < 315 and before.get(at) != after.get(at)
    ]
    return round(painted[0][0] - start), count_cells([o for _, o in painted]), len(changed)


def measure(name, course, is_packed):
    """Return the line of the table for a course."""
    script = build.write_script(course, name, is_packed)
    texts = [section.text + "\n" for section in course.sections]
    raw = "".join(texts).encode()
    stored = len(raw)
    if is_packed:
        stored = sum(map(len, pack.pack_texts(texts)[:2]))
    filters = [{"id": lzma.FILTER_LZMA2, "preset": 9 | lzma.PRESET_EXTREME}]
    steps = [measure_step(script, keys) for keys in STEPS.values()]
    peak, milliseconds = measure_search(script)
    return ROW % (
        name + " packed" * is_packed,
        len(raw),
        len(script.encode()),
        "%.2f" % (len(script.encode()) / len(raw)),
        "%.3f" % (stored / len(raw)),
        "%.2f" % (len(zlib.compress(raw, 9)) / len(raw)),
        "%.2f" % (len(lzma.compress(raw, lzma.FORMAT_RAW, filters=filters)) / len(raw)),
        find_heap(script),
        peak,
        "%.0f" % milliseconds,
        max(polls for polls, _, _ in steps),
        ", ".join("%d/%d" % (painted, changed) for _, painted, changed in steps),
    )


def main(argv=None):
    named = sys.argv[1:] if argv is None else argv
    if not run.is_ready():
        run.prepare()
    micro.MICROPYTHON = str(run.PYTHON.with_name("micropython"))
    courses = [("minfo", build.read_course(COURSE))]
    courses += [("%d KB" % size, build.convert(make_prose(1000 * size), "prose")) for size in SIZES]
    courses += [(Path(path).stem, build.read_course(path)) for path in named]
    print(HEADER)
    for name, course in courses:
        for is_packed in False, True:
            print(measure(name, course, is_packed), flush=True)
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
