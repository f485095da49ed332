"""The viewer as a student uses it, searching: type letters, see where they are."""

from __future__ import annotations

import pytest
from calculator.device import Device
from calculator.facts import CELL
from calculator.keys import press
from calculator.painted import count_repaints
from viewing import (
    COURSES,
    LIT,
    MINFO,
    WAIT,
    flatten,
    header,
    lit,
    picture,
    place,
    read_minfo,
    run,
    see,
    step,
    type_query,
    write_script,
    write_text,
)

SCRIPT = write_script(MINFO)
LINES = "\n\n".join("ligne %d" % i for i in range(40))
HEADER = 20  # pixels from the top that the header takes


def count(query):
    return sum(flatten(lines).count(query) for lines in read_minfo())


def get_share(device):
    """Return what the header says at its right."""
    return header(device).split()[-1]


# --- Finding ---


def test_search_narrows_at_each_letter():
    for n in range(1, 8):
        query = "reversi"[:n]
        device = see(*query)
        assert header(device).split() == [query, "1/%d" % count(query)]
        assert lit(device) == query


def test_the_first_place_from_here_on_then_round():
    assert count("conclusion") == 2
    assert place(see(*"conclusion"))[0] == 3
    device = see(*["exe"] * 5, *"conclusion")
    assert place(device)[0] == len(read_minfo()) - 1 and get_share(device) == "2/2"
    device = see(*["exe"] * 5, *"conclusion", "exe")
    assert place(device)[0] == 3 and get_share(device) == "1/2"
    assert place(see(*"conclusion", "ans"))[0] == len(read_minfo()) - 1


def test_what_is_above_the_screen_comes_last():
    text = write_text("# A\n\nici mot\n\n%s\n\nun mot\n" % "\n\n".join(["ligne"] * 30))
    assert get_share(run(text, *"mot")) == "1/2"
    assert get_share(run(text, "right", *"mot")) == "2/2"
    assert get_share(run(text, "right", *"mot", "exe")) == "1/2"
    assert get_share(run(text, "right", *"mot", "ans")) == "1/2"


@pytest.mark.parametrize("query", ["reversibilite", "perte de controle", "coeur de metier", "sla"])
def test_each_found_place_is_lit(query):
    """Case and marks don't matter; a phrase is found over line breaks and emphasis."""
    total, broken = count(query), 0
    assert total > 1
    for n in range(total):
        device = see(*type_query(query), *["exe"] * n)
        assert lit(device) == query and get_share(device) == "%d/%d" % (n + 1, total)
        broken += len({y for (_, y), cell in device.cells().items() if cell[2] == LIT}) > 1
    assert broken or " " not in query


@pytest.mark.parametrize("path", COURSES, ids=lambda path: path.stem)
@pytest.mark.parametrize("is_packed", [False, True], ids=["plain", "packed"])
def test_going_on_lights_each_place_once_in_order(path, is_packed):
    script = write_script(path, is_packed)
    keys = press("e", "s")
    total = int(get_share(run(script, "e", "s")).split("/")[1])
    assert total > 10
    seen = []
    for n in (1, 2, 7, total - 1, total):
        device = Device().run(script, keys=keys + press(*["exe"] * n, lead=2500))
        assert lit(device) == "es"
        seen.append(get_share(device))
    assert seen == ["%d/%d" % (n % total + 1, total) for n in (1, 2, 7, total - 1, total)]


def test_backwards_is_forwards_turned():
    device = see(*"metier")
    total = int(get_share(device).split("/")[1])
    for n in range(1, total + 1):
        back = see(*"metier", *["ans"] * n)
        forth = see(*"metier", *["exe"] * (total - n))
        assert back.rows() == forth.rows() and lit(back) == "metier"


