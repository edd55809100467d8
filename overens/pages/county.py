"""A county: its municipalities with what is known of each, its agreements and its job tracks."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from overens.catalogue import Catalogue
from overens.pages.addresses import SECTIONS
from overens.pages.answers import MunicipalityRow, municipality_row
from overens.pages.atlas import MapView, map_view
from overens.pages.frame import Crumb
from overens.pages.page import Context, Head, Page, SearchFacts
from overens.pages.parts import agreement_entry, source_refs, track_entry
from overens.pages.shapes import Entry
from overens.plan import Route
from overens.reading import Record
from overens.register import COUNTIES, COUNTY_BY_SLUG, MUNICIPALITIES
from overens.subjects import Subject
from overens.swedish.sorting import sort_key


@dataclass(frozen=True, slots=True)
class View:
    """`agreements` and `tracks` are those of any of the county's municipalities, each once.

    `comparison` leads to the agreements side by side, where there is more than one.
    """

    lead: str
    map: MapView
    municipalities: tuple[MunicipalityRow, ...]
    agreements: tuple[Entry, ...]
    tracks: tuple[Entry, ...]
    comparison: str | None


def routes(catalogue: Catalogue) -> Iterator[Route]:  # noqa: ARG001 - every page type takes the catalogue
    """A page for each of the 21."""
    for county in COUNTIES:
        yield Route(f"{SECTIONS['counties']}{county.slug}/", "county", Subject("counties", county.slug))


def page(context: Context) -> Page:
    """The page about one county."""
    county = COUNTY_BY_SLUG[context.route.subject.id]
    name = county.name_in(context.language)
    index = context.catalogue.index
    inside = [one for one in MUNICIPALITIES if one.county_code == county.code]
    inside.sort(key=lambda one: sort_key(one.name))
    found = [record for one in inside for record in index.agreements_by_municipality.get(one.code, ())]
    agreements = list({record.id: record for record in found}.values())
    tracks = index.tracks_by_county.get(county.code, ())
    covered = sum(1 for one in inside if index.agreements_by_municipality.get(one.code))
    lead = context.texts(
        "pages.county.lead", name=name, municipalities=len(inside), covered=covered, tracks=len(tracks)
    )
    view = View(
        lead,
        map_view(context, context.texts("pages.county.map", name=name), inside),
        tuple(municipality_row(context, one) for one in inside),
        tuple(agreement_entry(context, one) for one in agreements),
        tuple(track_entry(context, one) for one in tracks),
        context.links.to("compare-counties", county.slug) if len(agreements) > 1 else None,
    )
    shown: list[Record[Any]] = [*agreements, *tracks]
    cited = [id_ for record in shown for id_ in record.facts.sources]
    crumbs = (Crumb(context.texts("nav.counties"), context.links.must("counties")), Crumb(name))
    head = Head(name, lead, crumbs, sources=source_refs(context, cited))
    words = (county.name, county.letter, *(one.name for one in inside))
    return Page(head, view, SearchFacts("county", lead, name, (county.code,), words=words))
