"""Text from outside in messages."""

from __future__ import annotations


def show(path: object) -> str:
    """Return a path as one printable line, whatever bytes it holds."""
    return "".join(c if c.isprintable() else "?" for c in str(path))
