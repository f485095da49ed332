"""Quotes, and what is shown as one: callouts, admonitions, directives."""

from __future__ import annotations

import re

from .model import Heading, Line, Quote
from .nest import Nest, Taken
from .starts import (
    ADMONITION,
    DIRECTIVE,
    FENCE,
    QUOTE,
    SHORTCODE,
    interrupts,
    next_fence,
    read_heading,
)

_CALLOUT = re.compile(r" *\[!([\w /-]+)(?:\|[^\]]*)?\] ?[+-]? *(.*?) *$")
_QUOTED = re.compile(r"(?:\"([^\"]*)\"|'([^']*)')")
_WORDS = re.compile(r"([\w-]+(?:\s+(?:inline|end|note|expand|collapse))*)\s*(.*)")
_NAMED = re.compile(
    r"\{?(?P<name>[\w-]+)\}?\s*(?:\[(?P<bracketed>[^\[\]]*)\])?\s*(?P<attributes>\{[^{}]*\})?\s*(?P<rest>.*)"
)
_CLASS = re.compile(r"\.([\w-]+)")
_TITLE = re.compile(r"\b(?:title|name|summary)\s*=\s*(?:\"([^\"]*)\"|'([^']*)'|([^\s}]+))")
_LONGEST = 400  # lines of a shortcode's text
_DEEPEST = 20  # directives in each other
# Boxes for a layout, which have no word of their own.
_LAYOUTS = frozenset(
    "aside body center centered col column columns container content div fragment grid group"
    " hidden incremental landscape layout left main multicol nonincremental notes page"
    " panel-tabset right row section slide small tab tab-item tab-set tabs unnumbered wrap"
    " wrapper figure table".split()
)
_FENCED_WORDS = frozenset(
    "admonition attention caution danger error exercise hint important note proof seealso solution"
    " theorem definition lemma corollary example remark tip todo topic warning dropdown info"
    " abstract success question failure bug quote summary solution corollaire définition remarque"
    " théorème exemple exercice preuve démonstration propriété astuce méthode activité réponse"
    " lemme proposition alert box".split()
)
_CODES = frozenset("hint notice callout admonition alert tab details note warning tip".split())
_FENCED = re.compile(r"\{(\w+)\}\s*(.*)|(?:ad-(\w+))\s*$")


def take_quote(lines: list[Line], i: int, nest: Nest) -> Taken:
    start = i
    inner: list[Line] = []
    fence: str | None = None
    while i < len(lines):
        line = lines[i]
        match = QUOTE.match(line.text)
        if match:
            text = line.text[match.end() :]
            inner.append(Line(text, line.number, line.margin + match.end()))
            fence = next_fence(fence, text)
        elif (
            not inner
            or not line.text.strip()
            or interrupts(lines, i)
            or fence
            or not _is_open(inner[-1].text)
        ):
            break
        else:  # the quote's paragraph goes on
            inner.append(line._replace(text=line.text.lstrip()))
        i += 1
    if not inner:
        return None
    callout = _CALLOUT.match(inner[0].text)
    if callout:
        return [make_callout(callout[1], callout[2], inner[1:], lines[start].number, nest)], i
    return [Quote(nest.parse_inside(inner), lines[start].number)], i


def _is_open(text: str) -> bool:
    """Tell whether a paragraph may go on after a line."""
    is_code = text.startswith("    ") or FENCE.match(text)
    return bool(text.strip()) and not is_code and not re.match(r" {0,3}#{1,6}\s", text)


def make_callout(kind: str, title: str, inner: list[Line], line: int, nest: Nest) -> Quote:
    """Return a quote under its title, or under the word for its kind."""
    word = re.sub(r"^callout-", "", kind.strip().lower()).replace("-", " ")
    blocks = nest.parse_inside(inner)
    if not title.strip() and blocks and isinstance(blocks[0], Heading):  # Quarto's way of a title
        return Quote(blocks[1:], line, blocks[0].text)
    return Quote(blocks, line, title.strip() or word[:1].upper() + word[1:])


def take_admonition(lines: list[Line], i: int, nest: Nest) -> Taken:
    """Take `!!! note "Title"`, `??? question`, `=== "Tab"` and what is indented under it."""
    match = ADMONITION.match(lines[i].text)
    if not match:
        return None
    start, inner = i, []
    i += 1
    while i < len(lines) and (not lines[i].text.strip() or lines[i].text.startswith("    ")):
        inner.append(lines[i]._replace(text=lines[i].text[4:], margin=lines[i].margin + 4))
        i += 1
    while inner and not inner[-1].text.strip():
        inner.pop()
    kind, title = _read_admonition(match[1])
    number = lines[start].number
    if kind is None:
        return [Quote(nest.parse_inside(inner), number, title)], i
    return [make_callout(kind, title, inner, number, nest)], i


def _read_admonition(text: str) -> tuple[str | None, str]:
    """Return (kind, title); no kind where the title is all there is, even if it's empty."""
    quoted = _QUOTED.search(text)
    words = _WORDS.match(text)
    if quoted:
        title = quoted[1] if quoted[1] is not None else quoted[2]
        return None, title
    if not words:
        return None, text
    return words[1].split()[0], words[2]


