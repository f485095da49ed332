"""Links within a course: from a line to the line of a heading."""

from __future__ import annotations

import re
import unicodedata
from urllib.parse import unquote

from .marks import ANSWER, END, find_links, strip_marks
from .model import Block, Heading, Link, Problem, Section

_MARKUP = re.compile(r"!?\[([^\[\]]*)\](?:\([^()]*\))?|<[^<>]*>|\{[^{}]*\}")
_DROPPED = re.compile(r"[^\w\- ]")


class Targets:
    """Where links may go: names of headings -> their lines in the file."""

    def __init__(self, blocks: list[Block]) -> None:
        self.lines: dict[str, int] = {}
        self.counts: dict[str, int] = {}  # of the headings of one name
        for heading in blocks:
            if isinstance(heading, Heading):
                self._add(heading)

    def _add(self, heading: Heading) -> None:
        """Name a heading as GitHub does: the second `Bilan` is `bilan-1`."""
        name = make_slug(heading.text)
        number = self.counts.get(name, 0)
        unique = "%s-%d" % (name, number) if number else name
        while unique in self.lines:
            number += 1
            unique = "%s-%d" % (name, number)
        self.counts[name] = number + 1
        for name in filter(None, (unique, heading.name)):
            self.lines.setdefault(name, heading.line)
            self.lines.setdefault(fold(name), heading.line)

    def find(self, target: str) -> int:
        """Return the line of the heading that a link's `#target` names, 0 if there's none."""
        name = unicodedata.normalize("NFC", unquote(target.lstrip("#"))).strip()
        return self.lines.get(name) or self.lines.get(name.lower()) or self.lines.get(fold(name), 0)


def make_slug(text: str) -> str:
    """Return the name that GitHub gives to a heading."""
    text = _MARKUP.sub(r"\1", unicodedata.normalize("NFC", text)).strip().lower()
    return _DROPPED.sub("", text).replace(" ", "-")


def fold(name: str) -> str:
    """Return a name in which other tools' ways to write it are alike; it starts with `#`."""
    letters = unicodedata.normalize("NFD", name.lower())
    return "#" + "".join(char for char in letters if char.isalnum())


def settle_marks(sections: list[Section], targets: Targets, links: list[Link]) -> list[Problem]:
    """Take the marks out of sections' lines, and tell the sections what they told.

    Return what there is to say of links to nowhere.
    """
    places = {
        source: (number, row)
        for number, section in reversed(list(enumerate(sections)))
        for row, (line, source) in reversed(list(enumerate(zip(section.lines, section.sources))))
        if line[:1] in ("§", "¶")
    }
    found = [places.get(targets.find(link.target)) for link in links]
    for section in sections:
        first = 0
        for row, line in enumerate(section.lines):
            bare = strip_marks(line)
            if bare == line:
                continue
            section.lines[row] = bare
            going = [place for place in (found[number] for number in find_links(line)) if place]
            if going:
                section.links[row] = going
            if ANSWER in line:
                first = row
            if END in line:
                section.questions.append((first, row + 1))
    return [
        Problem(link.line, "no heading for the link %s" % link.target[:60])
        for link, place in zip(links, found)
        if not place
    ]
