"""A calculator on the desktop: runs a script as the console's import does.

    device = Device().run(source, keys=press("down", "exe"))
    device.rows()            # the lines of text on screen
    device.console("lire()") # a line typed in the console afterwards

Time is counted in milliseconds, one a `keydown`. As a program (`main`), this
runs one script in real time for the preview, over JSON lines.

Python's own errors carry CPython's wording; their form is the calculator's.
"""

import builtins
import functools
import io
import json
import os
import queue
import sys
import threading
import time
import traceback
import types
import unicodedata
import _thread
from collections import Counter
from pathlib import Path

STUB = Path(__file__).resolve().parent / "stub"
WIDTH, HEIGHT = 320, 222  # pixels
HEX = "#%02x%02x%02x"  # of a colour's three parts

# Modules of the firmware that behave alike on the desktop.
MODULES = "cmath math random time".split()
# MicroPython as the firmware configures it (python/port/mpconfigport.h) lacks these.
ABSENT = "bytearray memoryview property compile breakpoint exit quit".split()

CONSOLE = "<stdin>"  # the console's name in tracebacks
START = "lire()"  # last line of a script that reads a course
SECTION, TOP = "n", "p"  # its globals for the place: section, line at the top

# What drawing takes, as one public emulator models it; milliseconds.
CELL_COST, RECTANGLE_COST, PIXEL_COST = 0.086, 0.130, 0.00007
SETTLE = 500  # ms a timeline goes on after its last key


class Over(BaseException):
    """The timeline of keys has ended; the script can't go on."""


@functools.lru_cache(16)  # tests run one script hundreds of times
def compile_script(source, file):
    return compile(source, file, "exec")


def load_stub(name):
    """Return a module of its own, so that no two devices share state."""
    path = STUB / (name + ".py")
    module = types.ModuleType(name)
    exec(compile_script(path.read_text("utf8"), str(path)), vars(module))
    return module


# --- Keys ---


def list_keys():
    """Return {name: number}: `KEY_*` in small letters, letters, digits, space."""
    ion = load_stub("ion")
    keys = {name[4:].lower(): getattr(ion, name) for name in ion.__all__ if name.startswith("KEY_")}
    digits = "zero one two three four five six seven eight nine".split()
    keys.update((str(i), keys[name]) for i, name in enumerate(digits))
    keys.update(zip("abcdefghijklmnopq", range(keys["exp"], 36)))
    keys.update(zip("rstuv", range(keys["four"], 42)))
    keys.update(zip("wxyz", range(keys["one"], 48)))
    keys["space"] = keys["minus"]
    return keys


KEYS = list_keys()
BACK, OK = KEYS["back"], KEYS["ok"]


def number_key(key):
    """Return the number of a key given by name, or as its number already."""
    return key if isinstance(key, int) else KEYS[key]


def press(*keys, lead=300, hold=60, gap=140):
    """Return a timeline [(key, down at, up at)] in ms: the keys one by one."""
    starts = [lead + i * (hold + gap) for i in range(len(keys))]
    return [(key, start, start + hold) for key, start in zip(keys, starts)]


def schedule(timeline):
    """Return [(ms, the keys down from then on)] in order of time."""
    moves = [(down, 1, number_key(key)) for key, down, up in timeline]
    moves += [(up, -1, number_key(key)) for key, down, up in timeline]
    held = Counter()
    states = [(float("-inf"), frozenset())]
    for ms, change, key in sorted(moves):
        held[key] += change
        states.append((ms, frozenset(+held)))
    return states


# --- What was painted: (x, y, w, h, colour, text, ink), see stub/kandinsky.py ---


def measure(operation):
    """Return the milliseconds that a calculator takes to paint this."""
    _, _, w, h, _, text, _ = operation
    if text is None:
        return RECTANGLE_COST + PIXEL_COST * w * h
    return CELL_COST * count_cells([operation])


