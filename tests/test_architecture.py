"""How the house is built: which room may know of which, and what stands where."""

from __future__ import annotations

import ast
import re
import sys

import pytest
from calculator import facts
from calculator.device import load_stub
from script.script import VIEWER
from viewing import ROOT

TOOLS = ROOT / "tools"
# Each may import itself and what stands before it; the commands may import all.
LAYERS = ["calculator", "course", "script", "page"]
SOURCES = sorted(path for path in TOOLS.rglob("*.py"))
TESTS = sorted(path for path in (ROOT / "tests").rglob("*.py") if ".venv" not in path.parts)
# What runs on the calculator: its modules are found where the build puts them.
ON_DEVICE = [*TOOLS.glob("calculator/stub/*"), *TOOLS.glob("calculator/fakes/*")]
ON_DEVICE += [
    TOOLS / "script" / (name + ".py")
    for name in (*VIEWER, "text", "store_plain", "store_packed", "unpack", "start")
]
LONGEST = 400  # lines of a file
named = {"ids": lambda path: str(path.relative_to(ROOT))}


def list_imports(path):
    """Yield (module, names) of what a file imports from the project; relative ones in full."""
    package = path.relative_to(TOOLS).parts[0]
    for node in ast.walk(ast.parse(path.read_text("utf8"))):
        if isinstance(node, ast.Import):
            yield from ((alias.name, [alias.name.split(".")[-1]]) for alias in node.names)
        elif isinstance(node, ast.ImportFrom):
            module = ".".join(filter(None, [package if node.level else "", node.module]))
            yield module, [alias.name for alias in node.names]


@pytest.mark.parametrize("path", [p for p in SOURCES if p not in ON_DEVICE], **named)
def test_no_import_upwards(path):
    room = path.relative_to(TOOLS).parts[0]
    commands = {file.stem for file in TOOLS.glob("*.py")}
    for module, _ in list_imports(path):
        root = module.split(".")[0]
        if room in LAYERS:
            assert root not in commands, "%s is a command" % root
            if root in LAYERS:
                assert LAYERS.index(root) <= LAYERS.index(room), module
        elif root in commands:
            raise AssertionError("%s is a command, not a library" % root)


@pytest.mark.parametrize("path", [p for p in SOURCES if p not in ON_DEVICE], **named)
def test_private_names_stay_at_home(path):
    for module, names in list_imports(path):
        if module.split(".")[0] in LAYERS:
            assert not [name for name in names if name[:1] == "_" and name[:2] != "__"], module
    tree = ast.parse(path.read_text("utf8"))
    modules = {
        name
        for module, names in list_imports(path)
        for name in names
        if module.split(".")[0] in LAYERS
    }
    for node in ast.walk(tree):
        if isinstance(node, ast.Attribute) and isinstance(node.value, ast.Name):
            is_private = re.match("_[a-z]", node.attr, re.I)
            assert not (is_private and node.value.id in modules), node.attr


@pytest.mark.parametrize("path", SOURCES + TESTS, **named)
def test_no_file_is_longer_than_can_be_read(path):
    assert path.read_text("utf8").count("\n") <= LONGEST


@pytest.mark.parametrize("path", SOURCES, **named)
def test_no_program_text_in_strings(path):
    """But for what a script starts with: its imports, its first line."""
    tree = ast.parse(path.read_text("utf8"))
    for node in ast.walk(tree):
        if isinstance(node, ast.Constant) and isinstance(node.value, str):
            assert not re.search(r"^ *(def|for|while|class) .*:\n", node.value, re.M), node.lineno


def test_tools_use_the_standard_library_alone():
    if sys.version_info < (3, 10):
        pytest.skip("no list of the standard library")
    known = set(sys.stdlib_module_names) | set(LAYERS) | {file.stem for file in TOOLS.glob("*.py")}
    for path in SOURCES:
        if path not in ON_DEVICE:
            for module, _ in list_imports(path):
                assert module.split(".")[0] in known, (path, module)


def test_sizes_and_names_of_the_firmware_stand_in_facts_alone():
    """The stub runs on the calculator's Python too and may repeat them: a test holds it equal."""
    numbers = {str(facts.STORAGE), str(facts.C_STACK), "42 * 1024", "64 * 1024", "32 * 1024"}
    for path in SOURCES:
        if path.name == "facts.py" or path in ON_DEVICE:
            continue
        code = re.sub(r"#.*", "", path.read_text("utf8"))
        for number in numbers:
            assert number not in code, (path, number)


def test_the_stub_and_the_facts_say_the_same():
    kandinsky, ion = load_stub("kandinsky"), load_stub("ion")
    assert (kandinsky._WIDTH, kandinsky._HEIGHT) == facts.SCREEN
    assert (kandinsky._CELL_WIDTH, kandinsky._CELL_HEIGHT) == facts.CELL
    assert kandinsky._GLYPHS | kandinsky._MARKS == facts.GLYPHS
    keys = {name[4:].lower(): getattr(ion, name) for name in ion.__all__ if name[:4] == "KEY_"}
    assert keys == facts.KEYS


def test_tests_mirror_the_tools():
    for room in LAYERS:
        assert list((ROOT / "tests" / room).glob("test_*.py")), room
