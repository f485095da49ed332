"""Links, images, footnotes and attribute lists within a text."""

from __future__ import annotations

import re
from urllib.parse import unquote

from .scan import Bracket, Scan
from .substitutes import EMOJI_NAMES, is_pictures_name

# `{#id .class key=value}`, `{: .class }`
ATTRIBUTES = re.compile(
    r"\{(?::[^{}\n]*|\s*(?:(?:[#.][\w:-]+|-|[\w:-]+\s*=\s*(?:\"[^\"{}]*\"|'[^'{}]*'|[^\s\"'{}]+))\s*)+)\}"
)
_CLOZE = re.compile(r"\{\{c\d+::([^{}\n]{1,300}?)(?:::[^{}\n]{0,300})?\}\}")
_LONE_ATTRIBUTES = re.compile(r"\{(?::[^{}\n]*|\s*[#.][A-Za-z][^{}\n]*)\}(?=\s*(?:\n|$))")
_BOUND = re.compile(r"\{\s*\w{1,2}\s*=")  # of a sum, `_{k=1}`
_FOOTNOTE = re.compile(r"\[\^([^\[\]\s]{1,99})\]")
_WIKI = re.compile(r"\[\[([^\[\]\n|#]*)(#[^\[\]\n|]*)?(?:\\?\|([^\[\]\n]*))?\]\]")
_WIKI_PART = re.compile(r"\[\[(#[^\[\]\n|#^]+)[|\]]")  # a heading of this very page
_INTERVAL = re.compile(r"[^;,]{0,12}[;,][^;,]{0,12}")  # [[1;n]], whole numbers
_CONTENTS = re.compile(r"\[\[?_?TOC_?\]?\](?=\s*(?:\n|$))", re.I)
_LABEL = re.compile(r"\[((?:[^\[\]\\]|\\.){0,999})\]")
_TARGET_PIECE = re.compile(r"[^\s()\\]+|\\.|[()]|\\")
_ANGLED = re.compile(r"<((?:[^<>\n\\]|\\.)*)>")
_TITLE = re.compile(r"\s+(?:\"(?:[^\"\\]|\\.)*\"|'(?:[^'\\]|\\.)*'|\((?:[^()\\]|\\.)*\))")
_SPACED_FILE = re.compile(r"\(([^()\n]{1,300}\.\w{2,5})(?: +=[\dx%]+| +\"[^\"\n]*\")?\)")
_EXTENSION = re.compile(r"\.\w{2,5}$")
_SIZE = re.compile(r"\|?\d*(?:x\d+)?")  # of an image, where its description would be
_MOST_NESTED = 32  # brackets in a link's target


def normalize_label(label: str) -> str:
    """Return a label as links and definitions are compared."""
    return " ".join(label.split()).casefold()


def find_target(text: str, at: int) -> tuple[str, int] | None:
    """Return (target, where it ends) of a link's `(target "title")` at a place, or None."""
    i = _skip_space(text, at + 1)
    angled = _ANGLED.match(text, i)
    if angled:
        target, i = angled[1], angled.end()
    elif text[i : i + 1] == "<":
        return None
    else:
        start, depth = i, 0
        while True:
            piece = _TARGET_PIECE.match(text, i)
            if not piece or (piece[0] == ")" and not depth) or depth > _MOST_NESTED:
                break
            depth += {"(": 1, ")": -1}.get(piece[0], 0)
            i = piece.end()
        if depth:
            return None
        target = text[start:i]
    title = _TITLE.match(text, i)
    i = _skip_space(text, title.end() if title else i)
    return (target, i + 1) if text[i : i + 1] == ")" else None


def _skip_space(text: str, at: int) -> int:
    while at < len(text) and text[at].isspace():
        at += 1
    return at


def name_file(target: str) -> str:
    """Return what is shown for an image without a description: its file's name in brackets."""
    if target.startswith("data:"):
        return "[image]"
    path = unquote(re.split("[?#|]", target.strip())[0]).replace("\\", "/").rstrip("/")
    return "[%s]" % (path.rpartition("/")[2] or "image")


def read_bracket(scan: Scan, at: int) -> int:
    text = scan.text
    footnote = _FOOTNOTE.match(text, at)
    if footnote:
        return scan.add("[%s]" % footnote[1], footnote.end())
    contents = _CONTENTS.match(text, at)
    if contents and (not at or text[at - 1] == "\n"):
        return contents.end()
    wiki = _read_wiki(text, at)
    if wiki:
        part = _WIKI_PART.match(text, at)
        scan.parts += ["", wiki[0]]
        if part:
            scan.link(len(scan.parts) - 2, part[1], at)
        return wiki[1]
    scan.brackets.append(Bracket(len(scan.parts), at + 1, "link"))
    return scan.add("[", at + 1)


def _read_wiki(text: str, at: int) -> tuple[str, int] | None:
    """Return (text, end) of `[[page#part|alias]]`, or None."""
    wiki = _WIKI.match(text, at)
    if not wiki or (at and (text[at - 1].isalnum() or text[at - 1] in ")]")):
        return None
    name, part, alias = (wiki[i] or "" for i in (1, 2, 3))
    if _INTERVAL.fullmatch(name) and not part and not alias:
        return None
    shown = alias.strip() or name.strip() or part.strip("#^ ")
    return (shown, wiki.end()) if shown else None


