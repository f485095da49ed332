"""The builder as a command: scripts, reports, refusals, files."""

from __future__ import annotations

import ast
import os
import shutil
import signal
import subprocess
import sys
import time
from pathlib import Path

import build
import pytest
from course import CourseError, Section
from prose import write_french
from script import make
from script import script as scripts
from script.files import name_script, save
from script.report import count_screens
from viewing import COURSES, MINFO, ROOT, write_script

TOOL = ROOT / "tools" / "build.py"


@pytest.fixture
def micropython_on_the_path(monkeypatch):
    monkeypatch.setenv(
        "PATH", "%s%s%s" % (Path(sys.executable).parent, os.pathsep, os.environ["PATH"])
    )


def write(path, text):
    path.write_bytes(text if isinstance(text, bytes) else text.encode("utf-8"))
    return path


def run(*arguments):
    """Return (status, stdout, stderr) of the command in a process of its own."""
    command = [sys.executable, str(TOOL)] + [os.fspath(a) for a in arguments]
    done = subprocess.run(command, capture_output=True)
    return done.returncode, done.stdout.decode(), done.stderr.decode()


def refuse(capsys, *arguments):
    """Run the command, which has to end with 2 and one line; return that line."""
    status = build.main([os.fspath(a) for a in arguments])
    out, err = capsys.readouterr()
    assert (status, out) == (2, "")
    assert err.count("\n") == 1 and err.endswith("\n") and "Traceback" not in err
    return err[:-1]


def sign(course):
    """Return the line of an older script that says what made it."""
    return "%s %s: %s; the viewer: tools/script\n" % (scripts.MADE_BY, scripts.__version__, course)


def list_sections(script):
    return [section.text for section in scripts.find_sections(ast.parse(script))]


# --- Scripts ---


def test_script_is_written_beside_the_course(tmp_path):
    course = write(tmp_path / "Été 2024.md", "# Un\n\na\n\n# Deux\n\nb")
    status, out, err = run(course)
    assert (status, err) == (0, "")
    assert sorted(os.listdir(tmp_path)) == ["ete_2024.py", course.name]
    script = (tmp_path / "ete_2024.py").read_text(encoding="utf-8")
    assert script.startswith("# Été 2024\n# by minfo's tools/build.py %s " % scripts.__version__)
    assert scripts.read_origin(script) == ("Été 2024.md", False)
    assert list_sections(script) == ["§Un\n\na", "§Deux\n\nb"]
    assert "2 sections, 6 lines, 2 screens" in out
    short = write(tmp_path / "court.md", "# Un\n\na")
    assert "1 section, 3 lines, 1 screen\n" in run(short)[1]
    assert "%d bytes" % len(script.encode()) not in out  # the name counts too
    assert "{:,} bytes".format(len(script.encode()) + len("ete_2024.py") + 4) in out


def test_titles_declare_no_encoding(tmp_path):
    course = write(tmp_path / "coding=utf-16.md", "---\ntitle: 'vim: coding: latin-1'\n---\né")
    script = write_script(course)
    written = write(tmp_path / "x.py", script)
    assert "é" in list_sections(written.read_bytes())[0]


