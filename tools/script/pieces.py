"""The pieces that a course is taken in, and those at hand.

Nothing needs the whole of a section: a heap that is nearly full has no room in one piece. Lines
are numbered through the course, with an empty one after each section; those of the contents
follow, from the next piece on.
"""

from store import first_pieces, read_piece
from text import skip_lines

PIECE = 11  # lines, as a page has; `pack` and `store_plain` have the same

near = first_pieces  # pieces at hand: {number: lines, each with its end}


def read_line(y):
    """Return a line; its piece and those next to it, which hold any page, are kept at hand."""
    global near
    number = y // PIECE
    if number not in near:
        near = {other: near[other] for other in near if abs(other - number) < 2}
        near[number] = read_piece(number)
    text = near[number]
    at = skip_lines(text, y % PIECE)
    return text[at : skip_lines(text, 1, at) - 1]
