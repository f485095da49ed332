"""Questions and answers: which texts are, and which of their lines may be hidden."""

from __future__ import annotations

import pytest
from course import Course
from course.read import convert


def read(text: str) -> Course:
    return convert("# Cours\n\n" + text, "Cours", language="fr")


def find(text: str) -> list[tuple[str, str]]:
    """Return (line before the answer, answer's lines) of each question."""
    section = read(text).sections[0]
    return [
        (section.lines[first - 1], "\n".join(section.lines[first:end]))
        for first, end in section.questions
    ]


@pytest.mark.parametrize(
    "text",
    [
        "Q: Qui ?\nR: Moi",
        "Q : Qui ?\nR : Moi",
        "Q. Qui ?\nR. Moi",
        "Q: Qui ?\n\nR: Moi",
        "Q1: Qui ?\nR1: Moi",
        "**Q:** Qui ?\n**R:** Moi",
        "**Question :** Qui ?\n\n**Réponse :** Moi",
        "Question 1 : Qui ?\nRéponse : Moi",
        "Q: Qui ?\nA: Moi",
        "Question: Qui ?\nAnswer: Moi",
        "Frage: Qui ?\nAntwort: Moi",
        "Qui ? ::: Moi",
        "- Qui ? ::: Moi",
        "> Q: Qui ?\n> R: Moi",
        "un texte\nQui ? ::: Moi",
    ],
)
def test_a_question_has_its_answer(text: str) -> None:
    found = find(text)
    assert len(found) == 1
    asked, answer = found[0]
    assert "Qui ?" in asked and "«" in asked and "Moi" in answer and "Qui" not in answer


@pytest.mark.parametrize(
    "text",
    [
        "Q: Qui ?",
        "R: Moi",
        "R: Moi\nQ: Qui ?",
        "Q: Qui ?\n\n# Titre\n\nR: Moi",
        "Q: Qui ?\n\ntexte\n\nR: Moi",
        "N: naturels\nZ: entiers\nQ: rationnels\nR: réels",
        "Z: entiers\n\nQ: rationnels\n\nR: réels\n\nC: complexes",
        "Q: rationnels\nR: réels\nC: complexes",
        "`a ::: b`",
        "::: note\ntexte\n:::",
        "a :: b",
        "Quand : hier\nRien : demain",
    ],
)
def test_what_is_no_question(text: str) -> None:
    assert not find(text)


def test_answers_have_lines_of_their_own() -> None:
    text = "Q: un ?\nR: a\nb\n- c\nQ: deux ?\nR: $\\frac{1}{2}$\n\nun texte\n\ntrois ::: d"
    assert find(text) == [
        ("«Q: un ?»", "R: a\nb\n\n¬-» c"),
        ("«Q: deux ?»", "R: 1/2"),
        ("«trois»", "d"),
    ]


def test_no_word_is_lost() -> None:
    shown = read("Q: *a* `b` [c](#cours)\nd\nR: e\nf").sections[0]
    assert "".join(char for char in shown.text if char.isalpha()) == "CoursQabcdRef"
    assert shown.links == {2: [(0, 0)]}
