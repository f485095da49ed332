"""Word's documents to Markdown, with the standard library alone.

Headings by their styles, lists by their numbering, bold, italic, raised and lowered text, tables,
footnotes, line breaks, formulas, what images are said to show. One line of Markdown a paragraph.
"""

from __future__ import annotations

import io
import re
import zipfile
import zlib
from collections.abc import Iterator
from dataclasses import dataclass, field
from xml.etree import ElementTree
from xml.etree.ElementTree import Element

from .docxnumbers import LAST_LEVEL, Numbering
from .docxtext import choose_version, find_boxes, get_value, write_spans
from .omml import WORD
from .plain import escape

LARGEST_PART = 32 << 20  # bytes of a part, unpacked
# What archives, XML and numbers that are broken raise; a RecursionError is a RuntimeError.
BROKEN = (
    zipfile.BadZipFile, zlib.error, ElementTree.ParseError, EOFError, LookupError, OSError,
    RuntimeError, ValueError,
)  # fmt: skip
DEEPEST = 12  # tables and boxes in each other
# Names of Strict Open XML, a form that Word saves too, beside those of the usual one.
_STRICT, _USUAL = (
    rb"http://purl\.oclc\.org/ooxml/(\w+)/",
    rb"http://schemas.openxmlformats.org/\1/2006/",
)
MOST_TAGS = 1_000_000  # in a part
MOST_COLUMNS = 64  # of a table; what is in others goes to the last of these

_LOOKS_BLOCK = re.compile(
    r"([-+>]|\d+[.)]|(?:[a-zA-Z]|[ivx]{2,5}|[IVX]{2,5})\)|[•●○◦▪▫■□◆◇‣⁃➢➤❖–—])(?=\s|$)|(-{2,}|={2,})\s*$"
)
_HEADING = re.compile(r"(?:heading|titre|überschrift|título|titolo|kop|encabezado)\s*([1-9])", re.I)
_QUOTE = re.compile("quote|citation|block text|zitat|^cita")
_CODE = re.compile("source code|^code|preformatted|préformaté|macro text")


class DocumentError(ValueError):
    """The file isn't a document that can be read; str() is what to say of it."""


@dataclass
class Style:
    level: int = 0  # of a heading; 0 for other text
    is_title: bool = False
    is_contents: bool = False  # a line of the table of contents
    is_quote: bool = False
    is_code: bool = False
    number: str = ""  # of the numbering that paragraphs of this style have
    depth: int = 0


@dataclass
class Document:
    styles: dict[str, Style] = field(default_factory=dict)
    numbering: Numbering = field(default_factory=lambda: Numbering(None))
    notes: dict[str, Element] = field(default_factory=dict)  # `footnote2` -> its element
    used: list[str] = field(default_factory=list)  # notes in the order of their signs
    lines: list[tuple[str, int]] = field(default_factory=list)  # Markdown, paragraph
    paragraphs: int = 0
    shift: int = 0  # levels that a title takes

    def add(self, text: str, is_item: bool = False) -> None:
        """Add a paragraph; items of a list follow each other closely."""
        if self.lines and not is_item and self.lines[-1][0]:
            self.lines.append(("", self.paragraphs))
        self.lines.append((text, self.paragraphs))
        if not is_item:
            self.lines.append(("", self.paragraphs))


def read_docx(data: bytes) -> list[tuple[str, int]]:
    """Return (line of Markdown, its paragraph's number); DocumentError if it's no document."""
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as archive:
            return _read_archive(archive)
    except DocumentError:
        raise
    except BROKEN as error:
        raise DocumentError("a broken Word document: %s" % error) from None


def _read_archive(archive: zipfile.ZipFile) -> list[tuple[str, int]]:
    body = _parse(archive, "word/document.xml")
    document = Document()
    if body is None:
        raise DocumentError("not a Word document")
    _read_styles(document, _parse(archive, "word/styles.xml"))
    document.numbering = Numbering(_parse(archive, "word/numbering.xml"))
    for kind in ("footnote", "endnote"):
        root = _parse(archive, "word/%ss.xml" % kind)
        for note in root if root is not None else ():
            document.notes[kind + note.get(WORD + "id", "")] = note
    styles = [_style(document, p) for p in body.iter(WORD + "p")]
    document.shift = int(any(style.is_title for style in styles))
    content = body.find(WORD + "body")
    _read_blocks(document, body if content is None else content, 0)
    _write_notes(document)
    return document.lines


