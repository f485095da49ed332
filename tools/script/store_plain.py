"""A course as its author reads it: what a plain script tells the viewer.

`T` is its title. `C` lists the sections, each a string of lines. A line may start with `§`, it
is of the section's title, or with one `¶` or more, it is of a sub-heading; `«`, `‹` and `¬`
start strong text, code and a list marker, which `»` ends. It may have been edited by hand:
nothing is known but what is found when it starts.
"""

from course_text import C, T
from text import skip_lines

PIECE = 8  # lines, as the viewer takes them
STYLES = b"\xbb\xab\xac\xa7\xb6"  # `»«¬§¶` in UTF-8, after a byte 0xC2
DIGITS = b"01345"  # the viewer's, of these
# What the font has instead of the letters from À to Þ, and without 32 from à to þ, by their
# second byte in UTF-8 less 128: a letter, and 80 less than the second byte of a mark.
BASE = b"AAAAAAACEEEEIIIIDNOOOOO*OUUUUYTY"
ACCENTS = b"01238: W01280128 301238  01281 8"

sections = len(C)
sizes = []  # lines of each section; the contents come last
contents_places = []  # of each line of a heading, as `find_place` tells it
contents_text = ""  # those lines
cursor = 0, 0, 0  # where a piece ended: its section, the line after it, and its place there


def find_headings():
    """Find what the contents are, and how many lines sections have."""
    global contents_text
    place = 0
    for text in C:
        sizes.append(text.count("\n") + 1)
        at = 0
        before = -1
        for y in range(sizes[-1]):
            end = skip_lines(text, 1, at, "\n")
            line = text[at : end - 1]
            level = line.count("¶") if line[:1] in ("§", "¶") else -1
            if level >= 0:
                contents_places.append(2 * (place + y) + (level != before))
                contents_text += line + "\n"
            elif "¶" not in text:
                break
            before = level
            at = end
        place += sizes[-1] + 1
    sizes.append(len(contents_places))


def find_place(row):
    """Return twice the number of lines before a row of the contents in the course.

    It is odd in the first row of a heading. Each section counts a line more than it has.
    """
    return contents_places[row]


def read_piece(number, n, y):
    """Return the text of a piece, which starts at line y of section n."""
    global cursor
    text = contents_text if n == sections else C[n]
    skipped = at = 0
    if n == cursor[0] and y >= cursor[1]:
        _, skipped, at = cursor
    at = skip_lines(text, y - skipped, at, "\n")
    lines = min(PIECE, sizes[n] - y)
    end = skip_lines(text, lines, at, "\n")
    cursor = n, y + lines, end
    return convert(bytes(text[at : end - 1], "utf8"))


def convert(text):
    """Return text with decomposed letters, and styles as the viewer has them."""
    text = text.replace(b"\1", b"").replace(b"\t", b" ").replace(b"\xe2\x80\xb9", b"\x012")
    parts = text.split(b"\xc2")
    for i in range(1, len(parts)):
        style = STYLES.find(parts[i][:1])
        if style < 0:
            parts[i] = b"\xc2" + parts[i]
        else:
            parts[i] = b"\1" + DIGITS[style : style + 1] + parts[i][1:]
    parts = b"".join(parts).split(b"\xc3")
    for i in range(1, len(parts)):
        letter = parts[i][0] - 128
        accent = ACCENTS[letter % 32]
        if accent == 32 or letter == 31:
            parts[i] = b"\xc3" + parts[i]
        else:
            parts[i] = bytes([BASE[letter % 32] + (letter & 32), 0xCC, accent + 80]) + parts[i][1:]
    return b"".join(parts)


course_title = convert(bytes(T, "utf8"))
find_headings()
