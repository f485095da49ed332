"""The desktop calculator: keys in time, console, interrupts, tracebacks."""

import pytest
from calculator.device import Device, Layout
from calculator.keys import KEYS, press, schedule
from calculator.painted import Painted, count_cells, count_repaints

# Writes each key that goes down, with the millisecond.
TYPIST = """
from ion import *
from kandinsky import *
ms = 0
down = []
def lire():
    global ms
    line = 0
    while 1:
        for key in (KEY_UP, KEY_DOWN, KEY_EXE, KEY_EXP):
            ms += 1
            is_down = keydown(key)
            if is_down and key not in down:
                down.append(key)
                draw_string("%d at %d" % (key, ms), 5, 2 + 18 * line)
                line += 1
            if not is_down and key in down:
                down.remove(key)
lire()
"""


def run(source, **options):
    return Device().run(source, **options)


# --- Keys ---


def test_keys_have_the_names_and_letters_printed_on_them():
    assert [KEYS[key] for key in ("left", "exe", "toolbox", "0", "9", "space")] == [
        0,
        52,
        16,
        48,
        32,
        46,
    ]
    letters = [KEYS[letter] for letter in "abcdefghijklmnopqrstuvwxyz"]
    assert letters == list(range(18, 35)) + list(range(36, 41)) + list(range(42, 46))


def test_a_timeline_becomes_states_in_order_of_time():
    timeline = [("exe", -10, 40), (1, 20, 60), ("exe", 50, 70)]
    assert schedule(timeline)[1:] == [
        (-10, {52}), (20, {52, 1}), (40, {1}), (50, {1, 52}), (60, {52}), (70, set()),
    ]  # fmt: skip


def test_keys_go_down_at_their_millisecond():
    keys = [("exe", 0, 100), ("up", 200, 230), ("a", 210, 240)]
    assert run(TYPIST, keys=keys).rows() == ["52 at 3", "1 at 201", "18 at 212"]


def test_press_makes_presses_one_after_the_other():
    assert press("up", "exe") == [("up", 300, 360), ("exe", 500, 560)]
    assert [row.split()[0] for row in run(TYPIST, keys=press("up", "up", "exe")).rows()] == [
        "1",
        "1",
        "52",
    ]


def test_an_unknown_key_is_refused():
    with pytest.raises(KeyError):
        run(TYPIST, keys=press("up", "nokey"))


def test_the_timeline_ends_what_goes_on_for_ever():
    ended = run(TYPIST, keys=press("up"), end=1000)
    assert (ended.ended, ended.error, ended.calls) == (
        False,
        None,
        1000 + 1 + 1,
    )  # a draw, the call that ends it


def test_a_script_that_catches_everything_still_ends():
    source = "from ion import *\nwhile 1:\n  try: keydown(0)\n  except Exception: pass"
    assert run(source).ended is False


def test_presses_after_the_end_are_left_over():
    source = "from ion import *\nwhile not keydown(KEY_EXE): pass"
    ended = run(source, keys=press("up", "exe", "down", "ok"))
    assert (ended.ended, [key for key, _, _ in ended.left]) == (True, ["down", "ok"])


# --- Running ---


def test_a_script_runs_as_the_console_imports_it():
    source = "from math import *\nprint(__name__, floor(2.5))\nx = 7\n_y = 8"
    imported = run(source, name="cours")
    assert imported.printed == "cours 2\n"
    assert imported.console("x").printed == "cours 2\n7\n"
    assert imported.console("from cours import *").printed == "cours 2\n7\n"  # not run twice
    assert imported.console("_y").error.endswith("NameError: name '_y' is not defined")


def test_a_function_is_called_again_from_the_console_on_a_new_screen():
    source = TYPIST[: -len("lire()\n")] + "try: lire()\nexcept KeyboardInterrupt: print('bye')"
    again = run(source, keys=press("up", "back"))
    assert (again.printed, again.ended, again.rows()) == ("bye\n", True, ["1 at 301"])
    again.console("lire()", press("exe", "down"))
    assert [row.split()[0] for row in again.rows()] == ["52", "2"]
    again.console("lire()", press("back"))
    assert again.error.endswith("in lire\nKeyboardInterrupt: ")


# A script, the lines of its traceback in the script, and its last line.
IN_MODULE = "in <module>"
ERRORS = [
    ("def f():\n  return 1 // 0\nf()", ["3, " + IN_MODULE, "2, in f"], None),
    ("x = (", ["1"], "SyntaxError: invalid syntax"),
    ("import os", ["1, " + IN_MODULE], "ImportError: no module named 'os'"),
    (
        "from kandinsky import draw_line",
        ["1, " + IN_MODULE],
        "ImportError: can't import name draw_line",
    ),
    (
        "import ion\nion.get_keys()",
        ["2, " + IN_MODULE],
        "AttributeError: 'module' object has no attribute 'get_keys'",
    ),
    (
        "from kandinsky import *\ncolor(3)",
        ["2, " + IN_MODULE],
        "TypeError: Int are not colors",
    ),
    ("bytearray(2)", ["1, " + IN_MODULE], "NameError: name 'bytearray' is not defined"),
]


