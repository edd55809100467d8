"""The order of things with dates."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from overens.catalogue import AgreementRecord, Catalogue
from overens.pages.articles import date_of
from overens.reading import Record
from overens.swedish.sorting import sort_key


def newest_first(records: Iterable[Record[Any]]) -> list[Record[Any]]:
    """Records by date, the newest first; those without one last, by title in Swedish order."""
    return sorted(records, key=_age)


def _age(record: Record[Any]) -> tuple[object, ...]:
    date = date_of(record)
    return (date is None, -date.last.toordinal() if date else 0, sort_key(record.facts.title), record.id)


def newest_agreements(catalogue: Catalogue, among: Iterable[AgreementRecord], most: int) -> list[AgreementRecord]:
    """Those of some agreements that took effect last, as far as is known when they did."""
    started = [(start, one) for one in among if (start := catalogue.validity(one).start)]
    return [one for _, one in sorted(started, key=lambda two: (-two[0].first.toordinal(), two[1].id))[:most]]
