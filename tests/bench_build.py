"""Time the builder: `python3 tests/bench_build.py`.

Prints the seconds, and the most MB of memory, that courses of 10, 40, 110 and
1,000 KB of made-up prose, and of hostile texts, take from Markdown to a script,
read back, or its refusal. Each is built in a process of its own.
"""

import os
import subprocess
import sys
import tempfile
import time
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
TOOL = ROOT / "tools" / "build.py"
sys.path.insert(0, str(ROOT / "tools"))

sys.path.insert(0, str(ROOT / "tests"))

from prose import write_french  # noqa: E402

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
    """Return (seconds, MB, what became of it) of a course."""
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder, "cours.md")
        path.write_text(text, encoding="utf-8")
        start = time.perf_counter()
        process = subprocess.Popen(
            [sys.executable, str(TOOL), str(path)],
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            env={"PATH": ""},  # without a MicroPython to measure with
        )
        said = process.stdout.read().decode().splitlines()
        _, _, usage = os.wait4(process.pid, 0)
        seconds = time.perf_counter() - start
        return seconds, usage.ru_maxrss // 1024, said[0].replace(folder + "/", "")[:60]


def main():
    row = "%6d KB  %6.2f s  %4d MB  %s: %s"
    for kilobytes in (10, 40, 70, 110, 1000):
        text = write_french(kilobytes * 1000)
        seconds, size, outcome = measure(text)
        print(row % (kilobytes, seconds, size, "prose", outcome), flush=True)
    for name, piece in HOSTILE.items():
        for kilobytes in (100, 1000):
            text = piece * (kilobytes * 1000 // len(piece.encode()))
            seconds, size, outcome = measure(text)
            print(row % (kilobytes, seconds, size, name, outcome), flush=True)
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
