"""Every reference that a record makes, with its place: to other records and to sources."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from overens.models import (
    Agreement,
    FigureSheet,
    JobTrack,
    MunicipalityNote,
)
from overens.reading import Record
from overens.sources import Loc

Reference = tuple[Loc, str, str]
"""Where it stands, the kind and the id that it names."""


def references(record: Record[Any]) -> Iterator[Reference]:
    """All references of a record to other records and to sources."""
    facts = record.facts
    yield from _each((), "källa", "sources", getattr(facts, "sources", ()))
    if isinstance(facts, Agreement):
        yield from _each((), "ersätter", "agreements", facts.supersedes)
        yield from _each((), "ändrar", "agreements", facts.amends)
        yield from _each((), "jobbspår", "job-tracks", facts.job_tracks)
    elif isinstance(facts, JobTrack):
        yield from _each((), "överenskommelser", "agreements", facts.agreements)
        yield from _of_parts("omgångar", facts.rounds)
        yield from _of_parts("resultat", facts.outcomes)
        yield from _of_parts("citat", facts.quotes)
    elif isinstance(facts, FigureSheet):
        yield from _of_parts("siffror", facts.figures)
    elif isinstance(facts, MunicipalityNote):
        yield from _of_parts("avstått", facts.declined)
        yield from _of_parts("väntar", facts.waiting)


def _of_parts(key: str, parts: tuple[Any, ...]) -> Iterator[Reference]:
    """The sources of the items of a list."""
    for index, part in enumerate(parts):
        yield from _each((key, index), "källa", "sources", part.sources)


def _each(above: Loc, key: str, kind: str, ids: tuple[str, ...]) -> Iterator[Reference]:
    for index, id_ in enumerate(ids):
        yield (*above, key, index), kind, id_
