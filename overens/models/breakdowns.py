"""Breakdowns in which two names are the same word: only one of their numbers would be shown."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from overens.models.vocabularies import Vocabularies
from overens.models.words import known_word
from overens.problems import Problem, problem
from overens.sources import Loc, Source

_KEY = "uppdelning"


def same_words(source: Source, vocabularies: Vocabularies) -> dict[Loc, Problem]:
    """A problem for each name that repeats another of its breakdown, by its place: `Män` beside `män`."""
    return dict(_found(source, vocabularies))


def _found(source: Source, vocabularies: Vocabularies) -> Iterator[tuple[Loc, Problem]]:
    for above, breakdown in _breakdowns(source.data or {}):
        first: dict[str, str] = {}
        for name in sorted(breakdown, key=lambda one: source.key_place((*above, one))):
            earlier = first.setdefault(known_word(name, vocabularies) or name, name)
            loc = (*above, name)
            if earlier != name and not source.is_suspect(loc):
                line = source.key_place((*above, earlier)).line
                yield loc, problem("same-word-twice", source.key_place(loc), key=name, earlier=earlier, first=line)


def _breakdowns(data: dict[str, Any]) -> Iterator[tuple[Loc, dict[str, Any]]]:
    """The breakdowns in the items of the lists of a record, with their places."""
    for key, items in data.items():
        for index, item in enumerate(items) if isinstance(items, list) else ():
            breakdown = item.get(_KEY) if isinstance(item, dict) else None
            if isinstance(breakdown, dict) and len(breakdown) > 1:
                yield (key, index, _KEY), breakdown
