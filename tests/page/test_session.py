"""A script run for a page: its keys, its console, and a course that is being written."""

import os
import time

import pytest
from conftest import ROOT
from page import session as page_session
from page.session import CourseError
from tab import Tab, wait, write

# What a built course looks like to the preview.
COURSE = """
from ion import *
from kandinsky import *
C = [%s]
n = 0
%s = 0
def lire():
    global n
    draw_string(C[n], 0, 0)
    while 1:
        if keydown(KEY_EXE):
            n = 1
            draw_string(C[n], 0, 0)
lire()
"""


def test_keys_reach_the_script_however_short(serve, script):
    tab = Tab(serve(script))
    tab.see("start")
    tab.press(2, 52, 1)
    tab.see("[2, 52, 1]")
    tab.press(5)
    assert (tab.hear("say"), tab.hear("end")) == ({"say": "bye\n"}, {"end": 0})
    tab.post("/line", line="lire()")
    assert tab.hear("run") == {"run": "lire()"}
    tab.press(2)
    tab.see("[2, 52, 1, 2]")
    tab.press(5)
    tab.hear("end")
    tab.post("/line", line="1/")
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


def test_a_flood_of_drawing_waits_for_who_reads_it(serve, tmp_path):
    source = "from kandinsky import *\nwhile 1: set_pixel(0, 0, 'k')"
    tab = Tab(serve(write(tmp_path / "a.py", source)))
    events = tab.events
    assert sum(isinstance(next(events), list) for _ in range(3000)) > 2900


# --- A course that is being written ---


@pytest.fixture
def course(tmp_path, monkeypatch):
    """(path, save): a course whose text is its script, or the error's message."""
    path = tmp_path / "course.md"

    def build(path):
        text = path.read_text("utf8")
        if text.startswith("error"):
            raise CourseError(text)
        return text

    def save(text):
        path.write_text(text, "utf8")
        os.utime(path, ns=(save.time, save.time))
        save.time += 10**9

    save.time = time.time_ns()
    monkeypatch.setattr(page_session, "build_script", build)
    return path, save


def write_course(*sections):
    return COURSE % (", ".join(map(repr, sections)), page_session.LAYOUT.top)


def test_a_saved_course_is_shown_at_the_same_section(serve, course):
    path, save = course
    save(write_course("one", "two"))
    tab = Tab(serve(path))
    tab.see("one")
    tab.press(52)
    tab.see("two")
    tab.hear("place")
    save(write_course("one", "deux"))
    tab.hear("run")
    tab.see("deux")
    save(write_course("only"))
    tab.hear("run")
    tab.see("only")


def test_a_mistake_in_a_course_is_told_until_it_is_corrected(serve, course):
    path, save = course
    save("error: line 3")
    tab = Tab(serve(path))
    assert tab.hear("notice") == {"notice": "error: line 3"}
    save(write_course("right"))
    tab.see("right")
    save("error: line 4")
    notice = tab.await_event(lambda event: isinstance(event, dict) and event.get("notice"))
    assert notice == {"notice": "error: line 4"}
    assert tab.post("/keys", down=[52]) == 200  # the last good one still runs


def test_the_own_course_is_shown_at_its_place(serve):
    tab = Tab(serve(ROOT / "tools" / "courses" / "minfo.md"))
    assert tab.hear("place") == {"place": [0, 0]}
    tab.rest()
    tab.press(52)
    assert tab.hear("place") == {"place": [1, 0]}
    (session,) = tab.server.sessions.values()
    session.stamp = (0, 0)  # as if saved
    tab.hear("run")
    assert tab.hear("place") == {"place": [1, 0]}
