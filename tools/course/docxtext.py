"""The texts of a Word document's paragraphs as Markdown."""

from __future__ import annotations

import re
from typing import Iterator
from xml.etree.ElementTree import Element

from .omml import MATH, WORD, write_tex
from .plain import escape

_RELATION = "{http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing}"
_COMPATIBLE = "{http://schemas.openxmlformats.org/markup-compatibility/2006}"


# Signs of the font Symbol by their codes there; its others are those of ASCII.
_SYMBOLS = {
    **dict(zip(range(0x41, 0x5B), "ΑΒΧΔΕΦΓΗΙϑΚΛΜΝΟΠΘΡΣΤΥςΩΞΨΖ")),
    **dict(zip(range(0x61, 0x7B), "αβχδεφγηιϕκλμνοπθρστυϖωξψζ")),
    **{
        int(sign[:2], 16): sign[2]
        for sign in (
            "22∀ 24∃ 27∋ 2A∗ 40≅ 5C∴ 5E⊥ A2′ A3≤ A5∞ AB↔ AC← AD↑ AE→ AF↓ B0° B1± B2″ B3≥ B4× B5∝"
            " B6∂ B7• B8÷ B9≠ BA≡ BB≈ BC… C4⊗ C5⊕ C6∅ C7∩ C8∪ C9⊃ CA⊇ CB⊄ CC⊂ CD⊆ CE∈ CF∉ D0∠ D1∇"
            " D5∏ D6√ D7⋅ D8¬ D9∧ DA∨ DB⇔ DC⇐ DD⇑ DE⇒ DF⇓ E5∑ F2∫"
        ).split()
    },
}


def get_value(element: Element | None, path: str) -> str:
    """Return the value of a property, or ""."""
    found = (
        element.find("/".join(WORD + step for step in path.split("/")))
        if element is not None
        else None
    )
    return found.get(WORD + "val", "") if found is not None else ""


def choose_version(element: Element) -> Element:
    """Return what is shown of an element that comes in versions."""
    if element.tag == _COMPATIBLE + "AlternateContent":
        for name in ("Choice", "Fallback"):
            found = element.find(_COMPATIBLE + name)
            if found is not None:
                return found
    return element


def find_boxes(element: Element) -> Iterator[Element]:
    """Yield the contents of text boxes in a paragraph, each once."""
    for child in element:
        child = choose_version(child)
        if child.tag == WORD + "txbxContent":
            yield child
        else:
            yield from find_boxes(child)


def write_spans(used: list[str], paragraph: Element) -> str:
    """Return a paragraph's text as Markdown on one line; signs of notes go to `used`."""
    spans: list[tuple[str, str]] = []  # (style, text): neighbours of one style are one
    for style, text in _list_spans(used, paragraph):
        if spans and spans[-1][0] == style and style != "raw":
            spans[-1] = style, spans[-1][1] + text
        else:
            spans.append((style, text))
    return "".join(_write_span(style, text) for style, text in spans)


def _write_span(style: str, text: str) -> str:
    if style == "raw" or not text.strip() or not style:
        return text if style == "raw" else escape(text)
    start = len(text) - len(text.lstrip())
    stop = len(text.rstrip())
    inner = escape(text[start:stop])
    open_, close = {
        "sup": ("<sup>", "</sup>"), "sub": ("<sub>", "</sub>"), "strike": ("~~", "~~"),
    }.get(style, ("**", "**"))  # fmt: skip
    return text[:start] + open_ + inner + close + text[stop:]


def _list_spans(used: list[str], element: Element) -> Iterator[tuple[str, str]]:
    """Yield (style, text) of an element's runs; "raw" is Markdown already."""
    for child in element:
        child = choose_version(child)
        tag = child.tag
        if tag == WORD + "r":
            yield from _list_run(used, child)
        elif tag in (MATH + "oMath", MATH + "oMathPara"):
            tex = write_tex(child).strip()
            if tex:
                yield "raw", "$`%s`$" % " ".join(tex.split())
        elif tag not in (WORD + "del", WORD + "moveFrom", WORD + "pPr", WORD + "txbxContent"):
            yield from _list_spans(used, child)


def _read_sign(code: int, font: str) -> str:
    """Return the character of a code in a font; Word keeps those of Symbol from U+F000 on."""
    own = code & 0xFF
    is_symbol = font == "Symbol" and (code < 0x100 or code >> 8 == 0xF0) and own > 0x20
    return _SYMBOLS.get(own, chr(own) if own < 0x7F else chr(code)) if is_symbol else chr(code)


def _list_run(used: list[str], run: Element) -> Iterator[tuple[str, str]]:
    properties = run.find(WORD + "rPr")
    if _is_on(properties, "vanish"):
        return
    raised = get_value(properties, "vertAlign")
    style = {"superscript": "sup", "subscript": "sub"}.get(raised, "")
    if not style and (_is_on(properties, "strike") or _is_on(properties, "dstrike")):
        style = "strike"
    if not style and any(_is_on(properties, name) for name in ("b", "i", "u")):
        style = "bold"
    fonts = properties.find(WORD + "rFonts") if properties is not None else None
    font = fonts.get(WORD + "ascii", "") if fonts is not None else ""
    for child in map(choose_version, run):
        tag = child.tag.replace(WORD, "")
        if tag == "t":
            text = (child.text or "").replace("\n", " ")
            yield style, "".join(_read_sign(ord(c), font) for c in text) if font else text
        elif tag in ("tab", "ptab"):
            yield style, "\t"
        elif tag in ("br", "cr"):
            yield "raw", "<br>" if child.get(WORD + "type") not in ("page", "column") else " "
        elif tag == "noBreakHyphen":
            yield style, "-"
        elif tag == "sym":
            code = child.get(WORD + "char", "")
            is_code = re.fullmatch("[0-9A-Fa-f]{1,5}", code)
            yield style, _read_sign(int(code, 16), child.get(WORD + "font", "")) if is_code else ""
        elif tag in ("footnoteReference", "endnoteReference"):
            key = tag.replace("Reference", "") + child.get(WORD + "id", "")
            used.append(key)
            yield "raw", "[^%d]" % len(used)
        elif tag in ("drawing", "pict", "object"):
            yield from _list_image(child)


def _is_on(properties: Element | None, name: str) -> bool:
    found = properties.find(WORD + name) if properties is not None else None
    return found is not None and found.get(WORD + "val", "1") not in ("0", "false", "none")


def _list_image(element: Element) -> Iterator[tuple[str, str]]:
    """Yield what is said of an image; a text box is none."""
    if next(find_boxes(element), None) is not None:
        return
    said = element.find(".//" + _RELATION + "docPr")
    text = (said.get("descr") or said.get("title") or "") if said is not None else ""
    name = (said.get("name") or "image") if said is not None else "image"
    yield "raw", "![%s](<%s>)" % (escape(" ".join(text.split())), re.sub(r"[<>\\]", "", name))
