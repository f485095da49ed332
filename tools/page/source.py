"""The file that the command named: a script, or a course that the page saves to."""

from __future__ import annotations

import hashlib
import os
import threading
from dataclasses import dataclass
from pathlib import Path
from typing import Optional, Union

from course import CourseError
from course.encodings import decode
from course.formats import is_document, read_document, refuse_format
from course.read import read_text
from course.show import show
from script.files import name_script, save
from script.shared import find_viewer

LARGEST = 64 << 20  # bytes of a document, with its pictures


@dataclass(frozen=True)
class Content:
    """A file's text as the page has it, and a name for exactly these bytes."""

    text: str
    version: str


class Source:
    """A script's or a course's file; `is_saved`: whether the page may write it."""

    def __init__(self, path: Union[str, Path], is_saved: bool = True) -> None:
        self.path = Path(path)
        self.saving = threading.Lock()  # one at a time: each finds the version that it knows
        self.is_course = self.path.suffix.lower() != ".py"
        self.is_saved = is_saved and self.is_course and not is_document(self.path)
        self.title = show(self.path.name)
        self.script_name = name_script(self.path) if self.is_course else self.path.name
        # What a browser keeps unsaved text under.
        self.id = hashlib.sha256(os.path.abspath(self.path).encode(errors="replace")).hexdigest()[
            :16
        ]

    def read(self) -> Content:
        """Return the file's text; CourseError if there's none."""
        if not self.is_course:
            text = read_text(self.path)
            return Content(text, name_version(text.encode()))
        data = self.read_bytes()
        return Content(read_upload(str(self.path), data), name_version(data))

    def read_others(self) -> dict[str, str]:
        """Return {name: text} of the scripts beside this one that it imports: a shared viewer."""
        try:
            viewer = "" if self.is_course else find_viewer(self.read().text)
            return {viewer[:-3]: read_text(self.path.with_name(viewer))} if viewer else {}
        except CourseError:  # one isn't there: the script says so
            return {}

    def read_bytes(self) -> bytes:
        """Return the file's bytes; CourseError if it can't be read."""
        try:
            with open(self.path, "rb") as file:
                data = file.read(LARGEST + 1)
        except (OSError, ValueError) as error:
            reason = getattr(error, "strerror", None) or error
            raise CourseError("%s: %s" % (show(self.path), reason)) from None
        if len(data) > LARGEST:
            raise CourseError("%s: more than %d bytes" % (show(self.path), LARGEST))
        return data

    def save(self, text: str, version: str) -> Optional[str]:
        """Write the text if the file is still of this version; return its new version.

        None if it isn't; CourseError if it can't be written. Lines end as they did.
        """
        if not self.is_saved:
            raise CourseError("%s: isn't written by this page" % self.title)
        text = text.encode("utf-8", "replace").decode()  # half of a pair is no character
        with self.saving:
            old = self.read_bytes() if self.path.exists() else b""
            if self.path.exists() and version != name_version(old):
                return None
            if decode(old)[1] == "damaged UTF-8":
                raise CourseError("%s: isn't UTF-8 throughout: saving it loses bytes" % self.title)
            if b"\r\n" in old:
                text = text.replace("\n", "\r\n")
            save(self.path, text)
        return name_version(text.encode())

    def look(self) -> Optional[tuple[int, int]]:
        """Return what changes when the file is saved; None while it can't be seen."""
        try:
            status = os.stat(self.path)
        except OSError:
            return None
        return status.st_mtime_ns, status.st_size


def read_upload(name: str, data: bytes) -> str:
    """Return the text of a course's file, whatever it is; CourseError if there's none."""
    path = Path(name)
    if is_document(path):
        return "\n".join(line for line, _ in read_document(path, data))
    refuse_format(path, data)
    text, encoding = decode(data)
    if encoding == "binary":
        raise CourseError("%s: not a text" % show(name))
    return text.replace("\r\n", "\n").replace("\r", "\n")


def name_version(data: bytes) -> str:
    """Return a name for exactly these bytes."""
    return hashlib.sha256(data).hexdigest()[:16]
