"""What reading a file and reading its record both find: each mistake is told by one of them."""

from __future__ import annotations

from collections.abc import Sequence

from overens.problems import Place, Problem
from overens.sources import Source

_SHAPES = ("list-for-text", "mapping-for-text", "list-for-mapping", "mapping-for-list")
"""What a text that only begins with a bracket is taken for: the same mistake as that the bracket is not closed."""


def told_once(read: Sequence[Problem], wrong: Sequence[Problem], source: Source) -> list[Problem]:
    """The problems of a file and those of its record, but for what says the same again."""
    unclosed = {one.place for one in read if one.code == "unclosed-bracket"}
    if any(one.code == "other-kind" for one in wrong):
        read = [one for one in read if one.code != "head-missing"]
    undashed = [one.place for one in wrong if one.code == "mapping-for-list"]
    return [
        *(one for one in read if one.code != "duplicate-key" or not _is_in_one(source, undashed, one.place)),
        *(one for one in wrong if one.place not in unclosed or one.code not in _SHAPES),
    ]


def _is_in_one(source: Source, undashed: Sequence[Place], place: Place) -> bool:
    """Whether a key is given twice only since the dashes of its list are left out."""
    return any(_is_in_block(source, begun, place) for begun in undashed)


def _is_in_block(source: Source, begun: Place, place: Place) -> bool:
    """Whether a line belongs to the mapping that begins at a place."""
    between = source.lines[begun.line - 1 : place.line] if begun.column == place.column > 1 else ()
    return bool(between) and all(not line[: begun.column - 1].strip() for line in between)
