"""The page where a course is written, in a real browser and windows of three sizes."""

import json

import pytest
from browser import draws, wait, wait_for_text
from page.source import Source
from page.workshop import make

SIZES = [(390, 844), (1024, 640), (1920, 1080)]
TEXT = """# Cells

All living things are made of **cells**: œ.

## Parts

- the membrane
- the nucleus

# Words

A 漢 nobody can read.
""" + "".join("\n# Section %d\n\ntext number %d\n" % (i, i) for i in range(3, 30))


@pytest.fixture(params=SIZES, ids=str)
def size(request):
    return request.param


@pytest.fixture
def path(tmp_path):
    path = tmp_path / "course.md"
    path.write_text(TEXT, "utf8")
    return path


@pytest.fixture
def page(show, path, size):
    page = show(path, size)
    see(page, "Cells")
    return page


def see(page, text):
    """Wait until the calculator's screen shows a text."""
    wait_for_text(page, text, "#rows")


def go(page, tab):
    """Bring a part of the page into sight, where it isn't."""
    if page.locator("[role=tab][data-tab=%s]" % tab).is_visible():
        page.click("[role=tab][data-tab=%s]" % tab)


def write(page, text):
    """Type at the end of the course."""
    go(page, "text")
    page.focus("#source")
    page.keyboard.press("Control+End")
    page.keyboard.insert_text(text)


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
    assert "Cells" in page.locator("#rows").text_content()
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


