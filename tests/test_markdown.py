"""Markdown to sections: input/expected pairs in cases/, and long courses."""

import re
from pathlib import Path

import pytest

import markdown
import typography

HERE = Path(__file__).resolve().parent
CASES = sorted((HERE / "cases").glob("*.md"))
COURSES = sorted((HERE / "courses").glob("*.md")) + [HERE.parent / "tools" / "courses" / "minfo.md"]
BETWEEN = "\n" + "=" * typography.WIDTH + "\n"


def read(path):
    return path.read_bytes().decode("utf-8")


def render(path):
    """Return a case's sections; a name that starts with `plain` is a text file's."""
    course = markdown.convert(read(path), "Sans titre", path.name.startswith("plain"))
    return BETWEEN.join(section.text for section in course.sections) + "\n"


def test_there_are_cases():
    assert len(CASES) >= 60 and len(COURSES) >= 6


@pytest.mark.parametrize("path", CASES, ids=lambda path: path.stem)
def test_case(path):
    assert render(path) == read(path.with_suffix(".txt"))


# What Markdown doesn't show, removed before a course's words are listed.
# Formulas have tests of their own: `πn` is two words there, and a numerator comes first.
HIDDEN = re.compile(
    r"\A---\n.*?\n---\n|\]\([^()]*\)|^```\w+$|</?su[bp]>|\$\$.*?\$\$|\$[^$\n]+\$|\\\[.*?\\\]|\\\(.*?\\\)"
    r"|\\begin\{\w+\}.*?\\end\{\w+\}|\\[A-Za-z]+",
    re.S | re.M,
)
WORD = re.compile(r"[^\W\d_]+")


def list_words(text):
    return WORD.findall(" ".join(typography.fit(line) for line in text.split("\n")))


def join_screens(course):
    """Return the text of all screens, words cut at a line's end made whole."""
    text = ""
    for line in "\n".join(section.text for section in course.sections).split("\n"):
        bare = re.sub("[%s§¶]" % typography.STYLES, "", line).strip()
        cut = bare[-1:] in ("-", "→") and len(line.encode()) > 28 and " " not in bare[:-1]
        text += bare[:-1] if cut else bare + " "
    return text


@pytest.mark.parametrize("path", COURSES, ids=lambda path: path.stem)
def test_course_keeps_its_words_in_order(path):
    course = markdown.convert(read(path), "Sans titre")
    wanted = list_words(HIDDEN.sub(" ", read(path)))
    shown = iter(WORD.findall(join_screens(course)))
    missing = [word for word in wanted if word not in shown]
    assert not missing and len(wanted) > 100


@pytest.mark.parametrize("path", COURSES, ids=lambda path: path.stem)
def test_course_fits_the_screen(path):
    course = markdown.convert(read(path), "Sans titre")
    known = typography.GLYPHS | set(typography.COMPOSED + typography.STYLES)
    for section in course.sections:
        title, *lines = section.text.split("\n")
        assert title.startswith(("§", "¶"))
        for line in lines:
            assert typography.cells(line) <= typography.WIDTH
            assert line == line.rstrip()
            assert set(line.lstrip("§¶")) <= known


def test_unfit_characters_have_their_lines():
    course = markdown.convert("---\ntitle: x\n---\n\nok\n\nun 😀 et &hearts; l’été", "x")
    assert course.unfit == [(7, "😀"), (7, "’"), (7, "♥")]


def test_title_comes_from_front_matter_then_heading_then_name():
    def find(text):
        return markdown.convert(text, "Nom").title

    assert find("---\ntitle: 'Cœur'\n---\n# H\n\na") == "Coeur"
    assert find("# H **g**\n\n## a\n\n## b") == "H g"
    assert find("## a\n\n## b") == "Nom"


if __name__ == "__main__":  # write what is expected of new cases, to be read over
    for case in CASES:
        if not case.with_suffix(".txt").exists():
            case.with_suffix(".txt").write_text(render(case), encoding="utf-8", newline="\n")
