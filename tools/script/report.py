"""What to tell a student of a script, in lines."""

from __future__ import annotations

import unicodedata

from calculator.facts import FIRMWARES, Firmware
from course import BODY, Course, Problem, Section
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
        "%s: %s, %s, %s%s"
        % (
            show(script.name),
            count(len(sections), "section"),
            count(sum(len(section.lines) for section in sections), "line"),
            count(sum(map(count_screens, sections)), "screen"),
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
        *report_firmwares(script, fit),
        *("does without %s, for want of memory" % FEATURES[name] for name in sorted(script.lacks)),
    ]


def count(number: int, what: str) -> str:
    return "%d %s%s" % (number, what, "s" * (number != 1))


def report_shared(viewer: Script, made: list[Made]) -> list[str]:
    """Return lines about scripts that go to the calculator together, with their viewer."""
    names = [show(each.name) for each in [viewer, *(one.script for one in made)]]
    total = viewer.size + sum(one.fit.storage for one in made)
    most = made[0].fit.firmware.storage
    return [
        "%s: the viewer, %s" % (names[0], count_bytes(viewer.size)),
        "together: %s, %d %% of the %d KiB; send %s"
        % (count_bytes(total), -(-100 * total // most), most // 1024, ", ".join(names)),
    ]


def count_screens(section: Section) -> int:
    """Return how many screens a section has: a line of each stays in view on the next."""
    return 1 + max(0, -(-(len(section.lines) - BODY) // (BODY - 1)))


def report_firmwares(script: Script, fit: Fit) -> list[str]:
    """Return which firmwares a script runs on, then by the first reason the others."""
    used = find_characters(script.course)
    groups: dict[str, list[str]] = {"runs on": []}
    for firmware in FIRMWARES.values():
        groups.setdefault(find_reason(firmware, fit, used), []).append(firmware.name)
    return ["%s: %s" % (what, join_names(names) or "no firmware") for what, names in groups.items()]


def find_reason(firmware: Firmware, fit: Fit, used: frozenset[str]) -> str:
    """Return why a script that uses some characters doesn't run on a firmware, or that it does."""
    glyphs = ["≠" if char == "\u0338" else char for char in sorted(used & firmware.lacks)]
    more = " and %d more" % (len(glyphs) - MOST_GLYPHS) if len(glyphs) > MOST_GLYPHS else ""
    if not firmware.has_colour_names:
        return "not on, for its colours"
    if fit.storage > firmware.storage:
        return "not on, for its storage"
    if fit.heap > firmware.heap:
        return "not on, for its memory"
    return "not on, for %s%s" % (" ".join(glyphs[:MOST_GLYPHS]), more) if glyphs else "runs on"


def find_characters(course: Course) -> frozenset[str]:
    """Return the characters that a course shows, marks apart from their letters."""
    text = "".join(section.text for section in course.sections)
    return frozenset("".join(unicodedata.normalize("NFD", char) for char in set(text)))


def join_names(names: list[str]) -> str:
    """Return `Epsilon 14 15 19-25, Omega`: versions in a row as one range."""
    ranges: list[list[int]] = []
    for version in (int(name.split()[1]) for name in names if name.startswith("Epsilon ")):
        if ranges and ranges[-1][1] == version - 1:
            ranges[-1][1] = version
        else:
            ranges.append([version, version])
    said = " ".join("%d-%d" % (a, b) if a < b else str(a) for a, b in ranges)
    others = [name for name in names if not name.startswith("Epsilon ")]
    return ", ".join(["Epsilon " + said] * bool(said) + others)


def kibibytes(size: int) -> int:
    return -(-size // 1024)


def report_language(course: Course) -> list[str]:
    """Return a line about a course's language."""
    how = ", guessed; --lang or `lang:` tells another" if course.is_guessed else ""
    return ["language: %s%s" % (course.language, how)]


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
