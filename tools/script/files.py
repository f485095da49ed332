"""Scripts as files: their names, and writing them without harm."""

from __future__ import annotations

import os
import re
import tempfile
import unicodedata
from collections.abc import Iterable
from pathlib import Path

from course import CourseError, fit
from course.show import show

from .script import name_source, read_origin


def name_script(path: str | os.PathLike[str]) -> str:
    """Return the file name of a course's script, by the firmware's rule."""
    letters = unicodedata.normalize("NFD", fit(show(Path(path).stem))).encode("ascii", "ignore")
    stem = re.sub("[^a-z0-9]+", "_", letters.decode().lower()).strip("_")
    return ("_" + stem if stem[:1].isdigit() else stem) + ".py"


def refuse_output(sources: Iterable[str], path: str, name: str, force: bool) -> None:
    """Raise CourseError when a file can't be written without harm.

    `sources` are the course's files, `name` is what the script calls them.
    """
    if os.path.isdir(path):
        raise CourseError("%s: is a directory" % show(path))
    if not os.path.exists(path):
        return
    if any(os.path.samefile(source, path) for source in sources):
        raise CourseError("%s: is the course itself" % show(path))
    reason = "" if force else find_reason(path, name_source(name))
    if reason:
        raise CourseError("%s: %s (--force overwrites it)" % (show(path), reason))


def find_reason(path: str, source: str) -> str:
    """Return why a file is not to be overwritten with the script of a course, "" if it may."""
    try:
        origin = read_origin(Path(path).read_text("utf8", "replace"))
    except OSError:
        origin = None
    if origin is None:
        return "exists, and isn't this tool's"
    if origin.source not in ("", source):
        return "is the script of another course, %s" % origin.source
    return "was changed by hand since it was built" if origin.is_changed else ""


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
    except (OSError, UnicodeError) as error:
        if temporary and os.path.exists(temporary):
            os.unlink(temporary)
        reason = getattr(error, "strerror", None) or error
        raise CourseError("%s: can't be written: %s" % (show(path), reason)) from None
