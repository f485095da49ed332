"""What of the viewer a course needs: the build leaves out the rest."""

from __future__ import annotations

from collections.abc import Set

from course import Course, Section, cells, strip_styles

# Those that any course has, unless its front matter says `without: ...`:
#   signs  search for digits and signs
#   marks  bookmarks
OPTIONAL = frozenset(["signs", "marks"])
# Those that a course's text asks for:
#   letters    search for what is written with LETTERS
#   pairs      search for what is written with PAIRS
#   bars       search over lines of quotes
#   subtitles  sub-headings in the header
#   links      a key for links inside the course
#   questions  answers that are hidden
ALL = OPTIONAL | {"letters", "pairs", "bars", "subtitles", "links", "questions"}
LETTERS = frozenset("ÆÐ×ØÞßæð÷øþ")  # for which search takes others
HEADER = 20  # cells of a title in the header, as `show_page` has it
PAIRS = frozenset("→π√_ᴇ")  # on keys that have another sign, which search takes for them


def find_features(course: Course, options: Set[str] = OPTIONAL) -> frozenset[str]:
    """Return the features that a course's viewer has; `options` are the optional ones."""
    letters = set().union(*(section.text for section in course.sections))
    needed = {
        "letters": LETTERS & letters,
        "pairs": PAIRS & letters,
        "bars": any(map(has_bar, course.sections)),
        "subtitles": any(map(has_subtitle, course.sections)),
        "links": any(section.links for section in course.sections),
        "questions": any(section.questions for section in course.sections),
    }
    wanted = OPTIONAL & options - course.without
    return frozenset(name for name in needed if needed[name]) | wanted


def has_bar(section: Section) -> bool:
    """Tell whether a section has a line of a quote."""
    return any(strip_styles(line).startswith("| ") for line in section.lines)


def has_subtitle(section: Section) -> bool:
    """Tell whether a section has a sub-heading that the header shows beside its title."""
    room = HEADER - sum(map(cells, section.lines[:1])) - len(": ")
    return any(line[:1] == "¶" and cells(line) <= room for line in section.lines)
