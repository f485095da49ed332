"""The preview without a browser: its text, its server and who it refuses."""

import http.client
import json
import os
import re
import signal
import socket
import subprocess
import sys
import threading
import time

import pytest

import preview
from conftest import ROOT

PREVIEW = str(ROOT / "tools" / "preview.py")
DEADLINE = 15  # s, for what takes a moment

# Shows the keys it has seen go down; Back ends it.
KEYS_SEEN = """
from ion import *
from kandinsky import *
seen = []
def lire():
    down = 0
    try:
        while 1:
            for key in (KEY_UP, KEY_DOWN, KEY_EXE):
                if keydown(key) and down != key:
                    down = key
                    seen.append(key)
                    draw_string("%-20s" % seen, 5, 2)
                if not keydown(key) and down == key:
                    down = 0
    except KeyboardInterrupt:
        print("bye")
draw_string("start", 5, 2)
lire()
"""
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


def write(path, text):
    path.write_text(text, "utf8")
    return str(path)


@pytest.fixture
def script(tmp_path):
    return write(tmp_path / "seen.py", KEYS_SEEN)


def wait(condition):
    """Return the condition's value, once it's true."""
    deadline = time.monotonic() + DEADLINE
    while time.monotonic() < deadline:
        value = condition()
        if value:
            return value
        time.sleep(0.02)
    raise AssertionError("never came true")


# --- As text ---

TEXTS = [
    ([], "start\n"),
    (["down", "down", "exe"], "[2, 2, 52]\n"),
    (["down", "back"], "[2]\n"),  # the drawing stays
    (["down", "back", "up"], "[2]\n"),
    (["down", "BACK", "back"], "bye\n"),  # and goes
    (["down", "back", "ok"], "bye\n"),
]


@pytest.mark.parametrize("keys, text", TEXTS)
def test_text_is_the_screen_after_the_keys(keys, text, script, capsys):
    assert preview.main([script, "--text"] + keys) == 0
    assert capsys.readouterr() == (text, "")


def test_text_of_an_exception_is_the_console(tmp_path, capsys):
    failing = write(tmp_path / "a.py", "print('x')\n1 +")
    assert preview.main([failing, "--text"]) == 0
    assert capsys.readouterr().out.startswith("x\n") is False
    assert preview.main([write(tmp_path / "b.py", "print('x')\nboom"), "--text"]) == 0
    out = capsys.readouterr().out
    assert (out[:2], out.splitlines()[-2]) == ("x\n", '  File "b.py", line 2, in <module>')


def test_text_of_a_script_that_never_looks_at_the_keys(tmp_path, capsys, monkeypatch):
    monkeypatch.setattr(preview, "PATIENCE", 0.3)
    source = "import time\nfrom kandinsky import *\ndraw_string('a', 0, 0)\nwhile 1: time.sleep(0.01)"
    assert preview.main([write(tmp_path / "a.py", source), "--text", "down"]) == 0
    assert capsys.readouterr().out == "a\n"


def test_text_of_the_repository_s_own_script():
    done = subprocess.run([sys.executable, PREVIEW, "--text"], capture_output=True, timeout=60)
    assert (done.returncode, done.stderr) == (0, b"")
    assert len(done.stdout.decode("utf8").splitlines()) > 5


def test_a_course_is_built_to_be_shown(tmp_path, capsys):
    course = write(tmp_path / "my course.md", "# Premier\n\nBonjour à tous.\n\n# Second\n\nAu revoir.\n")
    assert preview.main([course, "--text", "exe"]) == 0
    out = capsys.readouterr().out
    assert "Second" in out and "Au revoir." in out and "Premier" not in out


REFUSED = [
    (["--text", "down", "nokey"], "preview.py: argument --text: no key is called nokey"),
    (["--port", "70000"], "preview.py: argument --port: not a port: 70000"),
    (["--port", "-1"], None),
    (["--port", "\u0663"], "preview.py: argument --port: not a port: \u0663"),
    (["--nonsense"], "preview.py: unrecognized arguments: --nonsense"),
    (["TMP/none.py"], "preview.py: TMP/none.py: No such file or directory"),
    (["TMP/none.md", "--text"], "preview.py: TMP/none.md: No such file or directory"),
    (["TMP"], "preview.py: TMP: Is a directory"),
    (["TMP/latin.py"], "preview.py: TMP/latin.py: not UTF-8 text at byte offset 2"),
    (["TMP/empty.md"], "preview.py: TMP/empty.md: no visible text"),
]


