"""Markdown, as students write it and chat assistants print it, to sections.

A pipeline: text -> lines that the font can show -> blocks -> wrapped lines ->
sections. Inline markup becomes the style characters of `typography`. What
isn't understood is text: no construct loses a word. Every step takes time in
proportion to its input, so that no file can hang it.

A block is a tuple whose first item is its kind:
    ("heading", level, text)   level 1 to 6
    ("paragraph", text)        styled; `\\n` ends a line
    ("code", lines)
    ("formula", tex)           displayed
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

from course.formula.boxes import write_display
from course.formula.macros import expand_lines
from course.formula.report import find_unknown_commands
from course.formula.symbols import BREAK, ENVIRONMENTS
from inline import CODE, EMPHASIS, ENTITY, MARKER, looks_like_formula, style_inline
from typography import (
    NARROWEST, NO_BREAK, NORMAL, WELD, WIDTH, cells, cut_code, fit, hold, strip_styles, unfit, wrap,
)  # fmt: skip

DEEPEST = 6  # levels of lists and quotes; what is deeper is shown as lines of text


class Section(NamedTuple):
    title: str
    text: str  # lines for the viewer, its title's among them


class Course(NamedTuple):
    title: str
    sections: List[Section]
    unfit: List[Tuple[int, str]]  # line number, character that the font lacks
    unknown: List[Tuple[int, str]] = []  # line number, LaTeX command that isn't known


def convert(text, name, plain=False):
    """Return the Course in `text`; `name` is its title if it has no other.

    `plain`: a text file, Markdown only if it has a heading in that style.
    """
    lines = re.split("\r\n|\n|\r", text)
    front, start = read_front_matter(lines)
    missing, shown = [], []
    for number, line in enumerate(lines[start:], start + 1):
        missing += [(number, char) for char in unfit(line + unescape_all(line))]
        shown.append(free_margin(fit(line.expandtabs(4))))
    shown = resolve_references(expand_lines(drop_comments(shown)))
    if plain and not any(read_heading(line) for line in shown):
        shown = mark_up(shown)
    blocks = parse(shown)
    name = strip_styles(fit(front or name))
    title = "" if front else find_title(blocks)
    unknown = find_unknown_commands("\n".join(lines))
    return Course(title or name, list(divide(blocks, name)), missing, unknown)


# --- Lines ---

_MARKER_SPACE = re.compile("[ \u00a0]*(?:(?:#+|[-*+>]|\\d+[.)])[ \u00a0]+)?")
_FRONT_KEY = re.compile(r"[\w-]+:(?:\s|$)")
_FRONT_LINE = re.compile(r"[\w-]+:(?:\s|$)|\s|- |#|$")
_REFERENCE = re.compile(r" {0,3}\[([^\[\]^]+)\]: *(\S+)(?: +(?:\"[^\"]*\"|'[^']*'|\([^()]*\)))? *$")
_LABEL = re.compile(r"\[([^\[\]]{1,200})\](?![(:\[])(?:\[\])?")
_LABELLED = re.compile(r"\]\[([^\[\]]{1,200})\]")


def free_margin(line):
    """Return a line whose no-break spaces around a marker, typed by accident, are plain."""
    end = _MARKER_SPACE.match(line).end()
    return line[:end].replace(NO_BREAK, " ") + line[end:]


def unescape_all(line):
    """Return the characters that the entities of a line stand for."""
    return "".join(map(html.unescape, ENTITY.findall(line))) if "&" in line else ""


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
        if not _FRONT_LINE.match(line):
            break
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
_PLAIN_FORMULA = re.compile(r"(\$(?=\S)[^$]+(?<=\S)\$|\\\((?:[^\\]|\\[^()])*\\\))")
_LIST_LINE = re.compile(r" *([-*+]|\d{1,3}[.)]) +")


def mark_up(lines):
    """Return the lines of a plain text as Markdown.

    A line ends where its author ended it if the next word would have fitted in
    the text's longest line.
    """
    longest = max(map(len, lines), default=0)
    marked = []
    for before, line, after in zip([""] + lines, lines, lines[1:] + [""]):
        text = line.strip()
        item = _LIST_LINE.match(line)
        head = item[0] if item else " " * min(3, len(line) - len(line.lstrip()))
        shown = escape(line[len(head) :].strip())
        goes_on = not (_UNDERLINE.match(after) or _LIST_LINE.match(after))
        word = after.split(None, 1)[:1] if goes_on else []
        if is_rule(line) or _UNDERLINE.match(line):
            marked.append(text)
        elif not item and not before.strip() and looks_like_title(text, after.strip()):
            marked.append("# " + shown)
        elif text and word and len(text) + 1 + len(word[0]) <= longest:
            marked.append(head + shown + "\\")
        else:
            marked.append(head + shown)
    return marked


def escape(text):
    """Return a plain text's line as Markdown that shows it; formulas stay formulas."""
    parts = _PLAIN_FORMULA.split(text)
    return "".join(
        part if i % 2 and re.search(r"[\\^_]", part) else _LOOKS_SET.sub(r"\\\1", part)
        for i, part in enumerate(parts)
    )


