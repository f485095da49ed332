"""Long fuzzing: `python3 tests/fuzz.py [--minutes N] [--seed N]`.

Parts take turns, each round with a seed of its own:

build  mutated Markdown: a right script and status 0, or one line and status 2
check  mutated scripts: status 0, or 2 and lines that name the file
keys   random keys, Back among them, on MicroPython in the stated heap, plain and
       packed in turn; after each Back the console's `lire()` reads on

A failing round prints the command that repeats it, `--replay PART SEED`. Exit
status 1 then. MicroPython is that of tests/.venv, which is made if need be.
"""

import argparse
import contextlib
import io
import os
import random
import sys
import tempfile
import time
from pathlib import Path

HERE = Path(__file__).resolve().parent
ROOT = HERE.parent
sys.path[:0] = [str(HERE), str(ROOT / "tools")]

import build  # noqa: E402
import micro  # noqa: E402
import run  # noqa: E402
from budgets import PACKED, PLAIN  # noqa: E402
from course import read_course  # noqa: E402
from script.check import check_lines  # noqa: E402
from script.script import parse  # noqa: E402
from viewing import MINFO as COURSE  # noqa: E402
from viewing import write_script  # noqa: E402

PRESSES = 2000  # a round
INPUTS = 40  # a round
SLOWEST = 5  # s for an input of this size
SPARE = 10  # KiB for the console's names, which need a table in one piece
HEAPS = {False: PLAIN.survives + SPARE, True: PACKED.survives + SPARE}  # KiB, by is_packed
# Bytes that the heap in use may vary from one `lire()` to another, as Back may come in the dark,
# or in a search; a packed script keeps what it has unpacked as long as there is room.
GROWTH = {False: 2048, True: 16384}
SAID = {"lire() : reprendre", "over"}

NASTY = (
    '""" \' \\ ``` ~~~ $ $$ \\( \\[ ** __ * _ ` # ## > - 1. 10) | |---| [a](b)'
    " ![ <!-- --> <b> & &amp; &#0; --- ==="
    " \t \r \r\n \0 \x1b \x85 \u2028 \u0301 \u0301\u0301\u0301 \u202e"
    " \u05d0\u0644 \U0001f600 \ufeff \u00a0 \u200b"
    ' « » ‹ ¬ § ¶ ¤ œ € … C=[ ] """,\n] exec( \\x5d {0} %s coding: x'
).split(" ") + [
    "\n",
    "\n\n",
    "  \n",
    "    ",
    "> " * 60,
    "- " * 60,
    "x" * 400,
    "*" * 300,
    "[" * 300,
    "| " * 300,
]

KEYS = micro.RANDOM.replace("a=b=2", "a=b=-1\n        raise KeyboardInterrupt")  # Back
READ_ON = """
while 1:
  lire()
  __import__("gc").collect()
  print(__import__("gc").mem_alloc())
"""


class Failure(Exception):
    """What didn't hold."""


# --- Inputs ---


def mutate(text, others, dice):
    """Return a text with some of it cut, doubled, moved or replaced."""
    for _ in range(dice.randrange(1, 12)):
        i, j = sorted(dice.randrange(len(text) + 1) for _ in range(2))
        j = min(j, i + dice.choice([1, 10, 200, 3000]))
        other = dice.choice(others)
        k = dice.randrange(len(other) + 1)
        piece = dice.choice(
            [
                "",
                text[i:j] * 2,
                text[i:j][::-1],
                other[k : k + 300],
                dice.choice(NASTY) * dice.choice([1, 1, 3, 40]),
            ]
        )
        text = text[:i] + piece + text[j if dice.random() < 0.7 else i :]
    return text


def read_courses():
    paths = sorted(HERE.glob("cases/**/*.md")) + sorted(HERE.glob("courses/*")) + [COURSE]
    return [path.read_text("utf8", "replace") for path in paths]


def run_tool(arguments):
    """Return (status, lines of stdout, of stderr) of build.py; Failure if it raises or is slow."""
    out, err = io.StringIO(), io.StringIO()
    start = time.monotonic()
    with contextlib.redirect_stdout(out), contextlib.redirect_stderr(err):
        try:
            status = build.main([str(argument) for argument in arguments])
        except SystemExit as end:
            status = end.code
        except BaseException as error:
            raise Failure("build.py raised %r" % error) from error
    if time.monotonic() - start > SLOWEST:
        raise Failure("build.py took %.0f s" % (time.monotonic() - start))
    return status, out.getvalue().splitlines(), err.getvalue().splitlines()


def expect(condition, what):
    if not condition:
        raise Failure(what)


# --- Parts: each takes dice and a folder, and returns {what: count} ---