def test_a_place_over_the_edge_of_pieces_is_found_once():
    """A course is read ten lines at a time: words that are broken there are one place."""
    for before in range(7, 13):
        text = (
            "# T\n\n" + "\n\n".join(["x"] * (before // 2)) + "\n\n" + "aa " * 9 + "bon jour " * 30
        )
        for is_packed in False, True:
            device = run(write_text(text, is_packed), *type_query("bon jour bon"))
            assert get_share(device) == "1/15" and lit(device) == "bon jour bon"
            device = run(write_text(text, is_packed), *type_query("bon jour"))
            assert get_share(device) == "1/30" and lit(device) == "bon jour"


def test_letters_of_other_languages_are_found_by_plain_ones():
    text = write_text("# Øre\n\nÆther, straße, Þór, garçon, œuvre, Ångström\n")
    for query in "ore", "ather", "strase", "tor", "garcon", "oeuvre", "angstrom":
        assert get_share(run(text, *query)) == "1/1", query


def test_a_place_of_many_lines_is_shown_from_its_first():
    script = write_text("# T\n\n%s\n\n```\n%s\n```\n" % (LINES, "\n".join("abcdefgh")))
    assert lit(run(script, *type_query("b c d e f g h"))) == "b c d e f g h"


def test_no_space_begins_a_query():
    script = write_text("# Un\n\n%s\n\n# Art\n\nici un art\n" % LINES)
    assert picture(run(script, "space")) == picture(run(script))
    device = run(script, "space", *"art")
    assert place(device) == (1, 0) and header(device).split() == ["art", "1/2"]
    assert lit(device) == "art"
    # ten to the power types one, where Alpha doesn't make it a percent
    assert picture(run(script, *"un", "ee")) == picture(run(script, *"un", "space"))


@pytest.mark.parametrize("word", ["zzz", "fin"])
@pytest.mark.parametrize("key", ["exe", "ans"])
def test_going_on_to_the_same_place_paints_nothing(word, key):
    script = write_text("# Un\n\n%s\n\n# Deux\n\nfin\n" % LINES)
    keys = [*word, key]
    assert step(run(script, *keys), press(*keys)) == []


@pytest.mark.parametrize("key", ["down", "right", "up"])
def test_an_arrow_that_ends_a_search_paints_each_row_once(key):
    script = write_text("# Un\n\n%s\n\n# Deux\n\nfin\n" % LINES)
    keys = [*"ligne", "exe", "exe", "exe", key]
    device = run(script, *keys)
    painted = step(device, press(*keys))
    assert painted and count_repaints(painted) == 0 and lit(device) == ""


# --- Nothing found ---


def test_nothing_found_says_so_and_keeps_the_place():
    device = see("right", *"zzz")
    assert place(device) == (0, 10) and header(device).split() == ["zzz", "pas", "trouvé"]
    assert see("right", *"zzz", "exe", "ans").rows() == device.rows()


def test_what_was_found_then_is_not_any_more():
    device = see("right", *"reverz")
    assert place(device) == (0, 10) and header(device).split() == ["reverz", "pas", "trouvé"]
    assert lit(device) == ""
    again = see("right", *"reverz", "backspace")
    assert lit(again) == "rever" and again.rows() == see("right", *"rever").rows()


# --- Keys of search ---


def test_backspace_deletes_a_letter_then_closes():
    assert see(*"rev", "backspace").rows() == see(*"re").rows()
    device = see("right", *"rev", "backspace", "backspace", "backspace")
    assert device.rows() == see("right").rows()


def test_ok_closes_search_and_stays_and_backspace_comes_back():
    found = place(see(*"reversi"))
    assert place(see(*"reversi", "ok")) == found != (0, 0)
    assert lit(see(*"reversi", "ok")) == ""
    assert place(see(*"reversi", "ok", "backspace")) == (0, 0)


def test_arrows_close_search_and_move():
    section, top = place(see(*"reversi", "exe"))
    assert place(see(*"reversi", "exe", "up")) == (section, top - 1)
    assert place(see(*"reversi", "exe", "down")) == (section, top + 1)


@pytest.mark.parametrize("letter", "abcdefghijklmnopqrstuvwxyz")
def test_a_letter_of_60_ms_opens_search(letter):
    for start in range(0, 60, 13):
        device = Device().run(SCRIPT, keys=[(letter, 500 + start, 560 + start)], end=2500)
        assert header(device).split()[0] == letter


def type_fast(gap, hold, costs):
    keys = [(letter, 500 + gap * i, 500 + hold + gap * i) for i, letter in enumerate("reversi")]
    device = Device(costs=costs).run(SCRIPT, keys=keys, end=keys[-1][2] + WAIT)
    assert header(device).split() == ["reversi", "1/%d" % count("reversi")]


@pytest.mark.parametrize("gap", [70, 90, 120, 350])
def test_letters_typed_fast(gap):
    type_fast(gap, 60, costs=False)


@pytest.mark.parametrize("gap", [120, 150, 250])
def test_letters_typed_while_pages_are_drawn(gap):
    type_fast(gap, 100, costs=True)


@pytest.mark.xfail(strict=True, reason="FAULT: a look at all keys and a page's drawing take 90 ms")
def test_letters_of_60_ms_while_pages_are_drawn():
    for gap in range(90, 200, 10):
        type_fast(gap, 60, costs=True)


@pytest.mark.parametrize("pause", range(20, 1500, 140))
def test_a_key_at_any_time_of_the_count_is_taken(pause):
    """The count goes on as if it hadn't been interrupted."""
    query = "re"
    keys = press(*query)
    for key in "v", "exe", "ans", "backspace", "down", "ok", "alpha":
        start = keys[-1][2] + pause
        device = Device().run(SCRIPT, keys=[*keys, (key, start, start + 60)], end=start + WAIT)
        assert device.rows() == see(*query, key).rows(), key


# --- Painting ---


def count_headers(painted):
    return sum(one.text is not None and one.y < HEADER and one.x <= 0 for one in painted)


def test_the_count_comes_in_a_header_of_its_own():
    """As does word that it takes a while; the rows are painted once."""
    for keys in ["r"], [*"re"], [*"reversi"], [*"reversi", "exe"], [*"e", "exe", "exe"]:
        painted = step(see(*keys), press(*keys))
        rows = [one for one in painted if one.y >= HEADER or one.text is None]
        assert count_repaints(rows) == 0
        assert 1 <= count_headers(painted) <= 3
        height = sum(one.h for one in painted if one.text is not None and one.x <= 0)
        assert height % CELL[1] == 0


def test_until_the_count_is_known_two_dots_say_so():
    keys = press(*"re")
    device = Device().run(SCRIPT, keys=keys, end=keys[-1][1] + 200)
    assert header(device).split() == ["re", ".."] and lit(device) == "re"


def test_a_long_query_shows_its_end():
    device = see(*"abcdefghijklmnopqrstuv")
    assert header(device).split()[0] == "ghijklmnopqrstuv"


@pytest.mark.parametrize("is_packed", [False, True], ids=["plain", "packed"])
def test_the_bars_of_quotes_are_passed_over(is_packed):
    text = "# Un\n\n> a quotation of somebody who talks for a long time, and quietly\n\nfin |x\n"
    script = write_text(text, is_packed)
    device = run(script, *type_query("who talks"))
    assert lit(device) == "who talks" and header(device).split()[-1] == "1/1"
    assert lit(run(script, *"talks")) == "talks"


def test_alpha_soon_after_a_move_keeps_the_count():
    """Alpha types nothing, but what was found before it isn't shown."""
    script = write_text("# Un\n\n" + "\n\n".join("mot %d" % n for n in range(30)))
    keys = press(*"mot")
    start = keys[-1][2] + 2500
    keys += [
        (key, start + 60 * i, start + 60 * (i + 1))
        for i, key in enumerate(["ans", "exe", "ans", "alpha"])
    ]
    device = Device().run(script, keys=keys, end=start + 4000)
    number = int(header(device).split()[-1].split("/")[0])
    assert lit(device) == "mot" and header(device).endswith("/30")
    y = next(y for (x, y), cell in device.cells().items() if cell[2] == LIT)
    assert device.rows()[y // 18].strip() == "mot %d" % (number - 1)
