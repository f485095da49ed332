"""The viewer as a student uses it: what only some courses have, and what the header says."""

from __future__ import annotations

import micro
import pytest
from calculator.device import Device
from calculator.keys import press
from course.read import convert
from script.script import write
from viewing import WAIT, body, header, lit, picture, place, run, see, write_text

FORMS = pytest.mark.parametrize("is_packed", [False, True], ids=["plain", "packed"])
WORDS = "\n\n".join(["mot"] * 12)
PARTS = "# Un\n\n%s\n\n## Sous\n\n%s\n\n## Partie au titre long\n\n%s\n\n# Deux\n\n%s\n" % (
    (WORDS,) * 4
)


def write_course(text, is_packed=False, links=(), questions=()):
    """Return the script of a course with links {(section, line): [targets]} and questions."""
    course = convert(text, "Cours")
    for (section, line), targets in dict(links).items():
        course.sections[section].links[line] = targets
    for section, answers in dict(questions).items():
        course.sections[section].questions += answers
    return write(course, "minfo.py", "cours.md", is_packed).text


def check_on_micropython(script, *keys):
    """Real MicroPython shows the same after those keys."""
    timeline = press(*keys)
    end = max([300] + [up for _, _, up in timeline]) + WAIT
    error, rows = micro.read_screens(script, 96, timeline, end)
    assert error == "" and rows == run(script, *keys).rows()


# --- The header ---


def test_the_header_names_what_isnt_on_the_screen():
    assert header(see()).split()[0] == "Infogérance"
    assert header(see("down")).startswith(" Définition de l'info..")
    assert header(see("exe")).split()[0] == "Infogérance"


@FORMS
def test_the_header_names_the_sub_heading_where_both_fit(is_packed):
    script = write_text(PARTS, is_packed)
    line = next(n for n, row in enumerate(convert(PARTS, "x").sections[0].lines) if "Sous" in row)
    keys = ["down"] * line
    assert header(run(script, *keys)).split()[:1] == ["Un"]
    assert header(run(script, *keys, "down")).split()[:2] == ["Un:", "Sous"]
    assert header(run(script, *keys, "down", "up")).split()[1] == "1/2"
    assert header(run(script, *["down"] * (line + 30))).split()[:2] == ["Un", "1/2"]
    assert header(run(script, *["right"] * 5, "exe", "down")).split()[:2] == ["Deux", "2/2"]
    assert header(run(script, *["down"] * (line + 1), "exe", "ans")).split()[0] == "Cours"
    check_on_micropython(script, *["right"] * 3)


def test_share_is_of_the_whole_course():
    shares = [int(header(see(*["right"] * n)).split()[-1][:-1]) for n in range(0, 50, 7)]
    assert shares == sorted(shares) and shares[0] < 5 and shares[-1] == 100


# --- Jumps by share ---


@FORMS
def test_digits_in_the_contents_go_to_tenths(is_packed):
    script = write_text(PARTS, is_packed)
    assert place(run(script, "right", "ok", "0")) == (0, 0)
    tops = [place(run(script, "ok", str(n))) for n in range(10)]
    assert tops == sorted(tops) and tops[-1][0] == 1 and len(set(tops)) > 7
    assert place(run(script, "right", "ok", "5", "backspace")) == (0, 10)


# --- Marks ---


@FORMS
def test_marks(is_packed):
    script = write_text(PARTS, is_packed)
    assert header(run(script, "right", "var")).split()[1] == "*"
    assert picture(run(script, "right", "var", "var")) == picture(run(script, "right"))
    keys = ["right", "var", "exe", "var", "left", "var", "ok", "var"]
    device = run(script, *keys)
    assert header(device).strip() == "Marques" and body(device)[:4] == ["mot", "mot", "Deux"]
    assert place(run(script, *keys, "down", "down", "ok")) == (1, 0)
    assert place(run(script, *keys, "ok")) == (0, 10)
    assert place(run(script, *keys, "right", "exe")) == (1, 0)
    assert place(run(script, *keys, "down", "backspace")) == place(run(script, *keys[:5]))
    check_on_micropython(script, *keys, "down")


def test_marks_last_while_python_does():
    device = run(write_text(PARTS), "right", "var", "exe", "back")
    device.console("lire()", keys=press("ok", "var", "ok"))
    assert place(device) == (0, 10)


