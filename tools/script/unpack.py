"""Unpacks text: the pieces of a packed script; `pack` writes what it reads.

A token stands for some bytes. Its code is one byte from `first` on, or two, which make a number
from 128 on. Letters and frequent tokens are spelled out in `spelled`. The definition of another
stands in the text where it is used first: a byte 35, 36 or 37, then the two, three or four tokens
that it is made of. A byte 33 starts a piece. Where every fourth of either is, is kept in two
bytes: the number of a chunk, times 2,048, and the place in there.

Recursion is as deep as tokens are nested, which `pack` limits: the calculator stands some
fifteen calls.
"""

from keys import look

cache = []  # what tokens stand for, by their code; by the first of two, a list by the second
room = 0  # tokens that it may keep
left = []  # iterators of the chunks that aren't unpacked yet, while no key is pressed


def unpack(codes, count, nested=0):
    """Return what the next `count` tokens of an iterator of bytes stand for, or all of them.

    `nested` is 1 for a definition, whose parts take the place of their token.
    """
    parts = []
    add = parts.append
    second = 0
    for code in codes:
        if code >= first:
            text = cache[code]
        elif code > 37:
            second = next(codes)
            text = cache[code][second - 38]
        else:
            count += (code - 34) * nested
            continue
        if not text:
            number = code + rare - first
            if code < first:
                number = (code - 38) * 88 + (second - 93) % 89
            if code >= first or number < rare:
                text = spelled[offsets[number] : offsets[number + 1]]
            else:
                chunk, place = find_code(tokens, number - rare)
                text = unpack(iter(chunk[place : place + 92]), 1, 1)
            if room > 0:
                keep(code, second, text)
        add(text)
        count -= 1
        if not count:
            break
    return b"".join(parts)


def keep(code, second, text):
    """Have what a token stands for at hand."""
    global room
    room -= 1
    if code >= first:
        cache[code] = text
    else:
        if cache[code] is cache[0]:
            cache[code] = [0] * 89
            room -= 8
        cache[code][second - 38] = text


def find_code(places, number):
    """Return the chunk and the place in it that are of that number in a table.

    A table has the place of every fourth; the others are where its mark stands next.
    """
    place = places[number >> 8]
    at = number >> 1 & 126
    place = place[at] | place[at + 1] << 8
    i = place >> 11
    place &= 2047
    chunk = chunks[i]
    mark = chunk[place : place + 1]
    while number & 3:
        place = chunk.find(mark, place + 1)
        if place < 0:
            i += 1
            chunk = chunks[i]
        else:
            number -= 1
    return chunk, place


def read_parts(number):
    """Yield parts of a piece, by its number: its lines, each with its end."""
    chunk, place = find_code(pieces, number)
    codes = iter(chunk[place + 1 : chunk.find(b"!", place + 1) % 2048])
    part = codes  # not empty, as the first one isn't
    while part:
        part = unpack(codes, 16 << (room > 0))  # lists of more need much heap in one piece
        yield part
    yield b"\n"


def unpack_ahead():
    """Have some tokens at hand before they are needed, as long as they may be kept."""
    if left and room > 0 and not unpack(left[0], 16):
        left.pop(0)


def list_places(marks):
    """Return where some bytes stand in the chunks, one after the other, as `find_code` takes it:
    every fourth place of each.

    A table is a list of bytes, of 64 places each: none takes much memory in one piece.
    """
    table = []
    row = [0] * 128
    size = 0
    look()  # this takes long enough for a key to come and go
    for mark in marks:
        mark = bytes([mark])
        turn = 0
        for i in range(len(chunks)):
            place = chunks[i].find(mark)
            while place >= 0:
                if not turn & 3:
                    row[size] = place & 255
                    row[size + 1] = i << 3 | place >> 8
                    size += 2
                    if size > 127:
                        table.append(bytes(row))
                        size = 0
                turn += 1
                place = chunks[i].find(mark, place + 1)
    table.append(bytes(row))
    return table


def open_text(first_code, rare_letters, letters, definitions, *text):
    """Have a text to unpack.

    `letters` are the rare ones, whose codes are of two bytes, then the others; `definitions`
    are those of the frequent tokens; the text is chunks of at most 2,047 bytes.
    """
    global cache, first, rare, spelled, offsets, chunks, tokens, pieces, room, left
    cache = [bytes(89)] * first_code + [0] * (127 - first_code)
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
    tokens = list_places(b"#$%")
    pieces = list_places(b"!")
    # Five tokens are kept where 64 words are free, after the viewer's own: what is free is seldom
    # in one piece.
    rows = []
    try:
        while len(rows) < 512:
            rows.append([0] * 64)
    except MemoryError:
        pass
    room = 5 * len(rows) - 200
    rows.clear()
    left = [iter(chunk) for chunk in text]
