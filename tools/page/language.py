"""What the tools say, in the user's language.

They say it in English; `french.json` has, for each thing said, its pattern and its French. The
page's program reads the same table, and the same way (see `sayMessage` in words.js).
"""

from __future__ import annotations

import json
import locale
import os
import re
import sys
from pathlib import Path
from typing import Iterator, Optional, Sequence

LANGUAGES = "en", "fr"
TABLE = Path(__file__).resolve().parent / "french.json"
# Where systems say which language is wanted, the first that does counts.
VARIABLES = "LC_ALL", "LC_MESSAGES", "LANG"


def find_language(argv: Optional[Sequence[str]]) -> str:
    """Return the language to speak of a command's arguments, before they are understood."""
    arguments = list(sys.argv if argv is None else argv)
    named = arguments[arguments.index("--lang") + 1 :] if "--lang" in arguments else []
    return choose_language(named[0] if named else None)


def choose_language(named: Optional[str] = None) -> str:
    """Return one of LANGUAGES: the one named, or the system's."""
    wanted = next(filter(None, map(os.environ.get, VARIABLES)), None)
    wanted = named or wanted or locale.getlocale()[0] or ""
    return "fr" if wanted.lower().startswith("fr") else "en"


def translate(message: str, language: str) -> str:
    """Return what a tool says in a language; what isn't known stays English.

    The table is of whole messages, and of what follows a file's name and line.
    """
    if language == "en":
        return message
    table = [(re.compile(pattern), text) for pattern, text in json.loads(TABLE.read_text("utf8"))]
    for start in find_starts(message):
        for pattern, text in table:
            found = pattern.fullmatch(message, start)
            if found:
                return message[:start] + found.expand(re.sub(r"\$(\d)", r"\\\1", text))
    return message


def find_starts(message: str) -> Iterator[int]:
    """Yield where in a message a known one may start: at its start, after each `: `."""
    yield 0
    for colon in re.finditer(": ", message):
        yield colon.end()