def test_a_file_that_is_no_text_is_refused_where_one_looks(page):
    page.set_input_files(
        "#chooser", {"name": "a.txt", "mimeType": "text/plain", "buffer": b"\xff\xfe\x00\xd8\x00"}
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


# --- The report, and what is taken away ---


def test_the_report_tells_sizes_and_what_was_written_otherwise(page):
    go(page, "report")
    made = make(TEXT, "course.md")
    share = -(-100 * made.storage[0] // made.storage[1])
    assert page.get_by_role("meter", name="Storage").get_attribute("aria-valuenow") == str(share)
    assert "%d screens" % made.screens in page.locator("#summary").text_content()
    notes = page.locator("#notes li").all_text_contents()
    assert notes[0].startswith("no glyph for 漢") and any("œ → oe" in note for note in notes)


def test_a_warning_leads_to_its_line(page):
    go(page, "report")
    page.click("#notes .missing button")
    line = TEXT.split("\n").index("A 漢 nobody can read.") + 1
    assert wait(page, "document.querySelectorAll('.line')[%d].matches('.here.wrong')" % (line - 1))
    assert page.evaluate("document.activeElement.id") == "source"
    see(page, "nobody can read")


def test_the_contents_lead_to_their_sections(page):
    go(page, "contents")
    titles = page.locator("#outline button").all_text_contents()
    assert titles[:4] == ["Cells", "Parts", "Words", "Section 3"]
    page.click("#outline button >> text=Section 29")
    see(page, "text number 29")
    assert wait(page, "document.querySelector('[aria-current]').textContent === 'Section 29'")


FORMS = ["plain", "packed"]


@pytest.mark.parametrize("form", FORMS)
def test_the_script_that_is_taken_is_exactly_the_file(page, form):
    page.context.grant_permissions(["clipboard-read", "clipboard-write"])
    go(page, "take")
    page.check("[name=form][value=%s]" % form, force=True)
    script = make(TEXT, "course.md", form).script
    word = {"plain": "Plain:", "packed": "Packed:"}[form]
    page.locator("#formMade", has_text=word).wait_for()
    page.click("#copy")
    wait_for_text(page, "{:,}".format(len(script.encode())), "#taken")
    assert page.evaluate("navigator.clipboard.readText()") == script
    with page.expect_download() as download:
        page.click("#download")
    assert download.value.suggested_filename == "course.py"
    assert download.value.path().read_bytes() == script.encode()


def test_a_packed_course_shows_the_same_screen(page):
    go(page, "take")
    page.check("[name=form][value=packed]", force=True)
    page.locator("#formMade", has_text="Packed").wait_for()
    go(page, "calculator")
    assert draws(page, script=make(TEXT, "course.md", "plain").script)


def test_the_way_to_the_calculator_is_told(page):
    go(page, "take")
    link = page.locator("#take a")
    assert link.get_attribute("href") == "https://my.numworks.com/"
    assert link.get_attribute("rel") == "noopener noreferrer"
    assert "named course" in page.locator("#step2").text_content()


def test_a_course_too_large_cannot_be_taken(page):
    write(page, "\n" + " ".join("word%d" % (i * 7919) for i in range(12000)))
    page.locator("#tooLarge:not([hidden])").wait_for(state="attached")
    assert page.locator("#copy").is_disabled() and page.locator("#download").is_disabled()


def test_the_course_on_paper(page):
    page.emulate_media(media="print")
    page.evaluate("dispatchEvent(new Event('beforeprint'))")
    paper = page.locator("#paper")
    assert paper.is_visible() and not page.locator("header").is_visible()
    made = make(TEXT, "course.md")
    lines = ["".join(text for _, text in line) for part in made.parts for line in part.lines]
    assert paper.locator("section div").all_text_contents() == lines


# --- The window ---


def test_nothing_scrolls_when_keys_are_pressed(page):
    go(page, "calculator")
    page.focus("#calculator")
    for key in ["ArrowDown", "PageDown", "ArrowRight", "Home", "Enter", " ", "PageUp"]:
        page.keyboard.press(key)
    page.wait_for_timeout(100)
    scrolled = page.evaluate(
        "[document.scrollingElement, ...document.querySelectorAll('main, #calculator')]"
        ".flatMap(part => [part.scrollTop, part.scrollLeft])"
    )
    assert set(scrolled) == {0}


def test_all_of_the_calculator_is_in_the_window(page, size):
    go(page, "calculator")
    for selector in "#screen", "#keyboard", "[data-key=exe]", "[data-key=up]", "[data-key=back]":
        box = page.locator(selector).bounding_box()
        assert box["x"] >= 0 and box["x"] + box["width"] <= size[0]
        assert box["y"] >= 0 and box["y"] + box["height"] <= size[1]
    assert not page.evaluate("document.documentElement.scrollWidth > innerWidth")


def test_keys_answer_the_finger_in_the_window(page):
    go(page, "calculator")
    page.click("[data-key=exe]")
    see(page, "nobody can read")


@pytest.mark.parametrize("times", [1, 2, 3])
def test_true_pixels_are_those_of_the_calculator(page, times):
    go(page, "calculator")
    page.check("[name=font][value='%d']" % times, force=True)
    width = page.evaluate("document.getElementById('screen').width")
    box = page.locator("#screen").bounding_box()
    assert (width, box["width"], box["height"]) == (320, 320 * times, 240 * times)
    inked = page.evaluate(
        """() => {
        const pen = document.getElementById("screen").getContext("2d");
        const cell = (x, y) => pen.getImageData(5 + 10 * x, 20 + 18 * y, 10, 18).data;
        const isInked = data => data.some((part, i) => i % 4 < 3 && part < 128);
        return [cell(0, 1), cell(20, 1)].map(isInked);
    }"""
    )
    assert inked == [True, False]  # the C of Cells, and no letter


def test_both_languages_say_everything(page):
    for language in "en", "fr":
        assert page.evaluate("document.documentElement.lang") == language
        words = page.evaluate(
            "[...document.querySelectorAll('[data-word], [data-label], [data-hint]')].map(part =>"
            " [part.dataset.word && part.textContent, part.dataset.label && part.ariaLabel,"
            "  part.dataset.hint && part.title].filter(text => text !== undefined))"
        )
        assert all(text and "undefined" not in text for texts in words for text in texts)
        page.click("#language")


def test_the_two_languages_have_the_same_words(page):
    words = page.evaluate("import('/words.js').then(module => module.WORDS)")
    assert sorted(json.loads(json.dumps(words["en"]))) == sorted(words["fr"])