@pytest.mark.parametrize("arguments, line", REFUSED)
def test_what_cannot_be_shown_is_one_line_and_status_2(arguments, line, tmp_path, capsys):
    (tmp_path / "latin.py").write_bytes(b"# \xe9\n")
    (tmp_path / "empty.md").write_bytes(b"\n")
    put = str(tmp_path)
    try:
        status = preview.main([argument.replace("TMP", put) for argument in arguments])
    except SystemExit as end:
        status = end.code
    out, err = capsys.readouterr()
    assert (status, out, err.count("\n")) == (2, "", 1)
    if line:
        assert err == line.replace("TMP", put) + "\n"


# --- The server ---


@pytest.fixture
def serve():
    """A function that serves a script and returns its Server."""
    servers = []

    def start(path):
        server = preview.open_server(0, preview.Source(path))
        threading.Thread(target=server.serve_forever, args=(0.02,), daemon=True).start()
        servers.append(server)
        return server

    yield start
    for server in servers:
        server.shutdown()
        server.server_close()
        server.close_sessions()


class Tab:
    """What a page does: hears the events of its own run of the script."""

    def __init__(self, server):
        self.server = server
        self.connection = http.client.HTTPConnection("127.0.0.1", server.server_port, timeout=DEADLINE)
        self.connection.request("GET", "/events")
        self.answer = self.connection.getresponse()
        assert self.answer.status == 200
        self.events = self.read_events()
        self.session = self.hear("session")["session"]

    def read_events(self):
        for line in iter(self.answer.readline, b""):
            assert time.monotonic() < self.deadline, "never came"
            if line.startswith(b"data: "):
                yield from json.loads(line[6:])

    def hear(self, name):
        """Return the next event that has a field."""
        return self.await_event(lambda event: isinstance(event, dict) and name in event)

    def see(self, text):
        """Wait until a text is drawn."""
        return self.await_event(lambda event: isinstance(event, list) and (event[5] or "").rstrip() == text)

    def await_event(self, is_it):
        self.deadline = time.monotonic() + DEADLINE
        return next(filter(is_it, self.events))

    def rest(self):
        """Wait until the script has painted nothing for a while: it looks at the keys."""
        assert b"data: []\n" in iter(self.answer.readline, b"")

    def post(self, path, **message):
        return post(self.server, path, dict(message, session=self.session))

    def press(self, *keys):
        for key in keys:
            assert self.post("/keys", down=[key]) == self.post("/keys", down=[]) == 200

    def close(self):
        self.answer.close()
        self.connection.close()


def request(server, method, path, headers, body=b""):
    """Send exactly these headers; return the answer's status."""
    lines = ["%s %s HTTP/1.1" % (method, path)] + ["%s: %s" % header for header in headers.items()]
    with socket.create_connection(("127.0.0.1", server.server_port), timeout=DEADLINE) as connection:
        connection.sendall("\r\n".join(lines + ["", ""]).encode() + body)
        answer = connection.makefile("rb").readline()
    return int(answer.split()[1])


def own_headers(server, body=None):
    headers = {"Host": "127.0.0.1:%d" % server.server_port}
    if body is not None:
        headers.update(
            {"Origin": server.origins[0], "Content-Type": "application/json", "Content-Length": str(len(body))}
        )
    return headers


def post(server, path, message):
    body = json.dumps(message).encode()
    return request(server, "POST", path, own_headers(server, body), body)


