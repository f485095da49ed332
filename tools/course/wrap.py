"""How styled text is laid out in cells of 10 x 18 pixels; all widths are in cells."""

from __future__ import annotations

import re
from collections.abc import Iterator

from calculator.facts import MARKS

from .formula.symbols import BREAK
from .glyphs import NO_BREAK, NORMAL, STYLES, WELD
from .marks import RANGE

WIDTH = 31  # cells in a line of the viewer
BODY = 11  # lines on a screen, under the header
ORPHAN = 4  # cells: less of a formula doesn't go to a line of its own
NARROWEST = 15  # cells that an indent always leaves to the text

_NO_CELL = re.compile("[%s§¶%s%s%s]" % (STYLES, MARKS, BREAK, RANGE))
_STYLE = re.compile("([%s])" % STYLES)
_CELL = re.compile("[{0}]*[^{0}{1}][{1}]*(?:[{0}]+$)?".format(STYLES + RANGE, MARKS))
_WELDED = re.compile(" ?%s ?" % WELD)
_SPACES = re.compile(" {2,}")
_HELD = re.compile("[ \u00a0]*\u00a0[ \u00a0]*")
_PUNCTUATION = ":;!?%"
# French sets a space before these, which must not become the end of a line.
_SPACED_MARK = re.compile(r" (?=[%s]?[%s][^\w\s]{0,8}(?:\s|$))" % (STYLES, _PUNCTUATION))
_THOUSANDS = re.compile(r"(?<![\d.,])\d{1,3}(?: \d{3})+(?!\d)")


def cells(text: str) -> int:
    """Return the width of styled text."""
    return len(text) if text.isascii() else len(_NO_CELL.sub("", text))


def hold(text: str) -> str:
    """Return text with one space between words, of the kind that may or may not break."""
    text = _SPACES.sub(" ", text)
    if NO_BREAK in text or WELD in text:
        text = _HELD.sub(NO_BREAK, _WELDED.sub("", text))
    text = _THOUSANDS.sub(lambda found: found[0].replace(" ", NO_BREAK), text)
    return _SPACED_MARK.sub(NO_BREAK, text)


def wrap(text: str, first: str = "", rest: str = "", width: int = WIDTH) -> list[str]:
    """Return styled text as lines of at most `width` cells.

    `\\n` ends a line. `first` and `rest` are put before the first line and the
    others, and are equally wide. Each line closes the styles it opens.
    """
    room = max(2, width - cells(rest))
    lines = []
    for part in text.split("\n"):
        lines += _fill(hold(part).strip(" " + NO_BREAK).split(" "), room)
    prefixes = [first] + [rest] * (len(lines) - 1)
    return [p + line for p, line in zip(prefixes, _close_styles(lines))]


def _fill(words: list[str], room: int) -> list[str]:
    lines: list[str] = []
    line: list[str] = []
    used, style = 0, ""
    for word in words:
        word, style = style + word, ""
        size = cells(word)
        if not size:
            style = word
        elif line and used + 1 + size <= room:
            line.append(word)
            used += 1 + size
        else:
            if line:
                lines.append(" ".join(line))
            if size > room:
                *pieces, word = (_cut_formula if BREAK in word else _cut)(word, room)
                lines += pieces
                size = cells(word)
            line, used = [word], size
    return lines + [" ".join(line) + style] if line else lines


def _cut(word: str, room: int) -> list[str]:
    """Return a word too wide for a line in pieces, with hyphens.

    A no-break space is better than a hyphen, unless punctuation follows it.
    """
    cell = _CELL.findall(word)
    pieces, start = [], 0
    while len(cell) - start > room:
        held = [i for i in range(start + 1, start + room + 1) if cell[i][-1] == NO_BREAK]
        held = [
            i for i in held if cell[i + 1 : i + 2] and cell[i + 1].strip(STYLES) not in _PUNCTUATION
        ]
        if held:
            stop = held[-1]
            pieces.append("".join(cell[start:stop]))
            start = stop + 1
            cell[start] = cell[stop][:-1] + cell[start]
            continue
        stop = start + room - 1
        while stop > start + 1 and NO_BREAK in cell[stop - 1] + cell[stop]:
            stop -= 1
        pieces.append("".join(cell[start:stop]) + "-")
        start = stop
    return pieces + ["".join(cell[start:])]


def _cut_formula(word: str, room: int) -> list[str]:
    """Return a formula too wide for a line in pieces, cut at BREAKs.

    The BREAK in fewest brackets is best, if it leaves no more than half a line empty.
    """
    pieces: list[str] = []
    start, left = 0, cells(word)
    while left > room:
        stop = _find_break(word, start, room, left)
        left -= cells(word[start:stop])
        pieces.append(word[start:stop].strip(NO_BREAK + BREAK))
        start = stop
        while word[start : start + 1] in (NO_BREAK, BREAK):
            left -= word[start] == NO_BREAK
            start += 1
    return pieces + [word[start:].strip(NO_BREAK + BREAK)]


def _find_break(word: str, start: int, room: int, left: int) -> int:
    """Return where to cut what is `left` of a formula: at a BREAK, a space, the end of a name."""
    used = depth = 0
    best = None
    for place in range(start, len(word)):
        char = word[place]
        depth += (char in "([{⟨") - (char in ")]}⟩")
        if char == BREAK and used:
            better = (used * 2 < room, left - used < ORPHAN, depth, -used)
            best = min(best or (better, place), (better, place))
        used += cells(char)
        if used > room:
            break
    if best:
        return best[1]
    space = word.rfind(NO_BREAK, start + 1, place)
    stop = place
    while stop > start + 1 and _is_within(word, stop):
        stop -= 1
    return space if space > 0 else stop if stop > start + 1 else place


def _is_within(word: str, place: int) -> bool:
    """Tell whether a place is within a number or a name, or before a letter's mark."""
    return not cells(word[place]) or word[place - 1].isalnum() and word[place].isalnum()


def _close_styles(lines: list[str]) -> Iterator[str]:
    """Yield lines that open the styles they need and close them; spaces stay normal."""
    style = NORMAL
    for line in lines:
        now, done, gap = NORMAL, "", ""
        for part in _STYLE.split(line.replace(NO_BREAK, " ").replace(BREAK, "")):
            if part and part in STYLES:
                style = part
                continue
            text = part.strip(" ")
            if not text:
                gap += part
                continue
            before, after = part.split(text)
            if style != now:
                done += style + gap + before if style == NORMAL else gap + before + style
            else:
                done += gap + before
            now, gap = style, after
            done += text
        yield done + (NORMAL if now != NORMAL else "")


def cut_code(line: str, width: int) -> list[str]:
    """Return a line of code as lines of at most `width` cells; `→` marks a cut."""
    indent = min(len(line) - len(line.lstrip()), width - NARROWEST // 2)
    cell = _CELL.findall(" " * indent + line.strip())
    lines, start = [], 0
    while len(cell) - start > width:
        stop = start + width - 1
        spaces = [i for i in range(start + width // 2, stop) if cell[i] == " "]
        stop = spaces[-1] + 1 if spaces else stop
        lines.append("".join(cell[start:stop]) + "→")
        start = stop
    return lines + ["".join(cell[start:])]
