"""Which language a course is in, and what of it is written in that language."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from course import STYLES, Course, CourseError
from course.language import LANGUAGES, guess_language
from course.read import convert, read_course

NOTES = {
    "fr": "La cellule est l'unité du vivant. Les plantes ont une paroi, pas les animaux.",
    "en": "The cell is the unit of life. Plants have a wall, which animals do not have.",
    "de": "Die Zelle ist die Einheit des Lebens. Pflanzen haben eine Wand, Tiere nicht. Das ist der"
    " Unterschied.",
    "es": "La célula es la unidad de los seres vivos. Las plantas tienen pared, pero los animales"
    " no, y eso está en el libro.",
    "it": "La cellula è l'unità dei viventi. Le piante hanno una parete, gli animali no: è anche"
    " nella lezione di ieri.",
    "pt": "A célula é a unidade dos seres vivos. As plantas têm parede, mas os animais não têm."
    " Isto é o que se vê pelo livro.",
    "nl": "De cel is het kleinste deel van een organisme. Planten hebben een wand, dieren niet, en"
    " dat is een verschil.",
}


def show(course: Course) -> str:
    return re.sub("[%s§¶]" % STYLES, "", "\n".join(part.text for part in course.sections))


def test_every_language_is_guessed() -> None:
    assert list(NOTES) == list(LANGUAGES)
    assert {code: guess_language(text) for code, text in NOTES.items()} == {
        code: code for code in NOTES
    }


@pytest.mark.parametrize(
    "text",
    [
        "",
        "x = 2",
        "the word",
        "# Verbs\n\nto be, to have: être, avoir. Les verbes `to the and that with` sont dans la"
        " liste pour le contrôle.",
        "```\nthe and to that are with by\n```\n$the and to that are$",
    ],
)
def test_short_and_mixed_texts_are_french(text: str) -> None:
    assert guess_language(text) == "fr"


@pytest.mark.parametrize(
    ("head", "option", "language", "is_guessed"),
    [
        ("---\nlang: fr-FR\n---\n", "de", "fr", False),
        ("---\nlanguage: German\n---\n", "", "de", False),
        ("---\ntitle: x\n---\n", "nl", "nl", False),
        ("", "", "en", True),
        ("---\nlang: tlh\n---\n", "", "en", True),
    ],
)
def test_front_matter_comes_first(head: str, option: str, language: str, is_guessed: bool) -> None:
    course = convert(head + NOTES["en"], "Cours", language=option)
    assert (course.language, course.is_guessed) == (language, is_guessed)


def test_a_file_is_guessed_too(tmp_path: Path) -> None:
    path = tmp_path / "cell.md"
    path.write_text(NOTES["en"], "utf8")
    assert read_course(path).language == "en"
    assert read_course(path, "it").language == "it"


@pytest.mark.parametrize(
    ("language", "shown"),
    [
        ("fr", "A inter B = vide, A inclus B\nA inter B = vide, A inclus B\nA inter B = vide\n"),
        ("en", "A inter B = empty, A subset of B\nA inter B = empty, A subset of B\n"),
        ("de", "A geschnitten B = leer"),
    ],
)
def test_signs_without_a_glyph_are_words_of_the_language(language: str, shown: str) -> None:
    text = "A ∩ B = ∅, A ⊂ B  \n$A \\cap B = \\emptyset, A \\subset B$  \n$A ∩ B = ∅$  \n1,5 “x”"
    course = convert(text, "Cours", language=language)
    joined = show(course).replace("\n", " ")
    assert shown.replace("\n", " ").strip() in joined
    assert '1,5 "x"' in joined
    written = {note.what for note in course.notes}
    assert "∅ -> %s" % {"fr": "vide", "en": "empty", "de": "leer"}[language] in written


def test_no_text_is_no_language(tmp_path: Path) -> None:
    (tmp_path / "a.md").write_text("\n", "utf8")
    with pytest.raises(CourseError):
        read_course(tmp_path / "a.md")
