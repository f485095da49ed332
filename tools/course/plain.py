"""A plain text, as its author typed it or Word gave it, to Markdown."""

from __future__ import annotations

import re
import unicodedata
from typing import NamedTuple

from .model import Line
from .starts import (
    ANSWER,
    BULLETS,
    CARD,
    QUESTION,
    UNDERLINE,
    interrupts,
    is_answer,
    is_delimiter,
    is_rule,
)

# What Markdown might take for its own; ` ::: ` and `Q : ` mean here what they do there.
_LOOKS_SET = re.compile(r"(?<=\S) ::: (?=\S)|[\\`*_\[\]<>&$~|#={}^%!]|^:|:(?![ \u00a0])")
_FORMULA = re.compile(r"(\$\$[^$]+\$\$|(?<!\\)\$(?=\S)[^$]+(?<=\S)\$|\\\((?:[^\\]|\\[^()])*\\\))")
_LATEX = re.compile(r"\\[A-Za-z]|[A-Za-z0-9)}][\^_][A-Za-z0-9{(\\-]")
_LIST_LINE = re.compile(r" *(?:[-*+%s·]|\d{1,3}[.)]|(?:[a-z]|[ivx]{2,5})\))[ \u00a0\t]+" % BULLETS)
_ROUND_BULLET = re.compile(r"([ \t]*)[o§][ \u00a0\t]+(?=\S)")  # Word's, of second and third level
_SIGN = re.compile(r"^([ \t]*[^\w\s])\t+(?=\S)")  # before a text, not a cell
_SQUARE_BULLET = re.compile(r"[ \t]*▪\t(?=\S)")
_NUMBERED = re.compile(
    r"(\d{1,2}(?:\.\d{1,2})+)\.?[ \t\u00a0]+\S|([IVX]{1,5})[.)] +\S|([A-H])[.)] +\S"
)
_CHAPTER = re.compile(
    r"(?:chapitre|partie|section|leçon|cours|thème|séance|chapter|part|unit|kapitel|capítulo|capitolo)"
    r" +(?:\d{1,2}|[IVX]{1,5})\b",
    re.IGNORECASE,
)
_PART = re.compile(
    r"\d{1,2}[.)]?[ \t\u00a0]+(?=[^\W\d_])"
)  # `1. Titre`, where there is `1.1 Titre` too
_NUMBER = re.compile(r"^(\d{1,3})([.)])")  # of a title, not of a list
_TITLE_ENDS = ".,;!?"
# A word's meaning, a date's event, a number, alone in a line.
_NO_TITLE = re.compile(r" = |^\d{3,4} ?:|^[\d .,\u00a0]+[€$%£]?$")
_MOST_TITLES = 3  # in a row, with nothing under them
# Characters of lines that mail programs and editors wrapped; the longest of words that they had
# no room for.
_LEAST_WRAPPED, _MOST_WRAPPED, _LONGEST_WORD = 60, 120, 16
_SIGNS = frozenset(("So", "Sm", "Pd"))  # kinds of what starts a line's text only: `✓ fait`, `-fait`


class Marked(NamedTuple):
    """A line as Markdown."""

    text: str
    kind: str  # one of those below


BLANK, TITLE, ITEM, LABEL, TEXT, WHOLE = "blank", "title", "item", "label", "text", "whole"


class Habits(NamedTuple):
    """How a text is written."""

    room: int  # characters of a line that was wrapped
    has_parts: bool  # numbered in two parts, `1.1 Titre`
    has_questions: bool
    tables: frozenset[int]  # lines of Markdown's, as copies of assistants' answers have them


