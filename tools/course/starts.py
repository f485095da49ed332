"""How the first lines of blocks look, and which of them end a paragraph."""

from __future__ import annotations

import re

from .displays import find_display
from .model import Line

BULLETS = "•●○◦▪▫■□◆◇‣⁃➢➤❖–—"  # of editors and Word, beside Markdown's
FENCE = re.compile(" {0,3}(`{3,}|~{3,})")
UNDERLINE = re.compile(" {0,3}(=+|-+) *$")
ITEM = re.compile(
    r"( *)([-*+]|\d{1,9}[.)]|(?:[a-zA-Z]|[ivx]{2,5}|[IVX]{2,5})\)(?= +\S)"
    r"|[%s](?=[ \u00a0]+\S))([ \u00a0]+|$)" % BULLETS
)
QUOTE = re.compile(" {0,3}> ?")
NOTE = re.compile(r" {0,3}\[\^([^\[\]\s]{1,99})\]: *")
# GitBook's and Jekyll's `{% hint %}`, Hugo's `{{< notice >}}`
SHORTCODE = re.compile(r" {0,3}(?:\{%-? *([^{}%]*?) *-?%\}|\{\{[<%] *([^{}<>]*?) *[>%]\}\}) *$")
DIRECTIVE = re.compile(r" {0,3}(:{3,}) *(\S.*?)? *$")
ADMONITION = re.compile(r" {0,3}(?:!!!|\?\?\?[+-]?|===[!+]?)[ ]*(?=[\w\"'])(.*?) *$")
# `Question: ...` and `Answer: ...`
_LABEL = (
    r" {0,3}(?:\*\*|__)?(?:(?:%s)(?:[ \u00a0]?\d{1,3})?(?:\*\*|__)?[ \u00a0]?:"
    r"|[%s]\d{0,3}\.(?:\*\*|__)?(?= ))"
)
QUESTION = re.compile(_LABEL % ("Q|Question|Frage|Pregunta|Domanda|Pergunta|Vraag", "Q"))
ANSWER = re.compile(
    _LABEL % ("R|A|Réponse|Reponse|Answer|Antwort|Respuesta|Risposta|Resposta|Antwoord", "RA")
)
_CHOICES = re.compile(r" {0,3}A[.)] "), re.compile(r" {0,3}B[.)] ")
# `Question ::: Answer`, of flash cards
CARD = re.compile(r" {0,3}(?![:`|])((?:[^`\n:]|:(?!:)){0,300}[^`\s:][ \u00a0]{0,9}):{3} +(\S.*)$")

_HEADING = re.compile(" {0,3}(#{1,6})(?!#)")
# A number other than 1 may be a year, and a plus sign part of a sum: only `+ word` is an item.
_INTERRUPTION = re.compile(
    r" *(?:`{3,}[^`]*$|~{3}|#{1,6} |#{2,6}\w|>|\$\$|[-*] +\S|\+ +[^\W\d]{2}|1[.)] +\S|[a-z]\) +\S"
    r"|[%s][ \u00a0]+[^\W\d]|<(?:/?(?:table|details|summary|div|ul|ol|pre|style|script|iframe"
    r"|h[1-6]|hr|blockquote|section|p|center|figure|dl|br)\b|!--)|\[\^[^\[\]\s]{1,99}\]:)"
    % BULLETS,
    re.IGNORECASE,
)
# A link's definition ends a paragraph if its target is plainly one.
_WEB_DEFINITION = re.compile(r" {0,3}\[[^\[\]^]{1,200}\]: +<?https?://\S+ *$")


def is_answer(line: str, after: str) -> bool:
    """Tell whether a line starts an answer, and isn't the first of several to choose from."""
    return bool(ANSWER.match(line)) and not all(
        choice.match(text) for choice, text in zip(_CHOICES, (line, after))
    )


def next_fence(fence: str | None, line: str) -> str | None:
    """Return the fence of code that is open after a line, or None."""
    match = FENCE.match(line)
    if not match:
        return fence
    after = line[match.end() :].strip()
    if fence is None:
        return match[1] if match[1][0] == "~" or "`" not in after else None
    return None if match[1].startswith(fence) and not after else fence


def read_heading(line: str) -> tuple[int, str] | None:
    """Return (level, text) of a line that starts with `#`, or None."""
    match = _HEADING.match(line)
    if not match:
        return None
    text = line[match.end() :]
    level = len(match[1])
    if text and text[0] not in " \t" and (level < 2 or not text[0].isalnum()):
        return None
    text = text.strip()
    bare = text.rstrip("#")
    return level, (bare.strip() if bare[-1:] in ("", " ", "\t") else text)


def is_rule(line: str) -> bool:
    """Tell whether a line is a rule: of CommonMark's, or of many `=` under no title."""
    text = line.replace(" ", "").replace("\t", "")
    if line.startswith("    ") or len(text) < 3 or text != text[0] * len(text):
        return False
    return text[0] in "*-_" or (text[0] == "=" and len(text) > 4)


def is_delimiter(line: str) -> bool:
    """Tell whether a line separates a table's header from its rows."""
    text = line.strip()
    return set(text) <= set("|:- \t+") and "|" in text and "-" in text


def starts_table(lines: list[Line], i: int) -> bool:
    """Tell whether a table with bars starts at a line."""
    return "|" in lines[i].text and i + 1 < len(lines) and is_delimiter(lines[i + 1].text)


def interrupts(lines: list[Line], i: int) -> bool:
    """Tell whether a line starts a block though a paragraph's line comes before it."""
    line = lines[i].text
    if _INTERRUPTION.match(line) or is_rule(line) or starts_table(lines, i):
        return not line.startswith("    ") or bool(ITEM.match(line))
    if DIRECTIVE.match(line) or SHORTCODE.match(line) or _WEB_DEFINITION.match(line):
        return True
    if QUESTION.match(line) and i + 1 < len(lines) and ANSWER.match(lines[i + 1].text):
        return True
    return bool(CARD.match(line)) or find_display(lines, i) is not None
