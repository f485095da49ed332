"""Starts a viewer: runs its code a part at a time."""


def run(code):
    """Run code in a heap as empty as can be: its syntax tree is large.

    Asking for much memory collects garbage where there is little: there is no module for that.
    """
    try:
        bytes(1 << 15)
    except MemoryError:
        pass
    exec(code, globals())
