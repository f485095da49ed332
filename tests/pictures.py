"""Take the README's pictures: the page in Chromium, after some keys.

    tests/.venv/bin/python tests/pictures.py [SCRIPT.py]

Writes tools/pictures/NAME.png for each entry of PICTURES. Exit status 2, with
one line on stderr, on a machine without Chromium.
"""

from __future__ import annotations

import sys
import threading
from typing import Optional, Sequence

from conftest import ROOT  # isort: skip

from browser import PATIENCE, PROGRAMS, find_chromium, open_browser
from page.command import DEFAULT
from page.server import open_server
from page.source import Source
from playwright.sync_api import Browser

FOLDER = ROOT / "tools" / "pictures"
PRESS, PAUSE = 60, 500  # ms that a finger holds a key, and that the screen then takes

SCREEN = ".screen"
PAGE = "body"
# name, keys, what to show of the page, size of the window in pixels
PICTURES = [
    ("page", "exe", PAGE, (1680, 1000)),
    ("contents", "ok down", SCREEN, (1920, 1080)),
    ("search", "four comma division comma four five tangent", SCREEN, (1920, 1080)),
    ("help", "zero", SCREEN, (1920, 1080)),
    ("dark", "dot down", SCREEN, (1920, 1080)),
]


def take(browser: Browser, address: str, keys: str, selector: str, size: tuple[int, int]) -> bytes:
    """Return the PNG of a part of the page after some keys."""
    page = browser.new_page(viewport={"width": size[0], "height": size[1]}, locale="en-GB")
    page.set_default_timeout(PATIENCE)
    page.goto(address)
    page.wait_for_selector("[data-state=running]")
    page.wait_for_timeout(PAUSE)
    for key in keys.split():
        page.click("[data-key=%s]" % key, delay=PRESS)
        page.wait_for_timeout(PAUSE)
    picture = page.locator(selector).screenshot()
    page.close()
    return picture


def main(argv: Optional[Sequence[str]] = None) -> int:
    """Run the command; return its exit status."""
    arguments = sys.argv[1:] if argv is None else argv
    program = find_chromium()
    if not program:
        print("pictures.py: no Chromium on the PATH (%s)" % ", ".join(PROGRAMS), file=sys.stderr)
        return 2
    server = open_server(0, Source(arguments[0] if arguments else DEFAULT))
    threading.Thread(target=server.serve_forever, daemon=True).start()
    try:
        with open_browser(program) as browser:
            for name, keys, selector, size in PICTURES:
                picture = take(browser, server.origins[0] + "/", keys, selector, size)
                (FOLDER / (name + ".png")).write_bytes(picture)
    finally:
        server.shutdown()
        server.close_sessions()
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
