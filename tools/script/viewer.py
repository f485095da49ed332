"""The viewer: reads a course on the calculator, by its keys.

`keys` are those pressed, `screen` draws, `pieces` and `text` are what it draws; `store`, one of
the `store_...`, gives the course, `words` what the viewer says. The build joins these files and
makes them smaller (see `source`); as they stand, they run under CPython and MicroPython.

Text is bytes: UTF-8, its letters decomposed (`e`, then a combining mark) as the font wants
them; a byte 1 and a digit set the style of what follows.
"""

from ion import (
    KEY_ALPHA, KEY_ANS, KEY_BACKSPACE, KEY_DOT, KEY_EE, KEY_EXE, KEY_OK, KEY_RIGHT, KEY_TOOLBOX,
    KEY_VAR, KEY_XNT, KEY_ZERO,
)  # fmt: skip
from course_text import HAS_LINKS, HAS_MARKS, HAS_QUESTIONS, HAS_SIGNS, HAS_SUBTITLES
from extras import ask, choose_mark, find_targets, hide, marks, reveal, switch_mark, uncover
from keys import STEPS, forget_keys, look, todo
from pieces import PIECE, read_line, read_piece
from start import interrupted
from screen import BODY, draw_card, draw_header, draw_screen, forget_screen, switch_night
from store import course_title, find_place, sections, starts
from text import drop_pairs, fold, measure, skip_lines
from waiting import next_key
from words import CONTENTS, GOODBYE, HELP, HELP_TITLE, MEMORY_FULL, NOT_FOUND, PRESS_A_KEY
from words import PRESS_BACK, READ_ON

# What keys type, from KEY_XNT on: what Alpha has on them, or signs, one where they have two.
TYPED_LETTERS = b':;" abcdefghijklmnopq rstuv wxyz  ?! '
TYPED_SIGNS = b"    []{},^sct=<>789() 456*/ 123+- 0.%"
ROWS = 12  # of the screen: the header's, and BODY
DIGIT_KEYS = b"0*+,$%&\x1e\x1f "  # by digit

# --- State; that of the keys, the screen and the pieces is theirs ---

section = top = 0  # the section read, and the line in the first row
trail = []  # lines to come back to
above = -1  # the row of the contents that has the last heading above the screen
titled = -1  # the section, and `above`, whose titles the header has: `title`
title = b""
query = b""  # what is searched
mode = ""  # what the header says of what keys type
hits = -1  # a bit a piece: whether it may hold what is searched
piece = start = own = 0  # the one looked into: see `gather`
text = flat = b""
at = -1  # where in `flat` the query was found, or -1


# --- Moves ---


def visit(n, y):
    """Go to line y, or as near as can be in section n."""
    global section, top
    if 0 <= n < sections:
        section = n
        top = max(starts[n], min(y, starts[n + 1] - ROWS))


def go_to(y):
    """Go to line y, in whichever section."""
    n = sections
    while y < starts[n]:
        n -= 1
    visit(n, y)


