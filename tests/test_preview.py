"""The preview's command: its text, its end, and what it refuses."""

import ast
import http.client
import re
import runpy
import signal
import subprocess
import sys
from pathlib import Path

import build
import pytest
from conftest import ROOT
from page import command
from tab import DEADLINE, write

PREVIEW = str(ROOT / "tools" / "preview.py")

# --- As text ---

TEXTS = [
    ([], "start\n"),
    (["down", "down", "exe"], "[2, 2, 52]\n"),
    (["down", "back"], "[2]\n"),  # the drawing stays
    (["down", "back", "up"], "[2]\n"),
    (["down", "BACK", "back"], "bye\n"),  # and goes
    (["down", "back", "ok"], "bye\n"),
    (["↓", "Enter", "↑"], "[2, 52, 1]\n"),
    (["bas", "esc", "escape"], "bye\n"),
]


@pytest.mark.parametrize("keys, text", TEXTS)
def test_text_is_the_screen_after_the_keys(keys, text, script, capsys):
    assert command.main([script, "--text"] + keys) == 0
    assert capsys.readouterr() == (text, "")


def test_a_wrong_key_is_told_the_right_ones(script, capsys):
    with pytest.raises(SystemExit):
        command.main([script, "--text", "down", "nokey"])
    line = capsys.readouterr().err
    assert line.startswith("preview.py: argument --text: no key is called nokey; there are: left, ")
    assert line.count("\n") == 1
    for name in ["toolbox", "exe", "a to z", "0 to 9", " . ", " esc ", "enter"]:
        assert name in line


def test_text_marks_the_chosen_line(capsys):
    assert command.main([str(ROOT / "minfo.py"), "--text", "ok", "down"]) == 0
    lines = capsys.readouterr().out.splitlines()
    assert [number for number, line in enumerate(lines) if line[:1] == ">"] == [2]
    assert command.main([str(ROOT / "minfo.py"), "--text", "."]) == 0
    assert ">" not in capsys.readouterr().out


def test_text_of_an_exception_is_the_console(tmp_path, capsys):
    failing = write(tmp_path / "a.py", "print('x')\n1 +")
    assert command.main([failing, "--text"]) == 0
    assert capsys.readouterr().out.startswith("x\n") is False
    assert command.main([write(tmp_path / "b.py", "print('x')\nboom"), "--text"]) == 0
    out = capsys.readouterr().out
    assert (out[:2], out.splitlines()[-2]) == ("x\n", '  File "b.py", line 2, in <module>')


def test_text_of_a_script_that_never_looks_at_the_keys(tmp_path, capsys, monkeypatch):
    monkeypatch.setattr(command, "PATIENCE", 2)
    source = (
        "import time\nfrom kandinsky import *\ndraw_string('a', 0, 0)\nwhile 1: time.sleep(0.01)"
    )
    assert command.main([write(tmp_path / "a.py", source), "--text", "down"]) == 0
    assert capsys.readouterr().out == "a\n"


def test_text_of_the_repository_s_own_script():
    done = subprocess.run([sys.executable, PREVIEW, "--text"], capture_output=True, timeout=60)
    assert (done.returncode, done.stderr) == (0, b"")
    assert len(done.stdout.decode("utf8").splitlines()) > 5


def test_a_course_is_built_to_be_shown(tmp_path, capsys):
    course = write(
        tmp_path / "my course.md", "# Premier\n\nBonjour à tous.\n\n# Second\n\nAu revoir.\n"
    )
    assert command.main([course, "--text", "exe"]) == 0
    out = capsys.readouterr().out
    assert "Second" in out and "Au revoir." in out and "Premier" not in out


REFUSED = [
    (["--text", "down", "nokey"], None),
    (["--port", "70000"], "preview.py: argument --port: not a port: 70000"),
    (["--port", "-1"], None),
    (["--port", "\u0663"], "preview.py: argument --port: not a port: \u0663"),
    (["--nonsense"], "preview.py: unrecognized arguments: --nonsense"),
    (["TMP/none.py"], "preview.py: TMP/none.py: there's no such file; its whole path is needed"),
    (
        ["TMP/none.md", "--text"],
        "preview.py: TMP/none.md: there's no such file; its whole path is needed",
    ),
    (["TMP"], "preview.py: TMP: Is a directory"),
    (["TMP/latin.py"], "preview.py: TMP/latin.py: not UTF-8 text at byte offset 2"),
    (["TMP/empty.md", "--text"], "preview.py: empty.md: no visible text"),
]


