"""What delivery answers: what was written, or why nothing was."""

from __future__ import annotations

import errno
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from overens.delivery.wording import FAILURES, REFUSALS
from overens.problems import SetupError

FULL = frozenset(getattr(errno, name) for name in ("ENOSPC", "EDQUOT", "EFBIG") if hasattr(errno, name))
FORBIDDEN = frozenset({errno.EACCES, errno.EPERM, errno.EROFS})


@dataclass(frozen=True, slots=True)
class Delivered:
    """What a delivery did, as paths relative to the site's root, sorted.

    `written` are new or have new bytes, `unchanged` kept their bytes, times and inode, `removed` are gone.
    """

    written: tuple[str, ...]
    unchanged: tuple[str, ...]
    removed: tuple[str, ...]


class DeliveryRefused(SetupError):  # noqa: N818 - named for what happened, as its users read it
    """The output may not be replaced, or holds a name that cannot be used. Nothing was touched.

    `reason` is a key of `REFUSALS`, `values` fill its text.
    """

    def __init__(self, reason: str, **values: object) -> None:
        """Take the texts of the reason."""
        self.reason = reason
        text = REFUSALS[reason]
        super().__init__(text.sv.format_map(values), text.en.format_map(values))


class DeliveryFailed(SetupError):  # noqa: N818
    """The site could not be written. The old site is whole, and nothing is left beside it.

    `reason` is a key of `FAILURES`, `values` fill its text.
    """

    def __init__(self, reason: str, **values: object) -> None:
        """Take the texts of the reason."""
        self.reason = reason
        text = FAILURES[reason]
        super().__init__(text.sv.format_map(values), text.en.format_map(values))


def failure(error: OSError, output: Path) -> DeliveryFailed:
    """What an error of the system means to whoever runs the build."""
    values: Mapping[str, object] = {
        "output": output,
        "folder": output.parent,
        "path": error.filename or output,
        "error": error.strerror or error,
    }
    if error.errno in FULL:
        return DeliveryFailed("full", **values)
    if error.errno in FORBIDDEN:
        return DeliveryFailed("forbidden", **values)
    return DeliveryFailed("other", **values)
