"""Run all tests: `python3 tests/run.py [PYTEST ARGUMENTS]`.

Makes a virtual environment in tests/.venv, installs the pinned
tests/requirements.txt into it when that file has changed, and runs ruff, mypy
and pytest. Exits with the first status that isn't 0, pytest's if it ran, or 2
when the environment can't be made.
"""

from __future__ import annotations

import os
import platform
import subprocess
import sys
import venv
from pathlib import Path

HERE = Path(__file__).resolve().parent
ENVIRONMENT = HERE / ".venv"
PYTHON = ENVIRONMENT / ("Scripts/python.exe" if sys.platform == "win32" else "bin/python")
REQUIREMENTS = HERE / "requirements.txt"
INSTALLED = ENVIRONMENT / "installed.txt"
# What looks at the code before it runs.
LINTERS = ["ruff", "check", "-q"], ["ruff", "format", "--check", "-q"], ["mypy", "tools"]


def is_ready() -> bool:
    """Tell whether the environment holds what requirements.txt asks for."""
    return (
        PYTHON.exists()
        and INSTALLED.exists()
        and INSTALLED.read_bytes() == REQUIREMENTS.read_bytes()
    )


def prepare() -> None:
    """Make the environment anew; CalledProcessError when a step fails."""
    venv.create(ENVIRONMENT, clear=True, with_pip=True)
    pip = [str(PYTHON), "-m", "pip", "--disable-pip-version-check", "install", "--quiet"]
    subprocess.run(pip + ["-r", str(REQUIREMENTS)], check=True)
    INSTALLED.write_bytes(REQUIREMENTS.read_bytes())


def run(*module: str) -> int:
    """Run a module of the environment where the project is; return its status."""
    return subprocess.run([str(PYTHON), "-m", *module], cwd=str(HERE.parent)).returncode


def main(argv: list[str] | None = None) -> int:
    arguments = sys.argv[1:] if argv is None else argv
    if not is_ready():
        print("setting up tests/.venv, once", flush=True)
        try:
            prepare()
        except (subprocess.CalledProcessError, OSError) as error:
            print("tests/run.py: can't set up tests/.venv: %s" % error, file=sys.stderr)
            return 2
    print("Python %s on %s" % (platform.python_version(), platform.platform()), flush=True)
    statuses = [run(*linter) for linter in LINTERS]
    workers = (os.cpu_count() or 1) + 1  # some wait for the browser
    statuses.append(run("pytest", "-rs", "-n", str(workers), str(HERE), *arguments))
    return statuses[-1] or max(statuses)


if __name__ == "__main__":
    raise SystemExit(main())