@pytest.mark.parametrize("arguments, line", REFUSED)
def test_what_cannot_be_shown_is_one_line_and_status_2(
    arguments, line, tmp_path, capsys, monkeypatch
):
    (tmp_path / "latin.py").write_bytes(b"# \xe9\n")
    (tmp_path / "empty.md").write_bytes(b"\n")
    monkeypatch.setattr(command, "open_server", None)
    put = str(tmp_path)
    try:
        status = command.main([argument.replace("TMP", put) for argument in arguments])
    except SystemExit as end:
        status = end.code
    out, err = capsys.readouterr()
    assert (status, out, err.count("\n")) == (2, "", 1)
    if line:
        assert err == line.replace("TMP", put) + "\n"


# --- The program ---


def start_program(*arguments):
    program = subprocess.Popen(
        [sys.executable, PREVIEW, "--no-browser", *arguments],
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        # Who runs these tests in the background may not take Ctrl-C.
        preexec_fn=lambda: signal.signal(signal.SIGINT, signal.default_int_handler),
    )
    return program, program.stdout.readline().decode()


def test_ctrl_c_ends_it(script):
    program, line = start_program(script, "--port", "0")
    assert re.fullmatch(r"keys_seen\.py: http://127\.0\.0\.1:\d+/ \(Ctrl-C ends it\)\n", line)
    port = int(re.search(r":(\d+)/", line)[1])
    connection = http.client.HTTPConnection("127.0.0.1", port, timeout=DEADLINE)
    connection.request("GET", "/events")
    connection.getresponse().readline()
    program.send_signal(signal.SIGINT)
    out, err = program.communicate(timeout=DEADLINE)
    assert (program.returncode, out.strip(), err) == (0, b"", b"")


def test_a_taken_port_is_refused_when_asked_for(serve, script, capsys):
    port = serve(script).server_port
    assert command.main([script, "--no-browser", "--port", str(port)]) == 2
    out, err = capsys.readouterr()
    assert (out, err) == (
        "",
        "preview.py: port %d: Address already in use (--port chooses another)\n" % port,
    )


@pytest.mark.parametrize("version", [(2, 7, 18), (3, 6, 0), (3, 8, 20)])
def test_an_old_python_says_what_is_needed(version, monkeypatch, capsys):
    text = Path(PREVIEW).read_text("utf8")
    ast.parse(text, feature_version=(3, 4))
    assert "->" not in text and 'f"' not in text  # what 2.7 can't parse either
    monkeypatch.setattr(sys, "version_info", version)
    with pytest.raises(SystemExit) as end:
        runpy.run_path(PREVIEW, run_name="__main__")
    line = capsys.readouterr().err
    assert end.value.code == 2 and line.count("\n") == 1
    assert "this is Python %d.%d; 3.9 or newer is needed" % version[:2] in line


def test_without_a_browser_somebody_is_asked_to_open_the_page(monkeypatch, capsys):
    monkeypatch.setattr(command, "has_browser", lambda: True)
    monkeypatch.setattr(command.webbrowser, "open", lambda address: False)
    command.open_browser("http://127.0.0.1:1/", "en")
    assert capsys.readouterr().out == "No browser could be opened: open this address in one.\n"


def test_a_window_of_its_own_stays_to_be_read(monkeypatch):
    asked = []
    monkeypatch.setattr(command, "main", lambda: 2)
    monkeypatch.setattr(command, "has_own_window", lambda: True)
    monkeypatch.setattr("builtins.input", asked.append)
    assert (command.run(), asked) == (2, ["Enter: "])


def test_without_a_file_minfo_s_own_course_is_shown_and_not_written(monkeypatch):
    shown = []
    monkeypatch.setattr(command, "serve", lambda source, *_: shown.append(source))
    assert command.main([]) == 0
    assert (shown[0].path.name, shown[0].is_saved) == ("minfo.md", False)
    assert command.main([str(command.DEFAULT)]) == 0
    assert shown[1].is_saved


def test_a_course_with_a_shared_viewer_is_shown(tmp_path, capsys):
    course = write(tmp_path / "cours.md", "# Un\n\nla cellule\n")
    viewer = tmp_path / "lecteur.py"
    assert build.main([course, "--shared", str(viewer)]) == 0
    capsys.readouterr()
    assert command.main([str(tmp_path / "cours.py"), "--text"]) == 0
    assert "la cellule" in capsys.readouterr().out
    viewer.unlink()
    assert command.main([str(tmp_path / "cours.py"), "--text"]) == 0
    assert capsys.readouterr().out == "Envoyez aussi lecteur.py\n"


def test_a_reader_that_has_seen_enough_is_left_quietly():
    """As `| head -0` does."""
    command = [sys.executable, str(ROOT / "tools" / "preview.py"), "--text"]
    process = subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE)
    process.stdout.close()
    assert (process.stderr.read(), process.wait()) == (b"", 0)
    process.stderr.close()
