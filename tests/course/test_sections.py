"""What a course says of itself: sections, where their lines came from, notes, front matter."""

from __future__ import annotations

import pytest
from course import Course, Problem
from course.front import read_front_matter
from course.language import normalize_language
from course.read import convert


def titles(text: str) -> list[str]:
    """Return the lines of titles, section by section."""
    return [
        " ".join(line for line in section.lines if line[:1] in ("§", "¶"))
        for section in convert(text, "Nom").sections
    ]


@pytest.mark.parametrize(
    "text, shown",
    [
        ("# A\n\n## B\n\nx\n\n## C\n\ny\n\n# D\n\nz", ["§A ¶B", "¶C", "§D"]),
        ("# A\n## B\n### C\nx\n# D\nz", ["§A ¶B ¶¶C", "§D"]),
        ("# T\n\n## A\n\nx\n\n## B\n\ny", ["§T", "§A", "§B"]),  # the course's title has a page
        ("# T\n\n## A\n### B\n\nx\n\n## C\n\ny", ["§T", "§A ¶B", "§C"]),
        ("## A\n\n## B\n\nx", ["§A", "§B"]),  # A is no chapter of B's
        ("# A\nx\n## B\ny", ["§A ¶B"]),
        ("# A\n\n## B\n", ["§A", "¶B"]),
        ("x\n\n# A\ny", ["§Nom", "§A"]),
    ],
)
def test_a_title_alone_has_no_section_of_its_own(text: str, shown: list[str]) -> None:
    assert titles(text) == shown


def sources(text: str) -> list[tuple[str, int]]:
    section = convert(text, "Nom").sections[0]
    assert len(section.lines) == len(section.sources)
    return [pair for pair in zip(section.lines, section.sources) if pair[0]]


def test_lines_know_where_they_came_from() -> None:
    text = "---\nx: y\n---\n# T\n\na\n\n- b\n  c\n- d\n\n```\ne\nf\n```\n\n|g|h|\n|-|-|\n|i|j|\n"
    text += "\n> k\n"
    assert [number for _, number in sources(text)] == [4, 6, 8, 8, 10, 13, 14, 17, 19, 21]


def test_notes_have_their_lines() -> None:
    text = (
        "---\nx: ’\n---\nm² ’\n\n![](a.png) et\n![b](c.png)\n\n$\\machin x$\n\n<iframe></iframe>\n"
    )
    assert convert(text, "Nom").notes == [
        Problem(4, "² -> ^2"),
        Problem(4, "’ -> '"),
        Problem(6, "image a.png -> [a.png]"),
        Problem(7, "image c.png -> b"),
        Problem(9, "\\machin -> machin: an unknown command"),
        Problem(11, "iframe -> nothing"),
    ]


def test_a_table_too_wide_is_told() -> None:
    course = convert("|%s|b|\n|-|-|\n|c|d|\n" % ("a" * 40), "Nom")
    assert course.notes == [Problem(1, "table -> a text a row, too wide for columns")]


FRONTS = [
    ("---\ntitle: T\nlang: de\n---\nx", "T", "de"),
    ("---\ntitle: 'L''été' # a\n---\nx", "L'été", "fr"),
    ('---\ntitle: "Le \\"PIB\\""\n---\nx', 'Le "PIB"', "fr"),
    ("---\ntitre: 'T: u'\nlangue: Français\n---\nx", "T: u", "fr"),
    ('---\n"title": "T"\nlist:\n  - a\n- b\n# c\nlocale: en_US\n...\nx', "T", "en"),
    ("---\ntitle: >-\n  Long titre\nk: [a,\n b]\n---\nx", "Long titre", "fr"),
    ("+++\ntitle = 'T' # c\nlanguage = \"es-ES\"\n[a]\nb = 1\n+++\nx", "T", "es"),
    ('{\n "title": "T", "lang": "pt-BR"\n}\nx', "T", "pt"),
    ('---\n{"title": "T", "a": {"b": [1]}}\n---\nx', "T", "fr"),
    ("\n---\ntitle: T\n---\nx", "T", "fr"),
    ("---\nlang: klingon\na: b\n---\nx", "Nom", "fr"),
]


@pytest.mark.parametrize("text, title, language", FRONTS)
def test_front_matter(text: str, title: str, language: str) -> None:
    course: Course = convert(text, "Nom")
    assert (course.title, course.language) == (title, language)
    assert course.sections[0].lines[-1] == "x" and len(course.sections[0].lines) == 3


@pytest.mark.parametrize(
    "text",
    [
        "---\nNote : du texte\n---",
        "---\n\ntitle: x\n---",
        "---\nUn texte.\n---",
        "---\ntitle: x\n\nsans fin",
        "+++\ntexte\n+++",
        "{x} et {y}",
        "---\nune phrase un peu longue: x\n---",
        "---",
        "",
    ],
)
def test_what_is_no_front_matter(text: str) -> None:
    assert read_front_matter(text.split("\n")).size == 0


@pytest.mark.parametrize(
    "name, code",
    [("fr", "fr"), ("FR-ca", "fr"), ("English", "en"), ('"nl"', "nl"), ("xx", ""), ("", "")],
)
def test_languages(name: str, code: str) -> None:
    assert normalize_language(name) == code
