"""A course as its author reads it: what a plain script tells the viewer.

`T` is its title. `C` lists the sections, each a string of lines. A line may start with `§`, it
is of the section's title, or with one `¶` or more, it is of a sub-heading; `«`, `‹` and `¬`
start strong text, code and a list marker, which `»` ends. It may have been edited by hand:
nothing is known but what is found when it starts.
"""

from course_text import C, T
from text import skip_lines

PIECE = 11  # lines, as the viewer takes them
# What the font has instead of the letters from À to Þ, and without 32 from à to þ, by their
# second byte in UTF-8 less 128: a letter, and 80 less than the second byte of a mark.
BASE = b"AAAAAAACEEEEIIIIDNOOOOO*OUUUUYTY"
ACCENTS = b"01238: W01280128 301238  01281 8"

near = {}  # no piece is at hand before it is read
sections = len(C)
# Of the sections, of nothing, and of the contents; at first, the title as well.
texts = [each.replace("\1", "").replace("\t", " ") for each in C + [T]]
starts = [0]  # as in a packed script
contents_places = []  # of each line of a heading, as `find_place` tells it


def find_headings():
    """Find the contents, and where sections start."""
    contents = ""
    for n in range(sections):
        at = 0
        before = -1
        y = starts[-1]
        end = y + C[n].count("\n") + 1
        # Without sub-headings, only the title's lines are looked at.
        while y < end and (not at or before >= 0 or "¶" in C[n]):
            lines = take(n, at, PIECE)
            at += len(str(lines, "utf8"))
            for line in lines.split(b"\n")[:PIECE]:
                level = line.count(b"\xc2\xb6") if line[:2] in (b"\xc2\xa7", b"\xc2\xb6") else -1
                if level >= 0:
                    contents_places.append(2 * y + (level != before))
                    contents += str(line, "utf8") + "\n"
                before = level
                y += 1
        starts.append(end + 1)
    starts.append(end + PIECE - end % PIECE)
    texts.append("")
    texts.append(contents)
    starts.append(starts[-1] + len(contents_places))


def find_place(row):
    """Return twice the number of the line that a row of the contents is.

    It is odd in the first row of a heading.
    """
    return contents_places[row]


def read_parts(number):
    """Yield parts of a piece: its lines, each with its end; there may be less in the last."""
    y = number * PIECE
    n = 0
    while y >= starts[n + 1]:
        n += 1
    known = number
    while known * PIECE > starts[n] and not find_start(known):
        known -= 1
    line = known * PIECE
    at = find_start(known)
    if line < starts[n]:
        line = starts[n]
        at = 0
    while line < y:
        at += len(str(take(n, at, PIECE - line % PIECE), "utf8"))
        line += PIECE - line % PIECE
        note_start(line // PIECE, at)
    stop = y + PIECE
    while y < stop and n < len(texts):
        lines = min(stop, starts[n + 1]) - y
        text = take(n, at, lines)
        y += lines
        n += 1
        if y >= starts[n] - 1:  # neither the last line nor the empty one has an end
            text += b"\n" * (lines - text.count(b"\n"))
        elif not find_start(number + 1):
            note_start(number + 1, at + len(str(text, "utf8")))
        yield convert(text)
        at = 0


def find_start(number):
    """Return where a piece starts in its text, 0 if that isn't known."""
    return piece_starts[2 * number] | piece_starts[2 * number + 1] << 8


def note_start(number, at):
    global piece_starts
    end = 2 * number + 2
    piece_starts = piece_starts[: end - 2] + bytes([at & 255, at >> 8]) + piece_starts[end:]


def take(n, at, lines):
    """Return so many lines of text n from a place on.

    A place in a str is found by walking from its start: so it is sliced once for all of them.
    """
    size = 20 * lines
    while 1:
        size *= 2
        text = bytes(texts[n][at : at + size], "utf8")
        end = skip_lines(text, lines)
        if end <= len(text) or at + size >= len(texts[n]):
            break
    return text[:end]


def convert(text):
    """Return text with decomposed letters, and styles as the viewer has them."""
    text = text.replace(b"\xc2\xbb", b"\x010").replace(b"\xc2\xab", b"\x011")
    text = text.replace(b"\xe2\x80\xb9", b"\x012").replace(b"\xc2\xac", b"\x013")
    text = text.replace(b"\xc2\xa7", b"\x014").replace(b"\xc2\xb6", b"\x015")
    at = text.find(b"\xc3")
    while at >= 0:
        letter = text[at + 1] - 128
        accent = ACCENTS[letter % 32]
        if accent > 32 and letter != 31:
            decomposed = bytes([BASE[letter % 32] + (letter & 32), 0xCC, accent + 80])
            text = text.replace(text[at : at + 2], decomposed)
        at = text.find(b"\xc3", at + 1)
    return text


course_title = convert(bytes(texts.pop(), "utf8"))
find_headings()
# Where pieces start in their texts, two bytes each, as far as that was found.
piece_starts = bytes(starts[-1] // PIECE * 2 + 4)
