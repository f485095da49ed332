"""The viewer and what a device does to it: Back at any time, full memory, keys at random."""

from __future__ import annotations

import random
import re
import unicodedata

import pytest
from calculator.device import Device
from calculator.keys import KEYS, press
from script.words import WORDS
from viewing import MINFO, body, header, place, read_minfo, run, see, write_script

SCRIPT = write_script(MINFO)
FULL = unicodedata.normalize("NFD", WORDS["fr"]["MEMORY_FULL"])  # as the console draws it, too
FORMS = pytest.mark.parametrize("is_packed", [False, True], ids=["plain", "packed"])


# --- Looks at the keys ---


def test_idle_loop_looks_at_moving_keys_often():
    device = Device()
    asked = []
    keydown = device.ion.keydown
    device.ion.keydown = lambda key: asked.append(key) or keydown(key)
    device.run(SCRIPT, end=1500)
    idle = asked[-1000:]

    def longest(key):
        at = [i for i, asked_key in enumerate(idle) if asked_key == KEYS[key]]
        return max(b - a for a, b in zip(at, at[1:]))

    for key in "up down left right exe ans".split():
        assert longest(key) <= 20
    for key in list("abcdefghijklmnopqrstuvwxyz") + "space ok toolbox backspace zero dot".split():
        assert longest(key) < 60


@FORMS
@pytest.mark.parametrize("start", range(60, 240, 20))
def test_keys_pressed_before_all_code_is_there_are_kept(is_packed, start):
    script = write_script(MINFO, is_packed)
    device = Device().run(script, keys=[("down", start, start + 40)], end=2000)
    assert place(device) == (0, 1)


@FORMS
def test_a_key_that_is_down_before_the_first_page_does_nothing(is_packed):
    script = write_script(MINFO, is_packed)
    device = Device().run(script, keys=[("exe", 0, 900)], end=2000)
    assert place(device) == (0, 0)


# --- Back ---


@pytest.mark.parametrize("keys", [["right", "exe"], ["ok", "down"], ["s", "l"]], ids=str)
def test_back_at_any_time(keys):
    """Wherever Back strikes, it ends in its own words."""
    whole = see(*keys, wait=400)
    for n in range(1, whole.calls - 200, 7):
        device = run(SCRIPT, *keys, wait=400, interrupts=(n, n + 3, n + 9))
        assert device.ended and device.error is None and "lire()" in device.printed
        assert "lire()" in "".join(body(device))


@FORMS
def test_back_at_each_call(is_packed):
    """At every third call until two pages are drawn, and once more soon after."""
    script = write_script(MINFO, is_packed)
    for n in range(1, 700, 3):
        device = run(script, "right", interrupts=(n, n + 1 + n % 40))
        assert device.ended and device.error is None
        assert body(device)[0] == "Retour, puis lire() : reprendre", n


@FORMS
def test_after_back_all_is_as_before(is_packed):
    """`lire()` reads on on a whole page, wherever search and contents were left."""
    script = write_script(MINFO, is_packed)
    reference = run(script, "exe", *"con", "exe")
    for n in range(900, reference.calls - 200, 113):
        device = run(script, "exe", *"con", "exe", interrupts=(n,))
        assert device.ended and device.error is None
        device.console("lire()", keys=press("ans", *"con", "exe"), end=4000)
        assert device.error is None and not device.ended
        assert header(device).split()[-1] in ("1/41", "2/41", "3/41") or "con" in header(device)


# --- Memory ---


def fill_memory(device, n, since):
    """Let the n-th drawing after `since` ms find no memory."""
    calls = []

    def guard(call):
        def draw(*arguments):
            calls.append(device.ion._clock - device.began > since)
            if sum(calls) == n and calls[-1]:
                raise MemoryError
            return call(*arguments)

        return draw

    for name in "draw_string", "fill_rect":
        setattr(device.kandinsky, name, guard(getattr(device.kandinsky, name)))


@pytest.mark.parametrize("keys", ["right", "exe", "ok", "s"])
@pytest.mark.parametrize("n", [1, 2, 3, 5])
def test_full_memory_says_so_and_reading_goes_on(keys, n):
    timeline = press(*keys.split())
    for more in [], [("xnt", 2000, 2060), ("ee", 2200, 2260)]:
        device = Device()
        fill_memory(device, n, timeline[-1][1])
        device.run(SCRIPT, keys=timeline + more, end=3000)
        assert device.error is None and FULL in device.printed
        if more:
            assert re.search(r"\d/\d+ +\d+%$", header(device).rstrip())
        else:
            assert header(device).strip() == "Mémoire pleine" and "reprendre" in body(device)[0]


def test_memory_that_stays_full_ends_it():
    device = Device()

    def draw(*_):
        raise MemoryError

    device.run(SCRIPT, keys=press("back"))
    device.module.draw_string = draw
    device.console("lire()")
    assert device.ended and device.error is None and FULL in device.printed


# --- Random keys ---


def choose_keys(dice, count):
    """Return a timeline of keys, some two at once, some held; and when it ends."""
    names = [name for name in KEYS if name not in ("back", "home", "onoff")]
    keys, now = [], 0
    for _ in range(count):
        start, hold = now + dice.randrange(150), dice.choice([30, 60, 90, 500])
        keys += [
            (key, start, start + hold) for key in dice.sample(names, dice.choice([1, 1, 1, 2]))
        ]
        now = start + hold
    return keys, now


@FORMS
@pytest.mark.parametrize("seed", range(8))
def test_the_screen_is_what_a_fresh_draw_shows(seed, is_packed):
    """Whatever was pressed, of the same place."""
    keys, now = choose_keys(random.Random(seed), 60)
    # Out of search and contents, whatever there was.
    keys += [("ok", now + 200, now + 260), ("xnt", now + 400, now + 460)]
    keys += [("backspace", now + 600, now + 660)]
    device = Device().run(write_script(MINFO, is_packed), keys=keys, end=now + 2500)
    assert device.error is None
    section, top = place(device)
    assert 0 <= section < len(read_minfo()) and 0 <= top < len(read_minfo()[section])
    before, told = device.cells(), header(device)
    keys += [("back", now + 2500, now + 2600)]
    device = Device().run(write_script(MINFO, is_packed), keys=keys, end=now + 4000)
    device.console("lire()")
    if "/" in told and "%" in told:
        assert before == device.cells()
