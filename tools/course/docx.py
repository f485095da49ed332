"""Word's documents to Markdown, with the standard library alone.

Headings by their styles, lists by their numbering, bold, italic, raised and lowered text, tables,
footnotes, line breaks, formulas, what images are said to show. One line of Markdown a paragraph.
"""

from __future__ import annotations

import io
import re
import zipfile
from dataclasses import dataclass, field
from typing import Iterator
from xml.etree import ElementTree
from xml.etree.ElementTree import Element

from .omml import MATH, WORD, write_tex

LARGEST_PART = 32 << 20  # bytes of a part, unpacked
DEEPEST = 12  # tables and boxes in each other

_RELATION = "{http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing}"
_COMPATIBLE = "{http://schemas.openxmlformats.org/markup-compatibility/2006}"
_LOOKS_SET = re.compile(r"([\\`*_\[\]<>&$~|#={}^%!:])")
_LOOKS_BLOCK = re.compile(
    r"([-+>]|\d+[.)]|[a-zA-Z]\)|[•●○◦▪▫■□◆◇‣⁃➢➤❖–—])(?=\s|$)|(-{2,}|={2,})\s*$"
)
_HEADING = re.compile(r"(?:heading|titre|überschrift|título|titolo|kop|encabezado)\s*([1-9])", re.I)
_LETTERS = "abcdefghijklmnopqrstuvwxyz"


class DocumentError(ValueError):
    """The file isn't a document that can be read; str() is what to say of it."""


@dataclass
class Style:
    level: int = 0  # of a heading; 0 for other text
    is_title: bool = False
    is_contents: bool = False  # a line of the table of contents
    is_quote: bool = False
    number: str = ""  # of the numbering that paragraphs of this style have
    depth: int = 0


@dataclass
class Document:
    styles: dict[str, Style] = field(default_factory=dict)
    formats: dict[str, list[str]] = field(default_factory=dict)  # numbering -> formats by depth
    counts: dict[str, list[int]] = field(default_factory=dict)
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
            body = _parse(archive, "word/document.xml")
            document = Document()
            if body is None:
                raise DocumentError("not a Word document")
            _read_styles(document, _parse(archive, "word/styles.xml"))
            _read_numbering(document, _parse(archive, "word/numbering.xml"))
            for kind in ("footnote", "endnote"):
                root = _parse(archive, "word/%ss.xml" % kind)
                for note in root if root is not None else ():
                    document.notes[kind + note.get(WORD + "id", "")] = note
    except (zipfile.BadZipFile, EOFError, NotImplementedError, RuntimeError, OSError) as error:
        raise DocumentError("a broken Word document: %s" % error) from None
    except ElementTree.ParseError as error:
        raise DocumentError("a broken Word document: %s" % error) from None
    names = [_style(document, p) for p in body.iter(WORD + "p")]
    document.shift = int(any(style.is_title for style in names))
    _read_blocks(document, body.find(WORD + "body") or body, 0)
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
    if b"<!DOCTYPE" in data.replace(b"\0", b"") or b"<!ENTITY" in data.replace(b"\0", b""):
        raise DocumentError("a Word document that defines entities, which isn't read")
    return ElementTree.fromstring(data)


# --- Styles and numbering ---


def _get(element: Element | None, path: str) -> str:
    """Return the value of a property, or ""."""
    found = (
        element.find("/".join(WORD + step for step in path.split("/")))
        if element is not None
        else None
    )
    return found.get(WORD + "val", "") if found is not None else ""


def _read_styles(document: Document, root: Element | None) -> None:
    elements = {
        s.get(WORD + "styleId", ""): s
        for s in (root if root is not None else ())
        if s.tag == WORD + "style"
    }
    for key, element in elements.items():
        style, seen = Style(), element
        for _ in range(10):  # styles that this one is based on
            name = _get(seen, "name").lower()
            heading = _HEADING.match(name)
            outline = _get(seen, "pPr/outlineLvl")
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
            style.is_quote = style.is_quote or "quote" in name or "citation" in name
            style.number = style.number or _get(seen, "pPr/numPr/numId")
            style.depth = style.depth or int(_get(seen, "pPr/numPr/ilvl") or 0)
            seen = elements.get(_get(seen, "basedOn"), seen)
        document.styles[key] = style


