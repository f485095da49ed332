"""Markdown, as students write it and chat assistants print it, to sections.

A pipeline: text -> lines that the font can show -> blocks -> wrapped lines ->
sections. Inline markup becomes the style characters of `typography`. What
isn't understood is text: no construct loses a word. Every step takes time in
proportion to its input, so that no file can hang it.

A block is a tuple whose first item is its kind:
    ("heading", level, text)   level 1 to 6
    ("paragraph", text)        styled; `\\n` ends a line
    ("code", lines)
    ("rule",)
    ("quote", blocks)
    ("list", items, loose)     an item is (marker, blocks); loose: spaced out
    ("table", rows, aligns)    the first row is the header; aligns: "l" or "r"
"""

import html
import re
from bisect import bisect_left
from collections import Counter
from itertools import zip_longest
from typing import List, NamedTuple, Tuple

from typography import (
    NARROWEST, NO_BREAK, NORMAL, WELD, WIDTH, cells, cut_code, fit, strip_styles, unfit, wrap,
)  # fmt: skip

EMPHASIS, CODE, MARKER = "«", "‹", "¬"
DEEPEST = 6  # levels of lists and quotes; what is deeper is shown as lines of text


class Section(NamedTuple):
    title: str
    text: str  # lines for the viewer, its title's among them


class Course(NamedTuple):
    title: str
    sections: List[Section]
    unfit: List[Tuple[int, str]]  # line number, character that the font lacks


def convert(text, name, plain=False):
    """Return the Course in `text`; `name` is its title if it has no other.

    `plain`: a text file, Markdown only if it has a heading in that style.
    """
    lines = re.split("\r\n|\n|\r", text)
    front, start = read_front_matter(lines)
    missing, shown = [], []
    for number, line in enumerate(lines[start:], start + 1):
        missing += [(number, char) for char in unfit(line + unescape_all(line))]
        shown.append(_hang_markers(fit(line.expandtabs(4))))
    shown = resolve_references(drop_comments(shown))
    if plain and not any(read_heading(line) for line in shown):
        shown = mark_up(shown)
    blocks = parse(shown)
    title = strip_styles(fit(front)) or find_title(blocks) or strip_styles(fit(name))
    return Course(title, list(divide(blocks, title)), missing)


# --- Lines ---

_MARKER_SPACE = re.compile("[ \u00a0]*(?:(?:#+|[-*+>]|\\d+[.)])[ \u00a0]+)?")
_FRONT_KEY = re.compile(r"[\w-]+ *:")
_REFERENCE = re.compile(r" {0,3}\[([^\[\]^]+)\]: *(\S+)(?: +(?:\"[^\"]*\"|'[^']*'|\([^()]*\)))? *$")
_LABEL = re.compile(r"\[([^\[\]]{1,200})\](?![(:\[])(?:\[\])?")
_LABELLED = re.compile(r"\]\[([^\[\]]{1,200})\]")


def _hang_markers(line):
    """Return a line whose no-break spaces before text, typed by accident, are plain."""
    end = _MARKER_SPACE.match(line).end()
    return line[:end].replace(NO_BREAK, " ") + line[end:]


def unescape_all(line):
    """Return the characters that the entities of a line stand for."""
    return "".join(map(html.unescape, _ENTITY.findall(line))) if "&" in line else ""


def read_front_matter(lines):
    """Return (title or "", number of lines) of the `key: value` lines between `---`."""
    if lines[0].rstrip() != "---" or not _FRONT_KEY.match("".join(lines[1:2])):
        return "", 0
    title = ""
    for i, line in enumerate(lines[1:], 1):
        key, _, value = line.partition(":")
        if key.strip().lower() == "title":
            title = value.strip().strip("\"'")
        if line.rstrip() in ("---", "..."):
            return title, i + 1
    return "", 0


def drop_comments(lines):
    """Return lines without the HTML comments that start one, outside fenced code."""
    kept, fence, i = [], None, 0
    ends = [n for n, line in enumerate(lines) if "-->" in line]
    while i < len(lines):
        line = lines[i]
        fence = next_fence(fence, line)
        if fence is None and re.match(" {0,3}<!--", line):
            at = bisect_left(ends, i)
            if at < len(ends):
                i = ends[at]
                line = lines[i].split("-->", 1)[1]
        kept.append(line)
        i += 1
    return kept


