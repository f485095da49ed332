"""A course's two forms show the same, cell for cell; and the sources do as they stand."""

from __future__ import annotations

import random

import micro
import pytest
from calculator.device import Device
from calculator.facts import KEYS as NUMBERS
from calculator.keys import KEYS, press
from course import read_course
from script import pack
from script.features import ALL, find_features
from script.script import (
    VIEWER,
    convert,
    find_layout,
    list_pieces,
    name_course,
    write_place,
)
from script.words import list_words
from viewing import (
    COURSES,
    LOADED,
    MINFO,
    SOURCE,
    WAIT,
    Desk,
    body,
    film,
    header,
    picture,
    run,
    write_script,
)

SOURCE_OF_PACKED = """
CONTENTS_PLACES = %r
starts = %r
near = {0: (%r, 0)}
from unpack import open_text
open_text(%s)
"""
WORDS_TYPED = "entre les de la systeme per con ri es zz cell der recht a".split()
MOVES = "up down left right exe ans ok toolbox backspace 0 dot".split()


def choose_keys(dice, count):
    """Return keys as they are pressed by students who also err: moves, searches, contents."""
    keys = []
    while len(keys) < count:
        kind = dice.random()
        if kind < 0.5:
            keys.append(dice.choice(MOVES))
        elif kind < 0.8:
            keys += dice.choice(WORDS_TYPED)
            keys += dice.choices(["exe", "ans", "space", "backspace", "ok"], k=dice.randrange(4))
        elif kind < 0.95:
            keys += [
                "ok",
                *dice.choices(["down", "right", "up", "left"], k=dice.randrange(5)),
                "exe",
            ]
        else:
            keys.append(dice.choice([key for key in KEYS if key not in ("back", "home", "onoff")]))
    return keys[:count]


@pytest.mark.parametrize("path", COURSES, ids=lambda path: path.stem)
@pytest.mark.parametrize("seed", range(4))
def test_plain_and_packed_show_the_same(path, seed):
    keys = choose_keys(random.Random(seed), 40)
    plain, packed = (film(write_script(path, is_packed), keys) for is_packed in (False, True))
    assert len(plain) == len(packed) == 41
    for n, (one, other) in enumerate(zip(plain, packed)):
        assert one == other, keys[:n]


@pytest.mark.parametrize("path", COURSES, ids=lambda path: path.stem)
def test_every_screen_of_every_course_is_the_same(path):
    keys = ["right"] * 40 + ["ok"] + ["right"] * 6
    plain, packed = (
        film(write_script(path, is_packed), keys, gap=200) for is_packed in (False, True)
    )
    assert plain == packed and len(set(map(str, plain))) > 10


@pytest.mark.parametrize("is_packed", [False, True], ids=["plain", "packed"])
def test_it_can_be_started_at_a_place(is_packed):
    script = write_script(MINFO, is_packed)
    device = Device().run(script, place=(2, 3), layout=find_layout(script))
    assert picture(device) == picture(run(script, "exe", "exe", *["down"] * 3))


@pytest.mark.parametrize("is_packed", [False, True], ids=["plain", "packed"])
def test_it_reads_on_after_back(is_packed):
    script = write_script(MINFO, is_packed)
    device = run(script, "exe", "down", "back")
    assert "lire()" in device.printed and device.ended
    device.console("lire()")
    assert picture(device) == picture(run(script, "exe", "down"))


def test_keys_before_back_do_nothing_after_it():
    keys = [("right", 1500, 1560), ("s", 2500, 2560), ("e", 2505, 2545), ("back", 2550, 2590)]
    device = Device().run(write_script(MINFO), keys=keys, end=3500)
    device.console("lire()")
    assert header(device).split()[-1].endswith("%") and device.module.j == []


@pytest.mark.parametrize("path", COURSES, ids=lambda path: path.stem)
@pytest.mark.parametrize("is_packed", [False, True], ids=["plain", "packed"])
def test_lines_are_the_same_in_whatever_order_they_are_read(path, is_packed):
    """Also after jumps, when only some pieces' starts are known."""
    script = write_script(path, is_packed)
    sections = read_course(path).sections
    for seed in range(8):
        module = run(script, wait=LOADED).module
        places = [(n, y) for n, section in enumerate(sections) for y in range(len(section.lines))]
        random.Random(seed).shuffle(places)
        for n, y in places[:60]:
            assert module.r(module.S[n] + y).decode() == convert(sections[n].lines[y])


