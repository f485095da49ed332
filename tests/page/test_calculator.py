"""The calculator on the page in a real browser: press keys, see its screen change.

Needs Chromium; without one these tests are skipped, and the summary says so.
"""

import json
import os

import pytest
from browser import SCRIPT, click, draws, wait_for_text
from browser import make_apart as make
from calculator.device import Device
from calculator.keys import press
from conftest import ROOT
from viewing import LOADED


@pytest.fixture
def page(show):
    page = show(ROOT / "minfo.py")
    assert draws(page)
    return page


def test_the_page_says_what_it_shows(page):
    assert page.title() == "minfo.py"
    assert page.locator(".key").count() == 46
    assert page.locator("#status").text_content() == ""


def test_keys_of_the_computer(page):
    page.keyboard.press("ArrowDown")
    assert draws(page, "down")
    page.keyboard.press("Enter")
    assert draws(page, "down", "exe")
    page.keyboard.type("sla")
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
    page.keyboard.down("Enter")
    page.locator("[data-key=exe].down").wait_for()
    assert draws(page, *["exe"] * (last - 1))
    page.keyboard.up("Enter")
    page.keyboard.press("PageUp")
    assert draws(page, *["exe"] * (last - 1), "ans")


def test_back_shows_the_console_and_reading_goes_on(page):
    click(page, "exe")
    click(page, "back")
    page.locator("[data-state=drawn]").wait_for()
    click(page, "back")
    page.locator("[data-state=console]").wait_for()
    wait_for_text(page, "lire()")
    page.keyboard.type("lire()")
    page.keyboard.press("Enter")
    page.locator("[data-state=running]").wait_for()
    assert draws(page, "exe")


def test_two_backs_at_once_both_count(page):
    page.wait_for_timeout(LOADED)
    page.keyboard.press("Escape")
    page.keyboard.press("Escape")
    page.locator("[data-state=console]").wait_for()


def test_a_second_escape_counts_a_moment_after_the_first(page):
    page.wait_for_timeout(LOADED)
    page.keyboard.press("Escape")
    page.wait_for_timeout(150)
    page.keyboard.press("Escape")
    page.locator("[data-state=console]").wait_for()


def test_the_screen_is_told_as_text(page):
    click(page, "exe")
    wait_for_text(page, "Réduction et maîtrise", "#rows")
    wanted = Device().run(SCRIPT, keys=press("exe")).rows()
    assert page.locator("#rows").text_content().split("\n") == wanted


def test_reloading_starts_again(page):
    click(page, "right")
    assert draws(page, "right")
    page.reload()
    assert draws(page)


def test_two_pages_read_apart(show, page):
    other = show(page.server)
    assert draws(other)
    click(other, "exe")
    assert draws(other, "exe") and draws(page)


def test_another_site_cannot_press_keys(show, page):
    page.route("**/keys", lambda route: route.continue_())
    with page.expect_request("**/keys") as sent:
        click(page, "down")
    session = json.loads(sent.value.post_data)["session"]
    assert draws(page, "down")
    stranger = show(ROOT / "minfo.py")
    # No policy of its own forbids this page to send it.
    stranger.goto(stranger.server.origins[1] + "/none")
    message = json.dumps({"session": session, "down": [52]})
    post = "([url, body]) => fetch(url, {method: 'POST', mode: 'no-cors', body}).then(a => a.type)"
    assert stranger.evaluate(post, [page.server.origins[0] + "/keys", message]) == "opaque"
    click(page, "down")
    assert draws(page, "down", "down")


def test_a_script_that_never_looks_at_the_keys_is_started_anew_and_stopped(show, tmp_path):
    path = tmp_path / "busy.py"
    path.write_text("from kandinsky import *\ndraw_string('busy', 0, 0)\nwhile 1: pass\n", "utf8")
    page = show(path)
    page.reload()
    page.locator("[data-state=running]").wait_for()
    click(page, "back")
    wait_for_text(page, "KeyboardInterrupt")


def test_a_character_without_a_glyph_is_a_box(show, tmp_path):
    path = tmp_path / "box.py"
    script = (
        "from kandinsky import *\nfrom ion import *\n"
        "draw_string('\u20ac', 0, 0)\nwhile 1: keydown(0)\n"
    )
    path.write_text(script, "utf8")
    page = show(path)
    assert draws(page, script=script)
    dark = page.evaluate(
        """() => {
        const canvas = document.getElementById("screen"), scale = canvas.width / 320;
        const count = (x, y) => canvas.getContext("2d")
            .getImageData(x * scale, y * scale, 10 * scale, 18 * scale)
            .data.filter(part => part < 128).length;
        return [count(0, 18), count(40, 58)];
    }"""
    )
    assert dark[0] > 100 and dark[1] == 0


def test_an_exception_is_shown_as_by_the_console(show, tmp_path):
    path = tmp_path / "wrong.py"
    path.write_text("from kandinsky import *\ndraw_string('a', 0, 0)\nboom\n", "utf8")
    page = show(path)
    wait_for_text(page, "NameError")
    assert "line 3, in <module>" in page.locator("#printed").text_content()


def test_a_course_saved_elsewhere_is_shown_at_the_same_section(show, tmp_path):
    path = tmp_path / "course.md"
    text = "# One\n\nfirst\n\n# Two\n\nsecond\n"
    path.write_text(text, "utf8")
    page = show(path)
    assert draws(page, script=make(text, path.name).script)
    click(page, "exe")
    assert draws(page, "exe", script=make(text, path.name).script)
    changed = text.replace("second", "second, changed")
    path.write_text(changed, "utf8")
    os.utime(path, (1, 1))
    assert draws(page, "exe", script=make(changed, path.name).script)
