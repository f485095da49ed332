"""What to tell a student of a script, in lines."""

from __future__ import annotations

from collections import Counter

from calculator.facts import HEAP, OLD_HEAP, STORAGE
from course import BODY, Problem, Section
from course.show import show

from .fit import Fit
from .make import Made, count_bytes

MOST_CHANGES, MOST_NOTES = 12, 10  # that are listed


def report(made: Made) -> list[str]:
    """Return lines that tell a student what a script is and what it takes."""
    script, fit = made.script, made.fit
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
        % (count_bytes(fit.storage), -(-100 * fit.storage // STORAGE), STORAGE // 1024),
        "memory: %d KiB of the calculator's %d; %d on a 64-bit computer, %s"
        % (
            kibibytes(fit.heap),
            HEAP // 1024,
            kibibytes(fit.wide_heap),
            "measured" if fit.is_measured else "estimated",
        ),
        "runs on: " + name_firmwares(fit),
    ]


def count_screens(section: Section) -> int:
    """Return how many screens a section has: a line of each stays in view on the next."""
    return 1 + max(0, -(-(len(section.lines) - BODY) // (BODY - 1)))


def name_firmwares(fit: Fit) -> str:
    if fit.heap <= OLD_HEAP:
        return "all firmwares"
    return "firmwares with %d KiB, not those of earlier years with %d" % (
        HEAP // 1024,
        OLD_HEAP // 1024,
    )


def kibibytes(size: int) -> int:
    return -(-size // 1024)


def report_notes(path: str, notes: list[Problem]) -> list[str]:
    """Return lines about what a course writes otherwise than its file does."""
    count = Counter(note.what for note in notes if " -> " in note.what)
    changed = ["%s (%d)" % pair for pair in count.most_common(MOST_CHANGES)]
    lines = ["written otherwise: " + ", ".join(changed)] if changed else []
    missing = [note for note in notes if " -> " not in note.what]
    lines += ["%s:%d: %s" % (show(path), *note) for note in missing[:MOST_NOTES]]
    if len(missing) > MOST_NOTES:
        lines.append("%s: %d more like these" % (show(path), len(missing) - MOST_NOTES))
    return lines
