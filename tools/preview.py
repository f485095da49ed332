"""Show a course, or a script, on a calculator in the browser: see page/command.py.

python3 tools/preview.py [COURSE.md|SCRIPT.py]
"""

# Parsed by every Python there is, so that an old one can say what is wrong.
import sys

if sys.version_info < (3, 9):  # noqa: UP036
    message = "preview.py: this is Python %d.%d; 3.9 or newer is needed: python.org/downloads\n"
    sys.stderr.write(message % sys.version_info[:2])
    sys.exit(2)

from page.command import run  # noqa: E402

if __name__ == "__main__":
    sys.exit(run())
