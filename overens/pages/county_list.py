"""All counties, each with how many agreements and job tracks are known in it."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from overens.catalogue import Catalogue
from overens.pages.addresses import list_route
from overens.pages.frame import Crumb
from overens.pages.page import Context, Head, Page, SearchFacts
from overens.pages.parts import number
from overens.plan import Route
from overens.register import COUNTIES, MUNICIPALITIES, County
from overens.swedish.sorting import sort_key


@dataclass(frozen=True, slots=True)
class CountyRow:
    """One county: its municipalities, those with a known agreement, and its job tracks, as numbers in words."""

    name: str
    href: str
    municipalities: str
    agreements: str
    tracks: str


@dataclass(frozen=True, slots=True)
class View:
    """`rows` in Swedish order."""

    lead: str
    rows: tuple[CountyRow, ...]


def routes(catalogue: Catalogue) -> Iterator[Route]:  # noqa: ARG001 - every page type takes the catalogue
    """The one list."""
    yield list_route("county_list", "counties")


def page(context: Context) -> Page:
    """The list of counties."""
    title, lead = context.texts("nav.counties"), context.texts("pages.county_list.lead")
    counties = sorted(COUNTIES, key=lambda county: sort_key(county.name))
    view = View(lead, tuple(_row(context, county) for county in counties))
    return Page(Head(title, lead, (Crumb(title),)), view, SearchFacts("page", lead))


def _row(context: Context, county: County) -> CountyRow:
    index = context.catalogue.index
    codes = [one.code for one in MUNICIPALITIES if one.county_code == county.code]
    covered = [code for code in codes if index.agreements_by_municipality.get(code)]
    return CountyRow(
        name=county.name_in(context.language),
        href=context.links.must("counties", county.slug),
        municipalities=number(context, len(codes)),
        agreements=number(context, len(covered)),
        tracks=number(context, len(index.tracks_by_county.get(county.code, ()))),
    )
