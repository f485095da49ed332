"""The builder as a command: scripts, reports, refusals, checks."""

import ast
import os
import random
import re
import shutil
import signal
import string
import subprocess
import sys
import time
from pathlib import Path

import pytest

import build
from course import Course, Section

ROOT = Path(__file__).resolve().parent.parent
TOOL = ROOT / "tools" / "build.py"
COURSES = sorted((ROOT / "tests" / "courses").glob("*.md"))
MICROPYTHON = Path(sys.executable).with_name("micropython")


@pytest.fixture(autouse=True)
def micropython_on_the_path(monkeypatch):
    monkeypatch.setenv("PATH", "%s%s%s" % (MICROPYTHON.parent, os.pathsep, os.environ["PATH"]))


def write(path, text):
    path.write_bytes(text if isinstance(text, bytes) else text.encode("utf-8"))
    return path


def run(*arguments):
    """Return (status, stdout, stderr) of the command in a process of its own."""
    command = [sys.executable, str(TOOL)] + [os.fspath(a) for a in arguments]
    done = subprocess.run(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE)
    return done.returncode, done.stdout.decode(), done.stderr.decode()


def refuse(capsys, *arguments):
    """Run the command, which has to end with 2 and one line; return that line."""
    status = build.main([os.fspath(a) for a in arguments])
    out, err = capsys.readouterr()
    assert (status, out) == (2, "")
    assert err.count("\n") == 1 and err.endswith("\n") and "Traceback" not in err
    return err[:-1]


def list_sections(script):
    return [text for _, text in build.find_sections(ast.parse(script))]


# --- Scripts ---


def test_minfo_is_its_own_output():
    script = build.build_script(ROOT / "tools" / "courses" / "minfo.md")
    assert script.encode() == (ROOT / "minfo.py").read_bytes()


def test_script_is_written_beside_the_course(tmp_path):
    course = write(tmp_path / "Été 2024.md", "# Un\n\na\n\n# Deux\n\nb")
    status, out, err = run(course)
    assert (status, err) == (0, "")
    assert sorted(os.listdir(tmp_path)) == ["ete_2024.py", course.name]
    script = (tmp_path / "ete_2024.py").read_text(encoding="utf-8")
    assert script.startswith("# Été 2024\n# by minfo's tools/build.py: Été 2024.md\n")
    assert list_sections(script) == ["§Un\n\na", "§Deux\n\nb"]
    assert "2 sections, 6 lines, 2 screens" in out
    assert "%d bytes" % len(script.encode()) not in out  # the name counts too
    assert "{:,} bytes".format(len(script.encode()) + len("ete_2024.py") + 4) in out


@pytest.mark.parametrize("path", COURSES, ids=lambda path: path.stem)
def test_courses_run_on_micropython(path, tmp_path):
    script = build.build_script(path)
    heap = build.measure_heap(script)
    assert heap is not None and 10000 < heap < build.HEAP
    assert 0.85 < build.estimate_heap(script, build.read_course(path).sections) / heap < 1.15
    written = write(tmp_path / "course.py", script)
    assert build.main(["--check", str(written)]) == 0


def test_estimate_holds_for_many_and_for_long_sections():
    for sections in (
        ["§a\n\n" + "un mot et " * 60] * 60,
        ["§a\n\n" + "un mot et deux trois quatre\n" * 700],
    ):
        texts = [text + str(n) for n, text in enumerate(sections)]
        course = Course("x", "fr", [Section("a", text.split("\n")) for text in texts])
        script = build.write_script(course, "x.md")
        assert (
            0.85 < build.estimate_heap(script, course.sections) / build.measure_heap(script) < 1.25
        )


def test_measure_is_the_smallest_heap():
    script = build.build_script(COURSES[0])
    heap = build.measure_heap(script)
    twice = script.replace('"""§', '"""§' + "x" * 20 + "\n" * 200)
    assert build.measure_heap(twice) > heap + 1000


@pytest.mark.parametrize(
    "text",
    [
        '"""', '""""', '\\"""', '"', "\\", "a\\", '\\"', "'''", "]", "C = [", '""",\n]\nimport os',
        "\\x5d", "\\N{BULLET}", "{0}%s", "\x00", "\r", "\x1a", "# coding: latin-1", "\u2028x = 1",
    ],
)  # fmt: skip
def test_course_is_data(text, tmp_path):
    """Hostile text changes string constants only, and each says what was written."""

    def skeleton(script):
        tree = ast.parse(script)
        for node in tree.body:
            if isinstance(node, ast.Assign) and node.targets[0].id == "C":
                node.value.elts = []
        return ast.dump(tree)

    for body in (text, "```\n%s\n```" % text, "# %s x\n\n# b\n\n%s" % (text, text)):
        course = write(tmp_path / "cours.md", "mot\n\n" + body + "\n\nfin " + text)
        script = build.build_script(course)
        sections = build.read_course(course).sections
        assert list_sections(script) == [section.text for section in sections]
        assert skeleton(script) == skeleton(build.build_script(COURSES[0]))
        assert len(build._COURSE.findall(script)) == 1
        rebuilt = build._COURSE.search(script)[0]
        assert rebuilt.count('""",\n') == rebuilt.count('\n"""') == len(sections)


