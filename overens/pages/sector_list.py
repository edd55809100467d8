"""The sectors: how many job tracks are known in each, and how the participants were divided over them."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from overens.catalogue import Catalogue, SheetFigure
from overens.pages.addresses import list_route
from overens.pages.figure_parts import Chart, chart
from overens.pages.frame import Crumb
from overens.pages.gathered import occupation_links, reviewed_of
from overens.pages.page import Context, Head, Page, SearchFacts
from overens.pages.parts import source_refs
from overens.pages.shapes import Linked
from overens.plan import Route
from overens.swedish.slugs import slug
from overens.swedish.sorting import sort_key

VOCABULARY = "branscher"


@dataclass(frozen=True, slots=True)
class SectorLine:
    """A sector as a line: its name, how many tracks are known, and which occupations they lead to.

    The occupations are those of tracks in this sector alone: of a track in several it is not known which belongs where.
    """

    name: str
    href: str
    sector: str
    count: str
    has_tracks: bool
    occupations: tuple[Linked, ...]


@dataclass(frozen=True, slots=True)
class View:
    """`sectors` in Swedish order; `charts` are the figures that are divided over sectors."""

    lead: str
    sectors: tuple[SectorLine, ...]
    charts: tuple[Chart, ...]


def routes(catalogue: Catalogue) -> Iterator[Route]:  # noqa: ARG001 - every page type takes the catalogue
    """The one list."""
    yield list_route("sector_list", "sectors")


def page(context: Context) -> Page:
    """The list of sectors."""
    title, lead = context.texts("nav.sectors"), context.texts("pages.sector_list.lead")
    divided = _divided(context)
    charts = tuple(chart(context, one, f"fordelning-{place}") for place, one in enumerate(divided, 1))
    view = View(lead, tuple(sorted(_lines(context), key=lambda one: sort_key(one.name))), charts)
    cited = [id_ for one in divided for id_ in one.sources]
    head = Head(
        title,
        lead,
        (Crumb(title),),
        reviewed=reviewed_of([one.sheet for one in divided]),
        sources=source_refs(context, cited),
    )
    return Page(head, view, SearchFacts("page", lead, words=tuple(one.name for one in view.sectors)))


def _lines(context: Context) -> Iterator[SectorLine]:
    for id_ in context.catalogue.vocabularies.terms.get(VOCABULARY, {}):
        tracks = context.catalogue.index.tracks_by_sector.get(id_, ())
        count = context.texts.count("count.tracks", len(tracks))
        yield SectorLine(
            name=context.label(VOCABULARY, id_),
            href=context.links.must("sectors", slug(id_)),
            sector=slug(id_),
            count=count if tracks else context.texts("pages.sector_list.none"),
            has_tracks=bool(tracks),
            occupations=occupation_links(context, [one for one in tracks if len(one.facts.sectors) == 1]),
        )


def _divided(context: Context) -> list[SheetFigure]:
    """The figures that say something of every sector they name, each once."""
    terms = context.catalogue.vocabularies.terms.get(VOCABULARY, {})
    found = (one for measure in context.catalogue.index.figures_by_measure.values() for one in measure)
    return [one for one in found if one.figure.breakdown and set(one.figure.breakdown) <= set(terms)]
