"""Starts a viewer: runs its code a part at a time, and is there when Back is pressed."""

from course_text import WORDS

interrupted = []  # something if Back was pressed before all code was there


def insist(do, *given):
    """Return what a function does, which is begun anew each time that Back interrupts it, as
    `read_on` will be told, and once where it found no memory in one piece: it has left garbage."""
    is_full = 0
    while 1:
        try:
            return do(*given)
        except KeyboardInterrupt:
            interrupted.append(1)
        except MemoryError:
            if is_full:
                raise
            is_full = 1


def run_parts(codes):
    """Run parts of code, each in a heap as empty as can be: its syntax tree is large."""
    start = 0
    while start < len(codes):
        start = insist(run_part, codes, start)


def run_part(codes, start):
    """Run the part that starts there; return where the next one does.

    Asking for much memory, 24 KB on calculators, collects garbage where as much isn't free: there
    is no module for that. So what is kept stands close together. Else it is given back at once.
    """
    end = codes.find("@", start)
    code = expand(bytes(codes[start:end], "utf8"))
    try:
        ([0] * 6144).clear()
    except MemoryError:
        pass
    exec(code, globals())
    return end + 1


def expand(code):
    """Return code with words in place of signs, a few at a time: see `shorthand`."""
    groups = bytes(WORDS, "utf8").split(b"@@")
    for lead in b"\xd4", b"\xca", b"\xc9":
        words = groups.pop().split(b"@")
        while lead in code:
            parts = code.split(lead, 16)
            code = parts[0] + b"".join([words[part[0] - 128] + part[1:] for part in parts[1:]])
    for word in groups[0].split(b"@"):
        code = code.replace(word[:1], word[1:])
    return code
