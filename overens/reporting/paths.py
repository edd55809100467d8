"""How a file is named to a reader: so that it can be found, clicked on, or marked in a review."""

from __future__ import annotations

import os
from pathlib import Path

from overens.reporting.visible import visible


def near(file: Path, here: Path | None = None) -> str:
    """The path from `here` (None: the current folder) where the file lies below it, else the whole path; with `/`."""
    # Not `resolve`: a symbolic link is itself what may be wrong, and is named as it stands.
    full, base = Path(os.path.abspath(file)), Path(os.path.abspath(here or "."))  # noqa: PTH100
    return visible((full.relative_to(base) if full.is_relative_to(base) else full).as_posix())


def from_repository(file: Path, here: Path) -> str:
    """The path from the root of the repository that holds the file, else as `near`: where annotations land."""
    full = Path(os.path.abspath(file))  # noqa: PTH100
    for folder in full.parents:
        if (folder / ".git").exists():
            return visible(full.relative_to(folder).as_posix())
    return near(full, here)
