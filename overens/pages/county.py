"""A county: its municipalities with what is known of each, its agreements and its job tracks."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from overens.catalogue import Catalogue
from overens.pages.addresses import SECTIONS
from overens.pages.agreement_parts import KIND, in_county, is_long
from overens.pages.answers import MunicipalityRow, municipality_row
from overens.pages.atlas import MapView, map_view
from overens.pages.frame import Crumb
from overens.pages.newest import newest_agreements
from overens.pages.page import Context, Head, Page, SearchFacts
from overens.pages.parts import agreement_entry, number, source_refs, track_entry
from overens.pages.shapes import Entry, Linked
from overens.plan import Route
from overens.reading import Record
from overens.register import COUNTIES, COUNTY_BY_SLUG, MUNICIPALITIES, County
from overens.subjects import Subject
from overens.swedish.sorting import sort_key

NEWEST = 10
"""How many agreements are shown, the newest first, where the list of all is divided by county."""


@dataclass(frozen=True, slots=True)
class View:
    """`agreements` and `tracks` are those of any of the county's municipalities, each once.

    `comparison` leads to the agreements side by side, where there is more than one; `more` to the list of them all,
    where only the newest are shown.
    """

    lead: str
    map: MapView
    municipalities: tuple[MunicipalityRow, ...]
    agreements: tuple[Entry, ...]
    tracks: tuple[Entry, ...]
    comparison: str | None
    more: Linked | None = None


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
    agreements = list(in_county(context.catalogue, county))
    is_cut = is_long(context.catalogue) and len(agreements) > NEWEST
    listed = newest_agreements(context.catalogue, agreements, NEWEST) if is_cut else agreements
    tracks = index.tracks_by_county.get(county.code, ())
    covered = sum(1 for one in inside if index.agreements_by_municipality.get(one.code))
    lead = _lead(context, name, len(inside), covered, len(tracks))
    view = View(
        lead,
        map_view(context, context.texts("pages.county.map", name=name), inside),
        tuple(municipality_row(context, one) for one in inside),
        tuple(agreement_entry(context, one) for one in listed),
        tuple(track_entry(context, one) for one in tracks),
        context.links.to("compare-counties", county.slug) if len(agreements) > 1 else None,
        _more(context, county, len(agreements)) if is_cut else None,
    )
    shown: list[Record[Any]] = [*agreements, *tracks]
    cited = [id_ for record in shown for id_ in record.facts.sources]
    crumbs = (Crumb(context.texts("nav.counties"), context.links.must("counties")), Crumb(name))
    head = Head(name, lead, crumbs, sources=source_refs(context, cited))
    words = (county.name, county.letter, *(one.name for one in inside))
    return Page(head, view, SearchFacts("county", lead, name, (county.code,), words=words))


def _lead(context: Context, name: str, municipalities: int, covered: int, tracks: int) -> str:
    """What is known of the county, in one sentence; of one municipality there is no "of them"."""
    texts = context.texts
    only = "one" if municipalities == 1 else "other"
    return texts(
        "pages.county.lead",
        name=name,
        municipalities=texts(f"pages.county.municipalities.{only}", number=municipalities),
        agreements=texts(f"pages.county.agreements.{only if covered else 'none'}", number=covered),
        tracks=texts(f"pages.county.tracks.{_form(tracks)}", number=tracks),
    )


def _form(number: int) -> str:
    return {0: "none", 1: "one"}.get(number, "other")


def _more(context: Context, county: County, agreements: int) -> Linked:
    label = context.texts("pages.county.all-agreements", number=number(context, agreements))
    return Linked(label, context.links.must(KIND, county.slug))