def resolve_references(lines):
    """Return lines without link definitions, and `[text][label]` as `[text](#)`."""
    found = [_REFERENCE.match(line) for line in lines]
    # `[Note]: attention` is text: a target has the look of an address
    found = [match if match and re.search("[/.#]", match[2]) else None for match in found]
    labels = {match[1].casefold() for match in found if match}
    if not labels:
        return lines

    def point(match):
        return match[0][: -len(match[1]) - 2] + "(#)" if match[1].casefold() in labels else match[0]

    def link(match):
        return "[%s](#)" % match[1] if match[1].casefold() in labels else match[0]

    kept, fence = [], None
    for line, match in zip(lines, found):
        fence = next_fence(fence, line)
        if fence is None and match:
            continue
        kept.append(line if fence else _LABEL.sub(link, _LABELLED.sub(point, line)))
    return kept


_LOOKS_SET = re.compile(r"([\\`*_\[\]<>&$~|#])")
_LIST_LINE = re.compile(r" *([-*+]|\d{1,3}[.)]) +")


def mark_up(lines):
    """Return the lines of a plain text as Markdown.

    A line ends where its author ended it if the next word would have fitted in
    the text's longest line.
    """
    longest = max(map(len, lines))
    marked = []
    for before, line, after in zip([""] + lines, lines, lines[1:] + [""]):
        text = line.strip()
        item = _LIST_LINE.match(line)
        head = item[0] if item else " " * min(3, len(line) - len(line.lstrip()))
        shown = _LOOKS_SET.sub(r"\\\1", line[len(head) :].strip())
        word = after.split(None, 1)[:1]
        if is_rule(line) or _UNDERLINE.match(line):
            marked.append(text)
        elif not item and not before.strip() and looks_like_title(text, after.strip()):
            marked.append("# " + shown)
        elif text and word and len(text) + 1 + len(word[0]) <= longest:
            marked.append(head + shown + "\\")
        else:
            marked.append(head + shown)
    return marked


def looks_like_title(text, after):
    """A short line that starts with a capital or a digit, has no end mark, stands alone."""
    if not 0 < len(text) <= 60 or text[-1] in ".,;:!?":
        return False
    return (text[0].isupper() or text[0].isdigit()) and (not after or text.isupper())


# --- Blocks ---

_FENCE = re.compile(" {0,3}(`{3,}(?=[^`]*$)|~{3,})")
_HEADING = re.compile(" {0,3}(#{1,6})(?!#)")
_UNDERLINE = re.compile(" {0,3}(={2,}|-{2,}) *$")
_ITEM = re.compile(r"( *)([-*+]|\d{1,9}[.)])( +|$)(\[[ xX]\] +)?")
_QUOTE = re.compile(" {0,3}> ?")
_DISPLAY = re.compile(r" {0,3}(\$\$|\\\[)")
# What ends a paragraph without an empty line; a number other than 1 may be a
# year, and a plus sign part of a sum.
_INTERRUPTION = re.compile(r" *(?:`{3,}[^`]*$|~{3}|#{1,6} |#{2,6}\w|>|\$\$|[-*] +\S|1[.)] +\S)")


def parse(lines, depth=0):
    """Return the blocks of lines that the font can show (see the module's text)."""
    if depth > DEEPEST:
        return [("paragraph", "\n".join(style_inline(line.strip()) for line in lines))]
    blocks, i = [], 0
    while i < len(lines):
        if not lines[i].strip():
            i += 1
            continue
        for take in TAKERS:
            taken = take(lines, i, depth)
            if taken:
                break
        block, i = taken
        blocks.append(block)
    return blocks


def next_fence(fence, line):
    """Return the fence of code that is open after a line, or None."""
    match = _FENCE.match(line)
    if fence is None:
        return match[1] if match else None
    closes = match and match[1].startswith(fence) and not line[match.end() :].strip()
    return None if closes else fence


def read_heading(line):
    """Return (level, text) of a line that starts with `#`, or None."""
    match = _HEADING.match(line)
    if not match:
        return None
    text = line[match.end() :]
    level = len(match[1])
    if text and text[0] != " " and (level < 2 or not text[0].isalnum()):
        return None
    text = text.strip()
    bare = text.rstrip("#")
    return level, (bare.strip() if bare[-1:] in ("", " ") else text)


def is_rule(line):
    text = line.replace(" ", "")
    return len(text) > 2 and text[0] in "*-_" and text == text[0] * len(text)


def is_delimiter(line):
    """Tell whether a line separates a table's header from its rows."""
    text = line.strip()
    return set(text) <= set("|:- ") and "|" in text and "-" in text