def test_without_marks_their_list_is_none():
    script = write_text(PARTS)
    assert picture(run(script, "ok", "var")) == picture(run(script))


def test_many_marks():
    script = write_text("# Un\n\n%s\n" % "\n\n".join("mot %d" % n for n in range(40)))
    keys = ["down", "down", "var"] * 14
    device = run(script, *keys, "ok", "var", "right")
    assert body(device)[-1] == "mot 10" and lit_row(device) == "mot 10"
    assert place(run(script, *keys, "ok", "var", "right", "right", "ok")) == (0, 28)


def lit_row(device):
    base = device.colour(2, 219)
    rows = {y for (x, y), (_, _, paper) in device.cells().items() if y > 18 and paper != base}
    assert len(rows) == 1
    return device.rows()[rows.pop() // 18].strip()


def test_courses_may_do_without_marks():
    script = write_text("---\ntitle: T\nwithout: marks\n---\n\n" + PARTS)
    assert run(script, "var").rows() == run(script).rows() == run(script, "ok", "var").rows()
    assert "Var" not in "".join(run(script, "0").rows())
    assert "Var" in "".join(run(write_text(PARTS), "0").rows())


# --- Links ---


@FORMS
def test_links(is_packed):
    links = {(0, 2): [(1, 0), (0, 14)], (0, 4): [(1, 3)], (1, 2): [(0, 0)]}
    script = write_course(PARTS, is_packed, links)
    targets = [(1, 0), (0, 14), (1, 3), (1, 3)]
    for n, target in enumerate(targets, 1):
        assert place(run(script, *["xnt"] * n)) == target
        assert place(run(script, *["xnt"] * n, "backspace")) == (0, 0)
    assert place(run(script, "xnt", "down")) == (1, 1)
    assert place(run(script, "down", "down", "down", "xnt")) == (1, 3)
    assert picture(run(script, *["down"] * 5, "xnt")) == picture(run(script, *["down"] * 5))
    assert place(run(script, "exe", "xnt")) == (0, 0)
    assert "x,n,t" in "".join(run(script, "0").rows())
    check_on_micropython(script, "xnt", "xnt", "down")


@FORMS
def test_links_lead_on_from_where_one_led(is_packed):
    script = write_course(PARTS, is_packed, {(0, 2): [(1, 0)], (1, 2): [(0, 14)]})
    assert place(run(script, "xnt", "xnt")) == (0, 14)
    for keys, target in (["backspace"], (1, 0)), (["backspace"] * 2, (0, 0)):
        assert place(run(script, "xnt", "xnt", *keys)) == target


def test_back_keeps_the_way_back():
    """Also from where a link or a search led, though neither has ended."""
    script = write_course(PARTS, links={(0, 2): [(1, 3)]})
    for keys in ["xnt"], ["f"], ["ok", "down"]:
        device = run(script, *keys, "back")
        assert device.ended
        device.console("lire()", keys=press("backspace"), end=2000)
        assert place(device) == (0, 0) and device.error is None, keys


def test_links_of_a_course_changed_by_hand_lead_nowhere():
    script = write_course(PARTS, links={(0, 2): [(1, 3)]}).replace("li=[2,", "li=[2,9")
    device = run(script, "xnt", "xnt")
    assert device.error is None and place(device) == (0, 0)


# --- Questions ---

ASKED = "# Un\n\nCapitale ?\n\nParis\n\nFleuve ?\n\nLoire\n\n%s\n\n# Deux\n\nfin\n" % WORDS


@FORMS
@pytest.mark.parametrize("key", ["ok", "down", "up", "left", "right"])
def test_answers_are_hidden_until_a_key(key, is_packed):
    script = write_course(ASKED, is_packed, questions=find_questions())
    hidden = run(script)
    assert "Paris" not in "".join(hidden.rows()) and "Loire" not in "".join(hidden.rows())
    assert "Capitale ?" in body(hidden) and body(hidden).count("?") == 2
    once = run(script, key)
    assert "Paris" in "".join(once.rows()) and "Loire" not in "".join(once.rows())
    assert place(once) == (0, 0)
    twice = run(script, key, key)
    assert "Loire" in "".join(twice.rows()) and place(twice) == (0, 0)
    assert place(run(script, key, key, "down")) == (0, 1)
    again = run(script, key, key, "exe", "ans")
    assert "Paris" not in "".join(again.rows())
    check_on_micropython(script, key)


def find_questions():
    lines = convert(ASKED, "x").sections[0].lines
    starts = [n for n, line in enumerate(lines) if line.startswith(("Paris", "Loire"))]
    return {0: [(start, start + 1) for start in starts]}


@FORMS
def test_search_shows_the_answer_it_finds_and_no_other(is_packed):
    script = write_course(ASKED, is_packed, questions=find_questions())
    device = run(script, *"loire")
    assert lit(device) == "loire" and "Paris" not in "".join(device.rows())
    stays = run(script, *"loire", "ok")
    assert "Loire" in body(stays) and "Paris" not in "".join(
        run(script, *"loire", "ok", "up").rows()
    )
    missed = run(script, *"zzz")
    assert body(missed).count("?") == 2
    check_on_micropython(script, *"loire", "ok")


def test_an_arrow_that_is_held_answers_one_question():
    script = write_course(ASKED, questions=find_questions())
    for hold, count in (300, "1/2"), (2000, "1/2"):
        keys = [("ee", 400, 460), ("down", 900, 900 + hold)]
        device = Device().run(script, keys=keys, end=4000)
        assert header(device).split()[-2:] == ["0", count], hold


@FORMS
def test_questions_at_random(is_packed):
    script = write_course(ASKED, is_packed, questions=find_questions())
    first = run(script, "ee")
    assert header(first).split() == ["?", "0", "1/2"] and "Paris" not in "".join(first.rows())
    shown = run(script, "ee", "ok")
    assert header(shown).split() == ["OK", ":", "je", "savais", "0", "1/2"]
    assert ("Paris" in "".join(shown.rows())) != ("Loire" in "".join(shown.rows()))
    assert header(run(script, "ee", "ok", "ok")).split() == ["?", "1", "2/2"]
    assert header(run(script, "ee", "ok", "down")).split() == ["?", "0", "2/2"]
    assert header(run(script, "ee", "ok", "ok", "ok", "down")).split() == ["1/2"]
    assert header(run(script, "ee", "ok", "ok", "ok", "ok")).split() == ["2/2"]
    for keys in ["ee", "backspace"], ["ee", "ok", "backspace"], ["ee", *["ok"] * 4, "ok"]:
        assert "%" in header(run(script, *keys))
    check_on_micropython(script, "ee", "ok", "down")


@FORMS
def test_long_questions_and_answers_are_read_to_their_ends(is_packed):
    asked, answer = (" ".join("%s%d" % (word, i) for i in range(130)) for word in ("mot", "rep"))
    script = write_text(
        "# Un\n\n%s\n\nQ: %s ?\nR: %s\n\n%s\n" % (WORDS, asked[:190], answer, WORDS), is_packed
    )
    assert "Q: mot0" in body(run(script, "ee"))[0]
    opened = run(script, "ee", "ok")
    assert "?" in body(opened)[0] and "rep0" in body(opened)[1]
    seen = "".join(body(opened))
    for keys in ["down"], ["right"], ["right", "right"]:
        device = run(script, "ee", "ok", *keys)
        seen += "".join(body(device))
        assert header(device).split()[-2:] == ["0", "1/1"]
    assert all("rep%d" % i in seen for i in range(130))
    assert header(run(script, "ee", "ok", *["right"] * 3)).split() == ["0/1"]
    assert header(run(script, "ee", "ok", "up")).split() == ["0/1"]
    assert header(run(script, "ee", "ok", "right", "ok")).split() == ["1/1"]
    check_on_micropython(script, "ee", "ok", "right")


def test_the_order_is_by_chance():
    script = write_course(ASKED, questions=find_questions())
    seen = set()
    for start in range(300, 1500, 61):
        device = Device().run(script, keys=[("ee", start, start + 60)], end=start + 900)
        seen.add(lit(device))
    assert seen == {"capitale ?", "fleuve ?"}


def test_a_section_without_questions_asks_none():
    script = write_course(ASKED, questions=find_questions())
    assert picture(run(script, "exe", "ee")) == picture(run(script, "exe"))
