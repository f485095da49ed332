"""Lists, and footnotes, which are lists of a kind."""

from __future__ import annotations

import re
from itertools import groupby

from .displays import end_display
from .model import Item, Line, ListBlock, Paragraph
from .nest import Nest, Taken
from .questions import pair_items
from .starts import BULLETS, ITEM, NOTE, UNDERLINE, interrupts, is_rule, next_fence

_TASK = re.compile(r"(\[[ xX]\]) +\S")
_NUMBER = re.compile(r"\d+[.)]")
# The title of a part, between whose likes lists stand: `II. Les causes`, `Partie B`.
_OUTLINE = re.compile(
    r"(?:[IVX]{1,5}|[A-H])(?:[.)]| [-–—]) +\S|(?:Partie|Chapitre|Part|Chapter) +[\dA-HIVX]+\b"
)


def list_kind(marker: str) -> str:
    """Return what tells a list from one that follows it after an empty line."""
    return marker[-1] if marker[:-1] else "-"


def take_list(lines: list[Line], i: int, nest: Nest) -> Taken:
    """Take the items of a list, whatever their markers.

    What is indented as the item's text belongs to it; two cells suffice, for
    lists are often indented by two whatever the width of their numbers.
    """
    items: list[tuple[str, list[Line]]] = []
    is_loose, blank, kind = False, False, ""
    is_outlined = i > 0 and bool(_OUTLINE.match(lines[i - 1].text))  # under a part's title
    own = offset = 0  # columns of the item's marker and text
    start, formula = i, 0  # the index after a formula that is open in the item
    fence: str | None = None  # of code that is open in the item
    while i < len(lines):
        line, number, margin = lines[i]
        text = line.lstrip(" ")
        indent = len(line) - len(text)
        match = ITEM.match(line)
        if items and i < formula:
            items[-1][1].append(_outdent(lines[i], min(indent, offset)))
            i += 1
            continue
        if not text:
            if not items or len(items[-1][1]) == 1 and not items[-1][1][0].text.strip() and blank:
                break
            blank = True
            items[-1][1].append(Line("", number))
            i += 1
            continue
        if items and indent >= min(offset, own + 2):
            items[-1][1].append(_outdent(lines[i], min(indent, offset)))
            formula = end_display(lines, i, text)
        elif match and not is_rule(line) and not (blank and kind != list_kind(match[2])):
            if not items and indent > 3 and nest.depth == 0 and not match[3]:
                break
            is_loose = is_loose or blank
            kind = list_kind(match[2])
            own, fence = indent, None
            offset = match.end(2) + (len(match[3]) if 0 < len(match[3]) < 5 else 1)
            content = line[min(offset, match.end()) :]
            items.append((match[2], [Line(content, number, margin + offset)]))
            formula = end_display(lines, i, content)
        elif is_outlined and indent <= own and _OUTLINE.match(text):
            break
        elif items and not blank and not fence and not interrupts(lines, i):
            items[-1][1].append(Line(text, number, margin))
        else:
            break
        fence = next_fence(fence, items[-1][1][-1].text)
        blank = False
        i += 1
    if not items:
        return None
    parsed = pair_items([_make_item(marker, inner, nest) for marker, inner in items])
    _count(parsed)
    is_loose = is_loose or any(
        sum(isinstance(block, Paragraph) for block in item.blocks) > 1 for item in parsed
    )
    follows = start > 0 and bool(lines[start - 1].text.strip())
    return [ListBlock(parsed, is_loose, lines[start].number, follows)], i


def _outdent(line: Line, columns: int) -> Line:
    return Line(line.text[columns:], line.number, line.margin + columns)


def _make_item(marker: str, inner: list[Line], nest: Nest) -> Item:
    task = _TASK.match(inner[0].text) if marker in "-*+" else None
    if task:
        marker = task[1]
        inner[0] = _outdent(inner[0], task.end() - 1)
    elif marker in BULLETS:
        marker = "-"
    if UNDERLINE.fullmatch(inner[0].text):
        inner = [inner[0]._replace(text="\\" + inner[0].text.lstrip())] + inner[1:]
    return Item(marker, nest.parse_inside(inner), inner[0].number)


def _count(items: list[Item]) -> None:
    """Number items in a row whose numbers are all the same; others are their author's."""
    for is_numbered, group in groupby(items, lambda item: bool(_NUMBER.fullmatch(item.marker))):
        run = list(group)
        if not is_numbered or len(run) < 2 or len({item.marker for item in run}) > 1:
            continue
        number, sign = int(run[0].marker[:-1]), run[0].marker[-1]
        for i, item in enumerate(run):
            item.marker = "%d%s" % (number + i, sign)


def take_notes(lines: list[Line], i: int, nest: Nest) -> Taken:
    """Take footnotes, `[^1]: text`; what is indented after one belongs to it."""
    notes: list[tuple[str, list[Line]]] = []
    start, blank = i, False
    while i < len(lines):
        line = lines[i]
        match = NOTE.match(line.text)
        text = line.text.lstrip(" ")
        if match:
            rest = Line(line.text[match.end() :], line.number, line.margin + 4)
            notes.append(("[%s]:" % match[1], [rest]))
        elif not notes:
            return None
        elif not text:
            notes[-1][1].append(Line("", line.number))
        elif len(line.text) - len(text) >= 2:
            notes[-1][1].append(_outdent(line, min(4, len(line.text) - len(text))))
        elif blank or interrupts(lines, i):
            break
        else:
            notes[-1][1].append(line._replace(text=text))
        blank = not text
        i += 1
    items = [Item(label, nest.parse_inside(inner), inner[0].number) for label, inner in notes]
    return [ListBlock(items, False, lines[start].number)], i
