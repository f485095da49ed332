"""A course of tokens: what a packed script tells the viewer.

`sizes` lists how many lines each section has, the contents being the last of them. The
pieces are `unpack`'s.
"""

from course_text import CONTENTS_PLACES, T, sizes
from unpack import read_piece  # noqa: F401  for `pieces`

course_title = bytes(T, "utf8")
sections = len(sizes) - 1


def find_place(row):
    """Return twice the number of lines before a row of the contents in the course.

    It is odd in the first row of a heading. Each section counts a line more than it has.
    """
    place = 0
    for digit in CONTENTS_PLACES[3 * row : 3 * row + 3]:
        place = place * 88 + (digit - 93) % 89
    return place
