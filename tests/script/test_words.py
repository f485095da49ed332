"""What the viewer says, in each language."""

from __future__ import annotations

import re

import micro
import pytest
from calculator.device import Device
from calculator.facts import GLYPHS
from calculator.keys import press
from course import BODY, WIDTH, cells
from script.features import ALL
from script.script import find_layout, parse
from script.words import FUNCTIONS, WORDS, list_card, list_words
from viewing import body, header, run, write_text

LANGUAGES = pytest.mark.parametrize("language", WORDS)
TEXT = "---\ntitle: Kurs\nlang: %s\n---\n\n# Eins\n\nmot\n\n# Zwei\n\nmot\n"


def test_seven_languages():
    assert list(WORDS) == list(FUNCTIONS) == "fr en de es it pt nl".split()
    assert len(set(FUNCTIONS.values())) == 7


@LANGUAGES
def test_words_fit(language):
    words = list_words(language, ALL)
    assert set(words) == set(list_words("fr", ALL))
    for name, text in words.items():
        assert text and "\n\n" not in text and set(text) <= GLYPHS | {"\n"}
        for line in text.split("\n"):
            assert cells(line) <= {"NOT_FOUND": 10, "KNOWN": 20, "MARKED": 20}.get(name, WIDTH)
    assert len(words["HELP"].split("\n")) <= BODY
    assert all(len(pair) == 2 for pair in list_card(language, ALL))
    for name in "PRESS_BACK", "READ_ON":
        assert FUNCTIONS[language] + "()" in words[name]


@LANGUAGES
def test_words_cost_about_the_same(language):
    """No language takes the heap more than a tenth over French."""
    sizes = {code: len("".join(list_words(code, ALL).values()).encode()) for code in WORDS}
    assert sizes[language] <= 1.1 * sizes["fr"]


@LANGUAGES
@pytest.mark.parametrize("is_packed", [False, True], ids=["plain", "packed"])
def test_the_viewer_speaks_the_language(language, is_packed):
    words, script = WORDS[language], write_text(TEXT % language, is_packed)
    assert header(run(script, "ok")).strip() == words["CONTENTS"]
    assert header(run(script, "z", "z")).split()[1:] == words["NOT_FOUND"].split()
    assert header(run(script, "0")).strip() == words["HELP_TITLE"]
    assert body(run(script, "0"))[0] == words["HELP"].split("\n")[0]
    device = run(script, "exe", "back")
    assert header(device).strip() == words["GOODBYE"] and body(device)[0] == words["PRESS_BACK"]
    device.console(FUNCTIONS[language] + "()")
    assert device.error is None and body(device)[0] == "Zwei"
    assert parse("kurs.py", script).course.language == language
    layout = find_layout(script)
    assert layout.start == FUNCTIONS[language] + "()"
    assert body(Device().run(script, place=(1, 0), layout=layout))[0] == "Zwei"


def test_other_languages_hear_french():
    assert re.search(r"^lire\(\)$", write_text(TEXT % "sv"), re.M)


@pytest.mark.parametrize("language", ["de", "pt"])
def test_on_micropython(language):
    script = write_text(TEXT % language)
    timeline = press("0", "ok", "exe", "back")
    error, rows = micro.read_screens(script, 64, timeline, 2500)
    assert error == "" and rows == run(script, "0", "ok", "exe", "back").rows()
