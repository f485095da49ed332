"""A plain text, as its author typed it or Word gave it, to Markdown."""

from __future__ import annotations

import re

from .model import Line
from .starts import ANSWER, BULLETS, CARD, QUESTION, UNDERLINE, is_rule

# What Markdown might take for its own; ` ::: ` and `Q : ` mean here what they do there.
_LOOKS_SET = re.compile(r"(?<=\S) ::: (?=\S)|[\\`*_\[\]<>&$~|#={}^%!]|^:|:(?![ \u00a0])")
_FORMULA = re.compile(r"(\$\$[^$]+\$\$|(?<!\\)\$(?=\S)[^$]+(?<=\S)\$|\\\((?:[^\\]|\\[^()])*\\\))")
_LATEX = re.compile(r"\\[A-Za-z]|[A-Za-z0-9)}][\^_][A-Za-z0-9{(\\-]")
_LIST_LINE = re.compile(r" *(?:[-*+%s·]|\d{1,3}[.)]|[a-z]\))[ \u00a0\t]+" % BULLETS)
_ROUND_BULLET = re.compile(r"([ \t]*)[o§][ \u00a0\t]+(?=\S)")  # Word's, of second and third level
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
_TITLE_ENDS = ".,;!?"


def mark_up(lines: list[Line]) -> list[Line]:
    """Return the lines of a plain text as Markdown.

    A line ends where its author ended it if the next word would have fitted in
    the text's longest line.
    """
    longest = max((len(line.text) for line in lines), default=0)
    has_bullets = any(_LIST_LINE.match(line.text) for line in lines)
    texts = [_mend_bullet(line.text, has_bullets) for line in lines]
    has_parts = any(_title_level(text.strip(), "", "", False) > 1 for text in texts)
    marked = []
    for i, (before, text, after) in enumerate(zip([""] + texts, texts, texts[1:] + [""])):
        number = lines[i].number
        if _starts_rows(texts, i):
            marked.append(Line("", number))
        room = 0 if _starts_rows(texts, i + 1) else longest
        marked.append(Line(_mark_line(before, text, after, room, has_parts), number))
    return marked


def _starts_rows(texts: list[str], i: int) -> bool:
    """Tell whether a table starts at a line: as many tabs in the next one, none before."""
    before, first, second = (text.strip() for text in ["", *texts, "", ""][i : i + 3])
    count = first.count("\t")
    is_item = _LIST_LINE.match(texts[i] if count else "")
    return bool(count and count == second.count("\t") != before.count("\t")) and not is_item


def _mend_bullet(line: str, has_bullets: bool) -> str:
    """Return a line whose bullet is a letter `o`, as Word pastes it, with a bullet that is none."""
    bullet = _ROUND_BULLET.match(line) or _SQUARE_BULLET.match(line)
    if bullet and bullet[0].strip() == "▪":
        return "      - " + line[bullet.end() :]
    if not bullet or not (has_bullets or "\t" in bullet[0]):
        return line
    return "%s- %s" % (bullet[1].replace("\t", "    ") or "  ", line[bullet.end() :])


def _mark_line(before: str, line: str, after: str, room: int, has_parts: bool) -> str:
    """Return a line as Markdown; it ends there if the next word would fit in `room` too."""
    text = line.strip()
    item = _LIST_LINE.match(line)
    head = item[0].replace("\t", " ") if item else " " * min(3, len(line) - len(line.lstrip()))
    shown = _mark_up_line(line[len(item[0]) if item else len(head) :].strip())
    is_underlined = bool(UNDERLINE.match(after)) and len(after.strip()) > 2
    goes_on = not (
        is_underlined
        or is_rule(after)
        or ANSWER.match(after)
        or _LIST_LINE.match(after)
        or _NUMBERED.match(after.strip())
    )
    word = after.split(None, 1)[:1] if goes_on else []
    if is_rule(line) or UNDERLINE.match(line):
        return text
    if not is_underlined and (not before.strip() or _NUMBERED.match(text)):
        is_item = bool(item) and not (has_parts and _PART.match(text) and not after.strip())
        level = _title_level(text, before.strip(), after.strip(), is_item)
        if level:
            return "#" * level + " " + _mark_up_line(text)
    if "\t" in text:
        return head + shown
    if text and word and len(text) + 1 + len(word[0]) <= room:
        return head + shown + "\\"
    return head + shown


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


def _title_level(text: str, before: str, after: str, is_item: bool) -> int:
    """Return the level of a line that is a title, else 0.

    A short line that starts with a capital or a digit, has no end mark, stands alone; or one
    with a number of two parts, `1.1 Titre`, after anything.
    """
    if not 0 < len(text) <= 60 or text[-1] in _TITLE_ENDS or "\t" in text.strip():
        return 0
    if CARD.match(text) or QUESTION.match(text) or ANSWER.match(text):
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
