"""Make a calculator script from a course in Markdown or plain text.

    python3 tools/build.py COURSE.md ... [-o SCRIPT.py] [--lang CODE] [--pack | --plain] [--force]
    python3 tools/build.py COURSE.md COURSE.md ... --shared VIEWER.py
    python3 tools/build.py --check SCRIPT.py

A course that doesn't fit plain is packed, which stores it and the viewer in half the space.
Exit status: 0 when the script is written (or checked) and works on the calculator, 2 with a
line on stderr for each reason why not.
"""

from __future__ import annotations

import argparse
import os
import sys
from typing import NoReturn

from calculator.facts import CURRENT, FIRMWARES, Firmware
from course import Course, CourseError, read_course
from course.language import LANGUAGES, normalize_language
from course.read import name_course, read_courses, read_text
from course.show import say_lines, show
from page.language import LANGUAGES as REPORT_LANGUAGES
from page.language import choose_language, find_language, translate
from script.check import check, refuse_name
from script.files import name_script, refuse_output, save
from script.fit import judge
from script.make import Made, compare, make_script, refuse_large
from script.report import (
    report,
    report_language,
    report_next_step,
    report_notes,
    report_shared,
)
from script.script import Script, parse, read_origin
from script.shared import SOURCE, Part, find_viewer, make_shared


def build(options: argparse.Namespace) -> list[str]:
    """Write the script of a course; return its report's lines. CourseError if there's none."""
    sources, firmware = options.courses, options.firmware
    source = sources[0]
    output = options.output or os.path.join(os.path.dirname(source), name_script(source))
    try:
        refuse_name(output)
    except CourseError as error:
        raise CourseError("%s: %s" % (show(output), error)) from None
    if len(sources) > 1:
        course = read_courses(sources, name_course(output), options.language, firmware.lacks)
    else:
        course = read_course(source, options.language, firmware.lacks)
    names = os.path.basename(output), ", ".join(map(os.path.basename, sources))
    refuse_output(sources, output, names[1], options.force)
    try:
        made = make_script(course, *names, options.form, True, firmware)
    except CourseError as error:
        raise CourseError("%s: %s" % (", ".join(map(show, sources)), error)) from None
    save(output, made.script.text)
    told = report(made) + report_language(course) + report_notes(source, course.notes)
    return told + report_next_step(output)


def build_shared(options: argparse.Namespace) -> list[str]:
    """Write one viewer, and for each course a script that uses it; return the reports' lines."""
    sources, firmware, viewer = options.courses, options.firmware, options.shared
    outputs = [os.path.join(os.path.dirname(viewer), name_script(path)) for path in sources]
    for number, output in enumerate(outputs):
        if output in [viewer, *outputs[:number]]:
            raise CourseError("%s: would be two scripts" % show(output))
    courses = [read_course(source, options.language, firmware.lacks) for source in sources]
    for source, output in zip(sources, outputs):
        refuse_output(sources, output, os.path.basename(source), options.force)
    refuse_output(sources, viewer, SOURCE, options.force)
    parts = [
        Part(course, os.path.basename(output), os.path.basename(source))
        for course, output, source in zip(courses, outputs, sources)
    ]
    try:
        made = make_shared(parts, os.path.basename(viewer), options.form, True, firmware)
    except CourseError as error:
        raise CourseError("%s: %s" % (", ".join(map(show, sources)), error)) from None
    save(viewer, made.viewer.text)
    lines = []
    for source, output, course, each in zip(sources, outputs, courses, made.made):
        save(output, each.script.text)
        lines += report(each) + report_language(course) + report_notes(source, course.notes)
    told = report_shared(made.viewer, made.made)
    return lines + told + report_next_step(os.path.dirname(viewer) or os.curdir)


