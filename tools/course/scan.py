"""One pass over a block's text, from one special character to the next.

The rules of emphasis are CommonMark's, but for what courses need: a single `*` or `_` between
letters or digits is itself, `**` marks emphasis whatever touches it.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from dataclasses import dataclass, field
from typing import FrozenSet, NamedTuple

from .glyphs import CODE, EMPHASIS, NORMAL, settle, shield
from .marks import mark_link
from .model import Link, Problem

WRAPPED = 60  # columns: an editor that wraps lines does it at so many or more

# A quotation mark of its own keeps to its words.
_OPENING, _CLOSING = shield("«"), (shield("»"), "!", "?", ";")
_RUN = re.compile(r"`+|\*+|_+|~+|=+")
# Python's own names, which aren't strong: those that are no words, and any that is called.
_DUNDER = re.compile(
    r"__(?:(?:init|str|repr|len|iter|eq|ne|lt|le|gt|ge|(?:get|set|del)(?:item|attr)|dict|doc|new)__"
    r"|[a-z]{1,20}(?:_[a-z]{1,20}){0,3}__(?=\(|\.py|\W{1,6}__main__)|main__(?=[\"'\u201d]))"
)


@dataclass
class Context:
    """What is known of a course while its texts are styled."""

    labels: dict[str, str] = field(default_factory=dict)  # of link definitions -> targets
    notes: list[Problem] = field(default_factory=list)
    links: list[Link] = field(default_factory=list)  # within the course
    language: str = "fr"
    lacks: FrozenSet[str] = frozenset()  # characters to do without, for an older firmware
    keeps_breaks: bool = True  # lines that no editor wrapped stay lines

    def note(self, line: int, what: str) -> None:
        self.notes.append(Problem(line, what))


class Run(NamedTuple):
    """Some `*`, `_`, `~` or `=` in a row."""

    char: str
    size: int
    may_open: bool
    may_close: bool


class Bracket(NamedTuple):
    part: int
    end: int  # where the text in brackets starts
    kind: str  # "link", "image" or "note"


class Scan:
    """`parts` holds what will be shown. Runs of `*`, `_`, `~` and `==` that may open a
    span wait in `open`. `opens[i]` spans begin after part i, `closes[i]` end before it.
    """

    def __init__(self, text: str, context: Context, line: int, margin: int) -> None:
        self.text = text
        self.context = context
        self.counted = 0, line  # a place, and the line of the file where it is
        self.margin = margin  # columns before the text's lines, in the file
        self.parts: list[str] = []
        self.opens: dict[int, int] = {}
        self.closes: dict[int, int] = {}
        self.code: set[int] = set()  # parts that are code
        self.runs: dict[int, Run] = {}
        self.open: list[int] = []  # parts that may open a span
        # kind of closer -> length of `open` known to hold no match
        self.floor: dict[tuple[str, bool, int], int] = {}
        self.brackets: list[Bracket] = []
        self.tags: dict[str, list[int]] = {}  # name of a tag -> parts where it opens
        # name of a tag -> (first place where one opens, last where one closes)
        self.tag_places: dict[str, tuple[int, int]] | None = None
        self.ticks: dict[int, list[int]] | None = None  # length of backticks -> positions
        self.absent: set[str] = set()  # closing texts that the rest doesn't hold

    def write(self) -> str:
        done, depth = [], 0
        for i, part in enumerate(self.parts):
            depth -= self.closes.get(i, 0)
            style = EMPHASIS if depth else NORMAL
            if i in self.closes:
                done.append(style)
            done.append(CODE + part + style if i in self.code and part else part)
            if i in self.opens:
                depth += self.opens[i]
                done.append(EMPHASIS if depth else NORMAL)
        return settle("".join(done), self.context.language)

    def add(self, part: str, end: int) -> int:
        """Show a text; return `end`, where to go on."""
        self.parts.append(part)
        return end

    def note(self, at: int, what: str) -> None:
        """Say something of a place in the text."""
        self.context.note(self.find_line(at), what)

    def find_line(self, at: int) -> int:
        """Return the line of the file where a place is, counted from the last one asked for."""
        before, line = self.counted
        line += self.text.count("\n", before, at) - self.text.count("\n", at, before)
        self.counted = at, line
        return line

    def find(self, closer: str, at: int) -> int:
        """Return where a closing text is, or -1; looks for an absent one once."""
        found = -1 if closer in self.absent else self.text.find(closer, at)
        if found < 0:
            self.absent.add(closer)
        return found

    def last_shown(self) -> str:
        """Return the end of what is shown so far."""
        return "".join(self.parts[-3:])

    def strip_end(self, chars: str = " \t") -> None:
        """Take spaces off the end of what is shown so far."""
        if self.parts:
            self.parts[-1] = self.parts[-1].rstrip(chars)

    def emphasise(self, first: int, last: int) -> None:
        """Emphasise what stands after one part and before another."""
        self.opens[first] = self.opens.get(first, 0) + 1
        self.closes[last] = self.closes.get(last, 0) + 1

    def link(self, part: int, target: str, at: int) -> None:
        """Make the parts after one a link to a place in the course, `#target`."""
        self.parts[part] = mark_link(len(self.context.links))
        self.context.links.append(Link(target, self.find_line(at)))
        self.emphasise(part, len(self.parts))
        self.parts.append("")

    def run_at(self, at: int) -> str:
        """Return the run of one character that starts at a place."""
        run = _RUN.match(self.text, at)
        return run[0] if run else ""


def read_newline(scan: Scan, at: int) -> int:
    """Read a line's end: its author's, or one that an editor made to wrap a paragraph."""
    text = scan.text
    start = text.rfind("\n", 0, at) + 1
    line = text[start:at]
    word = re.compile(r"\s*(\S*)").match(text, at)
    assert word  # which may be empty
    size = scan.margin + len(line.rstrip()) + 1 + len(word[1])
    is_wrapped = size > WRAPPED or not scan.context.keeps_breaks
    is_hard = line.endswith("  ") or word[1] == ":"  # a definition
    is_held = line.rstrip().endswith(_OPENING) or word[1] in _CLOSING
    scan.strip_end()
    return scan.add("\n" if is_hard or not (is_wrapped or is_held) else " ", word.start(1))


def read_code(scan: Scan, at: int) -> int:
    if scan.ticks is None:
        scan.ticks = {}
        for run in re.finditer("`+", scan.text):
            scan.ticks.setdefault(len(run[0]), []).append(run.start())
    size = len(scan.run_at(at))
    places = scan.ticks.get(size, [])  # none if an escape has split the run
    later = bisect_left(places, at + size)
    if later == len(places):
        return scan.add("`" * size, at + size)
    end = places[later]
    code = scan.text[at + size : end].replace("\n", " ")
    if code.strip() and code[0] == code[-1] == " ":
        code = code[1:-1]
    scan.code.add(len(scan.parts))
    return scan.add(code, end + size)


def read_run(scan: Scan, at: int) -> int:
    """Read some `*`, `_`, `~` or `=`, which may open or close a span."""
    text = scan.text
    dunder = _DUNDER.match(text, at)
    if dunder:
        return scan.add(dunder[0], dunder.end())
    run = scan.run_at(at)
    end = at + len(run)
    char, size = run[0], len(run)
    before, after = text[at - 1 : at] if at else " ", text[end : end + 1] or " "
    may_open, may_close = not after.isspace(), not before.isspace()
    if before.isalnum() and after.isalnum():
        # within a word: 2*3*4 and snake_case are none, un**mot**s is
        may_open = may_close = char in "*~" and size > 1
    elif char in "_=" or size == 1:
        may_open = may_open and (after.isalnum() or not before.isalnum())
        may_close = may_close and (before.isalnum() or not after.isalnum())
    is_star = char == "*" and before == "(" and after == ")"  # COUNT(*)
    if is_star or (char in "~=" and size != 2):
        may_open = may_close = False
    part = len(scan.parts)
    scan.parts.append(run)
    scan.runs[part] = Run(char, size, may_open, may_close)
    if may_close:
        _close_spans(scan, part)
    if may_open and scan.parts[part]:
        scan.open.append(part)
    return end


def _close_spans(scan: Scan, part: int) -> None:
    closer = scan.runs[part]
    kind = closer.char, closer.may_open, closer.size % 3
    while scan.parts[part]:
        floor = scan.floor.get(kind, 0)
        for place in range(len(scan.open) - 1, floor - 1, -1):
            other = scan.open[place]
            if _match(scan.runs[other], closer):
                break
        else:
            scan.floor[kind] = len(scan.open)
            return
        if closer.char == "~":  # struck out: the tildes stay, as the text would mislead
            del scan.open[place:]
            return
        count = min(2, len(scan.parts[other]), len(scan.parts[part]))
        scan.parts[other] = scan.parts[other][count:]
        scan.parts[part] = scan.parts[part][count:]
        scan.emphasise(other, part)
        del scan.open[place + bool(scan.parts[other]) :]
        scan.floor = {k: min(v, len(scan.open)) for k, v in scan.floor.items()}


def _match(opener: Run, closer: Run) -> bool:
    """CommonMark's rule of three: `*a**b*` is one span, not two."""
    if opener.char != closer.char:
        return False
    if not (opener.may_close or closer.may_open):
        return True
    return (opener.size + closer.size) % 3 != 0 or opener.size % 3 == closer.size % 3 == 0
