"""Documents of other programs: Word's are read here, others by pandoc, or told what to do."""

from __future__ import annotations

import os
import shutil
import subprocess
import tempfile
from pathlib import Path

from .docx import DocumentError, read_docx
from .encodings import decode
from .model import CourseError
from .show import show

PANDOC_SECONDS = 60

_PANDOC = {
    ".odt": "odt", ".html": "html", ".htm": "html", ".xhtml": "html", ".tex": "latex",
    ".latex": "latex", ".epub": "epub", ".ipynb": "ipynb", ".rst": "rst", ".org": "org",
    ".textile": "textile", ".typ": "typst", ".opml": "opml", ".wiki": "mediawiki",
}  # fmt: skip
# Tables with bars or as HTML, boxes as HTML, whose names aren't titles.
_MARKDOWN = (
    "markdown-smart-simple_tables-multiline_tables-grid_tables-fenced_divs-bracketed_spans"
    "-header_attributes-link_attributes-raw_attribute"
)
_SAVE = "open it in the program that made it and save it as .docx or as plain text (.txt)"
_WHAT_TO_DO = {
    ".pdf": "a PDF isn't read: select and copy its text into a .txt or .md file",
    **dict.fromkeys((".rtf", ".doc", ".pages", ".wps", ".wpd"), _SAVE),
    **dict.fromkeys(
        (".ppt", ".pptx", ".odp", ".key"), "slides aren't read: export their text as .txt"
    ),
    **dict.fromkeys(
        (".xls", ".xlsx", ".ods", ".numbers"), "sheets aren't read: copy the cells into a .txt file"
    ),
    **dict.fromkeys(
        (".png", ".jpg", ".jpeg", ".gif", ".webp", ".heic", ".bmp", ".tif", ".tiff", ".svg"),
        "a picture isn't read: type its text, or let a scanner's text recognition do it",
    ),
    **dict.fromkeys((".zip", ".7z", ".rar", ".gz"), "an archive isn't read: unpack it first"),
}  # fmt: skip
_MAGIC = (
    (b"%PDF", ".pdf"),
    (b"{\\rtf", ".rtf"),
    (b"\x89PNG", ".png"),
    (b"\xff\xd8\xff", ".jpg"),
    (b"PK\3\4", ".zip"),
)


def is_document(path: Path) -> bool:
    """Tell whether a file is another program's that may be read."""
    return path.suffix.lower() in _PANDOC or path.suffix.lower() in (".docx", ".docm", ".dotx")


def refuse_format(path: Path, data: bytes) -> None:
    """Raise CourseError with what to do, for files that hold no text to be read."""
    kind = next((kind for magic, kind in _MAGIC if data.startswith(magic)), path.suffix.lower())
    if kind in _WHAT_TO_DO:
        raise CourseError("%s: %s" % (show(path), _WHAT_TO_DO[kind]))


def read_document(path: Path, data: bytes) -> list[tuple[str, int]]:
    """Return (line of Markdown, its line or paragraph in the document); else CourseError."""
    kind = path.suffix.lower()
    if kind not in _PANDOC:
        try:
            return read_docx(data)
        except DocumentError as error:
            raise CourseError("%s: %s" % (show(path), error)) from None
    text = _run_pandoc(path, data, _PANDOC[kind])
    return [(line, number) for number, line in enumerate(text.split("\n"), 1)]


def _run_pandoc(path: Path, data: bytes, kind: str) -> str:
    """Return a document as pandoc's Markdown.

    It reads nothing but the document (`--sandbox`: no network, no other file), runs no filter,
    and is given some time.
    """
    pandoc = shutil.which("pandoc")
    if not pandoc:
        raise CourseError(
            "%s: %s files need pandoc (pandoc.org), which isn't installed;"
            " or save it as .docx, .md or .txt" % (show(path), path.suffix.lower())
        )
    if kind in ("html", "latex", "rst", "org", "textile", "typst", "mediawiki"):
        data = decode(data)[0].encode("utf-8", "replace")  # pandoc reads UTF-8 alone
    reader = kind + ("+tex_math_dollars+tex_math_single_backslash" if kind == "html" else "")
    command = [pandoc, "--sandbox", "--from", reader, "--to", _MARKDOWN, "--wrap", "none"]
    with tempfile.TemporaryDirectory() as folder:
        environment = dict(os.environ, HOME=folder, XDG_DATA_HOME=folder)  # no defaults, no filters
        try:
            done = subprocess.run(
                command, input=data, capture_output=True, cwd=folder, env=environment,
                timeout=PANDOC_SECONDS, check=False,
            )  # fmt: skip
        except subprocess.TimeoutExpired:
            what = "pandoc took more than %d s" % PANDOC_SECONDS
            raise CourseError("%s: %s" % (show(path), what)) from None
        except OSError as error:
            what = "pandoc can't be run: %s" % error.strerror
            raise CourseError("%s: %s" % (show(path), what)) from None
    if done.returncode:
        said = done.stderr.decode("utf-8", "replace").strip().split("\n")[0]
        hint = "; pandoc 2.15 or newer is needed" if "sandbox" in said else ""
        raise CourseError("%s: pandoc can't read it: %s%s" % (show(path), show(said), hint))
    return done.stdout.decode("utf-8", "replace").replace("\r\n", "\n")
