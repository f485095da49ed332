"""Markup within a block's text, such as `**bold**`, to style characters.

Each special character has its reader, which shows something and returns where to go on; all
together take time in proportion to the text.
"""

from __future__ import annotations

import re
from collections.abc import Callable

from .glyphs import settle
from .links import read_brace, read_bracket, read_close, read_colon, read_image, read_percent
from .mathspans import read_backslash, read_caret, read_dollar, read_paren, read_tilde
from .scan import Context, Scan, read_code, read_newline, read_run
from .tags import read_entity, read_tag

READERS: dict[str, Callable[[Scan, int], int]] = {
    "\\": read_backslash, "`": read_code, "*": read_run, "_": read_run, "=": read_run,
    "~": read_tilde, "^": read_caret, "[": read_bracket, "!": read_image, "]": read_close,
    "{": read_brace, "%": read_percent, "<": read_tag, "&": read_entity, "$": read_dollar,
    "(": read_paren, ":": read_colon, "\n": read_newline,
}  # fmt: skip
_SPECIAL = re.compile(r"[%s]|\((?= )" % re.escape("".join(READERS.keys() - {"("})))


def style_inline(text: str, context: Context, line: int, margin: int = 0) -> str:
    """Return a block's text with its markup as style characters, all in glyphs.

    `line` is where it starts in the file, `margin` the columns before it there. `\\n` ends a
    line for good.
    """
    if not _SPECIAL.search(text):
        return settle(text, context.language)
    scan, at = Scan(text, context, line, margin), 0
    while True:
        match = _SPECIAL.search(text, at)
        if not match:
            break
        start = match.start()
        if start > at:
            scan.parts.append(text[at:start])
        at = READERS[match[0]](scan, start)
    scan.parts.append(text[at:])
    return scan.write()