@pytest.mark.parametrize("source, places, last", ERRORS)
def test_an_exception_reads_as_in_the_console(source, places, last):
    failed = run(source, name="s")
    lines = failed.error.split("\n")
    assert lines[:2] == [
        "Traceback (most recent call last):",
        '  File "<stdin>", line 1, in <module>',
    ]
    assert lines[2:-1] == ['  File "s.py", line ' + place for place in places]
    assert lines[-1] == last or (last is None and lines[-1].startswith("ZeroDivisionError: "))
    assert (failed.printed, failed.ended) == (failed.error + "\n", True)


def test_two_devices_share_nothing():
    source = "import kandinsky\nkandinsky.mine = 1\nkandinsky.draw_string('a', 0, 0)\nprint = 3"
    first = run(source)
    second = run("import kandinsky\nprint(hasattr(kandinsky, 'mine'))")
    assert (first.rows(), second.rows(), second.printed) == (["a"], [], "False\n")


def test_a_script_that_never_looks_at_the_keys_is_given_up():
    source = (
        "from kandinsky import *\nimport time\ndraw_string('a', 0, 0)\nwhile 1: time.sleep(0.01)"
    )
    stuck = Device(patience=2).run(source)
    assert (stuck.stuck, stuck.ended, stuck.rows()) == (True, False, ["a"])


def test_the_nth_device_call_can_be_interrupted():
    source = (
        "from kandinsky import *\n"
        "for i in range(4):\n"
        "  try: draw_string(str(i), 0, 18 * i)\n"
        "  except KeyboardInterrupt: print(i)"
    )
    interrupted = run(source, interrupts={2, 4})
    assert (interrupted.printed, interrupted.rows(), interrupted.calls) == (
        "1\n3\n",
        ["0", "", "2"],
        4,
    )


COURSE = """
from ion import *
C = ["a", "b\\nc\\nd"]
n = p = 0
s = len(C)
S = [0, 2]
def lire():
    print(n, p - S[n])
lire()
"""
LAYOUT = Layout(start="lire()", starts="S", sections="s", section="n", top="p")
PLACES = [((0, 0), "0 0"), ((1, 2), "1 2"), ((1, 9), "1 9"), ((7, -3), "1 0"), ((-1, 1), "0 1")]


@pytest.mark.parametrize("place, printed", PLACES)
def test_a_course_starts_at_its_place(place, printed):
    assert run(COURSE, place=place, layout=LAYOUT).printed == printed + "\n"


def test_what_is_no_course_starts_as_usual():
    assert run("print(1)", place=(1, 2), layout=LAYOUT).printed == "1\n"
    assert run("def lire(): print(2)\nlire()", place=(1, 2), layout=LAYOUT).printed == "2\n"


# --- The screen ---


def test_colours_of_cells_and_pixels():
    shown = run("from kandinsky import *\ndraw_string('e\\u0301x', 5, 2, 'red', (0, 0, 255))")
    assert shown.cells() == {
        (5, 2): ("e\u0301", "#ff0000", "#0000ff"),
        (15, 2): ("x", "#ff0000", "#0000ff"),
    }
    assert (shown.rows(), shown.colour(6, 3), shown.colour(4, 3)) == (
        ["\u00e9x"],
        "#0000ff",
        "#ffffff",
    )


def test_what_was_painted_when():
    source = (
        "from ion import *\nfrom kandinsky import *\n"
        "for i in range(3):\n  keydown(0)\n  fill_rect(i, 0, 2, 3, 'k')"
    )
    painted = run(source)
    assert [ms for ms, _ in painted.log] == [1, 2, 3]
    assert painted.painted(1, 2) == [(1, 0, 2, 3, 0, None, None)]
    assert painted.painted() == [operation for _, operation in painted.log]


REPAINTS = [
    ([(0, 0, 10, 10), (10, 0, 10, 10), (0, 10, 20, 5)], 0),
    ([(0, 0, 10, 10), (9, 9, 10, 10)], 1),
    ([(0, 0, 3, 2)] * 3, 12),
    ([(-5, -5, 10, 10), (-20, 0, 20, 20), (315, 220, 50, 50), (319, 221, 1, 1)], 1),
    ([(400, 0, 5, 5)] * 2 + [(0, 300, 5, 5)] * 2, 0),
]


@pytest.mark.parametrize("rectangles, repaints", REPAINTS)
def test_repainted_pixels_are_counted(rectangles, repaints):
    assert (
        count_repaints([Painted(*rectangle, 0, None, None) for rectangle in rectangles]) == repaints
    )


def test_cells_are_counted_whatever_their_marks():
    shown = run(
        "from kandinsky import *\ndraw_string('e\\u0301t\\n abc', 0, 0)\nfill_rect(0, 0, 9, 9, 'k')"
    )
    assert count_cells(shown.painted()) == 6


def test_drawing_takes_its_modelled_time():
    source = (
        "from kandinsky import *\nfrom ion import *\n"
        "draw_string('0123456789', 0, 0)\nfill_rect(0, 0, 100, 100, 'k')\nkeydown(0)"
    )
    slow = Device(costs=True).run(source)
    assert slow.ion._clock == pytest.approx(0.86 + 0.130 + 0.7 + 1)
    assert Device().run(source).ion._clock == 1
