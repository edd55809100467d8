"""The one place that writes to the terminal, to a pipe or to nothing at all."""

from __future__ import annotations

import errno
import io
import os
from typing import TextIO


def prepare(stream: TextIO | None) -> None:
    """Let a console that lacks a letter show `?` for it, instead of stopping the program."""
    if isinstance(stream, io.TextIOWrapper):
        stream.reconfigure(errors="replace")


def write(text: str, stream: TextIO | None) -> None:
    """Write at once. A reader that has gone away (`| head`) is no error; neither is a closed stream."""
    if stream is None or stream.closed:
        return
    try:
        print(text, end="", file=stream, flush=True)
    except OSError as error:
        # Windows says "invalid argument" for a closed pipe.
        if error.errno not in {errno.EPIPE, errno.EINVAL}:
            raise
        _discard_the_rest(stream)


def _discard_the_rest(stream: TextIO) -> None:
    # What is still buffered would be written, and complained of, when Python ends.
    nowhere = os.open(os.devnull, os.O_WRONLY)
    os.dup2(nowhere, stream.fileno())
    os.close(nowhere)
