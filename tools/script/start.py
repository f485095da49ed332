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

    Asking for more memory than calculators have collects garbage: there is no module for that. So
    what is kept stands close together. Where there is as much memory, it is given back at once.
    """
    end = codes.find("@", start)
    code = expand(bytes(codes[start:end], "utf8"))
    try:
        ([0] * 64 * 128).clear()
    except MemoryError:
        pass
    exec(code, globals())
    return end + 1


def expand(code):
    """Return code with words in place of signs, a few at a time: see `shorthand`."""
    words = bytes(WORDS, "utf8").split(b"@")
    parts = code.split(b"\xc9")
    code = parts.pop(0)
    for i in range(0, len(parts), 16):
        code += b"".join([words[part[0] - 105] + part[1:] for part in parts[i : i + 16]])
    for word in words[:23]:
        code = code.replace(word[:1], word[1:])
    return code
