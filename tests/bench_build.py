"""Time the builder: `python3 tests/bench_build.py`.

Prints the seconds that courses of 10, 40, 100 and 1,000 KB of the same text,
and of hostile texts, take from Markdown to a script's text or its refusal.
"""

import sys
import tempfile
import time
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT / "tools"))

import build  # noqa: E402

COURSE = (ROOT / "tools" / "courses" / "minfo.md").read_text(encoding="utf-8").split("---\n")[2]
HOSTILE = {
    "one word": "a",
    "one line": "mot **gras** et `code` : ",
    "headings": "# T\n",
    "quotes": ">",
    "nested lists": "- a - ",
    "nested numbers": "1. ",
    "rules in code": "    - - -\n",
    "code": "    a\n\n",
    "indented lists": "\n".join(" " * (2 * n) + "- a" for n in range(60)) + "\n",
    "brackets": "[",
    "links": "[](",
    "link titles": '[](a "',
    "link parentheses": "[](a(",
    "link brackets": "[](<",
    "stars": "*a **b ",
    "closers": "a* b** ",
    "underscores": "_a __b_ ",
    "backticks": "`" * 7 + " `" * 3,
    "dollars": "$a $$b ",
    "formulas": "$\\frac{a_{1}}{\\sqrt{b}}$ ",
    "braces": "$" + "{" * 40,
    "tags": "<a b=",
    "comments": "<!--\n",
    "inline comments": "a<!--",
    "entities": "&a;&#65;&",
    "escapes": "\\(\\[",
    "references": "[a]: /////////////// x\n",
    "table": "|a|b|\n|-|-|\n" + "|c|d" * 9 + "|\n",
    "wide table": "|a" * 500 + "\n" + "|-" * 500 + "\n" + "|b" * 500 + "\n\n",
    "fences": "```\n",
    "formula blocks": "$$\n",
    "spaces": " " * 60,
    "tabs": "\t" * 20 + "a",
    "marks": "\u0301\u0323\u05b0",
    "right to left": "\u05e9\u05dc\u05d5\u05dd ",
    "emoji": "\U0001f600",
    "no-break spaces": "\u00a0:",
    "guillemets": "« »",
}


def measure(text):
    """Return (seconds, what became of it) of a course."""
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder, "cours.md")
        path.write_text(text, encoding="utf-8")
        start = time.perf_counter()
        try:
            outcome = "script of %d bytes" % len(build.build_script(path).encode())
        except build.CourseError as error:
            outcome = str(error).split(": ", 1)[1][:60]
        return time.perf_counter() - start, outcome


def main():
    for kilobytes in (10, 40, 100, 1000):
        data = (COURSE * (1 + kilobytes * 1000 // len(COURSE.encode()))).encode()
        text = data[: kilobytes * 1000].decode(errors="ignore")
        print("%6d KB  %.3f s  %s" % ((kilobytes,) + measure(text)))
    for name, piece in HOSTILE.items():
        for kilobytes in (100, 1000):
            text = piece * (kilobytes * 1000 // len(piece.encode()))
            seconds, outcome = measure(text)
            print("%6d KB  %.3f s  %s: %s" % (kilobytes, seconds, name, outcome), flush=True)
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