def test_the_page_is_one_file_and_needs_no_other(serve, script):
    server = serve(script)
    connection = http.client.HTTPConnection("localhost", server.server_port, timeout=DEADLINE)
    connection.request("GET", "/")
    answer = connection.getresponse()
    page = answer.read().decode("utf8")
    assert (answer.status, answer.headers["X-Content-Type-Options"]) == (200, "nosniff")
    assert not re.search(r"""(src|href)\s*=\s*(?!["']?data:)|@import|url\((?!data:)""", page)
    assert "default-src 'none'" in answer.headers["Content-Security-Policy"]


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
    wait(lambda: session.process.poll() is not None)
    Tab(server).hear("run")


def test_a_flood_of_drawing_waits_for_who_reads_it(serve, tmp_path):
    source = "from kandinsky import *\nwhile 1: set_pixel(0, 0, 'k')"
    tab = Tab(serve(write(tmp_path / "a.py", source)))
    events = tab.events
    assert sum(isinstance(next(events), list) for _ in range(3000)) > 2900


def test_each_page_has_its_own_run_and_the_oldest_of_many_ends(serve, script):
    server = serve(script)
    tabs = [Tab(server) for _ in range(preview.MOST_SESSIONS)]
    tabs[1].see("start")
    tabs[1].press(2)
    tabs[1].see("[2]")
    tabs.append(Tab(server))
    tabs[0].hear("gone")
    assert tabs[0].post("/keys", down=[1]) == 410
    tabs[1].press(1)
    tabs[1].see("[2, 1]")
    assert len(server.sessions) == preview.MOST_SESSIONS


OTHERS = [
    ("GET", "/", {"Host": "evil.example"}, 403),
    ("GET", "/", {"Host": "127.0.0.1"}, 403),
    ("GET", "/", {"Host": None}, 403),
    ("GET", "/", {"Origin": "http://evil.example"}, 403),
    ("GET", "/events", {"Origin": "null"}, 403),
    ("GET", "/events", {"Sec-Fetch-Site": "cross-site"}, 403),
    ("GET", "/preview.py", {}, 404),
    ("GET", "/../minfo.py", {}, 404),
    ("GET", "/%2e%2e/minfo.py", {}, 404),
    ("GET", "//etc/passwd", {}, 404),
    ("GET", "/keys", {}, 404),
    ("GET", "/?", {}, 404),
    ("GET", "/" + "a" * 70000, {}, 414),
    ("PUT", "/keys", {}, 501),
    ("OPTIONS", "/keys", {"Origin": "http://evil.example"}, 501),
    ("HEAD", "/", {}, 501),
]


@pytest.mark.parametrize("method, path, headers, status", OTHERS)
def test_requests_that_are_refused(method, path, headers, status, serve, script, capfd):
    server = serve(script)
    merged = dict(own_headers(server), **headers)
    sent = {name: value for name, value in merged.items() if value is not None}
    assert request(server, method, path, sent) == status
    assert (server.sessions, capfd.readouterr()) == ({}, ("", ""))


GOOD = b'{"session": "KEY", "down": [1]}'
POSTS = [
    ({}, GOOD, 200),
    ({"Host": "localhost:PORT", "Origin": "http://localhost:PORT"}, GOOD, 200),
    ({"Content-Type": "application/json; charset=utf-8"}, GOOD, 200),
    ({"Origin": "http://evil.example"}, GOOD, 403),
    ({"Origin": "http://127.0.0.1:1"}, GOOD, 403),
    ({"Origin": "null"}, GOOD, 403),
    ({"Origin": None}, GOOD, 403),
    ({"Host": "evil.example:PORT"}, GOOD, 403),
    ({"Sec-Fetch-Site": "same-site"}, GOOD, 403),
    ({"Content-Type": "text/plain"}, GOOD, 415),
    ({"Content-Type": "application/x-www-form-urlencoded"}, GOOD, 415),
    ({"Content-Type": None}, GOOD, 415),
    ({"Content-Length": None}, GOOD, 411),
    ({"Content-Length": "-5"}, GOOD, 411),
    ({"Content-Length": "many"}, GOOD, 411),
    ({"Content-Length": "5000"}, GOOD, 413),
    ({"Content-Length": "9" * 30}, GOOD, 413),
    ({}, b"", 400),
    ({}, b"{", 400),
    ({}, b"\xff\xfe", 400),
    ({}, b"[" * 4000, 400),
    ({}, b"[]", 400),
    ({}, b'"down"', 400),
    ({}, b'{"session": "KEY"}', 400),
    ({}, b'{"session": "KEY", "down": 1}', 400),
    ({}, b'{"session": "KEY", "down": ["1"]}', 400),
    ({}, b'{"session": "KEY", "down": [1.0]}', 400),
    ({}, b'{"session": "KEY", "down": [true]}', 400),
    ({}, b'{"session": "KEY", "down": [-1]}', 400),
    ({}, b'{"session": "KEY", "down": [99999999999999999999]}', 400),
    ({}, b'{"session": "KEY", "down": [' + b"1," * 100 + b"1]}", 400),
    ({}, b'{"down": [1]}', 410),
    ({}, b'{"session": ["KEY"], "down": [1]}', 410),
    ({}, b'{"session": "other", "down": [1]}', 410),
]