def mark_up(lines: list[Line]) -> list[Line]:
    """Return the lines of a plain text as Markdown.

    A line ends where its author ended it; in a text that was wrapped, if the next word would
    have fitted too.
    """
    has_bullets = any(_LIST_LINE.match(line.text) for line in lines)
    texts = [_mend_bullet(line.text, has_bullets) for line in lines]
    texts = [_mend_row(text, after) for text, after in zip(texts, texts[1:] + [""])]
    plain = Habits(0, False, any(QUESTION.match(text) for text in texts), _find_tables(texts))
    has_parts = any(_title_level(text.strip(), "", "", False, plain) > 1 for text in texts)
    habits = plain._replace(room=_find_room(texts), has_parts=has_parts)
    marks = [_mark_line(texts, i, habits) for i in range(len(texts))]
    marks = _demote_titles(marks, texts)
    marked: list[Line] = []
    rows = {i for i in range(len(texts)) if _starts_rows(texts, i)}
    is_in_list = False
    for i, (mark, after) in enumerate(zip(marks, marks[1:] + [Marked("", BLANK)])):
        number = lines[i].number
        if i in rows:
            marked.append(Line("", number))
        is_in_list = mark.kind == ITEM or is_in_list and mark.kind not in (BLANK, TITLE)
        is_ended = i + 1 not in rows and _is_ended(mark, after, texts[i : i + 2], habits.room)
        marked.append(Line(mark.text + "\\" * is_ended, number))
        next_line = Line(after.text, number)
        if mark.kind == TEXT and (
            after.kind == LABEL
            or after.kind == ITEM
            and not is_in_list
            and not interrupts([next_line], 0)
        ):
            marked.append(Line("", number))
    return marked


def _find_room(texts: list[str]) -> int:
    """Return the length of a wrapped text's longest line; of other texts, more than any has."""
    longest = max(map(len, texts), default=0)
    full = [
        text
        for text, after in zip(texts, texts[1:])
        if len(text) > longest - _LONGEST_WORD and after.strip()
    ]
    is_wrapped = _LEAST_WRAPPED <= longest <= _MOST_WRAPPED and len(full) > 1
    return longest if is_wrapped else 1 << 30


def _is_ended(mark: Marked, after: Marked, texts: list[str], room: int) -> bool:
    """Tell whether a line ends there, and isn't wrapped; a block's end isn't asked for."""
    if mark.kind not in (TEXT, ITEM, LABEL) or after.kind != TEXT or "\t" in texts[0]:
        return False
    text, following = texts[0].strip(), texts[1].strip()
    starts_anew = _NUMBERED.match(following) or unicodedata.category(following[0]) in _SIGNS
    return bool(starts_anew) or len(text) + 1 + len(following.split(None, 1)[0]) <= room


def _starts_rows(texts: list[str], i: int) -> bool:
    """Tell whether a table starts at a line: as many tabs in the next one, none before."""
    before, first, second = (_get_line(texts, i + step) for step in (-1, 0, 1))
    count = first.count("\t")
    is_first = count and count == second.count("\t") != before.count("\t")
    return bool(is_first) and not _LIST_LINE.match(first)


def _get_line(texts: list[str], i: int) -> str:
    return texts[i] if 0 <= i < len(texts) else ""


def _find_tables(texts: list[str]) -> frozenset[int]:
    """Return the numbers of the lines that are of a table with bars."""
    found: set[int] = set()
    for i, text in enumerate(texts):
        is_row = text.lstrip().startswith("|")
        if is_row and (i - 1 in found or is_delimiter(_get_line(texts, i + 1))):
            found.add(i)
    return frozenset(found)


def _mend_row(line: str, after: str) -> str:
    """Return a line with the tab before its first cell, which may be spaces by now."""
    count = line.count("\t")
    is_row = line.startswith("    ") and count and after.count("\t") == count + 1
    return "\t" + line.lstrip() if is_row else line


def _mend_bullet(line: str, has_bullets: bool) -> str:
    """Return a line whose bullet is a letter `o`, as Word pastes it, with a bullet that is none."""
    bullet = _ROUND_BULLET.match(line) or _SQUARE_BULLET.match(line)
    if bullet and bullet[0].strip() == "▪":
        return "      - " + line[bullet.end() :]
    if not bullet or not (has_bullets or "\t" in bullet[0]):
        return _SIGN.sub(r"\1 ", line)
    return "%s- %s" % (bullet[1].replace("\t", "    ") or "  ", line[bullet.end() :])