def _parse(archive: zipfile.ZipFile, name: str) -> Element | None:
    """Return a part's root, or None; what is too large or holds entities is refused."""
    try:
        info = archive.getinfo(name)
    except KeyError:
        return None
    with archive.open(info) as file:
        data = file.read(LARGEST_PART + 1)
    if len(data) > LARGEST_PART:
        raise DocumentError("too large a Word document once unpacked")
    if data.count(b"<") > MOST_TAGS:
        raise DocumentError("too large a Word document: more than %d tags" % MOST_TAGS)
    if b"<!DOCTYPE" in data.replace(b"\0", b"") or b"<!ENTITY" in data.replace(b"\0", b""):
        raise DocumentError("a Word document that defines entities, which isn't read")
    return ElementTree.fromstring(re.sub(_STRICT, _USUAL, data))


# --- Styles and numbering ---


def _read_styles(document: Document, root: Element | None) -> None:
    elements = {
        s.get(WORD + "styleId", ""): s
        for s in (root if root is not None else ())
        if s.tag == WORD + "style"
    }
    for key, element in elements.items():
        style, seen = Style(), element
        for _ in range(10):  # styles that this one is based on
            name = get_value(seen, "name").lower()
            heading = _HEADING.match(name)
            outline = get_value(seen, "pPr/outlineLvl")
            if heading and not style.level:
                style.level = int(heading[1])
            elif outline.isdigit() and int(outline) < 9 and not style.level:
                style.level = int(outline) + 1
            style.is_title = style.is_title or name in (
                "title",
                "titre",
                "titel",
                "título",
                "titolo",
            )
            style.is_contents = style.is_contents or bool(
                re.match(r"(toc|tm|table des mati)", name)
            )
            style.is_quote = style.is_quote or bool(_QUOTE.search(name))
            style.is_code = style.is_code or bool(_CODE.search(name))
            style.number = style.number or get_value(seen, "pPr/numPr/numId")
            style.depth = style.depth or int(get_value(seen, "pPr/numPr/ilvl") or 0)
            seen = elements.get(get_value(seen, "basedOn"), seen)
        document.styles[key] = style


def _style(document: Document, paragraph: Element) -> Style:
    name = get_value(paragraph, "pPr/pStyle")
    style = document.styles.get(name)
    if style:
        return style
    heading = _HEADING.match(name)
    return Style(int(heading[1]) if heading else 0, name.lower() in ("title", "titre"))


def _number(paragraph: Element, style: Style) -> tuple[str, int]:
    """Return (the numbering that a paragraph is of, or "", its level there)."""
    number = get_value(paragraph, "pPr/numPr/numId") or style.number
    depth = max(0, min(LAST_LEVEL, int(get_value(paragraph, "pPr/numPr/ilvl") or style.depth)))
    return ("" if number == "0" else number), depth


# --- Blocks ---


def _read_blocks(document: Document, parent: Element, depth: int) -> None:
    if depth > DEEPEST:
        return
    for child in parent:
        if child.tag == WORD + "p":
            _read_paragraph(document, child, depth)
        elif child.tag == WORD + "tbl":
            _read_table(document, child, depth)
        else:
            _read_blocks(document, choose_version(child), depth + 1)


def _read_paragraph(document: Document, paragraph: Element, depth: int) -> None:
    document.paragraphs += 1
    style = _style(document, paragraph)
    text = " ".join(write_spans(document.used, paragraph).split(" ")).strip()
    if style.is_contents or not text:
        pass
    elif style.is_code:
        _add_code(document, paragraph)
    elif style.is_title or style.level:
        level = 1 if style.is_title else min(6, style.level + document.shift)
        number, place = _number(paragraph, style)
        label = escape(document.numbering.label(number, place)) if number else ""
        text = re.sub(r"\*\*|<br>", " ", text).strip()
        document.add(" ".join(filter(None, ("#" * level, label.strip(), text))))
    else:
        number, level = _number(paragraph, style)
        if number:
            marker = document.numbering.mark(number, level)
            document.add("    " * level + marker + " " + text, is_item=True)
        else:
            formula = re.fullmatch(r"\$`([^`]*)`\$", text)
            text = (
                "$$%s$$" % formula[1]
                if formula
                else _LOOKS_BLOCK.sub(_escape_block, text, count=1)
                if _LOOKS_BLOCK.match(text)
                else text
            )
            document.add(("> " if style.is_quote else "") + text)
    for box in find_boxes(paragraph):
        _read_blocks(document, box, depth + 1)