def fuzz_build(dice, folder):
    courses, counts = read_courses(), {"built": 0, "refused": 0}
    for _ in range(INPUTS):
        text = mutate(dice.choice(courses), courses, dice)
        data = text.encode("utf8", "surrogatepass")
        if dice.random() < 0.05:
            data += bytes(dice.randrange(256) for _ in range(9))
        course = folder / dice.choice(["course.md", "cours é.txt", "1 - a.markdown"])
        course.write_bytes(data)
        script = folder / "out.py"
        pack = ["--pack"] * (dice.random() < 0.2)
        status, out, err = run_tool([course, "-o", script] + pack)
        if status == 0:
            expect(out and not err, "a script was written with errors: %r" % err)
            check_script(course, script)
            script.unlink()
        else:
            expect(
                (status, out, len(err)) == (2, [], 1),
                "status %r, stdout %r, stderr %r" % (status, out, err),
            )
            expect(course.name in err[0], "no file in %r" % err[0])
            expect(not script.exists(), "refused and written")
        counts["built" if status == 0 else "refused"] += 1
        expect(course.read_bytes() == data, "the course was changed")
        course.unlink()
    return counts


def check_script(course, script):
    """Failure unless a script is what its course says."""
    sections = [section.text for section in read_course(course).sections]
    found = parse(script.name, script.read_text("utf8")).course.sections
    expect([section.text for section in found] == sections, "holds something else")
    for section in found:
        expect(not list(check_lines(section.lines)), "lines: %r" % section.lines)
        expect(section.text and section.text == section.text.rstrip("\n"), "blank ends")
    status, out, err = run_tool(["--check", script])
    expect((status, err) == (0, []), "--check says %r" % err)


def fuzz_check(dice, folder):
    counts = {"passed": 0, "refused": 0}
    script, path = write_script(COURSE), folder / "script.py"
    for _ in range(INPUTS // 4):
        lines = script.split("\n")
        for _ in range(dice.randrange(1, 4)):
            i = dice.randrange(len(lines))
            lines[i] = mutate(lines[i], [script], dice) if dice.random() < 0.7 else ""
        path.write_bytes("\n".join(lines).encode("utf8", "surrogatepass"))
        status, out, err = run_tool(["--check", path])
        expect(status == (2 if err else 0), "status %r, stderr %r" % (status, err))
        expect(all(path.name in line for line in err), "no file in %r" % err)
        counts["refused" if status else "passed"] += 1
    return counts


def fuzz_keys(dice, folder):
    is_packed, seed = dice.random() < 0.3, dice.randrange(1 << 20)
    ion = KEYS % (seed, PRESSES)
    lines, error = micro.run(
        write_script(COURSE, is_packed), HEAPS[is_packed], ion, console=[READ_ON]
    )
    expect(lines[-1:] == ["over"], "ended with %r %s" % (lines[-1:], error))
    said = {line for line in lines if not line.isdigit()}
    expect(said <= SAID, "said %r" % said)
    used = [int(line) for line in lines if line.isdigit()]
    half = len(used) // 2
    if half > 2:
        expect(
            max(used[half:]) <= max(used[:half]) + GROWTH[is_packed], "the heap grows: %r" % used
        )
    return {"packed presses" if is_packed else "presses": PRESSES, "Back": len(used)}


PARTS = {"build": fuzz_build, "check": fuzz_check, "keys": fuzz_keys}


# --- Rounds ---


def run_round(part, seed):
    """Return a round's counts, None if it failed."""
    with tempfile.TemporaryDirectory() as folder:
        try:
            return PARTS[part](random.Random(seed), Path(folder))
        except Failure as failure:
            print("%s %d: %s" % (part, seed, str(failure)[:2000]))
            print("again: python3 tests/fuzz.py --replay %s %d" % (part, seed), flush=True)
            return None


def main(argv=None):
    parser = argparse.ArgumentParser(description="Fuzz the builder, the checker and the viewer.")
    parser.add_argument("--minutes", type=float, default=30)
    parser.add_argument("--seed", type=int, default=int(time.time()), help="of the first round")
    parser.add_argument("--replay", nargs=2, metavar=("PART", "SEED"), help="one round, again")
    options = parser.parse_args(argv)
    if not run.is_ready():
        run.prepare()
    micro.MICROPYTHON[0] = str(run.PYTHON)
    os.environ["PATH"] = ""  # the builder estimates heaps, which is quicker
    if options.replay:
        counts = run_round(options.replay[0], int(options.replay[1]))
        print(counts)
        return int(counts is None)
    print("first seed %d" % options.seed, flush=True)
    total, failed, seed = {}, 0, options.seed
    end = time.monotonic() + 60 * options.minutes
    while time.monotonic() < end:
        for part in PARTS:
            counts = run_round(part, seed)
            failed += counts is None
            for what, count in (counts or {}).items():
                total[part + ": " + what] = total.get(part + ": " + what, 0) + count
        seed += 1
    print("%d rounds, %d failed; %s" % (seed - options.seed, failed, total))
    return int(failed > 0)


if __name__ == "__main__":
    raise SystemExit(main())
