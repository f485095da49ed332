"""Packed courses: whatever the course, the script's own code unpacks what was packed."""

from __future__ import annotations

import random
import sys
import unicodedata

import micro
import pytest
from budgets import NESTED_CALLS
from calculator.device import Device
from calculator.facts import GLYPHS
from calculator.keys import press
from course import COMPOSED, Course, CourseError, Section
from documents import few
from hypothesis import example, given, settings
from hypothesis import strategies as st
from prose import write_french
from script import pack, tokens
from script import script as scripts
from script.make import compare
from viewing import COURSES, MINFO, SOURCE, Desk, body, run, write_script, write_text


def make_course(*sections):
    """Return the Course of lists of lines."""
    return Course("Cours", "fr", [Section(lines[0], list(lines)) for lines in sections])


def pack_course(course):
    """Return the packed script of a course, which reads as the course does."""
    script = scripts.write(course, "cours.py", "cours.md", is_packed=True)
    compare(script)
    return script


# --- Any course ---

WORDS = [
    "la ", "loi ", "article ", "du code ", "peut ", "1. ", "conditions ", "é", "à", "«", "»",
    "  ", "e\u0301", "∑", "\\", '"', "#", "!", "[", "]", "~", "^", "x" * 9, "0123456789",
]  # fmt: skip


def make_text(seed, size, variety):
    """Return the lines of a repetitive text of about `size` bytes."""
    dice = random.Random(seed)
    known = ["".join(dice.choices(WORDS, k=dice.randrange(1, 5))) for _ in range(variety)]
    lines, length = [], 0
    while length < size:
        if lines and dice.random() < 0.2:
            lines.append(dice.choice(lines))
        else:
            lines.append("".join(dice.choices(known, k=dice.randrange(4)))[:31].rstrip())
        length += len(lines[-1].encode()) + 1
    return lines


