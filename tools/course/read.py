"""A course's file to a Course: text -> lines -> blocks -> styled -> wrapped lines -> sections."""

from __future__ import annotations

import html
import os
import re
from pathlib import Path
from typing import FrozenSet, List, NamedTuple, Optional, Sequence, Union

from .blocks import parse
from .encodings import decode
from .formats import is_document, read_document, refuse_format
from .formula.macros import expand_lines
from .formula.report import find_unknown_commands
from .formula.spelling import SPELLINGS, spell
from .front import drop_comments, read_front_matter
from .glyphs import describe_substitutes, fit, shield, strip_styles
from .language import LANGUAGES, guess_language
from .mathspans import ENTITY
from .model import Course, CourseError, Line, Problem
from .nest import Nest
from .plain import mark_up
from .scan import Context
from .sections import divide, find_title
from .show import show
from .starts import BULLETS, read_heading
from .styling import style_blocks
from .targets import Targets, settle_marks

LARGEST_DOCUMENT = 64 << 20  # bytes of a file, with the pictures in it
LARGEST_SCRIPT = 1 << 20  # bytes
LARGEST_TEXT = 1 << 19  # characters without pictures; nothing near it fits the calculator

AnyPath = Union[str, "os.PathLike[str]"]

# A picture that stands in the text; a short one may be what the text is about.
_PICTURE = re.compile(r"\bdata:[\w./+-]*;base64,[A-Za-z0-9+/=%]{999,}")

# Spaces and markers at a line's start, where a tab goes to the next fourth column.
_BREAK = re.compile("[\v\f\x85\u2028\u2029]")
_MARGIN = re.compile("[ \t\u00a0>]*(?:(?:#+|[-*+%s]|\\d+[.)]|[a-zA-Z]\\))[ \t\u00a0]+)?" % BULLETS)


class Source(NamedTuple):
    """A course's file as Markdown, or as plain text."""

    text: str
    is_plain: bool = False
    numbers: Optional[List[int]] = None  # of the text's lines in the file, unless 1, 2, 3 ...
    notes: Sequence[Problem] = ()  # what there was to guess


def read_course(
    path: AnyPath,
    language: str = "",
    lacks: FrozenSet[str] = frozenset(),
    is_chapter: bool = False,
) -> Course:
    """Return the Course of a file; CourseError when there is nothing to show.

    `language` is the code of its language if the file doesn't name one; "" has it guessed.
    `lacks` are the characters to do without, for an older firmware. `is_chapter`: see `convert`.
    """
    source = read_source(path)
    name = name_course(path)
    try:
        course = convert(
            source.text, name, source.is_plain, source.numbers, language, lacks, is_chapter
        )
    except CourseError as error:
        raise CourseError("%s: %s" % (show(path), error)) from None
    if not course.sections:
        raise CourseError("%s: no visible text" % show(path))
    course.notes[:0] = source.notes
    return course


def read_source(path: AnyPath) -> Source:
    """Return the text of a course's file, of any kind that is read; else CourseError."""
    path = Path(path)
    if is_document(path):
        lines = read_document(path, _read_bytes(path, LARGEST_DOCUMENT))
        return Source("\n".join(text for text, _ in lines), numbers=[n for _, n in lines])
    data = _read_bytes(path, LARGEST_DOCUMENT)
    refuse_format(path, data)
    text, encoding = decode(data)
    if encoding == "binary":
        raise CourseError("%s: not a text" % show(path))
    notes = [Problem(1, "not UTF-8: read as %s" % encoding)] if encoding else []
    return Source(text, is_plain_text(path), notes=notes)


def is_plain_text(path: Path) -> bool:
    """Tell whether a file's name is a plain text's, not Markdown's."""
    return path.suffix.lower() in (".txt", ".text")


def _read_bytes(path: AnyPath, largest: int) -> bytes:
    """Return a file's bytes; CourseError if there are more than `largest`."""
    try:
        with open(path, "rb") as file:
            data = file.read(largest + 1)
    except (OSError, ValueError) as error:
        what = getattr(error, "strerror", None) or error
        raise CourseError("%s: %s" % (show(path), what)) from None
    if len(data) > largest:
        raise CourseError("%s: more than %d bytes, too large for a course" % (show(path), largest))
    return data


def name_course(path: AnyPath) -> str:
    """Return the title of a course that has none but its file's name."""
    name = re.sub(r"[\s_-]+", " ", show(Path(path).stem)).strip()
    return name[:1].upper() + name[1:]


def read_courses(
    paths: Sequence[AnyPath], title: str, language: str = "", lacks: FrozenSet[str] = frozenset()
) -> Course:
    """Return files as the parts of one Course: the title of each is above its first section.

    `title` is the whole's. CourseError names the file that has nothing to show.
    """
    parts = [read_course(path, language, lacks, is_chapter=True) for path in paths]
    first = parts[0]
    course = Course(title, first.language, [], [], first.is_guessed, first.without)
    for path, part in zip(paths, parts):
        count = len(course.sections)
        for section in part.sections:
            for row, places in section.links.items():
                section.links[row] = [(n + count, y) for n, y in places]
        course.sections += part.sections
        course.notes += [note._replace(file=str(path)) for note in part.notes]
    return course


