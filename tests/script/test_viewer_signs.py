"""The viewer as a student uses it, searching for digits and signs."""

from __future__ import annotations

import micro
import pytest
from calculator.keys import press
from viewing import MINFO, WAIT, header, lit, place, run, see, write_script, write_text

SIGNS = {
    **{str(digit): str(digit) for digit in range(10)},
    "dot": ".", "comma": ",", "leftparenthesis": "(", "rightparenthesis": ")", "plus": "+",
    "minus": "-", "multiplication": "*", "division": "/", "pi": "=", "sqrt": "<", "square": ">",
    "exp": "[", "ln": "]", "log": "{", "imaginary": "}", "power": "^", "ee": "%",
}  # fmt: skip
OTHERS = {"pi": "π", "sqrt": "√", "multiplication": "×", "division": "÷", "power": "→"}


def show(text, *keys, is_packed=False):
    return run(write_text("# Titre\n\n%s\n" % text, is_packed), *keys)


@pytest.mark.parametrize("key", SIGNS)
def test_each_sign_on_a_key_is_found(key):
    device = show("`aa %s bb`" % SIGNS[key], "alpha", key)
    assert lit(device) == SIGNS[key] and header(device).split() == [SIGNS[key], "123", "1/1"]


@pytest.mark.parametrize("key", OTHERS)
def test_the_other_sign_of_a_key_is_found(key):
    assert lit(show("`aa %s bb`" % OTHERS[key], "alpha", key)) == OTHERS[key]


def test_an_underscore_is_on_the_comma():
    assert lit(show("`mon_nom`", "m", "o", "n", "alpha", "comma", "alpha", *"nom")) == "mon_nom"


@pytest.mark.parametrize("key, sign", [("0", "?"), ("dot", "!"), ("xnt", ":"), ("var", ";")])
def test_signs_that_alpha_types(key, sign):
    assert lit(show("bon %s fin" % sign, "n", "space", key)) == "n " + sign


@pytest.mark.parametrize("is_packed", [False, True], ids=["plain", "packed"])
def test_a_year_is_found(is_packed):
    text = "Le règlement de 2016, dit RGPD, art. 12."
    assert lit(show(text, "alpha", "2", "0", "1", "6", is_packed=is_packed)) == "2016"
    keys = ["a", "r", "t", "alpha", "dot", "alpha", "space", "alpha", "1", "2"]
    assert lit(show(text, *keys, is_packed=is_packed)) == "art. 12"


@pytest.mark.parametrize("key, name", [("sine", "sin"), ("cosine", "cos"), ("tangent", "tan")])
def test_functions_are_typed_by_their_first_letter(key, name):
    assert lit(show("la fonction %s(x)" % name, "alpha", key, "alpha", *name[1:])) == name


def test_letters_that_are_written_otherwise_are_found():
    for query, word in ("oeuvre", "œuvre"), ("eee", "éÉe"), ("ca", "Ça"):
        assert lit(show("un %s là" % word, *query)) in (query, "ca")


def test_the_header_shows_which_and_alpha_turns_back():
    assert header(see("alpha")).split() == ["123"]
    assert see("right", "alpha", "alpha").rows() == see("right").rows()
    assert "Aide" in header(see("alpha", "alpha", "0"))
    assert lit(see("alpha", "alpha", "s", "l", "a")) == "sla"
    device = see("s", "l", "a", "alpha")
    assert header(device).split()[:2] == ["sla", "123"] and lit(device) == "sla"
    assert see("s", "l", "a", "alpha", "alpha").rows() == see("s", "l", "a").rows()
    assert header(see("alpha", "9", "9", "9", "9")).split() == ["9999", "123", "pas", "trouvé"]


def test_other_keys_end_a_search_that_hasnt_begun():
    for key in "ok", "exe", "ans", "backspace":
        assert see("right", "alpha", key).rows() == see("right").rows()
    assert place(see("alpha", "down")) == (0, 1)


def test_a_course_may_do_without():
    text = MINFO.read_text("utf8").replace("without: marks", "without: marks, signs")
    script = write_text(text)
    assert run(script, "alpha").rows() == run(script).rows()
    assert run(script, "s", "l", "a").rows() == see("s", "l", "a").rows()
    assert "Alpha" not in "".join(run(script, "0").rows())


@pytest.mark.parametrize("is_packed", [False, True], ids=["plain", "packed"])
def test_on_micropython(is_packed):
    timeline = press("a", "l", "p", "backspace", "alpha", "2", "alpha", "s")
    script = write_script(MINFO, is_packed)
    end = timeline[-1][2] + WAIT
    error, rows = micro.read_screens(script, 64, timeline, end)
    expected = see("a", "l", "p", "backspace", "alpha", "2", "alpha", "s").rows()
    assert error == "" and rows == expected
