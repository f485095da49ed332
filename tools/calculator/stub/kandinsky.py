"""The calculator's `kandinsky`, as NumWorks' firmware (Epsilon 25.2.2) behaves.

Runs under CPython and MicroPython. A script sees the five functions that the
firmware has; a test or a preview reads what was drawn through the private
names: `_log`, `_glyphs`, `_rows()`, and `_clear()` for a new screen.

Lengths are pixels; a colour inside is an RGB565 int.
"""

__all__ = ["color", "draw_string", "fill_rect", "get_pixel", "set_pixel"]

_WIDTH, _HEIGHT = 320, 222
_CELL_WIDTH, _CELL_HEIGHT = 10, 18
_TAB = 4  # cells
_BOX = "\ufffd"  # what stands in for a character without a glyph

# shared/kandinsky/fonts/code_points.h
_GLYPHS = frozenset(
    [chr(c) for c in range(32, 127)] + list("ª°±·ºÆÐ×ØÞßæð÷øþΓΔΣΩαβγδεζηθλμπρσχωᴇ→↗↘∑√∞∫≈≤≥⟨⟩")
)
_MARKS = frozenset("\u0300\u0301\u0302\u0303\u0305\u0308\u030a\u0327\u0338")

# python/port/port.cpp, Color::Parse
_NAMES = {
    "blue": 0x001F,
    "b": 0x001F,
    "red": 0xF800,
    "r": 0xF800,
    "green": 0x5600,
    "g": 0x5600,
    "yellow": 0xFFE0,
    "y": 0xFFE0,
    "brown": 0x8B8A,
    "black": 0x0000,
    "k": 0x0000,
    "white": 0xFFFF,
    "w": 0xFFFF,
    "pink": 0xFCD5,
    "orange": 0xFC23,
    "purple": 0x696F,
    "gray": 0xA534,
    "grey": 0xA534,
    "cyan": 0x07FF,
    "magenta": 0xF831,
}

# --- State ---

_pixels = None  # two bytes a pixel, row after row: what is behind the glyphs
_glyphs = None  # y: {x: (letter and its marks, ink, paper)}, of each cell drawn
# One (x, y, w, h, colour, text, ink) a rectangle painted, in order, not
# clipped; text is None, or the letters drawn on it, one a cell.
_log = None


def _clear():
    """Start with a white screen and an empty log."""
    global _pixels, _glyphs, _log
    _pixels = bytearray(b"\xff" * (2 * _WIDTH * _HEIGHT))
    _glyphs = {}
    _log = []


_clear()

# --- What the firmware has ---


def color(*arguments):
    """Return the colour the screen would show, three numbers of 0 to 255."""
    _count(arguments, 1, 3)
    if len(arguments) == 2:
        raise TypeError("color takes 1 or 3 arguments")
    return _expand(_parse(arguments if len(arguments) == 3 else arguments[0]))


def get_pixel(*arguments):
    """Return the colour at (x, y), glyphs left out; black outside the screen."""
    _count_exactly(arguments, 2)
    x, y = _integer(arguments[0]), _integer(arguments[1])
    # Measured: the lowest of the 222 rows answers black too.
    if not (0 <= x < _WIDTH and 0 <= y < _HEIGHT - 1):
        return (0, 0, 0)
    i = 2 * (y * _WIDTH + x)
    return _expand(_pixels[i] << 8 | _pixels[i + 1])


def set_pixel(*arguments):
    """Paint the pixel (x, y)."""
    _count_exactly(arguments, 3)
    x, y = _integer(arguments[0]), _integer(arguments[1])
    _paint(x, y, 1, 1, _parse(arguments[2]))


def draw_string(*arguments):
    """Draw text with its upper left corner at (x, y), in ink, on paper."""
    _count(arguments, 3, 5)
    text = arguments[0]
    if not isinstance(text, str):
        raise TypeError("can't convert '%s' object to str implicitly" % _type(text))
    x, y = _integer(arguments[1]), _integer(arguments[2])
    ink = _parse(arguments[3]) if len(arguments) > 3 else 0x0000
    paper = _parse(arguments[4]) if len(arguments) > 4 else 0xFFFF
    for left, top, letters in _split(text, x, y):
        if letters:
            _write(letters, left, top, ink, paper)


def fill_rect(*arguments):
    """Fill w x h pixels from (x, y); a negative size goes the other way."""
    _count_exactly(arguments, 5)
    x, y, w, h = [_integer(a) for a in arguments[:4]]
    if w < 0:
        x, w = x + w, -w
    if h < 0:
        y, h = y + h, -h
    colour = _parse(arguments[4])
    if w and h:
        _paint(x, y, w, h, colour)


def __getattr__(name):
    # CPython would name the module, the firmware does not.
    raise AttributeError("'module' object has no attribute '%s'" % name)


# --- Arguments ---


def _type(value):
    return type(value).__name__


def _count(arguments, least, most):
    if len(arguments) < least:
        missing = least - len(arguments)
        raise TypeError("function missing %d required positional arguments" % missing)
    if len(arguments) > most:
        got = (most, len(arguments))
        raise TypeError("function expected at most %d arguments, got %d" % got)