def read_text(path: AnyPath) -> str:
    """Return the text of a UTF-8 file; CourseError names the file and byte offset."""
    data = _read_bytes(path, LARGEST_SCRIPT)
    try:
        return data.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        what = "not UTF-8 text at byte offset %d" % error.start
        raise CourseError("%s: %s" % (show(path), what)) from None


def convert(
    text: str,
    name: str,
    is_plain: bool = False,
    numbers: list[int] | None = None,
    language: str = "",
    lacks: FrozenSet[str] = frozenset(),
    is_chapter: bool = False,
) -> Course:
    """Return the Course in `text`; `name` is its title if it has no other.

    `is_plain`: a text file, Markdown only if it has a heading in that style. `numbers`: of the
    text's lines in the file, if they aren't 1, 2, 3 ... `language`: its code, if the text doesn't
    name one; guessed if it is "". `lacks`: characters to do without.
    `is_chapter`: its title stands above its first section.

    CourseError for more text than any course has.
    """
    text = _PICTURE.sub("data:", text)
    if len(text) > LARGEST_TEXT:
        raise CourseError("more than %d bytes, too large for a course" % LARGEST_TEXT)
    raw = text.replace("\0", "").replace("\r\n", "\n").replace("\r", "\n").split("\n")
    numbers = numbers or list(range(1, len(raw) + 1))
    numbers = numbers + numbers[-1:] * (len(raw) - len(numbers))
    raw, numbers = break_lines(raw, numbers)
    texts = shield("\n".join(raw)).split("\n")
    front = read_front_matter(texts)
    texts[front.size :] = expand_lines(texts[front.size :])
    numbers = numbers[front.size :]
    lines = [Line(free_margin(line), n) for line, n in zip(texts[front.size :], numbers)]
    is_plain = is_plain and not any(read_heading(line.text) for line in lines)
    lines = drop_comments(lines, is_plain)
    language = front.language or language
    guessed = language or guess_language("\n".join(line.text for line in lines))
    context = Context(language=guessed, lacks=lacks, keeps_breaks=not is_plain)
    if is_plain:
        lines = mark_up(lines)
    nest = Nest(parse, context.labels)
    blocks = nest.parse_here(lines)
    targets = Targets(blocks)
    style_blocks(blocks, context)
    notes = nest.notes + context.notes + find_notes(raw[front.size :], numbers, context)
    if front.unknown:
        known = ", ".join(LANGUAGES)
        notes.append(Problem(1, "no language %s; there are: %s" % (show(front.unknown), known)))
    title, name = (fit_title(text, context) for text in (front.title, name))
    heading = find_title(blocks)
    named = title or name
    title = title or heading or name
    chapter = title if is_chapter and title != heading else ""
    sections = list(divide(blocks, named, chapter))
    notes += settle_marks(sections, targets, context.links)
    notes.sort(key=lambda note: note.line)
    return Course(
        title, context.language, sections, notes, is_guessed=not language, without=front.without
    )


def break_lines(lines: list[str], numbers: list[int]) -> tuple[list[str], list[int]]:
    """Return lines, and their numbers, that end at other signs too: Word's, a page's."""
    if not any(map(_BREAK.search, lines)):
        return lines, numbers
    parts = [(part, n) for line, n in zip(lines, numbers) for part in _BREAK.split(line)]
    return [part for part, _ in parts], [n for _, n in parts]


def free_margin(line: str) -> str:
    """Return a line with plain spaces around its marker: tabs and typed no-break spaces aren't."""
    margin = _MARGIN.match(line)
    end = margin.end() if margin else 0
    return line[:end].replace("\u00a0", " ").expandtabs(4) + line[end:]


def fit_title(text: str, context: Context) -> str:
    return strip_styles(spell(fit(text, context.language), context.lacks))


def find_notes(texts: list[str], numbers: list[int], context: Context) -> list[Problem]:
    """Return what is written otherwise in lines of these numbers."""
    notes = []
    for line, number in zip(texts, numbers):
        for sign in ENTITY.findall(line) if "&" in line else ():
            line += html.unescape(sign)
        notes += [Problem(number, what) for what in describe_substitutes(line, context.language)]
        lacking = [char for char in line if char in context.lacks and char in SPELLINGS]
        notes += [Problem(number, "%s -> %s" % (char, SPELLINGS[char])) for char in lacking]
    for place, command in find_unknown_commands("\n".join(texts)):
        what = "%s -> %s: an unknown command" % (command, command.lstrip("\\"))
        notes.append(Problem(numbers[place - 1], what))
    return notes
