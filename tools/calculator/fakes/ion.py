"""A keyboard that costs next to nothing in heap: keys are pressed for a while, then it ends."""

# Right and EXE, then a search of two letters, the next place, the contents, and down; each is
# down for 60 looks at the keys, and for as many not.
KEYS = 3, 3, 52, 3, 22, 36, 52, 4, 4, 3, 2, 4, 30, 22, 4, 51
looks = 0


def keydown(key):
    global looks
    looks += 1
    if looks > 240 * len(KEYS):
        raise SystemExit
    return looks // 60 % 2 > 0 and key == KEYS[looks // 120 % len(KEYS)]
