"""Links within a course: where they go, and where on the screen they are."""

from __future__ import annotations

import pytest
from course import Course, cells
from course.marks import RANGE
from course.read import convert
from course.targets import make_slug

LONG = "un texte assez long pour plusieurs lignes "


def read(text: str) -> Course:
    return convert(text, "Cours", language="fr")


def find(text: str) -> list[str]:
    """Return the heading, or its first line, that each link goes to."""
    course = read(text)
    return [
        course.sections[n].lines[row].strip("§¶")
        for section in course.sections
        for _, places in sorted(section.links.items())
        for n, row in places
    ]


HEADINGS = (
    "\n\n# Un\n\na\n\n# L'été, à Œta !\n\nb\n\n## Bilan\n\nc\n\n# Un\n\nd"
    "\n\n## Bilan {#fin .x}\n\ne"
)


@pytest.mark.parametrize(
    ("link", "heading"),
    [
        ("[voir](#un)", "Un"),
        ("[voir](#UN)", "Un"),
        ('[voir](<#un> "titre")', "Un"),
        ("[voir](#l%C3%A9t%C3%A9-%C3%A0-%C5%93ta-)", "L'été, à Oeta !"),
        ("[voir](#lété-à-œta-)", "L'été, à Oeta !"),
        ("[voir](#l-ete-a-œta)", "L'été, à Oeta !"),
        ("[voir](#bilan)", "Bilan"),
        ("[voir](#fin)", "Bilan"),
        ("[voir][la]\n\n[la]: #un", "Un"),
        ("[[#Bilan]]", "Bilan"),
        ("[[#Bilan|le bilan]]", "Bilan"),
        ("**[*v*`o`ir](#un)**", "Un"),
        ("- [voir](#un)", "Un"),
        ("> [voir](#un)", "Un"),
        ("| a |\n|---|\n| [voir](#un) |", "Un"),
    ],
)
def test_a_link_goes_to_its_heading(link: str, heading: str) -> None:
    assert find(link + HEADINGS) == [heading]


def test_names_that_occur_twice_have_numbers() -> None:
    course = read("[a](#un) [b](#un-1) [c](#bilan) [d](#bilan-1)" + HEADINGS)
    assert course.sections[0].links == {2: [(1, 0), (3, 0), (2, 4), (3, 4)]}


def test_a_link_is_strong_and_takes_no_more_cells() -> None:
    text = LONG + "[%s](#un) et **fort** " % LONG + LONG
    course, plain = read(text + HEADINGS), read(text.replace("](#un)", "]()") + HEADINGS)
    lines = course.sections[0].lines
    assert list(map(cells, lines)) == list(map(cells, plain.sections[0].lines))
    row = next(i for i, line in enumerate(lines) if "«" in line)
    assert course.sections[0].links == {row: [(1, 0)]}
    assert not any(RANGE[0] <= char <= RANGE[-1] for line in lines for char in line)


def test_links_to_nowhere_are_told() -> None:
    course = read("a\n[b](#rien) [c](http://x.y#un) [d](#) [e](b.md#un)" + HEADINGS)
    assert [note for note in course.notes if "link" in note.what] == [
        (2, "no heading for the link #rien", "")
    ]
    assert not any(section.links for section in course.sections)


def test_what_looks_like_a_mark_is_none() -> None:
    course = read("# Un\n\na\U000f0002b \U000f0000c\U000f0001 &#983042;d [x](#un)")
    assert course.sections[0].links == {2: [(0, 0)]}
    assert not course.sections[0].questions
    assert "abcd" in course.sections[0].text.replace(" ", "")


@pytest.mark.parametrize(
    ("title", "slug"),
    [
        ("Les **droites** du plan", "les-droites-du-plan"),
        ("1. L'aire : `A`", "1-laire--a"),
        ("[Lien](http://a.b) snake_case", "lien-snake_case"),
    ],
)
def test_slugs_are_github_s(title: str, slug: str) -> None:
    assert make_slug(title) == slug
