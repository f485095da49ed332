"""Markup within a block's text, such as `**bold**`, to style characters.

One pass, in time proportional to the text. The rules are CommonMark's, but for
what courses need: a single `*` or `_` between letters or digits is itself,
`**` marks emphasis whatever touches it, only HTML's own tags are tags.
"""

from __future__ import annotations

import html
import re
from bisect import bisect_left
from collections.abc import Callable
from typing import NamedTuple

from .formula import write_formula
from .glyphs import CODE, EMPHASIS, NORMAL, WELD, fit

ENTITY = re.compile(r"&(?:#\d{1,7}|#[xX][0-9a-fA-F]{1,6}|[A-Za-z][A-Za-z0-9]{1,31});")
_SPECIAL = re.compile(r"[\\`*_~\[\]!<&$]")
_RUN = re.compile(r"`+|\*+|_+|~+")
_TARGET = re.compile(
    r"\(\s?(?:<[^<>\n]*>|(?:[^\s()<]|\([^\s()]*\))*)(?:\s(?:\"[^\"]*\"|'[^']*'|\([^()]*\)))?\s?\)"
)
_FOOTNOTE = re.compile(r"\[\^([^\[\]\s]{1,99})\]")
_AUTOLINK = re.compile(r"<([A-Za-z][A-Za-z0-9+.-]{1,31}:[^\s<>]*|[\w.+-]+@[\w.-]+)>")
_TAG = re.compile(
    r"</?([A-Za-z][A-Za-z0-9]*)"
    r"((?:\s+[\w:-]+=(?:\"[^\"<>]*\"|'[^'<>]*'|[^\s\"'<>=`]+)|\s(?:open|checked|disabled|hidden))*)\s?/?>"
)
_ALT = re.compile(r"\salt=[\"']([^\"']*)")
_DOLLARS = re.compile(r"\$(?=\S)((?:[^$\\]|\\.)*)(?<=\S)\$(?!\d)", re.S)
_FORMULA = re.compile(r"[\\^_={}<>+]|^\s|\s$")
INLINE_TAGS = frozenset(
    "a abbr b bdo big cite code del dfn em font i img ins kbd label mark q s samp small span"
    " strike strong sub sup tt u var".split()
)
BLOCK_TAGS = frozenset(
    "article aside blockquote br button caption center col colgroup dd details div dl dt"
    " figcaption figure footer h1 h2 h3 h4 h5 h6 head header hr html body input li main nav ol"
    " p pre section summary table tbody td tfoot th thead tr ul".split()
)


def style_inline(text: str) -> str:
    """Return a block's text with its markup as style characters."""
    return Inline(text).read() if _SPECIAL.search(text) else text


class Run(NamedTuple):
    """Some `*`, `_` or `~` in a row."""

    char: str
    size: int
    may_open: bool
    may_close: bool


