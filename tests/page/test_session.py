"""A script run for a page: its keys, its console, and a course that is being written."""

import os
import time
from concurrent.futures import ThreadPoolExecutor

import build
import pytest
from browser import make_apart as make
from page.source import Source
from tab import Tab, make_docx, wait, write


def test_keys_reach_the_script_however_short(serve, script):
    tab = Tab(serve(script))
    tab.see("start")
    tab.press(2, 52, 1)
    tab.see("[2, 52, 1]")
    tab.press(5)
    assert (tab.hear("say"), tab.hear("end")) == ({"say": "bye\n"}, {"end": 0})
    tab.post("/console", line="lire()")
    assert tab.hear("run") == {"run": "lire()"}
    tab.press(2)
    tab.see("[2, 52, 1, 2]")
    tab.press(5)
    tab.hear("end")
    tab.post("/console", line="1/")
    assert tab.hear("say")["say"].endswith("SyntaxError: invalid syntax\n")


def test_back_ends_a_script_that_never_looks_at_the_keys(serve, tmp_path):
    tab = Tab(serve(write(tmp_path / "a.py", "while 1: pass")))
    tab.hear("run")
    tab.press(5)
    assert tab.hear("say")["say"].endswith("KeyboardInterrupt: \n")


def test_a_script_that_cannot_be_interrupted_goes_with_its_page(serve, tmp_path):
    path = write(tmp_path / "a.py", "while 1:\n  try:\n    while 1: pass\n  except: pass")
    server = serve(path)
    tab = Tab(server)
    tab.hear("run")
    (session,) = server.sessions.values()
    tab.close()
    wait(lambda: not server.sessions)
    wait(lambda: session.process.popen.poll() is not None)
    Tab(server).hear("run")


def test_a_course_finds_the_viewer_that_it_shares(serve, tmp_path):
    course = write(tmp_path / "cours.md", "# Un\n\nla cellule\n")
    assert build.main([course, "--shared", str(tmp_path / "lecteur.py")]) == 0
    tab = Tab(serve(str(tmp_path / "cours.py")))
    assert any("la cellule" in row for row in tab.hear("rows")["rows"])


def test_a_flood_of_drawing_waits_for_who_reads_it(serve, tmp_path):
    source = "from kandinsky import *\nwhile 1: set_pixel(0, 0, 'k')"
    tab = Tab(serve(write(tmp_path / "a.py", source)))
    events = tab.events
    assert sum(isinstance(next(events), list) for _ in range(3000)) > 2900


# --- A course that is being written ---

TEXT = "# One\n\nfirst\n\n# Two\n\nsecond\n"
LINES = {"One": 1, "first": 3, "Two": 5, "second": 7}  # of the text


@pytest.fixture
def course(tmp_path):
    """(path, save): a course, and a function that saves it as another program does."""
    path = tmp_path / "course.md"

    def save(text):
        path.write_text(text, "utf8")
        os.utime(path, ns=(save.time, save.time))
        save.time += 10**9

    save.time = time.time_ns()
    save(TEXT)
    return path, save


def tell(tab, text, line=0, form="automatic"):
    """Post a text as the page does; return the server's answer."""
    return tab.ask("/text", text=text, name="course.md", line=line, form=form)


def test_a_page_hears_the_file_s_text_and_shows_it(serve, course):
    tab = Tab(serve(course[0]))
    assert (tab.file["text"], tab.file["isSaved"], tab.file["isCourse"]) == (TEXT, True, True)
    made = tell(tab, TEXT)
    assert (made["name"], made["problem"], made["is_packed"]) == ("course.py", None, False)
    assert [entry["title"] for entry in made["contents"]] == ["One", "Two"]
    tab.see("One")


def test_the_script_told_is_the_script_built(serve, course):
    tab = Tab(serve(course[0]))
    for form in "plain", "packed":
        made = tell(tab, TEXT, form=form)
        assert made["script"] == make(TEXT, "course.md", form).script
        assert made["is_packed"] == (form == "packed")


@pytest.mark.parametrize("word, line", LINES.items())
def test_the_line_being_written_is_shown(word, line, serve, course):
    tab = Tab(serve(course[0]))
    tell(tab, TEXT, line)
    tab.see(word)


def test_a_line_is_shown_without_a_change_of_the_text(serve, course):
    tab = Tab(serve(course[0]))
    tell(tab, TEXT)
    tab.see("One")
    assert tab.post("/place", line=LINES["second"]) == 200
    tab.see("second")
    assert tab.post("/place", line=LINES["Two"]) == 200  # in view already
    assert tab.post("/place", line=LINES["first"]) == 200
    tab.see("first")


def test_a_changed_text_is_shown_where_it_was_being_read(serve, course):
    tab = Tab(serve(course[0]))
    tell(tab, TEXT)
    tab.see("first")
    tab.rest()
    tab.press(52)
    tab.see("second")
    (session,) = tab.server.sessions.values()
    wait(lambda: session.place == (1, 0))
    tell(tab, TEXT.replace("second", "deuxième"))
    tab.see("deuxie\u0300me")
    tell(tab, "# Only\n\nthis\n")
    tab.see("this")