def test_plain_text_is_a_course_too(tmp_path):
    course = write(tmp_path / "notes.txt", "Titre\n\nUn * deux.\n\nAutre titre\n\nFin.\n")
    assert list_sections(write_script(course)) == [
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
    assert name_script(file) == script


# --- Report ---


def test_report_names_characters(tmp_path, capsys):
    course = write(tmp_path / "a.md", "ok\n\nl’été 日\ncœur’\n")
    assert build.main([str(course)]) == 0
    out = capsys.readouterr().out
    assert "written otherwise: ’ -> ' (line 3, 4)\nwritten otherwise: œ -> oe (line 4)\n" in out
    assert out.endswith("drop it into Python scripts on my.numworks.com\n")
    assert "%s:3: no glyph for 日 (U+65E5), shown as ?\n" % course in out


def test_report_says_measured_or_estimated(tmp_path, capsys, monkeypatch, micropython_on_the_path):
    course = write(tmp_path / "a.md", "ok\n")
    assert build.main([str(course)]) == 0
    assert "on a 64-bit computer, measured\n" in capsys.readouterr().out
    monkeypatch.setenv("PATH", str(tmp_path))
    assert build.main([str(course)]) == 0
    assert "on a 64-bit computer, estimated\n" in capsys.readouterr().out


@pytest.mark.parametrize("lines, screens", [(1, 1), (11, 1), (12, 2), (21, 2), (22, 3)])
def test_report_counts_screens(lines, screens):
    assert count_screens(Section("a", ["a"] * lines)) == screens


# --- Forms ---


def test_minfo_is_its_own_output():
    made = build.make_script(build.read_course(MINFO), "minfo.py", "minfo.md")
    assert made.script.text == (ROOT / "minfo.py").read_text("utf8")


@pytest.mark.parametrize("path", COURSES, ids=lambda path: path.stem)
@pytest.mark.parametrize("option", [[], ["--pack"], ["--plain"]], ids=str)
def test_courses_are_built_and_checked(path, option, tmp_path, capsys):
    script = tmp_path / "cours.py"
    assert build.main([str(path), "-o", str(script), *option]) == 0
    built = capsys.readouterr()
    assert built.err == "" and (", packed" in built.out) == (option == ["--pack"])
    assert build.main(["--check", str(script)]) == 0
    checked = capsys.readouterr()
    assert checked.err == "" and checked.out.splitlines()[:2] == built.out.splitlines()[:2]
    course = scripts.parse("cours.py", script.read_text("utf8")).course
    assert [s.text for s in course.sections] == [s.text for s in build.read_course(path).sections]


@pytest.fixture
def little_storage(monkeypatch):
    """A calculator with 13,000 bytes of storage: large courses take long to pack."""
    little = make.CURRENT._replace(storage=13000)
    for module in (build, make):
        monkeypatch.setattr(module, "CURRENT", little)


def test_what_does_not_fit_is_packed_and_the_report_says_so(tmp_path, capsys, little_storage):
    course = write(tmp_path / "long.md", write_french(8000))
    assert build.main([str(course)]) == 0
    captured = capsys.readouterr()
    assert ", packed\n" in captured.out and captured.err == ""
    (tmp_path / "long.py").unlink()
    message = refuse(capsys, course, "--plain")
    assert "long.md: too large for the calculator's storage by " in message
    assert os.listdir(tmp_path) == ["long.md"]


def test_what_does_not_fit_packed_is_refused_with_that_figure(tmp_path, capsys, little_storage):
    course = write(tmp_path / "long.md", write_french(20000))
    for options in [], ["--pack"]:
        message = refuse(capsys, course, *options)
        assert "too large for the calculator's " in message and " bytes, packed; " in message
    assert os.listdir(tmp_path) == ["long.md"]


@pytest.mark.parametrize("option", ["--pack", "--plain"])
def test_a_script_that_reads_otherwise_is_not_written(option, tmp_path, capsys, monkeypatch):
    course = write(tmp_path / "a.md", "# Un\n\n%s\n\n# Deux\n\nmotte\n" % ("mot " * 99))
    old = write(tmp_path / "a.py", "# x\n" + sign("a.md")).read_bytes()
    whole, plain = scripts.pack, scripts.escape
    monkeypatch.setattr(
        scripts, "pack", lambda texts: whole([text.replace("motte", "mottes") for text in texts])
    )
    monkeypatch.setattr(scripts, "escape", lambda text: plain(text.replace("motte", "mottes")))
    message = refuse(capsys, course, option)
    assert message == (
        "%s: section 2 of the script isn't the course's: a fault of this tool, please report it"
        % course
    )
    assert (tmp_path / "a.py").read_bytes() == old


# --- Refusals ---


@pytest.mark.parametrize(
    "data, message",
    [
        (b"", "no visible text"), (b"\n \t\n", "no visible text"),
        (b"<!-- a -->", "no visible text"),
        (b"\xcc\x81\xcc\x81", "no visible text"), (b"#\n\n---\n", "no visible text"),
        (b"a" * (1 << 19) + b"b", "more than 524288 bytes"),
        (b"a" * (64 << 20) + b"b", "more than 67108864 bytes"),
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
    done = subprocess.run([sys.executable, str(TOOL), course], capture_output=True)
    assert (done.returncode, done.stderr) == (0, b"")
    script = (tmp_path / "b.py").read_text("utf8")
    assert script.startswith("# B??\n")
    assert scripts.read_origin(script) == ("b??.md", False)


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
            with pytest.raises(CourseError, match="No space left"):
                save(script, "new")
        assert os.listdir(tmp_path) == ["a.py"] and script.read_text() == "old"
    save(script, "new")
    assert script.read_text() == "new"


def test_links_and_modes_are_kept(tmp_path):
    script = write(tmp_path / "a.py", "old")
    script.chmod(0o600)
    (tmp_path / "link.py").symlink_to(script)
    save(tmp_path / "link.py", "new")
    assert script.read_text() == "new" and (tmp_path / "link.py").is_symlink()
    assert script.stat().st_mode & 0o777 == 0o600


def test_killed_build_leaves_the_old_file_or_the_new(tmp_path):
    course = write(tmp_path / "a.md", "# Titre\n\nnouveau\n")
    script = write(tmp_path / "a.py", "# x\n# by minfo's tools/build.py: a.md\n")
    old = script.read_text()
    new = write_script(course)
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


def test_everything_runs_from_elsewhere(tmp_path):
    shutil.copy(COURSES[0], tmp_path / "c.md")
    done = subprocess.run(
        [sys.executable, str(TOOL), "c.md"], cwd=str(tmp_path), stdout=subprocess.PIPE
    )
    assert done.returncode == 0 and (tmp_path / "c.py").exists()
