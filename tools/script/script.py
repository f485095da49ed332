"""A script for the calculator: how it is laid out, written and read.

Two comments, the imports, the course, the viewer, and the line that starts it. In a plain
script, the course is a list `C` of strings that may be edited by hand, and stands before the
viewer's code, which has shorthands (see `shorthand`). In a packed one it is tokens (see `unpack`),
and stands after the code.
"""

from __future__ import annotations

import ast
import functools
import re
import unicodedata
import warnings
import zlib
from collections.abc import Mapping, Set
from dataclasses import dataclass
from typing import NamedTuple

from calculator.device import Device, Layout
from calculator.facts import RECORD_OVERHEAD
from course import COMPOSED, Course, CourseError, Section, fit, strip_styles
from course.show import show

from .compact import quote
from .features import OPTIONAL, find_features
from .pack import CODES, PIECE_LINES, TooLong, escape_letter, pack
from .shorthand import SEPARATOR, shorten
from .source import NAMES, WORDS, Code, build_code
from .words import FUNCTIONS, choose_language

__version__ = "2.0"
MADE_BY = "# by minfo's tools/build.py"
IMPORTS = "from ion import keydown\nfrom kandinsky import draw_string,fill_rect\n"
# The viewer's source files, in the order they run.
VIEWER = "pieces", "keys", "waiting", "screen", "extras", "viewer"
LOADED, PATIENCE = 5000, 30  # ms in which all code has surely run; s, where it was changed
STYLES = "»«‹¬§¶"  # in a section's lines; their digits in the viewer's text are 0 to 5

# A script's second line; a long one is cut.
_SIGNED = re.compile(
    re.escape(MADE_BY)
    + r"(?: [\d.]+)?(?: (?P<checksum>[0-9a-f]{8}))?(?:: (?P<source>.*?))?(?:;.*)?"
)
TAB = " " * 3  # what a tab is to plain scripts, in which lines of lists are indented by them
_COOKIE = re.compile(r"(coding)([:=])")


@dataclass(frozen=True)
class Script:
    """A course's script; `name` is its file's."""

    name: str
    course: Course
    text: str
    is_packed: bool
    lacks: Set[str] = frozenset()  # the optional features that its viewer does without

    @property
    def size(self) -> int:
        """The bytes that it takes of the calculator's storage."""
        return len(self.text.encode()) + len(self.name) + RECORD_OVERHEAD


class Viewer(NamedTuple):
    """The viewer's code as source: what stands in a script as it is, a string of the parts that
    show the first page, and one of the rest."""

    head: str
    soon: str
    late: str

    def write(self) -> str:
        """Return it as a script of one course has it."""
        return "%sw(%s)\nv(sp)\nw(%s)\n" % self


class Data(NamedTuple):
    """A course as a script has it: what its viewer's code needs, and the text that follows this
    if it is packed."""

    lists: str
    text: str


# --- Writing ---


def write(
    course: Course,
    name: str,
    source: str,
    is_packed: bool = False,
    options: Set[str] = OPTIONAL,
) -> Script:
    """Return the script of a course; `source` is the name of the course's file.

    `options` are those of features.OPTIONAL that its viewer has. CourseError if the course has
    more than a script can hold.
    """
    start = FUNCTIONS[choose_language(course.language)] + "()\n"
    features = find_features(course, options)
    data = write_packed(course) if is_packed else write_plain(course)
    viewer = write_viewer(course.language, features, is_packed).write()
    body = IMPORTS + data.lists + viewer + data.text + start
    text = head_script(course.title, source, body)
    return Script(name, course, text, is_packed, OPTIONAL - options)


def head_script(title: str, source: str, rest: str) -> str:
    """Return a script's whole text: its two comments, and the rest."""
    title = comment("# " + title)
    return "%s\n%s\n%s" % (title, sign(title + "\n" + rest, source), rest)


def sign(text: str, source: str) -> str:
    """Return a script's second line: its checksum, of `text`, and the course's file."""
    head = "%s %s %s" % (MADE_BY, __version__, compute_checksum(text))
    return comment("%s: %s; tools/script" % (head, name_source(source)))


def name_source(source: str) -> str:
    """Return the name of a course's file as a script's second line has it."""
    return comment("# " + source).replace(";", ",")[2:52].rstrip()


def compute_checksum(text: str) -> str:
    return "%08x" % zlib.crc32(text.encode("utf8", "replace"))


def build_viewer(language: str, features: frozenset[str], is_packed: bool) -> Code:
    """Return the code of scripts' viewer."""
    later = {"light"}  # nothing is lit on the first page
    store = ["store_plain"]
    if is_packed:
        later.add("read_parts")  # nor unpacked for it
        store = ["unpack", "store_packed"]
    return build_code(("text", *store, *VIEWER), language, features, frozenset(later))


@functools.lru_cache(None)
def write_viewer(language: str, features: frozenset[str], is_packed: bool) -> Viewer:
    """Return the viewer of a course in some language that has some features."""
    code = build_viewer(language, features, is_packed)
    parts, words = shorten([*code.soon, *code.late])
    count = len(code.soon)
    soon, late = (
        'r"""%s"""' % "".join(part + SEPARATOR for part in each)
        for each in (parts[:count], parts[count:])
    )
    return Viewer(code.head.replace(WORDS, quote(words)), soon, late)


