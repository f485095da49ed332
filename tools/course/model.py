"""What a course is made of: its blocks, its sections, what was said of them.

Texts of blocks are Markdown, until `styling` makes them styled (see `glyphs`); a `line` is the
number, from 1, of the line of the course's file at which the block starts.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Dict, FrozenSet, List, NamedTuple, Tuple, Union


class CourseError(Exception):
    """The input can't become a course; str() is one line that names the file."""


class Line(NamedTuple):
    """A line of the course's file, or what is left of it inside a list or a quote."""

    text: str
    number: int  # from 1
    margin: int = 0  # columns that were before the text


@dataclass
class Heading:
    level: int  # 1 to 6; 0 or less in a section: see layout.render_title
    text: str
    line: int
    name: str = ""  # for links, if its author gave one


@dataclass
class Paragraph:
    text: str  # `\n` ends a line
    line: int
    margin: int = 0  # columns before its lines in the file


@dataclass
class Code:
    lines: List[Line]
    line: int


@dataclass
class Formula:
    """A formula that stands alone, in LaTeX."""

    tex: str
    line: int
    language: str = "fr"  # of its few words
    lacks: FrozenSet[str] = frozenset()  # characters that it does without


@dataclass
class Rule:
    line: int


@dataclass
class Quote:
    blocks: List[Block]
    line: int
    title: str = ""  # of a callout


@dataclass
class Question:
    """A question and its answer, which the viewer may hide."""

    asked: Paragraph
    answer: List[Block]
    line: int


@dataclass
class Item:
    marker: str  # "-", "12.", "[x]" or "[1]:"
    blocks: List[Block]
    line: int


@dataclass
class ListBlock:
    items: List[Item]
    is_loose: bool  # the items stand apart
    line: int
    follows: bool = False  # a text, with no empty line between


@dataclass
class Row:
    cells: List[str]
    line: int


@dataclass
class Table:
    header: Row  # without cells where there is none
    rows: List[Row]
    aligns: List[str]  # "l" or "r" for each column
    line: int


Block = Union[Heading, Paragraph, Code, Formula, Rule, Quote, Question, ListBlock, Table]


@dataclass
class Section:
    """A page of the viewer. `sources[i]` is the line of the file that `lines[i]` came from."""

    title: str  # without styles
    lines: List[str]  # styled, at most WIDTH cells each; the title's are among them
    sources: List[int] = field(default_factory=list)
    # {line: [(section, its line) that the links of that line point to, in order]}
    links: Dict[int, List[Tuple[int, int]]] = field(default_factory=dict)
    # (first line of an answer, the line after it)
    questions: List[Tuple[int, int]] = field(default_factory=list)

    @property
    def text(self) -> str:
        return "\n".join(self.lines)


class Problem(NamedTuple):
    """One line for a person: `what` there is to say of a line of the course's file."""

    line: int
    what: str
    file: str = ""  # where a course has several


class Link(NamedTuple):
    """A link within the course, and the line of the file where it is."""

    target: str
    line: int


@dataclass
class Course:
    title: str
    language: str  # "fr", "en", ...
    sections: List[Section]
    notes: List[Problem] = field(default_factory=list)  # what was written otherwise
    is_guessed: bool = False  # the language
    without: FrozenSet[str] = frozenset()  # features that its viewer leaves out
