"""Make a calculator script from a course in Markdown or plain text.

    python3 tools/build.py COURSE.md [-o SCRIPT.py] [--force]
    python3 tools/build.py --check SCRIPT.py

The script is the viewer of `minfo.py`, whose home that file is, with another
course in its list `C`. Exit status: 0 when it is written (or checked) and
works on the calculator, 2 with a line on stderr for each reason why not.
"""

import argparse
import ast
import keyword
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

from markdown import Section, convert
from typography import BODY, COMPOSED, GLYPHS, STYLES, WIDTH, cells, expand, fit, strip_styles

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
TAKEN_NAMES = frozenset(MODULES + "builtins micropython".split() + keyword.kwlist)


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
        raise CourseError(
            "%s: more than %d bytes, too large for a course" % (show(path), LARGEST_INPUT)
        )
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
    size = measure_size(script, name_script(path))
    refuse_large(show(path), size, estimate_heap(script, course.sections), course.sections)
    return script


def write_script(course, name):
    """Return the viewer with another course; `name` is the course's file."""
    viewer = read_text(VIEWER).replace("\r\n", "\n")
    block = _COURSE.search(viewer)
    if not block:
        raise CourseError("%s: no course between lines `C = [` and `]`" % show(VIEWER))
    code = re.sub(r"\A# .*\n%s.*\n" % MADE_BY, "", viewer[: block.start()])
    head = "%s\n%s\n" % (comment("# " + course.title), comment("%s: %s" % (MADE_BY, name)))
    lists = "".join('"""%s""",\n' % escape(section.text) for section in course.sections)
    return "%s%sC = [\n%s]\n%s" % (head, code, lists, viewer[block.end() :])


def comment(text):
    """Return a comment of one line which doesn't declare an encoding (PEP 263)."""
    return _COOKIE.sub(r"\1 \2", strip_styles(fit(show(text))))[:99].rstrip()


def escape(text):
    """Return text for a triple-quoted literal; no line of it can be taken for the end."""
    text = text.replace("\\", "\\\\")
    text = re.sub(r'"{3,}|"+\Z', lambda m: m[0].replace('"', r"\""), text)
    return re.sub(r"^\]$", r"\\x5d", text, flags=re.M)


def name_script(path):
    """Return the file name of a course's script, by the firmware's rule."""
    letters = unicodedata.normalize("NFD", fit(show(Path(path).stem))).encode("ascii", "ignore")
    stem = re.sub("[^a-z0-9]+", "_", letters.decode().lower()).strip("_")
    return ("_" + stem if stem[:1].isdigit() else stem) + ".py"


def refuse_name(path):
    """Raise CourseError for a script that the calculator wouldn't take by its name."""
    stem, kind = os.path.splitext(os.path.basename(path))
    if not re.fullmatch("[a-z_][a-z0-9_]*", stem) or kind != ".py":
        raise CourseError(
            "%s: not a script's name: a-z, 0-9 and _, no digit first, then .py"
            " (-o chooses another)" % show(path)
        )
    if stem in TAKEN_NAMES:
        raise CourseError(
            "%s: on the calculator, %s is Python's own (-o chooses another)" % (show(path), stem)
        )


# --- Size ---


def measure_size(script, name):
    """Return the bytes a script takes of the calculator's storage."""
    return len(script.encode()) + len(name) + 4


# Bytes of 64-bit MicroPython's heap, fitted to `measure_heap` over viewers of
# 3 to 6.6 KB and courses of 2 to 30 KB in 1 to 140 sections; within 12 %.
HEAP_A_CODE_BYTE = 8.5  # the parse tree of what isn't a comment
HEAP_AN_EXEC_BYTE = 2.8  # of code in a string, parsed alone when the rest is
HEAP_A_TEXT_BYTE = 1.03
HEAP_A_SECTION = 90
LONG_SECTION = 8000  # bytes; one longer needs its size once more while it's read


