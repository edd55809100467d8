"""The agreements of a county beside each other, two or three at a time, those alike in type together."""

from __future__ import annotations

from collections.abc import Iterator

from overens.catalogue import Catalogue
from overens.pages.comparison_groups import group_routes, page_of
from overens.pages.comparison_page import comparisons_page
from overens.pages.page import Context, Page
from overens.plan import Route
from overens.register import COUNTIES, COUNTY_BY_SLUG


def routes(catalogue: Catalogue) -> Iterator[Route]:
    """At least one page for each of the 21, so that its address lasts; more where there are many agreements."""
    for county in COUNTIES:
        number = len(catalogue.index.alike_by_county.get(county.code, ()))
        yield from group_routes("compare_county", "compare-counties", "lan", county.slug, number)


def page(context: Context) -> Page:
    """One page of a county."""
    county = COUNTY_BY_SLUG[page_of(context.route.subject)[0]]
    records = context.catalogue.index.alike_by_county.get(county.code, ())
    return comparisons_page(
        context,
        "compare_county",
        "agreements",
        county.name_in(context.language),
        context.links.must("counties", county.slug),
        records,
    )
