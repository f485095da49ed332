"""A course to a script that surely works: written, read back, and not too large."""

from __future__ import annotations

import itertools
from collections.abc import Mapping
from dataclasses import dataclass

from calculator.facts import CURRENT, Firmware
from course import Course, CourseError

from .check import refuse_name
from .fit import Fit, judge
from .script import Script, convert, list_headings, read_back, write

FORMS = "automatic", "plain", "packed"
# Text of so many times the storage isn't made to fit: packing leaves no less than a third.
HOPELESS = 3
SECTION = 7  # bytes that a section takes at least beside its text
SPARED = 4096  # bytes, the most that a viewer without its optional features spares


@dataclass(frozen=True)
class Made:
    """A script, and what it takes of the calculator."""

    script: Script
    fit: Fit


def make_script(
    course: Course,
    name: str,
    source: str,
    form: str = "automatic",
    is_measured: bool = False,
    firmware: Firmware = CURRENT,
) -> Made:
    """Return the script of a course, in one of FORMS; automatic packs what doesn't fit plain.

    A viewer does without its optional features where a packed script doesn't fit with them.

    `name` is the script's file, `source` the course's. CourseError if there is no such script,
    with its reason: its size, or that it doesn't read as the course does.
    """
    refuse_name(name)
    own = SECTION * len(course.sections)
    size = own + sum(len(section.text.encode()) for section in course.sections)
    made = None
    if form != "packed" and size < firmware.storage:
        made = judge_script(write(course, name, source), is_measured, firmware)
    may_pack = form != "plain" and (size - own) // HOPELESS + own < firmware.storage
    if may_pack and (made is None or made.fit.excess):
        made = judge_script(write(course, name, source, is_packed=True), is_measured, firmware)
        if made.fit.excess and made.fit.excess[0] < SPARED:
            script = write(course, name, source, is_packed=True, options=frozenset())
            made = judge_script(script, is_measured, firmware)
    if made is None or made.fit.excess:
        raise CourseError(refuse_large(course, size, made, firmware))
    compare(made.script)
    return made


def judge_script(script: Script, is_measured: bool, firmware: Firmware = CURRENT) -> Made:
    """Return a script and what it takes; its heap is measured where that may make it fit."""
    may_measure = is_measured and script.size <= firmware.storage
    return Made(script, judge(script, may_measure, firmware))


def refuse_large(course: Course, size: int, made: Made | None, firmware: Firmware = CURRENT) -> str:
    """Return why a course doesn't fit, with the longest of its sections."""
    excess = made.fit.excess if made else None
    excess = excess or (size - firmware.storage, "storage", firmware.storage)
    form = " packed" if made and made.script.is_packed else ""
    sizes = sorted(
        ((len(part.text.encode()), part.title) for part in course.sections), reverse=True
    )
    longest = ", ".join("%s (%s)" % (title[:40], count_bytes(n)) for n, title in sizes[:3])
    owner = "the calculator" if firmware is CURRENT else firmware.name
    return "too large for %s's %s by %s of %s%s; longest sections: %s" % (
        owner, excess[1], count_bytes(excess[0]), count_bytes(excess[2]), form and "," + form,
        longest,
    )  # fmt: skip


def compare(script: Script, others: Mapping[str, str] | None = None) -> None:
    """Raise CourseError if a script doesn't read as its course, which is this tool's fault.

    `others` are the other scripts that it may import, by name.
    """
    sections = [convert(section.text).split("\n") for section in script.course.sections]
    found = read_back(script.text, others)
    wanted = [*sections, list_headings(sections)[0]]
    for number, (lines, expected) in enumerate(itertools.zip_longest(found, wanted), 1):
        if lines != expected:
            where = "its contents" if number == len(wanted) else "section %d" % number
            raise CourseError(
                "%s of the script isn't the course's: a fault of this tool, please report it"
                % where
            )


def count_bytes(number: int) -> str:
    return "{:,} bytes".format(number)