def estimate_heap(script, sections):
    """Return about the smallest heap, in bytes, in which 64-bit MicroPython runs a script.

    The sum of its code, the pieces of it that `exec` parses one at a time, its
    text and its sections by the constants above, and its longest section again.
    """
    texts = [len(section.text.encode()) for section in sections]
    code = re.sub(r"(?m)^\s*#.*\n|  #.*$", "", script)
    pieces = len("".join(re.findall(r'exec\(r?"""(.*?)"""', code, re.S)).encode())
    return int(
        HEAP_A_CODE_BYTE * max(0, len(code.encode()) - pieces - sum(texts))
        + HEAP_AN_EXEC_BYTE * pieces
        + HEAP_A_TEXT_BYTE * sum(texts)
        + HEAP_A_SECTION * len(texts)
        + max([size for size in texts if size > LONG_SECTION], default=0)
    )


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

    None when no `micropython` is on the PATH or the script doesn't run in it.
    What the fake modules hold is taken off. To half a KiB, in about half a second.
    """
    micropython = shutil.which("micropython")
    if not micropython:
        return None
    with tempfile.TemporaryDirectory() as folder:
        for name, text in list(FAKES.items()) + [("course.py", script)]:
            with open(os.path.join(folder, name), "w", encoding="utf-8", newline="\n") as file:
                file.write(text)

        def run(code, heap=4 * HEAP):
            return run_micropython(micropython, folder, code, heap)

        held = [
            run("import gc%s\ngc.collect()\nprint(gc.mem_alloc())" % more)
            for more in ("", ",ion,kandinsky")
        ]
        if None in held or run("import course") is None:
            return None
        low, high = 0, 4 * HEAP
        while high - low > 512:
            middle = (low + high) // 2
            if run("import course", middle) is None:
                low = middle
            else:
                high = middle
        return high - int(held[1]) + int(held[0])


def run_micropython(command, folder, code, heap):
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


def refuse_large(name, size, heap, sections):
    """Raise CourseError when a script doesn't fit, with the longest of its sections."""
    sizes = sorted(((len(text.encode()), title) for title, text in sections), reverse=True)
    longest = ", ".join("%s (%s)" % (title[:40], count_bytes(n)) for n, title in sizes[:3])
    for need, most, of in ((size, STORAGE, "storage"), (heap, HEAP, "memory for Python")):
        if need > most:
            raise CourseError(
                "%s: too large for the calculator's %s by %s of %s; longest sections: %s"
                % (name, of, count_bytes(need - most), count_bytes(most), longest)
            )


# --- Report ---


