"""Lines of text."""


def skip_lines(text, lines, at=0, end=b"\n"):
    """Return where the line after so many begins, from where one does."""
    for _ in range(lines):
        at = text.find(end, at) + 1 or len(text) + 1
    return at
