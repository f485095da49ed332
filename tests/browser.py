"""Chromium without a window, for the page's tests and the README's pictures."""

from __future__ import annotations

import contextlib
import shutil
from concurrent.futures import ThreadPoolExecutor
from typing import Any, Iterator, Optional

import pytest
from calculator.device import Device
from calculator.keys import press
from conftest import ROOT
from page.workshop import Made, make
from playwright.sync_api import Browser, Page, sync_playwright

PROGRAMS = ("chromium", "chromium-browser", "google-chrome", "chrome")
FLAGS = (
    "--no-sandbox --disable-gpu --disable-quic --no-first-run --hide-scrollbars"
    " --disable-background-networking --disable-component-update --disable-sync"
).split()
SCRIPT = (ROOT / "minfo.py").read_text("utf8")
PATIENCE = 30_000  # ms, for what the browser is waited for

# For tests of what stands where, as their argument `size`.
WINDOWS = pytest.mark.parametrize(
    "size", [(390, 844), (1024, 640), (1920, 1080)], ids=str, indirect=True
)

# A course with headings, a character that the font lacks, and many sections.
TEXT = """# Cells

All living things are made of **cells**: œ.

## Parts

- the membrane
- the nucleus

# Words

A 漢 nobody can read.
""" + "".join("\n# Section %d\n\ntext number %d\n" % (i, i) for i in range(3, 30))


def find_chromium() -> Optional[str]:
    """Return the program's path, or None."""
    return next(filter(None, map(shutil.which, PROGRAMS)), None)


@contextlib.contextmanager
def open_browser(program: str) -> Iterator[Browser]:
    """Start Chromium, and end it."""
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=program, args=FLAGS)
        yield browser
        browser.close()


# --- What tests do with a page ---

# Paint what a device painted on a canvas of its own; answer its picture.
PAINT = """async log => {
    const { Screen } = await import("/screen.js");
    const canvas = document.createElement("canvas");
    const screen = new Screen(canvas);
    log.forEach(painted => screen.paint(painted));
    return canvas.toDataURL();
}"""


def wait(page: Page, expression: str) -> bool:
    """Wait until a JavaScript expression is true; False if it never comes."""
    for _ in range(800):
        if page.evaluate(expression):
            return True
        page.wait_for_timeout(25)
    return False


def draws(page: Page, *keys: str, script: str = SCRIPT) -> bool:
    """Tell whether the page's screen comes to be the device's after those keys."""
    log = Device().run(script, keys=press(*keys)).painted()
    picture = page.evaluate(PAINT, log)
    return wait(page, "document.getElementById('screen').toDataURL() === '%s'" % picture)


def click(page: Page, name: str) -> None:
    """Press a key of the page with the mouse."""
    page.click("[data-key=%s]" % name)


def wait_for_text(page: Page, text: str, where: str = "#printed") -> None:
    """Wait until a part of the page has a text."""
    page.locator(where, has_text=text).wait_for(state="attached")


def see(page: Page, text: str) -> None:
    """Wait until the calculator's screen shows a text."""
    wait_for_text(page, text, "#rows")


def go(page: Page, tab: str) -> None:
    """Bring a part of the page into sight, where it isn't."""
    if page.locator("[role=tab][data-tab=%s]" % tab).is_visible():
        page.click("[role=tab][data-tab=%s]" % tab)


def write(page: Page, text: str) -> None:
    """Type at the end of the course."""
    go(page, "text")
    page.focus("#source")
    page.keyboard.press("Control+End")
    page.keyboard.insert_text(text)


def make_apart(*arguments: Any) -> Made:
    """Return what the page makes of a text, made in a thread of its own.

    Playwright's greenlets and the parser of CPython 3.11 don't agree about recursion.
    """
    with ThreadPoolExecutor(1) as pool:
        return pool.submit(make, *arguments).result()
