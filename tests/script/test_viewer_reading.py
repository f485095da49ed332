"""The viewer as a student uses it, reading: press keys, see the screen."""

from __future__ import annotations

import re

import pytest
from calculator.device import Device
from calculator.keys import press
from calculator.painted import count_repaints
from course import read_course
from script.features import find_features
from script.words import list_card
from viewing import (
    MINFO,
    ROOT,
    body,
    header,
    place,
    read_minfo,
    read_titles,
    see,
    step,
    write_script,
)

SCRIPT = write_script(MINFO)
LINES = read_minfo()
TITLES = read_titles()
CARD = [" : ".join(line) for line in list_card("fr", find_features(read_course(MINFO)))]


def hold(key, down, up, **options):
    return Device().run(SCRIPT, keys=[(key, down, up)], **options)


# --- Pages ---


def test_first_screen():
    device = see()
    assert re.fullmatch(r" ?Infogérance +1/%d +3%%" % len(LINES), header(device))
    assert body(device) == [line.strip() for line in LINES[0][:11]]


def test_every_line_by_screens():
    """→ until the end shows each line of the course in order, one kept from screen to screen."""
    seen, last = [], None
    steps = sum(max(1, -(-(len(lines) - 1) // 10)) for lines in LINES)
    for count in range(steps):
        device = see(*["right"] * count, wait=200)
        section, top = place(device)
        start = len(seen) - top if last == section else 0
        seen = seen + body(device)[start:] if last == section else body(device)
        last = section
        expected = [line.strip() for line in LINES[section]]
        assert seen[: len(expected)] == expected[: len(seen)]
    assert place(device)[0] == len(LINES) - 1 and len(seen) >= len(expected)


def test_every_section():
    for n, title in enumerate(TITLES):
        device = see(*["exe"] * n, wait=200)
        assert " %d/%d " % (n + 1, len(LINES)) in header(device)
        assert " ".join(body(device)[:3]).startswith(title)


@pytest.mark.parametrize(
    "keys, expected",
    [
        ("", (0, 0)), ("down", (0, 1)), ("down down up", (0, 1)), ("up", (0, 0)),
        ("right", (0, 10)), ("right right", (0, 12)), ("right right right", (1, 0)),
        ("right right right left", (0, 12)), ("right right right up", (0, 12)),
        ("right left", (0, 0)),
        ("exe", (1, 0)), ("exe down down ans", (0, 0)), ("ans", (0, 0)),
        (" ".join(["exe"] * 12), (len(LINES) - 1, 0)),
    ],
)  # fmt: skip
def test_moves(keys, expected):
    assert place(see(*keys.split())) == expected


# --- Painting ---


@pytest.mark.parametrize(
    "keys",
    [
        "up",
        "left",
        "ans",
        "backspace",
        "xnt",
        "ee",
        "exe " * 10,
        "exe " * 9 + "right " * 3 + "down",
    ],
)
def test_a_key_that_changes_nothing_paints_nothing(keys):
    timeline = press(*keys.split())
    assert step(see(*keys.split()), timeline) == []


@pytest.mark.parametrize(
    "keys",
    ["down", "right", "exe", "down down up", "ok", "ok down", "ok right", "dot", "0", "0 ok"],
)
def test_no_pixel_is_painted_twice_in_a_step(keys):
    painted = step(see(*keys.split()), press(*keys.split()))
    assert painted and count_repaints(painted) == 0


def test_every_pixel_is_painted_once_when_it_opens():
    painted = see().painted()
    assert count_repaints(painted) == 0
    area = sum(max(0, min(x + w, 320) - max(x, 0)) * h for x, y, w, h, *_ in painted)
    assert area == 320 * 222


def test_rows_stay_in_the_screen():
    for keys in "", "right", "ok right", "s", "0", "dot exe":
        for x, y, w, h, _, text, _ in see(*keys.split()).painted():
            assert y >= 0 and y + h <= 222 and x + w <= (315 if text else 320)


# --- Keys ---


def test_a_key_held_from_before_does_nothing_until_released():
    assert place(hold("exe", -100, 2000)) == (0, 0)
    again = Device().run(SCRIPT, keys=[("exe", -100, 500), ("exe", 600, 650)])
    assert place(again) == (1, 0)


@pytest.mark.parametrize("key", ["up", "down", "left", "right", "exe", "ans"])
@pytest.mark.parametrize("start", range(0, 60, 7))
def test_a_press_of_30_ms_is_one_step(key, start):
    first = press("exe", "exe", "right")
    device = Device().run(SCRIPT, keys=[*first, (key, 1000 + start, 1030 + start)])
    assert place(device) == place(see("exe", "exe", "right", key)) != (2, 10)


@pytest.mark.parametrize("start", range(0, 60, 7))
def test_presses_of_30_ms_while_a_page_is_drawn(start):
    keys = [
        ("right", 500, 530),
        ("down", 540 + start, 570 + start),
        ("down", 615 + start, 645 + start),
    ]
    device = Device(costs=True).run(SCRIPT, keys=keys)
    assert place(device) == place(see("right", "down", "down"))


def test_presses_of_60_ms_of_other_keys_after_one_another():
    """Nothing is painted at the first, as there are no links."""
    dark = see("dot").cells()
    for start in range(30):
        keys = [("xnt", 700 + start, 760 + start), ("dot", 760 + start, 820 + start)]
        assert Device().run(SCRIPT, keys=keys, end=1500).cells() == dark, start


@pytest.mark.parametrize("key", ["ok", "toolbox", "dot", "0"])
def test_only_keys_that_move_repeat(key):
    assert hold(key, 400, 2500, end=3000).rows() == see(key).rows()


@pytest.mark.parametrize("length", range(20, 380, 40))
def test_one_press_is_one_step(length):
    assert place(hold("down", 400, 400 + length)) == (0, 1)


def test_holding_repeats_and_stops():
    tops = [place(hold("down", 400, 400 + length))[1] for length in (350, 800, 1000)]
    assert tops[0] == 1 and tops[1] > 4 and tops[2] > tops[1]
    assert hold("down", 400, 1000, end=3000).painted(since=1080) == []


def test_holding_goes_on_to_the_end_of_the_course():
    device = hold("right", 400, 9000)
    assert place(device)[0] == len(LINES) - 1 and header(device).rstrip().endswith("100%")


def test_two_keys_at_once():
    device = Device().run(SCRIPT, keys=[("down", 400, 500), ("right", 400, 500)])
    assert place(device) == (0, 11)


# --- Leaving, coming back ---


def test_back_that_is_held_is_said_once():
    for hold in 20, 60, 150:
        device = Device().run(SCRIPT, keys=[("right", 400, 460), ("back", 700, 700 + hold)])
        assert device.ended and device.error is None
        assert device.printed.count("\n") == 1


def test_back_leaves_in_words_and_reading_goes_on():
    device = see("exe", "down", "down", "back")
    assert device.ended and "lire()" in device.printed and "Traceback" not in device.printed
    assert "lire()" in "".join(body(device))
    device.console("lire()", keys=press())
    assert place(device) == (1, 2) and " 2/%d " % len(LINES) in header(device)
    assert body(device) == [line.strip() for line in LINES[1][2:13]]


def test_jumps_are_undone_several_deep():
    keys = "exe right ok down ok t y p e s ok exe".split()
    places = [place(see(*keys[:n])) for n in (0, 2, 5, 11, 12)]
    for n in range(1, 4):
        assert place(see(*keys, *["backspace"] * n)) == places[-1 - n]
    assert place(see("backspace")) == (0, 0)


def test_nine_jumps_are_remembered():
    keys = ["exe", "ans"] * 6
    assert place(see("down", *keys, *["backspace"] * 9)) == (1, 0)
    assert place(see("down", *keys, *["backspace"] * 20)) == (1, 0)


# --- Help and looks ---


def test_help_shows_each_key_and_any_key_closes_it():
    device = see("right", "0")
    assert header(device).strip() == "Aide"
    labels = set(CARD)
    assert len(labels) > 6 and labels == {row for row in body(device) if row}
    for key in "ok", "exe", "down", "s", "0":
        assert see("right", "0", key).rows() == see("right").rows()


def test_readme_has_the_keys_of_the_card():
    readme = (ROOT / "README.md").read_text("utf8")
    for label in CARD:
        assert label in readme


def luminance(colour):
    """Return the relative luminance of '#rrggbb' (WCAG 2)."""
    parts = [int(colour[i : i + 2], 16) / 255 for i in (1, 3, 5)]
    parts = [c / 12.92 if c <= 0.03928 else ((c + 0.055) / 1.055) ** 2.4 for c in parts]
    return 0.2126 * parts[0] + 0.7152 * parts[1] + 0.0722 * parts[2]


@pytest.mark.parametrize("night", [0, 1])
def test_contrast(night):
    """All that is drawn has the contrast of WCAG AA, 4.5, on the screen's own RGB565."""
    styles = set()
    for keys in ["right"], ["exe"], ["exe"] * 6, ["ok"], ["s"]:
        for letter, ink, paper in see(*["dot"] * night, *keys).cells().values():
            if letter != " ":
                styles.add((ink, paper))
    assert len(styles) >= 6
    for ink, paper in styles:
        light, dark = sorted([luminance(ink), luminance(paper)], reverse=True)
        assert (light + 0.05) / (dark + 0.05) >= 4.5, (ink, paper)


def test_night_is_a_switch():
    assert see("dot").rows() == see().rows()
    assert see("dot").cells() != see().cells()
    assert see("dot", "dot").cells() == see().cells()
    assert see("dot").colour(318, 220) == see("dot").colour(2, 100) == "#000000"