def looks_like_title(text, after):
    """A short line that starts with a capital or a digit, has no end mark, stands alone."""
    if not 0 < len(text) <= 60 or text[-1] in ".,;:!?":
        return False
    return (text[0].isupper() or text[0].isdigit()) and (not after or text.isupper())


# --- Blocks ---

_FENCE = re.compile(" {0,3}(`{3,}|~{3,})")
_LANGUAGE = re.compile(r"[\w+#.-]*(?: *\{[^{}`]*\}| +\w+=[^`]*)?")
_HEADING = re.compile(" {0,3}(#{1,6})(?!#)")
_UNDERLINE = re.compile(" {0,3}(={2,}|-{2,}) *$")
_ITEM = re.compile(r"( *)([-*+]|\d{1,9}[.)])( +|$)(\[[ xX]\] +)?")
_QUOTE = re.compile(" {0,3}> ?")
_DISPLAY = re.compile(r" {0,3}(?:(\$\$|\\\[|\[ *$)|\\begin *\{([A-Za-z]+)\*?\})")
_CLOSERS = {"$$": "$$", "\\[": "\\]", "[": "]"}
_LONGEST_DISPLAY = 200  # lines
# What ends a paragraph without an empty line; a number other than 1 may be a
# year, and a plus sign part of a sum: only `+ word` is an item.
_INTERRUPTION = re.compile(
    r" *(?:`{3,}[^`]*$|~{3}|#{1,6} |#{2,6}\w|>|\$\$|[-*] +\S|\+ +[^\W\d]{2}|1[.)] +\S)"
)


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
    if not match:
        return fence
    after = line[match.end() :].strip()
    if fence is None:
        return match[1] if _LANGUAGE.fullmatch(after) else None
    return None if match[1].startswith(fence) and not after else fence


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
    is_formula = lines[i].strip().strip("`~").strip() == "math"
    while fence and i + 1 < len(lines):
        i += 1
        fence = next_fence(fence, lines[i])
    if is_formula:
        return ("formula", "\n".join(lines[start : i + 1 if fence else i])), i + 1
    return ("code", lines[start : i + 1 if fence else i]), i + 1


def take_indented(lines, i, depth):
    if not lines[i].startswith("    ") or _ITEM.match(lines[i]):
        return None
    start = i
    while i < len(lines) and (lines[i].startswith("    ") or not lines[i].strip()):
        i += 1
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


def list_kind(marker):
    """Return what tells a list from one that follows it after an empty line."""
    return marker[-1] if marker[:-1] else "-"


