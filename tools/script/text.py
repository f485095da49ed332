"""Text as the viewer has it: bytes of UTF-8, letters decomposed, styles of two bytes.

A method that loops over bytes in C costs the calculator some 15 instructions a byte, a turn of
a loop in Python some hundred, a character of a str three thousand.
"""

from course_text import HAS_BARS, HAS_LETTERS, HAS_PAIRS


def skip_lines(text, lines, at=0):
    """Return where the line after so many begins, from where one does."""
    for _ in range(lines):
        at = text.find(b"\n", at) + 1 or len(text) + 1
    return at


def drop_pairs(text, lead):
    """Return text without each byte `lead` and the one after it: styles, or marks."""
    parts = text.split(lead)
    for i in range(1, len(parts)):
        parts[i] = parts[i][1:]
    return b"".join(parts)


def measure(text):
    """Return the width of text without styles, in cells."""
    return len(str(text, "utf8")) - text.count(b"\xcc")


def skip_cells(text, cells):
    """Return where the cell after so many begins, behind a style that starts there."""
    at = 0
    while at < len(text):
        byte = text[at]
        if byte == 1:
            at += 1
        elif byte & 0xC0 != 0x80 and byte != 0xCC:
            cells -= 1
            if cells < 0:
                break
        at += 1
    return at


def light(text, first, last):
    """Return a line with its cells from `first` to `last`, counted from its text, lit."""
    line = drop_pairs(text, b"\1")
    if HAS_BARS:
        indent = len(line) - len(line.lstrip(b" |"))
    else:
        indent = len(line) - len(line.lstrip())
    text = b"\x010" + text
    first = skip_cells(text, first + indent)
    last = skip_cells(text, last + indent)
    style = text.rfind(b"\1", 0, last)
    lit = b"\x017" + drop_pairs(text[first:last], b"\1")
    return text[:first] + lit + text[style : style + 2] + text[last:]


def fold(text):
    """Return text in small letters without styles, marks, indents and quotes' bars; a key's signs
    are one."""
    text = drop_pairs(drop_pairs(text, b"\1"), b"\xcc").lower()
    if HAS_LETTERS and b"\xc3" in text:
        letters = b"\x86\x90\x97\x98\x9e\x9f\xa6\xb0\xb7\xb8\xbe"  # ÆÐ×ØÞßæð÷øþ, after 0xC3
        for i in range(len(letters)):
            text = text.replace(b"\xc3" + letters[i : i + 1], b"ad*otsad/ot"[i : i + 1])
    if HAS_PAIRS:
        text = text.replace(b"\xe2\x86\x92", b"^").replace(b"\xcf\x80", b"=")
        text = text.replace(b"\xe2\x88\x9a", b"<").replace(b"_", b",")
        text = text.replace(b"\xe1\xb4\x87", b"e")
    if HAS_BARS:
        return b"\n".join([line.lstrip(b" |") for line in text.split(b"\n")])
    else:
        return b"\n".join([line.lstrip() for line in text.split(b"\n")])
