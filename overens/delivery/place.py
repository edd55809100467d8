"""Where a site may be put: an empty folder, none yet, or a site of ours, and never around or inside the sources."""

from __future__ import annotations

import os
from collections.abc import Sequence
from pathlib import Path

from overens.delivery.outcome import DeliveryRefused

MARKER = ".overens"
MARKER_START = b"overens site"
MARKER_CONTENT = (
    MARKER_START
    + """ 1

Den här mappen är byggd av Överens. Varje bygge ersätter den i sin helhet: ändra ingenting här,
utan i innehållet och mallarna som den byggs av.

This folder is built by Överens. Each build replaces it as a whole: change nothing here, but the
content and the templates that it is built from.
""".encode()
)
"""The file by which a site is known as ours. It is part of the site, and the same in every build."""

Identity = tuple[int, int]


def settled_place(output: Path) -> Path:
    """The output as an absolute path, symbolic links above it resolved, itself left as it is."""
    # `resolve` would follow the output itself, and a link must be seen to be refused.
    whole = Path(os.path.abspath(output))  # noqa: PTH100
    return whole.parent.resolve() / whole.name if whole.name else whole


def refuse_place(output: Path, protected: Sequence[Path], roots: Sequence[Path]) -> None:
    """Raise `DeliveryRefused` where the output must never be, whatever it holds.

    It may neither be, nor hold, nor lie in a folder of `protected`; neither be nor hold one of `roots` or the
    root of the file system.
    """
    if output.is_symlink():
        raise DeliveryRefused("link", output=output)
    if output.exists() and not output.is_dir():
        raise DeliveryRefused("file", output=output)
    for folder in (*protected, *roots, Path(output.anchor)):
        whole = folder.resolve()
        holds = _at_or_below(whole, output)
        lies_in = folder in protected and _at_or_below(output, whole)
        if holds or lies_in:
            raise DeliveryRefused("overlap", output=output, other=folder)
    if output.is_dir() and os.path.ismount(output):
        raise DeliveryRefused("mount", output=output)


def refuse_foreign(output: Path) -> None:
    """Raise `DeliveryRefused` where a folder holds something that is not a site of ours."""
    if output.is_dir() and not is_ours(output):
        example = min((entry.name for entry in output.iterdir()), default="")
        if example:
            raise DeliveryRefused("not-ours", output=output, example=example)


def is_ours(folder: Path) -> bool:
    """Whether a folder bears our mark."""
    marker = folder / MARKER
    if marker.is_symlink() or not marker.is_file():
        return False
    with marker.open("rb") as file:
        return file.read(len(MARKER_START)) == MARKER_START


def _at_or_below(path: Path, folder: Path) -> bool:
    """Whether a path is a folder or lies below it, by what is on the disk: names may differ in case, or be links."""
    if path == folder or folder in path.parents:
        return True
    identity = _identity(folder)
    return identity is not None and any(_identity(step) == identity for step in (path, *path.parents))


def _identity(path: Path) -> Identity | None:
    try:
        stat = path.stat()
    except OSError:
        return None
    return (stat.st_dev, stat.st_ino)
