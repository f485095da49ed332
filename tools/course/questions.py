"""Questions and their answers, as students and flash-card programs write them."""

from __future__ import annotations

import re

from .model import Line, Paragraph, Question
from .nest import Nest, Taken
from .starts import CARD, is_rule, read_heading

_LABEL = r" {0,3}(?:\*\*|__)?(?:%s)(?:[ \u00a0]?\d{1,3})?(?:[ \u00a0]?:|(?<=\b[QRA])\.(?= ))"
_QUESTION = re.compile(_LABEL % "Q|Question|Frage|Pregunta|Domanda|Pergunta|Vraag")
_ANSWER = re.compile(
    _LABEL % "R|A|Réponse|Reponse|Answer|Antwort|Respuesta|Risposta|Resposta|Antwoord"
)
# `Z: les entiers` beside `Q:` and `R:`: those are sets of numbers.
_LETTER = re.compile(r" {0,3}[B-PS-Z] ?:")
LONGEST = 12  # lines of a question


def take_question(lines: list[Line], i: int, nest: Nest) -> Taken:
    """Take `Q: ...` and its `R: ...`; neither without the other."""
    if not _QUESTION.match(lines[i].text) or _is_among_letters(lines, i):
        return None
    start = find_answer(lines, i)
    if not start:
        return None
    end = start + 1
    while end < len(lines) and lines[end].text.strip() and not _starts_other(lines[end].text):
        end += 1
    if any(_LETTER.match(line.text) for line in lines[start + 1 : end + 2]):
        return None
    asked = [line.text.strip() for line in lines[i:start] if line.text.strip()]
    question = Paragraph("\n".join(asked), lines[i].number, lines[i].margin)
    return [Question(question, nest.parse_here(lines[start:end]), lines[i].number)], end


def find_answer(lines: list[Line], i: int) -> int:
    """Return the index of the line where the answer to a question starts, 0 if there's none."""
    for j in range(i + 1, min(len(lines), i + LONGEST)):
        if _ANSWER.match(lines[j].text):
            return j
        if _starts_other(lines[j].text):
            return 0
        if not lines[j].text.strip():
            has_answer = j + 1 < len(lines) and _ANSWER.match(lines[j + 1].text)
            return j + 1 if has_answer else 0
    return 0


def _starts_other(text: str) -> bool:
    return bool(_QUESTION.match(text) or CARD.match(text) or read_heading(text)) or is_rule(text)


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
