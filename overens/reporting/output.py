"""The one place that writes to the terminal, to a pipe or to nothing at all."""

from __future__ import annotations

import errno
import io
import os
from typing import TextIO

from overens.problems import SetupError


def prepare(stream: TextIO | None) -> None:
    """Let a console that lacks a letter show `?` for it, instead of stopping the program."""
    if isinstance(stream, io.TextIOWrapper):
        stream.reconfigure(errors="replace")


def write(text: str, stream: TextIO | None) -> None:
    """Write at once. A reader that has gone away (`| head`) is no error; neither is a closed stream.

    Raises `SetupError` where the text cannot be written, as in a file on a full disk; nothing more is tried there.
    """
    if stream is None or stream.closed:
        return
    try:
        print(text, end="", file=stream, flush=True)
    except OSError as error:
        # Windows says "invalid argument" for a closed pipe.
        _discard_the_rest(stream)
        if error.errno not in {errno.EPIPE, errno.EINVAL}:
            reason = error.strerror or str(error)
            raise SetupError(
                f"Det som skulle visas kunde inte skrivas ({reason}). Är disken full?",
                f"What was to be shown could not be written ({reason}). Is the disk full?",
            ) from error


def _discard_the_rest(stream: TextIO) -> None:
    # What is still buffered would be written, and complained of, when Python ends. What is no file
    # keeps nothing.
    if not isinstance(stream, io.TextIOWrapper):
        return
    nowhere = os.open(os.devnull, os.O_WRONLY)
    os.dup2(nowhere, stream.fileno())
    os.close(nowhere)
