"""A course's text to what the page shows of it: the script, and what there is to say of it."""

from __future__ import annotations

import dataclasses
import re
import threading
from pathlib import Path
from typing import Any, Iterable, Iterator, Optional

from calculator.facts import HEAP, STORAGE
from course import STYLES, Course, CourseError, Section, strip_styles
from course.read import convert, is_plain_text, name_course
from course.show import show
from script.features import OPTIONAL, find_features
from script.files import name_script
from script.make import Made as MadeScript
from script.make import judge_script, make_script
from script.report import count_screens
from script.script import write
from script.words import DEFAULT, list_card

CARD = list_card(DEFAULT, OPTIONAL)  # of a script whose course isn't known
MAKING = threading.Lock()
WORDS_A_MINUTE = 180  # read on a small screen
KINDS = dict(zip(STYLES, ("strong", "code", "marker", "plain")))


@dataclasses.dataclass(frozen=True)
class Part:
    """A section as the page shows it.

    lines    each a list of (style's name, text)
    sources  the number of the text's line that each of them comes from
    """

    lines: list[list[tuple[str, str]]]
    sources: list[int]


@dataclasses.dataclass(frozen=True)
class Entry:
    """A heading, for the contents; level 0 is a section's own, `line` the text's."""

    title: str
    level: int
    section: int
    row: int
    line: int


@dataclasses.dataclass(frozen=True)
class Made:
    """A course's script, and what the page tells of it; sizes are bytes.

    problem  why there's no such script for a calculator, or None
    card     what the keys do in the viewer, as its key card has it: [keys, what]
    notes    (line of the text, what was written otherwise)
    storage, heap  (what it takes, of what there is)
    """

    name: str
    title: str
    language: str
    script: str
    problem: Optional[str]
    is_packed: bool
    storage: tuple[int, int]
    heap: tuple[int, int]
    parts: list[Part]
    contents: list[Entry]
    card: list[list[str]]
    notes: list[tuple[int, str]]
    screens: int
    minutes: int

    def tell(self) -> dict[str, Any]:
        """Return all this as JSON has it."""
        return dataclasses.asdict(self)

    def find_line(self, line: int) -> tuple[int, int]:
        """Return (section, row) of the last row that comes from a line of the text or before."""
        found = 0, 0
        for number, part in enumerate(self.parts):
            for row, source in enumerate(part.sources):
                if source <= line:
                    found = number, row
        return found


def make(text: str, name: str, form: str = "automatic") -> Made:
    """Return what becomes of a text; `name` is its file's. CourseError if nothing does.

    One at a time: CPython 3.11 makes syntax trees in one thread alone.
    """
    with MAKING:
        return make_alone(text, name, form)


def make_alone(text: str, name: str, form: str) -> Made:
    path = Path(name)
    course = convert(text, name_course(path), is_plain_text(path))
    if not course.sections:
        raise CourseError("%s: no visible text" % show(name))
    names = name_script(path), path.name
    try:
        return describe(course, make_script(course, *names, form), None)
    except CourseError as error:  # one can read it all the same, to see what to shorten
        script = write(course, *names, is_packed=form == "packed")
        return describe(course, judge_script(script, is_measured=False), str(error))


def describe(course: Course, made: MadeScript, problem: Optional[str]) -> Made:
    """Return what the page tells of a script."""
    words = sum(len(strip_styles(section.text).split()) for section in course.sections)
    return Made(
        name=made.script.name,
        title=course.title,
        language=course.language,
        script=made.script.text,
        problem=problem,
        is_packed=made.script.is_packed,
        storage=(made.fit.storage, STORAGE),
        heap=(made.fit.heap, HEAP),
        parts=[
            Part(list(map(split_styles, section.lines)), section.sources)
            for section in course.sections
        ],
        contents=list(list_headings(course.sections)),
        card=list_card(course.language, find_features(course)),
        notes=[(note.line, note.what) for note in course.notes],
        screens=sum(map(count_screens, course.sections)),
        minutes=max(1, round(words / WORDS_A_MINUTE)),
    )


def list_headings(sections: Iterable[Section]) -> Iterator[Entry]:
    """Yield the headings; the lines of one come from the same line of the text."""
    for number, section in enumerate(sections):
        headings: dict[int, Entry] = {}
        for row, (line, source) in enumerate(zip(section.lines, section.sources)):
            if line[:1] not in ("§", "¶"):
                continue
            level = len(line) - len(line.lstrip("¶"))
            title = strip_styles(line.lstrip("§¶"))
            if source in headings:
                entry = headings[source]
                headings[source] = dataclasses.replace(entry, title=entry.title + " " + title)
            else:
                headings[source] = Entry(title, level, number, row, source)
        yield from headings.values()


def split_styles(line: str) -> list[tuple[str, str]]:
    """Return a line as (style's name, text) pairs."""
    if line[:1] == "§":
        return [("title", line[1:])]
    if line[:1] == "¶":
        return [("subtitle", line.lstrip("¶"))]
    pieces = re.split("([%s])" % STYLES, "»" + line)[1:]
    return [(KINDS[style], text) for style, text in zip(pieces[::2], pieces[1::2]) if text]