def test_posts_that_are_not_the_page_s_own_are_refused(serve, script, capfd):
    server = serve(script)
    tab = Tab(server)
    statuses = []
    for headers, body, _ in POSTS:
        body = body.replace(b"KEY", tab.session.encode())
        merged = dict(own_headers(server, body), **headers)
        port = str(server.server_port)
        sent = {name: value.replace("PORT", port) for name, value in merged.items() if value is not None}
        statuses.append(request(server, "POST", "/keys", sent, body))
    assert list(zip(POSTS, statuses)) == [(case, case[2]) for case in POSTS]
    assert capfd.readouterr() == ("", "")


LINES = [("lire()", 200), ("a\nb", 400), ("x" * 201, 400), ("\0", 400), (["lire()"], 400)]


@pytest.mark.parametrize("line, status", LINES)
def test_lines_for_the_console(line, status, serve, script):
    assert Tab(serve(script)).post("/line", line=line) == status


# --- A course that is being written ---


@pytest.fixture
def course(tmp_path, monkeypatch):
    """(path, save): a course whose text is its script, or the error's message."""
    path = tmp_path / "course.md"

    def build(path):
        text = path.read_text("utf8")
        if text.startswith("error"):
            raise preview.CourseError(text)
        return text

    def save(text):
        path.write_text(text, "utf8")
        os.utime(path, ns=(save.time, save.time))
        save.time += 10**9

    save.time = time.time_ns()
    monkeypatch.setattr(preview, "build_script", build)
    return path, save


def write_course(*sections):
    return COURSE % (", ".join(map(repr, sections)), preview.device.TOP)


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


# --- The program ---


def start_program(*arguments):
    program = subprocess.Popen(
        [sys.executable, PREVIEW, "--no-browser"] + list(arguments), stdout=subprocess.PIPE, stderr=subprocess.PIPE
    )
    return program, program.stdout.readline().decode()


def test_ctrl_c_ends_it(script):
    program, line = start_program(script, "--port", "0")
    assert re.fullmatch(r"seen\.py: http://127\.0\.0\.1:\d+/ \(Ctrl-C ends it\)\n", line)
    port = int(re.search(r":(\d+)/", line)[1])
    connection = http.client.HTTPConnection("127.0.0.1", port, timeout=DEADLINE)
    connection.request("GET", "/events")
    connection.getresponse().readline()
    program.send_signal(signal.SIGINT)
    out, err = program.communicate(timeout=DEADLINE)
    assert (program.returncode, out.strip(), err) == (0, b"", b"")


def test_a_taken_port_is_refused_when_asked_for_and_passed_by_when_not(serve, script, capsys, monkeypatch):
    port = serve(script).server_port
    assert preview.main([script, "--no-browser", "--port", str(port)]) == 2
    out, err = capsys.readouterr()
    assert (out, err) == ("", "preview.py: port %d: Address already in use\n" % port)
    monkeypatch.setattr(preview, "PORT", port)
    server = preview.open_server(None, preview.Source(script))
    assert port < server.server_port < port + preview.PORTS_TRIED
    server.server_close()
