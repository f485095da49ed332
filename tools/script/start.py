"""Starts a viewer: runs its code a part at a time."""

from course_text import HAS_SHORTHANDS, SHORTHANDS


def expand(code):
    """Return code with what its signs stand for: see `shorthand`."""
    for short in SHORTHANDS[1:].split(SHORTHANDS[0]):
        code = code.replace(short[0], short[1:])
    return code


def collect():
    """Free what isn't used: asking for too much memory does, and there is no module for it."""
    try:
        bytes(1 << 14)
    except MemoryError:
        pass


def run(code):
    """Run a part of the code in a heap as empty as can be: its syntax tree is large.

    Back is for those who read already: where it interrupts, the part is run again.
    """
    if HAS_SHORTHANDS:
        code = expand(code)
    collect()
    while code:
        try:
            exec(code, globals())
            code = ""
        except KeyboardInterrupt:
            pass


def run_all(code):
    """Run code of parts, after each of which is the sign that stands for nothing."""
    at = 0
    while at < len(code):
        end = code.find(SHORTHANDS[0], at)
        run(code[at:end])
        at = end + 1