def write_plain(course: Course) -> Data:
    indent = re.compile("^(?:%s)+" % TAB, re.M)
    texts = [indent.sub(lambda m: m[0].replace(TAB, "\t"), each.text) for each in course.sections]
    sections = "".join('"""%s""",\n' % escape(text) for text in texts)
    title = "ti = %s\n%s" % (quote(name_course(course)), write_tables(course))
    return Data("%sC = [\n%s]\n" % (title, sections), "v(d)\n")


def write_packed(course: Course) -> Data:
    starts, places, pieces = list_pieces(course)
    try:
        spots = "".join(map(write_place, places))
        text = pack(pieces).write()
    except TooLong as error:
        raise CourseError("more than a packed script holds: %s" % error) from None
    lines = [
        'ti="%s"' % "".join(map(escape_letter, convert(name_course(course)))),
        write_tables(course) + "S=[%s]" % ",".join(map(str, starts)),
        'K=b"%s"' % spots,
        "N={0:(%r,0)}" % (pieces[0] + "\n").encode(),
    ]
    # Names that are of no more use go. A script has its names, and the console takes them all
    # after Back, in a table in one piece: up to 97 are a smaller one.
    return Data("".join(line + "\n" for line in lines), "del w\nv(d,%s)\ndel v,d\n" % text)


def write_tables(course: Course) -> str:
    """Return the lists of links and of answers that a course has, for `follow` and `hide`.

    Both are of pairs of lines: where a link is and where it points to; where an answer starts
    and ends.
    """
    starts = count_starts(course)
    links = [
        place
        for start, section in zip(starts, course.sections)
        for line, targets in sorted(section.links.items())
        for number, target in targets
        for place in (start + line, starts[number] + target)
    ]
    answers = [
        start + line
        for start, section in zip(starts, course.sections)
        for answer in sorted(section.questions)
        for line in answer
    ]
    tables = (NAMES["LINKS"], links), (NAMES["ANSWERS"], answers)
    return "".join(
        "%s=[%s]\n" % (name, ",".join(map(str, table))) for name, table in tables if table
    )


def list_pieces(course: Course) -> tuple[list[int], list[int], list[str]]:
    """Return what the viewer's store has of a course: `starts`, the places of headings, and
    the pieces."""
    sections = [convert(section.text).split("\n") for section in course.sections]
    contents, places = list_headings(sections)
    lines = [line for section in sections for line in [*section, ""]]
    lines += [""] * (-len(lines) % PIECE_LINES)
    starts = [*count_starts(course), len(lines), len(lines) + len(contents)]
    lines += contents
    pieces = ["\n".join(lines[i : i + PIECE_LINES]) for i in range(0, len(lines), PIECE_LINES)]
    return starts, places, pieces


def count_starts(course: Course) -> list[int]:
    """Return the number of each section's first line, and the one after the last's.

    Lines are numbered through the course, an empty one being after each section.
    """
    starts = [0]
    for section in course.sections:
        starts.append(starts[-1] + len(section.lines) + 1)
    return starts


def name_course(course: Course) -> str:
    """Return the title of a course as the viewer's header has it: no more than there is room."""
    return strip_styles(fit(show(course.title)))[:40].strip()


def list_headings(sections: list[list[str]]) -> tuple[list[str], list[int]]:
    """Return the lines of headings, and where they are: see `find_place` in the stores."""
    lines, places, place = [], [], 0
    for section in sections:
        before = -1
        for line in section:
            level = line.count("\x015") if line[:2] in ("\x014", "\x015") else -1
            if level >= 0:
                lines.append(line)
                places.append(2 * place + (level != before))
            before = level
            place += 1
        place += 1
    return lines, places


