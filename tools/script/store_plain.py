"""A course as its author reads it: what a plain script tells the viewer.

`T` is its title. `C` lists the sections, each a string of lines. A line may start with `§`, it
is of the section's title, or with one `¶` or more, it is of a sub-heading; `«`, `‹` and `¬`
start strong text, code and a list marker, which `»` ends; a tab is three spaces. It may have been
edited by hand: nothing is known but what is found when it starts, by `open_text` what the first
page doesn't need.
"""

from course_text import C, T
from text import skip_lines

PIECE = 11  # lines, as the viewer takes them
# What the font has instead of the letters from à to þ, and less 32 from À to Þ, by the last five
# bits of their second byte in UTF-8: a letter, and 80 less than the second byte of a mark.
BASE = b"aaaaaaaceeeeiiiidnooooo*ouuuuyty"
ACCENTS = b"01238: W01280128 301238  01281 8"

near = {}  # no piece is at hand before it is read
sections = len(C)  # `open_text` adds nothing and the contents
starts = [0]  # as in a packed script; the contents are empty until then
for each in C:
    starts.append(starts[-1] + each.count("\n") + 2)
starts.append(starts[-1] + -starts[-1] % PIECE)
starts.append(starts[-1])
contents_places = [0]  # of each line of a heading, as `find_place` tells it
piece_starts = [0]  # where in its text each piece starts: at first, only that of the first page


def open_text():
    """Find where pieces start, and the contents."""
    global contents_places, piece_starts
    contents = ""
    contents_starts = []
    contents_places = []
    piece_starts = []
    for n in range(sections):
        y = starts[n]
        at = 0
        before = -1
        while 1:
            if not y % PIECE:
                piece_starts.append(at)
            if y > starts[n + 1] - 2:
                break
            size = PIECE - y % PIECE
            lines = take(n, at, size)
            at += len(str(lines, "utf8"))
            if b"\xc2\xa7" not in lines and b"\xc2\xb6" not in lines:
                lines = b""
                before = -1
                y = min(y + size, starts[n + 1] - 1)
            for line in lines and lines.split(b"\n")[:size]:
                level = -1
                if line and line[:2] in b"\xc2\xa7\xc2\xb6":
                    level = line.count(b"\xc2\xb6")
                if level >= 0:
                    if not len(contents_places) % PIECE:
                        contents_starts.append(len(contents))
                    contents_places.append(2 * y + (level != before))
                    contents += str(line, "utf8") + "\n"
                before = level
                y += 1
    piece_starts += contents_starts
    del C[sections:]
    C.append("")
    C.append(contents)
    starts[-1] = starts[-2] + len(contents_places)


def find_place(row):
    """Return twice the number of the line that a row of the contents is.

    It is odd in the first row of a heading.
    """
    return contents_places[row]


def read_parts(number):
    """Yield parts of a piece: its lines, each with its end; there may be less in the last."""
    y = number * PIECE
    stop = y + PIECE
    at = piece_starts[number]
    n = 0
    while y >= starts[n + 1]:
        n += 1
    while y < stop and n < len(C):
        lines = min(stop, starts[n + 1]) - y
        text = take(n, at, lines)
        at = 0
        y += lines
        n += 1
        if y >= starts[n] - 1:  # neither the last line nor the empty one has an end
            text += b"\n" * (lines - text.count(b"\n"))
        yield convert(text)


def unpack_ahead():
    """There's nothing to unpack."""
    return


def take(n, at, lines):
    """Return so many lines of text n from a place on.

    A place in a str is found by walking from its start: so it is sliced once for all of them.
    """
    size = 20 * lines
    while 1:
        size *= 2
        text = bytes(C[n][at : at + size], "utf8")
        end = skip_lines(text, lines)
        if end <= len(text) or at + size >= len(C[n]):
            break
    return text[:end]


def convert(text):
    """Return text with decomposed letters, and styles as the viewer has them."""
    text = text.replace(b"\1", b"").replace(b"\t", b"   ")
    text = text.replace(b"\xc2\xbb", b"\x010").replace(b"\xc2\xab", b"\x011")
    text = text.replace(b"\xe2\x80\xb9", b"\x012").replace(b"\xc2\xac", b"\x013")
    text = text.replace(b"\xc2\xa7", b"\x014").replace(b"\xc2\xb6", b"\x015")
    at = text.find(b"\xc3")
    while at >= 0:
        letter = text[at + 1] - 128
        accent = ACCENTS[letter % 32]
        if accent > 32 and letter != 31:
            decomposed = bytes([BASE[letter % 32] + (letter & 32) - 32, 0xCC, accent + 80])
            text = text.replace(text[at : at + 2], decomposed)
        at = text.find(b"\xc3", at + 1)
    return text


course_title = convert(bytes(T, "utf8"))
