"""Markdown as its specification reads it: the same words in the same order."""

from __future__ import annotations

import commonmark
import pytest
from documents import indent, make_list, make_table, many
from hypothesis import given
from hypothesis import strategies as st
from oracle import expect_words, read_html, show_words

words = st.integers(100, 999).map(lambda n: "w%dx" % n)
spans = st.one_of(
    words,
    st.tuples(
        words,
        st.sampled_from(
            ["**%s**", "*%s*", "`%s`", "[%s](/a 't')", "![%s](/a.png)", "<b>%s</b>", "(**%s**)"]
            + ["***%s***", "&lt;%s&gt;", "\\*%s\\*", "%s,", "<http://a.fr/%s>", "~%s", "%s\\"]
        ),
    ).map(lambda pair: pair[1] % pair[0]),
)
texts = st.lists(spans, min_size=1, max_size=9).map(" ".join)
paragraphs = st.lists(texts, min_size=1, max_size=3).map("\n".join)
code = st.lists(words, min_size=1, max_size=4).map(lambda all: "~~~ c\n%s\n~~~" % "\n".join(all))
blocks = st.recursive(
    st.one_of(
        paragraphs,
        code,
        st.just("***"),
        st.lists(st.lists(words, min_size=2, max_size=2), min_size=1, max_size=3).map(make_table),
    ),
    lambda inner: st.one_of(
        st.tuples(st.sampled_from(["-", "1.", "2)"]), st.lists(inner, min_size=1, max_size=3)).map(
            make_list
        ),
        inner.map(lambda text: indent(text, "> ", "> ")),
        st.lists(inner, min_size=1, max_size=3).map("\n\n".join),
    ),
    max_leaves=6,
)
headings = st.tuples(st.integers(1, 6), texts).map(lambda pair: "#" * pair[0] + " " + pair[1])
setext = st.tuples(texts, st.sampled_from("=-")).map(lambda pair: "%s\n%s" % (pair[0], pair[1] * 3))
documents = st.lists(st.one_of(blocks, headings, setext), min_size=1, max_size=5).map("\n\n".join)


@many
@given(documents)
def test_documents_have_the_oracles_words(text: str) -> None:
    assert show_words(text) == expect_words(text)


@pytest.mark.skipif(not commonmark.SPEC.exists(), reason="tests/course/commonmark.py fetches it")
def test_most_examples_of_the_specification() -> None:
    examples = commonmark.list_examples()
    same = [e for e in examples if read_html(e.page) == show_words(e.markdown)]
    assert len(examples) == 652 and len(same) >= 610


# What GitHub adds, in other words than its specification's. Cells beyond the header's stay:
# no word is lost.
GITHUB = [
    ("| un | deux |\n| --- | --- |\n| a | b |", "un deux a b"),
    ("| abc | longue |\n:-: | -----------:\nx | y", "abc longue x y"),
    ("| f\\|g |\n| ------ |\n| b `\\|` c |\n| d **\\|** e |", "f g b c d e"),
    ("| a | b |\n|---|---|\n| c | d |\n> cite", "a b c d cite"),
    ("| a | b |\n|---|---|\n| c | d |\ne\n\nf", "a b c d e f"),
    ("| a | b |\n| --- |\n| c |", "a b c"),
    ("| a | b |\n| --- | --- |\n| c |\n| d | e | f |", "a b c d e f"),
    ("| a | b |\n| --- | --- |", "a b"),
    ("- [ ] un\n- [x] deux", "un deux"),
    ("- [x] un\n  - [ ] deux\n  - [x] trois\n- [ ] quatre", "un deux trois quatre"),
    ("~~Un~~ deux, ~trois~ quatre !", "Un deux trois quatre"),
    ("Ce ~~mot ne\n\nva pas~~.", "Ce mot ne va pas"),
    ("www.exemple.org", "www exemple org"),
    ("Voir www.exemple.org/aide pour plus.", "Voir www exemple org aide pour plus"),
    ("Voir www.exemple.org.\n\nVoir www.e.fr/a.b.", "Voir www exemple org Voir www e fr a b"),
    ("(www.exemple.fr/q?a=(b)) et www.e.fr/(c)))", "www exemple fr q a b et www e fr c"),
    ("www.a.fr/q?a=b&c=d et www.e.fr/q?a=b&hl;", "www a fr q a b c d et www e fr q a b hl"),
    ("www.exemple.org/ai<de", "www exemple org ai de"),
    ("http://e.org\n\n(https://e.fr/a?b=(c)&d=e)", "http e org https e fr a b c d e"),
    ("moi@exemple.fr", "moi exemple fr"),
    ("a+b_c@exemple.un-deux.fr", "a b c exemple un deux fr"),
    ("a.b-c_d@e.f.\n\na.b-c_d@e.f-", "a b c d e f a b c d e f"),
    ("xmpp:a@b.c/txt et mailto:a@b.fr", "xmpp a b c txt et mailto a b fr"),
    ("<strong> <title> <style> <em>\n\n<blockquote>\n  <xmp> interdit. <XMP> aussi.\n</blockquote>",
     "title style xmp interdit XMP aussi"),
]  # fmt: skip


@pytest.mark.parametrize("text, words", GITHUB)
def test_githubs_extensions(text: str, words: str) -> None:
    # the boxes of tasks are markers here, so that `x` isn't among the words
    assert show_words(text) == words.split()
