"""Functions put where they are called, and shorthands: what runs is the same."""

from __future__ import annotations

import ast

import pytest
from documents import few
from hypothesis import given
from hypothesis import strategies as st
from script import compact, inline, prune, shorthand
from script.script import build_viewer
from viewing import SOURCE, Desk

START = (SOURCE / "start.py").read_text("utf8")

# {what: (code, what becomes of it)}
INLINED = {
    "a statement": (
        "def f(a):\n b=a+1\n print(b)\ndef g(c):\n if c:\n  f(c)\n",
        "def g(c):\n if c:\n  f_b=c+1\n  print(f_b)\n",
    ),
    "a value": (
        "def f(a,b):\n return a*b\ndef g(c):\n d=f(c,2)\n return d\n",
        "def g(c):\n d=c*2\n return d\n",
    ),
    "an argument that is more than a name": (
        "def f(a):\n print(a,a)\ndef g(c):\n f(c+1)\n",
        "def g(c):\n f_a=c+1\n print(f_a,f_a)\n",
    ),
    "an argument that changes": (
        "def f(a):\n a+=1\n print(a)\ndef g(c):\n f(c)\n return c\n",
        "def g(c):\n f_a=c\n f_a+=1\n print(f_a)\n return c\n",
    ),
    "a name of all that may change": (
        "def f(a):\n h()\n print(a)\ndef g():\n f(x)\n",
        "def g():\n f_a=x\n h()\n print(f_a)\n",
    ),
    "what is declared global": (
        "def f():\n global x\n x=1\ndef g():\n global y\n y=2\n f()\n",
        "def g():\n global y,x\n y=2\n x=1\n",
    ),
    "an attribute of an argument's name": (
        "def f(a):\n print(a.a)\ndef g(b):\n f(b)\n",
        "def g(b):\n print(b.a)\n",
    ),
}
KEPT = {
    "two calls": "def f():\n print(1)\ndef g():\n f()\n f()\n",
    "a call in an expression": "def f():\n return 1\ndef g():\n return 1+f()\n",
    "a return on the way": "def f(a):\n if a:\n  return\n print(1)\ndef g(b):\n f(b)\n",
    "no value": "def f(a):\n print(a)\ndef g(b):\n c=f(b)\n return c\n",
    "a value that is dropped": "def f(a):\n return a\ndef g(b):\n f(b)\n",
    "a name of its own in the other": "def f():\n print(x)\ndef g(x):\n f()\n",
    "a call of the module": "def f():\n print(1)\nf()\n",
    "itself": "def f():\n f()\n",
    "lists of arguments": "def f(a):\n print(a)\ndef g(b):\n f(*b)\n",
    "an argument by name": "def f(a):\n print(a)\ndef g(b):\n f(a=b)\n",
    "a default": "def f(a=1):\n print(a)\ndef g():\n f()\n",
    "more or less arguments": "def f(a):\n print(a)\ndef g():\n f()\n",
    "a function of others": "def kept():\n print(1)\ndef g():\n kept()\n",
    "a generator": "def f():\n yield 1\ndef g():\n f()\n",
}


@pytest.mark.parametrize("code, expected", INLINED.values(), ids=INLINED)
def test_a_function_that_is_called_once_is_put_there(code, expected):
    assert inline.inline_functions(code, ["kept"]) == expected


@pytest.mark.parametrize("code", KEPT.values(), ids=KEPT)
def test_others_stay(code):
    assert inline.inline_functions(code, ["kept"]) == code


def test_a_long_function_stays():
    code = "def f():\n print(1)\ndef g():\n f()\n"
    assert inline.inline_functions(code, (), longest=5) == code


def test_a_look_up_takes_the_place_of_its_function():
    code = "def f(a):\n return T[a]\ndef g(b):\n return f(f(b)+(1))&1,h(b)\n"
    assert inline.inline_lookups(code, ()) == "def g(b):\n return T[T[b]+(1)]&1,h(b)\n"
    assert inline.inline_lookups(code, ["f"]) == code
    other = "def f(a):\n return T[a+1]\ndef g(b):\n return f(b)\ndef h():\n pass\n"
    assert inline.inline_lookups(other, ()) == other