@settings(few, max_examples=8)
@given(
    st.integers(0, 10**6),
    st.integers(10, 15).map(lambda power: 2**power),
    st.sampled_from([1, 3, 20, 200]),
    st.integers(1, 60),
)
@example(1, 100000, 3, 7)
@example(2, 73793, 20, 60)
def test_packing_is_undone(seed, size, variety, count):
    lines = make_text(seed, size, variety)
    step = -(-len(lines) // count)
    pack_course(make_course(*[lines[i : i + step] for i in range(0, len(lines), step)]))


LETTERS = st.text(
    st.sampled_from("abcé\"\\!#$% ~'»§œ¶¬‹[](){}") | st.characters(exclude_categories=["Cs", "Cc"]),
    max_size=20,
)


@few
@given(st.lists(st.lists(LETTERS, min_size=1, max_size=9), min_size=1, max_size=3))
def test_any_letters(sections):
    """Those without glyphs too; too many different ones are refused."""
    course = make_course(*sections)
    letters = set(unicodedata.normalize("NFD", "".join(map("".join, sections))))
    if sum(len(letter.encode()) for letter in letters) < 240:
        pack_course(course)


EXTREMES = {
    "one line three thousand times": [["§Loi", *["A. Le conseil des conditions"] * 3000]],
    "only a table": [["a  | b  |  c  "[: 3 + n % 12] for n in range(900)]],
    "only one letter": [["a"]],
    "one letter often": [["a" * 31] * 900],
    "nothing": [[""]],
    "empty lines": [[""] * 500, ["", ""]],
    "every character that has a glyph": [
        ["§" + char for char in sorted(GLYPHS)],
        [char + "x" + char for char in COMPOSED],
    ],
    "many sections": [["§%d" % n] for n in range(900)],
    "one long line": [["mot " * 400]],
    "sections of ten lines": [["§%d" % n] + ["x%d" % n] * 9 for n in range(30)],
    "doubled again and again": [["ab" * 2**n for n in range(10)] * 20],
    "nested as deep as can be": [
        ["".join("abcdefghijklmnop"[: 2 + n % 15]) * (1 + n % 4) for n in range(2000)]
    ],
}


@pytest.mark.parametrize("name", EXTREMES)
def test_extremes(name):
    pack_course(make_course(*EXTREMES[name]))


@pytest.mark.parametrize("size", [1000, 5000, 20000, 65000])
def test_prose(size):
    text = write_text(write_french(size), is_packed=True)
    assert len(text.encode()) < 11700 + 0.45 * size


# --- Limits ---


def refuse(course):
    """Return why a course can't be packed, after the words that say so."""
    with pytest.raises(CourseError) as caught:
        scripts.write(course, "cours.py", "cours.md", is_packed=True)
    start = "more than a packed script holds: "
    assert str(caught.value).startswith(start) and "\n" not in str(caught.value)
    return str(caught.value)[len(start) :]


def scatter(seed, count, letters="abcdefghijklmnopqrstuvwxyz0123456789"):
    return "".join(random.Random(seed).choices(letters, k=count))


def test_a_piece_that_is_too_long_is_refused():
    assert refuse(make_course(["§A", scatter(1, 4000)])).endswith("characters in one piece")


def test_a_heading_farther_than_the_table_reaches_is_refused():
    most = len(pack.CODES) ** 3
    assert len(scripts.write_place(most - 1)) == 3
    with pytest.raises(pack.TooLong, match="a heading in line %d of the course" % (most // 2)):
        scripts.write_place(most)


@pytest.mark.parametrize("count", [80, 90, 150, 300, 2000])
def test_more_letters_than_can_be_spelled_are_refused(count):
    """Courses that are read from files have no such: there are glyphs for two hundred."""
    letters = "".join(map(chr, range(0x4E00, 0x4E00 + count)))
    course = make_course([letters[i : i + 30] for i in range(0, count, 30)] * 2)
    if count < 83:
        pack_course(course)
    else:
        assert refuse(course) == "%d different characters" % (count + 1)


def test_there_are_no_more_tokens_than_have_codes():
    lines = [scatter(n % 1700, 9) for n in range(6000)]
    pieces = ["\n".join(lines[i : i + 10]) for i in range(0, len(lines), 10)]
    chosen = tokens.choose_tokens(pieces)
    assert 30 < len(chosen.cost) <= pack.MOST_TOKENS
    pack_course(make_course(lines))


# --- Recursion ---


def nest(levels):
    """Return lines of which the tokens are made of others, as deep as may be."""
    lines, word = [], "ab"
    for level in range(levels):
        lines += [word[-31:]] * 40
        word += "cdefghijkl"[level % 10] * 2
        lines += [word[-31:], scatter(level, 9)] * 20
    return lines


DEEP = make_course(nest(14), make_text(5, 30000, 20), nest(9))


def measure_nesting(script):
    """Return the most calls of `unpack` and `read_parts` in one another, while all is read."""
    lines = (SOURCE / "unpack.py").read_text("utf8")
    names = {"depth": 0, "most": 0}
    sections = [scripts.convert(section.text).split("\n") for section in script.course.sections]
    pieces = ["\n".join(part[i : i + 10]) for part in sections for i in range(0, len(part), 10)]
    code = "%s\nopen_text(%s)\nfor n in range(%d):\n    list(read_parts(n))\n" % (
        lines,
        pack.pack(pieces).write(),
        len(pieces),
    )

    def trace(frame, event, _):
        if event == "call" and frame.f_code.co_name in ("unpack", "read_parts"):
            calls, at = 0, frame
            while at:
                calls += at.f_code.co_name in ("unpack", "read_parts")
                at = at.f_back
            names["most"] = max(names["most"], calls)

    desk = Desk({"keys": "def look():\n    pass\n"})
    sys.setprofile(trace)
    try:
        desk.run(code, "unpack")
    finally:
        sys.setprofile(None)
    assert desk.error is None
    return names["most"]


def test_calls_are_nested_no_deeper_than_a_calculator_stands():
    """Above are `lire`, `read`, `search`, `show_found`, `show`, `draw_screen` and `read_line`."""
    for course in DEEP, make_course(make_text(5, 30000, 100)):
        assert 3 <= measure_nesting(pack_course(course)) <= NESTED_CALLS - 6


def test_the_deepest_reads_on_micropython():
    script = scripts.write(DEEP, "cours.py", "cours.md", is_packed=True).text
    timeline = press(*["exe", "right", "right", "exe", "right"], gap=300)
    device = Device().run(script, keys=timeline, end=3000)
    error, rows = micro.read_screens(script, 256, timeline, 3000)
    assert error == "" and rows == device.rows() and any(body(device))
    code = script.rpartition("\n")[0].rpartition("\n")[0] + "\n"
    code += "def show_all():\n for y in range(S[-1]):print(str(r(y),'utf8'))\nshow_all()\n"
    lines, error = micro.run(code, 512, "def keydown(key):\n return 0\n")
    wanted = [line for section in scripts.read_back(script) for line in section]
    assert error == "" and [line for line in lines if line] == [line for line in wanted if line]


# --- Its text ---


@pytest.mark.parametrize("path", COURSES, ids=lambda path: path.stem)
def test_nothing_in_it_can_be_changed_on_its_way(path):
    code = write_script(path, is_packed=True).split("\n", 2)[2]
    assert all(char.isprintable() or char == "\n" for char in code)
    assert all(line == line.rstrip() for line in code.split("\n"))
    for form in "NFC", "NFD", "NFKC", "NFKD":
        assert unicodedata.normalize(form, code) == code


def test_it_is_smaller_than_the_plain_one():
    plain, packed = (len(write_script(MINFO, is_packed).encode()) for is_packed in (False, True))
    assert packed < 0.74 * plain


def test_a_contents_of_many_headings():
    text = "\n\n".join("## Partie %d, au titre assez long\n\ntexte" % n for n in range(300))
    plain, packed = (write_text(text, is_packed) for is_packed in (False, True))
    keys = ["ok", "right", "right", "down", "exe"]
    assert run(plain, *keys).cells() == run(packed, *keys).cells()
