"""The pieces that a course is taken in, and the one at hand.

Nothing needs the whole of a section: a heap that is nearly full has no room in one piece.
"""

from store import read_piece, sizes
from text import skip_lines

PIECE = 8  # lines of a section, or what is left of it; `pack` and `store_plain` have the same

firsts = [0]  # the number of the first piece of each section
fetched = 0  # the section of the piece fetched last
near = 0, 0, 0  # the piece at hand: its section, first line, and the line after it
near_text = b""  # its lines


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
    """Have lines of section n, from line y on, at hand; return the number of the line after."""
    global near, near_text
    near_text = text
    near = n, y, y + text.count(b"\n") + 1
    return near[2]


def read_line(n, y):
    """Return line y of section n."""
    if n != near[0] or not near[1] <= y < near[2]:
        hold(*fetch(firsts[n] + y // PIECE))
    at = skip_lines(near_text, y - near[1])
    return near_text[at : skip_lines(near_text, 1, at) - 1]


number_pieces()
