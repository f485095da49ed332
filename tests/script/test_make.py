"""A course to a script that surely works: read back, packed when it must be, or refused."""

from __future__ import annotations

import random
import re

import pytest
from calculator.facts import CURRENT
from course import CourseError
from course.read import convert
from prose import write_french
from script import fit, make, pack, script
from script.make import make_script

SMALL = "# Un\n\nmot\n\n# Deux\n\n%s\n" % ("autre mot " * 40)


@pytest.fixture
def little_storage(monkeypatch):
    """A calculator with 13,000 bytes of storage: large courses take long to pack."""
    monkeypatch.setattr(make, "CURRENT", CURRENT._replace(storage=13000))


def make_text(text, form="automatic"):
    return make_script(convert(text, "Cours"), "cours.py", "cours.md", form, firmware=make.CURRENT)


def refuse(text, form="automatic"):
    with pytest.raises(CourseError) as caught:
        make_text(text, form)
    assert "\n" not in str(caught.value)
    return str(caught.value)


# --- Forms ---


def test_what_fits_plain_is_plain():
    assert not make_text(SMALL).script.is_packed
    assert make_text(SMALL, "packed").script.is_packed


def test_what_does_not_fit_plain_is_packed_unless_plain_is_asked_for(little_storage):
    text = write_french(8000)
    assert make_text(text).script.is_packed
    message = refuse(text, "plain")
    assert message.startswith("too large for the calculator's storage by ")
    assert "packed" not in message.split(";")[0]


def test_refusals_name_the_figure_that_is_too_large_packed(little_storage):
    message = refuse(write_french(20000))
    assert re.match(
        r"too large for the calculator's (storage|memory for Python) by [\d,]+ bytes of [\d,]+ "
        r"bytes, packed; longest sections: Partie ",
        message,
    )


def test_refusals_name_the_three_longest_sections(little_storage):
    words = random.Random(1)
    noise = "".join(chr(words.randrange(97, 123)) for _ in range(15000))
    lines = [noise[i : i + 30] for i in range(0, len(noise), 30)]
    text = "# Petit\n\nx\n\n# Grand\n\n%s\n\n# Moyen\n\n%s\n" % (
        " ".join(lines[:300]),
        " ".join(lines[300:]),
    )
    message = refuse(text)
    assert re.search(r"sections: Grand \(9,\d+ bytes\), Moyen \(6,\d+ bytes\), Petit", message)


def test_what_no_packing_makes_fit_is_not_packed(monkeypatch):
    monkeypatch.setattr(make, "write", None)
    assert "storage" in refuse("mot " * (make.HOPELESS * CURRENT.storage // 4 + 1))


def test_memory_is_a_reason_too(monkeypatch):
    large = fit.Fit(1000, 2 * CURRENT.heap, 3 * CURRENT.heap, False)
    monkeypatch.setattr(make, "judge", lambda script, is_measured=False, firmware=None: large)
    assert "too large for the calculator's memory for Python by " in refuse(SMALL)


# --- Reading back ---


def break_packer(monkeypatch, change):
    """Let the packer write another text than it was given."""
    whole = script.pack

    def write(pieces):
        return whole([change(n, piece) for n, piece in enumerate(pieces)])

    monkeypatch.setattr(script, "pack", write)


FAULT = "of the script isn't the course's: a fault of this tool, please report it"


@pytest.mark.parametrize(
    "number, problem",
    [(0, "its first page isn't its text"), (1, "section 2 " + FAULT)],
)
def test_a_wrong_text_is_refused(number, problem, monkeypatch):
    """The first piece, which a script has as it is too, or the second has another letter."""
    seen = []

    def change(n, piece):
        if "mot" in piece and n == number:
            seen.append(piece)
            return piece.replace("mot", "mat", 1)
        return piece

    break_packer(monkeypatch, change)
    message = refuse(SMALL, "packed")
    assert seen and message == problem


def test_wrong_contents_are_refused(monkeypatch):
    listed = script.list_headings
    monkeypatch.setattr(script, "list_headings", lambda sections: ([*listed(sections)[0], "x"], []))
    assert refuse(SMALL, "packed") == "its contents " + FAULT


def test_a_script_that_fails_is_refused(monkeypatch):
    write = pack.Packed.write
    monkeypatch.setattr(pack.Packed, "write", lambda self: write(self).replace(",b", ",1/0,b", 1))
    assert refuse(SMALL, "packed").startswith("it fails: ")


def test_plain_scripts_are_read_back_too(monkeypatch):
    monkeypatch.setattr(script, "escape", lambda text: text.replace("mot", "mat", 1))
    assert refuse(SMALL, "plain") == "section 1 " + FAULT
