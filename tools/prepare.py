"""Set up what a command needs, once: `python tools/prepare.py site`, `test` or `bench`.

`site` makes `.venv` and installs the locked dependencies. `test` adds what the tests need: their own locked packages,
the HTML validator from npm, and (as root on Debian) Node, Java and Chromium; where the system does not allow that, one
line says what to install. `bench` adds the peer that we measure beside, Lighthouse from npm, Node and Chromium. Runs
with nothing but Python's standard library, on any system.
"""

from __future__ import annotations

import ctypes
import hashlib
import os
import shutil
import subprocess
import sys
import venv
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
VENV = ROOT / ".venv"
PYTHON = VENV / ("Scripts/python.exe" if os.name == "nt" else "bin/python")

LOCKS = {"site": "requirements.lock", "test": "requirements-test.lock", "bench": "requirements-bench.lock"}

PROGRAMS = {
    "chromium": ("chromium", "chromium-browser", "google-chrome"),
    "nodejs": ("node",),
    "npm": ("npm",),
    "default-jre-headless": ("java",),
}
"""Debian package -> the programs it brings; any one of them is enough."""

LIBRARIES = {"libatomic1": "libatomic.so.1"} if sys.platform == "linux" else {}
"""Debian package -> the library it brings: Playwright's own Node needs it, and a small Debian lacks it."""

BEYOND_PYTHON: dict[str, tuple[Path, tuple[str, ...]]] = {
    "test": (ROOT, (*PROGRAMS, *LIBRARIES)),
    "bench": (ROOT / "benchmarks", ("chromium", "nodejs", "npm")),
}
"""What is prepared for -> the folder whose `package-lock.json` it needs, and its Debian packages."""


def main() -> int:
    """Prepare for the command named on the command line. Exit code 2 where something must be installed by hand."""
    wanted = sys.argv[1] if len(sys.argv) == 2 else ""
    if wanted not in LOCKS:
        return _say(f"python tools/prepare.py {'|'.join(LOCKS)}")
    if sys.version_info < (3, 11):
        return _say(f"Python 3.11 or newer is needed; this is {sys.version.split()[0]}.")
    try:
        _python_packages(LOCKS[wanted])
        if wanted in BEYOND_PYTHON:
            folder, packages = BEYOND_PYTHON[wanted]
            _programs(packages)
            _node_packages(folder)
    except MissingError as missing:
        return _say(str(missing))
    except subprocess.CalledProcessError as error:
        return _say(f"This command failed ({error.returncode}): {' '.join(map(str, error.cmd))}")
    return 0


class MissingError(Exception):
    """Something that only the person at the machine can install; the text says what."""


def _say(line: str) -> int:
    sys.stderr.write(line + "\n")
    return 2


def _python_packages(lock: str) -> None:
    """Install a lock file into `.venv`, unless exactly it (or the tests' larger one) is there already."""
    digest = _digest(ROOT / lock) + f" {sys.version_info[0]}.{sys.version_info[1]} {ROOT}"
    stamp = VENV / f".{lock}"
    if PYTHON.exists() and _read(stamp) == digest:
        return
    if not _works(PYTHON):
        try:
            venv.create(VENV, with_pip=True, clear=VENV.exists())
        except (OSError, subprocess.CalledProcessError) as error:
            raise MissingError("Python lacks venv. On Debian and Ubuntu: apt install python3-venv") from error
    pip = [PYTHON, "-m", "pip", "install", "--quiet", "--disable-pip-version-check", "--require-hashes"]
    subprocess.run([*pip, "-r", ROOT / lock], check=True, cwd=ROOT)
    stamp.write_text(digest, encoding="utf-8")


def _works(python: Path) -> bool:
    """Whether the environment runs here: one that was moved or made by a removed Python does not."""
    if not python.exists():
        return False
    asked = subprocess.run([python, "-m", "pip", "--version"], capture_output=True, check=False)
    return asked.returncode == 0


def _programs(packages: tuple[str, ...]) -> None:
    """The programs that are needed, through the system's packages where that is allowed."""
    lacking = [package for package in packages if not _is_there(package)]
    if not lacking:
        return
    may_install = hasattr(os, "geteuid") and os.geteuid() == 0 and shutil.which("apt-get")
    if not may_install:
        raise MissingError(f"More programs are needed. On Debian: sudo apt install {' '.join(lacking)}")
    quiet = {**os.environ, "DEBIAN_FRONTEND": "noninteractive"}
    subprocess.run(["apt-get", "update", "-qq"], check=True, env=quiet)
    install = ["apt-get", "install", "-y", "-qq", "--no-install-recommends"]
    subprocess.run([*install, *lacking], check=True, env=quiet, stdout=subprocess.DEVNULL)


def _is_there(package: str) -> bool:
    if package in PROGRAMS:
        return any(shutil.which(name) for name in PROGRAMS[package])
    try:
        ctypes.CDLL(LIBRARIES[package])
    except OSError:
        return False
    return True


def _node_packages(folder: Path) -> None:
    """The locked packages of the `package-lock.json` in a folder."""
    digest = _digest(folder / "package-lock.json")
    stamp = folder / "node_modules" / ".prepared"
    if _read(stamp) == digest:
        return
    npm = shutil.which("npm")
    if npm is None:
        raise MissingError("npm is needed, which comes with Node.js.")
    subprocess.run([npm, "ci", "--no-audit", "--no-fund", "--loglevel=error"], check=True, cwd=folder)
    stamp.write_text(digest, encoding="utf-8")


def _digest(file: Path) -> str:
    return hashlib.blake2b(file.read_bytes(), digest_size=16).hexdigest()


def _read(file: Path) -> str:
    return file.read_text(encoding="utf-8") if file.exists() else ""


if __name__ == "__main__":
    sys.exit(main())
