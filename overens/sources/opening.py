"""Reading bytes from a content folder that may be hostile: nothing but regular files below it is ever opened.

The listing has looked at every name already; this repeats the check on the opened file, since the name may have been
exchanged for a link or a pipe in between.
"""

from __future__ import annotations

import os
import stat
from pathlib import Path

from overens.sources.source import Attachment, Limits

# Windows has neither of the first three; there the check of the path itself must do.
_NO_FOLLOW = getattr(os, "O_NOFOLLOW", 0)
_FILE_FLAGS = (
    os.O_RDONLY | _NO_FOLLOW | getattr(os, "O_NONBLOCK", 0) | getattr(os, "O_CLOEXEC", 0) | getattr(os, "O_BINARY", 0)
)
_FOLDER_FLAGS = os.O_RDONLY | getattr(os, "O_DIRECTORY", 0) | getattr(os, "O_CLOEXEC", 0)
_BY_FOLDER = os.open in os.supports_dir_fd and bool(_NO_FOLLOW)

_PIECE = 1 << 18
"""Bytes asked for at a time: as many are set aside before any is read."""

_LINK_TAGS = {getattr(stat, name, -1) for name in ("IO_REPARSE_TAG_SYMLINK", "IO_REPARSE_TAG_MOUNT_POINT")}


class NotRegularError(OSError):
    """The path is, or goes through, something other than a regular file and its folders."""


class TooLargeError(OSError):
    """The file holds more bytes than allowed."""


def is_link(found: os.stat_result) -> bool:
    """Whether a result of `lstat` is a symbolic link, or a Windows junction."""
    return stat.S_ISLNK(found.st_mode) or getattr(found, "st_reparse_tag", 0) in _LINK_TAGS


def kind_of_entry(entry: os.DirEntry[str]) -> str:
    """What a folder's entry is: `file`, `folder`, `link`, `pipe`, `socket` or `device`. Follows nothing."""
    if os.name == "nt" and is_link(entry.stat(follow_symlinks=False)):
        return "link"
    if entry.is_file(follow_symlinks=False):
        return "file"
    if entry.is_dir(follow_symlinks=False):
        return "folder"
    if entry.is_symlink():
        return "link"
    mode = entry.stat(follow_symlinks=False).st_mode
    return "pipe" if stat.S_ISFIFO(mode) else "socket" if stat.S_ISSOCK(mode) else "device"


def read_attachment(attachment: Attachment, limits: Limits) -> bytes:
    """The bytes of a file in a record's folder. Raises `OSError` where it has become something else or too large."""
    path = "/".join(attachment.path.parts[-3:])
    return read_regular(attachment.path, path, limits.attachment_bytes)


def read_start(attachment: Attachment, size: int) -> bytes:
    """The first bytes of a file in a record's folder, of whatever size it is. Raises `OSError` as `read_attachment`."""
    handle = _opened(attachment.path, "/".join(attachment.path.parts[-3:]))
    try:
        if not stat.S_ISREG(os.fstat(handle).st_mode):
            raise NotRegularError(attachment.name)
        return os.read(handle, size)
    finally:
        os.close(handle)


def read_regular(full: Path, path: str, limit: int) -> bytes:
    """The bytes of a regular file of at most `limit` bytes.

    `full` is where it is, `path` its last parts below the content folder: none of those may be a link.
    Raises `NotRegularError`, `TooLargeError`, or another `OSError` where the system refuses.
    """
    handle = _opened(full, path)
    try:
        found = os.fstat(handle)
        if not stat.S_ISREG(found.st_mode):
            raise NotRegularError(path)
        if found.st_size > limit:
            raise TooLargeError(path)
        return _read(handle, limit, path)
    finally:
        os.close(handle)


def _opened(full: Path, path: str) -> int:
    parts = path.split("/")
    folder = full.parents[len(parts) - 1]
    if not _BY_FOLDER:
        for end in range(1, len(parts) + 1):
            if is_link(folder.joinpath(*parts[:end]).lstat()):
                raise NotRegularError(path)
        return os.open(full, _FILE_FLAGS)
    handle = os.open(folder, _FOLDER_FLAGS)
    for number, part in enumerate(parts):
        last = number == len(parts) - 1
        try:
            deeper = os.open(part, _FILE_FLAGS if last else _FOLDER_FLAGS | _NO_FOLLOW, dir_fd=handle)
        finally:
            os.close(handle)
        handle = deeper
    return handle


def _read(handle: int, limit: int, path: str) -> bytes:
    """All bytes; a file that grows while it is read, or a device that says it is empty, cannot exceed the limit."""
    pieces = []
    left = limit + 1
    while left and (piece := os.read(handle, min(left, _PIECE))):
        pieces.append(piece)
        left -= len(piece)
    if not left:
        raise TooLargeError(path)
    return b"".join(pieces)
