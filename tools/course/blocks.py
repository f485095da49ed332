"""Blocks of Markdown, as students write it and chat assistants print it.

What isn't understood is text: no construct loses a word. Every step takes time in
proportion to its input, so that no file can hang it.
"""

from __future__ import annotations

import re
from typing import Optional, Tuple

from .glyphs import strip_styles
from .inline import style_inline
from .model import (
    Block,
    Code,
    Formula,
    Heading,
    Item,
    Line,
    ListBlock,
    Paragraph,
    Quote,
    Row,
    Rule,
    Table,
)  # fmt: skip
from .wrap import WIDTH

DEEPEST = 6  # levels of lists and quotes; what is deeper is shown as lines of text
UNDERLINE = re.compile(" {0,3}(={2,}|-{2,}) *$")

_FENCE = re.compile(" {0,3}(`{3,}|~{3,})")
_LANGUAGE = re.compile(r"[\w+#.-]*(?: *\{[^{}`]*\}| +\w+=[^`]*)?")
_HEADING = re.compile(" {0,3}(#{1,6})(?!#)")
_ITEM = re.compile(r"( *)([-*+]|\d{1,9}[.)])( +|$)(\[[ xX]\] +)?")
_QUOTE = re.compile(" {0,3}> ?")
_DISPLAY = re.compile(r" {0,3}(\$\$|\\\[)")
# What ends a paragraph without an empty line; a number other than 1 may be a
# year, and a plus sign part of a sum: only `+ word` is an item.
_INTERRUPTION = re.compile(
    r" *(?:`{3,}[^`]*$|~{3}|#{1,6} |#{2,6}\w|>|\$\$|[-*] +\S|\+ +[^\W\d]{2}|1[.)] +\S)"
)

Taken = Optional[Tuple[Block, int]]  # a block and the index of the line after it


def parse(lines: list[Line], depth: int = 0) -> list[Block]:
    """Return the blocks of lines, which are in `depth` lists and quotes."""
    if depth > DEEPEST:
        text = "\n".join(style_inline(line.text.strip()) for line in lines)
        return [Paragraph(text, lines[0].number)] if lines else []
    blocks, i = [], 0
    while i < len(lines):
        if not lines[i].text.strip():
            i += 1
            continue
        for take in TAKERS:
            taken = take(lines, i, depth)
            if taken:
                break
        assert taken  # anything is a paragraph
        block, i = taken
        blocks.append(block)
    return blocks


def next_fence(fence: str | None, line: str) -> str | None:
    """Return the fence of code that is open after a line, or None."""
    match = _FENCE.match(line)
    if not match:
        return fence
    after = line[match.end() :].strip()
    if fence is None:
        return match[1] if _LANGUAGE.fullmatch(after) else None
    return None if match[1].startswith(fence) and not after else fence


def read_heading(line: str) -> tuple[int, str] | None:
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


def is_rule(line: str) -> bool:
    text = line.replace(" ", "")
    return len(text) > 2 and text[0] in "*-_" and text == text[0] * len(text)


def is_delimiter(line: str) -> bool:
    """Tell whether a line separates a table's header from its rows."""
    text = line.strip()
    return set(text) <= set("|:- ") and "|" in text and "-" in text


def take_fenced(lines: list[Line], i: int, depth: int) -> Taken:
    fence = next_fence(None, lines[i].text)
    if not fence:
        return None
    start, number = i + 1, lines[i].number
    while fence and i + 1 < len(lines):
        i += 1
        fence = next_fence(fence, lines[i].text)
    return Code(lines[start : i + 1 if fence else i], number), i + 1


def take_indented(lines: list[Line], i: int, depth: int) -> Taken:
    if not lines[i].text.startswith("    ") or _ITEM.match(lines[i].text):
        return None
    start = i
    while i < len(lines) and (lines[i].text.startswith("    ") or not lines[i].text.strip()):
        i += 1
    code = [line._replace(text=line.text[4:]) for line in lines[start:i]]
    return Code(code, lines[start].number), i


def take_heading(lines: list[Line], i: int, depth: int) -> Taken:
    heading = read_heading(lines[i].text)
    if heading is None:
        return None
    return Heading(heading[0], strip_styles(style_inline(heading[1])), lines[i].number), i + 1


def take_rule(lines: list[Line], i: int, depth: int) -> Taken:
    return (Rule(lines[i].number), i + 1) if is_rule(lines[i].text) else None


def take_quote(lines: list[Line], i: int, depth: int) -> Taken:
    start = i
    inner = []
    while i < len(lines):
        match = _QUOTE.match(lines[i].text)
        if not match and (not lines[i].text.strip() or i == start or interrupts(lines, i)):
            break
        inner.append(lines[i]._replace(text=lines[i].text[match.end() if match else 0 :]))
        i += 1
    return (Quote(parse(inner, depth + 1), lines[start].number), i) if inner else None


def list_kind(marker: str) -> str:
    """Return what tells a list from one that follows it after an empty line."""
    return marker[-1] if marker[:-1] else "-"


