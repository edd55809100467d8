"""`python -m benchmarks preview`: how long a writer waits after saving, with the project's own content.

The real preview runs in a process of its own on a copy of `content/`. A sentence is added to a text, three times:
seconds until the saved page shows it, and until the whole site is built again. Beside it: how long `check` takes.
"""

from __future__ import annotations

import queue
import shutil
import subprocess
import sys
import tempfile
import threading
import time
import urllib.request
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from statistics import median

from benchmarks.measuring import run

ROOT = Path(__file__).resolve().parent.parent
PAGE, TEXT = "modellen/", "pages/modellen.md"
RUNS = 3
PATIENCE = 120.0  # seconds
BUILT = "Inga fel."


@dataclass
class Writer:
    """A preview that runs: its address, what it has said, and the content that it watches."""

    content: Path
    process: subprocess.Popen[str]
    said: queue.Queue[str] = field(default_factory=queue.Queue)
    address: str = ""

    def listen(self) -> None:
        """Keep what the preview says, as it comes."""
        for line in self.process.stdout or ():
            self.said.put(line)

    def wait_for(self, wanted: str) -> str:
        """The next line that holds a text. Raises `queue.Empty` if it never comes."""
        while wanted not in (line := self.said.get(timeout=PATIENCE)):
            pass
        return line

    def wait_on_page(self, wanted: str) -> None:
        """Until the page shows a text. Raises `TimeoutError` if it never does."""
        end = time.monotonic() + PATIENCE
        while time.monotonic() < end:
            with urllib.request.urlopen(self.address + PAGE) as answer:
                if wanted in answer.read().decode():
                    return
            time.sleep(0.02)
        raise TimeoutError(wanted)

    def save(self, number: int) -> tuple[float, float]:
        """Add a sentence; seconds until the page shows it, and until all is built."""
        sentence = f"Mätningens mening nummer {number} står här."
        file = self.content / TEXT
        began = time.monotonic()
        file.write_text(f"{file.read_text(encoding='utf-8')}\n{sentence}\n", encoding="utf-8")
        self.wait_on_page(f"nummer {number} står")
        shown = time.monotonic() - began
        self.wait_for(BUILT)
        return shown, time.monotonic() - began


def main(arguments: Sequence[str]) -> int:  # noqa: ARG001 - one shape for all members
    """Print the medians."""
    with tempfile.TemporaryDirectory(prefix="overens-bench-") as folder:
        shutil.copytree(ROOT / "content", Path(folder) / "content")
        with writing(Path(folder)) as writer:
            waits = [writer.save(number) for number in range(1, RUNS + 1)]
        command = [sys.executable, str(ROOT / "build.py"), "check", "--content", str(Path(folder) / "content")]
        checks = [run(command, ROOT).wall for _ in range(RUNS)]
    print(f"saved page shown   {median(shown for shown, _ in waits):6.2f} s")
    print(f"whole site built   {median(built for _, built in waits):6.2f} s")
    print(f"check              {median(checks):6.2f} s")
    return 0


@contextmanager
def writing(folder: Path) -> Iterator[Writer]:
    """A preview of the content of a folder, once it has built for the first time."""
    command = [sys.executable, "-u", str(ROOT / "build.py"), "serve", "--port", "0"]
    command += ["--content", str(folder / "content"), "--output", str(folder / "preview")]
    with subprocess.Popen(
        command, cwd=ROOT, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True, encoding="utf-8"
    ) as process:
        writer = Writer(folder / "content", process)
        threading.Thread(target=writer.listen, daemon=True).start()
        try:
            told = writer.wait_for("http://")
            writer.address = next(word for word in told.split() if word.startswith("http://"))
            yield writer
        finally:
            process.kill()
