"""`build.py --check`: what in a script wouldn't work on the calculator."""

from __future__ import annotations

import re
import sys
import unicodedata

import build
import pytest
from script import script as scripts
from viewing import COURSES, write_script


def write(path, text):
    path.write_bytes(text.encode())
    return path


HEAD = "from ion import keydown\nC = [\n"


def check(tmp_path, capsys, script):
    """Return the problems that --check finds, without the file's name."""
    path = write(tmp_path / "edited.py", script)
    status = build.main(["--check", str(path)])
    out, err = capsys.readouterr()
    assert status == (2 if err else 0)
    return [line.replace("%s:" % path, "") for line in err.splitlines()]


def test_check_passes_scripts_edited_by_hand(tmp_path, capsys):
    script = write_script(COURSES[0])
    assert check(tmp_path, capsys, script) == []
    assert check(tmp_path, capsys, unicodedata.normalize("NFD", script)) == []
    assert check(tmp_path, capsys, script.replace("\n", "\r\n")) == []
    assert check(tmp_path, capsys, "\ufeff" + script) == []


@pytest.mark.parametrize(
    "section, problems",
    [
        ('"""§A\n\n%s"""' % ("x" * 32), ["5: 32 cells wide, 31 fit"]),
        ('"""§A\n\n%s"""' % ("«é» " * 15 + "a"), []),
        ('"""§A\n\ncœur ’"""', ["5: no glyph for œ (U+0153), ’ (U+2019)"]),
        ('"""§A\n\na\tb"""', []),
        ('"""§A\n\na § b"""', ["5: no glyph for § (U+00A7)"]),
        ('"""§A\n\ns\u030c"""', ["5: no glyph for \u030c (U+030C)"]),
        ('"""§A\n\n¶¶a\n\n«b»"""', []),
        ('""', []),
        pytest.param(
            "12",
            ["3: not a section in quotes"],
        ),
    ],
)
def test_check_of_lines(section, problems, tmp_path, capsys):
    assert check(tmp_path, capsys, HEAD + section + ",\n'a',\n]\n") == problems


@pytest.mark.parametrize(
    "code, problem",
    [
        ("f'{C}'", "an f-string isn't"),
        ("[*C]", "[*a] isn't"),
        ("C[::2]", "a slice with a step isn't"),
        ("bytearray(1)", "bytearray isn't"),
        ("'a'.center(3)", ".center isn't"),
        ("type(C).__name__", ".__name__ isn't"),
        ("import os", "there's no module os"),
        ("from sys import argv", "there's no module sys"),
        ("from ion import get_keys", "ion has no get_keys"),
        ("import kandinsky, gc", "there's no module gc"),
        ("from kandinsky import draw_line", "kandinsky has no draw_line"),
        ("exec('''\nC[::2]''')", "a slice with a step isn't"),
        ("exec('(')", "not Python: "),
        ("async def f():\n pass", "async isn't"),
        ("import ion\nion.get_keys()", "ion has no get_keys"),
    ],
)
def test_check_of_code(code, problem, tmp_path, capsys):
    problems = check(tmp_path, capsys, HEAD + '"a",\n]\n' + code + "\n")
    assert len(problems) == 1 and re.match(r"\d+: " + re.escape(problem), problems[0])
    expected = 6 if "\n" in code and "async" not in code else 5
    assert problems[0].startswith("%d: " % expected)


@pytest.mark.parametrize(
    "code",
    [
        "C[1:2]",
        "from ion import *",
        "from ion import KEY_EXE",
        "import math",
        "from time import sleep",
        "'{}'.format(1)",
        "print(*C)",
        "exec('C[1:]')",
        "a, *b = C",
    ],
)
def test_check_allows_what_the_calculator_has(code, tmp_path, capsys):
    assert check(tmp_path, capsys, HEAD + '"a",\n]\n' + code + "\n") == []


@pytest.mark.parametrize(
    "script, problem",
    [
        ("C = [\n", "1: not Python: '[' was never closed"),
        ("a = 1\nC = [(]\n", "2: not Python: "),
        ("print('x')\n", "1: no course: there's no list C of sections"),
        ("C = []\n", "1: no course: there's no list C of sections"),
        ("(" * 5000 + ")" * 5000, ""),
        ("C = ['''" + "mot\n" * 12000 + "''']", " too large for the calculator's storage"),
    ],
)
def test_check_refuses(script, problem, tmp_path, capsys):
    problems = check(tmp_path, capsys, script)
    if sys.version_info >= (3, 10) or "never closed" not in problem:
        assert (
            len(problems) == 1
            and problems[0].startswith(problem.lstrip())
            or problem in problems[0]
        )


def test_check_never_runs_the_script(tmp_path, capsys):
    mark = tmp_path / "mark"
    assert check(tmp_path, capsys, HEAD + '"a",\n]\nopen(%r, "w").close()\n' % str(mark)) == []
    assert not mark.exists()


def test_check_needs_the_firmwares_name(tmp_path, capsys):
    script = write(tmp_path / "Cours-1.py", write_script(COURSES[0]))
    assert build.main(["--check", str(script)]) == 2
    assert "not a script's name" in capsys.readouterr().err


# --- Packed scripts ---


def test_check_passes_packed_scripts(tmp_path, capsys):
    for path in COURSES:
        assert check(tmp_path, capsys, write_script(path, is_packed=True)) == []


def test_check_ends(tmp_path, capsys, monkeypatch):
    monkeypatch.setattr(scripts, "PATIENCE", 0.5)
    problems = check(tmp_path, capsys, "x=1\nS=[0]\nwhile 1:pass\n")
    assert problems == [" it fails: it doesn't end"]


@pytest.mark.parametrize("other", ["[]", "5", "()", "{}"])
def test_check_reads_packed_scripts_without_a_first_page(other, tmp_path, capsys):
    """As older ones are."""
    script = re.sub(r"(?m)^N=.*$", "N=" + other, write_script(COURSES[0], is_packed=True))
    problems = check(tmp_path, capsys, script)
    assert len(problems) <= 1 and "Traceback" not in "".join(problems)


@pytest.mark.parametrize(
    "was, becomes",
    [
        (r"(?m)^S=\[\d+,", "S=[65536,"),
        (r"(?m)^S=\[(\d+),", "S=[3,"),
        (r'(?s)\A(.*\n(?:b|.*,b)".{900}).{4}', r"\1[[[["),
    ],
    ids=["too many lines", "too few lines", "codes"],
)
def test_check_tells_what_was_changed_by_hand(was, becomes, tmp_path, capsys):
    changed, count = re.subn(was, becomes, write_script(COURSES[0], is_packed=True), count=1)
    assert count == 1
    problems = check(tmp_path, capsys, changed)
    assert len(problems) == 1