def report(name, script, sections, heap):
    """Return lines that tell a student what a script is and what it takes."""
    lines = [section.text.count("\n") + 1 for section in sections]
    screens = [1 + max(0, -(-(n - BODY) // (BODY - 1))) for n in lines]  # a line stays in view
    size = measure_size(script, name)
    need = -(-(heap or estimate_heap(script, sections)) // 1024)
    where = (
        "all firmwares"
        if need * 1024 <= OLD_HEAP
        else "firmwares with 64 KiB, not those of earlier years with 32"
    )
    return [
        "%s: %d sections, %d lines, %d screens" % (name, len(sections), sum(lines), sum(screens)),
        "storage: %s, %d %% of the 42 KiB that all scripts share"
        % (count_bytes(size), -(-100 * size // STORAGE)),
        "memory: a heap of %d KiB, %s on a 64-bit computer; the calculator, 32-bit, needs less"
        % (need, "measured" if heap else "estimated"),
        "runs on: " + where,
    ]


def report_characters(path, unfit):
    """Return lines about the characters of a course that the font lacks."""
    count = Counter(char for _, char in unfit if expand(char) != "?")
    changed = [
        "%s -> %s (%d)" % (show(c), expand(c).strip() or "nothing", n)
        for c, n in count.most_common(12)
    ]
    missing = [(line, char) for line, char in unfit if expand(char) == "?"]
    lines = ["written otherwise: " + ", ".join(changed)] if changed else []
    for line, char in missing[:10]:
        lines.append(
            "%s:%d: no glyph for %s (U+%04X), shown as ?"
            % (show(path), line, show(char), ord(char))
        )
    if len(missing) > 10:
        lines.append("%s: %d more characters without a glyph" % (show(path), len(missing) - 10))
    return lines


def count_bytes(number):
    return "{:,} bytes".format(number)


# --- Checking a script ---

# What MicroPython 1.17 without MICROPY_CPYTHON_COMPAT lacks (mpconfigport.h),
# each tried on the firmware.
ABSENT_NAMES = frozenset("bytearray memoryview property compile".split())
ABSENT_METHODS = frozenset("center ljust splitlines partition encode __name__".split())
ABSENT_SYNTAX = {
    "JoinedStr": "an f-string", "Match": "match", "TryStar": "except*",
    "AsyncFunctionDef": "async", "Await": "await",
}  # fmt: skip
MODULE_NAMES = {
    "ion": re.compile("keydown|KEY_[A-Z0-9]+"),
    "kandinsky": re.compile("color|get_pixel|set_pixel|draw_string|fill_rect"),
}


def check_script(path):
    """Return (script, sections, problems); a problem is a line, `FILE:LINE: what`."""
    script = read_text(path).replace("\r\n", "\n")
    name = show(path)
    try:
        tree = parse_python(script)
    except SyntaxError as error:
        raise CourseError("%s:%d: not Python: %s" % (name, error.lineno or 1, error.msg))
    problems = list(find_absent(tree))
    sections = []
    for line, text in find_sections(tree):
        if text is None:
            problems.append((line, "not a section in quotes"))
            continue
        sections.append(Section(show(text.split("\n")[0].lstrip("§¶")), text))
        problems += [(line + i, what) for i, what in check_lines(text)]
    if not sections:
        problems.append((1, "no course: there's no list C of sections"))
    return script, sections, ["%s:%d: %s" % (name, line, what) for line, what in sorted(problems)]


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
            yield i, "no glyph for " + ", ".join("%s (U+%04X)" % (show(c), ord(c)) for c in unknown)


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
    """Tell whether one of the modules for screen and keys has a name; others may."""
    return name == "*" or module not in MODULE_NAMES or bool(MODULE_NAMES[module].fullmatch(name))


# --- Writing ---


def refuse_output(source, path, force):
    """Raise CourseError when a file can't be written without harm."""
    if os.path.isdir(path):
        raise CourseError("%s: is a directory" % show(path))
    if not os.path.exists(path):
        return
    if os.path.samefile(source, path):
        raise CourseError("%s: is the course itself" % show(path))
    if not force and not is_ours(path):
        raise CourseError("%s: exists, and isn't this tool's (--force overwrites it)" % show(path))


def is_ours(path):
    try:
        with open(path, "rb") as file:
            return (b"\n" + MADE_BY.encode()) in file.read(1000)
    except OSError:
        return False


def save(path, text):
    """Write a file whole or not at all; CourseError when it can't be written."""
    path = os.path.realpath(path)
    temporary = None
    try:
        mode = os.stat(path).st_mode & 0o777 if os.path.exists(path) else 0o644
        handle, temporary = tempfile.mkstemp(".tmp", ".minfo-", os.path.dirname(path))
        with open(handle, "w", encoding="utf-8", newline="\n") as file:
            file.write(text)
            file.flush()
            os.fsync(file.fileno())
        os.chmod(temporary, mode)
        os.replace(temporary, path)
    except OSError as error:
        if temporary and os.path.exists(temporary):
            os.unlink(temporary)
        raise CourseError("%s: can't be written: %s" % (show(path), error.strerror or error))


# --- Commands ---


class Parser(argparse.ArgumentParser):
    def error(self, message):
        self.exit(2, "build.py: %s\n" % show(message))


def read_arguments(argv):
    parser = Parser(description="Make a calculator script from a course in Markdown or plain text.")
    parser.add_argument("course", nargs="?", help="the course: a .md or .txt file in UTF-8")
    parser.add_argument(
        "-o", "--output", metavar="SCRIPT.py", help="the script (default: beside the course)"
    )
    parser.add_argument(
        "--force", action="store_true", help="overwrite a file that isn't this tool's"
    )
    parser.add_argument(
        "--check", metavar="SCRIPT.py", help="tell whether a script works on the calculator"
    )
    options = parser.parse_args(argv)
    if (options.course is None) == (options.check is None):
        parser.error("name a course, or a script after --check")
    return options


def build(source, output, force):
    """Write the script for a course; return its report's lines."""
    output = output or os.path.join(os.path.dirname(source), name_script(source))
    refuse_name(output)
    course = read_course(source)
    refuse_output(source, output, force)
    script = write_script(course, os.path.basename(source))
    name = os.path.basename(output)
    refuse_large(show(source), measure_size(script, name), 0, course.sections)
    heap = measure_heap(script)
    heap_needed = heap or estimate_heap(script, course.sections)
    refuse_large(show(source), 0, heap_needed, course.sections)
    save(output, script)
    return report(name, script, course.sections, heap) + report_characters(source, course.unfit)


def check(path):
    """Return (report's lines, problems) of a script, which isn't run."""
    script, sections, problems = check_script(path)
    name = os.path.basename(path)
    size, heap = measure_size(script, name), estimate_heap(script, sections)
    for refuse in (
        lambda: refuse_name(path),
        lambda: refuse_large(show(path), size, heap, sections),
    ):
        try:
            refuse()
        except CourseError as error:
            problems.append(str(error))
    return report(show(name), script, sections, None), problems


def main(argv=None):
    options = read_arguments(argv)
    try:
        if options.check is None:
            lines, problems = build(options.course, options.output, options.force), []
        else:
            lines, problems = check(options.check)
    except CourseError as error:
        lines, problems = [], [str(error)]
    encoding = sys.stdout.encoding or "utf-8"
    for line in lines:
        print(line.encode(encoding, "replace").decode(encoding))
    for problem in problems:
        print(problem, file=sys.stderr)
    return 2 if problems else 0


if __name__ == "__main__":
    raise SystemExit(main())
