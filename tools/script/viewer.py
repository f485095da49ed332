"""The viewer: reads a course on the calculator, by its keys.

`store` gives the course's text: it is one of the `store_...`; `words` are what the viewer
says. The build joins them and makes the script smaller (see `compact`); as it stands, this
file runs under CPython and MicroPython with the calculator's modules on the path.

Text is bytes: UTF-8, its letters decomposed (`e`, then a combining mark) as the font wants
them; a byte 1 and a digit set the style of what follows. Each turn of a loop in Python takes
some hundred instructions, each character of a str three thousand, and a method that loops
over bytes in C fifteen a byte: so text is split, joined and compared as a whole.
"""

from ion import (
    KEY_ANS,
    KEY_BACKSPACE,
    KEY_DOT,
    KEY_DOWN,
    KEY_EXE,
    KEY_EXP,
    KEY_LEFT,
    KEY_MINUS,
    KEY_OK,
    KEY_RIGHT,
    KEY_TOOLBOX,
    KEY_UP,
    KEY_ZERO,
    keydown,
)
from course_text import HAS_LETTERS
from kandinsky import draw_string, fill_rect
from lines import skip_lines
from store import find_place, read_piece, sections, sizes
from words import CONTENTS, GOODBYE, HELP, HELP_TITLE, MEMORY_FULL, NOT_FOUND, PRESS_A_KEY
from words import PRESS_BACK, READ_ON

# --- Look ---

BODY = 11  # rows of text, under the header
PIECE = 8  # lines of a section that are taken at a time, or what is left of it
# Inks by the digit of a style: 0 plain, 1 strong, 2 code, 3 list marker, 4 title, 5 sub-title,
# 6 header. Paper is 6 for most, 7 for the header, 8 for what is lit (style 7, in plain ink);
# 9 is the thumb.
INKS = (
    0x18181C, 0x1D4FC4, 0x0D6B3C, 0xB04A00, 0x6E2D79, 0xA01560,
    0xFFFFFF, 0x656975, 0xFFD24A, 0xB8BCC8,
)  # fmt: skip
STEPS = -10, -1, 1, 10  # lines, or headings, that left, up, down and right move by

# --- State ---

section = top = 0  # the place: a section, and which of its lines is in the first row
night = 0  # what turns the bits of inks
trail = []  # places to come back to
shown = ()  # what `draw_screen` drew last
held = {}  # keys that are down
todo = []  # keys pressed, in order
latest = 0  # the last of them
age = 0  # looks at the keys since
firsts = [0]  # the number of the first piece of each section
fetched = 0  # the section of the piece fetched last
near = 0, 0, 0  # the piece of text at hand: its section, first line, and the line after it
near_text = b""  # its lines, each with its end
folded = -1  # the number of the piece folded last
folded_text = b""  # what became of it
hits = 0  # a bit a piece: whether it may hold what is searched


# --- Text ---


