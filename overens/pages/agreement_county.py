"""The agreements of one county, where the list of all is too long for one page."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from overens.catalogue import Catalogue
from overens.pages.agreement_parts import KIND, Part, in_county, part_id, part_of, part_routes
from overens.pages.frame import Crumb
from overens.pages.page import Context, Head, Page
from overens.pages.parts import agreement_entry
from overens.pages.shapes import Entry, Facet, FacetLink, Linked
from overens.plan import Route
from overens.register import COUNTIES
from overens.swedish.sorting import sort_key


@dataclass(frozen=True, slots=True)
class View:
    """`pages` are all pages of the county, where there are several; the one that is shown has no link.

    `before` and `after` lead to the counties beside it in the list, `about` to the page about the county.
    """

    lead: str
    entries: tuple[Entry, ...]
    counties: Facet
    pages: tuple[Linked, ...]
    before: Linked | None
    after: Linked | None
    about: Linked


def routes(catalogue: Catalogue) -> Iterator[Route]:
    """The pages of all counties; none while one page holds the whole list."""
    yield from part_routes(catalogue)


def page(context: Context) -> Page:
    """One page of a county."""
    part, texts = part_of(context.catalogue, context.route.subject), context.texts
    name = part.county.name_in(context.language)
    title = texts("pages.agreement_county.title", name=name)
    if part.pages > 1:
        title = texts("comparison.page", title=title, number=part.page + 1, last=part.pages)
    number = len(in_county(context.catalogue, part.county))
    lead = texts.count("pages.agreement_county.lead", number) if number else texts("pages.county.no-agreement")
    counties = sorted(COUNTIES, key=lambda one: sort_key(one.name))
    place = counties.index(part.county)
    ways = [Linked(one.name_in(context.language), context.links.must(KIND, one.slug)) for one in counties]
    view = View(
        lead,
        tuple(agreement_entry(context, one) for one in part.records),
        _counties(context, part),
        tuple(_pages(context, part)),
        ways[place - 1] if place else None,
        ways[place + 1] if place + 1 < len(ways) else None,
        Linked(texts("pages.agreement_county.about", name=name), context.links.must("counties", part.county.slug)),
    )
    crumbs = (Crumb(texts("nav.agreements"), context.links.must("agreements")), Crumb(name))
    return Page(Head(title, lead, crumbs, indexed=bool(part.records)), view)


def _counties(context: Context, part: Part) -> Facet:
    links = (
        FacetLink(
            one.name_in(context.language),
            context.links.must(KIND, one.slug),
            len(in_county(context.catalogue, one)),
            current=one is part.county,
        )
        for one in sorted(COUNTIES, key=lambda one: sort_key(one.name))
    )
    return Facet(context.texts("nav.counties"), tuple(links))


def _pages(context: Context, part: Part) -> Iterator[Linked]:
    for page in range(part.pages if part.pages > 1 else 0):
        label = context.texts("comparison.page-number", number=page + 1)
        yield Linked(label, None if page == part.page else context.links.must(KIND, part_id(part.county, page)))
