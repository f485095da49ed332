"""The page where a course is written, in a real browser, narrow and wide."""

import pytest
from browser import TEXT, go, see, wait, write
from page.source import Source
from tab import make_docx


@pytest.fixture
def path(course_path):
    return course_path


@pytest.fixture
def page(workshop):
    return workshop


def lines_seen(page):
    """Return the numbers of the text's lines that are marked as on the screen."""
    return page.evaluate(
        "[...document.querySelectorAll('.line')].flatMap((line, i) =>"
        " line.classList.contains('seen') ? [i + 1] : [])"
    )


# --- Writing ---


def test_the_calculator_follows_what_is_written(page):
    write(page, "\n# New section\n\nwritten just now\n")
    see(page, "written just now")
    assert page.locator("#saved.dirty").count() == 1


def test_the_caret_s_line_is_shown(page):
    go(page, "text")
    page.evaluate("document.getElementById('source').setSelectionRange(0, 0)")
    page.focus("#source")
    page.keyboard.press("Control+End")
    see(page, "text number 29")


def test_what_the_calculator_shows_is_marked_in_the_text(page):
    wait(page, "document.querySelectorAll('.line.seen').length > 3")
    assert lines_seen(page)[0] == 1 and TEXT.split("\n").index("# Words") + 1 not in lines_seen(
        page
    )
    go(page, "calculator")
    page.focus("#calculator")
    page.keyboard.press("Enter")
    see(page, "nobody can read")
    first = TEXT.split("\n").index("# Words") + 1
    assert wait(page, "document.querySelectorAll('.line')[%d].matches('.seen')" % (first - 1))


def test_a_line_of_the_screen_leads_to_its_text(page):
    go(page, "calculator")
    box = page.locator("#screen").bounding_box()
    page.mouse.click(box["x"] + 60, box["y"] + box["height"] * (18 * 4.5) / 240)  # the third row
    line = TEXT.split("\n").index("All living things are made of **cells**: œ.") + 1
    assert wait(page, "document.querySelectorAll('.line')[%d].matches('.here')" % (line - 1))


def test_every_line_has_its_number_beside_it(page):
    go(page, "text")
    lines = page.locator(".line")
    assert lines.count() == TEXT.count("\n") + 1
    write(page, "a\n" + "long " * 60 + "\nb")
    assert lines.count() == TEXT.count("\n") + 3
    heights = page.evaluate(
        "['source', 'mirror'].map(id => document.getElementById(id).scrollHeight)"
    )
    assert heights[0] == heights[1]


def test_mistakes_leave_the_last_good_screen_dimmed(page):
    go(page, "text")
    page.focus("#source")
    page.keyboard.press("Control+A")
    page.keyboard.press("Delete")
    page.locator("#problem:not([hidden])").wait_for(state="attached")
    assert "no visible text" in page.locator("#problem").text_content()
    assert page.locator("#screen.old").count() == 1
    page.click("#language")
    assert "aucun texte" in page.locator("#problem").text_content()
    assert "Cells" in page.locator("#rows").text_content()
    page.focus("#source")
    page.keyboard.insert_text("# Back\n")
    see(page, "Back")
    assert page.locator("#screen.old, #problem:not([hidden])").count() == 0


# --- The file ---


def test_ctrl_s_saves(page, path):
    write(page, "\nsaved words\n")
    page.keyboard.press("Control+S")
    page.locator("#saved:not(.dirty)").wait_for(state="attached")
    assert path.read_text("utf8") == TEXT + "\nsaved words\n"


def test_a_change_elsewhere_is_taken_when_nothing_is_lost(page, path):
    path.write_text("# Elsewhere\n", "utf8")
    see(page, "Elsewhere")
    assert page.locator("#source").input_value() == "# Elsewhere\n"


@pytest.mark.parametrize("choice", ["theirs", "mine"])
def test_a_change_elsewhere_is_never_overwritten_silently(page, path, choice):
    write(page, "mine")
    path.write_text("# Elsewhere\n", "utf8")
    page.locator("#conflict:not([hidden])").wait_for()
    page.keyboard.press("Control+S")
    page.wait_for_timeout(200)
    assert path.read_text("utf8") == "# Elsewhere\n"
    page.click("#" + choice)
    page.locator("#conflict").wait_for(state="hidden")
    page.keyboard.press("Control+S")
    page.locator("#saved:not(.dirty)").wait_for(state="attached")
    mine = TEXT + "mine"
    assert path.read_text("utf8") == {"theirs": "# Elsewhere\n", "mine": mine}[choice]
    assert page.locator("#source").input_value() == path.read_text("utf8")


def test_what_is_not_saved_survives_a_reload(page, path):
    write(page, "\n# Draft\n")
    see(page, "Draft")
    page.reload()
    see(page, "Cells")
    assert page.locator("#source").input_value() == TEXT + "\n# Draft\n"
    assert path.read_text("utf8") == TEXT
    assert page.locator("#saved.dirty").count() == 1


def test_a_file_is_opened_from_the_computer(page, path):
    page.set_input_files(
        "#chooser", {"name": "other.txt", "mimeType": "text/plain", "buffer": "Été\n".encode()}
    )
    see(page, "Été")
    assert page.locator("#title").text_content() == "other.txt"
    with page.expect_download() as download:  # its own file, not the one the command named
        page.keyboard.press("Control+S")
    assert download.value.suggested_filename == "other.md"
    assert path.read_text("utf8") == TEXT


def test_a_file_is_dropped_on_the_page(page):
    page.evaluate(
        """() => {
        const carried = new DataTransfer();
        carried.items.add(new File(["# Dropped"], "dropped.md"));
        window.dispatchEvent(new DragEvent("drop", { dataTransfer: carried, cancelable: true }));
    }"""
    )
    see(page, "Dropped")


def test_a_word_document_is_opened_as_text(page):
    kind = "application/vnd.openxmlformats-officedocument.wordprocessingml.document"
    page.set_input_files(
        "#chooser", {"name": "notes.docx", "mimeType": kind, "buffer": make_docx("Été")}
    )
    see(page, "Été")
    assert page.locator("#title").text_content() == "notes.md"
    assert page.locator("#source").input_value().strip() == "Été"


def test_a_file_that_is_no_text_is_refused_where_one_looks(page):
    page.set_input_files(
        "#chooser", {"name": "a.txt", "mimeType": "text/plain", "buffer": b"%PDF-1.4 "}
    )
    page.locator("#problem:not([hidden])").wait_for(state="attached")
    assert "a.txt" in page.locator("#problem").text_content()


def test_an_example_to_begin_with(page):
    page.click("#new")
    see(page, "Every living thing")
    assert page.locator("#title").text_content() == "course.md"
    page.once("dialog", lambda dialog: dialog.accept())
    page.click("#language")
    page.click("#new")
    see(page, "Tout être vivant")


def test_without_a_file_nothing_is_saved_but_by_the_browser(show, path, size):
    page = show(Source(path, is_saved=False), size)
    see(page, "Cells")
    with page.expect_download() as download:
        page.keyboard.press("Control+S")
    assert download.value.path().read_text("utf8") == TEXT
