"""The heading of a page that a link was probably meant for: writers give it as it reads, or a part of it."""

from __future__ import annotations

from collections.abc import Iterable

from overens.prose.headings import SEPARATOR
from overens.swedish.slugs import slug
from overens.swedish.suggestions import nearest

_SHORTEST_PART = 3


def nearest_heading(wanted: str, ids: Iterable[str], own: Iterable[str] = ()) -> str | None:
    """What to write after `#`, or None.

    `own` are ids of the text that the link stands in: they need no more than the heading's words.
    """
    names = {one.removeprefix(SEPARATOR) for one in ids} | {one.partition(SEPARATOR)[2] for one in own}
    plain = slug(wanted.partition(SEPARATOR)[2] or wanted)
    return plain if plain in names else nearest(plain, sorted(names)) or _by_part(plain, names)


def _by_part(plain: str, names: Iterable[str]) -> str | None:
    """The only heading that has the words among its own."""
    found = [name for name in names if f"-{plain}-" in f"-{name}-"] if len(plain) >= _SHORTEST_PART else []
    return found[0] if len(found) == 1 else None
