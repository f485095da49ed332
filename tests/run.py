"""Run all tests: `python3 tests/run.py [PYTEST ARGUMENTS]`.

Makes a virtual environment in tests/.venv, installs the pinned
tests/requirements.txt into it when that file has changed, and runs pytest.
Exits with pytest's status, or 2 when the environment can't be made.
"""

import subprocess
import sys
import venv
from pathlib import Path

HERE = Path(__file__).resolve().parent
ENVIRONMENT = HERE / ".venv"
PYTHON = ENVIRONMENT / ("Scripts/python.exe" if sys.platform == "win32" else "bin/python")
REQUIREMENTS = HERE / "requirements.txt"
INSTALLED = ENVIRONMENT / "installed.txt"


def is_ready():
    """Tell whether the environment holds what requirements.txt asks for."""
    return (
        PYTHON.exists()
        and INSTALLED.exists()
        and INSTALLED.read_bytes() == REQUIREMENTS.read_bytes()
    )


def prepare():
    """Make the environment anew; CalledProcessError when a step fails."""
    venv.create(ENVIRONMENT, clear=True, with_pip=True)
    pip = [str(PYTHON), "-m", "pip", "--disable-pip-version-check", "install", "--quiet"]
    subprocess.run(pip + ["-r", str(REQUIREMENTS)], check=True)
    INSTALLED.write_bytes(REQUIREMENTS.read_bytes())


def main(argv=None):
    arguments = sys.argv[1:] if argv is None else argv
    if not is_ready():
        print("setting up tests/.venv, once", flush=True)
        try:
            prepare()
        except (subprocess.CalledProcessError, OSError) as error:
            print("tests/run.py: can't set up tests/.venv: %s" % error, file=sys.stderr)
            return 2
    return subprocess.run([str(PYTHON), "-m", "pytest", "-rs", str(HERE)] + arguments).returncode


if __name__ == "__main__":
    raise SystemExit(main())