def check_file(path: str) -> tuple[list[str], list[str]]:
    """Return (report's lines, problems) of a script; CourseError if it can't be read."""
    name, text = show(path), read_text(path)
    try:
        viewer = read_viewer(path, text)
        others = {viewer.name[:-3]: viewer.text} if viewer else {}
        script = parse(os.path.basename(path), text, others)
    except SyntaxError as error:
        raise CourseError("%s:%d: not Python: %s" % (name, error.lineno or 1, error.msg)) from None
    except CourseError as error:
        colon = ":" if str(error)[:1].isdigit() else ": "  # a line of the file
        raise CourseError(name + colon + str(error)) from None
    problems = ["%s:%d: %s" % (name, line, what) for line, what in check(script)]
    made = Made(script, judge(script, viewer=viewer))
    try:
        refuse_name(path)
        if made.fit.excess:
            size = sum(len(section.text.encode()) for section in script.course.sections)
            raise CourseError(refuse_large(script.course, size, made))
        if script.is_packed and not problems:
            compare(script, others)
            origin = read_origin(text)
            if origin and origin.is_changed:
                raise CourseError("it was changed since it was packed")
    except CourseError as error:
        problems.append("%s: %s" % (name, error))
    return report(made), problems


def read_viewer(path: str, text: str) -> Script | None:
    """Return the viewer's script that a course's imports, which must stand beside it."""
    name = find_viewer(text)
    if not name:
        return None
    beside = os.path.join(os.path.dirname(path), name)
    return Script(name, Course(name, "fr", []), read_text(beside), False)


class Parser(argparse.ArgumentParser):
    language = "en"

    def error(self, message: str) -> NoReturn:
        self.exit(2, "build.py: %s\n" % show(translate(message, self.language)))


def read_firmware(text: str) -> Firmware:
    """Return the firmware of a name or a version, `15.5` or `omega`."""
    name = text.lower().split()[-1:] or [""]
    firmware = FIRMWARES.get(name[0].split(".")[0])
    if not firmware:
        raise argparse.ArgumentTypeError("%s: not one of %s" % (text, ", ".join(FIRMWARES)))
    if not firmware.has_colour_names:
        raise argparse.ArgumentTypeError(
            "%s can't run the viewer, whose colours it doesn't know: update it" % firmware.name
        )
    return firmware


def read_arguments(argv: list[str] | None) -> argparse.Namespace:
    parser = Parser(description="Make a calculator script from a course in Markdown or plain text.")
    parser.language = find_language(argv)
    parser.add_argument(
        "courses", nargs="*", metavar="course", help="a .md or .txt file; several make one course"
    )
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
        "--lang",
        metavar="LANGUAGE",
        default="",
        help="of a course that doesn't name it: %s; en and fr are the report's too"
        % ", ".join(LANGUAGES),
    )
    parser.add_argument(
        "--for",
        dest="firmware",
        metavar="FIRMWARE",
        default=CURRENT,
        type=read_firmware,
        help="of an older calculator: %s" % ", ".join(FIRMWARES),
    )
    parser.add_argument(
        "--shared",
        metavar="VIEWER.py",
        help="one viewer for several courses, whose scripts are written beside it",
    )
    form = parser.add_mutually_exclusive_group()
    form.add_argument("--pack", action="store_true", help="store it in less space")
    form.add_argument("--plain", action="store_true", help="keep it readable, or refuse it")
    options = parser.parse_args(argv)
    if bool(options.courses) == (options.check is not None):
        parser.error("name a course, or a script after --check")
    if options.check and (options.output or options.pack or options.plain):
        parser.error("--check takes a script alone")
    if options.shared and (options.output or options.check):
        parser.error("--shared names the viewer, courses name their scripts: no -o, no --check")
    if len(options.courses) > 1 and not options.output and not options.shared:
        parser.error(
            "several courses: name their one script after -o, or their viewer after --shared"
        )
    options.form = "packed" if options.pack else "plain" if options.plain else "automatic"
    options.language = normalize_language(options.lang)
    if options.lang and not options.language:
        parser.error("--lang %s: not one of %s" % (options.lang, ", ".join(LANGUAGES)))
    return options


def main(argv: list[str] | None = None) -> int:
    options = read_arguments(argv)
    problems: list[str] = []
    try:
        if options.check is None:
            lines = build_shared(options) if options.shared else build(options)
        else:
            lines, problems = check_file(options.check)
    except CourseError as error:
        lines, problems = [], [str(error)]
    named = options.language if options.language in REPORT_LANGUAGES else None
    language = choose_language(named)
    say_lines(translate(line, language) for line in lines)
    for problem in problems:
        print(translate(problem, language), file=sys.stderr)
    return 2 if problems else 0


if __name__ == "__main__":
    raise SystemExit(main())