def test_titles_declare_no_encoding(tmp_path):
    course = write(tmp_path / "coding=utf-16.md", "---\ntitle: 'vim: coding: latin-1'\n---\né")
    script = build.build_script(course)
    written = write(tmp_path / "x.py", script)
    assert "é" in list_sections(written.read_bytes())[0]


def test_plain_text_is_a_course_too(tmp_path):
    course = write(tmp_path / "notes.txt", "Titre\n\nUn * deux.\n\nAutre titre\n\nFin.\n")
    assert list_sections(build.build_script(course)) == [
        "§Titre\n\nUn * deux.",
        "§Autre titre\n\nFin.",
    ]


@pytest.mark.parametrize(
    "file, script",
    [
        ("Mon cours n°3.md", "mon_cours_n3.py"), ("3e-maths.md", "_3e_maths.py"),
        ("Œuvres_ÇA.txt", "oeuvres_ca.py"), ("a.b.md", "a_b.py"), ("--x--.md", "x.py"),
    ],
)  # fmt: skip
def test_script_names(file, script):
    assert build.name_script(file) == script


# --- Report ---


def test_report_names_characters(tmp_path, capsys):
    course = write(tmp_path / "a.md", "ok\n\nl’été 😀\ncœur’\n")
    assert build.main([str(course)]) == 0
    out = capsys.readouterr().out
    assert "written otherwise: ’ -> ' (2), œ -> oe (1)\n" in out
    assert "%s:3: no glyph for 😀 (U+1F600), shown as ?\n" % course in out


def test_report_says_measured_or_estimated(tmp_path, capsys, monkeypatch):
    course = write(tmp_path / "a.md", "ok\n")
    assert build.main([str(course)]) == 0
    assert "KiB, measured on a 64-bit computer" in capsys.readouterr().out
    monkeypatch.setenv("PATH", str(tmp_path))
    assert build.main([str(course)]) == 0
    assert "KiB, estimated on a 64-bit computer" in capsys.readouterr().out


@pytest.mark.parametrize("lines, screens", [(1, 1), (11, 1), (12, 2), (21, 2), (22, 3)])
def test_report_counts_screens(lines, screens):
    section = Section("a", ["a"] * lines)
    assert build.report("a.py", "", [section], 1)[0].endswith(
        "%d lines, %d screens" % (lines, screens)
    )


# --- Refusals ---


@pytest.mark.parametrize(
    "data, message",
    [
        (b"", "no visible text"), (b"\n \t\n", "no visible text"), (b"<!-- a -->", "no visible text"),
        (b"\xcc\x81\xcc\x81", "no visible text"), (b"#\n\n---\n", "no visible text"),
        (b"ab\xe9c", "not UTF-8 text at byte offset 2"), (b"\xff\xfea\0", "not UTF-8 text at byte offset 0"),
        (b"a" * (4 << 20) + b"b", "more than 4194304 bytes"),
    ],
)  # fmt: skip
def test_refuses_what_is_no_course(data, message, tmp_path, capsys):
    course = write(tmp_path / "a.md", data)
    assert refuse(capsys, course).startswith("%s: %s" % (course, message))
    assert os.listdir(tmp_path) == ["a.md"]


def test_refuses_what_is_no_file(tmp_path, capsys):
    assert refuse(capsys, tmp_path, "-o", tmp_path / "a.py") == "%s: Is a directory" % tmp_path
    assert refuse(capsys, tmp_path / "none.md").endswith("none.md: No such file or directory")
    assert refuse(capsys, "a\0b.md", "-o", tmp_path / "a.py").startswith("a?b.md: ")
    assert refuse(capsys, tmp_path / ("x" * 300 + ".md")).endswith("File name too long")


@pytest.mark.parametrize("name", ["math", "ion", "kandinsky", "random", "time", "class"])
def test_refuses_names_of_python(name, tmp_path, capsys):
    course = write(tmp_path / (name + ".md"), "ok")
    assert "on the calculator, %s is Python's own" % name in refuse(capsys, course)


