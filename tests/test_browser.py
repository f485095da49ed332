"""The preview in a real browser: press keys on its page, see its screen change.

Needs Chromium; without one these tests are skipped, and the summary says so.
"""

import json
import os
import threading

import pytest

import pictures
import preview
from conftest import ROOT
from device import Device, press

CHROMIUM = pictures.find_chromium()
pytestmark = pytest.mark.skipif(
    not CHROMIUM, reason="NO CHROMIUM ON THE PATH: the preview's page was NOT tested in a browser"
)
SCRIPT = (ROOT / "minfo.py").read_text("utf8")
SIZE = (1240, 760)


@pytest.fixture(scope="module")
def browser():
    with pictures.Browser(CHROMIUM) as browser:
        yield browser


@pytest.fixture
def show(browser):
    """A function that serves a file and returns a Page that shows it."""
    servers, pages = [], []

    def start(path):
        server = preview.open_server(0, preview.Source(path))
        threading.Thread(target=server.serve_forever, args=(0.02,), daemon=True).start()
        servers.append(server)
        return again(server)

    def again(server):
        pages.append(browser.open(server.origins[0] + "/", SIZE))
        pages[-1].server = server
        pages[-1].wait("hasDrawn")
        return pages[-1]

    start.again = again
    yield start
    for page in pages:
        page.close()
    for server in servers:
        server.shutdown()
        server.server_close()
        server.close_sessions()


@pytest.fixture
def page(show):
    page = show(ROOT / "minfo.py")
    assert draws(page)
    return page


def type_key(page, key, code):
    """Press a key of the computer, as its keyboard does, however quickly."""
    for kind in "keyDown", "keyUp":
        page.call("Input.dispatchKeyEvent", type=kind, key=key, code=code)


def click(page, name):
    """Press a key of the page with the mouse."""
    box = page.find("[data-key=%s]" % name)
    where = {"x": box["x"] + box["width"] / 2, "y": box["y"] + box["height"] / 2}
    for kind in "mousePressed", "mouseReleased":
        page.call("Input.dispatchMouseEvent", type=kind, button="left", clickCount=1, **where)


def draws(page, *keys, script=SCRIPT):
    """Tell whether the page's screen comes to be the device's after those keys.

    What the device painted is painted on the page's canvas, for comparison, and
    the canvas put back.
    """
    operations = [operation for _, operation in Device().run(script, keys=press(*keys)).log]
    expected = page.evaluate(
        """(operations => {
            const now = pen.getImageData(0, 0, canvas.width, canvas.height);
            clearScreen();
            operations.forEach(paint);
            const wanted = canvas.toDataURL();
            pen.putImageData(now, 0, 0);
            return wanted;
        })(%s)"""
        % json.dumps(operations)
    )
    try:
        return page.wait("canvas.toDataURL() === %s" % json.dumps(expected))
    except RuntimeError:  # whose text is the picture's
        return False


def test_the_page_says_what_it_shows(page):
    assert page.evaluate("document.title") == "minfo.py"
    assert page.evaluate("document.querySelectorAll('.key').length") == 46
    assert page.evaluate("statusLine.textContent") == ""


def test_keys_of_the_computer(page):
    type_key(page, "ArrowDown", "ArrowDown")
    assert draws(page, "down")
    type_key(page, "Enter", "Enter")
    assert draws(page, "down", "exe")
    for letter in "sla":
        type_key(page, letter, "Key" + letter.upper())
    assert draws(page, "down", "exe", *"sla")


def test_keys_of_the_page(page):
    click(page, "right")
    assert draws(page, "right")
    click(page, "ok")
    assert draws(page, "right", "ok")
    click(page, "down")
    click(page, "exe")
    assert draws(page, "right", "ok", "down", "exe")
    click(page, "zero")
    assert draws(page, "right", "ok", "down", "exe", "0")


