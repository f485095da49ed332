"""Show a script, or a course, on a calculator in the browser.

    python3 tools/preview.py [SCRIPT.py|COURSE.md] [--port N] [--no-browser]
    python3 tools/preview.py [SCRIPT.py|COURSE.md] --text [KEY ...]

The page is served to this computer only. Each page loaded runs the script
anew; a course is built in memory, again whenever its file is saved. `--text`
prints the screen after some keys instead. Ctrl-C ends it, with status 0; what
can't be shown is one line on stderr, and status 2.
"""

from __future__ import annotations

import argparse
import os
import sys
import threading
import webbrowser
from pathlib import Path
from typing import NoReturn, Optional, Sequence

from calculator.device import Device
from calculator.keys import KEYS, press
from course import CourseError
from course.read import show
from page.server import PORT, open_server
from page.source import Source
from page.workshop import make

DEFAULT = Path(__file__).resolve().parent / "courses" / "minfo.md"
PATIENCE = 10  # s, for a script that --text runs


def print_text(source: Source, keys: Sequence[str]) -> None:
    """Print the screen as text after some keys."""
    text = source.read().text
    script = make(text, source.path.name).script if source.is_course else text
    name = source.script_name.rpartition(".")[0]
    run = Device(patience=PATIENCE).run(script, name, press(*keys))
    left = [key for key, _, _ in run.left]
    is_dismissed = run.ended and ("ok" in left or "back" in left)
    has_console = run.error or is_dismissed or not run.log
    text = run.printed.rstrip("\n") if has_console else "\n".join(run.rows())
    encoding = sys.stdout.encoding or "utf-8"
    print(text.encode(encoding, "replace").decode(encoding))


def serve(source: Source, port: Optional[int], opens_browser: bool) -> None:
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


def has_browser() -> bool:
    """Tell whether a window can open; a browser in the terminal would be in the way."""
    return (
        sys.platform in ("win32", "darwin")
        or "DISPLAY" in os.environ
        or "WAYLAND_DISPLAY" in os.environ
    )


# --- Arguments ---


class Parser(argparse.ArgumentParser):
    """Says what is wrong in one line."""

    def error(self, message: str) -> NoReturn:
        """End with that line, and status 2."""
        self.exit(2, "preview.py: %s\n" % show(message))


def name_key(text: str) -> str:
    """Return a key's name from what was typed."""
    if text.lower() not in KEYS:
        raise argparse.ArgumentTypeError("no key is called %s" % show(text))
    return text.lower()


def number_port(text: str) -> int:
    """Return a port's number from what was typed."""
    if not (text.isascii() and text.isdigit() and int(text[:9]) < 65536):
        raise argparse.ArgumentTypeError("not a port: %s" % show(text))
    return int(text)


def read_arguments(argv: Optional[Sequence[str]]) -> argparse.Namespace:
    """Return the options; exit with status 2 if they are wrong."""
    parser = Parser(description="Show a script, or a course, on a calculator in the browser.")
    parser.add_argument(
        "script",
        nargs="?",
        help="a script, or a course (default: minfo's own)",
    )
    parser.add_argument(
        "--port", type=number_port, help="default: the first free one from %d" % PORT
    )
    parser.add_argument("--no-browser", action="store_true", help="only print the address")
    parser.add_argument(
        "--text",
        nargs="*",
        type=name_key,
        metavar="KEY",
        help="print the screen after these keys: down, exe, a, 7 ...",
    )
    return parser.parse_args(argv)


def main(argv: Optional[Sequence[str]] = None) -> int:
    """Run the command; return its exit status."""
    options = read_arguments(argv)
    source = Source(options.script or DEFAULT, is_saved=bool(options.script))
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
