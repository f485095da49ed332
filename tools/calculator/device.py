"""A calculator on the desktop: runs a script as the console's import does.

    device = Device().run(source, keys=press("down", "exe"))
    device.rows()            # the lines of text on screen
    device.console("lire()") # a line typed in the console afterwards

Time is counted in milliseconds, one a `keydown`. Python's own errors carry CPython's
wording; their form is the calculator's.
"""

from __future__ import annotations

import builtins
import functools
import io
import threading
import traceback
import types
import unicodedata
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Callable, Collection, Mapping, Optional

from . import facts
from .keys import Key, Timeline, schedule
from .painted import Painted, measure

STUB = Path(__file__).resolve().parent / "stub"
HEX = "#%02x%02x%02x"  # of a colour's three parts
# Names of the desktop's Python that the calculator's doesn't have.
ABSENT = facts.ABSENT_NAMES | frozenset(["breakpoint", "exit", "quit"])
CONSOLE = "<stdin>"  # the console's name in tracebacks
SETTLE = 1000  # ms a timeline goes on after its last key, or the start: all code is there then


class Over(BaseException):
    """The timeline of keys has ended; the script can't go on."""


@dataclass(frozen=True)
class Layout:
    """What a device must know of a script to start reading at a place.

    start     the script's last line, which starts reading
    starts    the global that lists the first line of each section, counted through the course
    sections  the global that is how many sections the course has
    section   the global for the section being read, counted from 0
    top       the global for its first line on screen, counted through the course
    """

    start: str
    starts: str
    sections: str
    section: str
    top: str


@functools.lru_cache(16)  # tests run one script hundreds of times
def compile_script(source: str, file: str) -> types.CodeType:
    """Return the code of a script."""
    return compile(source, file, "exec")


def load_stub(name: str) -> Any:
    """Return `ion` or `kandinsky` as a module of its own, so that no two devices share state."""
    path = STUB / (name + ".py")
    module = types.ModuleType(name)
    exec(compile_script(path.read_text("utf8"), str(path)), vars(module))
    return module


expand: Callable[[int], tuple[int, int, int]] = load_stub("kandinsky")._expand  # uses no state


@functools.lru_cache(None)
def name_colour(colour: int) -> str:
    """Return '#rrggbb' of an RGB565 number."""
    return HEX % expand(colour)


