"""One viewer for several courses: a script that has it, and for each course one that has the text.

A course's script imports the viewer's parts and runs them as its own, so that any course is
started alone and knows nothing of the others. Where the viewer isn't on the calculator, it says
so in plain words.
"""

from __future__ import annotations

import re
from dataclasses import replace
from typing import NamedTuple, Sequence

from calculator.facts import CURRENT, Firmware
from course import Course, CourseError

from .check import refuse_name
from .features import find_features
from .fit import judge
from .make import Made, compare, count_bytes
from .script import (
    IMPORTS,
    Script,
    compute_checksum,
    head_script,
    write_packed,
    write_plain,
    write_viewer,
)
from .source import NAMES
from .words import FUNCTIONS, choose_language

SOURCE = "a shared viewer"  # what the second line of its script says
# What a course's script says without it; in the console, which shows no letters with accents.
MISSING = {
    "fr": "Envoyez aussi %s", "en": "Send %s too", "de": "Auch %s senden", "es": "Falta %s",
    "it": "Manca %s", "pt": "Falta %s", "nl": "Stuur ook %s",
}  # fmt: skip
_IMPORT = re.compile(r"^ from ([a-z_][a-z0-9_]*) import V[0-9a-f]{8} as viewer$", re.M)


class Shared(NamedTuple):
    """A viewer's script, and those of the courses that use it."""

    viewer: Script
    made: list[Made]


class Part(NamedTuple):
    """A course's file, and the name of its script."""

    course: Course
    name: str
    source: str


def make_shared(
    parts: Sequence[Part],
    name: str,
    form: str = "automatic",
    is_measured: bool = False,
    firmware: Firmware = CURRENT,
) -> Shared:
    """Return the scripts of several courses with one viewer, `name`, in one of make.FORMS.

    CourseError if they don't fit the storage together, if one doesn't fit the memory, or if a
    script doesn't read as its course does.
    """
    for script in [name, *(part.name for part in parts)]:
        refuse_name(script)
    language = choose_language(parts[0].course.language)
    parts = [part._replace(course=replace(part.course, language=language)) for part in parts]
    for is_packed in {"plain": (False,), "packed": (True,)}.get(form, (False, True)):
        shared = write_shared(parts, name, is_packed)
        made = [
            Made(script, judge(script, is_measured, firmware, shared.viewer))
            for script in shared.scripts
        ]
        problem = find_excess(shared.viewer, made, firmware)
        if not problem:
            for written in shared.scripts:
                compare(written, {name[:-3]: shared.viewer.text})
            return Shared(shared.viewer, made)
    raise CourseError(problem)


class Written(NamedTuple):
    viewer: Script
    scripts: list[Script]


def find_excess(viewer: Script, made: list[Made], firmware: Firmware) -> str:
    """Return what scripts that share a viewer take too much of, "" if they fit."""
    total = viewer.size + sum(each.fit.storage for each in made)
    if total > firmware.storage:
        return "too large together for the calculator's storage by %s of %s" % (
            count_bytes(total - firmware.storage),
            count_bytes(firmware.storage),
        )
    for each in made:
        if each.fit.excess:
            return "%s: too large for the calculator's %s by %s of %s" % (
                each.script.name, each.fit.excess[1], count_bytes(each.fit.excess[0]),
                count_bytes(each.fit.excess[2]),
            )  # fmt: skip
    return ""


def write_shared(parts: Sequence[Part], name: str, is_packed: bool) -> Written:
    """Return the scripts of courses in one language, with a viewer that has what any needs."""
    language = parts[0].course.language
    features = frozenset().union(*(find_features(part.course) for part in parts))
    viewer = 'r"""\n%s""",\n%s,\n%s,\n' % write_viewer(language, features, is_packed)
    export = "V" + compute_checksum(viewer)
    text = head_script("Lecteur", SOURCE, "%s=(\n%s)\n" % (export, viewer))
    course = Course("Lecteur", language, [])
    scripts = []
    for part in parts:
        data = write_packed(part.course) if is_packed else write_plain(part.course)
        tables = (("links", "LINKS"), ("questions", "ANSWERS"))
        empty = "".join("%s=[]\n" % NAMES[name] for feature, name in tables if feature in features)
        run = "if viewer[1:]:\n w(viewer[1])\n v(sp)\n w(viewer[2])\n"
        run += "".join(" %s\n" % call for call in data.text.split("\n") if call)
        body = IMPORTS + empty + data.lists + write_import(name, export, language) + run
        start = FUNCTIONS[language] + "()\n"
        whole = head_script(part.course.title, part.source, body + start)
        scripts.append(Script(part.name, part.course, whole, is_packed))
    return Written(Script(name, course, text, is_packed), scripts)


def write_import(name: str, export: str, language: str) -> str:
    """Return the lines that import a viewer, or have the course say that it's missing."""
    says = "def %s():print('%s')" % (FUNCTIONS[language], MISSING[language] % name)
    return (
        "try:\n from %s import %s as viewer\n" % (name[:-3], export)
        + 'except ImportError:\n viewer="%s",\nexec(viewer[0])\n' % says
    )


def find_viewer(text: str) -> str:
    """Return the file name of the viewer that a course's script imports, "" if it has its own."""
    found = _IMPORT.search(text)
    return found[1] + ".py" if found else ""
