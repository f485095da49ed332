"""The keys that were pressed: `keydown` tells but what is down now, in a millisecond each."""

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

held = {}  # keys that are down
todo = []  # keys pressed, in order
latest = 0  # the last of them
age = 0  # looks at the keys since


def forget_keys():
    """Start anew: a key that is down since before does nothing until it is released."""
    global age
    held.clear()
    age = -4


def look():
    """Note which of the moving keys, and of a third of the others, went down: some 19 ms."""
    global latest, age
    age += 1
    for key in [KEY_LEFT, KEY_UP, KEY_DOWN, KEY_RIGHT, KEY_OK, KEY_ANS, KEY_EXE] + list(
        range(KEY_ALPHA + age % 3, KEY_ANS, 3)
    ):
        if not keydown(key):
            held.pop(key, 0)
        elif key not in held:
            held[key] = 1
            if age >= 0 and len(todo) < 9:
                todo.append(key)
                latest = key
                age = 0


def next_key():
    """Wait for a press, or the repeat of a key that is held; return the key's number."""
    global age
    while not todo:
        look()
        if age > 23 and latest in held:
            age = 21
            todo.append(latest)
    return todo.pop(0)
