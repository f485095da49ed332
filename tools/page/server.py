"""The page's server: for this computer alone, and closed to other sites' pages."""

from __future__ import annotations

import base64
import functools
import json
import os
import sys
import threading
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import Any, Callable, Optional

from calculator import facts
from course import BODY, CourseError
from script.make import FORMS

from .session import Session
from .source import Source, read_upload

FOLDER = Path(__file__).resolve().parent
HOST = "127.0.0.1"
PORT, PORTS_TRIED = 8000, 20
MOST_SESSIONS = 4  # pages at once; one more ends the oldest
LARGEST_BODY = 4096  # bytes
LARGEST_TEXT, LARGEST_FILE = 8 << 20, 90 << 20  # bytes of a body that carries a course
LONGEST_LINE = 200  # characters typed in the console
TIMEOUT = 20  # s, for a browser that neither reads nor writes

KINDS = {
    ".html": "text/html",
    ".css": "text/css",
    ".js": "text/javascript",
    ".md": "text/markdown",
    ".json": "application/json",
}
HEADERS = {
    "Cache-Control": "no-store",
    "Content-Security-Policy": "default-src 'none'; script-src 'self'; style-src 'self';"
    " img-src data:; connect-src 'self'; base-uri 'none'; form-action 'none';"
    " frame-ancestors 'none'",
    "Cross-Origin-Resource-Policy": "same-origin",
    "X-Content-Type-Options": "nosniff",
}
# What the page's program must know of the calculator.
FACTS = {
    "KEYS": facts.KEYS,
    "LETTERS": facts.LETTERS,
    "SCREEN": facts.SCREEN,
    "PANEL_HEIGHT": facts.PANEL_HEIGHT,
    "CELL": facts.CELL,
    "BODY": BODY,
}


class Server(ThreadingHTTPServer):
    """Serves the page of one Source."""

    daemon_threads = True
    # On Windows it would let two servers take the same port.
    allow_reuse_address = os.name != "nt"

    def __init__(self, port: int, source: Source) -> None:
        super().__init__((HOST, port), Handler)
        self.source = source
        self.sessions: dict[str, Session] = {}
        self.lock = threading.Lock()

    @property
    def origins(self) -> list[str]:
        """The addresses of this server, without a path."""
        return ["http://%s:%d" % (host, self.server_port) for host in (HOST, "localhost")]

    def open_session(self) -> Session:
        """Return a new session; the oldest of too many ends."""
        session = Session(self.source)
        with self.lock:
            self.sessions[session.key] = session
            oldest = list(self.sessions)[:-MOST_SESSIONS]
        for key in oldest:
            self.close_session(key)
        return session

    def close_session(self, key: str) -> None:
        """End a session, if it hasn't ended."""
        with self.lock:
            session = self.sessions.pop(key, None)
        if session:
            session.end()

    def close_sessions(self) -> None:
        """End all sessions."""
        for key in list(self.sessions):
            self.close_session(key)

    def handle_error(self, request: Any, client_address: Any) -> None:
        """Say nothing of a browser that went away."""
        if not isinstance(sys.exc_info()[1], OSError):
            super().handle_error(request, client_address)


class Refusal(Exception):
    """A request that isn't the page's own; its argument is the HTTP status."""