def test_a_held_key_repeats_until_it_is_let_go(page):
    last = len(Device().run(SCRIPT).module.C)
    page.call("Input.dispatchKeyEvent", type="keyDown", key="Enter", code="Enter")
    assert page.wait("document.querySelector('[data-key=exe]').classList.contains('down')")
    assert draws(page, *["exe"] * (last - 1))
    page.call("Input.dispatchKeyEvent", type="keyUp", key="Enter", code="Enter")
    type_key(page, "PageUp", "PageUp")
    assert draws(page, *["exe"] * (last - 1), "ans")


def test_back_shows_the_console_and_reading_goes_on(page):
    click(page, "exe")
    click(page, "back")
    assert page.wait("state === 'drawn'")
    click(page, "back")
    assert page.wait("!consoleBox.hidden && printed.textContent.includes('lire()')")
    page.call("Input.insertText", text="lire()")
    type_key(page, "Enter", "Enter")
    assert page.wait("state === 'running' && hasDrawn")
    assert draws(page, "exe")


def test_reloading_starts_again(page):
    click(page, "right")
    assert draws(page, "right")
    page.call("Page.reload")
    page.wait("hasDrawn")
    assert draws(page)


def test_two_pages_read_apart(show, page):
    other = show.again(page.server)
    assert draws(other)
    click(other, "exe")
    assert draws(other, "exe") and draws(page)


def test_another_site_cannot_press_keys(show, page):
    stranger = show(ROOT / "minfo.py")
    stranger.call("Page.navigate", url=stranger.server.origins[1] + "/none")  # no policy of its own forbids it
    stranger.wait("location.pathname === '/none'")
    message = json.dumps({"session": page.evaluate("session"), "down": [52]})
    sent = "fetch(%r, {method: 'POST', mode: 'no-cors', body: %r}).then(answer => answer.type)"
    assert stranger.evaluate(sent % (page.server.origins[0] + "/keys", message)) == "opaque"
    click(page, "down")
    assert draws(page, "down")


def test_a_script_that_never_looks_at_the_keys_is_started_anew_and_stopped(show, tmp_path):
    path = tmp_path / "busy.py"
    path.write_text("from kandinsky import *\ndraw_string('busy', 0, 0)\nwhile 1: pass\n", "utf8")
    page = show(path)
    page.evaluate("old = true")
    page.call("Page.reload")
    assert page.wait("!window.old && hasDrawn")
    click(page, "back")
    assert page.wait("printed.textContent.includes('KeyboardInterrupt')")


def test_a_character_without_a_glyph_is_a_box(show, tmp_path):
    path = tmp_path / "box.py"
    script = "from kandinsky import *\nfrom ion import *\ndraw_string('\u20ac', 0, 0)\nwhile 1: keydown(0)\n"
    path.write_text(script, "utf8")
    page = show(path)
    assert draws(page, script=script)
    box, nothing = page.evaluate(
        "[[0, 0], [40, 40]].map(([x, y]) => [...pen.getImageData(x * SCALE, (y + BAR) * SCALE, 10 * SCALE,"
        " 18 * SCALE).data].filter(part => part < 128).length)"
    )
    assert box > 100 and nothing == 0


def test_an_exception_is_shown_as_by_the_console(show, tmp_path):
    path = tmp_path / "wrong.py"
    path.write_text("from kandinsky import *\ndraw_string('a', 0, 0)\nboom\n", "utf8")
    page = show(path)
    assert page.wait("!consoleBox.hidden && printed.textContent.includes('NameError')")
    assert "line 3, in <module>" in page.evaluate("printed.textContent")


def test_a_saved_course_is_rebuilt_at_the_same_section(show, tmp_path):
    path = tmp_path / "course.md"
    path.write_text("# One\n\nfirst\n\n# Two\n\nsecond\n", "utf8")
    page = show(path)
    script = preview.Source(path).read()
    assert draws(page, script=script)
    click(page, "exe")
    assert draws(page, "exe", script=script)
    path.write_text("# One\n\nfirst\n\n# Two\n\nsecond, changed\n", "utf8")
    os.utime(path, (1, 1))
    assert draws(page, "exe", script=preview.Source(path).read())
