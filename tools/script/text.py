"""Text as the viewer has it: bytes of UTF-8, letters decomposed, styles of two bytes.

A method that loops over bytes in C costs the calculator some 15 instructions a byte, a turn of
a loop in Python some hundred, a character of a str three thousand.
"""

from course_text import HAS_LETTERS, HAS_PAIRS


def skip_lines(text, lines, at=0, end=b"\n"):
    """Return where the line after so many begins, from where one does."""
    for _ in range(lines):
        at = text.find(end, at) + 1 or len(text) + 1
    return at


def drop_pairs(text, lead):
    """Return text without each byte `lead` and the one after it: styles, or marks."""
    return b"".join([part[1:] for part in (b" " + text).split(lead)])


def measure(text):
    """Return the width of text without styles, in cells."""
    return len(str(text, "utf8")) - text.count(b"\xcc")


def fit(text, width):
    """Return text without styles as a str of `width` cells, cut or followed by spaces."""
    room = width - measure(text)
    text = str(text, "utf8")
    while room < 0:
        room += not "\u0300" <= text[-1] < "\u0340"
        text = text[:-1]
    return text + " " * room


def light(text, first, last):
    """Return a line with its cells from `first` to `last`, counted from its text, lit."""
    done = b""
    cell = 0
    for part in (b"0" + text).split(b"\1"):
        style = b"\1" + part[:1]
        if not first < cell < last:
            done += style
        for char in str(part[1:], "utf8"):
            if (cell or char > " ") and not "\u0300" <= char < "\u0340":
                if cell == first:
                    done += b"\x017"
                if cell == last:
                    done += style
                cell += 1
            done += bytes(char, "utf8")
    return done + b"\x010"


def fold(text):
    """Return text in small letters without styles, marks and indents; a key's signs are one."""
    text = drop_pairs(drop_pairs(text, b"\1"), b"\xcc").lower()
    if HAS_LETTERS and b"\xc3" in text:
        letters = b"\x86\x90\x97\x98\x9e\x9f\xa6\xb0\xb7\xb8\xbe"  # ÆÐ×ØÞßæð÷øþ, after 0xC3
        for i in range(len(letters)):
            text = text.replace(b"\xc3" + letters[i : i + 1], b"ad*otsad/ot"[i : i + 1])
    if HAS_PAIRS:
        for pair in b"\xe2\x86\x92^", b"\xcf\x80=", b"\xe2\x88\x9a<", b"_,", b"\xe1\xb4\x87e":
            text = text.replace(pair[:-1], pair[-1:])
    for spaces in b"   ", b" ":
        while b"\n" + spaces in text:
            text = text.replace(b"\n" + spaces, b"\n")
    return text.lstrip(b" ")
