"""Which records the ready comparisons lay beside each other, and on which page each of them stands.

All agreements of a county, and all tracks of a sector, are divided into groups of two or three, those alike beside
each other. Each record is in one group only: so the pages grow with the records and not with their pairs (ADR 14).
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import pairwise
from typing import Any

from overens.catalogue import AgreementRecord, Catalogue
from overens.pages.addresses import COMPARISONS
from overens.pages.comparison import MOST
from overens.plan import Route
from overens.reading import Record
from overens.subjects import Subject

ON_A_PAGE = 4
"""Groups on one page: up to twelve records, which is what can be read, sent and printed."""

Group = tuple[Record[Any], ...]


def groups_of(records: Sequence[Record[Any]]) -> tuple[Group, ...]:
    """The records in groups of at most three, as equal as can be: four become two and two, not three and one."""
    number = -(-len(records) // MOST)
    bounds = [place * len(records) // number for place in range(number + 1)] if number else [0]
    return tuple(tuple(records[first:end]) for first, end in pairwise(bounds))


def group_routes(page_type: str, kind: str, section: str, slug: str, number: int) -> Iterator[Route]:
    """The pages for the `number` records of a county or a sector. The first one always is, so its address lasts."""
    groups = -(-number // MOST)
    for page in range(max(1, -(-groups // ON_A_PAGE))):
        yield Route(f"{COMPARISONS}{section}/{paged(slug, page)}/", page_type, Subject(kind, paged(slug, page)))


def paged(slug: str, page: int) -> str:
    """The id of a page of a county or a sector: `skane` for the first, then `skane/2`."""
    return f"{slug}/{page + 1}" if page else slug


def page_of(subject: Subject) -> tuple[str, int]:
    """The slug and the page's number, from 0, of a subject that `group_routes` made."""
    slug, _, page = subject.id.partition("/")
    return slug, int(page) - 1 if page else 0


def place_of(record: Record[Any], records: Sequence[Record[Any]]) -> tuple[int, int]:
    """The page and the group, both from 0, that a record stands in."""
    groups = groups_of(records)
    group = next(number for number, group in enumerate(groups) if any(one is record for one in group))
    return group // ON_A_PAGE, group


def group_id(number: int) -> str:
    """The id of a group on its page, the same that its heading has."""
    return f"grupp-{number + 1}"


def successions(catalogue: Catalogue) -> Iterator[tuple[AgreementRecord, AgreementRecord]]:
    """Every agreement with each that it replaces or amends: the newer first."""
    for record in catalogue.agreements.values():
        for id_ in dict.fromkeys((*record.facts.supersedes, *record.facts.amends)):
            if id_ in catalogue.agreements and id_ != record.id:
                yield record, catalogue.agreements[id_]


def succession_id(newer: AgreementRecord, older: AgreementRecord) -> str:
    """The id of the subject, and the end of the address, of the page for a pair."""
    return f"{newer.id}/{older.id}"