def number_pieces():
    """Find the number of the first piece of each section."""
    for size in sizes:
        firsts.append(firsts[-1] + -(-size // PIECE))


def fetch(number):
    """Return (section, first line, text) of a piece."""
    global fetched
    while firsts[fetched] > number:
        fetched -= 1
    while firsts[fetched + 1] <= number:
        fetched += 1
    y = (number - firsts[fetched]) * PIECE
    return fetched, y, read_piece(number, fetched, y)


def hold(n, y, text):
    """Have lines of section n, from line y on, at hand."""
    global near, near_text
    near_text = text
    near = n, y, y + text.count(b"\n") + 1


def read_line(n, y):
    """Return line y of section n."""
    if n != near[0] or not near[1] <= y < near[2]:
        hold(*fetch(firsts[n] + y // PIECE))
    at = skip_lines(near_text, y - near[1])
    return near_text[at : skip_lines(near_text, 1, at) - 1]


def drop_pairs(text, lead):
    """Return text without each byte `lead` and the one after it: styles, or marks."""
    return b"".join([part[1:] for part in (b" " + text).split(lead)])


def measure(text):
    """Return the width of text without styles, in cells."""
    return len(str(text, "utf8")) - text.count(b"\xcc")


def fit(text, width):
    """Return text without styles as a str of `width` cells, cut or followed by spaces."""
    room = width - measure(text)
    text = str(text, "utf8")
    while room < 0:
        room += not "\u0300" <= text[-1] < "\u0340"
        text = text[:-1]
    return text + " " * room


# --- Drawing ---


def ink(number):
    return "#%06x" % (INKS[number] ^ night)


def draw_row(row, text):
    """Draw a row of text, which starts with the digit of its style.

    A row is 32 cells, of which half of the first is outside the screen.
    """
    x = -5
    parts = text.split(b"\1")
    while parts:
        text = parts.pop(0)
        style = text[0] - 48
        width = (315 - x) // 10
        if parts:
            width = min(width, measure(text) - 1)
        if width:
            text = fit(text[1:], width)
            draw_string(text, x, 18 * row + 2, ink(style % 7), ink(max(6, style + 1)))
            x += 10 * width


def draw_header(title, right):
    """Draw a title, cut to 20 cells, and up to 10 characters in the first row."""
    global shown
    shown = (title, right) + shown[2:]
    if measure(title) > 20:
        title = fit(title, 18) + ".."
    else:
        title = fit(title, 20)
    draw_row(0, b"6 " + bytes("%s %10s" % (title, right), "utf8"))


def draw_screen(title, right, n, first, lit=()):
    """Have a header, lines of section n from the first on, and the thumb that shows where.

    `lit` is {line: (first cell, the one after the last)} or, in the contents, lines. Nothing
    is drawn if it's there already.
    """
    global shown
    if shown == (title, right, n, first, lit):
        return
    shown = title, right, n, first, lit
    draw_header(title, right)
    lines = near[2] if n < 0 else sizes[n]
    for row in range(BODY):
        style = b"0 "
        text = b""
        y = first + row
        if y < lines:
            text = read_line(n, y)
            if n == sections:
                indent = b"  " * text.count(b"\x015")
                if y in lit:
                    style = b"7 "
                    text = drop_pairs(text, b"\1")
                text = indent + text
            elif y in lit:
                text = light(text, *lit[y])
        draw_row(row + 1, style + text)
        if row % 4 < 1:
            look()
    y = 0
    for end, number in (
        (20, 7),
        (20 + 202 * first // lines, 6),
        (20 + 202 * min(first + BODY, lines) // lines, 9),
        (222, 6),
    ):
        fill_rect(315, y, 5, end - y, ink(number))
        y = end


def draw_card(title, text):
    hold(-1, 0, bytes(text, "utf8"))
    draw_screen(bytes(title, "utf8"), "", -1, 0)


def clear_screen():
    """Start from a screen in any state."""
    global shown
    shown = ()
    fill_rect(0, 0, 315, 2, ink(7))
    fill_rect(0, 218, 315, 4, ink(6))


# --- Keys ---


def look():
    """Note which of the moving keys, and of a third of the others, went down: some 19 ms."""
    global latest, age
    age += 1
    others = age % 3 * 12 + KEY_TOOLBOX
    for key in [KEY_LEFT, KEY_UP, KEY_DOWN, KEY_RIGHT, KEY_OK, KEY_ANS, KEY_EXE] + list(
        range(others, others + 12)
    ):
        if not keydown(key):
            held.pop(key, 0)
        elif key not in held:
            held[key] = 1
            if age >= 0 and len(todo) < 9:
                todo.append(key)
                latest = key
                age = 0


def next_key():
    """Wait for a press, or the repeat of a key that is held; return the key's number."""
    global age
    while not todo:
        look()
        if age > 23 and latest in held:
            age = 21
            todo.append(latest)
    return todo.pop(0)


# --- Moves ---


def visit(n, y):
    """Go to line y of section n, or as near as can be."""
    global section, top
    if 0 <= n < sections:
        section = n
        top = max(0, min(y, sizes[n] - BODY))


def scroll(step):
    """Go some lines on, or into the next section at the end of this one."""
    before = top
    visit(section, top + step)
    if top == before:
        visit(section + step // abs(step), -999 * step)


# --- Search ---


def fold(text):
    """Return text in small letters without styles, marks and indents."""
    text = drop_pairs(drop_pairs(text, b"\1"), b"\xcc").lower()
    if HAS_LETTERS and b"\xc3" in text:
        letters = b"\x86\x90\x97\x98\x9e\x9f\xa6\xb0\xb7\xb8\xbe"  # ÆÐ×ØÞßæð÷øþ, after 0xC3
        for i in range(len(letters)):
            text = text.replace(b"\xc3" + letters[i : i + 1], b"ad*otsad*ot"[i : i + 1])
    for spaces in b"   ", b" ":
        while b"\n" + spaces in text:
            text = text.replace(b"\n" + spaces, b"\n")
    return text.lstrip(b" ")


def gather(piece, query):
    """Return (section, line, text, flat, start) for a piece.

    `text` is the piece folded, after the last lines of the one before, where a place that
    ends in this one may begin; `line` is its first. `flat` is the same without line ends;
    places of the query begin at `start` or later.
    """
    global folded, folded_text, hits
    n, y, text = fetch(piece)
    tail = b""
    if y:
        if folded != piece - 1:
            folded_text = fold(fetch(piece - 1)[2])
        tail = folded_text[: max(0, len(folded_text) - len(query) + 1)]
        tail = folded_text[tail.rfind(b"\n") + 1 :] + b"\n"
        y -= tail.count(b"\n")
    folded = piece
    folded_text = fold(text)
    text = tail + folded_text
    start = max(0, len(tail) - len(query))
    flat = text.replace(b"\n", b" ") if b" " in query else text
    if flat.find(query, start) < 0:
        hits &= ~(1 << piece)
    return n, y, text, flat, start


def light(text, first, last):
    """Return a line with its cells from `first` to `last`, counted from its text, lit."""
    done = b""
    cell = 0
    for part in (b"0" + text).split(b"\1"):
        style = b"\1" + part[:1]
        if not first < cell < last:
            done += style
        for char in str(part[1:], "utf8"):
            if (cell or char > " ") and not "\u0300" <= char < "\u0340":
                if cell == first:
                    done += b"\x017"
                if cell == last:
                    done += style
                cell += 1
            done += bytes(char, "utf8")
    return done + b"\x010"


def show_found(n, y, text, at, query, right):
    """Show the place of a query at `at` in text, which starts at line y of section n."""
    y += text.count(b"\n", 0, at)
    cell = measure(text[text.rfind(b"\n", 0, at) + 1 : at])
    lit = {}
    for part in text[at : at + len(query)].split(b"\n"):
        lit[y] = cell, cell + measure(part)
        y += 1
        cell = 0
    visit(n, y - 4)
    draw_screen(query[-18:], right, section, top, lit)


def is_typing(keys):
    """Tell whether the first of some keys is a letter, the space, or deletes one."""
    return keys and KEY_BACKSPACE <= keys[0] <= KEY_MINUS


def search(key):
    """Show the first place from here on of the letters typed, then count all of them.

    EXE and Ans go to the next and previous place, Backspace deletes a letter and at last
    returns to where it began; another key ends it here, and an arrow moves on.
    """
    global hits
    home = section, top
    pieces = firsts[sections]
    query = b""
    while is_typing([key]) or key >= KEY_ANS:
        step = 1
        if key == KEY_ANS:
            step = -1
            at = flat.rfind(query, start, at)
        elif key == KEY_EXE:
            at = flat.find(query, at + len(query))
        else:
            if key > KEY_BACKSPACE:
                query += b"abcdefghijklmnopq rstuv wxyz "[key - KEY_EXP : key - KEY_EXP + 1]
                # A place that ends in a piece may have had its first letters in the one before.
                hits |= hits << 1
            else:
                query = query[:-1]
            if key == KEY_BACKSPACE or len(query) < 2:
                hits = (1 << pieces) - 1
            if not query:
                return visit(*home)
            total = 0
            piece = firsts[home[0]] + home[1] // PIECE
            n, y, text, flat, start = gather(piece, query)
            # What ends in a line above the first on the screen comes last.
            at = flat.find(query, max(start, skip_lines(text, home[1] - y) - len(query) + 1))
        tried = 0
        while at < 0 and tried < pieces and not is_typing(todo):
            tried += 1
            if tried == 4:
                draw_header(query[-18:], "..")
            piece = (piece + step) % pieces
            if hits >> piece & 1:
                n, y, text, flat, start = gather(piece, query)
                at = flat.find(query, start) if step > 0 else flat.rfind(query, start)
                look()
        if is_typing(todo):
            pass
        elif at < 0:
            visit(*home)
            draw_screen(query[-18:], NOT_FOUND, section, top)
        else:
            right = ".."
            if total:
                number = (number - 1 + step) % total + 1
                right = "%d/%d" % (number, total)
            show_found(n, y, text, at, query, right)
            if not total:
                number = flat.count(query, start, at) + 1
                for other in range(pieces):
                    if hits >> other & 1:
                        look()
                        if todo:
                            total = 0
                            break
                        _, _, _, other_flat, other_start = gather(other, query)
                        count = other_flat.count(query, other_start)
                        total += count
                        number += count * (other < piece)
                else:
                    draw_header(query[-18:], "%d/%d" % (number, total))
        key = next_key()
    if key <= KEY_RIGHT:
        todo.insert(0, key)


# --- Contents ---


def starts_heading(row):
    """Tell whether a heading starts in a row of the contents; its other lines follow."""
    return not row or find_place(row) != find_place(row - 1) + 1


def contents():
    """Choose a heading: the arrows move, OK and EXE go there, any other key returns."""
    total = sizes[sections]
    place = top + sum([sizes[m] + 1 for m in range(section)])
    first = window = 0
    for row in range(total):
        if starts_heading(row) and find_place(row) <= place:
            first = row
    while total:
        last = first + 1
        while last < total and not starts_heading(last):
            last += 1
        window = max(min(window, first), last - BODY)
        draw_screen(bytes(CONTENTS, "utf8"), "", sections, window, range(first, last))
        key = next_key()
        if key > KEY_RIGHT:
            break
        step = STEPS[key] // abs(STEPS[key])
        for _ in range(abs(STEPS[key])):
            row = first + step
            while 0 <= row < total and not starts_heading(row):
                row += step
            if 0 <= row < total:
                first = row
    if total and key in (KEY_OK, KEY_EXE):
        place = find_place(first)
        n = 0
        while place > sizes[n]:
            place -= sizes[n] + 1
            n += 1
        visit(n, place)


# --- Reading ---


def read():
    """Read from the place on, until Back interrupts it."""
    global held, age, night
    # A key that is down since before the start does nothing.
    held = {}
    age = -4
    titled = -1
    clear_screen()
    while 1:
        visit(section, top)
        if titled != section:
            titled = section
            title = drop_pairs(read_line(section, 0), b"\1")
        lines = sizes[section]
        share = 100 * min(top + BODY, lines) // lines
        draw_screen(title, "%d/%d %3d%%" % (section + 1, sections, share), section, top)
        key = next_key()
        before = section, top
        if key <= KEY_RIGHT:
            scroll(STEPS[key])
        elif key in (KEY_OK, KEY_TOOLBOX):
            contents()
        elif key in (KEY_ANS, KEY_EXE):
            visit(section + 2 * key - KEY_ANS - KEY_EXE, 0)
        elif key == KEY_BACKSPACE:
            if trail:
                visit(*trail.pop())
        elif key == KEY_ZERO:
            draw_card(HELP_TITLE, HELP)
            next_key()
        elif key == KEY_DOT:
            night ^= 0xFFFFFF
            clear_screen()
        else:
            search(key)
        if key > KEY_RIGHT and key != KEY_BACKSPACE and before != (section, top):
            trail.append(before)
            del trail[:-9]


def lire():
    """Read on, as often as it is called; Back ends it in its own words."""
    card = ()
    while 1:
        try:
            if card:
                print(card[0])
                clear_screen()
                draw_card(card[1], card[2])
                if card[0] == READ_ON:
                    break
                next_key()
                card = ()
            read()
        except KeyboardInterrupt:
            card = READ_ON, GOODBYE, PRESS_BACK
        except MemoryError:
            if card:
                break
            card = MEMORY_FULL, MEMORY_FULL, PRESS_A_KEY


number_pieces()
lire()
