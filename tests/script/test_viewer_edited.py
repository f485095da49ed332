"""Plain scripts that were edited by hand are read, whatever became of their lines."""

from __future__ import annotations

import re
import unicodedata

import micro
import pytest
from budgets import EDITED_HEAP
from calculator.device import Device
from calculator.keys import press
from viewing import MINFO, body, edit, header, lit, picture, run, write_script

SCRIPT = write_script(MINFO)
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
    "odd letters": ["§Øre Æther\n\nßþÿ ŸŒœ ½ ﬁ"],
    "a long section": ["§Titre\n" + "\n".join("ligne %d" % n for n in range(700))],
}
KEYS = [
    "",
    "down " * 12,
    "right exe exe ans left up",
    "ok down right exe",
    "t r exe ans backspace",
    "0 s dot u n ok",
]


@pytest.mark.parametrize("name", EDITED)
def test_courses_edited_by_hand_are_read(name):
    script = edit(SCRIPT, *EDITED[name])
    for keys in KEYS:
        device = run(script, *keys.split())
        assert device.error is None and device.left == [] and device.printed == "", keys
        for x, y, w, h, _, text, _ in device.painted():
            assert y >= 0 and y + h <= 222 and x + w <= (315 if text else 320)


@pytest.mark.parametrize("name", EDITED)
def test_they_are_read_on_micropython(name):
    script = edit(SCRIPT, *EDITED[name])
    timeline = press(*"right ok down exe t r exe dot".split())
    error, rows = micro.read_screens(script, EDITED_HEAP, timeline, 3500)
    assert error == "" and rows == Device().run(script, keys=timeline, end=3500).rows()


@pytest.mark.parametrize("keys", ["", "right", "exe exe", "ok down", "r e v e r s i exe", "dot 0"])
def test_composed_and_decomposed_text_look_the_same(keys):
    decomposed = unicodedata.normalize("NFD", SCRIPT)
    assert decomposed != SCRIPT
    assert picture(run(decomposed, *keys.split())) == picture(run(SCRIPT, *keys.split()))


@pytest.mark.parametrize("keys", ["", "right", "exe exe", "ok down", "r e v e r s i exe"])
def test_lines_that_end_with_crlf_look_the_same(keys):
    """Some forms send them so; Python reads them as line ends."""
    ended = SCRIPT.replace("\n", "\r\n")
    assert picture(run(ended, *keys.split())) == picture(run(SCRIPT, *keys.split()))


def test_what_is_added_is_there():
    script = edit(SCRIPT, "§Un\n\nici", "§Deux\n¶Sous\nlà «gras» fin")
    assert " 2/2 " in header(run(script, "exe"))
    assert body(run(script, "exe"))[:3] == ["Deux", "Sous", "là gras fin"]
    assert body(run(script, "ok"))[:3] == ["Un", "Deux", "Sous"]
    assert lit(run(script, *"gras", "space", "f")) == "gras f"


def test_a_title_may_have_any_letters():
    """A tab is three spaces, and a byte that would be a style is left out."""
    line = re.search(r"(?m)^ti = .*$", SCRIPT)[0]
    for title, shown in ("Été\tici", "Été   ici"), ("fin\1", "fin"), ("\1", ""), ("", ""):
        device = run(SCRIPT.replace(line, "ti = %r" % title))
        assert device.error is None
        assert header(device)[1:].startswith(shown + "  ") and body(device)[0]


def test_letters_fold_in_scripts_whose_course_had_none_of_them():
    """`Ø` may be typed in by hand; search for `o` needs to find it only where the build knew."""
    assert "Ø" not in SCRIPT
    for letter, query in ("ÉÈ", "ee"), ("Çç", "cc"), ("Ññ", "nn"), ("Åå", "aa"), ("ÿŸ"[:1], "y"):
        assert lit(run(edit(SCRIPT, "§T\n\nxx %s zz" % letter), *query)) == query
