"""Documents for property tests: some of which the words are known, and any text at all."""

from __future__ import annotations

from hypothesis import settings
from hypothesis import strategies as st

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
            "**%s** __%s__ *%s* _%s_ `%s` ~~%s~~ [%s](http://a.b) ![%s](i.png)"
            " <b>%s</b> $%s^2$ \\(\\frac{%s}{2}\\)"
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


def indent(text: str, first: str, rest: str) -> str:
    return first + text.replace("\n", "\n" + rest)


def make_list(pair: tuple[str, list[str]]) -> str:
    marker, items = pair
    return "\n".join(indent(item, marker + " ", " " * (len(marker) + 1)) for item in items)


def make_table(rows: list[list[str]]) -> str:
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
    "* ** _ __ ` `` ``` ~~ ~~~ $ $$ \\( \\) \\[ \\] \\ | |- > - + 1. # ## === --- *** !"
    " [ ] ]( ) ( [^1] [a]: { } ^ _{ ::: !!! %% == [[ ]] ^[ {.a} :star: [!note] +-- -- <sup> "
    "\\frac{ \\sqrt{ & &amp; &#0; &hearts; <b> </p> <br> <!-- --> "
    "< « » ‹ › ¬ § ¶ é e\u0301 \u0301 œ … € ½ ² \u00a0 \u202e "
    '\x00 \u2028 😀 ש 日 """ \\""" ", C mot x 12'
).split(" ") + [" ", "  ", "    ", "\n", "\n\n", "\n> ", "\n- ", "\t", "\r\n", "\nC = [\n", "\n]\n"]
soups = st.lists(st.sampled_from(SYNTAX), max_size=60).map("".join)
anything = st.one_of(soups, st.text(max_size=200))
