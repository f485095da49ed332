"""The viewer as a student uses it: the contents."""

from __future__ import annotations

import pytest
from calculator.keys import press
from viewing import (
    MINFO,
    body,
    edit,
    header,
    picture,
    place,
    read_titles,
    run,
    see,
    step,
    write_script,
    write_text,
)

MANY = "\n\n".join("## Partie %d de ce cours, au titre long\n\ntexte" % n for n in range(60))


def get_lit_rows(device):
    """Return the rows on the colour of what is lit, by the corner of the first text row."""
    papers = {y: paper for (x, y), (_, _, paper) in sorted(device.cells().items()) if x < 300}
    base = device.colour(2, 219)
    return [device.rows()[y // 18].strip() for y in sorted(papers) if y > 18 and papers[y] != base]


def test_contents_list_headings_and_light_where_one_is():
    device = see("exe", "ok")
    assert header(device).strip() == "Sommaire"
    assert body(device)[:3] == read_titles()[:3]
    assert get_lit_rows(device) == read_titles()[1:2]


def test_contents_go_and_come_back():
    assert place(see("ok", "down", "down", "exe")) == (2, 0)
    assert place(see("ok", "down", "down", "ok")) == (2, 0)
    assert place(see("down", "ok", "down", "backspace")) == (0, 1)
    assert place(see("down", "ok", "down", "toolbox")) == (0, 1)
    assert place(see("down", "ok", "down", "down", "ok", "backspace")) == (0, 1)
    assert place(see("ok", "right", "right", "ok")) == (len(read_titles()) - 1, 0)


@pytest.mark.parametrize("key", ["a", "dot", "ans", "toolbox", "backspace"])
def test_other_keys_close_them_and_do_nothing_else(key):
    assert picture(see("right", "ok", "down", key)) == picture(see("right"))


def test_long_headings_show_in_full_and_are_one():
    script = write_text(
        "# Un\n\n# Autres Informations Complémentaires de ce cours\n\nmot\n\n# Trois\n\nx"
    )
    device = run(script, "ok", "down")
    assert get_lit_rows(device) == ["Autres Informations", "Complémentaires de ce cours"]
    assert body(run(script, "ok", "down", "down", "ok"))[0] == "Trois"


def test_ends_of_the_contents_paint_nothing():
    for keys in ["ok", "up"], ["ok", "left"], ["ok", *["right"] * 3]:
        assert step(see(*keys), press(*keys)) == []


@pytest.mark.parametrize("is_packed", [False, True], ids=["plain", "packed"])
def test_many_headings(is_packed):
    script = write_text(MANY, is_packed)
    for steps, chosen in (
        (["down"] * 3, 3),
        (["right"], 10),
        (["right"] * 9, 59),
        (["right", "up"], 9),
    ):
        device = run(script, "ok", *steps)
        assert get_lit_rows(device)[0].startswith("Partie %d de" % chosen)
        assert body(run(script, "ok", *steps, "ok"))[0].startswith("Partie %d de" % chosen)


def test_sub_headings_are_indented_and_go_to_their_line():
    words = "mot\n" * 40
    script = edit(write_script(MINFO), "§Un\n%s¶Deux\n%s¶¶Trois\n%s" % ((words,) * 3))
    device = run(script, "ok")
    assert [row.rstrip() for row in device.rows()[1:4]] == [" Un", "   Deux", "     Trois"]
    for n, title in enumerate(["Un", "Deux", "Trois"]):
        assert body(run(script, "ok", *["down"] * n, "ok"))[0] == title


def test_a_course_without_headings_has_none():
    script = edit(write_script(MINFO), "un\ndeux", "trois")
    assert picture(run(script, "ok")) == picture(run(script))
