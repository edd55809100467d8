"""The one moment in which the new site takes the old one's place.

Where the system can exchange two folders in one step (Linux `renameat2`, macOS `renamex_np`), there is no moment
without a site. Elsewhere two renames leave a gap; a build that dies in it is mended by the next (`settle`).
"""

from __future__ import annotations

import errno
import os
import re
import secrets
import sys
import time
from contextlib import suppress
from pathlib import Path

from overens.delivery.place import is_ours
from overens.delivery.tree import discard

EXCHANGE = 2
"""RENAME_EXCHANGE in Linux's `linux/fs.h`, and RENAME_SWAP in macOS's `sys/stdio.h`."""

AT_FDCWD = -100
SYSCALLS = {"x86_64": 316, "aarch64": 276, "riscv64": 276, "armv7l": 382, "i686": 353, "ppc64le": 357, "s390x": 347}
"""The number of `renameat2`, for C libraries that do not name it (glibc before 2.28, older musl)."""

NOT_HERE = frozenset({errno.ENOSYS, errno.EINVAL, errno.ENOTSUP, errno.EOPNOTSUPP, errno.EXDEV})
PATIENCE = 3.0
"""Seconds for which Windows may hold a folder open (virus scanners, the indexer) before we give up."""


def new_name(output: Path, what: str) -> Path:
    """A name of ours beside the output; `what` is `new` or `old`."""
    return output.with_name(f".{output.name}-{what}-{os.getpid()}-{secrets.token_hex(4)}")


def settle(output: Path) -> None:
    """Mend what a killed build left beside the output: put the old site back if it is missing, remove the rest.

    Only folders with a name of ours that are empty or bear our mark are touched. Run it under the lock.
    """
    ours = re.compile(rf"\.{re.escape(output.name)}-(?:new|old)-\d+-[0-9a-f]{{8}}")
    left = [path for path in output.parent.iterdir() if ours.fullmatch(path.name) and _removable(path)]
    old = [path for path in left if path.name.startswith(f".{output.name}-old-") and is_ours(path)]
    if old and (not output.exists() or _is_empty(output)):
        with suppress(FileNotFoundError):
            output.rmdir()
        old[0].rename(output)
        left.remove(old[0])
    for path in left:
        discard(path)


def _removable(path: Path) -> bool:
    return not path.is_symlink() and path.is_dir() and (is_ours(path) or _is_empty(path))


def _is_empty(folder: Path) -> bool:
    return folder.is_dir() and not any(folder.iterdir())


def swap_in(new: Path, output: Path) -> Path | None:
    """Put the new site in the output's place; where the old one is now, if there was one.

    Raises `OSError` if that cannot be done; then the old site is where it was.
    """
    if not output.exists():
        _rename(new, output)
        return None
    if exchange(new, output):
        return new
    old = new_name(output, "old")
    try:
        _rename(output, old)
        _rename(new, output)
    except BaseException:
        if not output.exists():
            with suppress(OSError):
                _rename(old, output)
        raise
    return old


def exchange(one: Path, other: Path) -> bool:
    """Exchange two folders in one step. False if this system or file system cannot; raises `OSError` if it may not."""
    if sys.platform not in ("linux", "darwin"):
        return False
    import ctypes  # slow to import, and only needed when a site is swapped

    library = ctypes.CDLL(None, use_errno=True)
    first, second = os.fsencode(one), os.fsencode(other)
    if sys.platform == "darwin":
        if not hasattr(library, "renamex_np"):
            return False
        answer = library.renamex_np(first, second, ctypes.c_uint(EXCHANGE))
    elif hasattr(library, "renameat2"):
        answer = library.renameat2(AT_FDCWD, first, AT_FDCWD, second, ctypes.c_uint(EXCHANGE))
    else:
        number = SYSCALLS.get(os.uname().machine)
        if number is None:
            return False
        answer = library.syscall(ctypes.c_long(number), AT_FDCWD, first, AT_FDCWD, second, ctypes.c_uint(EXCHANGE))
    if answer == 0:
        return True
    code = ctypes.get_errno()
    if code in NOT_HERE:
        return False
    raise OSError(code, os.strerror(code), str(other))


def _rename(source: Path, target: Path) -> None:
    until = time.monotonic() + PATIENCE
    while True:
        try:
            source.rename(target)
        except PermissionError:
            if sys.platform != "win32" or time.monotonic() >= until:
                raise
            time.sleep(0.1)
        else:
            return