def _count_exactly(arguments, number):
    if len(arguments) != number:
        got = (number, len(arguments))
        raise TypeError("function takes %d positional arguments but %d were given" % got)


def _integer(value):
    if not isinstance(value, int):
        raise TypeError("can't convert %s to int" % _type(value))
    return value


def _component(value):
    if not isinstance(value, (int, float)):
        raise TypeError("can't convert %s to float" % _type(value))
    return int(value) & 255


# --- Colours ---


def _parse(value):
    """Return the RGB565 int of any colour a script may write."""
    if isinstance(value, str):
        return _parse_text(value)
    if isinstance(value, int):
        raise TypeError("Int are not colors")
    if not isinstance(value, (tuple, list)):
        raise TypeError("object '%s' isn't a tuple or list" % _type(value))
    if len(value) != 3:
        raise TypeError("Color needs 3 components")
    return _pack(*[_component(v) for v in value])


def _parse_text(text):
    if text in _NAMES:
        return _NAMES[text]
    if text[:1] == "#":
        if len(text) != 7:
            raise ValueError("RGB hex values are 6 bytes long")
        try:
            number = int(text[1:], 16)
        except ValueError:
            raise ValueError("invalid syntax for integer with base 16")
        return _pack(number >> 16 & 255, number >> 8 & 255, number & 255)
    try:
        level = float(text)
    except ValueError:
        raise ValueError("invalid syntax for number")
    if not 0 <= level <= 1:
        raise ValueError("Gray levels are between 0.0 and 1.0")
    return _pack(*[int(255 * level)] * 3)


def _pack(red, green, blue):
    return red >> 3 << 11 | green >> 2 << 5 | blue >> 3


def _expand(colour):
    """Return (red, green, blue), 0 to 255, of an RGB565 int."""
    red, green, blue = colour >> 11, colour >> 5 & 63, colour & 31
    return (red << 3 | red >> 2, green << 2 | green >> 4, blue << 3 | blue >> 2)


# --- Painting ---


def _split(text, x, y):
    """Yield (x, y, letters) for each piece of text between newlines and tabs."""
    letters = []
    for c in text:
        if c == "\0":
            break
        if c == "\n" or c == "\t":
            yield x, y, letters
            if c == "\n":
                x, y = 0, y + _CELL_HEIGHT
            else:
                x += _CELL_WIDTH * (len(letters) + _TAB)
            letters = []
        elif "\u0300" <= c <= "\u036f":
            if letters:
                letters[-1] = _stamp(letters[-1], c)
        elif c != "\r":
            letters.append(c if c in _GLYPHS else _BOX)
    yield x, y, letters


def _stamp(letter, mark):
    # A mark without a glyph leaves the box over its letter.
    return letter + mark if mark in _MARKS and letter != _BOX else _BOX


def _write(letters, x, y, ink, paper):
    _paint(x, y, _CELL_WIDTH * len(letters), _CELL_HEIGHT, paper, "".join(letters), ink)
    if -_CELL_HEIGHT < y < _HEIGHT:
        row = _glyphs.setdefault(y, {})
        for i, letter in enumerate(letters):
            left = x + _CELL_WIDTH * i
            if -_CELL_WIDTH < left < _WIDTH:
                row[left] = (letter, ink, paper)


def _paint(x, y, w, h, colour, text=None, ink=None):
    _log.append((x, y, w, h, colour, text, ink))
    left, right = max(x, 0), min(x + w, _WIDTH)
    if left >= right:
        return
    line = bytes((colour >> 8, colour & 255)) * (right - left)
    for top in range(max(y, 0), min(y + h, _HEIGHT)):
        i = 2 * (top * _WIDTH + left)
        _pixels[i : i + len(line)] = line
    _cover(left, y, right, y + h)


def _cover(left, top, right, bottom):
    """Forget the glyphs whose middle is inside the rectangle."""
    across, down = _CELL_WIDTH // 2, _CELL_HEIGHT // 2
    for y in list(_glyphs):
        if top <= y + down < bottom:
            row = _glyphs[y]
            for x in list(row):
                if left <= x + across < right:
                    del row[x]
            if not row:
                del _glyphs[y]


# --- Reading the screen ---


def _rows():
    """Return the lines of text on screen, at whatever offset they were drawn.

    A glyph counts when its middle is on the screen. Marks follow their letter;
    a missing glyph is U+FFFD; blank ends of lines and of the screen are cut.
    """
    rows = []
    for y in sorted(_glyphs):
        if 0 <= y + _CELL_HEIGHT // 2 < _HEIGHT:
            rows += [""] * (y // _CELL_HEIGHT - len(rows))
            rows.append(_line(_glyphs[y]))
    while rows and not rows[-1]:
        rows.pop()
    return rows


def _line(row):
    cells = []
    for x in sorted(row):
        if 0 <= x + _CELL_WIDTH // 2 < _WIDTH:
            cells += [" "] * (x // _CELL_WIDTH - len(cells))
            cells.append(row[x][0])
    return "".join(cells).rstrip()