class Device:
    """A calculator: its screen, its console and its keys.

    After `run` or `console`:
    printed   all that the console shows but the prompts: prints and tracebacks
    error     the traceback that ended this line, or None
    ended     whether the script ended by itself; False when the timeline did it
    stuck     whether it had to be stopped, not having looked at the keys
    left      the presses of the timeline that came after its end
    log       [(ms, Painted)], all that was painted, from the start of this line
    calls     how many device calls it made (keydown, draw_string, ...)
    module    the script as a module, None if it didn't start

    costs     drawing takes its modelled time too, not keydown alone
    patience  seconds before a script is stopped; None trusts it
    scripts   {name: text} of others that are on it, for the script that runs to import
    """

    def __init__(
        self,
        costs: bool = False,
        patience: Optional[float] = None,
        scripts: Optional[Mapping[str, str]] = None,
    ) -> None:
        self.costs, self.patience = costs, patience
        self.scripts = dict(scripts or {})
        self.others: dict[str, types.ModuleType] = {}
        self.kandinsky, self.ion = load_stub("kandinsky"), load_stub("ion")
        self.ion._pressed = self.look
        for module in (self.kandinsky, self.ion):
            for name in module.__all__:
                if callable(getattr(module, name)):
                    setattr(module, name, self.count(getattr(module, name)))
        self.printed = self.name = self.source = ""
        self.module: Optional[types.ModuleType] = None
        self.place: Optional[tuple[int, int]] = None
        self.layout: Optional[Layout] = None
        self.names: dict[str, Any] = {
            "__name__": "__main__",
            "__builtins__": self.choose_builtins(),
        }
        self.began = 0  # by the stub's clock
        self.left: list[tuple[Key, int, int]] = []
        self.prepare((), None, ())

    # --- For who uses it ---

    def run(
        self,
        source: str,
        name: str = "minfo",
        keys: Timeline = (),
        end: Optional[int] = None,
        interrupts: Collection[int] = (),
        place: Optional[tuple[int, int]] = None,
        layout: Optional[Layout] = None,
    ) -> Device:
        """Import a script, with the keys of a timeline; return self.

        end         ms; SETTLE after the last key if None
        interrupts  numbers, from 1, of the device calls that raise KeyboardInterrupt
        place       (section, line) where a course that has this layout starts
        """
        self.source, self.name, self.module = source, name, None
        self.place, self.layout = place, layout
        return self.console("from %s import *" % name, keys, end, interrupts)

    def console(
        self,
        line: str,
        keys: Timeline = (),
        end: Optional[int] = None,
        interrupts: Collection[int] = (),
    ) -> Device:
        """Type a line in the console, on a new screen; return self."""
        self.prepare(keys, end, interrupts)
        if self.patience is None:
            self.execute(line)
        else:
            self.watch(line)
        now = self.ion._clock - self.began
        self.left = [entry for entry in keys if entry[1] > now] if self.ended else []
        return self

    def rows(self) -> list[str]:
        """Return the lines of text on screen, composed (NFC)."""
        return [unicodedata.normalize("NFC", row) for row in self.kandinsky._rows()]

    def cells(self) -> dict[tuple[int, int], tuple[str, str, str]]:
        """Return {(x, y): (letter, ink, paper)} in pixels, colours as '#rrggbb'."""
        return {
            (x, y): (letter, name_colour(ink), name_colour(paper))
            for y, row in self.kandinsky._glyphs.items()
            for x, (letter, ink, paper) in row.items()
        }

    def colour(self, x: int, y: int) -> str:
        """Return the colour behind the glyphs at a pixel, '#rrggbb'."""
        colour: tuple[int, int, int] = self.kandinsky.get_pixel(x, y)
        return HEX % colour

    def painted(self, since: float = float("-inf"), until: float = float("inf")) -> list[Painted]:
        """Return what was painted after `since` ms, until `until`, from this line's start."""
        return [painted for ms, painted in self.log if since < ms <= until]

    # --- Running ---

    def prepare(self, keys: Timeline, end: Optional[int], interrupts: Collection[int]) -> None:
        """Start with a new screen and a timeline."""
        self.kandinsky._clear()
        self.kandinsky._log = self
        self.error: Optional[str] = None
        self.ended = self.stuck = False
        self.left = []
        self.log: list[tuple[float, Painted]] = []
        self.calls = 0
        self.interrupts = interrupts
        self.states, self.state = schedule(keys), 0
        last = max([0] + [up for _, _, up in keys])
        self.began = self.ion._clock
        self.end = last + SETTLE if end is None else end

    def execute(self, line: str) -> None:
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

    def evaluate(self, line: str) -> Any:
        """Return the value of a line, None of a statement."""
        try:
            code = compile(line, CONSOLE, "eval")
        except SyntaxError:
            code = compile(line, CONSOLE, "exec")
        return eval(code, self.names)

    def watch(self, line: str) -> None:
        """Execute a line, but no longer than patience lasts."""
        thread = threading.Thread(target=self.execute, args=(line,), daemon=True)
        thread.start()
        thread.join(self.patience)
        # A daemon dies with the program; nothing else stops any loop.
        self.stuck = thread.is_alive()

    def choose_builtins(self) -> dict[str, Any]:
        """Return the names of Python that the calculator has."""
        chosen = {name: value for name, value in vars(builtins).items() if name not in ABSENT}
        chosen.update(__import__=self.load, print=self.print, open=lambda *_: None)
        return chosen

    def load(self, name: str, *rest: Any) -> Any:
        """Import what the firmware has; ImportError for the rest."""
        if name in ("ion", "kandinsky"):
            return getattr(self, name)
        if name == self.name:
            return self.module or self.start()
        if name in self.scripts:
            return self.load_other(name)
        if name in facts.COMMON_MODULES:
            return __import__(name, *rest)
        raise ImportError("no module named '%s'" % name)

    def load_other(self, name: str) -> types.ModuleType:
        """Import another script, which runs the first time."""
        if name not in self.others:
            module = types.ModuleType(name)
            vars(module)["__builtins__"] = self.names["__builtins__"]
            exec(compile_script(self.scripts[name], name + ".py"), vars(module))
            self.others[name] = module
        return self.others[name]

    def start(self) -> types.ModuleType:
        """Run the script's text as a module, at its place if it has one."""
        file = self.name + ".py"
        self.module = types.ModuleType(self.name)
        names = vars(self.module)
        names["__builtins__"] = self.names["__builtins__"]
        head, start = self.split_source()
        exec(compile_script(head, file), names)
        if start and self.place and self.layout and names.get(self.layout.sections):
            names.update(clamp(self.place, self.layout, names))
        exec(compile_script(start, file), names)
        return self.module

    def split_source(self) -> tuple[str, str]:
        """Return the script's text, and apart from it what starts reading, if at a place."""
        if self.place and self.layout:
            head, newline, _ = self.source.rpartition("\n" + self.layout.start)
            if newline:
                return head, self.layout.start
        return self.source, ""

    def print(self, *values: Any, **options: Any) -> None:
        """What the script calls as `print`."""
        text = io.StringIO()
        print(*values, file=text, **options)
        self.say(text.getvalue())

    def say(self, text: str) -> None:
        """Show text in the console."""
        self.printed += text

    def format(self, error: BaseException) -> str:
        """Return a traceback as the console shows it, no newline at its end."""
        lines = ["Traceback (most recent call last):"]
        place = '  File "%s", line %d'
        for frame in traceback.extract_tb(error.__traceback__):
            if frame.filename in (CONSOLE, "%s.py" % self.name):
                lines.append(place % (frame.filename, frame.lineno or 1) + ", in " + frame.name)
        message = str(error)
        if isinstance(error, SyntaxError):
            lines.append(place % (error.filename, error.lineno or 1))
            message = "invalid syntax"
        elif isinstance(error, ImportError) and error.name:
            message = message.split(" from ")[0].replace("'", "").replace("cannot", "can't")
        return "\n".join(lines + ["%s: %s" % (type(error).__name__, message)])

    # --- What the stub asks ---

    def count(self, function: Callable[..., Any]) -> Callable[..., Any]:
        """Return a device call that counts itself and can be interrupted."""

        def call(*arguments: Any) -> Any:
            self.calls += 1
            if self.calls in self.interrupts:
                raise KeyboardInterrupt
            return function(*arguments)

        return call

    def append(self, operation: tuple[Any, ...]) -> None:
        """Note what was painted: the device is its stub's log."""
        painted = Painted(*operation)
        self.log.append((self.ion._clock - self.began, painted))
        if self.costs:
            self.ion._clock += measure(painted)

    def look(self) -> frozenset[int]:
        """Return the keys down now; Over when the timeline has ended."""
        now = self.ion._clock - self.began
        if now > self.end:
            raise Over
        while self.state + 1 < len(self.states) and self.states[self.state + 1][0] <= now:
            self.state += 1
        return self.states[self.state][1]


def clamp(place: tuple[int, int], layout: Layout, names: dict[str, Any]) -> dict[str, int]:
    """Return the globals that make a script read at (section, line) of its course."""
    section = max(0, min(place[0], names[layout.sections] - 1))
    top = names[layout.starts][section] + max(0, place[1])  # it knows the last line
    return {layout.section: section, layout.top: top}


def find_place(layout: Layout, names: dict[str, Any]) -> Optional[list[int]]:
    """Return [section, line] that a script is at by its globals; None if they don't tell."""
    try:
        section = names[layout.section]
        return [section, names[layout.top] - names[layout.starts][section]]
    except (KeyError, IndexError, TypeError):  # whatever a script that isn't a course has there
        return None