def scroll(step):
    """Go some lines on, or into the next section at the end of this one."""
    before = top
    visit(section, top + step)
    if top == before:
        visit(section + step // abs(step), top - 999 * step)


# --- Search ---


def gather(number):
    """Look into a piece for the query.

    `text` is the piece folded, from `own` on, after those last lines of the one before where a
    place may begin. `flat` is the same without line ends; places begin at `start` or later.
    """
    global piece, text, own, flat, start, hits
    flat = b""
    if piece != number - 1 or not text:
        text = flat
        if number:
            text = fold(read_piece(number - 1))
    end = max(0, len(text) - len(query) + 1)
    text = text[text.rfind(b"\n", 0, end) + 1 :]
    own = len(text)
    start = max(0, own - len(query) + 1)
    text += fold(read_piece(number))
    piece = number
    flat = text.replace(b"\n", b" ") if b" " in query else text
    if flat.find(query, start) < 0:
        hits ^= hits & 1 << number


def type_key(key):
    """Change the query by a key that types, or deletes a letter; no space begins it."""
    global query, hits
    # A place that ends in a piece may have had its first letters in the one before.
    hits |= hits << 1
    if key == KEY_BACKSPACE:
        query = query[:-1]
        hits = -1
    else:
        typed = TYPED_LETTERS
        if HAS_SIGNS and mode:
            typed = TYPED_SIGNS
        query = (query + typed[key - KEY_XNT :][:1]).lstrip()


def begin(y):
    """Find the first place that doesn't end above line y, if it is in that line's piece."""
    global at
    gather(y // PIECE)
    at = flat.find(query, max(start, skip_lines(text, y % PIECE, own) - len(query) + 1))


def seek(step):
    """Find a place in the pieces that follow, or come before, until keys type."""
    global at
    pieces = left = starts[-2] // PIECE
    number = piece
    tried = 0
    while at < 0 and left and not is_typing(todo):
        left -= 1
        number = (number + step) % pieces
        if hits >> number & 1:
            tried += 1
            if tried == 4:
                draw_header(query[-16:], mode + "..")
            gather(number)
            at = flat.find(query, start) if step > 0 else flat.rfind(query, start)
            look()


def show_found(right):
    """Show the place that was found."""
    y = piece * PIECE + text.count(b"\n", 0, at) - text.count(b"\n", 0, own)
    go_to(y)
    visit(section, y - 3)
    if HAS_QUESTIONS:
        uncover(y, top, starts[section + 1] - 1)
    cell = measure(text[text.rfind(b"\n", 0, at) + 1 : at])
    lit = {}
    for part in text[at : at + len(query)].split(b"\n"):
        lit[y] = cell, cell + measure(part)
        y += 1
        cell = 0
    show(query[-16:], right, lit)


def count_places():
    """Return how many places there are, 0 once a key is pressed, and the number of the found."""
    global piece, text
    found = piece
    total = 0
    number = 1
    for other in range(starts[-2] // PIECE):
        if hits >> other & 1:
            look()
            if todo:
                total = 0
                break
            gather(other)
            count = flat.count(query, start)
            total += count
            if other == found:
                count = flat.count(query, start, at)
            if other <= found:
                number += count
    piece = found
    text = b""
    return total, number


def is_typing(keys):
    """Tell whether the first of some keys types, or deletes a letter."""
    return keys and KEY_XNT - HAS_SIGNS <= keys[0] <= KEY_EE  # Alpha is before XNT


def search(key):
    """Show the first place from here on of the letters typed, then count all of them.

    EXE and Ans go to the next and previous place, Backspace deletes a letter and at last returns
    to where it began; Alpha turns letters to signs, or back; another key ends it, an arrow moves.
    """
    global query, mode, hits, at
    home = top
    query = b""
    hits = -1
    mode = ""
    while is_typing([key]) or query and key >= KEY_ANS:
        step = 1
        if KEY_ALPHA < key < KEY_ANS:
            type_key(key)
            if not query:
                return go_to(home)
            total = 0
            begin(home)
        else:
            gather(piece)
            if HAS_SIGNS and key == KEY_ALPHA:
                mode = "123 "[len(mode) :]
                step = at < 0
            elif key == KEY_ANS:
                step = -1
                at = flat.rfind(query, start, at)
            else:
                at = flat.find(query, at + len(query))
        if query:
            seek(step)
        elif mode:
            draw_header(query, mode)
        else:
            return
        if not query or is_typing(todo):
            total = 0
        elif at < 0:
            go_to(home)
            show(query[-16:], mode + NOT_FOUND)
        else:
            if total:
                number = (number - 1 + step) % total + 1
            show_found(mode + ("%d/%d" % (number, total) if total else ".."))
            if not total:
                total, number = count_places()
                if total:
                    draw_header(query[-16:], mode + "%d/%d" % (number, total))
        key = next_key()
    if key <= KEY_RIGHT:
        todo.insert(0, key)


# --- Contents ---


def contents():
    """Choose a heading: arrows move, OK and EXE go there, a digit to a tenth, others return."""
    rows = starts[-2]
    total = starts[-1] - rows
    key = row = first = window = 0
    while row < total and find_place(row) <= 2 * top + 1:
        if find_place(row) & 1:
            first = row
        row += 1
    while total:
        last = first + 1
        while last < total and not find_place(last) & 1:
            last += 1
        window = max(min(window, first), last - BODY)
        lit = tuple(range(rows + first, rows + last))
        draw_screen(bytes(CONTENTS, "utf8"), "", rows + window, rows, starts[-1], lit)
        key = next_key()
        if key > KEY_RIGHT:
            break
        step = STEPS[key] // abs(STEPS[key])
        for _ in range(abs(STEPS[key])):
            row = first + step
            while 0 <= row < total and not find_place(row) & 1:
                row += step
            if 0 <= row < total:
                first = row
    if HAS_MARKS and key == KEY_VAR:
        go_to(choose_mark(top))
    digit = DIGIT_KEYS.find(bytes([key]))
    if digit >= 0:
        go_to(starts[sections] * digit // 10)
    elif key in (KEY_OK, KEY_EXE):
        go_to(find_place(first) >> 1)


# --- Reading ---


def show(title, right, lit=()):
    """Show the place; what was gathered makes room for its lines."""
    global text, flat
    text = flat = b""
    if HAS_QUESTIONS:
        lit = hide(top, starts[section + 1] - 1, lit)
    draw_screen(title, right, top, starts[section], starts[section + 1] - 1, lit)


def show_page():
    """Show the place, under the course's name or, once scrolled, its section and sub-heading."""
    global above, titled, title
    start = starts[section]
    spot = section
    if HAS_SUBTITLES:
        while above + 1 < starts[-1] - starts[-2] and find_place(above + 1) < 2 * top:
            above += 1
        while above >= 0 and find_place(above) >= 2 * top:
            above -= 1
        spot = section, above
    if titled != spot:
        titled = spot
        title = drop_pairs(read_line(start), b"\1")
        if HAS_SUBTITLES:
            place = find_place(max(0, above))
            if above > 0 and place > 2 * start + 1 and place & 1:
                both = title + b": " + drop_pairs(read_line(starts[-2] + above), b"\1")
                if measure(both) <= 20:
                    title = both
    seen = min(top + BODY, starts[section + 1] - 1) - section  # without those between sections
    share = 100 * seen // (starts[sections] - sections)
    right = "%d/%d %3d%%" % (section + 1, sections, share)
    if HAS_MARKS and top in marks:
        right = "* " + right
    show(title if top > start else course_title, right)


def follow():
    """Go where the first link on the screen points to, by the same key where the next does."""
    targets = find_targets(top, min(top + BODY, starts[section + 1] - 1))
    for target in targets:
        go_to(target)
        show_page()
        key = next_key()
        if key != KEY_XNT:
            break
    if targets:
        todo.insert(0, key)


def read():
    """Read from the place on, until Back interrupts it."""
    while 1:
        visit(section, top)
        if not todo:
            show_page()
        key = next_key()
        if key > KEY_RIGHT and key != KEY_BACKSPACE:
            trail.append(top)
            del trail[:-9]
        if HAS_QUESTIONS and key <= KEY_OK and reveal(top, starts[section + 1] - 1):
            pass
        elif key <= KEY_RIGHT:
            scroll(STEPS[key])
        elif key in (KEY_OK, KEY_TOOLBOX):
            contents()
        elif key in (KEY_ANS, KEY_EXE):
            visit(section + 2 * key - KEY_ANS - KEY_EXE, 0)
        elif key == KEY_BACKSPACE:
            if trail:
                go_to(trail.pop())
        elif key == KEY_ZERO:
            draw_card(HELP_TITLE, HELP)
            next_key()
        elif key == KEY_DOT:
            switch_night()
        elif HAS_MARKS and key == KEY_VAR:
            switch_mark(top, starts[section + 1] - 1)
        elif HAS_LINKS and key == KEY_XNT:
            follow()
        elif HAS_QUESTIONS and key == KEY_EE:
            visit(section, ask(top, starts[section], starts[section + 1] - 1))
        elif key not in (KEY_XNT, KEY_VAR):
            search(key)
        if top in trail[-1:]:
            trail.pop()


def read_on():
    """Read on, as often as it is called; Back ends it in its own words."""
    card = is_full = ()
    while 1:
        try:
            if interrupted:
                interrupted.clear()
                raise KeyboardInterrupt
            if card:
                if is_full:
                    print(card[0])
                forget_screen()
                draw_card(*card)
                if not is_full:
                    print(READ_ON)
                    break
                next_key()
                card = ()
            read()
        except KeyboardInterrupt:
            card = GOODBYE, PRESS_BACK
            is_full = 0
        except MemoryError:
            if card:
                break
            card = MEMORY_FULL, PRESS_A_KEY
            is_full = 1
    forget_keys()
    forget_screen()


show_page()  # a script does so before it runs the code that only keys need
read_on()
