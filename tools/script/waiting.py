"""Waits for a key, and meanwhile does what will be needed."""

from course_text import IS_PACKED
from keys import look_again, todo
from store import unpack_ahead


def next_key():
    """Wait for a press, or the repeat of a key that is held; return the key's number."""
    while not todo:
        look_again()
        if IS_PACKED:
            unpack_ahead()
    return todo.pop(0)
