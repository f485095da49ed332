"""Files to sections: input/expected pairs in cases/, and long courses."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from calculator.facts import GLYPHS
from course import COMPOSED, STYLES, WIDTH, Course, CourseError, Problem, cells, fit
from course.read import convert

HERE = Path(__file__).resolve().parent.parent
CASES = sorted((HERE / "cases").glob("*.md"))
COURSES = sorted((HERE / "courses").glob("*.md")) + [HERE.parent / "tools" / "courses" / "minfo.md"]
BETWEEN = "\n" + "=" * WIDTH + "\n"


def read(path: Path) -> str:
    return path.read_bytes().decode("utf-8")


def render(path: Path) -> str:
    """Return a case's sections; a name that starts with `plain` is a text file's."""
    course = convert(read(path), "Sans titre", path.name.startswith("plain"))
    return BETWEEN.join(section.text for section in course.sections) + "\n"


def test_there_are_cases() -> None:
    assert len(CASES) >= 60 and len(COURSES) >= 6


@pytest.mark.parametrize("path", CASES, ids=lambda path: path.stem)
def test_case(path: Path) -> None:
    assert render(path) == read(path.with_suffix(".txt"))


# What Markdown doesn't show, removed before a course's words are listed.
# Formulas have tests of their own: `πn` is two words there, and a numerator comes first.
HIDDEN = re.compile(
    r"\A---\n.*?\n---\n|\]\([^()]*\)|^```\w+$|</?su[bp]>|\$\$.*?\$\$|\$[^$\n]+\$|\\\[.*?\\\]|\\\(.*?\\\)"
    r"|\\begin\{\w+\}.*?\\end\{\w+\}|\\[A-Za-z]+",
    re.S | re.M,
)
WORD = re.compile(r"[^\W\d_]+")


def list_words(text: str, language: str) -> list[str]:
    return WORD.findall(" ".join(fit(line, language) for line in text.split("\n")))


def join_screens(course: Course) -> str:
    """Return the text of all screens, words cut at a line's end made whole."""
    text = ""
    for line in "\n".join(section.text for section in course.sections).split("\n"):
        bare = re.sub("[%s§¶]" % STYLES, "", line).strip()
        cut = bare[-1:] in ("-", "→") and len(line.encode()) > 28 and " " not in bare[:-1]
        text += bare[:-1] if cut else bare + " "
    return text


@pytest.mark.parametrize("path", COURSES, ids=lambda path: path.stem)
def test_course_keeps_its_words_in_order(path: Path) -> None:
    course = convert(read(path), "Sans titre")
    wanted = list_words(HIDDEN.sub(" ", read(path)), course.language)
    shown = iter(WORD.findall(join_screens(course)))
    missing = [word for word in wanted if word not in shown]
    assert not missing and len(wanted) > 100


@pytest.mark.parametrize("path", COURSES, ids=lambda path: path.stem)
def test_course_fits_the_screen(path: Path) -> None:
    course = convert(read(path), "Sans titre")
    known = GLYPHS | set(COMPOSED + STYLES)
    for section in course.sections:
        title, *lines = section.text.split("\n")
        assert title.startswith(("§", "¶"))
        for line in lines:
            assert cells(line) <= WIDTH
            assert line == line.rstrip()
            assert set(line.lstrip("§¶")) <= known


def test_characters_written_otherwise_have_their_lines() -> None:
    course = convert("---\ntitle: x\n---\n\nok\n\nun 日 et &hearts; l’été", "x")
    assert course.notes == [
        Problem(7, "no glyph for 日 (U+65E5), shown as ?"),
        Problem(7, "’ -> '"),
        Problem(7, "♥ -> coeur"),
    ]


def test_title_comes_from_front_matter_then_heading_then_name() -> None:
    def find(text: str) -> str:
        return convert(text, "Nom").title

    assert find("---\ntitle: 'Cœur'\n---\n# H\n\na") == "Coeur"
    assert find("# H **g**\n\n## a\n\n## b") == "H g"
    assert find("## a\n\n## b") == "Nom"


if __name__ == "__main__":  # write what is expected of new cases, to be read over
    for case in CASES:
        if not case.with_suffix(".txt").exists():
            case.with_suffix(".txt").write_text(render(case), encoding="utf-8", newline="\n")


# --- Sizes ---


def test_a_picture_in_the_text_takes_none_of_its_room():
    picture = "![une image](data:image/png;base64,%s)" % ("iVBORw0KGgo" * 90000)
    course = convert("mot\n\n%s fin\n" % picture, "Cours")
    assert "une image" in course.sections[0].text and "fin" in course.sections[0].text
    assert len(course.sections[0].text) < 99


def test_more_text_than_any_course_has_is_refused_at_once():
    with pytest.raises(CourseError, match="more than 524288 bytes, too large for a course"):
        convert("_*" * (1 << 19), "Cours")
