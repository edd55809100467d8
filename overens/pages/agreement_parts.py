"""A list of agreements that has grown too long for one page: which county, and which page of it, holds which of them.

A page of a thousand is a megabyte that nobody reads to its end. Above `LONGEST` the list leads to one for each county,
where people look for what concerns them; a county with more than that has several pages (ADR 28).
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from overens.catalogue import AgreementRecord, Catalogue
from overens.pages.addresses import SECTIONS
from overens.pages.long_lists import LONGEST
from overens.plan import Route
from overens.register import COUNTIES, COUNTY_BY_SLUG, MUNICIPALITIES, County
from overens.subjects import Subject
from overens.swedish.sorting import sort_key

KIND = "agreement-counties"
"""The kind of subject of these pages; the id is the county's slug, followed by `/2` for its second page."""


@dataclass(frozen=True, slots=True)
class Part:
    """One page of a county: its number from 0, how many there are, and what stands on it."""

    county: County
    page: int
    pages: int
    records: tuple[AgreementRecord, ...]


def is_long(catalogue: Catalogue) -> bool:
    """Whether the list of agreements is divided."""
    return len(catalogue.agreements) > LONGEST


def in_county(catalogue: Catalogue, county: County) -> tuple[AgreementRecord, ...]:
    """The agreements of a county's municipalities, each once, by municipality."""
    inside = sorted((one for one in MUNICIPALITIES if one.county_code == county.code), key=lambda x: sort_key(x.name))
    found = (record for one in inside for record in catalogue.index.agreements_by_municipality.get(one.code, ()))
    return tuple({record.id: record for record in found}.values())


def part_routes(catalogue: Catalogue) -> Iterator[Route]:
    """The pages of all counties where the list is long: each has one at least, so that its address lasts."""
    for county in COUNTIES if is_long(catalogue) else ():
        for page in range(pages_of(in_county(catalogue, county))):
            id_ = part_id(county, page)
            yield Route(f"{SECTIONS['agreements']}lan/{id_}/", "agreement_county", Subject(KIND, id_))


def pages_of(records: tuple[AgreementRecord, ...]) -> int:
    """How many pages the agreements of a county fill."""
    return max(1, -(-len(records) // LONGEST))


def part_id(county: County, page: int = 0) -> str:
    """The id of a page of a county: `skane` for the first, then `skane/2`."""
    return f"{county.slug}/{page + 1}" if page else county.slug


def part_of(catalogue: Catalogue, subject: Subject) -> Part:
    """The page that a subject of `part_routes` stands for."""
    slug, _, number = subject.id.partition("/")
    county, page = COUNTY_BY_SLUG[slug], int(number) - 1 if number else 0
    records = in_county(catalogue, county)
    first = page * LONGEST
    return Part(county, page, pages_of(records), records[first : first + LONGEST])
