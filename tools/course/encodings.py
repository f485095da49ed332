"""A file's bytes to text, in the encodings that notes come in."""

from __future__ import annotations

import codecs

_MARKS = (
    (codecs.BOM_UTF8, "utf-8-sig", "UTF-8"),
    (codecs.BOM_UTF32_LE, "utf-32", "UTF-32"),
    (codecs.BOM_UTF32_BE, "utf-32", "UTF-32"),
    (codecs.BOM_UTF16_LE, "utf-16", "UTF-16"),
    (codecs.BOM_UTF16_BE, "utf-16", "UTF-16"),
)
# Letters of French and its neighbours that Mac Roman and DOS write otherwise than Windows.
_USUAL = frozenset("éèêëàâçùûîïôœæÉÈÊÀÇäöüßñáíóú’‘“”«»–—…€°²³·×µ")


def decode(data: bytes) -> tuple[str, str]:
    """Return (text, name of its encoding); "" is UTF-8, "binary" no text at all."""
    for mark, codec, name in _MARKS:
        if data.startswith(mark):
            return data.decode(codec, "replace"), "" if name == "UTF-8" else name
    guessed = _guess_utf16(data)
    if guessed:
        return data.decode(guessed, "replace"), "UTF-16"
    try:
        return data.decode("utf-8"), "binary" if _is_binary(data) else ""
    except UnicodeDecodeError:
        if _is_binary(data):
            return "", "binary"
    text = data.decode("utf-8", "replace")
    lost = text.count("\ufffd")
    if sum(not char.isascii() for char in text) > 4 * lost:  # a few bytes in what is UTF-8
        return text, "damaged UTF-8"
    return _decode_bytes(data)


def _is_binary(data: bytes) -> bool:
    """Tell whether bytes are no text: many control characters."""
    sample = data[:4096]
    controls = sum(byte < 32 and byte not in b"\t\n\r\f\x0b\x1a\x1b" for byte in sample)
    return b"\0\0" in sample or controls * 20 > len(sample) + 40


def _guess_utf16(data: bytes) -> str:
    """Return the codec of UTF-16 without its mark: every other byte is mostly zero."""
    sample = data[:2000]
    half = len(sample) // 2
    if len(sample) >= 4 and len(data) % 2 == 0:
        if sample[1::2].count(0) > 0.7 * half and sample[::2].count(0) < 0.1 * half + 1:
            return "utf-16-le"
        if sample[::2].count(0) > 0.7 * half and sample[1::2].count(0) < 0.1 * half + 1:
            return "utf-16-be"
    return ""


def _decode_bytes(data: bytes) -> tuple[str, str]:
    """Decode one byte a character: Windows-1252, or what gives more of the usual letters."""
    best, text, name = -1, "", ""
    for codec, title in (
        ("cp1252", "Windows-1252"),
        ("mac-roman", "Mac Roman"),
        ("cp850", "DOS 850"),
    ):
        decoded = data.decode(codec, "replace")
        usual = sum(char in _USUAL for char in decoded if not char.isascii())
        if usual > best:
            best, text, name = usual, decoded, title
    return text, name
