"""Names that the calculator finds fast."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st
from script import compact, names
from script.shorthand import SIGNS
from viewing import MINFO, list_names, write_script

# As MicroPython's own list has them: two bytes, the lower one first.
HASHES = {"print": 0xC654, "min": 0x42AF, "next": 0x8842, "round": 0x25E7, "sorted": 0x155E}


@pytest.mark.parametrize("name", HASHES)
def test_hashes_are_micropythons(name):
    assert names.hash_name(name) == HASHES[name]


def test_no_name_has_what_stands_for_more():
    assert not set(names.LETTERS) & set(SIGNS)


def count_steps(table, size):
    """Return {name: entries that are looked at until it is found}, and the entries, as
    MicroPython has them in a table of some size."""
    entries = [None] * size
    steps = {}
    for name in table:
        place, steps[name] = names.hash_name(name) % size, 1
        while entries[place] is not None:
            place = (place + 1) % size
            steps[name] += 1
        entries[place] = name
    return steps, entries


@pytest.mark.parametrize("is_packed", [False, True], ids=["plain", "packed"])
def test_minfos_names_have_entries_of_their_own(is_packed):
    table = ["__name__", *list_names(write_script(MINFO, is_packed))]
    size = next(size for size in names.TABLES if size >= len(table))
    steps, entries = count_steps(table, size)
    assert size == 97 and max(steps.values()) == 1
    assert entries[names.hash_name("len") % size] is None


letters = st.text("abcdefgh", min_size=1, max_size=4)


@given(
    st.lists(letters, unique=True, max_size=60),
    st.frozensets(letters, max_size=20),
    st.lists(letters, unique=True, max_size=9),
)
def test_names_are_different_and_new(wanted, known, missed):
    taken = known | set(missed)
    short = names.choose(wanted, known, missed, taken)
    assert list(short) == wanted and len(set(short.values())) == len(wanted)
    assert not taken & set(short.values())


def test_the_most_used_names_are_the_shortest():
    wanted = ["name%d" % i for i in range(70)]
    sizes = [len(name) for name in names.choose(wanted, set(), [], set()).values()]
    assert sizes == sorted(sizes) and sizes.count(1) > 30


def test_arguments_have_the_first_letters():
    """So functions look alike."""
    code = "def first(one,two):\n three=two\n return three+three\ndef second(four):\n five=four\n"
    assert compact.shorten_names(code, {"first": "x", "second": "y"}) == (
        "def x(a,b):\n c=b\n return c+c\ndef y(a):\n b=a\n"
    )
