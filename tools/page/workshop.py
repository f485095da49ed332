"""A course's text to what the page shows of it: the script, and what there is to say of it."""

from __future__ import annotations

import dataclasses
import re
from pathlib import Path
from typing import Any, Iterable, Iterator

from build import HEAP, STORAGE, VIEWER, measure_size, name_script, write_script
from calculator.device import Layout
from course import BODY, STYLES, Course, CourseError, Section, strip_styles
from course.read import convert, show
from heap import estimate_heap

__all__ = ["BODY", "CourseError", "name_script", "show"]

# How a script is laid out.
LAYOUT = Layout(start="lire()", course="C", section="n", top="p")
# What the keys do in the viewer, as its key card has it: (keys, what).
CARD = [
    tuple(line.split(" : "))
    for line in re.findall(r'HELP="""(.*?)"""', VIEWER.read_text("utf8"), re.S)[0].split("\n")
]
FORMS = "automatic", "plain", "packed"
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

    notes    (line of the text, what was written otherwise)
    storage, heap  (what it takes, of what there is)
    """

    name: str
    title: str
    language: str
    script: str
    is_packed: bool
    storage: tuple[int, int]
    heap: tuple[int, int]
    parts: list[Part]
    contents: list[Entry]
    notes: list[tuple[int, str]]
    screens: int
    minutes: int

    @property
    def fits(self) -> bool:
        """Whether the calculator holds it."""
        return self.storage[0] <= self.storage[1] and self.heap[0] <= self.heap[1]

    def tell(self) -> dict[str, Any]:
        """Return all this as JSON has it."""
        return {**dataclasses.asdict(self), "fits": self.fits}

    def find_line(self, line: int) -> tuple[int, int]:
        """Return (section, row) of the last row that comes from a line of the text or before."""
        found = 0, 0
        for number, part in enumerate(self.parts):
            for row, source in enumerate(part.sources):
                if source <= line:
                    found = number, row
        return found


def make(text: str, name: str, form: str = "automatic") -> Made:
    """Return what becomes of a text; `name` is its file's. CourseError if nothing does."""
    path = Path(name)
    title = re.sub(r"[\s_-]+", " ", show(path.stem)).strip()
    course = convert(text, title[:1].upper() + title[1:], path.suffix.lower() == ".txt")
    if not course.sections:
        raise CourseError("%s: no visible text" % show(name))
    made = assemble(course, name, form == "packed")
    if form == "automatic" and not made.fits:
        packed = assemble(course, name, True)
        return packed if packed.fits else made
    return made


def assemble(course: Course, name: str, is_packed: bool) -> Made:
    """Return the script of a course, in one of its forms."""
    script = write_script(course, name, is_packed)
    words = sum(len(strip_styles(section.text).split()) for section in course.sections)
    heights = [len(section.lines) for section in course.sections]
    return Made(
        name=name_script(name),
        title=course.title,
        language=course.language,
        script=script,
        is_packed=is_packed,
        storage=(measure_size(script, name_script(name)), STORAGE),
        heap=(estimate_heap(script, course.sections), HEAP),
        parts=[
            Part(list(map(split_styles, section.lines)), section.sources)
            for section in course.sections
        ],
        contents=list(list_headings(course.sections)),
        notes=[(note.line, note.what) for note in course.notes],
        # A line of a screen stays in view on the next.
        screens=sum(1 + max(0, -(-(height - BODY) // (BODY - 1))) for height in heights),
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