def take_list(lines, i, depth):
    """Take the items of a list, whatever their markers.

    What is indented as the item's text belongs to it; two cells suffice, for
    lists are often indented by two whatever the width of their numbers.
    """
    items, loose, blank, kind = [], False, False, ""
    formula = 0  # the line after the one that closes a formula open in the item
    own = offset = 0  # columns of the item's marker and text
    while i < len(lines):
        line = lines[i]
        text = line.lstrip(" ")
        indent = len(line) - len(text)
        match = _ITEM.match(line)
        if items and i < formula:
            items[-1][1].append(line[min(indent, offset) :])
            i += 1
            continue
        if not text:
            blank = True
            items[-1][1].append("")
            i += 1
            continue
        if items and indent >= min(offset, own + 2):
            items[-1][1].append(line[min(indent, offset) :])
            formula = end_display(lines, i) if text.startswith("$$") else 0
        elif match and not is_rule(line) and not (blank and kind != list_kind(match[2])):
            loose = loose or blank
            kind = list_kind(match[2])
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


def end_display(lines, i):
    """Return the line after a formula that a `$$` alone opens, 0 where nothing closes it."""
    if lines[i].strip() == "$$":
        for stop in range(i + 1, min(i + _LONGEST_DISPLAY, len(lines))):
            if "$$" in lines[stop]:
                return stop + 1
    return 0


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
    """Take a formula alone on its lines, which may look like lists."""
    display = find_display(lines, i)
    return (("formula", display[0]), display[1]) if display else None


def find_display(lines, i):
    """Return (formula, next line) if one begins with a line and ends with one, or None."""
    match = _DISPLAY.match(lines[i])
    if not match:
        return None
    if match[2]:
        start, closer = match.end() - len(match[0].lstrip()), "\\end{%s" % match[2]
        if match[2] not in ENVIRONMENTS:
            return None
    else:
        start, closer = match.end(), _CLOSERS[match[1].strip()]
    rest = lines[i][start:]
    for stop in range(i, min(i + _LONGEST_DISPLAY, len(lines))):
        if closer in rest if len(closer) > 1 else rest.strip() == closer:
            text = "\n".join([lines[i][start:]] + lines[i + 1 : stop + 1])
            tex, after = split_display(text, closer)
            if after in ("", ".", ",", ";") and (match[1] == "$$" or looks_like_formula(tex, True)):
                return tex + after, stop + 1
            return None
        rest = "".join(lines[stop + 1 : stop + 2])
        if rest.lstrip().startswith(("\\[", "```")) or rest.strip() == "[":
            return None
    return None


def split_display(text, closer):
    """Return a formula without what ends it, and the rest of that line."""
    if closer.startswith("\\end"):
        end = text.index("}", text.index(closer)) + 1 if "}" in text[text.index(closer) :] else 0
        return text[:end], text[end:].strip()
    tex, _, after = text.rpartition(closer) if len(closer) == 1 else text.partition(closer)
    return tex, after.strip()


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
    if _DISPLAY.match(line):
        return line.lstrip().startswith("$$") or find_display(lines, i) is not None
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


# --- Lines of a section ---


def render(blocks, indent=0, depth=0, tight=False):
    """Return the lines of blocks, `indent` cells from the left, in `depth` lists."""
    lines, before = [], ""
    for block in blocks:
        new = RENDERERS[block[0]](block, indent, depth)
        is_close = (tight and "formula" not in (before, block[0])) or before == "heading"
        if lines and new and not is_close:
            lines.append("")
        lines += new
        before = block[0] if new else ""
    return lines


def render_heading(block, indent, depth):
    """A heading in a list or a quote; a section's title, or a sub-heading below it.

    The contents indent sub-headings by two cells a level: they are wrapped for that.
    """
    _, level, text = block
    if level > 0:
        return wrap(EMPHASIS + text, " " * indent, " " * indent)
    width = max(WIDTH + 2 * level, NARROWEST)
    return [("¶" * -level or "§") + line for line in wrap(text, width=width)]


def render_paragraph(block, indent, depth):
    return wrap(block[1], " " * indent, " " * indent)