def take_directive(lines: list[Line], i: int, nest: Nest) -> Taken:
    """Take `::: tip Title` or `::: {.note title="Title"}` up to its `:::`."""
    fenced = _take_fenced(lines, i, nest)
    if fenced:
        return fenced
    match = DIRECTIVE.match(lines[i].text)
    if not match:
        return None
    if not match[2]:  # closes nothing
        return [], i + 1
    end, after = _find_end(lines, i, len(match[1]))
    inner = [line for line in lines[i + 1 : end] if not _is_option(line, lines[i + 1 :])]
    number = lines[i].number
    kind, title = _read_directive(match[2].rstrip(": "))
    if not title and kind.lower() in _LAYOUTS:
        return nest.parse_here(inner), after
    return [make_callout(kind, title, inner, number, nest)], after


def take_shortcode(lines: list[Line], i: int, nest: Nest) -> Taken:
    """Take `{% hint style="info" %}` up to `{% endhint %}`; other codes show nothing."""
    match = SHORTCODE.match(lines[i].text)
    if not match:
        return None
    code = match[1] or match[2] or ""
    name = code.split(" ")[0]
    if name not in _CODES:
        return [], i + 1
    closers = ("end" + name, "/" + name, "/ " + name)
    for end in range(i + 1, min(len(lines), i + _LONGEST)):
        closer = SHORTCODE.match(lines[end].text)
        if closer and (closer[1] or closer[2] or "") in closers:
            break
    else:
        return [], i + 1
    quoted = _QUOTED.search(code)
    said = (quoted[1] or quoted[2] or "") if quoted else code[len(name) :].strip()
    is_kind = said.lower() in _FENCED_WORDS or not said
    kind, title = (said or name, "") if is_kind else (name, said)
    inner = lines[i + 1 : end]
    return [make_callout(kind, title, inner, lines[i].number, nest)], end + 1


def _find_end(lines: list[Line], i: int, size: int) -> tuple[int, int]:
    """Return (end of a directive, index after its closing line).

    One that isn't closed ends before the next heading.
    """
    depth, fence, heading = 1, None, 0
    end = len(lines)
    for n in range(i + 1, len(lines)):
        fence = next_fence(fence, lines[n].text)
        match = None if fence else DIRECTIVE.match(lines[n].text)
        if not fence and not heading and read_heading(lines[n].text):
            heading = n
        if depth > _DEEPEST:
            end = n
            break
        if match and match[2]:
            depth += 1
        elif match:
            depth -= 1
            if not depth or len(match[1]) > size:
                return n, n + 1
    end = heading or end
    return end, end


def _read_directive(text: str) -> tuple[str, str]:
    """Return (kind, title) of what stands after `:::`."""
    if text.startswith("{") and not re.match(r"\{[\w-]+\}", text):
        attributes, rest = text, ""
        kinds = _CLASS.findall(text)
        named = (kind for kind in kinds if re.sub("^callout-", "", kind.lower()) in _FENCED_WORDS)
        name = next(named, "div")  # other classes are for the look
        rest = text[text.rfind("}") + 1 :]
        bracketed = ""
    else:
        match = _NAMED.match(text)
        if not match:
            return "note", text
        name, rest = match["name"], match["rest"]
        attributes, bracketed = match["attributes"] or "", match["bracketed"] or ""
    title = _TITLE.search(attributes)
    found = next((group for group in title.groups() if group), "") if title else ""
    return name, bracketed or found or rest.strip()


def _is_option(line: Line, block: list[Line]) -> bool:
    """Tell whether a line is an option of MyST, `:class: dropdown`, before a directive's text."""
    return bool(re.match(r" {0,3}:[\w-]+:(?: .*)?$", line.text)) and line.number < (
        block[0].number + 4 if block else 0
    )


def _take_fenced(lines: list[Line], i: int, nest: Nest) -> Taken:
    """Take a directive written as a fence: MyST's `{note}`, Obsidian's `ad-note`."""
    fence = next_fence(None, lines[i].text)
    match = _FENCED.fullmatch(lines[i].text.strip().lstrip("`~").strip()) if fence else None
    name = (match[1] or match[3] or "") if match else ""
    if not match or not (match[3] or name.lower() in _FENCED_WORDS):
        return None
    start = i
    while fence and i + 1 < len(lines):
        i += 1
        fence = next_fence(fence, lines[i].text)
    inner = lines[start + 1 : i + 1 if fence else i]
    title = match[2] or ""
    while inner and re.match(
        r" *:?(?:title|class|name|open|collapse|color|icon)\b: *", inner[0].text
    ):
        key, _, value = inner[0].text.strip(" :").partition(":")
        title = value.strip() if key == "title" else title
        inner = inner[1:]
    kind = "" if name == "admonition" and title else name
    return [make_callout(kind, title, inner, lines[start].number, nest)], i + 1
