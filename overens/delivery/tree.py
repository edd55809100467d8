"""A site as a folder on the disk: listed, compared, filled, removed.

These run once for each of ten thousand files and folders, so they call `os` with plain strings: a `Path` for each
would cost as much as the file system does.

No file is synchronised to the disk (`fsync`) by itself. A killed process loses nothing by that: what it wrote is
in the system's memory, and the swap shows either the whole old site or the whole new one. After a power cut the
disk may hold files of the new site with missing bytes; then the next build mends them, because files are compared
by their bytes and never by their times. Waiting for the disk would cost seconds at each build, to protect what one
command makes anew.
"""

from __future__ import annotations

import os
from collections.abc import Iterable, Mapping
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path

from overens.delivery.names import folders_of
from overens.delivery.place import MARKER

CREATE = os.O_WRONLY | os.O_CREAT | os.O_EXCL | getattr(os, "O_BINARY", 0)
READ = os.O_RDONLY | getattr(os, "O_BINARY", 0) | getattr(os, "O_NOFOLLOW", 0)


@dataclass(frozen=True, slots=True)
class Tree:
    """What a folder holds, as paths relative to it. `others` are links and whatever is neither file nor folder."""

    files: frozenset[str]
    folders: frozenset[str]
    others: frozenset[str]

    def holds_only(self, files: Iterable[str]) -> bool:
        """Whether it holds these files, their folders, and nothing else."""
        wanted = frozenset(files)
        return self.files == wanted and not self.others and self.folders == folders_of(wanted)


def list_tree(root: Path) -> Tree:
    """What a folder holds. A missing folder holds nothing."""
    files: list[str] = []
    folders: list[str] = []
    others: list[str] = []
    waiting = [""]
    while waiting:
        folder = waiting.pop()
        try:
            entries = os.scandir(f"{root}{os.sep}{folder}")
        except FileNotFoundError:
            continue
        with entries:
            for entry in entries:
                path = folder + entry.name
                if entry.is_dir(follow_symlinks=False):
                    folders.append(path)
                    waiting.append(f"{path}/")
                else:
                    (files if entry.is_file(follow_symlinks=False) else others).append(path)
    return Tree(frozenset(files), frozenset(folders), frozenset(others))


def unchanged_files(root: Path, tree: Tree, files: Mapping[str, bytes]) -> tuple[str, ...]:
    """The paths whose file on the disk has the very bytes of the new site."""
    return tuple(path for path, content in files.items() if path in tree.files and _holds(f"{root}/{path}", content))


def _holds(path: str, content: bytes) -> bool:
    try:
        handle = os.open(path, READ)
    except OSError:
        return False  # unreadable: then it is written anew
    try:
        return os.read(handle, len(content) + 1) == content
    finally:
        os.close(handle)


def fill(new: Path, files: Mapping[str, bytes], old: Path, unchanged: Iterable[str]) -> None:
    """Make the new site in a folder that is empty or holds an earlier site.

    Unchanged files become further names of the old site's. Nothing is ever written into a file that exists, so a
    copy of the site made with hard links stays as it was. The mark comes first, so that a half-made folder is known
    as ours.
    """
    kept = frozenset(unchanged)
    present = list_tree(new)
    _clear(new, present, files)
    rest = [path for path in files if path != MARKER]
    for path in (MARKER, *sorted(folders_of(rest) - present.folders), *rest):
        made = f"{new}/{path}"
        if path not in files:
            os.mkdir(made)  # noqa: PTH102
            continue
        if path in present.files:
            if path in kept and os.path.samefile(f"{old}/{path}", made):  # noqa: PTH121
                continue
            os.unlink(made)  # noqa: PTH108
        if path in kept:
            _keep(f"{old}/{path}", made, files[path])
        else:
            _write(made, files[path])


def _clear(root: Path, present: Tree, files: Mapping[str, bytes]) -> None:
    """Remove what an earlier site has and the new one has not."""
    for path in (present.files - files.keys()) | present.others:
        os.unlink(f"{root}/{path}")  # noqa: PTH108
    for folder in sorted(present.folders - folders_of(files), reverse=True):
        os.rmdir(f"{root}/{folder}")  # noqa: PTH106


def _keep(old: str, new: str, content: bytes) -> None:
    try:
        os.link(old, new, follow_symlinks=False)
    except (OSError, NotImplementedError):
        # No hard links here (FAT, some network folders), or too many: a new file with the old one's times.
        stat = os.stat(old)  # noqa: PTH116
        _write(new, content)
        os.utime(new, ns=(stat.st_atime_ns, stat.st_mtime_ns))


def _write(path: str, content: bytes) -> None:
    handle = os.open(path, CREATE, 0o666)
    try:
        left = memoryview(content)
        while left:
            left = left[os.write(handle, left) :]
    except OSError as error:
        error.filename = path
        raise
    finally:
        os.close(handle)


def discard(root: Path) -> None:
    """Remove a folder of ours, as far as the system allows. The mark goes last: what is left is still known as ours."""
    with suppress(OSError):
        _empty(str(root), spared=MARKER)
        with suppress(FileNotFoundError):
            (root / MARKER).unlink()
        root.rmdir()


def _empty(folder: str, spared: str = "") -> None:
    with os.scandir(folder) as listing:
        entries = list(listing)
    for entry in entries:
        if entry.is_dir(follow_symlinks=False):
            _empty(entry.path)
            os.rmdir(entry.path)  # noqa: PTH106
        elif entry.name != spared:
            os.unlink(entry.path)  # noqa: PTH108
