"""The screen: a header, rows of text, and a thumb that shows where they are."""

from course_text import HAS_QUESTIONS
from kandinsky import draw_string, fill_rect
from keys import look
from pieces import hold, read_line
from store import sections, sizes
from text import drop_pairs, fit, light, measure

BODY = 11  # rows of text, under the header
# Inks by the digit of a style: 0 plain, 1 strong, 2 code, 3 list marker, 4 title, 5 sub-title,
# 6 header. Paper is 6 for most, 7 for the header, 8 for what is lit (style 7, in plain ink);
# 9 is the thumb.
INKS = (
    0x18181C, 0x1D4FC4, 0x0D6B3C, 0xB04A00, 0x6E2D79, 0xA01560,
    0xFFFFFF, 0x656975, 0xFFD24A, 0xB8BCC8,
)  # fmt: skip

night = 0  # what turns the bits of inks
shown = ()  # what `draw_screen` drew last


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
    """Draw a title in the first row, cut to what `right`, at its other end, leaves."""
    global shown
    shown = (title, right) + shown[2:]
    room = 30 - measure(bytes(right, "utf8"))
    cut = measure(title) > room
    title = fit(title, room - 2 * cut) + ".." * cut
    draw_row(0, b"6 " + bytes(title + " " + right, "utf8"))


def draw_screen(title, right, n, first, lit=(), lines=0):
    """Have a header, the lines of section n from the first on, and the thumb.

    `lit` is {line: (first cell, the one after the last)} or, in a list to choose from, lines;
    one number instead of two hides a line. Nothing is drawn if it's there already.
    """
    global shown
    if shown == (title, right, n, first, lit):
        return
    shown = title, right, n, first, lit
    draw_header(title, right)
    lines = lines or sizes[n]
    for row in range(BODY):
        style = b"0 "
        text = b""
        y = first + row
        if y < lines:
            text = read_line(n, y)
            if n < 0 or n == sections:
                indent = b"  " * text.count(b"\x015")
                if y in lit:
                    style = b"7 "
                    text = drop_pairs(text, b"\1")
                text = indent + text
            elif HAS_QUESTIONS and y in lit and len(lit[y]) < 2:
                text = b"\x013?"
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
    """Have a title, and a text that isn't the course's."""
    draw_screen(bytes(title, "utf8"), "", -1, 0, (), hold(-1, 0, bytes(text, "utf8")))


def clear_screen():
    """Start from a screen in any state."""
    global shown
    shown = ()
    fill_rect(0, 0, 315, 2, ink(7))
    fill_rect(0, 218, 315, 4, ink(6))


def switch_night():
    """Turn light into dark, or back."""
    global night
    night ^= 0xFFFFFF
    clear_screen()
