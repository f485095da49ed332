"""How many of CommonMark's own examples are read with the same words, by section.

    tests/.venv/bin/python tests/course/commonmark.py [-v]

The examples, which aren't part of this project, come from npm's `commonmark-spec`; npm must be on
the PATH. They stay in tests/.venv, where test_commonmark.py finds them.
"""

from __future__ import annotations

import re
import subprocess
import sys
from collections import Counter
from pathlib import Path
from typing import NamedTuple

HERE = Path(__file__).resolve().parent
FOLDER = HERE.parent / ".venv" / "commonmark"
SPEC = FOLDER / "node_modules" / "commonmark-spec" / "spec.txt"
PACKAGE = "commonmark-spec@0.31.2"
_EXAMPLE = re.compile(r"^`{32} example\n(.*?)^\.\n(.*?)^`{32}$|^#{1,6} *([^\n]*)$", re.S | re.M)


class Example(NamedTuple):
    section: str
    markdown: str
    page: str


def fetch() -> None:
    """Install the examples, once; CalledProcessError or OSError when npm can't."""
    if not SPEC.exists():
        FOLDER.mkdir(parents=True, exist_ok=True)
        command = ["npm", "install", "--silent", "--prefix", str(FOLDER), PACKAGE]
        subprocess.run(command, check=True, timeout=120)


def list_examples() -> list[Example]:
    text = SPEC.read_text("utf-8").replace("→", "\t").split("<!-- END TESTS -->")[0]
    examples, section = [], ""
    for match in _EXAMPLE.finditer(text):
        section = section if match[3] is None else match[3]
        if match[3] is None:
            examples.append(Example(section, match[1], match[2]))
    return examples


def main() -> int:
    sys.path[:0] = [str(HERE), str(HERE.parent.parent / "tools")]
    from oracle import read_html, show_words

    fetch()
    examples = list_examples()
    other = [e for e in examples if read_html(e.page) != show_words(e.markdown)]
    print("%d of %d with the same words" % (len(examples) - len(other), len(examples)))
    for section, count in Counter(e.section for e in other).items():
        print("%4d  %s" % (count, section))
    for example in other if "-v" in sys.argv else ():
        print("\n%r\n  wanted %s" % (example.markdown, " ".join(read_html(example.page))))
        print("  shown  " + " ".join(show_words(example.markdown)))
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