def take_fenced(lines, i, depth):
    fence = next_fence(None, lines[i])
    if not fence:
        return None
    start = i + 1
    while fence and i + 1 < len(lines):
        i += 1
        fence = next_fence(fence, lines[i])
    return ("code", lines[start : i + 1 if fence else i]), i + 1


def take_indented(lines, i, depth):
    start = i
    while i < len(lines) and (lines[i].startswith("    ") or not lines[i].strip()):
        i += 1
    if start == i or _ITEM.match(lines[start]):
        return None
    return ("code", [line[4:] for line in lines[start:i]]), i


def take_heading(lines, i, depth):
    heading = read_heading(lines[i])
    if heading is None:
        return None
    return ("heading", heading[0], strip_styles(style_inline(heading[1]))), i + 1


def take_rule(lines, i, depth):
    return (("rule",), i + 1) if is_rule(lines[i]) else None


def take_quote(lines, i, depth):
    start = i
    inner = []
    while i < len(lines):
        match = _QUOTE.match(lines[i])
        if not match and (not lines[i].strip() or i == start or interrupts(lines, i)):
            break
        inner.append(lines[i][match.end() if match else 0 :])
        i += 1
    return (("quote", parse(inner, depth + 1)), i) if inner else None


def take_list(lines, i, depth):
    """Take the items of a list, whatever their markers.

    What is indented as the item's text belongs to it; two cells suffice, for
    lists are often indented by two whatever the width of their numbers.
    """
    items, loose, blank, numbered = [], False, False, False
    own = offset = 0  # columns of the item's marker and text
    while i < len(lines):
        line = lines[i]
        text = line.lstrip(" ")
        indent = len(line) - len(text)
        match = _ITEM.match(line)
        if not text:
            blank = True
            items[-1][1].append("")
            i += 1
            continue
        if items and indent >= min(offset, own + 2):
            items[-1][1].append(line[min(indent, offset) :])
        elif match and not is_rule(line) and not (blank and match[2][:-1].isdigit() != numbered):
            loose = loose or blank
            numbered = match[2][:-1].isdigit()
            own = indent
            offset = match.end(2) + (len(match[3]) if len(match[3]) < 5 else 1)
            items.append(((match[4] or match[2]).strip(), [line[match.end() :]]))
        elif items and not blank and not interrupts(lines, i):
            items[-1][1].append(text)
        else:
            break
        blank = False
        i += 1
    if not items:
        return None
    items = [(marker, parse(inner, depth + 1)) for marker, inner in items]
    loose = loose or any(
        sum(block[0] == "paragraph" for block in blocks) > 1 for marker, blocks in items
    )
    return ("list", items, loose), i


def take_table(lines, i, depth):
    if not starts_table(lines, i):
        return None
    rows = [read_row(lines[i])]
    aligns = ["r" if cell[-1:] == ":" != cell[:1] else "l" for cell in split_row(lines[i + 1])]
    i += 2
    while i < len(lines) and "|" in lines[i] and not interrupts(lines, i):
        rows.append(read_row(lines[i]))
        i += 1
    return ("table", rows, aligns), i


def take_display(lines, i, depth):
    """Take a formula on several lines, which may look like lists."""
    match = _DISPLAY.match(lines[i])
    if not match:
        return None
    closer = {"$$": "$$", "\\[": "\\]"}[match[1]]
    rest = lines[i][match.end() :]
    for stop in range(i, min(i + 50, len(lines))):
        if closer in rest:
            return ("paragraph", style_inline(join(lines[i : stop + 1]))), stop + 1
        rest = "".join(lines[stop + 1 : stop + 2])
    return None


def take_paragraph(lines, i, depth):
    start = i
    i += 1
    while i < len(lines) and lines[i].strip():
        underline = _UNDERLINE.match(lines[i])
        if underline:
            text = strip_styles(style_inline(join(lines[start:i])))
            return ("heading", 1 if underline[1][0] == "=" else 2, text), i + 1
        if interrupts(lines, i):
            break
        i += 1
    return ("paragraph", style_inline(join(lines[start:i]))), i


TAKERS = (
    take_fenced, take_indented, take_heading, take_rule, take_quote, take_list, take_table,
    take_display, take_paragraph,
)  # fmt: skip


def interrupts(lines, i):
    """Tell whether a line starts a block though a paragraph's line comes before it."""
    line = lines[i]
    return bool(_INTERRUPTION.match(line)) or is_rule(line) or starts_table(lines, i)