class Handler(BaseHTTPRequestHandler):
    """Answers one browser's requests."""

    timeout = TIMEOUT
    server: Server

    def do_GET(self) -> None:
        """Answer with the page, one of its files, or a session's events."""
        actions: dict[str, Callable[[], None]] = {
            "/": lambda: self.send_file(FOLDER / "page.html"),
            "/facts.json": lambda: self.send_json(FACTS),
            "/events": self.send_events,
        }
        for file in FOLDER.iterdir():
            if file.suffix in KINDS and file.name != "page.html":
                actions["/" + file.name] = functools.partial(self.send_file, file)
        self.answer(actions)

    def do_POST(self) -> None:
        """Take what the page sends."""
        self.answer(
            {
                "/keys": self.take_keys,
                "/console": self.take_console,
                "/restart": self.take_restart,
                "/text": self.take_text,
                "/place": self.take_place,
                "/save": self.take_save,
                "/file": self.take_file,
            }
        )

    def answer(self, actions: dict[str, Callable[[], None]]) -> None:
        """Act on a request, or refuse it."""
        try:
            self.refuse_strangers()
            if self.path not in actions:
                raise Refusal(404)
            actions[self.path]()
        except Refusal as refusal:
            self.close_connection = True
            self.send_error(refusal.args[0])
        except CourseError as error:
            self.send_json({"error": str(error)})

    def refuse_strangers(self) -> None:
        """Let in nothing that another site makes a browser send."""
        origins = self.server.origins
        if "http://%s" % self.headers.get("Host") not in origins:
            raise Refusal(403)
        origin = self.headers.get("Origin")
        if origin not in origins and (origin is not None or self.command == "POST"):
            raise Refusal(403)
        site = self.headers.get("Sec-Fetch-Site", "same-origin")
        if self.path != "/" and site != "same-origin":
            raise Refusal(403)

    # --- What is sent ---

    def start_answer(self, kind: str, length: Optional[int] = None) -> None:
        """Send the headers of what comes next."""
        self.send_response(200)
        self.send_header("Content-Type", kind + "; charset=utf-8")
        if length is not None:
            self.send_header("Content-Length", str(length))
        for name, value in HEADERS.items():
            self.send_header(name, value)
        self.end_headers()

    def send_body(self, kind: str, body: bytes) -> None:
        """Send a whole answer."""
        self.start_answer(kind, len(body))
        self.wfile.write(body)

    def send_json(self, value: Any) -> None:
        """Send an answer that the page's program reads."""
        self.send_body("application/json", json.dumps(value).encode())

    def send_file(self, path: Path) -> None:
        """Send one of the page's files."""
        self.send_body(KINDS[path.suffix], path.read_bytes())

    def send_events(self) -> None:
        """Run the script and send what it draws, until one of us leaves."""
        session = self.server.open_session()
        try:
            self.start_answer("text/event-stream")
            for events in session.listen():
                self.wfile.write(b"data: %s\n\n" % events.encode())
        finally:
            self.server.close_session(session.key)

    # --- What is taken ---

    def take_keys(self) -> None:
        """Hold these keys of the calculator down."""
        session, message = self.read_message({"down": list})
        down = message["down"]
        is_key = [type(key) is int and 0 <= key < 64 for key in down]
        if len(down) > len(facts.KEYS) or not all(is_key):
            raise Refusal(400)
        session.tell({"down": down})
        self.send_json({})

    def take_console(self) -> None:
        """Type a line in the console."""
        session, message = self.read_message({"line": str})
        if len(message["line"]) > LONGEST_LINE or not message["line"].isprintable():
            raise Refusal(400)
        session.tell({"line": message["line"]})
        self.send_json({})

    def take_restart(self) -> None:
        """Start the script again."""
        session, _ = self.read_message({})
        session.restart()
        self.send_json({})

    def take_text(self) -> None:
        """Show a course's text; answer with what there is to say of it."""
        fields = {"text": str, "name": str, "form": str, "line": int}
        session, message = self.read_message(fields, LARGEST_TEXT)
        if message["form"] not in FORMS:
            raise Refusal(400)
        line = message["line"] if message["line"] > 0 else None
        made = session.take_text(message["text"], message["name"], message["form"], line)
        self.send_json(made.tell())

    def take_place(self) -> None:
        """Show a line of the course."""
        session, message = self.read_message({"line": int})
        session.take_line(message["line"])
        self.send_json({})

    def take_save(self) -> None:
        """Save the text to the file that the command named, and to no other."""
        session, message = self.read_message({"text": str, "version": str}, LARGEST_TEXT)
        self.send_json(session.save(message["text"], message["version"]))

    def take_file(self) -> None:
        """Answer with the text of a file that was opened in the browser."""
        _, message = self.read_message({"name": str, "data": str}, LARGEST_FILE)
        try:
            data = base64.b64decode(message["data"], validate=True)
        except ValueError:
            raise Refusal(400) from None
        self.send_json({"text": read_upload(message["name"], data)})

    def read_message(
        self, fields: dict[str, type], most: int = LARGEST_BODY
    ) -> tuple[Session, dict[str, Any]]:
        """Return (session, message) of a JSON body with these fields, of `most` bytes."""
        if self.headers.get_content_type() != "application/json":
            raise Refusal(415)
        length = self.headers.get("Content-Length", "")
        if not (length.isascii() and length.isdigit()):
            raise Refusal(411)
        if len(length) > 9 or int(length) > most:
            raise Refusal(413)
        try:
            message = json.loads(self.rfile.read(int(length)))
        except (ValueError, RecursionError):
            raise Refusal(400) from None
        if not isinstance(message, dict):
            raise Refusal(400)
        if any(type(message.get(field)) is not kind for field, kind in fields.items()):
            raise Refusal(400)
        session = self.server.sessions.get(str(message.get("session")))
        if session is None:
            raise Refusal(410)
        return session, message

    def log_message(self, *_: Any) -> None:
        """Print nothing of each request."""


def open_server(port: Optional[int], source: Source) -> Server:
    """Return a Server on a port, or on the first free one from PORT if None."""
    candidates = range(PORT, PORT + PORTS_TRIED) if port is None else [port]
    for candidate in candidates:
        try:
            return Server(candidate, source)
        except OSError as error:
            reason = error.strerror or error
    raise CourseError("port %d: %s (--port chooses another)" % (candidate, reason))
