"""The start page: what this is, the ways in, what is new."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import timedelta

from overens.catalogue import AgreementRecord, Catalogue, SheetFigure
from overens.pages.articles import article_entry, date_of
from overens.pages.figure_parts import FigureView, figure_view
from overens.pages.newest import newest_first
from overens.pages.page import Context, Head, Page, SearchFacts
from overens.pages.parts import agreement_entry
from overens.pages.shapes import Entry, Linked
from overens.plan import Route
from overens.register import COUNTIES, MUNICIPALITIES
from overens.subjects import Subject
from overens.swedish.slugs import slug
from overens.swedish.sorting import initial, sort_key

KEY_MEASURES = (
    "kommuner-med-överenskommelse-ny-mall",
    "deltagare-totalt",
    "jobbspår-startade",
    "fått-jobb-efter-spår",
)
"""Measures shown first, if there are figures for them: the newest one of each."""

NEWEST = 5


@dataclass(frozen=True, slots=True)
class SectorLink:
    """A sector and how many tracks are known in it."""

    label: str
    href: str
    sector: str
    count: int


@dataclass(frozen=True, slots=True)
class View:
    """`letters` lead into the list of municipalities; `expiring` end within half a year."""

    lead: str
    counts: tuple[Linked, ...]
    letters: tuple[Linked, ...]
    counties: tuple[Linked, ...]
    figures: tuple[FigureView, ...]
    agreements: tuple[Entry, ...]
    expiring: tuple[Entry, ...]
    sectors: tuple[SectorLink, ...]
    news: tuple[Entry, ...]
    events: tuple[Entry, ...]


def routes(catalogue: Catalogue) -> Iterator[Route]:  # noqa: ARG001 - every page type takes the catalogue
    """The one page."""
    yield Route("/", "home", Subject("home"))


def page(context: Context) -> Page:
    """The start page on the site's day."""
    texts, catalogue, links = context.texts, context.catalogue, context.links
    lead = texts("pages.home.lead")
    index = catalogue.index
    view = View(
        lead=lead,
        counts=(
            Linked(texts.count("count.agreements", len(catalogue.agreements)), links.to("agreements")),
            Linked(texts.count("count.job-tracks", len(catalogue.tracks)), links.to("job-tracks")),
            Linked(texts.count("count.municipalities", len(MUNICIPALITIES)), links.to("municipalities")),
        ),
        letters=_letters(context),
        counties=tuple(
            Linked(one.name, links.to("counties", one.slug))
            for one in sorted(COUNTIES, key=lambda one: sort_key(one.name))
        ),
        figures=tuple(_key_figures(context)),
        agreements=tuple(agreement_entry(context, one) for one in _newest(context)),
        expiring=tuple(agreement_entry(context, one) for one in _expiring(context)),
        sectors=tuple(
            SectorLink(term.label, href, slug(id_), len(index.tracks_by_sector.get(id_, ())))
            for id_, term in catalogue.vocabularies.terms["branscher"].items()
            if (href := links.to("sectors", slug(id_)))
        ),
        news=tuple(article_entry(context, one) for one in newest_first(catalogue.news.values())[:NEWEST]),
        events=tuple(
            article_entry(context, one, one.facts.place)
            for one in newest_first(catalogue.events.values())
            if (date := date_of(one)) and date.last >= catalogue.as_of
        ),
    )
    return Page(Head(context.config.name, context.config.description or lead), view, SearchFacts("page", lead))


def _letters(context: Context) -> tuple[Linked, ...]:
    href = context.links.must("municipalities")
    letters = sorted({initial(one.name) for one in MUNICIPALITIES}, key=sort_key)
    anchors = {"Å": "aa", "Ä": "ae", "Ö": "oe"}
    return tuple(Linked(letter, f"{href}#bokstav-{anchors.get(letter, letter.lower())}") for letter in letters)


def _key_figures(context: Context) -> Iterator[FigureView]:
    for measure in KEY_MEASURES:
        found = [one for one in context.catalogue.index.figures_by_measure.get(measure, ()) if not one.figure.breakdown]
        if found:
            yield figure_view(context, max(found, key=_when))


def _when(one: SheetFigure) -> int:
    date = one.figure.period or one.figure.date or one.sheet.facts.date
    return date.last.toordinal() if date else 0


def _newest(context: Context) -> list[AgreementRecord]:
    known = [one for one in context.catalogue.agreements.values() if context.catalogue.validity(one).start]
    return sorted(known, key=lambda one: (-_started(context, one), one.id))[:NEWEST]


def _started(context: Context, record: AgreementRecord) -> int:
    start = context.catalogue.validity(record).start
    return start.first.toordinal() if start else 0


def _expiring(context: Context) -> list[AgreementRecord]:
    today = context.catalogue.as_of
    soon = today + timedelta(days=31 * context.config.limits.expiring_months)
    found = [
        one
        for one in context.catalogue.agreements.values()
        if (validity := context.catalogue.validity(one)).in_force and validity.end and validity.end.last <= soon
    ]
    return sorted(found, key=lambda one: one.id)
