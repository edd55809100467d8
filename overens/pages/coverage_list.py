"""Coverage in time: who had an agreement at each year's end, as small maps and as a table, and what sources said."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import date

from overens.catalogue import Catalogue
from overens.catalogue.coverage import Standing, end_of
from overens.pages.addresses import list_route
from overens.pages.coverage import (
    AGREED,
    StateCount,
    YearLink,
    figures_of,
    headlines,
    land,
    said_of,
    small_map,
    standings,
    state_counts,
    year_line,
    years,
)
from overens.pages.figure_parts import FigureView
from overens.pages.frame import Crumb
from overens.pages.page import Context, Head, Page, SearchFacts
from overens.pages.parts import day_text, source_refs
from overens.pages.shapes import Linked
from overens.plan import Route

SHOWN = 3
"""So many of a year's figures stand in the table; the year's own page has them all."""

FILES = (("years", "tackning.csv"), ("municipalities", "kommuner.csv"))
"""Key of the text `pages.coverage_list.file.*`, and the file beside the page."""


@dataclass(frozen=True, slots=True)
class YearRow:
    """A row of the table: the year, its day if it is not over, our own counts by column, and what sources said."""

    year: str
    so_far: str | None
    href: str
    counts: tuple[str, ...]
    said: tuple[FigureView, ...]


@dataclass(frozen=True, slots=True)
class Endings:
    """What is known of when agreements end: how many have a known end, go on until further notice, or neither."""

    known: int
    open_ended: int
    unknown: int


@dataclass(frozen=True, slots=True)
class View:
    """`columns` are the states that some municipality has in some year. `land` is the outline on the small maps."""

    lead: str
    years: tuple[YearLink, ...]
    land: str
    columns: tuple[StateCount, ...]
    rows: tuple[YearRow, ...]
    endings: Endings
    agreements: Linked
    figures: Linked | None
    files: tuple[Linked, ...]


def routes(catalogue: Catalogue) -> Iterator[Route]:  # noqa: ARG001 - every page type takes the catalogue
    """The one page of all years."""
    yield list_route("coverage_list", "coverage")


def page(context: Context) -> Page:
    """All years at once."""
    title = context.texts("nav.coverage")
    view = _view(context)
    head = Head(title, view.lead, (Crumb(title),), sources=source_refs(context, _cited(context)))
    words = tuple(context.texts("pages.coverage_list.words").split())
    return Page(head, view, SearchFacts("figure", view.lead, years=_years(context), words=words))


def _view(context: Context) -> View:
    days = years(context.catalogue)
    known = {day: standings(context.catalogue, day) for day in days}
    counts = {day: state_counts(context, known[day]) for day in days}
    used = {one.state for found in counts.values() for one in found if one.count} | {AGREED[0]}
    columns = tuple(one for one in state_counts(context, {}) if one.state in used)
    agreements, total = context.links.must("agreements"), len(context.catalogue.agreements)
    files = tuple(
        Linked(context.texts(f"pages.coverage_list.file.{key}"), context.links.way(f"/tackning/{name}"))
        for key, name in FILES
    )
    return View(
        context.texts("pages.coverage_list.lead"),
        tuple(
            _station(context, link, known[day], counts[day]) for link, day in zip(year_line(context), days, strict=True)
        ),
        land(),
        columns,
        tuple(_row(context, day, tuple(one for one in counts[day] if one.state in used)) for day in days),
        _endings(context),
        Linked(context.texts.count("count.agreements", total), agreements),
        Linked(context.texts("nav.figures"), href) if (href := context.links.to("figures")) else None,
        files if days else (),
    )


def _station(context: Context, link: YearLink, known: dict[str, Standing], counts: tuple[StateCount, ...]) -> YearLink:
    """A year on the line, with its small map and how many had an agreement as far as we know."""
    agreed = sum(one.count for one in counts if one.state in AGREED)
    note = context.texts.count("pages.coverage_list.known", agreed)
    return replace(link, map=small_map(known), notes=(*link.notes, note))


def _row(context: Context, day: date, counts: tuple[StateCount, ...]) -> YearRow:
    return YearRow(
        str(day.year),
        day_text(context, day) if (day.month, day.day) != (12, 31) else None,
        context.links.must("coverage", str(day.year)),
        tuple(one.number for one in counts),
        headlines(said_of(context, day.year), SHOWN),
    )


def _endings(context: Context) -> Endings:
    found = list(context.catalogue.agreements.values())
    known = sum(1 for one in found if end_of(context.catalogue, one))
    open_ended = sum(1 for one in found if one.facts.open_ended and not end_of(context.catalogue, one))
    return Endings(known, open_ended, len(found) - known - open_ended)


def _years(context: Context) -> tuple[int, ...]:
    return tuple(day.year for day in years(context.catalogue))


def _cited(context: Context) -> list[str]:
    """The sources of the figures and stances shown."""
    figures = [one for day in years(context.catalogue) for one in figures_of(context.catalogue, day.year)]
    notes = context.catalogue.index.note_by_municipality.values()
    stances = [one for note in notes for one in (*note.facts.declined, *note.facts.waiting)]
    return [
        *(id_ for one in figures for id_ in one.sources),
        *(id_ for one in stances for id_ in one.sources),
    ]
