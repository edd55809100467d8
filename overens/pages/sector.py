"""A sector: the job tracks in it, and the figures that follow-up gives for it."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace

from overens.catalogue import Catalogue, SheetFigure, TrackRecord
from overens.pages.addresses import SECTIONS
from overens.pages.figure_parts import FigureView, figure_view, why_different
from overens.pages.frame import Crumb
from overens.pages.gathered import (
    cited_by,
    county_codes_of,
    employer_links,
    occupation_links,
    place_links,
    readings_about,
    reviewed_of,
    track_entries,
)
from overens.pages.page import Context, Head, Page, SearchFacts
from overens.pages.parts import number, source_refs
from overens.pages.search_words import sector_words
from overens.pages.shapes import Entry, Fact
from overens.plan import Route
from overens.subjects import Subject
from overens.swedish.slugs import slug

VOCABULARY = "branscher"


@dataclass(frozen=True, slots=True)
class MeasureView:
    """What is said about one measure in the sector; several answers stand side by side, with why they differ."""

    label: str
    figures: tuple[FigureView, ...]
    why: str | None


@dataclass(frozen=True, slots=True)
class View:
    """`sector` colours the lines; `facts` lists occupations, employers and places of the tracks.

    `comparison` leads to the tracks side by side, where there is more than one.
    """

    sector: str
    lead: str | None
    count: str
    figures: tuple[FigureView, ...]
    compared: tuple[MeasureView, ...]
    tracks: tuple[Entry, ...]
    facts: tuple[Fact, ...]
    all_sectors: str
    comparison: str | None


def routes(catalogue: Catalogue) -> Iterator[Route]:
    """A page for each sector of the vocabulary, whether any track is known in it or not."""
    for id_ in catalogue.vocabularies.terms.get(VOCABULARY, {}):
        yield Route(f"{SECTIONS['sectors']}{slug(id_)}/", "sector", Subject("sectors", slug(id_)))


def page(context: Context) -> Page:
    """The page about one sector."""
    index = context.catalogue.index
    id_ = _sector_of(context)
    term = context.catalogue.vocabularies.terms[VOCABULARY][id_]
    tracks, figures = index.tracks_by_sector.get(id_, ()), index.figures_by_sector.get(id_, ())
    label = context.label(VOCABULARY, id_)
    compared = tuple(_measures(context, id_, figures))
    view = View(
        sector=slug(id_),
        lead=term.description if context.language in ("sv", "lattlast") else None,
        count=context.texts.count("count.tracks", len(tracks)),
        figures=tuple(one.figures[0] for one in compared if len(one.figures) == 1),
        compared=tuple(one for one in compared if len(one.figures) > 1),
        tracks=track_entries(context, tracks),
        facts=tuple(
            Fact(context.texts(f"pages.sector.{key}"), entries=links)
            for key, links in (
                ("occupations", occupation_links(context, tracks)),
                ("employers", employer_links(context, tracks)),
                ("places", place_links(context, tracks)),
            )
            if links
        ),
        all_sectors=context.links.must("sectors"),
        comparison=context.links.to("compare-sectors", slug(id_)) if len(tracks) > 1 else None,
    )
    description = context.texts("pages.sector.description", name=label, tracks=view.count)
    head = Head(
        label,
        description,
        (Crumb(context.texts("nav.sectors"), context.links.must("sectors")), Crumb(label)),
        reviewed=_reviewed(tracks, figures),
        sources=source_refs(context, [*_sources(figures), *cited_by(tracks)]),
        readings=readings_about(tracks, VOCABULARY),
    )
    counties = county_codes_of(context, tracks)
    words = sector_words(context, id_)
    return Page(head, view, SearchFacts("sector", view.lead or description, "", counties, sectors=(id_,), words=words))


def _sector_of(context: Context) -> str:
    """The vocabulary's id for the slug in the address."""
    terms = context.catalogue.vocabularies.terms[VOCABULARY]
    return next(id_ for id_ in terms if slug(id_) == context.route.subject.id)


def _measures(context: Context, sector: str, found: tuple[SheetFigure, ...]) -> Iterator[MeasureView]:
    """The figures by measure, in the order of the newest sheet."""
    groups: dict[str, list[SheetFigure]] = {}
    for one in found:
        groups.setdefault(one.figure.measure, []).append(one)
    for group in groups.values():
        views = tuple(_figure(context, sector, one) for one in group)
        yield MeasureView(views[0].measure, views, why_different(context, group))


def _figure(context: Context, sector: str, one: SheetFigure) -> FigureView:
    """A figure; of one that is divided over the sectors, this sector's part."""
    view = figure_view(context, one)
    if sector not in one.figure.breakdown:
        return view
    unit = context.label("enhet", one.figure.unit) if one.figure.unit else None
    return replace(view, value=number(context, one.figure.breakdown[sector]), unit=unit)


def _reviewed(tracks: tuple[TrackRecord, ...], figures: tuple[SheetFigure, ...]) -> str | None:
    """The oldest review of anything shown."""
    return reviewed_of((*tracks, *(one.sheet for one in figures)))


def _sources(figures: tuple[SheetFigure, ...]) -> list[str]:
    return [id_ for one in figures for id_ in one.sources]
