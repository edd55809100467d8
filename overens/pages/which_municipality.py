"""The question which municipality is meant, where several share a name without å, ä, ö: Habo and Håbo."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from overens.catalogue import Catalogue
from overens.pages.addresses import SECTIONS
from overens.pages.answers import MunicipalityRow, municipality_row
from overens.pages.frame import Crumb
from overens.pages.page import Context, Head, Page
from overens.plan import Route
from overens.register import COUNTY_BY_CODE, MUNICIPALITIES, Municipality
from overens.subjects import Subject
from overens.swedish.slugs import slug
from overens.swedish.sorting import sort_key


@dataclass(frozen=True, slots=True)
class View:
    """The municipalities to choose from, each with its county."""

    rows: tuple[MunicipalityRow, ...]


def routes(catalogue: Catalogue) -> Iterator[Route]:  # noqa: ARG001 - every page type takes the catalogue
    """A page for each name that is shared."""
    for name in sorted({slug(one.name) for one in MUNICIPALITIES if one.slug != slug(one.name)}):
        yield Route(f"{SECTIONS['municipalities']}{name}/", "which_municipality", Subject("which-municipality", name))


def page(context: Context) -> Page:
    """The question, with a link to each answer."""
    shared = [one for one in MUNICIPALITIES if slug(one.name) == context.route.subject.id]
    meant = sorted(shared, key=lambda one: sort_key(one.name))
    names = " / ".join(one.name for one in meant)
    title = context.texts("pages.which_municipality.title", names=names)
    crumbs = (Crumb(context.texts("nav.municipalities"), context.links.must("municipalities")), Crumb(names))
    lead = context.texts("pages.which_municipality.lead")
    return Page(Head(title, lead, crumbs, indexed=False), View(tuple(_row(context, one) for one in meant)))


def _row(context: Context, municipality: Municipality) -> MunicipalityRow:
    row = municipality_row(context, municipality)
    county = COUNTY_BY_CODE[municipality.county_code].name_in(context.language)
    return MunicipalityRow(f"{row.name}, {county}", row.href, row.status, row.label, row.detail, row.counts)