def starts_table(lines, i):
    return "|" in lines[i] and i + 1 < len(lines) and is_delimiter(lines[i + 1])


def split_row(line):
    cells = re.split(r"(?<!\\)\|", line.strip())
    first, last = not cells[0].strip(), len(cells) > 1 and not cells[-1].strip()
    return [cell.strip() for cell in cells[first : len(cells) - last]]


def read_row(line):
    return [style_inline(cell.replace("\\|", "|")) for cell in split_row(line)]


def join(lines):
    """Return a paragraph's lines as one text, with `\\n` for a hard break."""
    text = []
    for i, line in enumerate(lines):
        bare = line.strip()
        # a definition list: a short term, and its definitions after colons
        if bare.startswith(": ") and i and (len(lines[0]) <= WIDTH and text[-1] == " "):
            text[-1] = "\n"
        if (len(bare) - len(bare.rstrip("\\"))) % 2:
            text += [bare[:-1], "\n"]
        else:
            text += [bare, "\n" if line.endswith("  ") else " "]
    last = lines[-1].strip()
    return "".join(text[:-2]) + last


# --- Text within a block ---

_ENTITY = re.compile(r"&(?:#\d{1,7}|#[xX][0-9a-fA-F]{1,6}|[A-Za-z][A-Za-z0-9]{1,31});")
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
            if end > 0 and _FORMULA.search(self.text[at + 2 : end]):
                return self.add_formula(self.text[at + 2 : end], following == "[", end + 2)
        if following and not following.isalnum() and following.isascii() and following != " ":
            return self.add(following, at + 2)
        return self.add("\\", at + 1)

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
        power = tag[0] == "<sup>" and self.text[tag.end() : tag.end() + 1].isdigit()
        return self.add(alt[1] if alt else "^" if power else "", tag.end())

    def read_entity(self, at):
        entity = _ENTITY.match(self.text, at)
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
        if match:
            return self.add_formula(match[1], False, match.end())
        return self.add("$", at + 1)

    def add_formula(self, tex, alone, end):
        formula = write_formula(tex)
        return self.add("\n%s\n" % formula if alone else formula, end)


READERS = {
    "\\": Inline.read_escape, "`": Inline.read_code, "*": Inline.read_run, "_": Inline.read_run,
    "~": Inline.read_run, "[": Inline.read_bracket, "!": Inline.read_image,
    "]": Inline.read_target, "<": Inline.read_tag, "&": Inline.read_entity,
    "$": Inline.read_dollar,
}  # fmt: skip


# --- Formulas ---

# LaTeX's names for what the font has, or for what is written with it. Others
# (phi, sin, lim) are shown by their names.
SYMBOLS = dict(
    entry.split("=", 1)
    for entry in (
        "alpha=α beta=β gamma=γ delta=δ epsilon=ε varepsilon=ε zeta=ζ eta=η theta=θ vartheta=θ"
        " lambda=λ mu=μ pi=π rho=ρ sigma=σ chi=χ omega=ω Gamma=Γ Delta=Δ Sigma=Σ Omega=Ω"
        " varphi=phi le=≤ leq=≤ leqslant=≤ ge=≥ geq=≥ geqslant=≥ ne==\u0338 neq==\u0338 approx=≈"
        " simeq=≈ sim=~ equiv==== ll=<< gg=>> to=→ rightarrow=→ longrightarrow=→ mapsto=→"
        " Rightarrow==> implies==> Leftrightarrow=<=> iff=<=> leftarrow=<- leftrightarrow=<->"
        " infty=∞ times=× cdot=· bullet=· ast=* div=÷ pm=± mp=-+ sum=∑ int=∫ iint=∫∫ oint=∫"
        " dots=... ldots=... cdots=... vdots=... circ=° degree=° prime=' langle=⟨ rangle=⟩"
        " mid=| vert=| lvert=| rvert=| Vert=|| lVert=|| rVert=|| neg=~ lnot=~ setminus=\\ cup=union"
        " cap=inter subset=inclus subseteq=inclus emptyset=vide varnothing=vide partial=d"
        " land=and lor=or displaystyle= limits= nolimits= quad=\u00a0 qquad=\u00a0"
    ).split(" ")
)
_TEX_ESCAPES = {"\\": "\n", "{": "\x01", "}": "\x02", "!": "", "|": "||", ",": " ", ";": " ", ":": " "}
_TEX_ESCAPE = re.compile(r"\\([^A-Za-z])")
_TEX_SIZE = re.compile(r"\\(?:left|right|[bB]igg?)[lr]?(?![A-Za-z]) ?\.?")
_TEX_NAME = re.compile(r"\\([A-Za-z]+)")
_TEX_SHORT = re.compile(r"\\[dt]?frac ?(\w) ?(\w)")
_TEX_ENVIRONMENT = re.compile(r"\\(?:begin|end) ?\{[a-zA-Z]+\*?\}(?:\{[lcr| ]*\})?")
_TEX_GROUP = re.compile(
    r"\\[dtc]?frac ?\{([^{}]*)\} ?\{([^{}]*)\}"
    r"|\\sqrt ?(?:\[([^][{}]*)\])? ?\{([^{}]*)\}"
    r"|([\^_]) ?\{([^{}]*)\}"
    r"|(?:\\([A-Za-z]+)\*? ?)?\{([^{}]*)\}"
)
TEX_WRAPPERS = frozenset(
    "text textbf textit textrm mathrm mathbf mathit mathsf mathbb mathcal mathscr mathfrak"
    " operatorname boxed boldsymbol mbox ensuremath tag label".split()
)
_SIMPLE = re.compile(r"-?[\w.,∞']+|\([^()]*\)")


