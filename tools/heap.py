"""What a script takes of MicroPython's heap, measured or estimated."""

import os
import re
import shutil
import subprocess
import tempfile

LARGEST = 256 * 1024  # bytes; what needs more is not measured

# Bytes of 64-bit MicroPython's heap, fitted to `measure_heap` over viewers of
# 3 to 6.6 KB and courses of 2 to 30 KB in 1 to 140 sections; within 15 %.
HEAP_A_CODE_BYTE = 8.5  # the parse tree of what isn't a comment
HEAP_AN_EXEC_BYTE = 3.1  # of code in a string, parsed alone when the rest is
HEAP_A_TEXT_BYTE = 1.03
HEAP_A_SECTION = 90
PACKED = "\ndef v():\n global q;"  # how pack.DECODER starts
PACKED_HEAP, HEAP_A_PACKED_BYTE = 17000, 1.38
LONG_SECTION = 8000  # bytes; one longer needs its size once more while it's read


def estimate_heap(script, sections):
    """Return about the smallest heap, in bytes, in which 64-bit MicroPython runs a script.

    The sum of its code, the pieces of it that `exec` parses one at a time, its
    text and its sections by the constants above, and its longest section again. Of a
    packed script, its bytes and what its viewer and its tokens take.
    """
    if PACKED in script:
        return int(PACKED_HEAP + HEAP_A_PACKED_BYTE * len(script.encode()))
    texts = [len(section.text.encode()) for section in sections]
    code = re.sub(r"(?m)^\s*#.*\n|  #.*$", "", script)
    pieces = len("".join(re.findall(r'exec\(r?"""(.*?)"""', code, re.S)).encode())
    return int(
        HEAP_A_CODE_BYTE * max(0, len(code.encode()) - pieces - sum(texts))
        + HEAP_AN_EXEC_BYTE * pieces
        + HEAP_A_TEXT_BYTE * sum(texts)
        + HEAP_A_SECTION * len(texts)
        + max([size for size in texts if size > LONG_SECTION], default=0)
    )


# A calculator that costs next to nothing, whose keys are pressed for a while.
FAKES = {
    "ion.py": """n=0
def keydown(k):
 global n
 n+=1
 if n>9000:raise SystemExit
 return n//90%2>0 and k==(3,52,2)[n//180%3]
""",
    "kandinsky.py": """def fill_rect(*a):pass
draw_string=set_pixel=get_pixel=color=fill_rect
""",
}


def measure_heap(script):
    """Return the smallest heap, in bytes, in which `micropython` runs a script, or None.

    None when no `micropython` is on the PATH or the script doesn't run in it.
    What the fake modules hold is taken off. To half a KiB, in about half a second.
    """
    micropython = shutil.which("micropython")
    if not micropython:
        return None
    with tempfile.TemporaryDirectory() as folder:
        for name, text in list(FAKES.items()) + [("course.py", script)]:
            with open(os.path.join(folder, name), "w", encoding="utf-8", newline="\n") as file:
                file.write(text)

        def run(code, heap=LARGEST):
            return run_micropython(micropython, folder, code, heap)

        held = [
            run("import gc%s\ngc.collect()\nprint(gc.mem_alloc())" % more)
            for more in ("", ",ion,kandinsky")
        ]
        if None in held or run("import course") is None:
            return None
        low, high = 0, LARGEST
        while high - low > 512:
            middle = (low + high) // 2
            if run("import course", middle) is None:
                low = middle
            else:
                high = middle
        return high - int(held[1]) + int(held[0])


def run_micropython(command, folder, code, heap):
    """Return what code prints in a heap of so many bytes, None if it fails."""
    try:
        done = subprocess.run(
            [command, "-X", "heapsize=%d" % heap, "-c", code],
            cwd=folder,
            timeout=20,
            stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
        )
    except (OSError, subprocess.TimeoutExpired):
        return None
    return None if done.returncode else done.stdout
