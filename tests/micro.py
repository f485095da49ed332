"""Run a script on real MicroPython, in a heap of given size, and see its screen.

The modules that stand in for the calculator's there are as small as can be, as
they live in the same heap: keys come from a list or a generator of random
presses, and drawing is printed, to be replayed on the stub here.
"""

from __future__ import annotations

import ast
import subprocess
import sys
import tempfile
import unicodedata
from collections.abc import Mapping, Sequence
from pathlib import Path

from calculator.device import load_stub
from calculator.keys import Timeline, schedule

# It runs within Python; the path that the package's own command gives it would be in its heap.
LAUNCH = "import sys, micropython_unix as m; m.run_main(['micropython', *sys.argv[1:]])"
MICROPYTHON = [sys.executable, "-c", LAUNCH]
NOTHING: Mapping[str, str] = {}

KANDINSKY = """
def draw_string(*a):
  print(0,a)
def fill_rect(*a):
  print(1,a)
"""
MUTE = """
def draw_string(*a):
  pass
fill_rect=draw_string
"""
# States are [(ms, keys down from then on)], latest first; -1 ends the run.
TIMELINE = """
s=%r
t=0
def keydown(k):
  global t
  t+=1
  while len(s)>1 and s[-2][0]<=t:
    s.pop()
  if -1 in s[-1][1]:
    print("over")
    raise SystemExit
  if 5 in s[-1][1]:
    raise KeyboardInterrupt
  return k in s[-1][1]
"""
# One or two keys at a time, none of them Back, for 30 to 700 ms.
RANDOM = """
s=%d
z=%d
t=0
a=b=-1
def r(n):
  global s
  s=(s*1103515245+12345)&0x3fffffff
  return (s>>8)%%n
def keydown(k):
  global t,a,b,z
  t-=1
  if t<0:
    t=30+r(150)
    if a<0:
      a=r(53)
      b=r(53) if r(4)<1 else a
      if a==5 or b==5:
        a=b=2
      if r(12)<1:
        t+=500
      z-=1
      if z<0:
        print("over")
        raise SystemExit
    else:
      a=b=-1
  return k==a or k==b
"""


def run(
    source: str,
    heap: int,
    ion: str,
    kandinsky: str = MUTE,
    console: Sequence[str] = (),
    files: Mapping[str, str] = NOTHING,
) -> tuple[list[str], str]:
    """Import a script in a heap of `heap` KiB; return (output lines, error text).

    `console` lines are run after it; `files` {module's name: source} are beside it. The output
    ends with "over" when the keys of `ion` were used up, the script still reading. Paths that are
    in the heap too, such as the folder's, are the same on every machine.
    """
    with tempfile.TemporaryDirectory() as folder:
        modules = {**files, "minfo": source, "ion": ion, "kandinsky": kandinsky}
        for name, text in modules.items():
            Path(folder, name + ".py").write_text(text, "utf8")
        done = subprocess.run(
            [*MICROPYTHON, "-X", "heapsize=%d" % (heap * 1024), "-c"]
            + ["\n".join(["from minfo import *", *console])],
            cwd=folder,
            env={"MALLOC_MMAP_THRESHOLD_": "4096"},  # its heap starts alike everywhere
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            timeout=170,
        )
    lines = done.stdout.decode("utf8").splitlines()
    error = lines.index("Traceback (most recent call last):") if done.returncode else len(lines)
    return lines[:error], "\n".join(lines[error:])


def survives(source: str, heap: int, presses: int = 2000, seed: int = 1) -> bool:
    """Tell whether a script starts and takes random presses in a heap of `heap` KiB.

    One that says something, that memory was full, doesn't.
    """
    lines, _ = run(source, heap, RANDOM % (seed, presses))
    return lines == ["over"]


def read_screens(
    source: str,
    heap: int,
    timeline: Timeline,
    end: int,
    files: Mapping[str, str] = NOTHING,
    ion: str = "",
) -> tuple[str, list[str]]:
    """Return the error text, and the rows of text on screen after a timeline of keys.

    `ion` is source that the module of that name has beside `keydown`.
    """
    states = [(ms, tuple(keys)) for ms, keys in schedule(timeline)[1:]]
    states = [(end, (-1,))] + states[::-1] + [(0, ())]
    lines, error = run(source, heap, ion + TIMELINE % (states,), KANDINSKY, files=files)
    screen = load_stub("kandinsky")
    for line in lines:
        if line[:3] in ("0 (", "1 ("):
            call = screen.fill_rect if line[0] == "1" else screen.draw_string
            call(*ast.literal_eval(line[2:]))
    return error, [unicodedata.normalize("NFC", row) for row in screen._rows()]


def smallest_heap(source: str, low: int = 8, high: int = 256, presses: int = 1) -> int:
    """Return the least heap in KiB, a multiple of 1, in which a script survives."""
    while low < high:
        middle = (low + high) // 2
        if survives(source, middle, presses):
            high = middle
        else:
            low = middle + 1
    return low
