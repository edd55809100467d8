"""File names that mean the same on Linux, macOS and Windows; any other is refused before the disk is touched."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable, Mapping

from overens.delivery.outcome import DeliveryRefused

ORDINARY = re.compile(r"[a-z0-9_][a-z0-9_-]*(?:\.[a-z0-9_-]+)*")
UNUSABLE = re.compile(r'[\x00-\x1f\x7f<>:"|?*\\]|[. ]$')
RESERVED = re.compile(r"(?:con|prn|aux|nul|conin\$|conout\$|(?:com|lpt)[0-9¹²³])(?:\..*)?", re.IGNORECASE)
"""Names of devices on Windows, with any ending (Microsoft, "Naming Files, Paths, and Namespaces")."""

LONGEST = 255
"""Bytes in one name: the limit of nearly every file system."""


def refuse_names(files: Mapping[str, bytes]) -> None:
    """Raise `DeliveryRefused` for the first path that leaves the site, or is no safe name everywhere."""
    steps: dict[str, str] = {}
    for path in files:
        for step in path.split("/"):
            steps.setdefault(step, path)
    for step, path in steps.items():
        if not _usable(step):
            raise DeliveryRefused("name", path=path)
    _refuse_alike(files)


def _usable(step: str) -> bool:
    if ORDINARY.fullmatch(step):
        return len(step) <= LONGEST and not RESERVED.fullmatch(step)
    return (
        step not in ("", ".", "..")
        and not UNUSABLE.search(step)
        and not RESERVED.fullmatch(step)
        and unicodedata.is_normalized("NFC", step)
        and len(step.encode("utf-8", "surrogatepass")) <= LONGEST
    )


def _refuse_alike(files: Mapping[str, bytes]) -> None:
    """Two names that differ by case only are one file on macOS and Windows; a file cannot be a folder too."""
    seen: dict[str, str] = {}
    folders = sorted(folders_of(files))
    for path in (*files, *folders):
        other = seen.setdefault(path.casefold(), path)
        if other != path:
            raise DeliveryRefused("names-alike", path=path, other=other)
    for path in folders:
        if path in files:
            raise DeliveryRefused("names-alike", path=path, other=f"{path}/")


def folders_of(paths: Iterable[str]) -> set[str]:
    """Every folder that holds one of the paths, at any depth, without `/` at the end; never the root."""
    folders: set[str] = set()
    for path in paths:
        folder = path.rpartition("/")[0]
        while folder and folder not in folders:
            folders.add(folder)
            folder = folder.rpartition("/")[0]
    return folders
