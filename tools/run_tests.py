"""Run everything that must pass, in parts beside each other: `python tools/run_tests.py` (`make test` sets up first).

Each part is a process of its own; as many run at a time as there are cores, the longest first. What a part says is
printed as it comes, line by line, with its name before it; the end of what a failed part said is printed once more when
all are done, so that the last page of a long log tells what is wrong. The exit code is 1 where a part failed. Why this
and not workers of pytest: docs/adr/0027.
"""

from __future__ import annotations

import os
import re
import subprocess
import sys
import time
from collections import deque
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent

CONDITIONS = "tests/browser/test_conditions.py"
PAGE_TYPES = "tests/browser/test_every_page_type.py"
VALIDITY = "tests/test_html_validity.py"

TESTS: dict[str, tuple[str, ...]] = {
    "rest": ("tests", "--ignore=tests/browser", f"--ignore={VALIDITY}"),
    "browser": ("tests/browser", f"--ignore={CONDITIONS}", f"--ignore={PAGE_TYPES}"),
    "pages": (PAGE_TYPES,),
    "states": (CONDITIONS,),
    "validity": (VALIDITY,),
}
"""Part -> what pytest is asked for, the longest part first. Every test belongs to one part."""

PARTS: dict[str, tuple[str, ...]] = {
    **{name: ("pytest", f"--override-ini=cache_dir=.pytest_cache/{name}", *asked) for name, asked in TESTS.items()},
    "types": ("mypy",),
    "style": ("ruff", "check", "."),
}
"""Part -> the module that is run, and its arguments."""


AGAIN = 60
"""So many lines of a failed part are printed once more at the end."""

PROGRESS = re.compile(r"[.sxXFE]*( +\[ *\d+%\])?")
"""A line of pytest's that only counts."""


def main() -> int:
    """Run all parts; 1 where one failed."""
    with ThreadPoolExecutor(_cores()) as pool:
        failed = {name: said for name, said in zip(PARTS, pool.map(_run, PARTS), strict=True) if said is not None}
    for name, said in failed.items():
        for line in said:
            _say(name, line)
    _say("all", f"failed: {', '.join(failed)}" if failed else "everything passed")
    return 1 if failed else 0


def _run(name: str) -> list[str] | None:
    """Run one part and tell what it says; the end of that where it failed, else nothing."""
    begun, end = time.monotonic(), deque[str](maxlen=AGAIN)
    command = [sys.executable, "-m", *PARTS[name]]
    with subprocess.Popen(command, cwd=ROOT, stdout=subprocess.PIPE, stderr=subprocess.STDOUT) as process:
        for line in process.stdout or ():
            said = line.decode(errors="replace").rstrip()
            _say(name, said)
            if not PROGRESS.fullmatch(said):
                end.append(said)
    _say(name, f"{'passed' if process.returncode == 0 else 'FAILED'} after {time.monotonic() - begun:.0f} s")
    return list(end) if process.returncode else None


def _say(name: str, line: str) -> None:
    sys.stdout.write(f"{name:>8} | {line}\n")
    sys.stdout.flush()


def _cores() -> int:
    """How many cores this process may use."""
    return len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count() or 1


if __name__ == "__main__":
    sys.exit(main())
