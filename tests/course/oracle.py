"""The words of Markdown as markdown-it-py shows them, and as a course does."""

from __future__ import annotations

import re
from html.parser import HTMLParser

from course import STYLES, fit
from course.read import convert
from markdown_it import MarkdownIt

NAME = "zzz"  # of a course without a title
_APART = frozenset("p li br hr td th tr table ul ol div pre blockquote h1 h2 h3 h4 h5 h6".split())
_CUT = re.compile(r"^(?=.{29})(\S+)-$|→$")  # a line whose last word goes on in the next


class _Text(HTMLParser):
    def __init__(self) -> None:
        super().__init__()
        self.parts: list[str] = []
        self.is_hidden = False

    def handle_starttag(self, tag: str, attributes: list[tuple[str, str | None]]) -> None:
        self.is_hidden = tag in ("script", "style")
        if tag == "img":
            self.parts.append(dict(attributes).get("alt") or "")
        elif tag in _APART:
            self.parts.append(" ")

    def handle_endtag(self, tag: str) -> None:
        self.is_hidden = False
        if tag in _APART:
            self.parts.append(" ")

    def handle_data(self, data: str) -> None:
        if not self.is_hidden:
            self.parts.append(data)


def list_words(text: str) -> list[str]:
    return [word for word in re.findall(r"[^\W_]+", text) if word != NAME]


def read_html(page: str) -> list[str]:
    """Return the words of a page, in the calculator's characters."""
    parser = _Text()
    parser.feed(page)
    parser.close()
    return list_words(fit("".join(parser.parts).replace("\n", " ")))


def expect_words(markdown: str) -> list[str]:
    return read_html(MarkdownIt("commonmark").enable("table").render(markdown))


def show_words(markdown: str) -> list[str]:
    """Return the words of a course's screens, without the markers of lists."""
    lines = []
    for section in convert(markdown, NAME).sections:
        for line in section.lines:
            bare = re.sub("[%s§¶]" % STYLES, "", re.sub("¬[^»]*»", " ", line)).rstrip()
            lines.append(bare[:-1] if _CUT.search(bare) else bare + "\n")
    return list_words("".join(lines))
