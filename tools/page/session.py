"""What one page shows: a script, or a course as it is being written, on a calculator."""

from __future__ import annotations

import contextlib
import dataclasses
import json
import os
import queue
import secrets
import subprocess
import sys
import threading
import time
from pathlib import Path
from typing import Any, Iterator, Optional

from calculator.live import BEAT
from course import BODY, CourseError
from script.script import find_layout

from .source import Content, Source
from .workshop import CARD, Made, make

TOOLS = Path(__file__).resolve().parent.parent
MOST_WAITING = 50  # lists of events not sent yet before the script has to wait
ABOVE = 3  # rows shown above the one that is looked for


class Session:
    """A page's calculator: it runs one script at a time, in a process that can be killed."""

    def __init__(self, source: Source) -> None:
        self.source = source
        self.key = secrets.token_urlsafe(16)
        self.lock = threading.Lock()  # for what starts and what ends a process
        self.waiting: queue.Queue[tuple[Optional[Process], str]] = queue.Queue(MOST_WAITING)
        self.process: Optional[Process] = None
        self.made: Optional[Made] = None  # what became of a course
        self.place: Optional[tuple[int, int]] = None  # (section, line at the top)
        self.version = ""  # of the file that the page knows
        self.stamp = source.look()
        self.ended = False

    # --- What the page asks ---

    def take_text(self, text: str, name: str, form: str, line: Optional[int]) -> Made:
        """Show a course's text, at one of its lines or where it was being read.

        CourseError if nothing becomes of it; then what was shown stays.
        """
        made = make(text, name, form)
        with self.lock:
            is_new = self.made is None or made.script != self.made.script
            self.made = made
            has_moved = line is not None and self.move_to(line)
            if is_new or has_moved:
                self.run(made.script, made.name)
        return made

    def take_line(self, line: int) -> None:
        """Show a line of the course's text, if it isn't in view."""
        with self.lock:
            if self.made and self.move_to(line):
                self.run(self.made.script, self.made.name)

    def tell(self, message: dict[str, Any]) -> None:
        """Send the process a message; one that has died misses it."""
        process = self.process
        if process:
            process.send(message)

    def save(self, text: str, version: str) -> dict[str, Any]:
        """Save the text to the file it came from; return {"version": its new one}.

        {"version": null, "now": what's there} if that isn't of the page's version any more.
        CourseError if it can't be saved.
        """
        saved = self.source.save(text, version)
        if saved is None:
            return {"version": None, "now": dataclasses.asdict(self.source.read())}
        self.version = saved
        return {"version": saved}

    def restart(self) -> None:
        """Run the script again, from its beginning."""
        with self.lock:
            self.place = None
            if self.made:
                self.run(self.made.script, self.made.name)
            elif not self.source.is_course:
                self.run(self.source.read().text, self.source.script_name)

    # --- What the page hears ---

    def listen(self) -> Iterator[str]:
        """Yield lists of events as JSON, until the session ends."""
        yield json.dumps(self.introduce())
        if not self.source.is_course:
            self.restart()
        looked = time.monotonic()
        while not self.ended:
            try:
                process, events = self.waiting.get(timeout=BEAT)
            except queue.Empty:
                process, events = self.process, "[]"
            if process is self.process:
                if not events:
                    break
                if '"place"' in events:
                    self.note_place(json.loads(events))
                yield events
            if time.monotonic() > looked + BEAT:
                looked = time.monotonic()
                yield json.dumps(self.look_at_file())
        yield json.dumps([{"gone": 1}])

    def introduce(self) -> list[Any]:
        """Return the first events: what there is to show."""
        self.stamp = self.source.look()
        try:
            content, notice = self.source.read(), ""
        except CourseError as error:  # it was there when the command began
            content, notice = Content("", ""), str(error)
        self.version = content.version
        introduction = {
            "session": self.key,
            "title": self.source.title,
            "card": CARD,
            "file": {
                "id": self.source.id,
                "name": self.source.path.name,
                "isCourse": self.source.is_course,
                "isSaved": self.source.is_saved,
                "text": content.text if self.source.is_course else "",
                "version": content.version,
            },
        }
        return [introduction, {"notice": notice}] if notice else [introduction]

    def look_at_file(self) -> list[Any]:
        """Return the event that tells of a file changed elsewhere, if it was."""
        stamp = self.source.look()
        if stamp in (None, self.stamp):  # some editors replace a file in two steps
            return []
        self.stamp = stamp
        try:
            content = self.source.read()
        except CourseError as error:
            return [{"notice": str(error)}]
        if content.version == self.version:
            return []
        self.version = content.version
        if not self.source.is_course:
            self.restart()
            return []
        return [{"changed": dataclasses.asdict(content)}]

    def note_place(self, events: list[Any]) -> None:
        """Keep the place that events tell, for the next start."""
        for event in events:
            if isinstance(event, dict) and "place" in event:
                self.place = tuple(event["place"])

    # --- Running; with the lock ---

    def move_to(self, line: int) -> bool:
        """Have a line of the text in view at the next start; tell whether it wasn't."""
        assert self.made
        section, row = self.made.find_line(line)
        if self.place and self.place[0] == section and 0 <= row - self.place[1] < BODY:
            return False
        self.place = section, max(0, row - ABOVE)
        return True

    def run(self, script: str, name: str) -> None:
        """Run a script instead of what runs now, at the place if there's one."""
        old, self.process = self.process, None  # so that its end isn't the session's
        if old:
            old.kill()
        if not self.ended:
            self.process = Process(script, name, self.place, self)
            self.process.start()  # events of a process that isn't the session's are dropped

    def end(self) -> None:
        """End the session, from any thread."""
        self.ended = True
        with self.lock:
            if self.process:
                self.process.kill()


