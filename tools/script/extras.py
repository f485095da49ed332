"""What some courses have: marks, links, questions. The build leaves out what one doesn't.

Lines are numbered through the course. `end` is that of a section: the line after its last.
"""

from course_text import ANSWERS, LINKS
from ion import KEY_EXE, KEY_OK, KEY_RIGHT, KEY_UP
from keys import STEPS, count_looks, forget_keys
from pieces import read_line
from screen import BODY, draw_header, draw_screen
from text import drop_pairs
from waiting import next_key
from words import KNOWN, MARKED

marks = {}  # {line: the first words there}, as long as Python lasts
hidden = {}  # {line: (its answer's first line,)} of the answers on the screen that are
opened = []  # first lines of the section's answers that aren't any more
opened_end = 0  # that section's


def switch_mark(top, end):
    """Mark the screen at line `top`, or unmark it."""
    if top in marks:
        del marks[top]
    else:
        text = b""
        y = top
        while not text and y < end:
            text = drop_pairs(read_line(y), b"\1").strip()
            y += 1
        marks[top] = text


def choose_mark(top):
    """Return the line of a mark, chosen as a heading is in the contents, or `top`."""
    places = sorted(marks)
    lines = [marks[place] for place in places]
    row = 0
    while lines:
        window = max(0, row - BODY + 1)
        draw_screen(bytes(MARKED, "utf8"), "", window, 0, len(lines), (row,), lines)
        key = next_key()
        if key > KEY_RIGHT:
            return places[row] if key in (KEY_OK, KEY_EXE) else top
        row = max(0, min(row + STEPS[key], len(lines) - 1))
    return top


def find_targets(top, end):
    """Return where the links point to that are in lines from `top` to before `end`."""
    return [LINKS[i + 1] for i in range(0, len(LINKS), 2) if top <= LINKS[i] < end]


def hide(top, end, lit=()):
    """Find what is hidden on the screen whose first row is line `top`; return it with `lit`."""
    global hidden, opened, opened_end
    if opened_end != end:
        opened_end = end
        opened = []
    hidden = {}
    for i in range(0, len(ANSWERS), 2):
        if ANSWERS[i] not in opened:
            for y in range(max(ANSWERS[i], top), min(ANSWERS[i + 1], top + BODY, end)):
                hidden[y] = (ANSWERS[i],)
    shown = dict(hidden)
    shown.update(lit)
    return shown


def uncover(y, top, end):
    """Show the answer that line y is of, where it is hidden on the screen from line `top` on."""
    hide(top, end)
    if y in hidden:
        opened.append(hidden[y][0])


def reveal(top, end):
    """Show the first answer that is hidden on the screen; tell whether there was one."""
    hide(top, end)
    if hidden:
        opened.append(hidden[min(hidden)][0])
        return 1


def ask(top, start, end):
    """Ask the questions of a section, from `start` on, in random order; return the line to go
    on at.

    OK or an arrow shows the answer, of which down and right show more if it is longer than the
    screen; then OK says that it was known, an arrow that it wasn't. Another key ends it. The
    header counts those known, and those asked of all.
    """
    global opened
    left = [i for i in range(0, len(ANSWERS), 2) if start < ANSWERS[i] < end]
    total = len(left)
    known = key = 0
    dice = count_looks()
    while left and key <= KEY_OK:
        dice = (dice * 1103 + 12345) % 65536
        i = left.pop((dice >> 4) % len(left))
        opened = []
        y = ANSWERS[i] - 1
        while y > start and not read_line(y):
            y -= 1
        first = y  # line of the question; y is its last
        while first > start and read_line(first - 1):
            first -= 1
        top = max(start, min(y - 3, first, end - BODY), y - BODY + 2)
        right = "%d %d/%d" % (known, total - len(left), total)
        while 1:
            lit = hide(top, end)
            for line in range(first, y + 1):
                lit[line] = 0, 99
            draw_screen(bytes(KNOWN if opened else "?", "utf8"), right, top, start, end, lit)
            key = next_key()
            if key > KEY_OK:
                break
            more = ANSWERS[i + 1] - BODY - top  # lines of the answer under the screen
            if opened and (more <= 0 or not KEY_UP < key < KEY_OK):
                known += key == KEY_OK
                forget_keys()  # one that is held isn't said of the next question
                break
            if opened:
                top += min(more, STEPS[key])
            else:
                opened.append(ANSWERS[i])
                top += max(0, min(more, y - top))
            if top >= ANSWERS[i + 1] - BODY:
                forget_keys()  # nor of this one
    if total and key <= KEY_OK:
        draw_header(b"", "%d/%d" % (known, total))
        next_key()
    return top
