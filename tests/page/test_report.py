"""The page's report, what is taken away, its window and its words."""

import json

import pytest
from browser import TEXT, WINDOWS, draws, go, see, wait, wait_for_text, write
from browser import make_apart as make


@pytest.fixture
def page(workshop):
    return workshop


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
    script = make(TEXT, "course.md", form).script
    words = {"plain": "Plain:", "packed": "Packed:"}
    for one in sorted(words, key=lambda one: one == form):  # the other first: what is made anew
        page.check("[name=form][value=%s]" % one, force=True)
        page.locator("#formMade", has_text=words[one]).wait_for()
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


@WINDOWS
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


@WINDOWS
def test_all_of_the_calculator_is_in_the_window(page, size):
    go(page, "calculator")
    for selector in "#screen", "#keyboard", "[data-key=exe]", "[data-key=up]", "[data-key=back]":
        box = page.locator(selector).bounding_box()
        assert box["x"] >= 0 and box["x"] + box["width"] <= size[0]
        assert box["y"] >= 0 and box["y"] + box["height"] <= size[1]
    assert not page.evaluate("document.documentElement.scrollWidth > innerWidth")


@WINDOWS
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


# The least contrast of any text in sight with what is behind it, and that text.
CONTRAST = """() => {
    const numbers = text => text.match(/[\\d.]+/g).map(Number);
    const light = parts => {
        const [red, green, blue] = parts.slice(0, 3).map(part => {
            part /= 255;
            return part <= 0.03928 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
        });
        return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
    };
    const papers = element => {
        for (; element; element = element.parentElement) {
            const { backgroundColor, backgroundImage } = getComputedStyle(element);
            if (backgroundImage !== "none")
                return backgroundImage.match(/rgba?\\([^)]*\\)/g).map(numbers);
            const paper = numbers(backgroundColor);
            if (paper.length === 3 || paper[3] === 1) return [paper];
        }
        return [[255, 255, 255]];
    };
    const found = [];
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    while (walker.nextNode()) {
        const element = walker.currentNode.parentElement;
        const isSeen = element.checkVisibility() && !element.closest(".unseen, #source, :disabled");
        if (!walker.currentNode.data.trim() || !isSeen) continue;
        const ink = light(numbers(getComputedStyle(element).color));
        for (const paper of papers(element).map(light)) {
            const ratio = (Math.max(ink, paper) + 0.05) / (Math.min(ink, paper) + 0.05);
            found.push([ratio, walker.currentNode.data]);
        }
    }
    return found.sort((one, other) => one[0] - other[0])[0];
}"""


@WINDOWS
def test_all_text_stands_out(page):
    for tab in "calculator", "text", "contents", "report", "take", "keys":
        go(page, tab)
        ratio, text = page.evaluate(CONTRAST)
        assert ratio >= 4.5, (tab, text)


def test_the_page_is_used_by_its_keyboard_alone(page):
    reached = []
    page.evaluate("document.activeElement.blur()")
    for _ in range(60):
        page.keyboard.press("Tab")
        reached.append(
            page.evaluate(
                "(e => e.id || e.dataset.tab || e.value || e.textContent)(document.activeElement)"
            )
        )
    assert {"new", "open", "save", "print", "language"} <= set(reached)
    assert "source" in reached or "text" in reached
    go(page, "calculator")
    page.focus("#calculator")
    page.keyboard.press("Enter")
    see(page, "nobody can read")


def test_everything_to_press_has_a_name(page):
    nameless = page.evaluate(
        "[...document.querySelectorAll('button, input:not([type=file]), textarea, a')].filter("
        "part => !part.hidden &&"
        " !(part.ariaLabel || part.textContent.trim() || part.labels?.length))"
        ".map(part => part.outerHTML)"
    )
    assert nameless == []
    assert page.locator("#rows").get_attribute("aria-live") == "polite"
    go(page, "calculator")
    for name in "Up", "7, m", "sin, g", "EXE", "Left bracket, p":
        assert page.get_by_role("button", name=name, exact=True).count() == 1
