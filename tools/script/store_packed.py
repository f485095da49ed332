"""A course of tokens: what a packed script tells the viewer.

`starts` lists the first line of each section, then the line after them all and its empty one,
the first of the contents, and the one after those. The pieces are `unpack`'s, but for the first,
which is the page that is shown before the text can be unpacked.
"""

from course_text import CONTENTS_PLACES, T, near, starts  # noqa: F401
from unpack import read_parts, unpack_ahead  # noqa: F401  for `pieces` and `waiting`

course_title = bytes(T, "utf8")
sections = len(starts) - 3


def find_place(row):
    """Return twice the number of the line that a row of the contents is.

    It is odd in the first row of a heading.
    """
    place = 0
    for digit in CONTENTS_PLACES[3 * row : 3 * row + 3]:
        place = place * 88 + (digit - 93) % 89
    return place
