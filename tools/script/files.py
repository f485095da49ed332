"""Scripts as files: their names, and writing them without harm."""

from __future__ import annotations

import os
import re
import tempfile
import unicodedata
from pathlib import Path

from course import CourseError, fit
from course.show import show

from .script import MADE_BY


def name_script(path: str | os.PathLike[str]) -> str:
    """Return the file name of a course's script, by the firmware's rule."""
    letters = unicodedata.normalize("NFD", fit(show(Path(path).stem))).encode("ascii", "ignore")
    stem = re.sub("[^a-z0-9]+", "_", letters.decode().lower()).strip("_")
    return ("_" + stem if stem[:1].isdigit() else stem) + ".py"


def refuse_output(source: str, path: str, force: bool) -> None:
    """Raise CourseError when a file can't be written without harm."""
    if os.path.isdir(path):
        raise CourseError("%s: is a directory" % show(path))
    if not os.path.exists(path):
        return
    if os.path.samefile(source, path):
        raise CourseError("%s: is the course itself" % show(path))
    if not force and not is_ours(path):
        raise CourseError("%s: exists, and isn't this tool's (--force overwrites it)" % show(path))


def is_ours(path: str) -> bool:
    try:
        with open(path, "rb") as file:
            return ("\n" + MADE_BY).encode() in file.read(1000)
    except OSError:
        return False


def save(path: str | os.PathLike[str], text: str) -> None:
    """Write a file whole or not at all; CourseError when it can't be written."""
    path = os.path.realpath(path)
    temporary = None
    try:
        mode = os.stat(path).st_mode & 0o777 if os.path.exists(path) else 0o644
        handle, temporary = tempfile.mkstemp(".tmp", ".minfo-", os.path.dirname(path))
        with open(handle, "w", encoding="utf-8", newline="\n") as file:
            file.write(text)
            file.flush()
            os.fsync(file.fileno())
        os.chmod(temporary, mode)
        os.replace(temporary, path)
    except OSError as error:
        if temporary and os.path.exists(temporary):
            os.unlink(temporary)
        reason = error.strerror or error
        raise CourseError("%s: can't be written: %s" % (show(path), reason)) from None
