"""Make a calculator script from a course in Markdown or plain text.

    python3 tools/build.py COURSE.md [-o SCRIPT.py] [--force]
    python3 tools/build.py --check SCRIPT.py

The script is the viewer of `minfo.py`, whose home that file is, with another
course in its list `C`. Exit status: 0 when it is written (or checked) and
works on the calculator, 2 with a line on stderr for each reason why not.
"""

import argparse
import ast
import os
import re
import shutil
import subprocess
import sys
import tempfile
import unicodedata
import warnings
from collections import Counter
from pathlib import Path

import typography
from markdown import convert

VIEWER = Path(__file__).resolve().parent.parent / "minfo.py"
MADE_BY = "# by minfo's tools/build.py"
LARGEST_INPUT = 4 << 20  # bytes; nothing near it fits the calculator

# Epsilon 25.2.2: ion/storage/file_system.h and apps/code/app.h
STORAGE = 42 * 1024  # bytes for all records, a script's name and 4 more among them
HEAP = 64 * 1024  # bytes
# What holds in the 32 KiB of older firmwares takes this on a 64-bit computer.
OLD_HEAP = 44 * 1024

MODULES = "cmath ion kandinsky math matplotlib numpy random time turtle".split()
# Names that a script can't have: `from NAME import *` must find the script.
TAKEN_NAMES = frozenset(MODULES + "builtins micropython pyplot sys gc os".split())
KEYWORDS = frozenset(__import__("keyword").kwlist)


class CourseError(Exception):
    """The input can't become a script; str() is one line that names the file."""


# --- Reading ---


def read_text(path):
    """Return the text of a UTF-8 file; CourseError names the file and byte offset."""
    try:
        with open(path, "rb") as file:
            data = file.read(LARGEST_INPUT + 1)
    except (OSError, ValueError) as error:
        raise CourseError("%s: %s" % (show(path), getattr(error, "strerror", None) or error))
    if len(data) > LARGEST_INPUT:
        raise CourseError("%s: more than %d bytes, too large for a course" % (show(path), LARGEST_INPUT))
    try:
        return data.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        raise CourseError("%s: not UTF-8 text at byte offset %d" % (show(path), error.start))


def read_course(path):
    """Return the Course of a file; CourseError when there is nothing to show."""
    path = Path(path)
    text = read_text(path)
    name = re.sub(r"[\s_-]+", " ", show(path.stem)).strip()
    course = convert(text, name[:1].upper() + name[1:], path.suffix.lower() == ".txt")
    if not course.sections:
        raise CourseError("%s: no visible text" % show(path))
    return course


def show(path):
    """Return a path as one printable line, whatever bytes it holds."""
    return "".join(c if c.isprintable() else "?" for c in str(path))


# --- Script ---

_COURSE = re.compile(r"^C = \[\n(.*?)^\]\n", re.M | re.S)
_COOKIE = re.compile(r"(coding)([:=])")


def build_script(path):
    """Return the text of the script for a course file; CourseError if there's none."""
    course = read_course(path)
    script = write_script(course, Path(path).name)
    refuse_large(show(path), script, course.sections, estimate_heap(script))
    return script


def write_script(course, name):
    """Return the viewer with another course; `name` is the course's file."""
    viewer = read_text(VIEWER).replace("\r\n", "\n")
    block = _COURSE.search(viewer)
    if not block:
        raise CourseError("%s: no course between lines `C = [` and `]`" % show(VIEWER))
    code = re.sub(r"\A(#.*\n)*", "", viewer[: block.start()])
    head = "%s\n%s\n" % (comment("# " + course.title), comment("%s: %s" % (MADE_BY, name)))
    lists = "".join('"""%s""",\n' % escape(section.text) for section in course.sections)
    return "%s%sC = [\n%s]\n%s" % (head, code, lists, viewer[block.end() :])


def comment(text):
    """Return a comment of one line which doesn't declare an encoding (PEP 263)."""
    return _COOKIE.sub(r"\1 \2", typography.strip_styles(typography.fit(show(text))))[:99].rstrip()


def escape(text):
    """Return text for a triple-quoted literal; no line of it can be taken for the end."""
    text = re.sub(r'"(?=""|\Z)', r"\"", text.replace("\\", "\\\\"))
    return re.sub(r"^\]$", r"\\x5d", text, flags=re.M)