def test_names_are_global_where_they_are_given_values():
    code = "def f():\n global a,b,c\n a=1\n del c\ndef g():\n global d\n print(d)\n"
    expected = "def f():\n global a,c\n a=1\n del c\ndef g():\n print(d)\n"
    assert prune.drop_globals(code) == expected


# --- Shorthands ---


def test_letters_are_escaped_in_strings_and_numbers():
    code = "a = 'Aé$B', b'\\nA', 0xCC, 12\ndef f(b):\n return \"'A'\" + b\n"
    stripped = compact.strip(code)
    escaped = compact.escape_letters(stripped, "AB$C")
    assert not set("AB$C") & set(escaped)
    assert ast.dump(ast.parse(escaped)) == ast.dump(ast.parse(stripped))


@given(st.text(), st.binary())
def test_any_string_is_the_same_when_escaped(text, data):
    escaped = compact.escape_letters("f(%r,%s,%s)\n" % (data, ascii(text), "0xAB"), "AB$C")
    assert not set("AB$C") & set(escaped)
    arguments = ast.parse(escaped).body[0].value.args
    assert [argument.value for argument in arguments] == [data, text, 0xAB]


def expand(short):
    """Return the parts that shorthands stand for, as the calculator has them."""
    start = Desk({"course_text": "WORDS = %r\n" % short.words}).run(START, "start").module
    return [start.expand(part.encode()).decode() for part in short.parts]


def test_code_is_what_its_shorthands_stand_for():
    code = build_viewer("fr", frozenset(), is_packed=False)
    parts = code.soon + code.late
    short = shorthand.shorten(parts)
    assert expand(short) == parts
    text = "".join(part + shorthand.SEPARATOR for part in short.parts)
    assert shorthand.lengthen(text, short.words) == parts
    size = len("".join([*short.parts, short.words]).encode())
    assert size < 0.75 * len("".join(parts).encode())


@few
@given(st.lists(st.text("ab=(,) \n\\'\"return", min_size=1), min_size=1))
def test_any_text_is_what_its_shorthands_stand_for(parts):
    parts = [*parts, "return return return return"]
    short = shorthand.shorten(parts)
    text = "".join(part + shorthand.SEPARATOR for part in short.parts)
    assert expand(short) == shorthand.lengthen(text, short.words) == parts
    assert len(short.words) > 4


@pytest.mark.parametrize("text", ["a@b", "x = '\u0241'", "x = 'A'"])
def test_code_that_has_signs_already_is_refused(text):
    with pytest.raises(ValueError):
        shorthand.shorten([text])


def run_parts(parts, before=""):
    """Return the module in which `start` has run parts of code."""
    short = shorthand.shorten(parts)
    text = "".join(part + shorthand.SEPARATOR for part in short.parts)
    desk = Desk({"course_text": "WORDS = %r\n" % short.words})
    return desk.run("%s\n%srun_parts(%r)\n" % (START, before, text), "start").module


def test_parts_run_as_the_code_does():
    parts = ["a = [1]\nfor i in range(3):\n a.append(i)\n", "for i in range(3):\n a.append(i)\n"]
    assert shorthand.shorten(parts).parts != parts
    assert run_parts(parts).a == [1, 0, 1, 2, 0, 1, 2]


def test_a_part_that_back_interrupts_is_run_again():
    part = "if tries:\n tries.pop()\n raise KeyboardInterrupt\ndone = 1\n"
    module = run_parts([part], "tries = [0, 0]\n")
    assert module.done == 1 and len(module.interrupted) == 2


@pytest.mark.parametrize("failures", [1, 2])
def test_a_part_that_finds_no_memory_is_run_once_more(failures):
    part = "if tries:\n tries.pop()\n raise MemoryError\ndone = 1\n"
    module = run_parts([part], "tries = %r\n" % ([0] * failures))
    assert hasattr(module, "done") == (failures < 2) and not module.interrupted


def test_back_while_code_is_expanded():
    before = """
expand_it = expand
def expand(code):
    if len(interrupted) < 2:
        raise KeyboardInterrupt
    return expand_it(code)
"""
    module = run_parts(["done = 1\n"], before)
    assert module.done == 1 and len(module.interrupted) == 2
