"""What the viewer's tests share: courses as scripts, keys pressed, the screen read."""

from __future__ import annotations

import functools
import re
import types
import unicodedata
from pathlib import Path
from typing import Any

from calculator.device import Device
from calculator.facts import SCREEN
from calculator.keys import Key, Timeline, press
from calculator.painted import Painted
from course import read_course
from course.read import convert
from script.script import Script, write

ROOT = Path(__file__).resolve().parent.parent
SOURCE = ROOT / "tools" / "script"
MINFO = ROOT / "tools" / "courses" / "minfo.md"
COURSES = [MINFO, *sorted((ROOT / "tests" / "courses").glob("*.md"))]
STYLES = "»«‹¬§¶"
LIT = "#ffd34a"  # paper of what was found, as RGB565 shows it
WAIT = 1800  # ms after the last key, in which minfo's places are counted
LOADED = 600  # ms from a script's start, in which all of its code is there
GAP = 140  # ms from a key that comes up to the next, as `press` has it


# --- Scripts ---


@functools.lru_cache(None)
def write_script(path: Path, is_packed: bool = False) -> str:
    """Return the text of a course's script."""
    return write(read_course(path), "minfo.py", path.name, is_packed).text


def list_names(script: str) -> list[str]:
    """Return the names that a script has once it runs, but for `__name__` and its like."""
    module = Device().run(script, end=2000).module
    return [name for name in vars(module) if not name.startswith("_")]


def write_text(text: str, is_packed: bool = False) -> str:
    """Return the text of the script of a course in Markdown."""
    return write_course(text, is_packed).text


def write_course(text: str, is_packed: bool) -> Script:
    """Return the script of a course in Markdown."""
    return write(convert(text, "Cours"), "minfo.py", "cours.md", is_packed)


@functools.lru_cache(None)
def read_minfo() -> list[list[str]]:
    """Return minfo's lines, a list a section, as a reader sees them."""
    sections = read_course(MINFO).sections
    return [[strip(line).rstrip() for line in section.lines] for section in sections]


def read_titles() -> list[str]:
    """Return the titles of minfo's sections."""
    return [section.title for section in read_course(MINFO).sections]


def edit(script: str, *sections: str) -> str:
    """Return a plain script with another list of sections, as text between quotes."""
    course = "C = [\n%s]\n" % "".join('"""%s""",\n' % section for section in sections)
    edited, count = re.subn(r"(?ms)^C = \[\n.*?^\]\n", lambda _: course, script)
    assert count == 1
    return edited


def strip(text: str) -> str:
    return "".join(char for char in text if char not in STYLES)


def fold(text: str) -> str:
    """Return text as search takes it: small letters without marks."""
    letters = unicodedata.normalize("NFD", text.lower())
    return "".join(char for char in letters if not unicodedata.combining(char))


def flatten(lines: list[str]) -> str:
    """Return a section's lines as search takes them."""
    return " ".join(fold(line.strip()) for line in lines)


def type_query(query: str) -> list[str]:
    """Return the names of the keys that type a query."""
    return ["space" if char == " " else char for char in query]


# --- Screens ---


def run(script: str, *keys: Key, wait: int = WAIT, **options: Any) -> Device:
    """Return the device after those keys, pressed one by one; the last has time to end."""
    timeline = press(*keys)
    end = max([300] + [up for _, _, up in timeline]) + wait
    return Device().run(script, keys=timeline, end=end, **options)


def see(*keys: Key, **options: Any) -> Device:
    """Return the device after those keys in minfo; none may be left."""
    device = run(write_script(MINFO), *keys, **options)
    assert device.error is None and device.left == []
    return device


def header(device: Device) -> str:
    return device.rows()[0]


def body(device: Device) -> list[str]:
    """Return the rows, without the margin's cell that may be read as a space."""
    return [row.strip() for row in device.rows()[1:]]


def place(device: Device) -> tuple[int, int]:
    """Return (section, its line in the first row)."""
    assert device.module is not None
    module = device.module
    return module.n, module.p - module.S[module.n]


def lit(device: Device) -> str:
    """Return the text on the colour of what was found, lines joined by a space, folded."""
    rows: dict[int, str] = {}
    for (_, y), (letter, _, paper) in sorted(device.cells().items(), key=lambda item: item[0]):
        if paper == LIT:
            rows[y] = rows.get(y, "") + letter
    return fold(" ".join(rows[y] for y in sorted(rows)))


def picture(device: Device) -> tuple[Any, ...]:
    """Return all that is seen: each letter with its ink, and what is behind; blanks have none."""
    letters = {
        at: (unicodedata.normalize("NFC", letter), ink)
        for at, (letter, ink, _) in device.cells().items()
        if letter.strip() and -10 < at[0] < SCREEN[0]
    }
    return letters, bytes(device.kandinsky._pixels)


def step(device: Device, keys: Timeline) -> list[Painted]:
    """Return what was painted since the last key of a timeline went down."""
    return device.painted(since=keys[-1][1] if keys else 0)


class Film(Device):
    """A device that keeps what is seen at some times, in ms of the timeline."""

    def __init__(self, times: list[int]) -> None:
        super().__init__()
        self.times = times[::-1]
        self.pictures: list[tuple[Any, ...]] = []

    def look(self) -> frozenset[int]:
        while self.times and self.ion._clock - self.began >= self.times[-1]:
            self.times.pop()
            self.pictures.append(picture(self))
        return super().look()


def film(script: str, keys: list[Key], gap: int = WAIT) -> list[tuple[Any, ...]]:
    """Return what is seen before the first key, and after each, when it had its time."""
    timeline = [(key, LOADED + gap * i, LOADED + 60 + gap * i) for i, key in enumerate(keys)]
    device = Film([LOADED - 10 + gap * i for i in range(len(keys) + 1)])
    device.run(script, keys=timeline, end=LOADED + gap * len(keys))
    assert device.error is None
    return device.pictures


# --- The sources as they stand ---


class Desk(Device):
    """A device whose scripts may import other files: {module's name: its source}."""

    def __init__(self, files: dict[str, str]) -> None:
        super().__init__()
        self.files = files
        self.loaded: dict[str, types.ModuleType] = {}

    def load(self, name: str, *rest: Any) -> Any:
        if name in self.files and name not in self.loaded:
            module = self.loaded[name] = types.ModuleType(name)
            vars(module)["__builtins__"] = self.names["__builtins__"]
            exec(compile(self.files[name], name + ".py", "exec"), vars(module))
        return self.loaded[name] if name in self.loaded else super().load(name, *rest)
