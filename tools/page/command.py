"""The command `preview.py`: a course, or a script, on a calculator in the browser.

    python3 tools/preview.py [COURSE.md|SCRIPT.py] [--port N] [--no-browser]
    python3 tools/preview.py [COURSE.md|SCRIPT.py] --text [KEY ...]

The page is served to this computer only. There the course is written, and saved to the file
that was named; without one it begins with minfo's own, which stays as it is. `--text` prints
the screen after some keys instead. Ctrl-C ends it, with status 0; what can't be shown is one
line on stderr, and status 2.
"""

from __future__ import annotations

import argparse
import os
import sys
import threading
import webbrowser
from collections import Counter
from pathlib import Path
from typing import NoReturn, Optional, Sequence

from calculator.device import Device
from calculator.facts import CELL
from calculator.keys import find_key, list_names, press
from course import CourseError
from course.show import say_lines, show

from .language import LANGUAGES, choose_language, find_language, translate
from .server import PORT, open_server
from .source import Source
from .workshop import make

DEFAULT = Path(__file__).resolve().parent.parent / "courses" / "minfo.md"
PATIENCE = 10  # s, for a script that --text runs


def print_text(source: Source, keys: Sequence[str]) -> None:
    """Print the screen as text after some keys."""
    text = source.read().text
    script = make(text, source.path.name).script if source.is_course else text
    name = source.script_name.rpartition(".")[0]
    run = Device(patience=PATIENCE, scripts=source.read_others()).run(script, name, press(*keys))
    left = [key for key, _, _ in run.left]
    is_dismissed = run.ended and ("ok" in left or "back" in left)
    has_console = run.error or is_dismissed or not run.log
    say_lines([run.printed.rstrip("\n")] if has_console else mark_chosen(run))


def mark_chosen(device: Device) -> list[str]:
    """Return the screen's lines, `>` before those that are lit: neither the header nor usual."""
    papers: dict[int, set[str]] = {}
    for (_, y), (_, _, paper) in device.cells().items():
        papers.setdefault(y // CELL[1], set()).add(paper)
    usual = Counter(paper for row in papers.values() for paper in row).most_common(1)
    known = {usual[0][0], *papers.get(0, ())} if usual else set()
    rows = device.rows()
    for number, row in enumerate(rows):
        if row[:1] == " " and papers.get(number, set()) - known:
            rows[number] = ">" + row[1:]
    return rows


def serve(
    source: Source, port: Optional[int], opens_browser: bool, lang: Optional[str] = None
) -> None:
    """Show the page until Ctrl-C."""
    source.read()
    server = open_server(port, source)
    address = server.origins[0] + "/"
    language = choose_language(lang)
    ready = "%s: %s (Ctrl-C ends it)" % (source.title, address)
    say_lines([translate(ready, language)])
    if opens_browser:
        threading.Thread(target=open_browser, args=(address, language), daemon=True).start()
    try:
        server.serve_forever()
    except KeyboardInterrupt:
        print()
    finally:
        server.server_close()
        server.close_sessions()


def open_browser(address: str, language: str) -> None:
    """Open the page, or say that somebody must."""
    if not has_browser() or not webbrowser.open(address):
        message = "No browser could be opened: open this address in one."
        say_lines([translate(message, language)])


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

    language = "en"

    def error(self, message: str) -> NoReturn:
        """End with that line, and status 2."""
        self.exit(2, "preview.py: %s\n" % show(translate(message, self.language)))


def name_key(text: str) -> str:
    """Return a key's name from what was typed."""
    name = find_key(text)
    if name is None:
        known = "no key is called %s; there are: %s" % (show(text), list_names())
        raise argparse.ArgumentTypeError(known)
    return name


def number_port(text: str) -> int:
    """Return a port's number from what was typed."""
    if not (text.isascii() and text.isdigit() and int(text[:9]) < 65536):
        raise argparse.ArgumentTypeError("not a port: %s" % show(text))
    return int(text)


def read_arguments(argv: Optional[Sequence[str]]) -> argparse.Namespace:
    """Return the options; exit with status 2 if they are wrong."""
    parser = Parser(description="Show a script, or a course, on a calculator in the browser.")
    parser.language = find_language(argv)
    parser.add_argument(
        "script",
        nargs="?",
        help="a script, or a course (default: minfo's own)",
    )
    parser.add_argument(
        "--port", type=number_port, help="default: the first free one from %d" % PORT
    )
    parser.add_argument("--lang", choices=LANGUAGES, help="default: the system's")
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
        if not os.path.exists(source.path):
            raise CourseError(
                "%s: there's no such file; its whole path is needed" % show(source.path)
            )
        if options.text is None:
            serve(source, options.port, not options.no_browser, options.lang)
        else:
            print_text(source, options.text)
    except CourseError as error:
        print(
            "preview.py: %s" % translate(str(error), choose_language(options.lang)), file=sys.stderr
        )
        return 2
    return 0


def run() -> int:
    """Run the command; one that fails keeps a window of its own open, to be read."""
    status = main()
    if status and has_own_window():
        input("Enter: ")
    return status


def has_own_window() -> bool:
    """Tell whether this was started by a double click on Windows, whose window goes with it."""
    if sys.platform != "win32":
        return False
    import ctypes

    # Python and its launcher are alone there, without a shell.
    return ctypes.windll.kernel32.GetConsoleProcessList((ctypes.c_uint * 1)(), 1) <= 2
