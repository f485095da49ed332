"""The page's server: what it serves, and who it refuses."""

import json
import re

import pytest
from calculator import facts
from page import server as page_server
from page.source import Source
from tab import Tab, get, own_headers, request


def test_the_page_needs_its_own_files_alone(serve, script):
    server = serve(script)
    paths, seen = ["/"], []
    while paths:
        path = paths.pop()
        seen.append(path)
        headers, body = get(server, path)
        assert headers["X-Content-Type-Options"] == "nosniff"
        assert "default-src 'none'" in headers["Content-Security-Policy"]
        assert "unsafe" not in headers["Content-Security-Policy"]
        links = re.findall(r"""(?:(?:src|href)\s*=|from|fetch\(|url\()\s*["']([^"']+)""", body)
        foreign = [link for link in links if not link.startswith(("/", "data:"))]
        assert foreign == (["https://my.numworks.com/"] if path == "/" else [])
        paths += {link for link in links if link[0] == "/"} - set(seen + paths)
    assert {"/page.css", "/page.js", "/facts.json"} < set(seen)


def test_the_page_has_the_calculator_s_keys(serve, script):
    _, body = get(serve(script), "/facts.json")
    assert json.loads(body)["KEYS"] == facts.KEYS


def test_each_page_has_its_own_run_and_the_oldest_of_many_ends(serve, script):
    server = serve(script)
    tabs = [Tab(server) for _ in range(page_server.MOST_SESSIONS)]
    tabs[1].see("start")
    tabs[1].press(2)
    tabs[1].see("[2]")
    tabs.append(Tab(server))
    tabs[0].hear("gone")
    assert tabs[0].post("/keys", down=[1]) == 410
    tabs[1].press(1)
    tabs[1].see("[2, 1]")
    assert len(server.sessions) == page_server.MOST_SESSIONS


OTHERS = [
    ("GET", "/", {"Host": "evil.example"}, 403),
    ("GET", "/", {"Host": "127.0.0.1"}, 403),
    ("GET", "/", {"Host": None}, 403),
    ("GET", "/", {"Origin": "http://evil.example"}, 403),
    ("GET", "/events", {"Origin": "null"}, 403),
    ("GET", "/events", {"Sec-Fetch-Site": "cross-site"}, 403),
    ("GET", "/page.css", {"Sec-Fetch-Site": "cross-site"}, 403),
    ("GET", "/page.js", {"Origin": "http://evil.example"}, 403),
    ("GET", "/server.py", {}, 404),
    ("GET", "/page.html", {}, 404),
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
        sent = {
            name: value.replace("PORT", port) for name, value in merged.items() if value is not None
        }
        statuses.append(request(server, "POST", "/keys", sent, body))
    assert list(zip(POSTS, statuses)) == [(case, case[2]) for case in POSTS]
    assert capfd.readouterr() == ("", "")


LINES = [("lire()", 200), ("a\nb", 400), ("x" * 201, 400), ("\0", 400), (["lire()"], 400)]


@pytest.mark.parametrize("line, status", LINES)
def test_lines_for_the_console(line, status, serve, script):
    assert Tab(serve(script)).post("/console", line=line) == status


def test_a_taken_port_is_passed_by(serve, script, monkeypatch):
    port = serve(script).server_port
    monkeypatch.setattr(page_server, "PORT", port)
    server = page_server.open_server(None, Source(script))
    assert port < server.server_port < port + page_server.PORTS_TRIED
    server.server_close()


# --- What carries a course ---

PATHS = ["/keys", "/console", "/restart", "/text", "/place", "/save", "/file"]
STRANGERS = [{"Origin": "http://evil.example"}, {"Origin": None}, {"Sec-Fetch-Site": "same-site"}]
STRANGERS += [{"Host": "evil.example"}, {"Content-Type": "text/plain"}]


@pytest.mark.parametrize("path", PATHS)
def test_no_other_site_writes_reads_or_saves(path, serve, tmp_path):
    course = tmp_path / "a.md"
    course.write_text("# A\n", "utf8")
    server = serve(course)
    tab = Tab(server)
    message = {"text": "# B\n", "version": tab.file["version"], "name": "a.md", "form": "plain"}
    message.update(session=tab.session, line=1, down=[], data="")
    body = json.dumps(message).encode()
    for changed in STRANGERS:
        headers = dict(own_headers(server, body), **changed)
        sent = {name: value for name, value in headers.items() if value is not None}
        assert request(server, "POST", path, sent, body) in (403, 415)
    assert course.read_text("utf8") == "# A\n"


WRONG = [
    ("/text", {"text": 1, "name": "a.md", "form": "plain", "line": 0}, 400),
    ("/text", {"text": "# A", "name": "a.md", "form": "tiny", "line": 0}, 400),
    ("/text", {"text": "# A", "name": "a.md", "form": "plain", "line": True}, 400),
    ("/text", {"text": "# A", "name": "a.md", "line": 0}, 400),
    ("/place", {"line": "1"}, 400),
    ("/save", {"text": "# A"}, 400),
    ("/file", {"name": "a.md", "data": "*"}, 400),
    ("/file", {"name": 3, "data": ""}, 400),
    ("/restart", {"session": "other"}, 410),
]


@pytest.mark.parametrize("path, message, status", WRONG)
def test_messages_that_are_not_the_page_s_own(path, message, status, serve, script):
    tab = Tab(serve(script))
    assert tab.post(path, **message) == status


@pytest.mark.parametrize("path", PATHS)
def test_bodies_that_are_too_large_are_not_read(path, serve, script):
    server = serve(script)
    Tab(server)
    headers = dict(own_headers(server, b""), **{"Content-Length": "99999999"})
    assert request(server, "POST", path, headers) == 413
