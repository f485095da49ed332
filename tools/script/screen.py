"""The screen: a header, rows of text, and a thumb that shows where they are."""

from course_text import HAS_QUESTIONS
from kandinsky import draw_string, fill_rect
from keys import look
from pieces import read_line
from store import starts
from text import drop_pairs, light, measure, skip_cells

BODY = 11  # rows of text, under the header
# Inks by the digit of a style: 0 plain, 1 strong, 2 code, 3 list marker, 4 title, 5 sub-title,
# 6 header. Paper is 6 for most, 7 for the header, 8 for what is lit (style 7, in plain ink);
# 9 is the thumb.
inks = [
    "#18181c", "#1d4fc4", "#0d6b3c", "#b04a00", "#6e2d79", "#a01560",
    "#ffffff", "#656975", "#ffd24a", "#b8bcc8",
]  # fmt: skip
shown = ()  # what `draw_screen` drew last, of its arguments


def draw_row(row, text):
    """Draw a row of text, which starts with the digit of its style.

    A row is 32 cells, of which half of the first is outside the screen.
    """
    x = -5
    y = 18 * row + 2
    for part in text.split(b"\1"):
        style = part[0] - 48
        paper = inks[max(6, style + 1)]
        room = (315 - x) // 10
        part = part[1:]
        width = measure(part)
        if width > room:
            part = part[: skip_cells(part, room)]
            width = room
        if part:
            draw_string(str(part, "utf8"), x, y, inks[style % 7], paper)
            x += 10 * width
    fill_rect(x, y, 315 - x, 18, paper)


def draw_header(title, right):
    """Draw a title in the first row, cut to what `right`, at its other end, leaves."""
    global shown
    shown = (title, right) + shown[2:]
    right = bytes(right, "utf8")
    room = 31 - measure(right)
    if measure(title) >= room:
        title = title[: skip_cells(title, room - 3)] + b".."
    draw_row(0, b"6 " + title + b" " * (room - measure(title)) + right)


def draw_screen(title, right, first, start, end, lit=(), lines=()):
    """Have a header, lines from the first on, and the thumb: which they are from start to end.

    They are the course's, or some of `lines`.

    `lit` is {line: (first cell, the one after the last)} or, in a list to choose from, lines;
    one number instead of two hides a line. Nothing is drawn if it's there already.
    """
    global shown
    if shown == (title, right, first, lit):
        return
    if not shown:
        fill_rect(0, 0, 315, 2, inks[7])
        fill_rect(0, 218, 315, 4, inks[6])
    shown = title, right, first, lit
    draw_header(title, right)
    for y in range(first, first + BODY):
        style = b"0 "
        text = b""
        if y < end:
            text = lines[y] if lines else read_line(y)
            if lines or y >= starts[-2]:
                indent = b"  " * text.count(b"\x015")
                if y in lit:
                    style = b"7 "
                    text = drop_pairs(text, b"\1")
                text = indent + text
            elif HAS_QUESTIONS and y in lit and len(lit[y]) < 2:
                text = b"\x013?"
            elif y in lit:
                text = light(text, *lit[y])
        draw_row(y - first + 1, style + text)
        if y % 4 < 1:
            look()
    y = 0
    first -= start
    end -= start
    for bottom, number in (
        (20, 7),
        (20 + 202 * first // end, 6),
        (20 + 202 * min(first + BODY, end) // end, 9),
        (222, 6),
    ):
        fill_rect(315, y, 5, bottom - y, inks[number])
        y = bottom


def draw_card(title, text):
    """Have a title, and a text that isn't the course's."""
    lines = bytes(text, "utf8").split(b"\n")
    draw_screen(bytes(title, "utf8"), "", 0, 0, len(lines), (), lines)


def forget_screen():
    """Start from a screen in any state."""
    global shown
    shown = ()


def switch_night():
    """Turn light into dark, or back."""
    global inks
    inks = ["#%06x" % (0xFFFFFF ^ int(ink[1:], 16)) for ink in inks]
    forget_screen()
