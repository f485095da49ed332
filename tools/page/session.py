"""What the page shows: a script's or a course's file, run in a process of its own."""

from __future__ import annotations

import dataclasses
import json
import os
import secrets
import subprocess
import sys
import threading
import time
from pathlib import Path
from typing import Any, Iterator, Optional, Union

from build import CourseError, build_script, name_script, read_text, show
from calculator.device import Layout
from calculator.live import BEAT

__all__ = ["CourseError", "Session", "Source", "show"]

TOOLS = Path(__file__).resolve().parent.parent
# How a script that `build_script` makes is laid out.
LAYOUT = Layout(start="lire()", course="C", section="n", top="p")


class Source:
    """A script's or a course's file."""

    def __init__(self, path: Union[str, Path]) -> None:
        self.path = Path(path)
        self.is_course = self.path.suffix.lower() != ".py"
        self.title = show(self.path.name)
        self.name = name_script(self.path)[: -len(".py")] or "script"

    def read(self) -> str:
        """Return the script's text; CourseError if there's none."""
        text: str = build_script(self.path) if self.is_course else read_text(self.path)
        return text

    def stamp(self) -> Optional[tuple[int, int]]:
        """Return what changes when a course is saved; None while it can't be seen."""
        try:
            status = os.stat(self.path)
        except OSError:
            return None
        return (status.st_mtime_ns, status.st_size) if self.is_course else None


class Session:
    """A run of the script for one page, in a process that can be killed."""

    def __init__(self, source: Source) -> None:
        self.source, self.stamp = source, source.stamp()
        self.key = secrets.token_urlsafe(16)
        self.lock = threading.Lock()
        self.process: Optional[Process] = None
        self.place: Optional[list[int]] = None
        self.ended = False

    def start(self) -> None:
        """Run the script as it is in its file now, at the last place if there's one."""
        text = self.source.read()
        if self.process:
            self.process.kill()
        self.process = Process(text, self.source.name, self.place)
        if self.ended:  # meanwhile, in another thread
            self.process.kill()

    def tell(self, message: dict[str, Any]) -> None:
        """Send the process a message; one that has died misses it."""
        with self.lock:
            if self.process:
                self.process.send(message)

    def listen(self) -> Iterator[str]:
        """Yield lists of events as JSON, until the session ends."""
        yield json.dumps([{"session": self.key, "title": self.source.title}])
        yield self.try_to_start()
        while not self.ended:
            line = self.read_line()
            if not line:
                break
            if '"place"' in line:
                self.note_place(json.loads(line))
            yield line.strip()
            if self.is_stale():
                yield self.try_to_start()
        yield json.dumps([{"gone": 1}])

    def read_line(self) -> str:
        """Return the process' next line, "" after its last."""
        if self.process:
            return self.process.read_line()
        time.sleep(BEAT)  # until the file is saved without its mistake
        return "[]"

    def try_to_start(self) -> str:
        """Start, and return the events that tell how it went."""
        try:
            self.start()
        except CourseError as error:
            return json.dumps([{"notice": str(error)}])
        return json.dumps([{"notice": ""}])

    def is_stale(self) -> bool:
        """Tell whether the course has been saved since it was last built."""
        stamp = self.source.stamp()
        if stamp in (None, self.stamp):
            return False
        self.stamp = stamp
        return True

    def note_place(self, events: list[Any]) -> None:
        """Keep the place that events tell, for the next start."""
        for event in events:
            if isinstance(event, dict) and "place" in event:
                self.place = event["place"]

    def end(self) -> None:
        """End the session, from any thread."""
        self.ended = True
        if self.process:
            self.process.kill()


class Process:
    """A calculator in real time: calculator/live.py, running one script."""

    def __init__(self, source: str, name: str, place: Optional[list[int]]) -> None:
        self.popen = subprocess.Popen(
            [sys.executable, "-m", "calculator.live"],
            cwd=TOOLS,
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            start_new_session=True,  # Ctrl-C is for the server alone
        )
        layout = dataclasses.asdict(LAYOUT)
        self.send({"source": source, "name": name, "place": place, "layout": layout})

    def send(self, message: dict[str, Any]) -> None:
        """Send a message; one that has died misses it."""
        assert self.popen.stdin
        try:
            self.popen.stdin.write(json.dumps(message).encode() + b"\n")
            self.popen.stdin.flush()
        except (OSError, ValueError):  # killed; its pipe closed
            pass

    def read_line(self) -> str:
        """Return its next line of events, "" after its last."""
        assert self.popen.stdout
        return self.popen.stdout.readline().decode()

    def kill(self) -> None:
        """End it at once."""
        assert self.popen.stdin
        self.popen.kill()
        self.popen.wait()
        try:
            self.popen.stdin.close()
        except OSError:  # what it didn't read
            pass