def count_cells(operations):
    """Return how many cells of text were drawn, visible or not."""
    return sum(operation[2] // 10 for operation in operations if operation[5] is not None)


def count_repaints(operations):
    """Return how many times a pixel was painted that had been painted before."""
    repaints = 0
    painted = [0] * HEIGHT  # a bit a pixel
    for x, y, w, h, _, _, _ in operations:
        left, right = max(x, 0), min(x + w, WIDTH)
        span = (1 << max(right, left)) - (1 << left)
        for row in range(max(y, 0), min(y + h, HEIGHT)):
            repaints += bin(painted[row] & span).count("1")
            painted[row] |= span
    return repaints


expand = load_stub("kandinsky")._expand  # uses no state


@functools.lru_cache(None)
def name_colour(colour):
    """Return '#rrggbb' of an RGB565 int."""
    return HEX % expand(colour)


# --- The calculator ---


class Device:
    """A calculator: its screen, its console and its keys.

    After `run` or `console`:
    printed   all that the console shows but the prompts: prints and tracebacks
    error     the traceback that ended this line, or None
    ended     whether the script ended by itself; False when the timeline did it
    stuck     whether it had to be stopped, not having looked at the keys
    left      the presses of the timeline that came after its end
    log       [(ms, operation)], all that was painted, from the start of this line
    calls     how many device calls it made (keydown, draw_string, ...)

    costs     drawing takes its modelled time too, not keydown alone
    patience  seconds before a script is stopped; None trusts it
    """

    def __init__(self, costs=False, patience=None):
        self.costs, self.patience = costs, patience
        self.kandinsky, self.ion = load_stub("kandinsky"), load_stub("ion")
        self.ion._pressed = self.look
        for module in (self.kandinsky, self.ion):
            for name in module.__all__:
                if callable(getattr(module, name)):
                    setattr(module, name, self.count(getattr(module, name)))
        self.printed = ""
        self.name = self.source = self.module = self.place = None
        self.names = {"__name__": "__main__", "__builtins__": self.choose_builtins()}
        self.prepare((), None, ())

    # --- For tests ---

    def run(self, source, name="minfo", keys=(), end=None, interrupts=(), place=None):
        """Import a script, with the keys of a timeline; return self.

        keys        [(key name or number, ms down, ms up)] from its start on
        end         ms; SETTLE after the last key if None
        interrupts  numbers, from 1, of the device calls that raise KeyboardInterrupt
        place       (section, line) where a course starts
        """
        self.source, self.name, self.place, self.module = source, name, place, None
        return self.console("from %s import *" % name, keys, end, interrupts)

    def console(self, line, keys=(), end=None, interrupts=()):
        """Type a line in the console, on a new screen; return self."""
        self.prepare(keys, end, interrupts)
        if self.patience is None:
            self.execute(line)
        else:
            self.watch(line)
        now = self.ion._clock - self.began
        self.left = [entry for entry in keys if entry[1] > now] if self.ended else []
        return self

    def rows(self):
        """Return the lines of text on screen, composed (NFC)."""
        return [unicodedata.normalize("NFC", row) for row in self.kandinsky._rows()]

    def cells(self):
        """Return {(x, y): (letter, ink, paper)}, colours as '#rrggbb'."""
        return {
            (x, y): (letter, name_colour(ink), name_colour(paper))
            for y, row in self.kandinsky._glyphs.items()
            for x, (letter, ink, paper) in row.items()
        }

    def colour(self, x, y):
        """Return the colour behind the glyphs at a pixel, '#rrggbb'."""
        return HEX % self.kandinsky.get_pixel(x, y)

    def painted(self, since=float("-inf"), until=float("inf")):
        """Return the operations after `since` ms, until `until`, from this line's start."""
        return [operation for ms, operation in self.log if since < ms <= until]

    # --- Running ---

    def prepare(self, keys, end, interrupts):
        self.kandinsky._clear()
        self.kandinsky._log = self
        self.error = None
        self.ended = self.stuck = False
        self.left, self.log, self.calls = [], [], 0
        self.interrupts = interrupts
        self.states, self.state = schedule(keys), 0
        last = max([0] + [up for _, _, up in keys])
        self.began, self.end = self.ion._clock, last + SETTLE if end is None else end

    def execute(self, line):
        """Run a line as the console does, and print its value or traceback."""
        try:
            value = self.evaluate(line)
            if value is not None:
                self.say(repr(value) + "\n")
        except Over:
            return
        except BaseException as error:
            self.error = self.format(error)
            self.say(self.error + "\n")
        self.ended = True

    def evaluate(self, line):
        try:
            code = compile(line, CONSOLE, "eval")
        except SyntaxError:
            code = compile(line, CONSOLE, "exec")
        return eval(code, self.names)

    def watch(self, line):
        """Execute a line, but no longer than patience lasts."""
        thread = threading.Thread(target=self.execute, args=(line,), daemon=True)
        thread.start()
        thread.join(self.patience)
        # A daemon dies with the program; nothing else stops any loop.
        self.stuck = thread.is_alive()

    def choose_builtins(self):
        chosen = {name: value for name, value in vars(builtins).items() if name not in ABSENT}
        chosen.update(__import__=self.load, print=self.print, open=lambda *_: None)
        return chosen

    def load(self, name, *rest):
        """Import what the firmware has; ImportError for the rest."""
        if name in ("ion", "kandinsky"):
            return getattr(self, name)
        if name == self.name:
            return self.module or self.start()
        if name in MODULES:
            return __import__(name, *rest)
        raise ImportError("no module named '%s'" % name)

    def start(self):
        """Run the script's text as a module, at its place if it has one."""
        file = self.name + ".py"
        self.module = types.ModuleType(self.name)
        names = vars(self.module)
        names["__builtins__"] = self.names["__builtins__"]
        source, start, _ = self.source.rpartition("\n" + START)
        if self.place is None or not start:
            source = self.source
        exec(compile_script(source, file), names)
        if source is not self.source:
            if names.get("C"):
                names.update(clamp(self.place, names["C"]))
            exec(compile_script(START, file), names)
        return self.module

    def print(self, *values, **options):
        text = io.StringIO()
        print(*values, file=text, **options)
        self.say(text.getvalue())

    def say(self, text):
        self.printed += text

    def format(self, error):
        """Return a traceback as the console shows it, no newline at its end."""
        lines = ["Traceback (most recent call last):"]
        for frame in traceback.extract_tb(error.__traceback__):
            if frame.filename in (CONSOLE, "%s.py" % self.name):
                lines.append('  File "%s", line %d, in %s' % (frame.filename, frame.lineno, frame.name))
        message = str(error)
        if isinstance(error, SyntaxError):
            lines.append('  File "%s", line %d' % (error.filename, error.lineno or 1))
            message = "invalid syntax"
        elif isinstance(error, ImportError) and error.name:
            message = message.split(" from ")[0].replace("'", "").replace("cannot", "can't")
        return "\n".join(lines + ["%s: %s" % (type(error).__name__, message)])

    # --- What the stub asks ---

    def count(self, function):
        """Return a device call that counts itself and can be interrupted."""

        def call(*arguments):
            self.calls += 1
            if self.calls in self.interrupts:
                raise KeyboardInterrupt
            return function(*arguments)

        return call

    def append(self, operation):
        """Note what was painted: the device is its stub's log."""
        self.log.append((self.ion._clock - self.began, operation))
        if self.costs:
            self.ion._clock += measure(operation)

    def look(self):
        """Return the keys down now; Over when the timeline has ended."""
        now = self.ion._clock - self.began
        if now > self.end:
            raise Over
        while self.state + 1 < len(self.states) and self.states[self.state + 1][0] <= now:
            self.state += 1
        return self.states[self.state][1]


def clamp(place, course):
    """Return the globals that make a script read at (section, line) of a course."""
    section = max(0, min(place[0], len(course) - 1))
    return {SECTION: section, TOP: max(0, place[1])}  # the viewer knows the last line


# --- The calculator in real time, for the preview ---

FRAME = 0.01  # s between two messages
BEAT = 0.5  # s, the most
HELD = 60  # looks at the keys that each state of them lasts: no click is too short
HELD_MOST = 0.2  # s, for a script that hardly looks
INTERRUPT = 0.1  # s until Back ends a script that doesn't look at the keys
MOST_WAITING = 4000  # events not sent yet before the script has to wait


class Live(Device):
    """A device whose keys and screen are somewhere else.

    Takes {"down": [key numbers]} and {"line": a console line}; sends lists of
    events: an operation as it is, {"run": line}, {"say": text},
    {"end": 0 or 1 for an error}, {"place": [section, line]}.
    """

    def __init__(self):
        self.events, self.lines = [], queue.Queue()
        self.down, self.looks, self.running = frozenset(), 0, False
        self.due = time.monotonic()
        self.sent_place = None
        super().__init__()

    def append(self, operation):
        self.send(operation)
        self.spend(measure(operation) / 1000)

    def say(self, text):
        self.send({"say": text})

    def send(self, event):
        while len(self.events) > MOST_WAITING:
            time.sleep(FRAME)
        self.events.append(event)

    def look(self):
        self.looks += 1
        self.spend(0.001)
        return self.down

    def spend(self, seconds):
        """Let the script take as long as on a calculator."""
        now = time.monotonic()
        self.due = max(self.due, now - 0.02) + seconds
        if self.due > now + 0.001:
            time.sleep(self.due - now)

    def execute(self, line):
        self.send({"run": line})
        self.running = True
        try:
            super().execute(line)
        finally:
            self.running = False
        self.send({"end": int(self.error is not None)})

    def follow_place(self):
        """Send where a course is being read, when that has changed."""
        names = vars(self.module) if self.module else {}
        place = [names.get(SECTION), names.get(TOP)]
        if place != self.sent_place and all(type(value) is int for value in place):
            self.sent_place = place
            self.events.append({"place": place})

    def report(self):
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

    def obey(self):
        """Take messages until there are no more; then end."""
        for message in map(json.loads, sys.stdin):
            if "line" in message:
                self.lines.put(message["line"])
            else:
                self.hold(frozenset(message["down"]))
        os._exit(0)

    def hold(self, down):
        if BACK in down - self.down:
            threading.Timer(INTERRUPT, self.interrupt, [self.looks]).start()
        self.down, looks = down, self.looks
        deadline = time.monotonic() + HELD_MOST
        while self.looks < looks + HELD and time.monotonic() < deadline:
            time.sleep(FRAME / 2)

    def interrupt(self, looks):
        """Interrupt a script that hasn't looked at the keys since then."""
        if self.running and looks == self.looks:
            _thread.interrupt_main()


def main():
    """Run the script of the first line of stdin, then lines of the console."""
    line = sys.stdin.readline()
    if not line:  # the preview ended while it started this
        return
    first = json.loads(line)
    device = Live()
    for task in (device.report, device.obey):
        threading.Thread(target=task, daemon=True).start()
    device.lines.put(None)  # for the script itself
    while True:
        try:
            line = device.lines.get()
            if line is None:
                device.run(first["source"], first["name"], place=first["place"])
            else:
                device.console(line)
        except KeyboardInterrupt:  # Back, when the script had just ended
            pass


if __name__ == "__main__":
    raise SystemExit(main())
