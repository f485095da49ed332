"""Starts a viewer: runs its code a part at a time."""

interrupted = []  # something if Back was pressed before all code was there


def run(code):
    """Run a part of the code in a heap as empty as can be: its syntax tree is large.

    Asking for much memory collects garbage where there is little: there is no module for that.
    Where Back interrupts it, it is run again, and `read_on` will be told.
    """
    try:
        bytes(1 << 15)
    except MemoryError:
        pass
    while code:
        try:
            exec(code, globals())
            code = ""
        except KeyboardInterrupt:
            interrupted.append(1)


def run_short(codes, table):
    """Run parts that have the shorthands of a table: see `shorthand`."""
    at = 0
    while at < len(codes):
        end = codes.find(table[0], at)
        run(expand(codes[at:end], table))
        at = end + 1


def expand(code, table):
    """Return code without shorthands. Its own names aren't garbage until it returns."""
    for short in table[1:].split(table[0]):
        code = code.replace(short[0], short[1:])
    return code