@pytest.mark.parametrize("name", ["A.py", "1.py", "é.py", "a-b.py", "a", ".py", "a.txt"])
def test_refuses_names_the_firmware_refuses(name, tmp_path, capsys):
    course = write(tmp_path / "a.md", "ok")
    assert "not a script's name" in refuse(capsys, course, "-o", tmp_path / name)


def test_refuses_names_without_letters(tmp_path, capsys):
    assert "not a script's name" in refuse(capsys, write(tmp_path / "日本.md", "ok"))


@pytest.mark.skipif(sys.platform != "linux", reason="file names that aren't text")
def test_lone_surrogates_in_a_name(tmp_path):
    course = os.fsencode(tmp_path) + b"/b\xff\xe9.md"
    with open(course, "wb") as file:
        file.write(b"ok 1")
    done = subprocess.run(
        [sys.executable, str(TOOL), course], stdout=subprocess.PIPE, stderr=subprocess.PIPE
    )
    assert (done.returncode, done.stderr) == (0, b"")
    assert (
        (tmp_path / "b.py").read_text().startswith("# B??\n# by minfo's tools/build.py: b??.md\n")
    )


def test_too_large_for_storage(tmp_path, capsys):
    text = "# Petit\n\nx\n\n# Grand\n\n%s\n\n# Moyen\n\n%s\n" % ("mot " * 9000, "mot " * 3000)
    course = write(tmp_path / "a.md", text)
    message = refuse(capsys, course)
    assert re.search(
        r"too large for the calculator's storage by [\d,]+ bytes of 43,008 bytes \(--pack fits it in ",
        message,
    )
    assert re.search(
        r"longest sections: Grand \(36,0\d\d bytes\), Moyen \(12,0\d\d bytes\), Petit", message
    )
    assert os.listdir(tmp_path) == ["a.md"]
    # The preview shows it packed.
    assert build.unpack_sections(ast.parse(build.build_script(course)))
    dice = random.Random(1)
    write(course, "".join(dice.choice(string.printable) for _ in range(90000)))
    with pytest.raises(build.CourseError, match="storage"):
        build.build_script(course)


def test_too_large_for_the_heap(tmp_path, capsys):
    text = "".join("# Titre %d\n\n%s\n\n" % (n, "mot " * 25) for n in range(230))
    message = refuse(capsys, write(tmp_path / "a.md", text))
    assert "too large for the calculator's memory" in message and "of 65,536 bytes" in message


def test_foreign_files_are_kept(tmp_path, capsys):
    course = write(tmp_path / "a.md", "ok")
    script = write(tmp_path / "a.py", "print('mine')\n")
    assert "isn't this tool's (--force overwrites it)" in refuse(capsys, course)
    assert script.read_text() == "print('mine')\n"
    assert build.main([str(course), "--force"]) == 0
    write(course, "changed")
    assert build.main([str(course)]) == 0
    assert "changed" in script.read_text()


def test_output_is_not_the_course(tmp_path, capsys):
    course = write(tmp_path / "a.py", "# Titre\n")
    assert "is the course itself" in refuse(capsys, course, "-o", course, "--force")
    os.link(course, tmp_path / "b.py")
    assert "is the course itself" in refuse(capsys, course, "-o", tmp_path / "b.py", "--force")
    assert course.read_text() == "# Titre\n"


def test_output_that_cannot_be_written(tmp_path, capsys):
    course = write(tmp_path / "a.md", "ok")
    (tmp_path / "b.py").mkdir()
    assert refuse(capsys, course, "-o", tmp_path / "b.py").endswith("b.py: is a directory")
    message = refuse(capsys, course, "-o", tmp_path / "none" / "a.py")
    assert message.endswith("none/a.py: can't be written: No such file or directory")


def test_failed_write_keeps_the_old_file(tmp_path, monkeypatch):
    script = write(tmp_path / "a.py", "old")

    def fail(*_):
        raise OSError(28, "No space left on device")

    for step in ("fsync", "replace"):
        with monkeypatch.context() as patch:
            patch.setattr(os, step, fail)
            with pytest.raises(build.CourseError, match="No space left"):
                build.save(script, "new")
        assert os.listdir(tmp_path) == ["a.py"] and script.read_text() == "old"
    build.save(script, "new")
    assert script.read_text() == "new"


def test_links_and_modes_are_kept(tmp_path):
    script = write(tmp_path / "a.py", "old")
    script.chmod(0o600)
    (tmp_path / "link.py").symlink_to(script)
    build.save(tmp_path / "link.py", "new")
    assert script.read_text() == "new" and (tmp_path / "link.py").is_symlink()
    assert script.stat().st_mode & 0o777 == 0o600


