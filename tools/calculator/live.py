"""A calculator in real time, whose keys and screen are somewhere else.

As a program, `python -m calculator.live`, this runs one script for the page, over JSON
lines. Its first is {"source": text, "name": name, "others": {name: text} of scripts that it may
import, "place": null or [section, line], "layout": null or Layout's fields}. Then come
{"down": [key numbers]} and {"line": a console line}. It sends lists of events: what was painted
as a list of Painted's fields, {"run": line}, {"say": text}, {"rows": the screen's lines, when
it is at rest}, {"end": 0 or 1 for an error}, {"dismiss": 1} for OK or Back after that, which
take the drawing away, {"place": [section, line]}.
"""

from __future__ import annotations

import _thread
import json
import os
import queue
import signal
import sys
import threading
import time
from typing import Any, Optional

from .device import Device, Layout, find_place
from .facts import KEYS
from .painted import Painted, measure

FRAME = 0.01  # s between two messages
BEAT = 0.5  # s, the most
REST = 25  # looks at the keys without painting, after which the screen is at rest
HELD = 60  # looks at the keys that each state of them lasts: no click is too short
# s of work, and of time, after which a state ends for a script that hardly looks. The
# time is long: a busy computer leaves some scripts little of it.
HELD_WORK, HELD_TIME = 0.2, 1.0
INTERRUPT = 0.1  # s until Back ends a script that doesn't look at the keys
DISMISSING = {KEYS["ok"], KEYS["back"]}
MOST_WAITING = 4000  # events not sent yet before the script has to wait


class Live(Device):
    """A device that takes its keys and sends its events while its script runs."""

    def __init__(self) -> None:
        self.events: list[Any] = []
        self.lines: queue.Queue[Optional[str]] = queue.Queue()  # None for the script itself
        self.down: frozenset[int] = frozenset()
        self.looks = 0
        self.resting = REST  # looks since something was painted
        self.running = False
        self.due = time.monotonic()
        self.sent_place: Optional[list[Any]] = None
        super().__init__()

    # --- What the script does ---

    def append(self, operation: tuple[Any, ...]) -> None:
        """Send what was painted."""
        self.send(operation)
        self.resting = 0
        self.spend(measure(Painted(*operation)) / 1000)

    def say(self, text: str) -> None:
        """Send what the console shows."""
        self.send({"say": text})

    def look(self) -> frozenset[int]:
        """Return the keys down now."""
        self.looks += 1
        self.resting += 1
        if self.resting == REST:
            self.send({"rows": self.rows()})
        self.spend(0.001)
        return self.down

    def send(self, event: Any) -> None:
        """Have an event sent; wait while too many are."""
        while len(self.events) > MOST_WAITING:
            time.sleep(FRAME)
        self.events.append(event)

    def spend(self, seconds: float) -> None:
        """Let the script take as long as on a calculator."""
        now = time.monotonic()
        self.due = max(self.due, now - 0.02) + seconds
        if self.due > now + 0.001:
            time.sleep(self.due - now)

    def execute(self, line: str) -> None:
        """Run a line of the console, and send its end."""
        self.send({"run": line})
        self.running = True
        try:
            super().execute(line)
            self.send({"rows": self.rows()})
            self.send({"end": int(self.error is not None)})
        finally:
            self.running = False

    # --- Two tasks beside it ---

    def report(self) -> None:
        """Send events for ever."""
        quiet = 0
        while True:
            self.follow_place()
            number = len(self.events)
            quiet += 1
            # An empty list now and then tells whoever listens that all is well.
            if number or quiet > BEAT / FRAME:
                quiet = 0
                sys.stdout.write(json.dumps(self.events[:number]) + "\n")
                sys.stdout.flush()
                del self.events[:number]
            time.sleep(FRAME)

    def follow_place(self) -> None:
        """Send where a course is being read, when that has changed."""
        if not self.layout or not self.module:
            return
        names = vars(self.module)
        place = find_place(self.layout, names)
        if place and place != self.sent_place:
            self.sent_place = place
            self.events.append({"place": place})

    def obey(self) -> None:
        """Take messages until there are no more; then end."""
        for message in map(json.loads, sys.stdin):
            if "line" in message:
                self.lines.put(message["line"])
            else:
                self.hold(frozenset(message["down"]))
        os._exit(0)

    def hold(self, down: frozenset[int]) -> None:
        """Hold keys down long enough for the script to see them."""
        pressed, self.down = down - self.down, down
        if not self.running and pressed & DISMISSING:
            self.send({"dismiss": 1})
        elif KEYS["back"] in pressed:
            threading.Timer(INTERRUPT, self.interrupt, [self.looks]).start()
        looks, work, now = self.looks, time.process_time(), time.monotonic()
        while (
            self.running
            and self.looks < looks + HELD
            and time.process_time() < work + HELD_WORK
            and time.monotonic() < now + HELD_TIME
        ):
            time.sleep(FRAME / 2)

    def interrupt(self, looks: int) -> None:
        """Interrupt a script that hasn't looked at the keys since then."""
        if self.running and looks == self.looks:
            _thread.interrupt_main()


def main() -> None:
    """Run the script of stdin's first line, then lines of the console, until stdin ends."""
    first_line = sys.stdin.readline()
    if not first_line:  # the page ended while it started this
        return
    # Back interrupts, also where Ctrl-C is ignored, as in a job in the background.
    signal.signal(signal.SIGINT, signal.default_int_handler)
    first = json.loads(first_line)
    layout = first["layout"] and Layout(**first["layout"])
    device = Live()
    device.scripts = first["others"]
    for task in (device.report, device.obey):
        threading.Thread(target=task, daemon=True).start()
    device.lines.put(None)
    while True:
        try:
            line = device.lines.get()
            if line is None:
                device.run(first["source"], first["name"], place=first["place"], layout=layout)
            else:
                device.console(line)
        except KeyboardInterrupt:  # Back, when the script had just ended
            pass


if __name__ == "__main__":
    main()