def _add_code(document: Document, paragraph: Element) -> None:
    """Add a paragraph of code; it goes on with the one before it."""
    is_more = document.lines[-2:-1] == [("~~~~", document.paragraphs - 1)]
    if is_more:
        del document.lines[-2:]
    code = "".join(
        "\n" if part.tag == WORD + "br" else part.text or "" for part in paragraph.iter()
    )
    lines = ([] if is_more else ["~~~~"]) + code.split("\n") + ["~~~~", ""]
    document.lines += [(line, document.paragraphs) for line in lines]


def _escape_block(match: re.Match[str]) -> str:
    sign = match[0]
    if not sign.isascii():
        return "&#%d;" % ord(sign)
    return sign[:-1] + "\\" + sign[-1] if sign[0].isalnum() else "\\" + sign


def _read_table(document: Document, table: Element, depth: int) -> None:
    rows = [_read_row(document, row) for row in _find_own(table, "tr")] if depth < DEEPEST else []
    rows = [row for row in rows if any(row)]
    if not rows:
        return
    width = max(map(len, rows))
    if width == 1 and len(rows) == 1:  # a frame around a text
        document.add("> " + rows[0][0].replace("\\|", "|"))
        return
    lines = ["| " + " | ".join(row + [""] * (width - len(row))) + " |" for row in rows]
    for i, line in enumerate(lines):
        document.add(line, is_item=i > 0)
        if not i:
            document.lines[-1] = ("|" + "---|" * width, document.paragraphs)
    document.lines.append(("", document.paragraphs))


def _read_row(document: Document, row: Element) -> list[str]:
    cells = []
    for cell in _find_own(row, "tc"):
        document.paragraphs += 1
        texts = [_read_line(document, p) for p in cell.iter(WORD + "p")]
        merged = cell.find(WORD + "tcPr/" + WORD + "vMerge")
        is_more = merged is not None and merged.get(WORD + "val", "continue") == "continue"
        text = "" if is_more else "<br>".join(filter(None, texts))
        span = get_value(cell, "tcPr/gridSpan")
        cells += [text.replace("\n", " ")] + [""] * (
            int(span) - 1 if span.isdigit() and int(span) < MOST_COLUMNS else 0
        )
    rest = " ".join(filter(None, cells[MOST_COLUMNS - 1 :]))
    return cells if len(cells) <= MOST_COLUMNS else cells[: MOST_COLUMNS - 1] + [rest]


def _read_line(document: Document, paragraph: Element) -> str:
    """Return a paragraph of a cell, an item of a list with its marker."""
    text = write_spans(document.used, paragraph).strip()
    number, level = _number(paragraph, _style(document, paragraph))
    return "%s %s" % (document.numbering.mark(number, level), text) if text and number else text


def _find_own(parent: Element, name: str) -> Iterator[Element]:
    """Yield a table's rows, or a row's cells, also those in controls; none of a table in it."""
    for child in parent:
        if child.tag == WORD + name:
            yield child
        elif child.tag in (WORD + "sdt", WORD + "sdtContent", WORD + "customXml", WORD + "ins"):
            yield from _find_own(child, name)


def _write_notes(document: Document) -> None:
    written: dict[str, str] = {}
    for number, key in enumerate(document.used, 1):  # which grows by the notes of notes
        if key not in written:
            note = document.notes.get(key)
            found = note.iter(WORD + "p") if note is not None else ()
            texts = [write_spans(document.used, p).strip() for p in found]
            written[key] = "<br>".join(filter(None, texts))
        document.add("[^%d]: %s" % (number, written[key]))