def test_killed_build_leaves_the_old_file_or_the_new(tmp_path):
    course = write(tmp_path / "a.md", "# Titre\n\nnouveau\n")
    script = write(tmp_path / "a.py", "# x\n# by minfo's tools/build.py: a.md\n")
    old = script.read_text()
    new = build.build_script(course)
    for delay in (0.02, 0.06, 0.1, 0.2):
        process = subprocess.Popen(
            [sys.executable, str(TOOL), str(course)], stdout=subprocess.DEVNULL
        )
        time.sleep(delay)
        process.send_signal(signal.SIGKILL)
        process.wait()
        assert script.read_text(encoding="utf-8") in (old, new)


@pytest.mark.parametrize("arguments", [[], ["a", "b"], ["a.md", "--check", "a.py"], ["--what"]])
def test_wrong_arguments(arguments):
    status, out, err = run(*arguments)
    assert (status, out, err.count("\n")) == (2, "", 1)


# --- Checks ---

HEAD = "from ion import keydown\nC = [\n"


def check(tmp_path, capsys, script):
    """Return the problems that --check finds, without the file's name."""
    path = write(tmp_path / "edited.py", script)
    status = build.main(["--check", str(path)])
    out, err = capsys.readouterr()
    assert status == (2 if err else 0)
    return [line.replace("%s:" % path, "") for line in err.splitlines()]


def test_check_passes_scripts_edited_by_hand(tmp_path, capsys):
    script = build.build_script(COURSES[0])
    assert check(tmp_path, capsys, script) == []
    import unicodedata

    assert check(tmp_path, capsys, unicodedata.normalize("NFD", script)) == []
    assert check(tmp_path, capsys, script.replace("\n", "\r\n")) == []
    assert check(tmp_path, capsys, "\ufeff" + script) == []


@pytest.mark.parametrize(
    "section, problems",
    [
        ('"""§A\n\n%s"""' % ("x" * 32), ["5: 32 cells wide, 31 fit"]),
        ('"""§A\n\n%s"""' % ("«é» " * 15 + "a"), []),
        ('"""§A\n\ncœur ’"""', ["5: no glyph for œ (U+0153), ’ (U+2019)"]),
        ('"""§A\n\na\tb"""', ["5: no glyph for ? (U+0009)"]),
        ('"""§A\n\na § b"""', ["5: no glyph for § (U+00A7)"]),
        ('"""§A\n\ns\u030c"""', ["5: no glyph for \u030c (U+030C)"]),
        ('"""§A\n\n¶¶a\n\n«b»"""', []),
        ('""', []),
        ("12", ["3: not a section in quotes"]),
    ],
)
def test_check_of_lines(section, problems, tmp_path, capsys):
    assert check(tmp_path, capsys, HEAD + section + ",\n'a',\n]\n") == problems


@pytest.mark.parametrize(
    "code, problem",
    [
        ("f'{C}'", "an f-string isn't"), ("[*C]", "[*a] isn't"), ("C[::2]", "a slice with a step isn't"),
        ("bytearray(1)", "bytearray isn't"), ("'a'.center(3)", ".center isn't"), ("type(C).__name__", ".__name__ isn't"),
        ("import os", "there's no module os"), ("from sys import argv", "there's no module sys"),
        ("from ion import get_keys", "ion has no get_keys"), ("import kandinsky, gc", "there's no module gc"),
        ("from kandinsky import draw_line", "kandinsky has no draw_line"),
        ("exec('''\nC[::2]''')", "a slice with a step isn't"), ("exec('(')", "not Python: "),
        ("async def f():\n pass", "async isn't"), ("import ion\nion.get_keys()", "ion has no get_keys"),
    ],
)  # fmt: skip
def test_check_of_code(code, problem, tmp_path, capsys):
    problems = check(tmp_path, capsys, HEAD + '"a",\n]\n' + code + "\n")
    assert len(problems) == 1 and re.match(r"\d+: " + re.escape(problem), problems[0])
    expected = 6 if "\n" in code and "async" not in code else 5
    assert problems[0].startswith("%d: " % expected)


@pytest.mark.parametrize(
    "code",
    ["C[1:2]", "from ion import *", "from ion import KEY_EXE", "import math", "from time import sleep",
     "'{}'.format(1)", "print(*C)", "exec('C[1:]')", "a, *b = C"],
)  # fmt: skip
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
    script = write(tmp_path / "Cours-1.py", build.build_script(COURSES[0]))
    assert build.main(["--check", str(script)]) == 2
    assert "not a script's name" in capsys.readouterr().err


def test_everything_runs_from_elsewhere(tmp_path):
    shutil.copy(COURSES[0], tmp_path / "c.md")
    done = subprocess.run(
        [sys.executable, str(TOOL), "c.md"], cwd=str(tmp_path), stdout=subprocess.PIPE
    )
    assert done.returncode == 0 and (tmp_path / "c.py").exists()
