"""Run a command as a whole process and read what the operating system says of it."""

from __future__ import annotations

import os
import subprocess
import time
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from statistics import median


@dataclass(frozen=True, slots=True)
class Measured:
    """One run: seconds on the clock, seconds of processor in it and its children, peak memory of the largest (MB)."""

    wall: float
    cpu: float
    memory: float

    @property
    def figures(self) -> tuple[float, float, float]:
        """All three, in the order they are shown."""
        return self.wall, self.cpu, self.memory


def run(command: Sequence[str], folder: Path) -> Measured:
    """Run once. Raises `RuntimeError` with what it said if it fails."""
    # Where Python is told to keep no compiled modules, every start would compile all of them.
    usual = {name: value for name, value in os.environ.items() if name != "PYTHONDONTWRITEBYTECODE"}
    began = time.perf_counter()
    process = subprocess.Popen(command, cwd=folder, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, env=usual)
    assert process.stdout is not None
    said = process.stdout.read()
    _, status, usage = os.wait4(process.pid, 0)
    wall = time.perf_counter() - began
    if status:
        raise RuntimeError(f"{' '.join(command)} failed:\n{said.decode(errors='replace')[-2000:]}")
    return Measured(wall, usage.ru_utime + usage.ru_stime, usage.ru_maxrss / 1024)


def middle(runs: Sequence[Measured]) -> Measured:
    """The median of each figure."""
    return Measured(
        median(one.wall for one in runs), median(one.cpu for one in runs), median(one.memory for one in runs)
    )
