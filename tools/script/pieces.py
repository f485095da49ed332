"""The pieces that a course is taken in, and those at hand.

Nothing needs the whole of a section: a heap that is nearly full has no room in one piece. Lines
are numbered through the course, with an empty one after each section; those of the contents
follow, from the next piece on.
"""

from store import near, read_parts
from text import skip_lines

PIECE = 11  # lines, as a page has; `pack` and `store_plain` have the same


def read_line(y):
    """Return a line; its piece and those next to it, which hold any page, are kept at hand."""
    global near
    number = y // PIECE
    if number not in near:
        near = {other: near[other] for other in near if abs(other - number) < 2}
        near[number] = b"", read_parts(number)
    text, parts = near[number]
    at = skip_lines(text, y % PIECE)
    end = skip_lines(text, 1, at)
    if end > len(text):
        del near[number]  # what follows may find no memory
        while end > len(text):
            text += next(parts)
            at = skip_lines(text, y % PIECE)
            end = skip_lines(text, 1, at)
        near[number] = text, text.count(b"\n") < PIECE and parts
    return text[at : end - 1]


def read_piece(number):
    """Return all lines of a piece, each with its end; those at hand make room for them."""
    near.clear()
    text = b""
    for part in read_parts(number):
        text += part
    return text
