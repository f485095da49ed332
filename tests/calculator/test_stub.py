"""The stub modules against what NumWorks' firmware was recorded to answer."""

import importlib
import json
import subprocess
import sys
import unicodedata
from pathlib import Path

import pytest
from calculator import facts
from conftest import ROOT

STUB = ROOT / "tools" / "calculator" / "stub"
RECORDINGS = ROOT / "tests" / "firmware"
CALLS = json.loads((RECORDINGS / "api.json").read_text("utf8"))
SCREENS = json.loads((RECORDINGS / "screens.json").read_text("utf8"))

# Runs as it is under both Pythons: prints one JSON list of answers and screens.
REPLAY = """
import json, sys
sys.path.insert(0, %(stub)r)
import ion, kandinsky
from ion import *
from kandinsky import *

def answer(expression):
    kandinsky._clear()
    try:
        return repr(eval(expression))
    except Exception as error:
        return "%%s: %%s" %% (type(error).__name__, error)

def rows(code):
    kandinsky._clear()
    exec(code)
    return kandinsky._rows()

with open(%(calls)r, "rb") as file:
    answers = [answer(call["expr"]) for call in json.loads(file.read().decode())]
with open(%(screens)r, "rb") as file:
    screens = [rows(screen["code"]) for screen in json.loads(file.read().decode())]
print(json.dumps([answers, screens]))
"""


def replay(command):
    """Return all recorded calls' answers and all recorded screens' rows."""
    program = REPLAY % {
        "stub": str(STUB),
        "calls": str(RECORDINGS / "api.json"),
        "screens": str(RECORDINGS / "screens.json"),
    }
    done = subprocess.run(command + ["-c", program], capture_output=True, timeout=60)
    assert done.returncode == 0, done.stdout + done.stderr
    return json.loads(done.stdout.decode("utf8"))


@pytest.fixture(scope="module", params=["cpython", "micropython"])
def replayed(request):
    """The answers and the screens under each Python."""
    micropython = str(Path(sys.executable).parent / "micropython")
    return replay(
        [sys.executable] if request.param == "cpython" else [micropython, "-X", "heapsize=4M"]
    )


def compose(rows):
    return [unicodedata.normalize("NFC", row) for row in rows]


def test_there_are_recordings():
    assert (len(CALLS), len(SCREENS)) == (57, 23)


def test_every_call_answers_as_recorded(replayed):
    expected = [(call["expr"], call["result"]) for call in CALLS]
    assert list(zip([call["expr"] for call in CALLS], replayed[0])) == expected


def test_every_screen_reads_as_recorded(replayed):
    expected = [(screen["code"], screen["rows"]) for screen in SCREENS]
    assert list(zip([s["code"] for s in SCREENS], map(compose, replayed[1]))) == expected


# --- What the recordings don't show ---


@pytest.fixture
def stub(monkeypatch):
    """Fresh (kandinsky, ion)."""
    monkeypatch.syspath_prepend(str(STUB))
    for name in ("kandinsky", "ion"):
        monkeypatch.delitem(sys.modules, name, raising=False)
    yield importlib.import_module("kandinsky"), importlib.import_module("ion")
    for name in ("kandinsky", "ion"):
        del sys.modules[name]


def public(module):
    return sorted(name for name in dir(module) if not name.startswith("_"))


def test_only_what_the_firmware_has(stub):
    kandinsky, ion = stub
    assert public(kandinsky) == ["color", "draw_string", "fill_rect", "get_pixel", "set_pixel"]
    assert [name for name in public(ion) if not name.startswith("KEY_")] == ["keydown"]
    for module in stub:
        pattern = facts.MODULE_NAMES[module.__name__]
        assert all(pattern.fullmatch(name) for name in public(module))


def test_the_stub_repeats_the_facts(stub):
    kandinsky, ion = stub
    keys = {name[4:].lower(): getattr(ion, name) for name in ion.__all__ if name[:4] == "KEY_"}
    assert keys == facts.KEYS
    assert (kandinsky._WIDTH, kandinsky._HEIGHT) == facts.SCREEN
    assert (kandinsky._CELL_WIDTH, kandinsky._CELL_HEIGHT) == facts.CELL
    assert (
        set(facts.MARKS),
        facts.GLYPHS,
    ) == (kandinsky._MARKS, kandinsky._GLYPHS | kandinsky._MARKS)


def test_rows_at_the_offsets_of_a_page_with_margins(stub):
    kandinsky, _ = stub
    kandinsky.draw_string("title", 5, 2)
    kandinsky.draw_string("first", 5, 20)
    kandinsky.draw_string("third", 15, 56)
    assert kandinsky._rows() == ["title", "first", "", " third"]


def test_the_log_has_each_rectangle_with_its_text(stub):
    kandinsky, _ = stub
    kandinsky.fill_rect(10, 20, -4, 5, "red")
    kandinsky.draw_string("e\u0301t\nx", 5, 2, (0, 0, 0), "#ffffff")
    kandinsky.set_pixel(1, 2, "b")
    assert kandinsky._log == [
        (6, 20, 4, 5, 0xF800, None, None),
        (5, 2, 20, 18, 0xFFFF, "e\u0301t", 0),
        (0, 20, 10, 18, 0xFFFF, "x", 0),
        (1, 2, 1, 1, 0x001F, None, None),
    ]


def test_a_call_that_raises_paints_nothing(stub):
    kandinsky, _ = stub
    for arguments in (("a", 0, 0, "red", "zz"), ("a", 0, 0, (1, 2)), ("a", 0)):
        with pytest.raises((TypeError, ValueError)):
            kandinsky.draw_string(*arguments)
    assert (kandinsky._log, kandinsky._rows()) == ([], [])


def test_a_line_under_text_leaves_the_text(stub):
    kandinsky, _ = stub
    kandinsky.draw_string("ab", 0, 0)
    kandinsky.fill_rect(0, 17, 20, 1, "red")
    assert kandinsky._rows() == ["ab"]


def test_keydown_takes_a_millisecond_and_back_interrupts(stub):
    _, ion = stub
    down = {ion.KEY_UP}
    ion._pressed = lambda: down
    assert [ion.keydown(ion.KEY_UP), ion.keydown(ion.KEY_DOWN), ion.keydown(999)] == [
        True,
        False,
        False,
    ]
    assert ion._clock == 3
    down.add(ion.KEY_BACK)
    for key in (ion.KEY_UP, ion.KEY_BACK, 999):
        with pytest.raises(KeyboardInterrupt):
            ion.keydown(key)
