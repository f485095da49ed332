"""Markup within a block's text, such as `**bold**`, to style characters.

One pass, in time proportional to the text. The rules are CommonMark's, but for
what courses need: a single `*` or `_` between letters or digits is itself,
`**` marks emphasis whatever touches it, only HTML's own tags are tags.
"""

import html
import re
from bisect import bisect_left

from course.formula.flat import write_inline
from course.formula.scripts import write_script
from course.formula.symbols import TYPED, TYPED_BETWEEN, WORDS
from typography import NORMAL, WELD, fit

EMPHASIS, CODE, MARKER = "«", "‹", "¬"

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
_DOLLARS = re.compile(r"\$((?:[^$\\]|\\.)+)\$(?!\d)", re.S)
# What only formulas hold, and what prose does: two words, or one of three letters.
_FORMULA = re.compile(r"[\\^_={}<>+]|[≤≥≈×→√∞]")
_PROSE = re.compile(r"[^\W\d_]{2,}\s+(?:\S+\s+)*?[^\W\d_]{2,}|[^\W\d_]{3,}")
_NAMES = re.compile(r"\b(?:%s)\b" % "|".join([*TYPED, *TYPED_BETWEEN, *WORDS["fr"].values()]))
_LOWERED = re.compile(r"~([^\s~]{1,12})~(?!~)")
_SCRIPT = re.compile(r"([^<>]{0,80})</(su[bp])>", re.I)
_COMMAND = re.compile(r"\\(?:[dt]?frac|sqrt|vec|overline|text|mathbb|[A-Za-z]+(?=[_^\s)]))")
INLINE_TAGS = frozenset(
    "a abbr b bdo big cite code del dfn em font i img ins kbd label mark q s samp small span"
    " strike strong sub sup tt u var".split()
)
BLOCK_TAGS = frozenset(
    "article aside blockquote br button caption center col colgroup dd details div dl dt"
    " figcaption figure footer h1 h2 h3 h4 h5 h6 head header hr html body input li main nav ol"
    " p pre section summary table tbody td tfoot th thead tr ul".split()
)


def style_inline(text):
    """Return a block's text with its markup as style characters."""
    return Inline(text).read() if _SPECIAL.search(text) else text