def write_formula(tex):
    """Return a LaTeX formula as one would type it on the calculator: `√(x^2)/2`."""
    text = " ".join(tex.replace(NO_BREAK, " ").replace(WELD, "").split())
    text = _TEX_ENVIRONMENT.sub(" ", text)
    text = _TEX_ESCAPE.sub(lambda m: _TEX_ESCAPES.get(m[1], m[1]), text)
    text = _TEX_NAME.sub(_write_symbol, _TEX_SIZE.sub("", text))
    text = _TEX_SHORT.sub(r"\1/\2", text)
    for _ in range(2 * DEEPEST):
        done = _TEX_GROUP.sub(_write_group, text)
        if done == text:
            break
        text = done
    text = re.sub(r"(?<=[A-Za-z])\\", r" \\", text.replace("\\sqrt", "√"))
    text = _TEX_NAME.sub(r"\1", text)
    text = text.replace("^°", "°").replace("^'", "'").replace("&", " ").replace("~", NO_BREAK)
    return text.replace("\x01", "{").replace("\x02", "}").strip()


def _write_symbol(match):
    symbol = SYMBOLS.get(match[1], match[0])
    is_word = len(symbol) > 1 and symbol.isalpha() and symbol.isascii()
    return " %s " % symbol if is_word else symbol


def _write_group(match):
    above, below, degree, root, script, raised, name, content = match.groups()
    if below is not None:
        return "%s/%s" % (_group(above), _group(below))
    if root is not None:
        return "%s√(%s)" % (degree or "", root)
    if script:
        return script + _group(raised)
    if name and name not in TEX_WRAPPERS:
        return "%s(%s)" % (name, content)
    return content


def _group(text):
    text = text.strip()
    return text if _SIMPLE.fullmatch(text) else "(%s)" % text


# --- Lines of a section ---


def render(blocks, indent=0, depth=0, tight=False):
    """Return the lines of blocks, `indent` cells from the left, in `depth` lists."""
    lines, after_heading = [], False
    for block in blocks:
        new = RENDERERS[block[0]](block, indent, depth)
        if lines and new and not (tight or after_heading):
            lines.append("")
        lines += new
        after_heading = block[0] == "heading" and new != []
    return lines


def render_heading(block, indent, depth):
    """A heading in a list or a quote, or deeper than the sections."""
    _, level, text = block
    if level > 0:
        return wrap(EMPHASIS + text, " " * indent, " " * indent)
    return ["¶" * -level + line for line in wrap(text)]


def render_paragraph(block, indent, depth):
    return wrap(block[1], " " * indent, " " * indent)


def render_code(block, indent, depth):
    lines = []
    for line in block[1]:
        for piece in cut_code(line.replace(WELD, "").replace(NO_BREAK, " "), WIDTH - indent):
            code = piece.lstrip()
            space = " " * (indent + len(piece) - len(code))
            lines.append(space + CODE + code.rstrip() + NORMAL if code else "")
    while lines and not lines[-1]:
        lines.pop()
    return lines


def render_rule(block, indent, depth):
    return [" " * 11 + MARKER + "-" * 9 + NORMAL]


def render_quote(block, indent, depth):
    inner = narrow(indent + 2)
    indent = inner - 2
    lines = render(block[1], inner, depth)
    if not all(line.startswith(" " * inner) for line in lines if line):
        return lines
    bar = " " * indent + MARKER + "|" + NORMAL
    return [(bar + " " + line[inner:]).rstrip() for line in lines]


