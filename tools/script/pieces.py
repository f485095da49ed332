"""The pieces that a course is taken in, and those at hand.

Nothing needs the whole of a section: a heap that is nearly full has no room in one piece. Lines
are numbered through the course, with an empty one after each section; those of the contents
follow, from the next piece on.
"""

from store import first_pieces, read_piece
from text import skip_lines

PIECE = 8  # lines; `pack` and `store_plain` have the same

near = first_pieces  # pieces at hand: {number: lines, each with its end}


def read_line(y):
    """Return a line; three pieces, which hold any page, are kept at hand."""
    global near
    number = y // PIECE
    if number not in near:
        if len(near) > 2:
            near = {}
        near[number] = read_piece(number)
    text = near[number]
    at = skip_lines(text, y % PIECE)
    return text[at : skip_lines(text, 1, at) - 1]
