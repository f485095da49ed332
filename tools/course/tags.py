"""HTML within a text: tags, comments, entities."""

from __future__ import annotations

import html
import re

from .glyphs import shield
from .links import add_image
from .mathspans import ENTITY, add_script
from .scan import Scan

_AUTOLINK = re.compile(r"<([A-Za-z][A-Za-z0-9+.-]{1,31}:[^\s<>]*|[\w.+-]+@[\w.-]+)>")
_ATTRIBUTE = r"\s+[\w:@.-]+\s*=\s*(?:\"[^\"]*\"|'[^']*'|[^\s\"'<>=`]+)"
_BARE_ATTRIBUTE = (
    r"\s+(?:open|checked|disabled|hidden|controls|allowfullscreen|async|defer|autoplay|loop|muted"
    r"|nowrap|reversed|selected|required|readonly|multiple|download|ismap)"
)
TAG = re.compile(
    r"<(/?)([A-Za-z][A-Za-z0-9]*)((?:%s|%s(?=[\s/>]))*)\s*/?>" % (_ATTRIBUTE, _BARE_ATTRIBUTE)
)
_SCRIPT = re.compile(
    r"((?:[^<>]|</?(?:i|b|em|strong|span|small|u|var)\b[^<>]{0,60}>){0,80})"
    r"</(su[bp])\s*>",
    re.IGNORECASE,
)
_CHECKED = re.compile(r"\schecked\b", re.IGNORECASE)
_ANY_TAG = re.compile("<[^<>]*>")
_MARKED = re.compile(r"^\s*([*_]{1,2})(.+)\1\s*$")
_MARKUP = re.compile(r"<(?:\?.*?\?|![A-Z][^>]*|!\[CDATA\[.*?\]\])>", re.S)

EMPHASIS_TAGS = frozenset("b big em i ins mark strong u dfn var".split())
CODE_TAGS = frozenset("code kbd samp tt".split())
STRUCK_TAGS = frozenset("del s strike".split())
INLINE_TAGS = (
    frozenset("a abbr acronym bdo bdi cite data font img label nobr q rp rt ruby small".split())
    | frozenset("span sub sup time wbr picture output progress meter datalist blink".split())
    | EMPHASIS_TAGS | CODE_TAGS | STRUCK_TAGS
)  # fmt: skip
BLOCK_TAGS = frozenset(
    "address article aside blockquote body br button caption center col colgroup dd details dialog"
    " div dl dt fieldset figcaption figure footer form frame frameset h1 h2 h3 h4 h5 h6 header"
    " hr html input legend li link main menu meta nav ol optgroup option p param pre section"
    " source select summary table tbody td tfoot th thead tr track ul".split()
)
# What these hold shows nothing.
HIDDEN_TAGS = frozenset(
    "audio canvas embed head iframe map noscript object script style svg template textarea title"
    " video".split()
)
_NAME = re.compile(r"<(/?)([A-Za-z][A-Za-z0-9]*)\b")
_NEAR = 200  # characters before a tag that tell whether it starts a line
_EMPTY_TAGS = frozenset("area base br col hr input link meta param source track wbr".split())
_ALONE = frozenset(["embed"])  # of these, what has no end
PICTURES = frozenset("audio canvas embed iframe map object svg video".split())


def read_attribute(tag: str, name: str) -> str:
    """Return the value of a tag's attribute, or ""."""
    match = re.search(
        r"\s%s\s*=\s*(?:\"([^\"]*)\"|'([^']*)'|([^\s\"'<>=`]+))" % name, tag, re.IGNORECASE
    )
    value = next((group for group in match.groups() if group is not None), "") if match else ""
    return " ".join(shield(html.unescape(value)).split())


