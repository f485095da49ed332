"""Take the README's pictures: the preview's page in Chromium, after some keys.

    python3 tools/pictures.py [SCRIPT.py]

Writes tools/pictures/NAME.png for each entry of PICTURES. Exit status 2, with
one line on stderr, on a machine without Chromium.
"""

import base64
import fcntl
import itertools
import json
import os
import shutil
import signal
import subprocess
import sys
import tempfile
import threading
import time
from pathlib import Path

import device
import preview

FOLDER = Path(__file__).resolve().parent / "pictures"
PROGRAMS = ("chromium", "chromium-browser", "google-chrome", "chrome")
FLAGS = (
    "--headless --no-sandbox --disable-gpu --disable-quic --no-first-run --hide-scrollbars"
    " --disable-background-networking --disable-component-update --disable-sync"
    " --remote-debugging-pipe"
).split()
PATIENCE = 20  # s for the browser to answer
SETTLE = 0.5  # s for the screen to be drawn

SCREEN = ".screen"
CALCULATOR = "body"
# name, keys, what to show of the page, size of the window in pixels
PICTURES = [
    ("page", "exe", CALCULATOR, (1240, 740)),
    ("contents", "ok down", SCREEN, (1240, 740)),
    ("search", "r e v e r s i", SCREEN, (1240, 740)),
    ("help", "zero", SCREEN, (1240, 740)),
    ("dark", "dot down", SCREEN, (1240, 740)),
]


# --- The browser ---


class Browser:
    """Chromium without a window, driven over its DevTools pipe (fds 3 and 4).

    For Linux and macOS; a RuntimeError says what didn't work.
    """

    def __init__(self, program):
        self.profile = tempfile.mkdtemp()
        self.numbers = itertools.count(1)
        theirs_in, self.write_end = os.pipe()
        read_end, theirs_out = os.pipe()

        def place_pipe():
            moved = [fcntl.fcntl(end, fcntl.F_DUPFD, 10) for end in (theirs_in, theirs_out)]
            os.dup2(moved[0], 3)
            os.dup2(moved[1], 4)

        self.process = subprocess.Popen(
            [program, "--user-data-dir=" + self.profile] + FLAGS,
            stdin=subprocess.DEVNULL,
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
            preexec_fn=place_pipe,
            close_fds=False,
            start_new_session=True,
        )
        os.close(theirs_in)
        os.close(theirs_out)
        self.answers = os.fdopen(read_end, "rb")
        self.messages = self.read_messages()

    def read_messages(self):
        pending = b""
        while True:
            part = self.answers.read1(1 << 20)
            if not part:
                return
            *messages, pending = (pending + part).split(b"\0")
            yield from map(json.loads, messages)

    def call(self, method, session=None, **parameters):
        """Call a DevTools method and return its result."""
        number = next(self.numbers)
        message = {"id": number, "method": method, "params": parameters}
        if session:
            message["sessionId"] = session
        watchdog = threading.Timer(PATIENCE, self.process.kill)
        watchdog.start()
        try:
            os.write(self.write_end, json.dumps(message).encode() + b"\0")
            answer = next(m for m in self.messages if m.get("id") == number)
        except (StopIteration, OSError):
            raise RuntimeError("%s: the browser doesn't answer" % method)
        finally:
            watchdog.cancel()
        if "error" in answer:
            raise RuntimeError("%s: %s" % (method, answer["error"]["message"]))
        return answer["result"]

    def open(self, address, size):
        """Return a Page of (width, height) pixels that loads an address."""
        target = self.call("Target.createTarget", url="about:blank")["targetId"]
        session = self.call("Target.attachToTarget", targetId=target, flatten=True)["sessionId"]
        page = Page(self, target, session)
        page.call(
            "Emulation.setDeviceMetricsOverride",
            width=size[0], height=size[1], deviceScaleFactor=1, mobile=False,
        )  # fmt: skip
        page.call("Page.navigate", url=address)
        return page

    def close(self):
        os.close(self.write_end)  # which ends it
        try:
            self.process.wait(5)
        except subprocess.TimeoutExpired:
            os.killpg(self.process.pid, signal.SIGKILL)
            self.process.wait()
        self.answers.close()
        shutil.rmtree(self.profile, ignore_errors=True)

    def __enter__(self):
        return self

    def __exit__(self, *_):
        self.close()


class Page:
    """A page of a Browser, showing the preview."""

    def __init__(self, browser, target, session):
        self.browser, self.target, self.session = browser, target, session

    def call(self, method, **parameters):
        return self.browser.call(method, self.session, **parameters)

    def evaluate(self, expression):
        """Return the value of a JavaScript expression."""
        answer = self.call("Runtime.evaluate", expression=expression, returnByValue=True, awaitPromise=True)
        if "exceptionDetails" in answer:
            raise RuntimeError("%s: %s" % (expression, answer["result"].get("description")))
        return answer["result"].get("value")

    def wait(self, expression):
        """Wait until a JavaScript expression is true; return its value."""
        deadline = time.monotonic() + PATIENCE
        while time.monotonic() < deadline:
            # The page may not have run its script yet.
            value = self.evaluate("(() => { try { return %s } catch { return false } })()" % expression)
            if value:
                return value
            time.sleep(0.03)
        raise RuntimeError("never came true: %s" % expression)

    def press(self, key):
        """Press a key of the calculator, by name, for as long as a finger does."""
        self.evaluate("hold('picture', %d)" % device.KEYS[key])
        time.sleep(0.06)
        self.evaluate("release('picture')")
        time.sleep(0.15)

    def find(self, selector):
        """Return {x, y, width, height} of an element, in pixels of the page."""
        return self.evaluate(
            "(({x, y, width, height}) => ({x, y, width, height}))"
            "(document.querySelector(%s).getBoundingClientRect())" % json.dumps(selector)
        )

    def shoot(self, selector):
        """Return the PNG of an element."""
        clip = dict(self.find(selector), scale=1)
        return base64.b64decode(self.call("Page.captureScreenshot", format="png", clip=clip)["data"])

    def close(self):
        self.browser.call("Target.closeTarget", targetId=self.target)


def find_chromium():
    """Return the program's path, or None."""
    return next(filter(None, map(shutil.which, PROGRAMS)), None)


# --- The pictures ---


def take(browser, address, keys, selector, size):
    """Return the PNG of a part of the page after some keys."""
    page = browser.open(address, size)
    page.wait("hasDrawn")
    time.sleep(SETTLE)
    for key in keys.split():
        page.press(key)
    time.sleep(SETTLE)
    picture = page.shoot(selector)
    page.close()
    return picture


def main(argv=None):
    arguments = sys.argv[1:] if argv is None else argv
    program = find_chromium()
    if not program:
        print("pictures.py: no Chromium on the PATH (%s)" % ", ".join(PROGRAMS), file=sys.stderr)
        return 2
    server = preview.open_server(0, preview.Source(arguments[0] if arguments else preview.DEFAULT))
    threading.Thread(target=server.serve_forever, daemon=True).start()
    FOLDER.mkdir(exist_ok=True)
    try:
        with Browser(program) as browser:
            for name, keys, selector, size in PICTURES:
                (FOLDER / (name + ".png")).write_bytes(take(browser, server.origins[0] + "/", keys, selector, size))
    except RuntimeError as error:
        print("pictures.py: %s" % error, file=sys.stderr)
        return 2
    finally:
        server.shutdown()
        server.close_sessions()
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
