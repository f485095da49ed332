"""Show a script, or a course, on a calculator in the browser.

    python3 tools/preview.py [SCRIPT.py|COURSE.md] [--port N] [--no-browser]
    python3 tools/preview.py [SCRIPT.py|COURSE.md] --text [KEY ...]

The page is served to this computer only. Each page loaded runs the script
anew; a course is built in memory, again whenever its file is saved. `--text`
prints the screen after some keys instead. Ctrl-C ends it, with status 0; what
can't be shown is one line on stderr, and status 2.
"""

import argparse
import json
import os
import secrets
import subprocess
import sys
import threading
import time
import webbrowser
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path

import device
from build import CourseError, build_script, name_script, read_text, show

TOOLS = Path(__file__).resolve().parent
PAGE = TOOLS / "preview.html"
DEFAULT = TOOLS.parent / "minfo.py"

PORT, PORTS_TRIED = 8000, 20
MOST_SESSIONS = 4  # pages at once; one more ends the oldest
LARGEST_BODY = 4096  # bytes
LONGEST_LINE = 200  # characters typed in the console
TIMEOUT = 20  # s, for a browser that neither reads nor writes
PATIENCE = 10  # s, for a script that --text runs

HEADERS = {
    "Cache-Control": "no-store",
    "Content-Security-Policy": "default-src 'none'; script-src 'unsafe-inline'; style-src 'unsafe-inline';"
    " img-src data:; connect-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
    "Cross-Origin-Resource-Policy": "same-origin",
    "X-Content-Type-Options": "nosniff",
}


# --- The script ---


class Source:
    """A script's or a course's file."""

    def __init__(self, path):
        self.path = Path(path)
        self.is_course = self.path.suffix.lower() != ".py"
        self.title = show(self.path.name)
        self.name = name_script(self.path)[: -len(".py")] or "script"

    def read(self):
        """Return the script's text; CourseError if there's none."""
        return build_script(self.path) if self.is_course else read_text(self.path)

    def stamp(self):
        """Return what changes when a course is saved; None while it can't be seen."""
        try:
            status = os.stat(self.path)
        except OSError:
            return None
        return (status.st_mtime_ns, status.st_size) if self.is_course else None


class Session:
    """A run of the script for one page, in a process that can be killed."""

    def __init__(self, source):
        self.source, self.stamp = source, source.stamp()
        self.key = secrets.token_urlsafe(16)
        self.lock = threading.Lock()
        self.process = self.place = None
        self.ended = False

    def start(self):
        """Run the script as it is in its file now, at the last place if there's one."""
        text = self.source.read()
        if self.process:
            kill(self.process)
        self.process = launch({"source": text, "name": self.source.name, "place": self.place})
        if self.ended:  # meanwhile, in another thread
            kill(self.process)

    def tell(self, message):
        """Send the process a message; one that has died misses it."""
        with self.lock:
            if self.process:
                send(self.process, message)

    def listen(self):
        """Yield lists of events as JSON, until the session ends."""
        yield json.dumps([{"session": self.key, "title": self.source.title}])
        yield self.try_to_start()
        while not self.ended:
            line = self.read_line()
            if not line:
                break
            if '"place"' in line:
                self.note_place(json.loads(line))
            yield line.strip()
            if self.is_stale():
                yield self.try_to_start()
        yield json.dumps([{"gone": 1}])

    def read_line(self):
        if self.process:
            return self.process.stdout.readline().decode()
        time.sleep(device.BEAT)  # until the file is saved without its mistake
        return "[]"

    def try_to_start(self):
        try:
            self.start()
        except CourseError as error:
            return json.dumps([{"notice": str(error)}])
        return json.dumps([{"notice": ""}])

    def is_stale(self):
        """Tell whether the course has been saved since it was last built."""
        stamp = self.source.stamp()
        if stamp in (None, self.stamp):
            return False
        self.stamp = stamp
        return True

    def note_place(self, events):
        for event in events:
            if isinstance(event, dict) and "place" in event:
                self.place = event["place"]

    def end(self):
        self.ended = True
        if self.process:
            kill(self.process)


def launch(message):
    """Return a process of device.py that has its first message."""
    process = subprocess.Popen(
        [sys.executable, device.__file__],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        start_new_session=True,  # Ctrl-C is for the server alone
    )
    send(process, message)
    return process


def send(process, message):
    try:
        process.stdin.write(json.dumps(message).encode() + b"\n")
        process.stdin.flush()
    except (OSError, ValueError):  # killed; its pipe closed
        pass


def kill(process):
    process.kill()
    process.wait()
    try:
        process.stdin.close()
    except OSError:  # what it didn't read
        pass


# --- The server ---


class Server(ThreadingHTTPServer):
    daemon_threads = True
    # On Windows it would let two servers take the same port.
    allow_reuse_address = os.name != "nt"

    def __init__(self, port, source):
        super().__init__(("127.0.0.1", port), Handler)
        self.source = source
        self.sessions = {}
        self.lock = threading.Lock()

    @property
    def origins(self):
        return ["http://%s:%d" % (host, self.server_port) for host in ("127.0.0.1", "localhost")]

    def open_session(self):
        session = Session(self.source)
        with self.lock:
            self.sessions[session.key] = session
            oldest = list(self.sessions)[:-MOST_SESSIONS]
        for key in oldest:
            self.close_session(key)
        return session

    def close_session(self, key):
        with self.lock:
            session = self.sessions.pop(key, None)
        if session:
            session.end()

    def close_sessions(self):
        for key in list(self.sessions):
            self.close_session(key)

    def handle_error(self, request, client_address):
        if not isinstance(sys.exc_info()[1], OSError):  # a browser that went away
            super().handle_error(request, client_address)


