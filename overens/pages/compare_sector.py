"""The job tracks of a sector beside each other, two or three at a time, those alike in occupation together."""

from __future__ import annotations

from collections.abc import Iterator

from overens.catalogue import Catalogue
from overens.pages.comparison_groups import group_routes, page_of
from overens.pages.comparison_page import comparisons_page
from overens.pages.page import Context, Page
from overens.plan import Route
from overens.swedish.slugs import slug

VOCABULARY = "branscher"


def routes(catalogue: Catalogue) -> Iterator[Route]:
    """At least one page for each sector, so that its address lasts; more where there are many tracks."""
    for id_ in catalogue.vocabularies.terms.get(VOCABULARY, {}):
        number = len(catalogue.index.alike_by_sector.get(id_, ()))
        yield from group_routes("compare_sector", "compare-sectors", "branscher", slug(id_), number)


def page(context: Context) -> Page:
    """One page of a sector."""
    name = page_of(context.route.subject)[0]
    id_ = next(one for one in context.catalogue.vocabularies.terms[VOCABULARY] if slug(one) == name)
    records = context.catalogue.index.alike_by_sector.get(id_, ())
    return comparisons_page(
        context,
        "compare_sector",
        "job-tracks",
        context.label(VOCABULARY, id_),
        context.links.must("sectors", name),
        records,
    )