def take_list(lines: list[Line], i: int, depth: int) -> Taken:
    """Take the items of a list, whatever their markers.

    What is indented as the item's text belongs to it; two cells suffice, for
    lists are often indented by two whatever the width of their numbers.
    """
    items: list[tuple[str, list[Line]]] = []
    is_loose, blank, kind = False, False, ""
    own = offset = 0  # columns of the item's marker and text
    start = i
    while i < len(lines):
        line, number = lines[i]
        text = line.lstrip(" ")
        indent = len(line) - len(text)
        match = _ITEM.match(line)
        if not text:
            if not items:
                return None
            blank = True
            items[-1][1].append(Line("", number))
            i += 1
            continue
        if items and indent >= min(offset, own + 2):
            items[-1][1].append(Line(line[min(indent, offset) :], number))
        elif match and not is_rule(line) and not (blank and kind != list_kind(match[2])):
            is_loose = is_loose or blank
            kind = list_kind(match[2])
            own = indent
            offset = match.end(2) + (len(match[3]) if len(match[3]) < 5 else 1)
            items.append(((match[4] or match[2]).strip(), [Line(line[match.end() :], number)]))
        elif items and not blank and not interrupts(lines, i):
            items[-1][1].append(Line(text, number))
        else:
            break
        blank = False
        i += 1
    if not items:
        return None
    parsed = [Item(marker, parse(inner, depth + 1), inner[0].number) for marker, inner in items]
    is_loose = is_loose or any(
        sum(isinstance(block, Paragraph) for block in item.blocks) > 1 for item in parsed
    )
    return ListBlock(parsed, is_loose, lines[start].number), i


def take_table(lines: list[Line], i: int, depth: int) -> Taken:
    if not starts_table(lines, i):
        return None
    header = read_row(lines[i])
    aligns = ["r" if cell[-1:] == ":" != cell[:1] else "l" for cell in split_row(lines[i + 1].text)]
    rows = []
    i += 2
    while i < len(lines) and "|" in lines[i].text and not interrupts(lines, i):
        rows.append(read_row(lines[i]))
        i += 1
    return Table(header, rows, aligns, header.line), i


def take_display(lines: list[Line], i: int, depth: int) -> Taken:
    """Take a formula on several lines, which may look like lists."""
    match = _DISPLAY.match(lines[i].text)
    if not match:
        return None
    closer = {"$$": "$$", "\\[": "\\]"}[match[1]]
    rest = lines[i].text[match.end() :]
    for stop in range(i, min(i + 50, len(lines))):
        if closer in rest:
            text = style_inline(join(lines[i : stop + 1]))
            return Formula(text, lines[i].number), stop + 1
        rest = "".join(line.text for line in lines[stop + 1 : stop + 2])
    return None


def take_paragraph(lines: list[Line], i: int, depth: int) -> Taken:
    start = i
    i += 1
    while i < len(lines) and lines[i].text.strip():
        underline = UNDERLINE.match(lines[i].text)
        if underline:
            text = strip_styles(style_inline(join(lines[start:i])))
            return Heading(1 if underline[1][0] == "=" else 2, text, lines[start].number), i + 1
        if interrupts(lines, i):
            break
        i += 1
    return Paragraph(style_inline(join(lines[start:i])), lines[start].number), i


TAKERS = (
    take_fenced, take_indented, take_heading, take_rule, take_quote, take_list, take_table,
    take_display, take_paragraph,
)  # fmt: skip


def interrupts(lines: list[Line], i: int) -> bool:
    """Tell whether a line starts a block though a paragraph's line comes before it."""
    line = lines[i].text
    return bool(_INTERRUPTION.match(line)) or is_rule(line) or starts_table(lines, i)


def starts_table(lines: list[Line], i: int) -> bool:
    return "|" in lines[i].text and i + 1 < len(lines) and is_delimiter(lines[i + 1].text)


def split_row(line: str) -> list[str]:
    cells = re.split(r"(?<!\\)\|", line.strip())
    first, last = not cells[0].strip(), len(cells) > 1 and not cells[-1].strip()
    return [cell.strip() for cell in cells[first : len(cells) - last]]


def read_row(line: Line) -> Row:
    cells = [style_inline(cell.replace("\\|", "|")) for cell in split_row(line.text)]
    return Row(cells, line.number)


def join(lines: list[Line]) -> str:
    """Return a paragraph's lines as one text, with `\\n` for a hard break."""
    text: list[str] = []
    for i, line in enumerate(lines):
        bare = line.text.strip()
        # a definition list: a short term, and its definitions after colons
        if bare.startswith(": ") and i and (len(lines[0].text) <= WIDTH and text[-1] == " "):
            text[-1] = "\n"
        if (len(bare) - len(bare.rstrip("\\"))) % 2:
            text += [bare[:-1], "\n"]
        else:
            text += [bare, "\n" if line.text.endswith("  ") else " "]
    last = lines[-1].text.strip()
    return "".join(text[:-2]) + last