def _read_numbering(document: Document, root: Element | None) -> None:
    if root is None:
        return
    kinds = {}
    for abstract in root.findall(WORD + "abstractNum"):
        levels = sorted(
            abstract.findall(WORD + "lvl"), key=lambda lvl: int(lvl.get(WORD + "ilvl", "0"))
        )
        kinds[abstract.get(WORD + "abstractNumId", "")] = [_get(lvl, "numFmt") for lvl in levels]
    for number in root.findall(WORD + "num"):
        document.formats[number.get(WORD + "numId", "")] = kinds.get(
            _get(number, "abstractNumId"), []
        )


def _style(document: Document, paragraph: Element) -> Style:
    name = _get(paragraph, "pPr/pStyle")
    style = document.styles.get(name)
    if style:
        return style
    heading = _HEADING.match(name)
    return Style(int(heading[1]) if heading else 0, name.lower() in ("title", "titre"))


def _number(document: Document, paragraph: Element, style: Style) -> tuple[str, int]:
    """Return (marker, depth) of a list's item; no marker for other paragraphs."""
    number = _get(paragraph, "pPr/numPr/numId") or style.number
    if not number or number == "0":
        return "", 0
    depth = min(8, int(_get(paragraph, "pPr/numPr/ilvl") or style.depth))
    formats = document.formats.get(number, [])
    kind = formats[depth] if depth < len(formats) else "bullet"
    counts = document.counts.setdefault(number, [0] * 9)
    counts[depth] += 1
    counts[depth + 1 :] = [0] * (8 - depth)
    if kind in ("bullet", "none", ""):
        return "-", depth
    if kind in ("lowerLetter", "upperLetter"):
        letter = _LETTERS[(counts[depth] - 1) % 26]
        return (letter if kind == "lowerLetter" else letter.upper()) + ")", depth
    return "%d." % counts[depth], depth


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
            _read_blocks(document, _choose(child), depth + 1)


def _choose(element: Element) -> Element:
    """Return what is shown of an element that comes in versions."""
    if element.tag == _COMPATIBLE + "AlternateContent":
        for name in ("Choice", "Fallback"):
            found = element.find(_COMPATIBLE + name)
            if found is not None:
                return found
    return element


def _read_paragraph(document: Document, paragraph: Element, depth: int) -> None:
    document.paragraphs += 1
    style = _style(document, paragraph)
    text = " ".join(write_spans(document, paragraph).split(" ")).strip()
    if style.is_contents or not text:
        pass
    elif style.is_title or style.level:
        level = 1 if style.is_title else min(6, style.level + document.shift)
        document.add("%s %s" % ("#" * level, re.sub(r"\*\*|<br>", " ", text).strip()))
    else:
        marker, level = _number(document, paragraph, style)
        if marker:
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
    for box in _find_boxes(paragraph):
        _read_blocks(document, box, depth + 1)


def _escape_block(match: re.Match[str]) -> str:
    sign = match[0]
    return sign[:-1] + "\\" + sign[-1] if sign[0].isalnum() else "\\" + sign


def _find_boxes(element: Element) -> Iterator[Element]:
    """Yield the contents of text boxes in a paragraph, each once."""
    for child in element:
        child = _choose(child)
        if child.tag == WORD + "txbxContent":
            yield child
        else:
            yield from _find_boxes(child)


def _read_table(document: Document, table: Element, depth: int) -> None:
    rows = [_read_row(document, row) for row in table.iter(WORD + "tr")] if depth < DEEPEST else []
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
    for cell in row.findall(WORD + "tc"):
        document.paragraphs += 1
        texts = [write_spans(document, p).strip() for p in cell.iter(WORD + "p")]
        merged = cell.find(WORD + "tcPr/" + WORD + "vMerge")
        is_more = merged is not None and merged.get(WORD + "val", "continue") == "continue"
        text = "" if is_more else "<br>".join(filter(None, texts))
        span = _get(cell, "tcPr/gridSpan")
        cells += [text.replace("\n", " ")] + [""] * (
            int(span) - 1 if span.isdigit() and int(span) < 64 else 0
        )
    return cells


