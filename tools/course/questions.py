"""Questions and their answers, as students and flash-card programs write them."""

from __future__ import annotations

import re

from .model import Block, Item, Line, ListBlock, Paragraph, Question
from .nest import Nest, Taken
from .starts import ANSWER, CARD, QUESTION, is_answer, is_rule, read_heading

# `Z: les entiers` beside `Q:` and `R:`: those are sets of numbers.
_LETTER = re.compile(r" {0,3}[B-PS-Z] ?:")
LONGEST = 12  # lines of a question


def take_question(lines: list[Line], i: int, nest: Nest) -> Taken:
    """Take `Q: ...` and its `R: ...`; neither without the other."""
    if not QUESTION.match(lines[i].text) or _is_among_letters(lines, i):
        return None
    start = find_answer(lines, i)
    if not start or _is_part(lines[i].text, lines[start].text):
        return None
    end = start + 1
    while end < len(lines) and lines[end].text.strip() and not _starts_other(lines[end].text):
        end += 1
    if any(_LETTER.match(line.text) for line in lines[start + 1 : end + 2]):
        return None
    asked = [line.text.strip() for line in lines[i:start] if line.text.strip()]
    question = Paragraph("\n".join(asked), lines[i].number, lines[i].margin)
    return [Question(question, nest.parse_here(lines[start:end]), lines[i].number)], end


def _is_part(question: str, answer: str) -> bool:
    """Tell whether `A. Les causes` is a part's title: no short `Q` asked."""
    found, asked = ANSWER.match(answer), QUESTION.match(question)
    if not found or not asked or "." not in found[0]:
        return False
    return len(asked[0].strip("*_ :.0123456789")) > 1


def find_answer(lines: list[Line], i: int) -> int:
    """Return the index of the line where the answer to a question starts, 0 if there's none."""
    for j in range(i + 1, min(len(lines), i + LONGEST)):
        if _is_answer(lines, j):
            return j
        if _starts_other(lines[j].text):
            return 0
        if not lines[j].text.strip():
            return j + 1 if _is_answer(lines, j + 1) else 0
    return 0


def _is_answer(lines: list[Line], i: int) -> bool:
    """Tell whether an answer starts there; choices may be apart."""
    if i >= len(lines):
        return False
    after = next((line.text for line in lines[i + 1 : i + 3] if line.text.strip()), "")
    return is_answer(lines[i].text, after)


def _starts_other(text: str) -> bool:
    return bool(QUESTION.match(text) or CARD.match(text) or read_heading(text)) or is_rule(text)


def _is_among_letters(lines: list[Line], i: int) -> bool:
    before = [line.text for line in lines[max(0, i - 2) : i] if line.text.strip()]
    return bool(before) and bool(_LETTER.match(before[-1]))


def take_card(lines: list[Line], i: int, nest: Nest) -> Taken:
    """Take `Question ::: Answer`."""
    card = CARD.match(lines[i].text)
    if not card:
        return None
    line = lines[i]
    answer = Paragraph(card[2].strip(), line.number, line.margin)
    question = Paragraph(card[1].strip(), line.number, line.margin)
    return [Question(question, [answer], line.number)], i + 1


def pair_items(items: list[Item]) -> list[Item]:
    """Return a list's items with each question and its answer in one.

    The answer is the next item, or a list within the question's.
    """
    if any(_LETTER.match(_get_text(item)) for item in items):
        return items
    done: list[Item] = []
    for item in items:
        last = done[-1] if done else None
        is_bullet = item.marker in "-*+"
        if last and is_bullet and _asks(last, 1) and ANSWER.match(_get_text(item)):
            last.blocks = [_pair(last, item.blocks)]
            continue
        done.append(item)
        if _asks(item, 2):
            inner = item.blocks[1]
            if isinstance(inner, ListBlock) and ANSWER.match(_get_text(inner.items[0])):
                item.blocks = [_pair(item, [inner])]
    return done


def _pair(item: Item, answer: list[Block]) -> Question:
    asked = item.blocks[0]
    assert isinstance(asked, Paragraph)
    return Question(asked, answer, asked.line)


def _asks(item: Item, count: int) -> bool:
    """Tell whether an item of so many blocks starts with a question that has no answer yet."""
    return len(item.blocks) == count and bool(QUESTION.match(_get_text(item)))


def _get_text(item: Item) -> str:
    first = item.blocks[0] if item.blocks else None
    return first.text if isinstance(first, Paragraph) else ""
