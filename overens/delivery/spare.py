"""The site before the last one, kept beside the output of a large site so that the next build is quick.

To make ten thousand folders and remove as many costs seconds, whatever has changed in them. So a large site keeps
the folder that the last swap took out of use (`.site-spare`), and the next build changes in it what differs: nearly
nothing. Most of its files are further names of the live site's, so it takes little room. It is never needed: where
it is missing, a new folder is made.
"""

from __future__ import annotations

from contextlib import suppress
from pathlib import Path

from overens.delivery.place import MARKER, is_ours
from overens.delivery.tree import discard

SPARED_FROM = 1000
"""Files from which a site keeps its spare. Smaller ones are swapped in a tenth of a second without."""


def reused(output: Path, new: Path) -> bool:
    """Give the spare of an output a new name, to be made into the next site; whether there was one to use.

    One that does not share its mark with the live site is a stranger to it, and is removed.
    """
    spare = _spare(output)
    if spare.is_symlink() or not is_ours(spare):
        return False
    with suppress(OSError):
        if (spare / MARKER).samefile(output / MARKER):
            spare.rename(new)
            return True
    discard(spare)
    return False


def keep_spare(output: Path, left: Path) -> None:
    """Keep the folder that a swap took out of use. Where that cannot be, it stays for the caller to remove."""
    with suppress(OSError):
        left.rename(_spare(output))


def _spare(output: Path) -> Path:
    return output.with_name(f".{output.name}-spare")