class Refusal(Exception):
    """A request that isn't the page's own; its argument is the HTTP status."""


class Handler(BaseHTTPRequestHandler):
    timeout = TIMEOUT

    def do_GET(self):
        self.answer({"/": self.send_page, "/events": self.send_events})

    def do_POST(self):
        self.answer({"/keys": self.take_keys, "/line": self.take_line})

    def answer(self, actions):
        try:
            self.refuse_strangers()
            if self.path not in actions:
                raise Refusal(404)
            actions[self.path]()
        except Refusal as refusal:
            self.close_connection = True
            self.send_error(refusal.args[0])

    def refuse_strangers(self):
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

    def start_answer(self, kind, length=None):
        self.send_response(200)
        self.send_header("Content-Type", kind + "; charset=utf-8")
        if length is not None:
            self.send_header("Content-Length", str(length))
        for name, value in HEADERS.items():
            self.send_header(name, value)
        self.end_headers()

    def send_page(self):
        page = PAGE.read_bytes()
        self.start_answer("text/html", len(page))
        self.wfile.write(page)

    def send_events(self):
        """Run the script and send what it draws, until one of us leaves."""
        session = self.server.open_session()
        try:
            self.start_answer("text/event-stream")
            for events in session.listen():
                self.wfile.write(b"data: %s\n\n" % events.encode())
        finally:
            self.server.close_session(session.key)

    def take_keys(self):
        session, down = self.read_message("down", list)
        if len(down) > len(device.KEYS) or any(type(key) is not int or not 0 <= key < 64 for key in down):
            raise Refusal(400)
        session.tell({"down": down})
        self.start_answer("text/plain", 0)

    def take_line(self):
        session, line = self.read_message("line", str)
        if len(line) > LONGEST_LINE or not line.isprintable():
            raise Refusal(400)
        session.tell({"line": line})
        self.start_answer("text/plain", 0)

    def read_message(self, field, kind):
        """Return (session, the field's value) of a JSON body."""
        if self.headers.get_content_type() != "application/json":
            raise Refusal(415)
        length = self.headers.get("Content-Length", "")
        if not (length.isascii() and length.isdigit()):
            raise Refusal(411)
        if len(length) > 9 or int(length) > LARGEST_BODY:
            raise Refusal(413)
        try:
            message = json.loads(self.rfile.read(int(length)))
        except (ValueError, RecursionError):
            raise Refusal(400)
        if not isinstance(message, dict) or not isinstance(message.get(field), kind):
            raise Refusal(400)
        session = self.server.sessions.get(str(message.get("session")))
        if session is None:
            raise Refusal(410)
        return session, message[field]

    def log_message(self, *_):
        pass


def open_server(port, source):
    """Return a Server on a port, or on the first free one from PORT if None."""
    candidates = range(PORT, PORT + PORTS_TRIED) if port is None else [port]
    for candidate in candidates:
        try:
            return Server(candidate, source)
        except OSError as error:
            reason = error.strerror or error
    raise CourseError("port %d: %s" % (candidate, reason))


def has_browser():
    """Tell whether a window can open; a browser in the terminal would be in the way."""
    return (
        sys.platform in ("win32", "darwin")
        or "DISPLAY" in os.environ
        or "WAYLAND_DISPLAY" in os.environ
    )


# --- Commands ---


def print_text(source, keys):
    """Print the screen as text after some keys."""
    run = device.Device(patience=PATIENCE).run(source.read(), source.name, device.press(*keys))
    left = [device.KEYS[key] for key, _, _ in run.left]
    is_dismissed = run.ended and (device.OK in left or device.BACK in left)
    text = run.printed.rstrip("\n") if run.error or is_dismissed or not run.log else "\n".join(run.rows())
    encoding = sys.stdout.encoding or "utf-8"
    print(text.encode(encoding, "replace").decode(encoding))


def serve(source, port, opens_browser):
    """Show the page until Ctrl-C."""
    source.read()
    server = open_server(port, source)
    address = server.origins[0] + "/"
    print("%s: %s (Ctrl-C ends it)" % (source.title, address), flush=True)
    if opens_browser and has_browser():
        threading.Thread(target=webbrowser.open, args=(address,), daemon=True).start()
    try:
        server.serve_forever()
    except KeyboardInterrupt:
        print()
    finally:
        server.server_close()
        server.close_sessions()


class Parser(argparse.ArgumentParser):
    def error(self, message):
        self.exit(2, "preview.py: %s\n" % show(message))


def name_key(text):
    if text.lower() not in device.KEYS:
        raise argparse.ArgumentTypeError("no key is called %s" % show(text))
    return text.lower()


def name_port(text):
    if not (text.isascii() and text.isdigit() and int(text[:9]) < 65536):
        raise argparse.ArgumentTypeError("not a port: %s" % show(text))
    return int(text)


def read_arguments(argv):
    parser = Parser(description="Show a script, or a course, on a calculator in the browser.")
    parser.add_argument("script", nargs="?", default=DEFAULT, help="a script, or a course to build (default: minfo.py)")
    parser.add_argument("--port", type=name_port, help="default: the first free one from %d" % PORT)
    parser.add_argument("--no-browser", action="store_true", help="only print the address")
    parser.add_argument(
        "--text", nargs="*", type=name_key, metavar="KEY", help="print the screen after these keys: down, exe, a, 7 ..."
    )
    return parser.parse_args(argv)


def main(argv=None):
    options = read_arguments(argv)
    source = Source(options.script)
    try:
        if options.text is None:
            serve(source, options.port, not options.no_browser)
        else:
            print_text(source, options.text)
    except CourseError as error:
        print("preview.py: %s" % error, file=sys.stderr)
        return 2
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
