"""Blocks of Markdown, as students write it and chat assistants print it.

What isn't understood is text: no construct loses a word. Every step takes time in
proportion to its input, so that no file can hang it.
"""

from __future__ import annotations

import re

from .callouts import take_admonition, take_directive, take_quote, take_shortcode
from .definitions import take_definition
from .displays import find_display
from .elements import take_element
from .front import read_front_matter
from .links import ATTRIBUTES
from .lists import take_list, take_notes
from .model import Block, Code, Formula, Heading, Line, Paragraph, Rule
from .nest import Nest, Taken
from .questions import take_card, take_question
from .starts import ITEM, UNDERLINE, interrupts, is_rule, next_fence, read_heading
from .tables import take_dashed, take_table

DEEPEST = 6  # levels of lists and quotes; what is deeper is shown as lines of text
LONGEST_FRONT = 40  # lines of front matter in the midst of a file
LONGEST_TITLE = 120  # characters: what is longer and underlined is a text before a rule

_TITLE_ATTRIBUTES = re.compile(r"\s*%s\s*$" % ATTRIBUTES.pattern)
_NAME = re.compile(r"#([\w:.-]+)")
_HIDDEN_FENCES = ("dataview", "dataviewjs")  # questions to Obsidian, not their answers
_FORMULA_FENCE = re.compile(r"(?:math|latex-math|\{math\})\b *")


def parse(lines: list[Line], nest: Nest) -> list[Block]:
    """Return the blocks of lines; link definitions among them go to `nest.labels`."""
    if nest.depth > DEEPEST:
        text = "  \n".join(line.text.strip() for line in lines)
        return [Paragraph(text, lines[0].number)] if text.strip() else []
    blocks: list[Block] = []
    i = 0
    while i < len(lines):
        if not lines[i].text.strip():
            i += 1
            continue
        for take in TAKERS:
            taken = take(lines, i, nest)
            if taken:
                break
        assert taken  # anything is a paragraph
        new, i = taken
        blocks += new
    return blocks


def take_fenced(lines: list[Line], i: int, nest: Nest) -> Taken:
    fence = next_fence(None, lines[i].text)
    if not fence:
        return None
    first = lines[i]
    margin = len(first.text) - len(first.text.lstrip(" "))
    info = first.text[margin:].lstrip("`~").strip()
    start = i + 1
    while fence and i + 1 < len(lines):
        i += 1
        fence = next_fence(fence, lines[i].text)
    if fence and len(info.split()) > 2:  # words after a sign that isn't closed
        return None
    inner = [_outdent(line, margin) for line in lines[start : i + 1 if fence else i]]
    if info.lower() in _HIDDEN_FENCES or re.fullmatch(r"\{=\w+\}", info):
        return [], i + 1
    if _FORMULA_FENCE.match(info):
        return [Formula("\n".join(line.text for line in inner), first.number)], i + 1
    return [Code(inner, first.number)], i + 1


def _outdent(line: Line, columns: int) -> Line:
    """Return a line without as many spaces before it as a fence has."""
    margin = len(line.text) - len(line.text.lstrip(" "))
    return line._replace(text=line.text[min(columns, margin) :])


def take_indented(lines: list[Line], i: int, nest: Nest) -> Taken:
    if not lines[i].text.startswith("    ") or ITEM.match(lines[i].text):
        return None
    start = i
    while i < len(lines) and (lines[i].text.startswith("    ") or not lines[i].text.strip()):
        i += 1
    code = [line._replace(text=line.text[4:]) for line in lines[start:i]]
    return [Code(code, lines[start].number)], i


def take_heading(lines: list[Line], i: int, nest: Nest) -> Taken:
    heading = read_heading(lines[i].text)
    if heading is None:
        return None
    return [make_heading(heading[0], heading[1], lines[i].number)], i + 1


def make_heading(level: int, text: str, number: int) -> Heading:
    """Return a heading; attributes at its end may name it, `{#name}`."""
    attributes = _TITLE_ATTRIBUTES.search(text)
    name = _NAME.search(attributes[0]) if attributes else None
    return Heading(level, _TITLE_ATTRIBUTES.sub("", text), number, name[1] if name else "")


def take_rule(lines: list[Line], i: int, nest: Nest) -> Taken:
    """Take a rule, or front matter within a file that was several."""
    if not is_rule(lines[i].text):
        return None
    front = read_front_matter([line.text for line in lines[i : i + LONGEST_FRONT]], is_first=False)
    if front.size:
        return [], i + front.size
    return [Rule(lines[i].number)], i + 1


def take_display(lines: list[Line], i: int, nest: Nest) -> Taken:
    found = find_display(lines, i)
    return ([found[0]], found[1]) if found else None


def take_paragraph(lines: list[Line], i: int, nest: Nest) -> Taken:
    start, number = i, lines[i].number
    i += 1
    while i < len(lines) and lines[i].text.strip():
        underline = UNDERLINE.match(lines[i].text)
        if underline:
            text = "\n".join(line.text.strip() for line in lines[start:i])
            level = 1 if underline[1][0] == "=" else 2
            if len(text) <= LONGEST_TITLE or level == 1:
                return [make_heading(level, text, number)], i + 1
        if interrupts(lines, i):
            break
        i += 1
    return [make_paragraph(lines[start:i])], i


def make_paragraph(lines: list[Line]) -> Paragraph:
    """Return lines as a paragraph; two spaces at the end of one still end it for good."""
    texts = [line.text.lstrip() for line in lines]
    return Paragraph("\n".join(texts).rstrip(), lines[0].number, lines[0].margin)


TAKERS = (
    take_directive, take_shortcode, take_fenced, take_indented, take_heading, take_dashed,
    take_rule, take_admonition, take_quote, take_notes, take_definition, take_question, take_list,
    take_table, take_card, take_display, take_element, take_paragraph,
)  # fmt: skip
