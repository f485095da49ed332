"""A course of tokens: what a packed script tells the viewer.

`sizes` lists how many lines each section has, the contents being the last of them.
"""

from course_text import CONTENTS_PLACES, T, sizes
from unpack import unpack_piece

course_title = bytes(T, "utf8")
sections = len(sizes) - 1


def read_piece(number, n, y):
    """Return the text of a piece, which starts at line y of section n."""
    return unpack_piece(number)


def find_place(row):
    """Return where a row of the contents is in the course: a number of lines.

    Each section has one more at its end, so that no two of them are neighbours.
    """
    high, low = CONTENTS_PLACES[2 * row], CONTENTS_PLACES[2 * row + 1]
    return (high - 93) % 89 * 88 + (low - 93) % 89
