"""Make a calculator script from a course in Markdown or plain text.

    python3 tools/build.py COURSE.md [-o SCRIPT.py] [--pack] [--force]
    python3 tools/build.py --check SCRIPT.py

The script is the viewer of `minfo.py`, whose home that file is, with another
course in its list `C`; `--pack` stores both in half the space. Exit status: 0 when it is written (or checked) and
works on the calculator, 2 with a line on stderr for each reason why not.
"""

import argparse
import keyword
import os
import re
import sys
import tempfile
import unicodedata
from collections import Counter
from pathlib import Path

from check import MODULES, check_lines, find_absent, find_sections, name_character, parse_python
from course import BODY, CourseError, Section, fit, read_course, strip_styles
from course.read import read_text, show
from heap import estimate_heap, measure_heap
from pack import pack_script, unpack_sections

VIEWER = Path(__file__).resolve().parent.parent / "minfo.py"
MADE_BY = "# by minfo's tools/build.py"

# Epsilon 25.2.2: ion/storage/file_system.h and apps/code/app.h
STORAGE = 42 * 1024  # bytes for all records, a script's name and 4 more among them
HEAP = 64 * 1024  # bytes
# What holds in the 32 KiB of older firmwares takes this on a 64-bit computer.
OLD_HEAP = 44 * 1024

# Names that a script can't have: `from NAME import *` must find the script.
TAKEN_NAMES = frozenset(MODULES + "builtins micropython".split() + keyword.kwlist)


# --- Script ---

_COURSE = re.compile(r"^C = \[\n(.*?)^\]\n", re.M | re.S)
_COOKIE = re.compile(r"(coding)([:=])")


def build_script(path):
    """Return the text of the script for a course file; CourseError if there's none."""
    course, name = read_course(path), name_script(path)
    script = write_script(course, Path(path).name)
    if find_excess(script, name, course.sections) and may_fit_packed(course):
        script = write_script(course, Path(path).name, is_packed=True)
    refuse_large(show(path), script, name, course.sections)
    return script


def write_script(course, name, is_packed=False):
    """Return the viewer with another course; `name` is the course's file."""
    viewer = read_text(VIEWER).replace("\r\n", "\n")
    block = _COURSE.search(viewer)
    if not block:
        raise CourseError("%s: no course between lines `C = [` and `]`" % show(VIEWER))
    code = re.sub(r"\A# .*\n%s.*\n" % MADE_BY, "", viewer[: block.start()])
    head = "%s\n%s\n" % (comment("# " + course.title), comment("%s: %s" % (MADE_BY, name)))
    if is_packed:
        texts = [section.text for section in course.sections]
        return head + pack_script(code + viewer[block.end() :], texts)
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


def find_excess(script, name, sections, heap=None):
    """Return (bytes too many, what's too small, bytes of that), or None if a script fits.

    `heap` is what the script needs in bytes, if it was measured.
    """
    heap = heap or estimate_heap(script, sections)
    needs = (measure_size(script, name), STORAGE, "storage"), (heap, HEAP, "memory for Python")
    for need, most, of in needs:
        if need > most:
            return need - most, of, most
    return None


def refuse_large(course, script, name, sections, heap=None, advice=""):
    """Raise CourseError when a script doesn't fit, with the longest of its sections."""
    excess = find_excess(script, name, sections, heap)
    if excess:
        sizes = sorted(((len(s.text.encode()), s.title) for s in sections), reverse=True)
        longest = ", ".join("%s (%s)" % (title[:40], count_bytes(n)) for n, title in sizes[:3])
        raise CourseError(
            "%s: too large for the calculator's %s by %s of %s%s; longest sections: %s"
            % (course, excess[1], count_bytes(excess[0]), count_bytes(excess[2]), advice, longest)
        )


def may_fit_packed(course):
    """Tell whether packing a course is worth its time: it leaves no less than a third."""
    return sum(len(section.text) for section in course.sections) < 3 * STORAGE


def advise_packing(course, file, name):
    """Return what to tell of `--pack` for a course that doesn't fit without it."""
    if not may_fit_packed(course):
        return ""
    script = write_script(course, file, is_packed=True)
    if find_excess(script, name, course.sections):
        return " (with --pack too)"
    heap = -(-estimate_heap(script, course.sections) // 1024)
    return " (--pack fits it in %s and a heap of %d KiB)" % (
        count_bytes(measure_size(script, name)),
        heap,
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


def report_notes(path, notes):
    """Return lines about what a course writes otherwise than its file does."""
    count = Counter(note.what for note in notes if " -> " in note.what)
    changed = ["%s (%d)" % pair for pair in count.most_common(12)]
    lines = ["written otherwise: " + ", ".join(changed)] if changed else []
    missing = [note for note in notes if " -> " not in note.what]
    lines += ["%s:%d: %s" % (show(path), *note) for note in missing[:10]]
    if len(missing) > 10:
        lines.append("%s: %d more characters without a glyph" % (show(path), len(missing) - 10))
    return lines


def count_bytes(number):
    return "{:,} bytes".format(number)


# --- Checking a script ---


def check_script(path):
    """Return (script, sections, problems); a problem is a line, `FILE:LINE: what`."""
    script = read_text(path).replace("\r\n", "\n")
    name = show(path)
    try:
        tree = parse_python(script)
    except SyntaxError as error:
        raise CourseError("%s:%d: not Python: %s" % (name, error.lineno or 1, error.msg))
    problems = list(find_absent(tree))
    try:
        packed = unpack_sections(tree)
    except ValueError as error:
        raise CourseError("%s: %s" % (name, error))
    sections = []
    for line, text in find_sections(tree) if packed is None else ((1, text) for text in packed):
        if text is None:
            problems.append((line, "not a section in quotes"))
            continue
        sections.append(Section(show(text.split("\n")[0].lstrip("§¶")), text.split("\n")))
        problems += [(line + i * (packed is None), what) for i, what in check_lines(text)]
    if not sections:
        problems.append((1, "no course: there's no list C of sections"))
    return script, sections, ["%s:%d: %s" % (name, line, what) for line, what in sorted(problems)]


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
    parser.add_argument(
        "--pack", action="store_true", help="store course and viewer in half the space"
    )
    options = parser.parse_args(argv)
    if (options.course is None) == (options.check is None):
        parser.error("name a course, or a script after --check")
    return options


def build(source, output, force, is_packed):
    """Write the script for a course; return its report's lines."""
    output = output or os.path.join(os.path.dirname(source), name_script(source))
    refuse_name(output)
    course = read_course(source)
    refuse_output(source, output, force)
    name, file, sections = os.path.basename(output), os.path.basename(source), course.sections
    script = write_script(course, file, is_packed)
    heap = None if find_excess(script, name, sections, heap=1) else measure_heap(script)
    advice = ""
    if not is_packed and find_excess(script, name, sections, heap):
        advice = advise_packing(course, file, name)
    refuse_large(show(source), script, name, sections, heap, advice)
    save(output, script)
    return report(name, script, sections, heap) + report_notes(source, course.notes)


def check(path):
    """Return (report's lines, problems) of a script, which isn't run."""
    script, sections, problems = check_script(path)
    name = os.path.basename(path)
    for refuse in (
        lambda: refuse_name(path),
        lambda: refuse_large(show(path), script, name, sections),
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
            lines, problems = build(options.course, options.output, options.force, options.pack), []
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