def test_a_text_of_which_nothing_becomes_leaves_what_was_shown(serve, course):
    tab = Tab(serve(course[0]))
    tell(tab, TEXT)
    tab.see("One")
    assert tell(tab, "\n") == {"error": "course.md: no visible text"}
    tab.rest()
    tab.press(52)  # the last good one still runs
    tab.see("Two")


def test_a_course_too_large_is_shown_and_said_not_to_fit(serve, course):
    tab = Tab(serve(course[0]))
    made = tell(tab, TEXT + "".join("mot %d " % (i * 7919) for i in range(12000)))
    assert made["storage"][0] > made["storage"][1]
    assert made["problem"].startswith("too large for the calculator's storage by ")
    tab.see("One")


def test_a_file_changed_elsewhere_is_told(serve, course):
    path, save = course
    tab = Tab(serve(path))
    save("# New\n")
    content = tab.hear("changed")["changed"]
    assert content["text"] == "# New\n"
    save("")
    assert tab.hear("changed")["changed"]["text"] == ""


# --- Saving ---


def save_page(tab, text, version):
    return tab.ask("/save", text=text, version=version)


def test_the_text_is_saved_to_its_file(serve, course):
    path, _ = course
    tab = Tab(serve(path))
    version = save_page(tab, "# Écrit\n", tab.file["version"])["version"]
    assert path.read_text("utf8") == "# Écrit\n"
    assert save_page(tab, "# Encore\n", version)["version"]
    assert path.read_text("utf8") == "# Encore\n"
    assert [file.name for file in path.parent.iterdir()] == ["course.md"]


def test_a_file_changed_elsewhere_is_not_overwritten(serve, course):
    path, save = course
    tab = Tab(serve(path))
    save("# Theirs\n")
    answer = save_page(tab, "# Mine\n", tab.file["version"])
    assert (answer["version"], answer["now"]["text"]) == (None, "# Theirs\n")
    assert path.read_text("utf8") == "# Theirs\n"
    assert save_page(tab, "# Mine\n", answer["now"]["version"])["version"]
    assert path.read_text("utf8") == "# Mine\n"


def test_what_is_no_character_is_saved_as_a_question_mark(serve, course):
    path, _ = course
    tab = Tab(serve(path))
    assert save_page(tab, "# A\ud800\n", tab.file["version"])["version"]
    assert path.read_text("utf8") == "# A?\n"
    assert [file.name for file in path.parent.iterdir()] == ["course.md"]


def test_a_damaged_file_is_not_overwritten(serve, tmp_path):
    path = tmp_path / "course.md"
    data = "# Été\n\ndéjà, là, où, çà".encode() + b" caf\xe9\n"
    path.write_bytes(data)
    tab = Tab(serve(path))
    assert "isn't UTF-8 throughout" in save_page(tab, "# A\n", tab.file["version"])["error"]
    assert path.read_bytes() == data


def test_of_two_who_save_at_once_one_is_told(serve, course):
    path, _ = course
    address = serve(path)
    tabs = [Tab(address) for _ in range(4)]
    with ThreadPoolExecutor(4) as pool:
        jobs = [
            pool.submit(save_page, tab, "# %d\n" % i, tab.file["version"])
            for i, tab in enumerate(tabs)
        ]
        answers = [job.result()["version"] for job in jobs]
    assert len([answer for answer in answers if answer]) == 1


def test_lines_keep_their_ends(serve, tmp_path):
    path = tmp_path / "windows.md"
    path.write_bytes(b"# A\r\n\r\nb\r\n")
    tab = Tab(serve(path))
    assert tab.file["text"] == "# A\n\nb\n"
    assert save_page(tab, "# A\n\nc\n", tab.file["version"])["version"]
    assert path.read_bytes() == b"# A\r\n\r\nc\r\n"


def test_what_the_command_did_not_name_is_never_written(serve, script, tmp_path):
    own = Source(write(tmp_path / "own.md", TEXT), is_saved=False)
    document = tmp_path / "a.docx"
    document.write_bytes(make_docx("Mot"))
    for source in own, Source(script), Source(document):
        before = source.path.read_bytes()
        tab = Tab(serve(source))
        assert not tab.file["isSaved"]
        answer = save_page(tab, "# Other\n", tab.file["version"])
        assert answer == {"error": "%s: isn't written by this page" % source.title}
        assert source.path.read_bytes() == before


def test_a_file_that_vanished_is_one_line(serve, course):
    path, save = course
    server = serve(path)
    path.unlink()
    tab = Tab(server)
    assert tab.file["text"] == ""
    assert tab.hear("notice") == {"notice": "%s: No such file or directory" % path}
    save(TEXT)
    assert tab.hear("changed")["changed"]["text"] == TEXT


def test_a_file_that_cannot_be_written_is_one_line(serve, course, monkeypatch):
    path, _ = course
    tab = Tab(serve(path))

    def refuse(*_):
        raise PermissionError(13, "Permission denied")

    monkeypatch.setattr(os, "replace", refuse)
    error = save_page(tab, "# New\n", tab.file["version"])["error"]
    assert error == "%s: can't be written: Permission denied" % path
    assert path.read_text("utf8") == TEXT