def read_tag(scan: Scan, at: int) -> int:
    """Read a `<`: a link, a comment, one of HTML's own tags; anything else is text."""
    text = scan.text
    link = _AUTOLINK.match(text, at)
    if link:
        return scan.add(link[1], link.end())
    if text.startswith("<!--", at):
        end = scan.find("-->", at + 2)
        return scan.add("", max(end, at + 2) + 3) if end > 0 else scan.add("<", at + 1)
    if text[at + 1 : at + 2] in ("?", "!"):
        markup = _MARKUP.match(text, at)
        return markup.end() if markup else scan.add("<", at + 1)
    tag = TAG.match(text, at)
    if not tag:
        return scan.add("<", at + 1)
    name = tag[2].lower()
    if _is_named(scan, tag, name):
        return scan.add("<", at + 1)
    if name in HIDDEN_TAGS:
        return _skip_hidden(scan, tag, name)
    if name == "input" and read_attribute(tag[3], "type") == "checkbox":
        return scan.add("[x]" if _CHECKED.search(tag[3]) else "[ ]", tag.end())
    if name in BLOCK_TAGS:
        return scan.add(" " if name in ("td", "th") else "\n", tag.end())
    if name not in INLINE_TAGS:
        return scan.add("<", at + 1)
    return _read_inline_tag(scan, tag, name)


def _is_named(scan: Scan, tag: re.Match[str], name: str) -> bool:
    """Tell whether a text names a tag, which it neither closes nor opened: `la balise <h1>`."""
    at = tag.start()
    before = scan.text[max(0, at - _NEAR) : at].rpartition("\n")[2]
    is_first = not _ANY_TAG.sub("", before).strip()
    if is_first or tag[3] or name in _EMPTY_TAGS or tag[0].endswith("/>"):
        return False
    if scan.tag_places is None:
        scan.tag_places = _find_places(scan.text)
    opened, closed = scan.tag_places[name]
    return opened > at if tag[1] else closed < at


def _find_places(text: str) -> dict[str, tuple[int, int]]:
    """Return {name: (first place where a tag of it opens, last where one closes)}, both there."""
    places: dict[str, tuple[int, int]] = {}
    for tag in _NAME.finditer(text):
        name, at = tag[2].lower(), tag.start()
        opened, closed = places.get(name, (len(text), -1))
        places[name] = (opened, at) if tag[1] else (min(opened, at), closed)
    return places


def _skip_hidden(scan: Scan, tag: re.Match[str], name: str) -> int:
    """Return where an element ends that shows nothing."""
    if name in PICTURES and not tag[1]:
        scan.note(tag.start(), "%s -> nothing" % name)
    if tag[1] or tag[0].endswith("/>") or name in _ALONE:
        return tag.end()
    end = scan.find("</" + name, tag.end())
    close = scan.text.find(">", end) if end > 0 else -1
    return close + 1 if close > 0 else scan.add("<", tag.start() + 1)


def _read_inline_tag(scan: Scan, tag: re.Match[str], name: str) -> int:
    end = tag.end()
    if name == "img":
        return add_image(
            scan, tag.start(), read_attribute(tag[3], "alt"), read_attribute(tag[3], "src"), end
        )
    if name in ("sub", "sup") and not tag[1]:
        script = _SCRIPT.match(scan.text, end)
        if script and script[2].lower() == name:
            inner = _MARKED.sub(r"\2", _ANY_TAG.sub("", script[1]))
            return add_script(scan, inner, name == "sup", script.end())
        return end
    if name in STRUCK_TAGS:
        return scan.add("~~", end)
    if name == "q":
        return scan.add('"', end)
    if name in EMPHASIS_TAGS or name in CODE_TAGS:
        part = len(scan.parts)
        scan.parts.append("")
        if not tag[1]:
            scan.tags.setdefault(name, []).append(part)
        elif scan.tags.get(name):
            start = scan.tags[name].pop()
            if name in CODE_TAGS:
                scan.code.update(range(start + 1, part))
            else:
                scan.emphasise(start, part)
    return end


def read_entity(scan: Scan, at: int) -> int:
    entity = ENTITY.match(scan.text, at)
    if not entity:
        return scan.add("&", at + 1)
    char = html.unescape(entity[0])
    return scan.add(" " if char in "\t\n\r" else shield(char), entity.end())
