"""Records and sources by what they are called: writers name them so where an id belongs."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from functools import cached_property
from typing import Any

from overens.reading import ReadFile, is_main
from overens.swedish.suggestions import nearest
from overens.swedish.words import folded, squeezed

_NAMES = ("titel", "beteckning")
_SOURCES = "sources"


class Titles:
    """Looked through only when somebody asks."""

    def __init__(self, files: Sequence[ReadFile]) -> None:
        """Those of these files, as they are written: also of records with mistakes."""
        self._files = files

    def id_of(self, kind: str, written: str) -> str | None:
        """The id of the only record of a kind with that title or designation, or None."""
        found = self._by_kind.get(kind, {}).get(_plain(written), ())
        return next(iter(found)) if len(found) == 1 else None

    def nearest(self, kind: str, written: str) -> str | None:
        """The id of the record whose title is nearest, or None."""
        return self.id_of(kind, nearest(_plain(written), self._by_kind.get(kind, {})) or "")

    @cached_property
    def _by_kind(self) -> dict[str, dict[str, set[str]]]:
        found: dict[str, dict[str, set[str]]] = {}
        for kind, id_, name in self._named():
            found.setdefault(kind, {}).setdefault(_plain(name), set()).add(id_)
        return found

    def _named(self) -> Iterator[tuple[str, str, str]]:
        for file in self._files:
            source = file.source
            data: dict[str, Any] = (source and source.data) or {}
            if source is None:
                continue
            if source.kind == _SOURCES:
                yield from ((_SOURCES, id_, name) for id_, facts in data.items() for name in _names_in(facts))
            elif is_main(file):
                yield from ((source.kind, source.id, name) for name in _names_in(data))


def _names_in(facts: object) -> Iterator[str]:
    if isinstance(facts, dict):
        yield from (name for key in _NAMES if isinstance(name := facts.get(key), str) and name.strip())


def _plain(name: str) -> str:
    return folded(squeezed(name))
