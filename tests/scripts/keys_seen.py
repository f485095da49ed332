# Shows the keys it has seen go down; Back ends it.
from ion import KEY_DOWN, KEY_EXE, KEY_UP, keydown
from kandinsky import draw_string

seen = []


def lire():
    down = 0
    try:
        while 1:
            for key in (KEY_UP, KEY_DOWN, KEY_EXE):
                if keydown(key) and down != key:
                    down = key
                    seen.append(key)
                    draw_string("%-20s" % seen, 5, 2)
                if not keydown(key) and down == key:
                    down = 0
    except KeyboardInterrupt:
        print("bye")


draw_string("start", 5, 2)
lire()
