"""The keys that were pressed: `keydown` tells but what is down now, in a millisecond each."""

from course_text import HAS_QUESTIONS
from ion import (
    KEY_ALPHA,
    KEY_ANS,
    KEY_DOWN,
    KEY_EXE,
    KEY_LEFT,
    KEY_OK,
    KEY_RIGHT,
    KEY_UP,
    keydown,
)

STEPS = -10, -1, 1, 10  # lines, or headings, that left, up, down and right move by

held = {}  # keys that are down
todo = []  # keys pressed, in order
latest = 0  # the last of them
age = -4  # looks at the keys since
looks = 0  # all of them, for chance


def forget_keys():
    """Start anew: a key that is down since before does nothing until it is released."""
    global latest, age
    held.clear()
    todo.clear()
    latest = age = -4  # no key is that


def look():
    """Note which of the moving keys, and of a third of the others, went down: some 19 ms."""
    global latest, age, looks
    age += 1
    if HAS_QUESTIONS:
        looks += 1
    for key in [KEY_LEFT, KEY_UP, KEY_DOWN, KEY_RIGHT, KEY_OK, KEY_ANS, KEY_EXE] + list(
        range(KEY_ALPHA + age % 3, KEY_ANS, 3)
    ):
        if not keydown(key):
            if held:
                held.pop(key, 0)
        elif key not in held:
            held[key] = 1
            if age >= 0 and len(todo) < 9:
                todo.append(key)
                latest = key
                age %= 3  # the turns go on


def count_looks():
    return looks


def look_again():
    """Look, as often as a key is waited for; an arrow, EXE or Ans that is held is noted again."""
    global age
    look()
    if age > 23 and latest in held and not KEY_RIGHT < latest < KEY_ANS:
        age = 21
        todo.append(latest)
