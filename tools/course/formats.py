"""Documents of other programs: Word's here, others by pandoc, or what to do instead."""

from __future__ import annotations

from pathlib import Path

from .model import CourseError, Problem
from .show import show


def is_document(path: Path) -> bool:
    return False


def read_document(path: Path, data: bytes) -> tuple[str, list[Problem]]:
    raise CourseError(show(path))


def refuse_format(path: Path) -> None:
    """Raise CourseError for files that hold no text that could be read."""