def render_list(block, indent, depth):
    _, items, loose = block
    lines = []
    for marker, blocks in items:
        if marker in "-*":
            marker = "-·"[depth % 2]
        inner = narrow(indent + len(marker) + 1)
        head = " " * (inner - len(marker) - 1) + MARKER + marker + NORMAL
        paragraphs = sum(block[0] == "paragraph" for block in blocks)
        new = render(blocks, inner, depth + 1, tight=paragraphs < 2)
        if new and new[0].startswith(" " * inner):
            new[0] = head + " " + new[0][inner:]
        else:  # nothing in it, or a list so deep that it isn't indented
            new.insert(0, head)
        if lines and loose:
            lines.append("")
        lines += new
    return lines


def render_table(block, indent, depth):
    """Return rows of aligned columns where they fit, else of `header: cell`."""
    _, rows, aligns = block
    rows = [[cell.replace("\n", " ") for cell in row] for row in rows]
    header = [strip_styles(cell) for cell in rows[0]]
    if len(header) <= WIDTH and all(len(row) <= len(header) for row in rows):
        widths = [max(cells(row[i]) for row in rows if i < len(row)) for i in range(len(header))]
        room = WIDTH - indent - sum(widths)
        if room >= 2 * (len(widths) - 1):
            return list(align_rows(rows, header, widths, aligns, indent))
    return list(list_rows(rows[1:] or [[]], header, indent))


def align_rows(rows, header, widths, aligns, indent):
    for n, row in enumerate([[EMPHASIS + cell + NORMAL for cell in header]] + rows[1:]):
        line = " " * indent
        for cell, width, align in zip(row, widths, aligns + ["l"] * len(widths)):
            space = " " * (width - cells(cell))
            line += (space + cell if align == "r" else cell + space) + "  "
        yield line.replace(NO_BREAK, " ").replace(EMPHASIS + NORMAL, "").rstrip()


def list_rows(rows, header, indent):
    """Yield a paragraph a row; the first one writes long headers out, and all of them."""
    margin = " " * indent
    names = header
    for n, row in enumerate(rows):
        if n:
            yield ""
        for name, cell in zip_longest(names[: None if n == 0 else len(row)], row, fillvalue=""):
            label = EMPHASIS + name + ":" + NORMAL + " " if name else ""
            if cell or n == 0:
                yield from wrap(label + cell, margin, margin)
        if n == 0:
            names = ["".join(wrap(name, width=2 * NARROWEST)[:1]) for name in header]


def narrow(indent):
    """Return an indent that leaves room for text."""
    return min(indent, WIDTH - NARROWEST)


RENDERERS = {
    "heading": render_heading, "paragraph": render_paragraph, "code": render_code,
    "rule": render_rule, "quote": render_quote, "list": render_list, "table": render_table,
}  # fmt: skip


# --- Sections ---


def section_level(blocks):
    """Return the level of the headings that, with those above it, start sections.

    The shallowest level that occurs twice; else the one under the title's.
    """
    count = Counter(block[1] for block in blocks if block[0] == "heading" and block[2])
    often = [level for level in count if count[level] > 1]
    return min(often) if often else (sorted(count)[:2] or [1])[-1]


def find_title(blocks):
    """Return the text of the one heading that is above and before all others, or ""."""
    headings = [block for block in blocks if block[0] == "heading" and block[2]]
    above = headings and all(block[1] > headings[0][1] for block in headings[1:])
    return headings[0][2] if above else ""


def divide(blocks, title):
    """Yield the Sections of a course; what precedes its headings is named `title`."""
    level = section_level(blocks)
    name, part, named = title, [], False
    for block in blocks + [("heading", 0, "")]:
        if block[0] != "heading":
            part.append(block)
        elif block[1] > level:
            part.append(("heading", level - block[1], block[2]))
        elif block[2] or block[1] == 0:
            lines = render(trim_rules(part))
            if named or lines:
                heading = ["§" + line for line in wrap(name)]
                yield Section(name, "\n".join(heading + [""] * bool(lines) + lines))
            name, part, named = block[2], [], True


def trim_rules(blocks):
    """Return blocks without the rules that a title makes superfluous."""
    edge = [("heading", 0, "")]
    return [
        block
        for before, block, after in zip(edge + blocks, blocks, blocks[1:] + edge)
        if block[0] != "rule" or "heading" not in (before[0], after[0])
    ]
