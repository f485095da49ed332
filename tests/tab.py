"""What a page does, without a browser: requests to its server, and the events it hears."""

import http.client
import io
import json
import socket
import time
import zipfile

DEADLINE = 15  # s, for what takes a moment


def write(path, text):
    """Write a file and return its path."""
    path.write_text(text, "utf8")
    return str(path)


def make_docx(text):
    """Return the bytes of a Word document of one paragraph."""
    kind = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
    body = "<w:body><w:p><w:r><w:t>%s</w:t></w:r></w:p></w:body>" % text
    data = io.BytesIO()
    with zipfile.ZipFile(data, "w") as file:
        file.writestr(
            "word/document.xml", '<w:document xmlns:w="%s">%s</w:document>' % (kind, body)
        )
    return data.getvalue()


def wait(condition):
    """Return the condition's value, once it's true."""
    deadline = time.monotonic() + DEADLINE
    while time.monotonic() < deadline:
        value = condition()
        if value:
            return value
        time.sleep(0.02)
    raise AssertionError("never came true")


class Tab:
    """What a page does: hears the events of its own run of the script."""

    def __init__(self, server):
        self.server = server
        self.connection = http.client.HTTPConnection(
            "127.0.0.1", server.server_port, timeout=DEADLINE
        )
        self.connection.request("GET", "/events")
        self.answer = self.connection.getresponse()
        assert self.answer.status == 200
        self.events = self.read_events()
        event = self.hear("session")
        self.session, self.file = event["session"], event["file"]

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
        return self.await_event(
            lambda event: isinstance(event, list) and (event[5] or "").strip() == text
        )

    def await_event(self, is_it):
        self.deadline = time.monotonic() + DEADLINE
        return next(filter(is_it, self.events))

    def rest(self):
        """Wait until the script has painted nothing for a while: it looks at the keys."""
        assert b"data: []\n" in iter(self.answer.readline, b"")

    def post(self, path, **message):
        """Post a message; return the answer's status."""
        return post(self.server, path, {"session": self.session, **message})

    def ask(self, path, **message):
        """Post a message; return the answer."""
        body = json.dumps(dict(message, session=self.session)).encode()
        connection = http.client.HTTPConnection(
            "127.0.0.1", self.server.server_port, timeout=DEADLINE
        )
        connection.request("POST", path, body, own_headers(self.server, body))
        answer = connection.getresponse()
        assert answer.status == 200
        return json.loads(answer.read())

    def press(self, *keys):
        for key in keys:
            assert self.post("/keys", down=[key]) == self.post("/keys", down=[]) == 200

    def close(self):
        self.answer.close()
        self.connection.close()


def request(server, method, path, headers, body=b""):
    """Send exactly these headers; return the answer's status."""
    lines = ["%s %s HTTP/1.1" % (method, path)] + ["%s: %s" % header for header in headers.items()]
    with socket.create_connection(
        ("127.0.0.1", server.server_port), timeout=DEADLINE
    ) as connection:
        connection.sendall("\r\n".join(lines + ["", ""]).encode() + body)
        answer = connection.makefile("rb").readline()
    return int(answer.split()[1])


def own_headers(server, body=None):
    headers = {"Host": "127.0.0.1:%d" % server.server_port}
    if body is not None:
        headers.update(
            {
                "Origin": server.origins[0],
                "Content-Type": "application/json",
                "Content-Length": str(len(body)),
            }
        )
    return headers


def post(server, path, message):
    body = json.dumps(message).encode()
    return request(server, "POST", path, own_headers(server, body), body)


def get(server, path):
    """Return (headers, body) of one of the page's files."""
    connection = http.client.HTTPConnection("localhost", server.server_port, timeout=DEADLINE)
    connection.request("GET", path)
    answer = connection.getresponse()
    assert answer.status == 200
    return answer.headers, answer.read().decode("utf8")
