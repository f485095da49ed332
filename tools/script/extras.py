"""What some courses have: marks, links, questions. The build leaves out what one doesn't.

A place is a number of lines from the course's start, where each section has one
more than it has.
"""

from course_text import ANSWERS, LINKS
from ion import KEY_EXE, KEY_OK, KEY_RIGHT
from keys import STEPS, count_looks, next_key
from pieces import hold, read_line
from screen import BODY, draw_header, draw_screen
from store import sizes
from text import drop_pairs
from words import KNOWN, MARKED

marks = {}  # {place: the first words there}, as long as Python lasts
hidden = {}  # {line: (the answer's place,)} of the answers on the screen that are
opened = []  # places of the section's answers that aren't any more
opened_section = -1


def switch_mark(n, top, place):
    """Mark the screen at line `top` of section n, or unmark it."""
    if place in marks:
        del marks[place]
    else:
        text = b""
        while not text and top < sizes[n]:
            text = drop_pairs(read_line(n, top), b"\1").strip()
            top += 1
        marks[place] = text


def choose_mark(place):
    """Return the place of a mark, chosen as a heading is in the contents, or `place`."""
    places = sorted(marks)
    lines = hold(-1, 0, b"\n".join([marks[place] for place in places]))
    row = 0
    while places:
        window = max(0, row - BODY + 1)
        draw_screen(bytes(MARKED, "utf8"), "", -1, window, range(row, row + 1), lines)
        key = next_key()
        if key > KEY_RIGHT:
            return places[row] if key in (KEY_OK, KEY_EXE) else place
        row = max(0, min(row + STEPS[key], len(places) - 1))
    return place


def find_targets(place, lines):
    """Return where the links point to that are in so many lines from a place on."""
    return [LINKS[i + 1] for i in range(0, len(LINKS), 2) if place <= LINKS[i] < place + lines]


def hide(n, top, place):
    """Find what is hidden on the screen whose first row is line `top` of section n."""
    global hidden, opened, opened_section
    if opened_section != n:
        opened_section = n
        opened = []
    hidden = {}
    start = place - top
    for i in range(0, len(ANSWERS), 2):
        answer = ANSWERS[i]
        first = max(answer - start, top)
        last = min(ANSWERS[i + 1] - start, top + BODY, sizes[n])
        if first < last and answer not in opened:
            for y in range(first, last):
                hidden[y] = (answer,)
    return hidden


def reveal():
    """Show the first answer that is hidden on the screen; tell whether there was one."""
    if hidden:
        opened.append(hidden[min(hidden)][0])
        return 1


def ask(n, top, place):
    """Ask the questions of section n in random order; return the line to go on at.

    OK or an arrow shows the answer; then OK says that it was known, an arrow that it wasn't.
    Another key ends it. The header counts those known, and those asked of all.
    """
    global opened
    start = place - top
    left = [i for i in range(0, len(ANSWERS), 2) if 0 < ANSWERS[i] - start < sizes[n]]
    total = len(left)
    known = key = 0
    dice = count_looks()
    while left and key <= KEY_OK:
        dice = (dice * 1103 + 12345) % 65536
        answer = ANSWERS[left.pop((dice >> 4) % len(left))]
        opened = []
        y = answer - start - 1
        while y and not read_line(n, y):
            y -= 1
        top = max(0, min(y - 3, sizes[n] - BODY))
        right = "%d %d/%d" % (known, total - len(left), total)
        for words in "?", KNOWN:
            lit = hide(n, top, start + top)
            lit[y] = 0, 99
            draw_screen(bytes(words, "utf8"), right, n, top, lit)
            key = next_key()
            if key > KEY_OK:
                break
            opened.append(answer)
        else:
            known += key == KEY_OK
    if total and key <= KEY_OK:
        draw_header(b"", "%d/%d" % (known, total))
        next_key()
    return top