class Process:
    """A calculator in real time: calculator/live.py, running one script for a session."""

    def __init__(
        self, script: str, name: str, place: Optional[tuple[int, int]], session: Session
    ) -> None:
        self.session = session
        self.lock = threading.Lock()  # one message at a time
        self.popen = subprocess.Popen(
            [sys.executable, "-m", "calculator.live"],
            cwd=TOOLS,
            env={**os.environ, "PYTHONPATH": str(TOOLS)},
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            start_new_session=True,  # Ctrl-C is for the server alone
        )
        layout = dataclasses.asdict(find_layout(script))
        name = name.rpartition(".")[0] or "script"
        others = session.source.read_others()
        self.send(
            {"source": script, "name": name, "others": others, "place": place, "layout": layout}
        )

    def start(self) -> None:
        """Begin to hand the session what happens."""
        threading.Thread(target=self.read, daemon=True).start()

    def send(self, message: dict[str, Any]) -> None:
        """Send a message; one that has died misses it."""
        assert self.popen.stdin
        with self.lock, contextlib.suppress(OSError, ValueError):  # killed; its pipe closed
            self.popen.stdin.write(json.dumps(message).encode() + b"\n")
            self.popen.stdin.flush()

    def read(self) -> None:
        """Hand the session each line of events, "" after the last."""
        assert self.popen.stdout
        with self.popen.stdout as lines:
            for line in lines:
                self.hand_on(line.decode().strip())
        self.hand_on("")

    def hand_on(self, events: str) -> None:
        """Wait until the session takes these events, or doesn't care any more."""
        while self.session.process is self and not self.session.ended:
            try:
                return self.session.waiting.put((self, events), timeout=BEAT)
            except queue.Full:
                pass

    def kill(self) -> None:
        """End it at once."""
        assert self.popen.stdin
        self.popen.kill()
        self.popen.wait()
        with self.lock, contextlib.suppress(OSError):  # what it didn't read
            self.popen.stdin.close()