def render_formula(block, indent, depth):
    lines = write_display(block[1].replace(WELD, ""), WIDTH - indent)
    return [" " * indent + line if line else "" for line in lines] if any(lines) else []


def render_code(block, indent, depth):
    lines = []
    for line in block[1]:
        for piece in cut_code(line.replace(WELD, "").replace(NO_BREAK, " "), WIDTH - indent):
            code = piece.lstrip()
            space = " " * (indent + len(piece) - len(code))
            lines.append(space + CODE + code.rstrip() + NORMAL if code else "")
    return trim(lines)


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
    rows = [
        [hold(cell.replace("\n", " ")).strip(" " + NO_BREAK) for cell in row]
        for row in rows
    ]
    rows = rows[:1] + [row for row in rows[1:] if any(row)]
    header = [strip_styles(cell) for cell in rows[0]]
    if len(header) <= WIDTH and all(len(row) <= len(header) for row in rows):
        widths = [max(cells(row[i]) for row in rows if i < len(row)) for i in range(len(header))]
        room = WIDTH - indent - sum(widths)
        if room >= 2 * (len(widths) - 1):
            return trim(list(align_rows(rows, header, widths, aligns, indent)))
    return trim(list(list_rows(rows[1:], header, indent)))


def align_rows(rows, header, widths, aligns, indent):
    """Yield one line a row; `widths` are the columns', in cells."""
    for row in [[EMPHASIS + cell + NORMAL for cell in header]] + rows[1:]:
        line = " " * indent
        for cell, width, align in zip(row, widths, aligns + ["l"] * len(widths)):
            cell = cell.replace(NO_BREAK, " ").replace(BREAK, "")
            space = " " * (width - cells(cell))
            line += (space + cell if align == "r" else cell + space) + "  "
        yield line.replace(EMPHASIS + NORMAL, "").rstrip()


def list_rows(rows, header, indent):
    """Yield the header, then a paragraph a row; there, long names are cut."""
    margin = " " * indent
    yield from wrap(EMPHASIS + " | ".join(filter(None, header)), margin, margin)
    names = ["".join(wrap(name, width=2 * NARROWEST)[:1]) for name in header]
    for row in rows:
        yield ""
        for name, cell in zip_longest(names[: len(row)], row, fillvalue=""):
            label = EMPHASIS + name + ":" + NORMAL + " " if name and cell else ""
            yield from wrap(label + cell, margin, margin)


def trim(lines):
    """Return lines without empty ones at either end."""
    return "\n".join(lines).strip("\n").split("\n") if any(lines) else []


def narrow(indent):
    """Return an indent that leaves room for text."""
    return min(indent, WIDTH - NARROWEST)


RENDERERS = {
    "heading": render_heading, "paragraph": render_paragraph, "code": render_code,
    "formula": render_formula,
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


def divide(blocks, name):
    """Yield the Sections of a course; what precedes its headings is called `name`.

    A heading with text of its own holds the deeper ones as sub-headings; one
    without is a page of its own, and those right under it start sections.
    """
    level = section_level(blocks)
    heading, part = ("heading", level, ""), []
    for block in blocks + [("heading", 0, "")]:
        if block[0] != "heading":
            part.append(block)
        elif block[1] > max(level, heading[1]) and part:
            part.append(("heading", level - block[1], block[2]))
        elif block[2] or block[1] == 0:
            lines = render(trim_rules(part))
            if heading[2] or lines:
                title = render_heading(
                    ("heading", min(level - heading[1], 0), heading[2] or name), 0, 0
                )
                yield Section(heading[2] or name, "\n".join(title + [""] * bool(lines) + lines))
            heading, part = block, []


def trim_rules(blocks):
    """Return blocks without the rules that a title makes superfluous."""
    edge = [("heading", 0, "")]
    return [
        block
        for before, block, after in zip(edge + blocks, blocks, blocks[1:] + edge)
        if block[0] != "rule" or "heading" not in (before[0], after[0])
    ]
