"""The file that the command named: a script, or a course that the page saves to."""

from __future__ import annotations

import hashlib
import os
from dataclasses import dataclass
from pathlib import Path
from typing import Optional, Union

from course import CourseError
from course.read import read_text
from course.show import show
from script.files import name_script, save

UNSAVED = (".py", ".docx")  # kinds of files that the page's text isn't saved to
ABSENT = "absent"  # the version of a file that isn't there


@dataclass(frozen=True)
class Content:
    """A file's text as the page has it, and a name for exactly these bytes."""

    text: str
    version: str


class Source:
    """A script's or a course's file; `is_saved`: whether the page may write it."""

    def __init__(self, path: Union[str, Path], is_saved: bool = True) -> None:
        self.path = Path(path)
        kind = self.path.suffix.lower()
        self.is_course = kind != ".py"
        self.is_saved = is_saved and kind not in UNSAVED
        self.title = show(self.path.name)
        self.script_name = name_script(self.path) if self.is_course else self.path.name
        # What a browser keeps unsaved text under.
        self.id = hashlib.sha256(os.path.abspath(self.path).encode(errors="replace")).hexdigest()[
            :16
        ]

    def read(self) -> Content:
        """Return the file's text; CourseError if there's none."""
        text = read_text(self.path)
        return Content(unify_lines(text), name_version(text))

    def save(self, text: str, version: str) -> Optional[str]:
        """Write the text if the file is still of this version; return its new version."""
        if not self.is_saved:
            raise CourseError("%s: isn't written by this page" % self.title)
        old = read_text(self.path) if self.path.exists() else ""
        if version != (name_version(old) if self.path.exists() else ABSENT):
            return None
        if "\r\n" in old:
            text = text.replace("\n", "\r\n")
        save(self.path, text)
        return name_version(text)

    def look(self) -> Optional[tuple[int, int]]:
        """Return what changes when the file is saved; None while it can't be seen."""
        try:
            status = os.stat(self.path)
        except OSError:
            return None
        return status.st_mtime_ns, status.st_size


def read_upload(name: str, data: bytes) -> str:
    """Return the text of a course that a browser sent; CourseError if there's none."""
    try:
        return unify_lines(data.decode("utf-8-sig"))
    except UnicodeDecodeError as error:
        raise CourseError(
            "%s: not UTF-8 text at byte offset %d" % (show(name), error.start)
        ) from None


def unify_lines(text: str) -> str:
    """Return text whose lines end as a browser's do."""
    return text.replace("\r\n", "\n").replace("\r", "\n")


def name_version(text: str) -> str:
    """Return a name for exactly this text."""
    return hashlib.sha256(text.encode()).hexdigest()[:16]
