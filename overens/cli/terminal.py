"""What kind of screen, if any, is at the other end."""

from __future__ import annotations

import os
import shutil
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TextIO

from overens.problem_texts import Text
from overens.reporting import Manner
from overens.reporting.output import write


def is_terminal(stream: TextIO | None) -> bool:
    """Whether a person sees the stream as it is written."""
    return stream is not None and not stream.closed and stream.isatty()


def manner(language: str) -> Manner:
    """How to write to standard output: colour and wrapping only for a terminal, and none of it against NO_COLOR."""
    if not is_terminal(sys.stdout):
        return Manner(language, Path.cwd())
    # Older Windows consoles show escape codes as they are; the newer ones name themselves.
    able = sys.platform != "win32" or "WT_SESSION" in os.environ or "TERM" in os.environ
    wanted = not os.environ.get("NO_COLOR") and os.environ.get("TERM") != "dumb"
    return Manner(language, Path.cwd(), colour=able and wanted, width=shutil.get_terminal_size().columns)


def processors() -> int:
    """How many processes may usefully work at once."""
    if hasattr(os, "sched_getaffinity"):
        return len(os.sched_getaffinity(0))
    return os.cpu_count() or 1


@contextmanager
def progress(what: Text, language: str) -> Iterator[None]:
    """Say on a terminal's standard error what is going on, and take it back when it is over."""
    if not is_terminal(sys.stderr) or os.environ.get("TERM") == "dumb":
        yield
        return
    words = what.in_language(language)
    write(words, sys.stderr)
    try:
        yield
    finally:
        write("\r" + " " * len(words) + "\r", sys.stderr)