# --- The sources as they stand ---


def list_sources(is_packed):
    """Return {module's name: source} of the viewer and its store, with minfo as their course."""
    sources = {
        name: (SOURCE / (name + ".py")).read_text("utf8") for name in ("text", "start", *VIEWER)
    }
    course = read_course(MINFO)
    features = find_features(course)
    words = list_words(course.language, features)
    sources["words"] = "".join("%s = %a\n" % word for word in words.items())
    flags = "".join("HAS_%s = %d\n" % (name.upper(), name in features) for name in ALL)
    flags += "IS_PACKED = %d\nLINKS = ANSWERS = ()\n" % is_packed
    sources["course_text"] = flags + "WORDS = ''\nT = %r\n" % convert(name_course(course))
    if is_packed:
        sources["store"] = (SOURCE / "store_packed.py").read_text("utf8")
        sources["unpack"] = (SOURCE / "unpack.py").read_text("utf8")
        sources["course_text"] += write_packed(course)
    else:
        sources["store"] = (SOURCE / "store_plain.py").read_text("utf8") + "open_text()\n"
        sources["course_text"] += "C = %r\n" % [section.text for section in course.sections]
    return sources


def write_packed(course):
    starts, places, pieces = list_pieces(course)
    return SOURCE_OF_PACKED % (
        "".join(map(write_place, places)).encode(),
        starts,
        (pieces[0] + "\n").encode(),
        pack.pack(pieces).write(),
    )


KEYS_OF_ALL = "right exe down ok down ok r e v exe backspace 0 ok dot"


@pytest.mark.parametrize("is_packed", [False, True], ids=["plain", "packed"])
def test_the_sources_run_as_they_stand(is_packed):
    sources = list_sources(is_packed)
    timeline = press(*KEYS_OF_ALL.split(), gap=400)
    for n in range(len(timeline) + 1):
        end = (timeline[n - 1][1] if n else 0) + WAIT
        desk = Desk(sources).run(sources["viewer"], "viewer", keys=timeline[:n], end=end)
        script = Device().run(write_script(MINFO, is_packed), keys=timeline[:n], end=end)
        assert desk.error is None and picture(desk) == picture(script)


def test_tokens_are_unpacked_while_no_key_is_pressed():
    """Some between two looks, as long as any may be kept; none where none may."""
    sources = list_sources(is_packed=True)
    kept = []
    for end in (0, 1000, 20000):
        desk = Desk(sources).run(sources["viewer"], "viewer", end=LOADED + end)
        unpack = vars(desk.loaded["unpack"])
        rows = unpack["cache"][: unpack["first"]]
        kept.append(sum(bool(text) for row in rows for text in row))
        assert desk.error is None and bool(unpack["left"]) == (end < 20000)
    assert 0 < kept[0] < kept[1] < kept[2]
    sources["unpack"] = sources["unpack"].replace("room = 5 * len(rows) - 200", "room = 0")
    desk = Desk(sources).run(sources["viewer"], "viewer", end=LOADED + 20000)
    unpack = vars(desk.loaded["unpack"])
    assert desk.error is None and not any(map(any, unpack["cache"][: unpack["first"]]))


@pytest.mark.parametrize("is_packed", [False, True], ids=["plain", "packed"])
def test_the_sources_run_as_they_stand_on_micropython(is_packed):
    sources = list_sources(is_packed)
    timeline = press(*KEYS_OF_ALL.split(), gap=400)
    constants = "".join("KEY_%s=%d\n" % (name.upper(), key) for name, key in NUMBERS.items())
    end = timeline[-1][2] + WAIT
    error, rows = micro.read_screens(
        sources["viewer"], 512, timeline, end, files=sources, ion=constants
    )
    assert error == ""
    assert rows == Device().run(write_script(MINFO), keys=timeline, end=end).rows()


@pytest.mark.parametrize("is_packed", [False, True], ids=["plain", "packed"])
@pytest.mark.parametrize("keys", ["", "right", "exe exe down", "ok down", "p e r t e", "dot right"])
def test_same_screen_on_micropython(keys, is_packed):
    timeline = press(*keys.split())
    end = WAIT + 200 * len(timeline)
    error, rows = micro.read_screens(write_script(MINFO, is_packed), 64, timeline, end)
    assert error == "" and rows == run(write_script(MINFO), *keys.split()).rows()
    assert body(run(write_script(MINFO), *keys.split())) == [row.strip() for row in rows[1:]]
