"""Chromium without a window, for the page's tests and the README's pictures."""

from __future__ import annotations

import contextlib
import shutil
from typing import Iterator, Optional

from playwright.sync_api import Browser, sync_playwright

PROGRAMS = ("chromium", "chromium-browser", "google-chrome", "chrome")
FLAGS = (
    "--no-sandbox --disable-gpu --disable-quic --no-first-run --hide-scrollbars"
    " --disable-background-networking --disable-component-update --disable-sync"
).split()
PATIENCE = 20_000  # ms, for what the browser is waited for


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
