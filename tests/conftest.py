"""What the tests share: where things are, the way to import tools, a page in a browser."""

from __future__ import annotations

import functools
import os
import pickle
import sys
import threading
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parent.parent
os.environ["LC_ALL"] = "C"  # whoever runs them, the tools speak English
sys.path.insert(0, str(ROOT / "tools"))
sys.path.insert(0, str(ROOT / "tests"))


@pytest.fixture(scope="session", autouse=True)
def viewers(tmp_path_factory):
    """Have each viewer made once for all processes that run tests: a folder keeps them."""
    from script import script

    folder = tmp_path_factory.getbasetemp()
    if "PYTEST_XDIST_WORKER" in os.environ:
        folder = folder.parent
    build = script.write_viewer

    @functools.lru_cache(None)
    def write_viewer(language, features, is_packed):
        name = "-".join([language, str(is_packed), *sorted(features)])
        path = folder / (name + ".viewer")
        if not path.exists():
            own = path.with_suffix("." + str(os.getpid()))
            own.write_bytes(pickle.dumps(build(language, features, is_packed)))
            own.replace(path)
        return pickle.loads(path.read_bytes())

    script.write_viewer = write_viewer
    yield
    script.write_viewer = build


STATES = "[data-state=running], [data-state=drawn], [data-state=console]"  # of a script shown


@pytest.fixture
def script():
    """The path of a script that shows the keys it has seen go down."""
    return str(ROOT / "tests" / "scripts" / "keys_seen.py")


@pytest.fixture(scope="session")
def browser():
    """Chromium without a window; without one, its tests are skipped."""
    from browser import find_chromium, open_browser

    program = find_chromium()
    if not program:
        pytest.skip("NO CHROMIUM ON THE PATH: the page was NOT tested in a browser")
    with open_browser(program) as started:
        yield started


@pytest.fixture
def serve():
    """A function that serves a script or a course and returns its Server."""
    from page.server import open_server
    from page.source import Source

    servers = []

    def start(path):
        source = path if isinstance(path, Source) else Source(path)
        server = open_server(0, source)
        threading.Thread(target=server.serve_forever, args=(0.02,), daemon=True).start()
        servers.append(server)
        return server

    yield start
    for server in servers:
        server.shutdown()
        server.server_close()
        server.close_sessions()


@pytest.fixture
def show(browser, serve):
    """A function that shows a file, or a Server's, on a page of (width, height) pixels."""
    from browser import PATIENCE

    pages = []

    def start(what, size=(1280, 800)):
        server = what if hasattr(what, "origins") else serve(what)
        page = browser.new_page(viewport={"width": size[0], "height": size[1]})
        page.set_default_timeout(PATIENCE)
        page.server = server
        pages.append(page)
        page.goto(server.origins[0] + "/")
        page.wait_for_selector(STATES, state="attached")
        return page

    yield start
    for page in pages:
        page.close()


@pytest.fixture
def size(request):
    """The width and the height of a window in pixels: `WINDOWS` has three of them, for what
    stands where; what is done is done in a narrow or in a wide one, whichever the test's name
    says."""
    by_turns = (390, 844), (1920, 1080)
    return getattr(request, "param", by_turns[len(request.node.name) % 2])


@pytest.fixture
def course_path(tmp_path):
    """The path of the course that the workshop's tests write on."""
    from browser import TEXT

    path = tmp_path / "course.md"
    path.write_text(TEXT, "utf8")
    return path


@pytest.fixture
def workshop(show, course_path, size):
    """A page that shows that course."""
    from browser import see

    page = show(course_path, size)
    see(page, "Cells")
    return page
