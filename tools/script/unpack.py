"""Unpacks text: what a packed script starts with; `pack` writes what it reads.

A token stands for some bytes. Its code is one byte from `first` on, or two. Letters and
frequent tokens are spelled out in `spelled`; of the others the places of their definitions
are kept, two bytes each: the number of a chunk, times 2,048, and where it is in there. A
definition stands in the text where its token is used first: a byte 35, 36 or 37, then the
two, three or four tokens that it is made of. A byte 33 starts a piece.

Recursion is as deep as tokens are nested, which `pack` limits: the calculator stands some
fifteen calls.
"""

from start import run

cache = {}  # what tokens stand for, by their numbers, as long as there is room for it
room = -1  # whether there is; not for the first text, which is code that runs once


def unpack(codes, count, nested=0):
    """Return what the next `count` tokens of an iterator of bytes stand for, or all of them.

    `nested` is 1 for a definition, whose parts take the place of their token.
    """
    parts = []
    for code in codes:
        if code >= first:
            code += rare - first
            parts.append(spelled[offsets[code] : offsets[code + 1]])
        elif code < 38:
            count += (code - 34) * nested
            continue
        else:
            code = (code - 38) * 88 + (next(codes) - 93) % 89
            if code in cache:
                text = cache[code]
            elif code < rare:
                text = spelled[offsets[code] : offsets[code + 1]]
            else:
                chunk, place = find_code(tokens, code - rare)
                text = unpack(iter(chunk[place : place + 92]), 1, 1)
                keep(code, text)
            parts.append(text)
        count -= 1
        if not count:
            break
    return b"".join(parts)


def keep(number, text):
    """Have what a token stands for at hand, where there is much room."""
    global room
    if room > 0:
        try:
            if len(cache) % 16 < 1:
                bytes(4096)
            cache[number] = text
        except MemoryError:
            room = 0


def find_code(places, number):
    """Return the chunk and the place in it that are of that number in a table."""
    place = places[number >> 7]
    number = number % 128 * 2
    place = place[number] | place[number + 1] << 8
    return chunks[place >> 11], place & 2047


def read_piece(number):
    """Return a piece of the text by its number, and the end of its last line."""
    chunk, place = find_code(pieces, number)
    codes = iter(chunk[place + 1 : chunk.find(b"!", place + 1) % 2048])
    text = part = unpack(codes, 16)  # lists of more parts need much heap
    while part:
        part = unpack(codes, 16)
        text += part
    return text + b"\n"


def find_places():
    """Find where pieces and definitions start, for the tables that `find_code` takes.

    A table is a list of bytes, of 128 places each: none takes much memory in one piece.
    """
    global tokens, pieces
    tokens = [b""]
    pieces = [b""]
    place = 0
    for chunk in chunks:
        for code in chunk:
            if code < 38:
                table = tokens if code > 34 else pieces
                if len(table[-1]) == 256:
                    table.append(b"")
                table[-1] += bytes([place & 255, place >> 8])
            place += 1
        place = (place | 2047) + 1


def open_text(first_code, rare_letters, letters, definitions, *text):
    """Have a text to unpack.

    `letters` are the rare ones, whose codes are of two bytes, then the others; `definitions`
    are those of the frequent tokens; the text is chunks of at most 2,047 bytes.
    """
    global cache, room, first, rare, spelled, offsets, chunks
    cache = {}
    first = first_code
    rare = rare_letters
    chunks = text
    spelled = b""
    offsets = b"\0"
    for letter in letters:
        spelled += bytes(letter, "utf8")
        offsets += bytes([len(spelled)])
    codes = iter(definitions)
    token = unpack(codes, 1, 1)
    while token:
        spelled += token
        offsets += bytes([len(spelled)])
        token = unpack(codes, 1, 1)
    find_places()
    room += 1


def run_text():
    """Run the pieces of the text, 128 at most, as code."""
    for number in range(len(pieces[0]) // 2):
        run(read_piece(number))