def _write_notes(document: Document) -> None:
    for number, key in enumerate(document.used, 1):
        note = document.notes.get(key)
        texts = (
            [write_spans(document, p).strip() for p in note.iter(WORD + "p")]
            if note is not None
            else []
        )
        document.add("[^%d]: %s" % (number, "<br>".join(filter(None, texts))))


# --- Texts ---


def write_spans(document: Document, paragraph: Element) -> str:
    """Return a paragraph's text as Markdown on one line."""
    spans: list[tuple[str, str]] = []  # (style, text): neighbours of one style are one
    for style, text in _list_spans(document, paragraph, False):
        if spans and spans[-1][0] == style and style != "raw":
            spans[-1] = style, spans[-1][1] + text
        else:
            spans.append((style, text))
    return "".join(_write_span(style, text) for style, text in spans)


def _write_span(style: str, text: str) -> str:
    if style == "raw" or not text.strip() or not style:
        return text if style == "raw" else _escape(text)
    start = len(text) - len(text.lstrip())
    stop = len(text.rstrip())
    inner = _escape(text[start:stop])
    open_, close = {
        "sup": ("<sup>", "</sup>"), "sub": ("<sub>", "</sub>"), "strike": ("~~", "~~"),
    }.get(style, ("**", "**"))  # fmt: skip
    return text[:start] + open_ + inner + close + text[stop:]


def _escape(text: str) -> str:
    return _LOOKS_SET.sub(r"\\\1", text)


def _list_spans(document: Document, element: Element, is_field: bool) -> Iterator[tuple[str, str]]:
    """Yield (style, text) of an element's runs; "raw" is Markdown already."""
    for child in element:
        child = _choose(child)
        tag = child.tag
        if tag == WORD + "r":
            yield from _list_run(document, child)
        elif tag in (MATH + "oMath", MATH + "oMathPara"):
            tex = write_tex(child).strip()
            if tex:
                yield "raw", "$`%s`$" % " ".join(tex.split())
        elif tag not in (WORD + "del", WORD + "moveFrom", WORD + "pPr", WORD + "txbxContent"):
            yield from _list_spans(document, child, is_field)


def _list_run(document: Document, run: Element) -> Iterator[tuple[str, str]]:
    properties = run.find(WORD + "rPr")
    if _is_on(properties, "vanish"):
        return
    raised = _get(properties, "vertAlign")
    style = {"superscript": "sup", "subscript": "sub"}.get(raised, "")
    if not style and (_is_on(properties, "strike") or _is_on(properties, "dstrike")):
        style = "strike"
    if not style and any(_is_on(properties, name) for name in ("b", "i", "u")):
        style = "bold"
    for child in map(_choose, run):
        tag = child.tag.replace(WORD, "")
        if tag == "t":
            yield style, (child.text or "").replace("\n", " ")
        elif tag in ("tab", "ptab"):
            yield style, "\t"
        elif tag in ("br", "cr"):
            yield "raw", "<br>" if child.get(WORD + "type") not in ("page", "column") else " "
        elif tag == "noBreakHyphen":
            yield style, "-"
        elif tag == "sym":
            code = child.get(WORD + "char", "")
            yield style, chr(int(code, 16)) if re.fullmatch("[0-9A-Fa-f]{1,5}", code) else ""
        elif tag in ("footnoteReference", "endnoteReference"):
            key = tag.replace("Reference", "") + child.get(WORD + "id", "")
            document.used.append(key)
            yield "raw", "[^%d]" % len(document.used)
        elif tag in ("drawing", "pict", "object"):
            yield from _list_image(child)


def _is_on(properties: Element | None, name: str) -> bool:
    found = properties.find(WORD + name) if properties is not None else None
    return found is not None and found.get(WORD + "val", "1") not in ("0", "false", "none")


def _list_image(element: Element) -> Iterator[tuple[str, str]]:
    """Yield what is said of an image; a text box is none."""
    if next(_find_boxes(element), None) is not None:
        return
    said = element.find(".//" + _RELATION + "docPr")
    text = (said.get("descr") or said.get("title") or "") if said is not None else ""
    name = (said.get("name") or "image") if said is not None else "image"
    yield "raw", "![%s](<%s>)" % (_escape(" ".join(text.split())), re.sub(r"[<>\\]", "", name))
