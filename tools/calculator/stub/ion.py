"""The calculator's `ion`, as NumWorks' firmware (Epsilon 25.2.2) behaves.

Runs under CPython and MicroPython. A script sees `keydown` and the keys; who
drives it sets `_pressed`, a function that answers the keys down at `_clock`.
"""

# ion/keyboard.h
KEY_LEFT, KEY_UP, KEY_DOWN, KEY_RIGHT, KEY_OK, KEY_BACK, KEY_HOME = range(7)
KEY_ONOFF = 8
KEY_SHIFT, KEY_ALPHA, KEY_XNT, KEY_VAR, KEY_TOOLBOX, KEY_BACKSPACE = range(12, 18)
KEY_EXP, KEY_LN, KEY_LOG, KEY_IMAGINARY, KEY_COMMA, KEY_POWER = range(18, 24)
KEY_SINE, KEY_COSINE, KEY_TANGENT, KEY_PI, KEY_SQRT, KEY_SQUARE = range(24, 30)
KEY_SEVEN, KEY_EIGHT, KEY_NINE, KEY_LEFTPARENTHESIS, KEY_RIGHTPARENTHESIS = range(30, 35)
KEY_FOUR, KEY_FIVE, KEY_SIX, KEY_MULTIPLICATION, KEY_DIVISION = range(36, 41)
KEY_ONE, KEY_TWO, KEY_THREE, KEY_PLUS, KEY_MINUS = range(42, 47)
KEY_ZERO, KEY_DOT, KEY_EE, KEY_ANS, KEY_EXE = range(48, 53)

__all__ = ["keydown"] + [name for name in list(globals()) if name.startswith("KEY_")]

_clock = 0  # simulated milliseconds


def _pressed():
    return ()


def keydown(*arguments):
    """Tell whether a key is down now; takes 1 ms.

    Raises KeyboardInterrupt while Back is down, whatever the key asked for.
    """
    global _clock
    if len(arguments) != 1:
        raise TypeError("function takes 1 positional arguments but %d were given" % len(arguments))
    key = arguments[0]
    if not isinstance(key, int):
        raise TypeError("can't convert %s to int" % type(key).__name__)
    _clock += 1
    down = _pressed()
    if KEY_BACK in down:
        raise KeyboardInterrupt
    return key in down


def __getattr__(name):
    # CPython would name the module, the firmware does not.
    raise AttributeError("'module' object has no attribute '%s'" % name)
