"""Coverage at one year's end: how many municipalities had an agreement, who says so, and which ones we know of."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import date

from overens.catalogue import Catalogue
from overens.catalogue.coverage import Standing, end_of
from overens.pages.addresses import SECTIONS
from overens.pages.atlas import AreaGroup, MapView, drawn_map
from overens.pages.coverage import (
    AGREED,
    StateCount,
    YearLink,
    figures_of,
    headlines,
    said_of,
    standings,
    state_counts,
    year_line,
    years,
)
from overens.pages.coverage_rows import KnownRow, known_rows
from overens.pages.figure_parts import FigureView, why_different
from overens.pages.frame import Crumb
from overens.pages.page import Context, Head, Page, SearchFacts
from overens.pages.parts import agreement_entry, day_text, source_refs, when
from overens.pages.shapes import Entry, Linked
from overens.plan import Route
from overens.register import MUNICIPALITIES
from overens.subjects import Subject


@dataclass(frozen=True, slots=True)
class View:
    """`own` is what we know ourselves, in a sentence; `counts` the same in numbers; `said` what sources said.

    `near` are the nearest years that sources said something of, where they said nothing of this one.
    """

    lead: str
    year: str
    day: str
    years: tuple[YearLink, ...]
    said: tuple[FigureView, ...]
    rated: bool
    near: tuple[Linked, ...]
    why: str | None
    counts: tuple[StateCount, ...]
    agreements: Linked
    map: MapView
    rows: tuple[KnownRow, ...]
    nothing: str
    municipalities: str
    ended: tuple[Entry, ...]
    ending: tuple[Entry, ...]
    next_year: str
    before: Linked | None
    after: Linked | None


def routes(catalogue: Catalogue) -> Iterator[Route]:
    """A page for each year of which something is known."""
    for day in years(catalogue):
        yield Route(f"{SECTIONS['coverage']}{day.year}/", "coverage_year", Subject("coverage", str(day.year)))


def page(context: Context) -> Page:
    """The page of one year."""
    day = next(one for one in years(context.catalogue) if str(one.year) == context.route.subject.id)
    view = _view(context, day)
    crumbs = (Crumb(context.texts("nav.coverage"), context.links.must("coverage")), Crumb(str(day.year)))
    head = Head(
        context.texts("pages.coverage_year.title", day=view.day),
        view.lead,
        crumbs,
        sources=source_refs(context, _cited(context, day)),
    )
    words = tuple(context.texts("pages.coverage_list.words").split())
    return Page(head, view, SearchFacts("figure", view.lead, years=(day.year,), words=words))


def _view(context: Context, day: date) -> View:
    known = standings(context.catalogue, day)
    counts = state_counts(context, known)
    said = said_of(context, day.year)
    at, days = years(context.catalogue).index(day), years(context.catalogue)
    return View(
        lead=_lead(context, said, counts),
        year=str(day.year),
        day=day_text(context, day),
        years=year_line(context, day.year),
        said=said,
        rated=any(one.response_rate for one in said),
        near=() if said else tuple(_near(context, day)),
        why=_why(context, day),
        counts=tuple(one for one in counts if one.count or one.state == AGREED[0]),
        agreements=Linked(
            context.texts.count("count.agreements", len(context.catalogue.agreements)), context.links.must("agreements")
        ),
        map=_map(context, day, known, counts),
        rows=known_rows(context, known),
        nothing=context.texts.count("pages.coverage_year.nothing", counts[-1].count),
        municipalities=context.links.must("municipalities"),
        ended=_ending_in(context, day.year),
        ending=_ending_in(context, day.year + 1),
        next_year=str(day.year + 1),
        before=_year(context, days[at - 1]) if at else None,
        after=_year(context, days[at + 1]) if at + 1 < len(days) else None,
    )


def _year(context: Context, day: date) -> Linked:
    return Linked(str(day.year), context.links.must("coverage", str(day.year)))


def _lead(context: Context, said: tuple[FigureView, ...], counts: tuple[StateCount, ...]) -> str:
    """The answer in two or three sentences: what the widest source said, and what we know ourselves."""
    texts = context.texts
    first = next(iter(headlines(said, 1)), None)
    told = None
    if first and first.source and not first.words:
        measure, source = first.measure, first.source.title
        told = texts("pages.coverage_year.said", measure=measure, number=first.said, source=source)
    agreed = sum(one.count for one in counts if one.state in AGREED)
    undated = sum(one.count for one in counts if one.state == "odaterad")
    own = texts.count("pages.coverage_year.own", agreed) if agreed else texts("pages.coverage_year.own.none")
    also = texts.count("pages.coverage_year.undated", undated) if undated else None
    return " ".join(filter(None, (told, own, also)))


def _near(context: Context, day: date) -> Iterator[Linked]:
    """The nearest year before and after that sources said something of."""
    told = [one for one in years(context.catalogue) if any(figures_of(context.catalogue, one.year))]
    yield from (_year(context, one) for one in [one for one in told if one < day][-1:])
    yield from (_year(context, one) for one in [one for one in told if one > day][:1])


def _why(context: Context, day: date) -> str | None:
    """Why figures of one measure can differ from each other, where they do."""
    found = list(figures_of(context.catalogue, day.year))
    measures = dict.fromkeys(one.figure.measure for one in found)
    reasons = (why_different(context, [one for one in found if one.figure.measure == name]) for name in measures)
    return next(filter(None, reasons), None)


def _map(context: Context, day: date, known: dict[str, Standing], counts: tuple[StateCount, ...]) -> MapView:
    groups = [
        AreaGroup(one.pattern, one.mark, one.label, {code for code, found in known.items() if found.state == one.state})
        for one in counts
        if one.count
    ]
    title = context.texts("pages.coverage_year.map", day=day_text(context, day))
    return drawn_map(context, title, MUNICIPALITIES, groups)


def _cited(context: Context, day: date) -> list[str]:
    """The sources of the year's figures and of what is known of municipalities."""
    known = standings(context.catalogue, day).values()
    figures = figures_of(context.catalogue, day.year)
    return [
        *(id_ for one in figures for id_ in one.sources),
        *(id_ for one in known if one.agreement for id_ in one.agreement.facts.sources),
        *(id_ for one in known if one.stance for id_ in one.stance.sources),
    ]


def _ending_in(context: Context, year: int) -> tuple[Entry, ...]:
    """The agreements that end in a year, the first one first."""
    found = [
        (end.last, record.id, record)
        for record in context.catalogue.agreements.values()
        if (end := end_of(context.catalogue, record)) and end.last.year == year
    ]
    return tuple(
        replace(agreement_entry(context, record), date=when(context, end_of(context.catalogue, record)), text=None)
        for *_, record in sorted(found)
    )