def name_script(path):
    """Return the file name of a course's script by the firmware's rule."""
    letters = unicodedata.normalize("NFKD", typography.fit(unicodedata.normalize("NFC", show(Path(path).stem))))
    stem = re.sub("[^a-z0-9]+", "_", letters.encode("ascii", "ignore").decode().lower()).strip("_")
    return ("_" + stem if stem[:1].isdigit() else stem) + ".py"


def refuse_name(path):
    """Raise CourseError for a script that the calculator wouldn't take by its name."""
    stem = Path(path).stem
    if not re.fullmatch("[a-z_][a-z0-9_]*", stem) or Path(path).suffix != ".py":
        raise CourseError(
            "%s: a script's name is made of a-z, 0-9 and _, doesn't start with a digit, and ends"
            " in .py (choose one with -o)" % show(path)
        )
    if stem in TAKEN_NAMES or stem in KEYWORDS:
        raise CourseError("%s: %s is a name of Python's own on the calculator (choose another with -o)" % (show(path), stem))


# --- Size ---


def measure_size(script, name):
    """Return the bytes a script takes of the calculator's storage."""
    return len(script.encode()) + len(name) + 4


def estimate_heap(script):
    """Return about the smallest heap, in bytes, in which 64-bit MicroPython runs a script.

    Placeholder
    """
    block = _COURSE.search(script)
    text = block[0] if block else ""
    code = re.sub(r"(?m)^\s*#.*\n|  # .*$", "", script.replace(text, ""))
    return 4096 + 9 * len(code.encode()) + len(text.encode())


# A calculator that costs next to nothing, whose keys are pressed for a while.
FAKES = {
    "ion.py": """n=0
def keydown(k):
 global n
 n+=1
 if n>9000:raise SystemExit
 return n//90%2>0 and k==(3,52,2)[n//180%3]
""",
    "kandinsky.py": """def fill_rect(*a):pass
draw_string=set_pixel=get_pixel=color=fill_rect
""",
}


def measure_heap(script):
    """Return the smallest heap, in bytes, in which `micropython` runs a script, or None.

    None when there's no `micropython` on the PATH or the script doesn't run
    in it. What the fake modules hold is taken off.
    """
    micropython = shutil.which("micropython")
    if not micropython:
        return None
    with tempfile.TemporaryDirectory() as folder:
        for name, text in list(FAKES.items()) + [("course.py", script)]:
            Path(folder, name).write_text(text, encoding="utf-8", newline="\n")

        def run(code, heap):
            command = [micropython, "-X", "heapsize=%d" % heap, "-c", "import sys\nsys.path[:]=['.']\n" + code]
            try:
                return subprocess.run(
                    command, cwd=folder, timeout=20, stdout=subprocess.PIPE,
                    stderr=subprocess.DEVNULL, stdin=subprocess.DEVNULL,
                )  # fmt: skip
            except (OSError, subprocess.TimeoutExpired):
                return None

        def runs(heap):
            done = run("import course", heap)
            return done is not None and done.returncode == 0

        low, high = 0, 4 * HEAP
        if not runs(high):
            return None
        while high - low > 512:
            middle = (low + high) // 2
            low, high = (low, middle) if runs(middle) else (middle, high)
        held = [run(code + "import gc\ngc.collect()\nprint(gc.mem_alloc())", HEAP) for code in ("import ion,kandinsky\n", "")]
        with_fakes, without = (int(done.stdout) for done in held)
        return high - with_fakes + without


def refuse_large(name, script, sections, heap):
    """Raise CourseError when a script doesn't fit, with the longest of its sections."""
    size = measure_size(script, name)
    longest = sorted(sections, key=lambda section: -len(section.text))[:3]
    advice = "longest sections: " + ", ".join(
        "%s (%d bytes)" % (section.title[:40], len(section.text.encode())) for section in longest
    )
    if size > STORAGE:
        raise CourseError("%s: %d bytes too large for the calculator's storage; %s" % (name, size - STORAGE, advice))
    if heap > HEAP:
        raise CourseError("%s: needs %d bytes too much of the calculator's memory; %s" % (name, heap - HEAP, advice))


def main(argv=None):
    parser = argparse.ArgumentParser(description="Make a calculator script from a course.")
    parser.add_argument("course")
    parser.add_argument("-o", "--output")
    parser.add_argument("--force", action="store_true")
    options = parser.parse_args(argv)
    Path(options.output).write_text(build_script(options.course))
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