def read_image(scan: Scan, at: int) -> int:
    text = scan.text
    if text[at + 1 : at + 2] != "[":
        return scan.add("!", at + 1)
    wiki = _WIKI.match(text, at + 1)
    if wiki:
        name = (wiki[1] or wiki[3] or "").strip()
        if _EXTENSION.search(name):
            said = "" if _SIZE.fullmatch((wiki[3] or "").strip()) else wiki[3]
            return add_image(scan, at, said, name, wiki.end())
        return scan.add(name, wiki.end())
    scan.brackets.append(Bracket(len(scan.parts), at + 2, "image"))
    return scan.add("![", at + 2)


def add_image(scan: Scan, at: int, description: str, target: str, end: int) -> int:
    """Show an image's description, or the name of its file."""
    name = name_file(target)
    shown = description.strip() or name
    scan.note(at, "image %s -> %s" % (name.strip("[]")[:60], shown[:60]))
    return scan.add(shown if not description.strip() else description, end)


def read_close(scan: Scan, at: int) -> int:
    """Read a `]`, which may end a link's text or an image's description."""
    if not scan.brackets:
        return scan.add("]", at + 1)
    opener = scan.brackets.pop()
    if opener.kind == "note":
        return scan.add(")", at + 1)
    found = _find_link(scan, opener, at)
    if not found:
        return scan.add("]", at + 1)
    target, end = found
    attributes = ATTRIBUTES.match(scan.text, end)
    end = attributes.end() if attributes else end
    scan.parts[opener.part] = ""
    if opener.kind == "link":
        if target.startswith("#") and len(target) > 1:
            scan.link(opener.part, target, opener.end)
        return end
    if opener.part + 1 < len(scan.parts):  # a size after it
        scan.parts[-1] = re.sub(r"\|\d+(?:x\d+)?$", "", scan.parts[-1])
    description = "".join(scan.parts[opener.part + 1 :])
    is_said = not _SIZE.fullmatch(description.strip())
    if is_said:
        scan.note(at, "image %s -> %s" % (name_file(target).strip("[]")[:60], description[:60]))
        return end
    del scan.parts[opener.part + 1 :]
    return add_image(scan, at, "", target, end)


def _find_link(scan: Scan, opener: Bracket, at: int) -> tuple[str, int] | None:
    """Return (target, end) of what follows a link's text, or None if it is no link."""
    text, labels = scan.text, scan.context.labels
    following = text[at + 1 : at + 2]
    if following == "(":
        found = find_target(text, at + 1)
        if found:
            return found
        spaced = _SPACED_FILE.match(text, at + 1)
        if spaced and opener.kind == "image":
            return spaced[1], spaced.end()
    end = at + 1
    label = text[opener.end : at] if at - opener.end < 1000 else ""
    named = _LABEL.match(text, end) if following == "[" else None
    if named:
        label, end = (named[1] or label), named.end()
    if labels and label and normalize_label(label) in labels:
        return labels[normalize_label(label)], end
    if following == "{" and opener.kind == "link" and ATTRIBUTES.match(text, at + 1):
        return "", at + 1
    return None


def read_brace(scan: Scan, at: int) -> int:
    """Read an attribute list, which shows nothing: at a line's end or after a span; or what a
    flash card leaves out, `{{c1::Paris}}`."""
    text = scan.text
    cloze = _CLOZE.match(text, at)
    if cloze:
        return scan.add(cloze[1], cloze.end())
    lone = _LONE_ATTRIBUTES.match(text, at)
    after_span = at and text[at - 1] in "*_`)]>" and ATTRIBUTES.match(text, at)
    if after_span and text[at - 1] == "_" and _BOUND.match(text, at):
        after_span = None
    if not lone and not after_span:
        return scan.add("{", at + 1)
    match = lone or after_span
    assert match
    if lone:
        scan.strip_end()
    return match.end()


_SHORT_NAME = re.compile(r":([a-z][a-z0-9_+-]*|\+1|-1):(?:\{[^{}\n]*\})?")
_ICONS = ("material-", "fontawesome-", "octicons-", "simple-", "fa-")


def read_colon(scan: Scan, at: int) -> int:
    """Read an emoji by its name, `:white_check_mark:`; it shows what the emoji would."""
    name = _SHORT_NAME.match(scan.text, at)
    if not name or (at and scan.text[at - 1].isalnum()):
        return scan.add(":", at + 1)
    if name[1] in EMOJI_NAMES:
        return scan.add(EMOJI_NAMES[name[1]], name.end())
    if "_" in name[1] or name[1].startswith(_ICONS) or is_pictures_name(name[1]):
        return name.end()
    return scan.add(":", at + 1)


def read_percent(scan: Scan, at: int) -> int:
    """Read a comment of Obsidian, `%%hidden%%`."""
    comment = re.compile("%%[^%\n]+%%").match(scan.text, at)
    return comment.end() if comment else scan.add("%", at + 1)
