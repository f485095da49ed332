"""A course's file to a Course: text -> lines -> blocks -> wrapped lines -> sections."""

from __future__ import annotations

import os
import re
from pathlib import Path
from typing import Union

from .blocks import parse, read_heading
from .glyphs import expand, fit, strip_styles, unfit
from .lines import (
    drop_comments,
    free_margin,
    read_front_matter,
    resolve_references,
    unescape_all,
)  # fmt: skip
from .model import Course, CourseError, Line, Problem
from .plain import mark_up
from .sections import divide, find_title

LARGEST_INPUT = 4 << 20  # bytes; nothing near it fits the calculator
LANGUAGE = "fr"  # of a course that doesn't say

AnyPath = Union[str, "os.PathLike[str]"]


def read_course(path: AnyPath) -> Course:
    """Return the Course of a file; CourseError when there is nothing to show."""
    path = Path(path)
    text = read_text(path)
    name = re.sub(r"[\s_-]+", " ", show(path.stem)).strip()
    course = convert(text, name[:1].upper() + name[1:], path.suffix.lower() == ".txt")
    if not course.sections:
        raise CourseError("%s: no visible text" % show(path))
    return course


def read_text(path: AnyPath) -> str:
    """Return the text of a UTF-8 file; CourseError names the file and byte offset."""
    try:
        with open(path, "rb") as file:
            data = file.read(LARGEST_INPUT + 1)
    except (OSError, ValueError) as error:
        raise CourseError("%s: %s" % (show(path), getattr(error, "strerror", None) or error))
    if len(data) > LARGEST_INPUT:
        raise CourseError(
            "%s: more than %d bytes, too large for a course" % (show(path), LARGEST_INPUT)
        )
    try:
        return data.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        raise CourseError("%s: not UTF-8 text at byte offset %d" % (show(path), error.start))


def show(path: object) -> str:
    """Return a path as one printable line, whatever bytes it holds."""
    return "".join(c if c.isprintable() else "?" for c in str(path))


def convert(text: str, name: str, is_plain: bool = False) -> Course:
    """Return the Course in `text`; `name` is its title if it has no other.

    `is_plain`: a text file, Markdown only if it has a heading in that style.
    """
    lines = re.split("\r\n|\n|\r", text)
    front, language, start = read_front_matter(lines)
    notes: list[Problem] = []
    shown = []
    for number, line in enumerate(lines[start:], start + 1):
        notes += [
            Problem(number, note_character(char)) for char in unfit(line + unescape_all(line))
        ]
        shown.append(Line(free_margin(fit(line.expandtabs(4))), number))
    shown = resolve_references(drop_comments(shown))
    if is_plain and not any(read_heading(line.text) for line in shown):
        shown = mark_up(shown)
    blocks = parse(shown)
    name = strip_styles(fit(front or name))
    title = "" if front else find_title(blocks)
    return Course(title or name, language or LANGUAGE, list(divide(blocks, name)), notes)


def note_character(char: str) -> str:
    """Return what is written for a character that the font lacks: `½ -> 1/2`."""
    text = expand(char)
    if text == "?":
        return "no glyph for %s (U+%04X), shown as ?" % (show(char), ord(char))
    return "%s -> %s" % (show(char), text.strip() or "nothing")