class Inline:
    """One pass over a text, from one special character to the next.

    `parts` holds what will be shown. Runs of `*`, `_` and `~` that may open a
    span wait in `open`; `depth[i]` is how many spans part i opens less those
    it closes, counted after its own text if it opens and before if it closes.
    """

    def __init__(self, text: str) -> None:
        self.text = text
        self.parts: list[str] = []
        self.opens: dict[int, int] = {}  # part -> spans that begin after it
        self.closes: dict[int, int] = {}  # part -> spans that end before it
        self.code: set[int] = set()  # parts that are code
        self.runs: dict[int, Run] = {}
        self.open: list[int] = []  # parts that may open a span
        self.floor: dict[
            tuple[str, bool, int], int
        ] = {}  # kind of closer -> length of `open` known to hold no match
        self.brackets: list[int] = []  # parts that are `[`
        self.ticks: dict[int, list[int]] | None = (
            None  # length of a run of backticks -> its positions
        )
        self.absent: set[str] = set()  # closing texts that the rest doesn't hold

    def read(self) -> str:
        text, at = self.text, 0
        while True:
            match = _SPECIAL.search(text, at)
            if not match:
                break
            start = match.start()
            if start > at:
                self.parts.append(text[at:start])
            at = READERS[match[0]](self, start)
        self.parts.append(text[at:])
        return self.write()

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
        return "".join(done)

    def add(self, part: str, end: int) -> int:
        self.parts.append(part)
        return end

    def read_same(self, at: int) -> str:
        """Return the run of one character that starts at a place."""
        run = _RUN.match(self.text, at)
        return run[0] if run else ""

    def find(self, closer: str, at: int) -> int:
        """Return where a closing text is, or -1; looks for an absent one once."""
        found = -1 if closer in self.absent else self.text.find(closer, at)
        if found < 0:
            self.absent.add(closer)
        return found

    def read_escape(self, at: int) -> int:
        following = self.text[at + 1 : at + 2]
        if following in ("(", "["):
            closer = "\\" + {"(": ")", "[": "]"}[following]
            end = self.find(closer, at + 2)
            if end > 0 and _FORMULA.search(self.text[at + 2 : end]):
                return self.add_formula(self.text[at + 2 : end], following == "[", end + 2)
        if following and not following.isalnum() and following.isascii() and following != " ":
            return self.add(following, at + 2)
        return self.add("\\", at + 1)

    def read_code(self, at: int) -> int:
        if self.ticks is None:
            self.ticks = {}
            for run in re.finditer("`+", self.text):
                self.ticks.setdefault(len(run[0]), []).append(run.start())
        size = len(self.read_same(at))
        places = self.ticks.get(size, [])  # none if an escape has split the run
        later = bisect_left(places, at + size)
        if later == len(places):
            return self.add("`" * size, at + size)
        end = places[later]
        code = self.text[at + size : end].replace("\n", " ").replace(WELD, "")
        if code.strip() and code[0] == code[-1] == " ":
            code = code[1:-1]
        self.code.add(len(self.parts))
        return self.add(code, end + size)

    def read_run(self, at: int) -> int:
        run = self.read_same(at)
        end = at + len(run)
        char, size = run[0], len(run)
        before, after = self.text[at - 1 : at] if at else " ", self.text[end : end + 1] or " "
        may_open, may_close = not after.isspace(), not before.isspace()
        if before.isalnum() and after.isalnum():
            # within a word: 2*3*4 and snake_case are none, un**mot**s is
            may_open = may_close = char != "_" and size > 1
        elif char == "_" or size == 1:
            may_open = may_open and (after.isalnum() or not before.isalnum())
            may_close = may_close and (before.isalnum() or not after.isalnum())
        if char == "~" and size != 2:
            may_open = may_close = False
        part = len(self.parts)
        self.parts.append(run)
        self.runs[part] = Run(char, size, may_open, may_close)
        if may_close:
            self.close_spans(part)
        if may_open and self.parts[part]:
            self.open.append(part)
        return end

    def close_spans(self, part: int) -> None:
        char, size, may_open, _ = self.runs[part]
        kind = char, may_open, size % 3
        while self.parts[part]:
            floor = self.floor.get(kind, 0)
            for place in range(len(self.open) - 1, floor - 1, -1):
                other = self.open[place]
                if self.match(self.runs[other], self.runs[part]):
                    break
            else:
                self.floor[kind] = len(self.open)
                return
            count = min(2, len(self.parts[other]), len(self.parts[part]))
            self.parts[other] = self.parts[other][count:]
            self.parts[part] = self.parts[part][count:]
            if char != "~":
                self.opens[other] = self.opens.get(other, 0) + 1
                self.closes[part] = self.closes.get(part, 0) + 1
            del self.open[place + bool(self.parts[other]) :]
            self.floor = {k: min(v, len(self.open)) for k, v in self.floor.items()}

    @staticmethod
    def match(opener: Run, closer: Run) -> bool:
        """CommonMark's rule of three: `*a**b*` is one span, not two."""
        if opener.char != closer.char:
            return False
        if not (opener.may_close or closer.may_open):
            return True
        return (opener.size + closer.size) % 3 != 0 or opener.size % 3 == closer.size % 3 == 0

    def read_bracket(self, at: int) -> int:
        footnote = _FOOTNOTE.match(self.text, at)
        if footnote:
            return self.add("[%s]" % footnote[1], footnote.end())
        self.brackets.append(len(self.parts))
        return self.add("[", at + 1)

    def read_image(self, at: int) -> int:
        if self.text[at + 1 : at + 2] != "[":
            return self.add("!", at + 1)
        self.brackets.append(len(self.parts))
        return self.add("![", at + 2)

    def read_target(self, at: int) -> int:
        if not self.brackets:
            return self.add("]", at + 1)
        opener = self.brackets.pop()
        target = _TARGET.match(self.text, at + 1)
        if not target:
            return self.add("]", at + 1)
        self.parts[opener] = ""
        return target.end()

    def read_tag(self, at: int) -> int:
        link = _AUTOLINK.match(self.text, at)
        if link:
            return self.add(link[1], link.end())
        if self.text.startswith("<!--", at):
            end = self.find("-->", at + 4)
            return self.add("", end + 3) if end > 0 else self.add("<", at + 1)
        tag = _TAG.match(self.text, at)
        if not tag:
            return self.add("<", at + 1)
        name = tag[1].lower()
        if name in BLOCK_TAGS:
            return self.add(" " if name in ("td", "th") else "\n", tag.end())
        if name not in INLINE_TAGS:
            return self.add("<", at + 1)
        alt = _ALT.search(tag[2]) if name == "img" else None
        power = tag[0] == "<sup>" and self.text[tag.end() : tag.end() + 1].isdigit()
        return self.add(alt[1] if alt else "^" if power else "", tag.end())

    def read_entity(self, at: int) -> int:
        entity = ENTITY.match(self.text, at)
        if not entity:
            return self.add("&", at + 1)
        char = html.unescape(entity[0])
        return self.add(" " if char in "\t\n\r" else fit(char), entity.end())

    def read_dollar(self, at: int) -> int:
        if self.text.startswith("$$", at):
            end = self.find("$$", at + 2)
            if end > 0:
                return self.add_formula(self.text[at + 2 : end], True, end + 2)
            return self.add("$$", at + 2)
        match = _DOLLARS.match(self.text, at)
        if match:
            return self.add_formula(match[1], False, match.end())
        return self.add("$", at + 1)

    def add_formula(self, tex: str, alone: bool, end: int) -> int:
        formula = write_formula(tex)
        return self.add("\n%s\n" % formula if alone else formula, end)


READERS: dict[str, Callable[[Inline, int], int]] = {
    "\\": Inline.read_escape, "`": Inline.read_code, "*": Inline.read_run, "_": Inline.read_run,
    "~": Inline.read_run, "[": Inline.read_bracket, "!": Inline.read_image,
    "]": Inline.read_target, "<": Inline.read_tag, "&": Inline.read_entity,
    "$": Inline.read_dollar,
}  # fmt: skip
