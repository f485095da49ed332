"""Text from outside in messages."""

from __future__ import annotations

import os
import sys
from typing import Iterable


def say_lines(lines: Iterable[str]) -> None:
    """Print lines, as far as the output's encoding and whoever reads it allow."""
    if sys.stdout is None:  # closed by who started it
        return
    encoding = sys.stdout.encoding or "utf-8"
    try:
        for line in lines:
            print(line.encode(encoding, "replace").decode(encoding))
        sys.stdout.flush()
    except OSError:  # `| head` has seen enough, or the disk is full
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())


def show(path: object) -> str:
    """Return a path as one printable line, whatever bytes it holds."""
    return "".join(c if c.isprintable() else "?" for c in str(path))