def _mark_line(texts: list[str], i: int, habits: Habits) -> Marked:
    before, line, after = (_get_line(texts, i + step) for step in (-1, 0, 1))
    text = line.strip()
    if not text:
        return Marked("", BLANK)
    item = _LIST_LINE.match(line)
    head = item[0].replace("\t", " ") if item else line[: len(line) - len(line.lstrip())][:3]
    shown = head + _mark_up_line(line[len(item[0]) if item else len(head) :].strip(" "))
    if is_rule(line) or UNDERLINE.match(line) or i in habits.tables:
        return Marked(text, WHOLE)
    if UNDERLINE.match(after) and len(after.strip()) > 2:
        return Marked(_NUMBER.sub(r"\1\\\2", shown), WHOLE)
    if not before.strip() or _NUMBERED.match(text):
        is_item = bool(item) and not (habits.has_parts and _PART.match(text) and not after.strip())
        level = _title_level(text, before.strip(), after.strip(), is_item, habits)
        if level:
            return Marked("#" * level + " " + _mark_up_line(text), TITLE)
    if habits.has_questions and (QUESTION.match(text) or is_answer(text, after)):
        return Marked(shown, LABEL)
    return Marked(shown, ITEM if item else TEXT)


def _demote_titles(marks: list[Marked], texts: list[str]) -> list[Marked]:
    """Return marks without titles that are many in a row, under which nothing stands."""
    done = list(marks)
    run: list[int] = []
    for i, mark in enumerate([*marks, Marked("", TEXT)]):
        if mark.kind == TITLE and mark.text.startswith("# "):
            run.append(i)
        elif mark.kind != BLANK:
            last = 1 if i < len(marks) else 0  # under the last, this line stands
            if len(run) - last > _MOST_TITLES:
                for at in run[: len(run) - last]:
                    done[at] = Marked(_mark_up_line(texts[at].strip()), TEXT)
            run = []
    return done


def escape(text: str) -> str:
    """Return Markdown that shows a text as it is."""
    return _LOOKS_SET.sub(_escape_sign, text)


def _escape_sign(match: re.Match[str]) -> str:
    sign = match[0]
    if len(sign) > 1:
        return sign
    return "&#%d;" % ord(sign) if sign in "[]" else "\\" + sign  # `\[` might be a formula's


def _mark_up_line(text: str) -> str:
    """Return a plain text's line as Markdown that shows it; formulas stay formulas."""
    parts = _FORMULA.split(text)
    return "".join(
        part if i % 2 and _is_formula(part) else escape(part) for i, part in enumerate(parts)
    )


def _is_formula(text: str) -> bool:
    """Tell whether what stands between two dollars has LaTeX's commands or scripts."""
    return bool(_LATEX.search(text)) and ("&" not in text or "\\begin" in text)


def _title_level(text: str, before: str, after: str, is_item: bool, habits: Habits) -> int:
    """Return the level of a line that is a title, else 0.

    A short line that starts with a capital or a digit, has no end mark, stands alone; or one
    with a number of two parts, `1.1 Titre`, after anything.
    """
    if not 0 < len(text) <= 60 or text[-1] in _TITLE_ENDS or "\t" in text.strip():
        return 0
    if CARD.match(text) or QUESTION.match(text) or _NO_TITLE.search(text):
        return 0
    if ANSWER.match(text) and (habits.has_questions or text[1:2] != "."):
        return 0
    numbered = _NUMBERED.match(text)
    if numbered and numbered[1]:
        after_number = text[len(numbered[1]) :].lstrip(". \t\u00a0")
        is_title = after_number[:1].isupper() and text[-1] != ":"
        return min(6, numbered[1].count(".") + 1) if is_title else 0
    if before or is_item or text[-1] == ":":
        return 0
    if _CHAPTER.match(text):
        return 1
    is_title = text[0].isupper() or text[0].isdigit()
    return 1 if is_title and (not after or text.isupper()) else 0