def write_place(place: int) -> str:
    """Return a place as three digits; TooLong if it has more."""
    base = len(CODES)
    if place >= base**3:
        raise TooLong("a heading in line %d of the course" % (place // 2))
    return CODES[place // base // base] + CODES[place // base % base] + CODES[place % base]


def convert(text: str) -> str:
    """Return a section's text as the viewer has it: letters decomposed, styles by digits."""
    for digit, style in enumerate(STYLES):
        text = text.replace(style, "\1%d" % digit)
    return unicodedata.normalize("NFD", text)


def comment(text: str) -> str:
    """Return a comment of one line which doesn't declare an encoding (PEP 263)."""
    return _COOKIE.sub(r"\1 \2", strip_styles(fit(show(text))))[:99].rstrip()


def escape(text: str) -> str:
    """Return text for a triple-quoted literal; no line of it can be taken for the end."""
    text = text.replace("\\", "\\\\")
    text = re.sub(r'"{3,}|"+\Z', lambda m: m[0].replace('"', r"\""), text)
    return re.sub(r"^\]$", r"\\x5d", text, flags=re.M)


# --- Reading ---


class Origin(NamedTuple):
    """What a script's second line tells."""

    source: str  # the course's file, as `name_source` has it
    is_changed: bool  # whether its text isn't what was built; older versions didn't tell


def read_origin(text: str) -> Origin | None:
    """Return what the text of a script tells of how it was made, None if this tool didn't."""
    title, _, rest = text.replace("\r\n", "\n").partition("\n")
    second, _, rest = rest.partition("\n")
    found = _SIGNED.fullmatch(second)
    if not found:
        return None
    signed = compute_checksum(title + "\n" + rest)
    return Origin(found["source"] or "", found["checksum"] not in (None, signed))


def parse(name: str, text: str, others: Mapping[str, str] | None = None) -> Script:
    """Return the Script of a file's text. A packed one is run, on the calculator's model.

    `others` are the other scripts there, by name. SyntaxError if it isn't Python, CourseError if
    it holds no course.
    """
    text = text.replace("\r\n", "\n")
    tree = parse_python(text)
    first = text.split("\n", 1)[0]
    title = first[2:] if first.startswith("# ") else name
    sections = find_sections(tree)
    is_packed = not sections and "\nS=[" in text
    if is_packed:
        lines = [[restore(line) for line in lines] for lines in read_back(text, others)[:-1]]
        sections = [Section(get_title(found), found, [1] * len(found)) for found in lines]
    function = find_layout(text).start[:-2]
    language = next(code for code in FUNCTIONS if FUNCTIONS[code] == function)
    return Script(name, Course(title, language, sections), text, is_packed)


def find_layout(text: str) -> Layout:
    """Return what a device or a page must know to start a script's course at a place."""
    last = text.rstrip().rpartition("\n")[2]
    starts = [function + "()" for function in FUNCTIONS.values()]
    start = last if last in starts else starts[0]
    return Layout(start=start, starts="S", sections="s", section="n", top="p")


def parse_python(text: str) -> ast.Module:
    """Return the syntax tree of code, which isn't run; SyntaxError whatever is wrong."""
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")  # about backslashes in strings
        try:
            return ast.parse(text)
        except (ValueError, RecursionError, MemoryError) as error:
            raise SyntaxError(str(error) or "nested too deeply") from None


def find_sections(tree: ast.Module) -> list[Section]:
    """Return the sections in the list C; `sources` are lines of the script.

    CourseError, that names the line, for what isn't text.
    """
    sections = []
    for node in tree.body:
        if isinstance(node, ast.Assign) and [getattr(t, "id", "") for t in node.targets] == ["C"]:
            for item in getattr(node.value, "elts", []):
                if not isinstance(item, ast.Constant) or not isinstance(item.value, str):
                    raise CourseError("%d: not a section in quotes" % item.lineno)
                if item.value != item.value.encode("utf8", "ignore").decode("utf8"):
                    raise CourseError("%d: half a character in the text" % item.lineno)
                lines = item.value.replace("\t", TAB).split("\n")
                sources = [item.lineno + i for i in range(len(lines))]
                sections.append(Section(get_title(lines), lines, sources))
    return sections


def get_title(lines: list[str]) -> str:
    return show(strip_styles("".join(lines[:1]).lstrip("§¶")))


def restore(line: str) -> str:
    """Return a line of the viewer's text as the sections have it."""
    for char in COMPOSED:  # of which each has a letter and a mark in the font
        line = line.replace(unicodedata.normalize("NFD", char), char)
    return re.sub("\1([0-5])", lambda found: STYLES[int(found[1])], line)


def read_back(text: str, others: Mapping[str, str] | None = None) -> list[list[str]]:
    """Return the lines of each section, then of the contents, as a script itself reads them.

    It runs on the calculator's model, but doesn't start reading. `others` are the other scripts
    there, by name. CourseError if it fails, or isn't read after PATIENCE.
    """
    text = text.removesuffix(find_layout(text).start + "\n")
    device = Device(scripts=others, patience=PATIENCE).run(text, "course", end=LOADED)
    if device.stuck or device.error or device.module is None:
        error = "it doesn't end" if device.stuck else (device.error or "").strip()
        raise CourseError("it fails: %s" % error.rsplit("\n", 1)[-1])
    names = vars(device.module)
    # The first piece of a packed script, which has it twice; older ones have no such.
    at_hand = names["N"] if isinstance(names.get("N"), dict) else {}
    page = at_hand.pop(0, b"")
    shown, rest = page if isinstance(page, tuple) else (page, 0)  # as older scripts have it
    try:
        lines = [
            [names["r"](y).decode() for y in range(start, end - 1)]
            for start, end in find_ranges(names["S"])
        ]
        first = b"".join(names["r"](y) + b"\n" for y in range(PIECE_LINES))
    except Exception as error:  # whatever a script that was changed by hand may raise
        raise CourseError("it can't be read: %r" % error) from None
    if shown and not rest and shown != first:
        raise CourseError("its first page isn't its text")
    return lines


def find_ranges(starts: list[int]) -> list[tuple[int, int]]:
    """Return (first line, the one after the empty one) of each section, then of the contents."""
    *sections, contents, end = starts
    return [*zip(sections, sections[1:]), (contents, end + 1)]