class Inline:
    """One pass over a text, from one special character to the next.

    `parts` holds what will be shown. Runs of `*`, `_` and `~` that may open a
    span wait in `open`; `depth[i]` is how many spans part i opens less those
    it closes, counted after its own text if it opens and before if it closes.
    """

    def __init__(self, text):
        self.text = text
        self.parts = []
        self.opens = {}  # part -> spans that begin after it
        self.closes = {}  # part -> spans that end before it
        self.code = set()  # parts that are code
        self.runs = {}  # part -> (character, length, may open, may close)
        self.open = []  # parts that may open a span
        self.floor = {}  # kind of closer -> length of `open` known to hold no match
        self.brackets = []  # parts that are `[`
        self.ticks = None  # length of a run of backticks -> its positions
        self.absent = set()  # closing texts that the rest doesn't hold

    def read(self):
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

    def write(self):
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

    def add(self, part, end):
        self.parts.append(part)
        return end

    def find(self, closer, at):
        """Return where a closing text is, or -1; looks for an absent one once."""
        found = -1 if closer in self.absent else self.text.find(closer, at)
        if found < 0:
            self.absent.add(closer)
        return found

    def read_escape(self, at):
        following = self.text[at + 1 : at + 2]
        if following in ("(", "["):
            closer = "\\" + {"(": ")", "[": "]"}[following]
            end = self.find(closer, at + 2)
            if end > 0 and looks_like_formula(self.text[at + 2 : end], following == "["):
                return self.add_formula(self.text[at + 2 : end], following == "[", end + 2)
        elif following.isalpha():
            end = self.read_bare_formula(at)
            if end:
                return end
        if following and not following.isalnum() and following.isascii() and following != " ":
            return self.add(following, at + 2)
        return self.add("\\", at + 1)

    def read_bare_formula(self, at):
        """Read `(\\frac{b}{2})`, what a copy from an assistant leaves of `\\(...\\)`; 0 if none."""
        before = self.parts[-1] if self.parts else ""
        start = before.rfind("(")
        if start < 0 or ")" in before[start:] or not _COMMAND.match(self.text, at):
            return 0
        depth, end = 1 + before.count("(", start + 1), at
        for match in re.finditer(r"\\.|[()]", self.text[at : at + 300], re.S):
            depth += {"(": 1, ")": -1}.get(match[0], 0)
            if not depth:
                end = at + match.start()
                break
        tex = before[start + 1 :] + self.text[at:end]
        if end == at or is_prose(re.sub(r"\\[A-Za-z]+", "", tex)):
            return 0
        self.parts[-1] = before[:start]
        return self.add_formula(tex, False, end + 1)

    def read_code(self, at):
        if self.ticks is None:
            self.ticks = {}
            for run in re.finditer("`+", self.text):
                self.ticks.setdefault(len(run[0]), []).append(run.start())
        size = len(_RUN.match(self.text, at)[0])
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

    def read_run(self, at):
        lowered = _LOWERED.match(self.text, at)
        if lowered and at and self.text[at - 1].isalnum():
            return self.add_script(lowered[1], False, lowered.end())
        run = _RUN.match(self.text, at)[0]
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
        self.runs[part] = char, size, may_open, may_close
        if may_close:
            self.close_spans(part)
        if may_open and self.parts[part]:
            self.open.append(part)
        return end

    def close_spans(self, part):
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
    def match(opener, closer):
        """CommonMark's rule of three: `*a**b*` is one span, not two."""
        if opener[0] != closer[0]:
            return False
        both = opener[3] or closer[2]
        return not both or (opener[1] + closer[1]) % 3 != 0 or opener[1] % 3 == closer[1] % 3 == 0

    def read_bracket(self, at):
        footnote = _FOOTNOTE.match(self.text, at)
        if footnote:
            return self.add("[%s]" % footnote[1], footnote.end())
        self.brackets.append(len(self.parts))
        return self.add("[", at + 1)

    def read_image(self, at):
        if self.text[at + 1 : at + 2] != "[":
            return self.add("!", at + 1)
        self.brackets.append(len(self.parts))
        return self.add("![", at + 2)

    def read_target(self, at):
        if not self.brackets:
            return self.add("]", at + 1)
        opener = self.brackets.pop()
        target = _TARGET.match(self.text, at + 1)
        if not target:
            return self.add("]", at + 1)
        self.parts[opener] = ""
        return target.end()

    def read_tag(self, at):
        link = _AUTOLINK.match(self.text, at)
        if link:
            return self.add(link[1], link.end())
        if self.text.startswith("<!--", at):
            end = self.find("-->", at + 4)
            return self.add("", end + 3) if end > 0 else self.add("<", at + 1)
        tag = _TAG.match(self.text, at)
        name = tag[1].lower() if tag else ""
        if name in BLOCK_TAGS:
            return self.add(" " if name in ("td", "th") else "\n", tag.end())
        if name not in INLINE_TAGS:
            return self.add("<", at + 1)
        alt = _ALT.search(tag[2]) if name == "img" else None
        script = _SCRIPT.match(self.text, tag.end()) if name in ("sub", "sup") else None
        if script and tag[0][1] != "/":
            return self.add_script(script[1].strip("*_ "), name == "sup", script.end())
        return self.add(alt[1] if alt else "", tag.end())

    def add_script(self, text, is_raised, end):
        text = ENTITY.sub(lambda m: fit(html.unescape(m[0])), text)
        before = "".join(self.parts[-3:])
        return self.add(write_script(text, is_raised, before, self.text[end : end + 1]), end)

    def read_entity(self, at):
        entity = ENTITY.match(self.text, at)
        if not entity:
            return self.add("&", at + 1)
        char = html.unescape(entity[0])
        return self.add(" " if char in "\t\n\r" else fit(char), entity.end())

    def read_dollar(self, at):
        if self.text.startswith("$$", at):
            end = self.find("$$", at + 2)
            if end > 0:
                return self.add_formula(self.text[at + 2 : end], True, end + 2)
            return self.add("$$", at + 2)
        match = _DOLLARS.match(self.text, at)
        if match and self.is_formula(match):
            return self.add_formula(match[1], False, match.end())
        return self.add("$", at + 1)

    def is_formula(self, match):
        """Tell a formula from what else stands between dollars: `5$ ou 6$`, `$HOME/$USER`."""
        tex, before = match[1], self.text[max(0, match.start() - 2) : match.start()]
        after = self.text[match.end() : match.end() + 1]
        has_signs = bool(_FORMULA.search(tex))
        if tex[0].isspace() or tex[-1].isspace():  # only where both are, and it can't be a price
            is_spaced = tex[0].isspace() and tex[-1].isspace() and tex.strip()
            is_short = len(tex.strip()) == 1 and tex.strip().isalnum() and not before.strip()[-1:].isdigit()
            return bool(is_spaced) and (has_signs or is_short)
        if before[-1:].isalnum() and "\\" not in tex:
            return False
        if after.isalpha() and not has_signs and len(tex) > 2:
            return False
        return has_signs or not is_prose(tex) or " " not in tex

    def add_formula(self, tex, alone, end):
        formula = write_inline(tex.replace(WELD, ""))
        return self.add("\n%s\n" % formula if alone else formula, end)


def is_prose(text):
    """Tell whether a text holds words that no formula does."""
    return bool(_PROSE.search(_NAMES.sub("", text)))


def looks_like_formula(tex, alone):
    """Tell whether what stands in `\\(...\\)` or `\\[...\\]` is one, not escaped brackets."""
    if alone:
        return bool(re.search(r"[\\^_=]", tex))
    return bool(_FORMULA.search(tex)) or not is_prose(tex)


READERS = {
    "\\": Inline.read_escape, "`": Inline.read_code, "*": Inline.read_run, "_": Inline.read_run,
    "~": Inline.read_run, "[": Inline.read_bracket, "!": Inline.read_image,
    "]": Inline.read_target, "<": Inline.read_tag, "&": Inline.read_entity,
    "$": Inline.read_dollar,
}  # fmt: skip
