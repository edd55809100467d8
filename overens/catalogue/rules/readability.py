"""Running text that is hard to read."""

from __future__ import annotations

from collections.abc import Iterator

from overens.catalogue.rules.given import Given
from overens.problems import Place, Problem, problem
from overens.reading import BODY
from overens.sources import Loc, Source


def hard_texts(given: Given) -> Iterator[Problem]:
    """Texts whose LIX is over the configured limit. Short ones have not been measured."""
    for file in given.files:
        if file.source is None or given.is_draft(file.source):
            continue
        for loc, lix in file.readability.items():
            if lix > given.limits.lix:
                yield problem("hard-to-read", _beginning(file.source, loc), lix=lix, limit=given.limits.lix)


def _beginning(source: Source, loc: Loc) -> Place:
    """The first line of a text."""
    if loc != BODY:
        return source.text_place(loc, 0)
    blank = next((number for number, line in enumerate((source.body or "").split("\n")) if line.strip()), 0)
    return Place(source.path, source.body_line + blank)
