"""What scripts may cost: one place for the figures that tests hold them to.

Fuel is in millions, as `fuel` counts it; heaps are KiB of 64-bit MicroPython; sizes bytes.
"""

from __future__ import annotations

from typing import NamedTuple


class Fuel(NamedTuple):
    """Millions of fuel for a course's keys, from the press on."""

    move: float  # a line, a screen, a section: until the last drawing
    contents: float  # opening them, and each step in them: until the last drawing
    letter: float  # of search: until a place in this section or the next two is shown
    count: float  # of search: until the exact count is shown
    jump: float  # to the next or previous found place: until the last drawing
    start: float  # import to the first page


class Script(NamedTuple):
    """A form of minfo's script."""

    size: int  # bytes of its text
    starts: int  # KiB in which it shows its first page
    survives: int  # KiB in which it takes 700 keys
    fuel: Fuel


# Aims: 15,000 and 8,811 bytes; starts 38 and 30, survives 40 and 32; moves 4, contents 6,
# letter 12, count 30, jump 8, start 50.
PLAIN = Script(15000, 43, 44, Fuel(4, 4, 12, 30, 8, 45))
PACKED = Script(11070, 36, 42, Fuel(4, 4, 12, 30, 8, 33))
# A French-like course of 65 KB, packed; the aims are 8, 8, 30, 300, 15 and 120.
LARGE_FUEL = Fuel(5, 6, 20, 290, 8, 40)
LARGE_HEAP = 79  # KiB, for 70 KB in 117 sections; the aim is 68, as a calculator of 64 holds
# KiB for a course edited by hand, and for the fakes of long timelines beside minfo.
EDITED_HEAP = 64
SPARE = 6

NESTED_CALLS = 15  # fewer Python calls in one another are safe on the calculator
