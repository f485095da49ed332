"""Starts a viewer: runs its code a part at a time."""

from course_text import HAS_SHORTHANDS, SHORTHANDS

interrupted = []  # something if Back was pressed before all code was there


def expand(code):
    """Return code with what its signs stand for: see `shorthand`."""
    for short in SHORTHANDS[1:].split(SHORTHANDS[0]):
        code = code.replace(short[0], short[1:])
    return code


def run(code):
    """Run a part of the code in a heap as empty as can be: its syntax tree is large.

    Asking for much memory collects garbage where there is little: there is no module for that.
    Where Back interrupts it, it is run again, and `read_on` will be told.
    """
    if HAS_SHORTHANDS:
        code = expand(code)
    try:
        bytes(1 << 14)
    except MemoryError:
        pass
    while code:
        try:
            exec(code, globals())
            code = ""
        except KeyboardInterrupt:
            interrupted.append(1)


def run_all(code):
    """Run code of parts, after each of which is the sign that stands for nothing."""
    at = 0
    while at < len(code):
        end = code.find(SHORTHANDS[0], at)
        run(code[at:end])
        at = end + 1
