"""One build at a time delivers to a place: a lock file beside the output, held by the system.

The lock is the system's (`flock`, on Windows `msvcrt.locking`), not the file's existence: it is gone the moment
its process is, so a killed build never blocks the next.
"""

from __future__ import annotations

import errno
import os
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

from overens.delivery.outcome import DeliveryFailed

PAUSE = 0.05
TAKEN = frozenset({errno.EACCES, errno.EAGAIN, errno.EDEADLK})
UNKNOWN = frozenset({errno.ENOLCK, errno.ENOSYS, errno.EOPNOTSUPP, errno.EINVAL})
"""Answers of file systems that have no locks (some network folders)."""


@contextmanager
def only_one(output: Path, patience: float) -> Iterator[None]:
    """Hold the lock of an output. Waits up to `patience` seconds, then raises `DeliveryFailed`.

    Where the file system knows no locks, the build goes on without: two at once is rare, and no reason to
    refuse one.
    """
    path = output.with_name(f".{output.name}.lock")
    handle = _taken(path, output, patience)
    try:
        yield
    finally:
        # Removed while still held: whoever waits on it sees that it is gone, and opens the next one. Windows
        # lets no open file be removed; there it stays, empty.
        with suppress(OSError):
            path.unlink()
        os.close(handle)


def _taken(path: Path, output: Path, patience: float) -> int:
    until = time.monotonic() + patience
    while True:
        handle = os.open(path, os.O_RDWR | os.O_CREAT, 0o666)
        try:
            if _lock(handle) and _is_file(handle, path):
                return handle
        except BaseException:
            os.close(handle)
            raise
        os.close(handle)
        if time.monotonic() >= until:
            raise DeliveryFailed("busy", output=output, seconds=round(patience))
        time.sleep(PAUSE)


def _lock(handle: int) -> bool:
    """Take the lock if it is free; whether it was."""
    try:
        _ask(handle)
    except OSError as error:
        if error.errno in TAKEN:
            return False
        if error.errno not in UNKNOWN:
            raise
    return True


if sys.platform == "win32":
    import msvcrt

    def _ask(handle: int) -> None:
        msvcrt.locking(handle, msvcrt.LK_NBLCK, 1)

else:
    import fcntl

    def _ask(handle: int) -> None:
        fcntl.flock(handle, fcntl.LOCK_EX | fcntl.LOCK_NB)


def _is_file(handle: int, path: Path) -> bool:
    """Whether the file behind a handle is still the one of that name, and not one removed by its last holder."""
    try:
        return os.path.samestat(os.fstat(handle), path.stat())
    except FileNotFoundError:
        return False
