"""Deliver a finished site to the disk: whole, or not at all."""

from __future__ import annotations

import stat
from collections.abc import Mapping, Sequence
from contextlib import suppress
from pathlib import Path

from overens.delivery.lock import only_one
from overens.delivery.names import refuse_names
from overens.delivery.outcome import Delivered, DeliveryFailed, DeliveryRefused, failure
from overens.delivery.place import MARKER, MARKER_CONTENT, refuse_foreign, refuse_place, settled_place
from overens.delivery.spare import SPARED_FROM, keep_spare, reused
from overens.delivery.swap import new_name, settle, swap_in
from overens.delivery.tree import discard, fill, list_tree, unchanged_files

PATIENCE = 60.0
"""Seconds to wait for another build that delivers to the same place."""


def deliver(
    files: Mapping[str, bytes],
    output: Path,
    protected: Sequence[Path] = (),
    roots: Sequence[Path] = (),
    patience: float = PATIENCE,
) -> Delivered:
    """Make a folder hold exactly these files and our mark, in one step.

    Until then the old site is whole, whatever happens: an error, a full disk, a kill at any moment, another build.
    Files with the same bytes as before keep their times; where all are the same, nothing is touched at all.

    The output may neither be, hold nor lie in a folder of `protected` (the content, the templates), neither be nor
    hold one of `roots` (the project, the home folder), and must be missing, empty or a site of ours. Raises
    `DeliveryRefused` otherwise, and for file names that do not work everywhere; `DeliveryFailed` if the disk is
    full, may not be written, or another build is busy for longer than `patience` seconds.
    """
    site = {**files, MARKER: MARKER_CONTENT}
    refuse_names(site)
    place = settled_place(output)
    try:
        refuse_place(place, protected, roots)
        place.parent.mkdir(parents=True, exist_ok=True)
        with only_one(place, patience):
            settle(place)
            refuse_foreign(place)
            return _deliver(site, place)
    except OSError as error:
        raise failure(error, place) from error


def refuse(output: Path, protected: Sequence[Path] = (), roots: Sequence[Path] = ()) -> None:
    """Say before anything is made what `deliver` would refuse: an output in the wrong place, or not ours.

    Raises `DeliveryRefused`, or `DeliveryFailed` where the place cannot even be looked at.
    """
    place = settled_place(output)
    try:
        refuse_place(place, protected, roots)
        refuse_foreign(place)
    except OSError as error:
        raise failure(error, place) from error


def _deliver(site: Mapping[str, bytes], output: Path) -> Delivered:
    tree = list_tree(output)
    unchanged = unchanged_files(output, tree, site)
    kept = frozenset(unchanged)
    written = tuple(sorted(path for path in site if path not in kept))
    removed = tuple(sorted((tree.files | tree.others) - site.keys()))
    if written or not tree.holds_only(site):
        _replace(site, output, unchanged)
    return Delivered(written, tuple(sorted(unchanged)), removed)


def _replace(site: Mapping[str, bytes], output: Path, unchanged: Sequence[str]) -> None:
    new = new_name(output, "new")
    left: Path | None = None
    try:
        if not reused(output, new):
            new.mkdir()
        fill(new, site, output, unchanged)
        with suppress(OSError):
            # Whoever may read the folder (a web server's group, say) may read the new one.
            new.chmod(stat.S_IMODE(output.stat().st_mode))
        left = swap_in(new, output)
        if left and len(site) >= SPARED_FROM:
            keep_spare(output, left)
    finally:
        discard(new)
        if left:
            discard(left)


__all__ = ["MARKER", "Delivered", "DeliveryFailed", "DeliveryRefused", "deliver", "refuse"]
