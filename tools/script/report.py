"""What to tell a student of a script, in lines."""

from __future__ import annotations

import unicodedata

from calculator.facts import FIRMWARES, Firmware
from course import BODY, Course, Problem, Section
from course.language import NAMES
from course.show import show

from .fit import Fit
from .make import Made, count_bytes
from .script import Script

MOST_PLACES, MOST_GLYPHS = 8, 4  # that are listed
FEATURES = {"marks": "bookmarks", "signs": "search for digits and signs"}


def report(made: Made) -> list[str]:
    """Return lines that tell a student what a script is and what it takes."""
    script, fit, most = made.script, made.fit, made.fit.firmware
    percent = -(-100 * fit.storage // most.storage)
    sections = script.course.sections
    return [
        "%s: %d sections, %d lines, %d screens%s"
        % (
            show(script.name),
            len(sections),
            sum(len(section.lines) for section in sections),
            sum(map(count_screens, sections)),
            ", packed" if script.is_packed else "",
        ),
        "storage: %s, %d %% of the %d KiB that all scripts share"
        % (count_bytes(fit.storage), percent, most.storage // 1024),
        "memory: %d KiB of the calculator's %d; %d on a 64-bit computer, %s"
        % (
            kibibytes(fit.heap),
            most.heap // 1024,
            kibibytes(fit.wide_heap),
            "measured" if fit.is_measured else "estimated",
        ),
        "runs on: " + name_firmwares(script, fit),
        *("does without %s, for want of memory" % FEATURES[name] for name in sorted(script.lacks)),
    ]


def count_screens(section: Section) -> int:
    """Return how many screens a section has: a line of each stays in view on the next."""
    return 1 + max(0, -(-(len(section.lines) - BODY) // (BODY - 1)))


def name_firmwares(script: Script, fit: Fit) -> str:
    """Return which firmwares a script runs on, and what the others lack."""
    used = find_characters(script.course)
    groups: list[tuple[str, list[str]]] = []
    for firmware in FIRMWARES.values():
        lacking = find_lacking(firmware, fit, used)
        if not groups or groups[-1][0] != lacking:
            groups.append((lacking, []))
        groups[-1][1].append(firmware.name)
    runs = ", ".join(join_names(names) for lacking, names in groups if not lacking)
    fails = ["%s (%s)" % (join_names(names), lacking) for lacking, names in groups if lacking]
    return (runs or "no firmware") + ("; not on " + ", ".join(fails) if fails else "")


def find_lacking(firmware: Firmware, fit: Fit, used: frozenset[str]) -> str:
    """Return what a firmware lacks for a script that uses some characters, "" if nothing."""
    glyphs = ["≠" if char == "\u0338" else char for char in sorted(used & firmware.lacks)]
    more = " and %d more" % (len(glyphs) - MOST_GLYPHS) if len(glyphs) > MOST_GLYPHS else ""
    if not firmware.has_colour_names:
        return "it lacks the viewer's colours"
    lacking = [
        "storage of %d KiB" % (firmware.storage // 1024) if fit.storage > firmware.storage else "",
        "memory of %d KiB" % (firmware.heap // 1024) if fit.heap > firmware.heap else "",
        "no glyph for " + " ".join(glyphs[:MOST_GLYPHS]) + more if glyphs else "",
    ]
    return ", ".join(filter(None, lacking))


def find_characters(course: Course) -> frozenset[str]:
    """Return the characters that a course shows, marks apart from their letters."""
    text = "".join(section.text for section in course.sections)
    return frozenset("".join(unicodedata.normalize("NFD", char) for char in set(text)))


def join_names(names: list[str]) -> str:
    """Return `Epsilon 19 to 25`, or names in a row."""
    epsilon = [name for name in names if name.startswith("Epsilon ")]
    if len(epsilon) > 1:
        names = [epsilon[0] + " to " + epsilon[-1].split(" ")[1], *names[len(epsilon) :]]
    return ", ".join(names)


def kibibytes(size: int) -> int:
    return -(-size // 1024)


def report_language(course: Course) -> list[str]:
    """Return a line about a course's language."""
    how = ", guessed; --lang or `lang:` tells another" if course.is_guessed else ""
    return ["language: %s%s" % (NAMES[course.language], how)]


def report_notes(path: str, notes: list[Problem]) -> list[str]:
    """Return lines about what a course writes otherwise than its file does, each with where."""
    places: dict[str, list[str]] = {}
    for note in notes:
        name = show(note.file) + ":" if note.file else ""
        if " -> " in note.what:
            places.setdefault(note.what, []).append(name + str(note.line))
    lines = [
        "written otherwise: %s (line %s)" % (what, join_lines(found))
        for what, found in sorted(places.items(), key=lambda item: -len(item[1]))
    ]
    return lines + [
        "%s:%d: %s" % (show(note.file or path), note.line, note.what)
        for note in notes
        if " -> " not in note.what
    ]


def join_lines(places: list[str]) -> str:
    """Return the lines where something stands, the first of them if there are many."""
    places = list(dict.fromkeys(places))
    more = " and %d more" % (len(places) - MOST_PLACES) if len(places) > MOST_PLACES else ""
    return ", ".join(places[:MOST_PLACES]) + more


def report_next_step(path: str) -> list[str]:
    """Return what there is to do with a script that was written."""
    return ["wrote %s: drop it into Python scripts on my.numworks.com" % show(path)]
