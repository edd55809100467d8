"""What pages about coverage in time share: the years, what is known at each year's end, and what sources said of it."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from functools import cache

from overens.catalogue import Catalogue, SheetFigure
from overens.catalogue.coverage import Standing, State, standing, year_ends
from overens.pages.figure_groups import GROUPS
from overens.pages.figure_parts import FigureView, figure_view
from overens.pages.page import Context
from overens.pages.parts import number
from overens.register import MUNICIPALITIES
from overens.register.shapes import Drawing, drawing, outline

MEASURES = GROUPS["agreements"]
"""Measures of how many municipalities had an agreement, the widest first."""

SMALL = 300
"""The longest side of the small maps, in units. A mark is some eight units wide."""

PATTERNS: dict[State, str] = {
    "gäller": "in-force",
    "slut-okänt": "unclear",
    "förberedelse": "making",
    "avstått": "declined",
    "väntar": "waiting",
    "odaterad": "undated",
    "upphörd": "ended",
    "inget-känt": "nothing",
}
"""State -> the pattern it is drawn with, on the map and as a mark."""

MARKS: dict[State, str] = {
    "gäller": "överenskommelse",
    "slut-okänt": "slut-okänt",
    "förberedelse": "förberedelse",
    "avstått": "har avstått",
    "väntar": "väntar",
    "odaterad": "odaterad",
    "upphörd": "upphörd",
    "inget-känt": "inget känt",
}
"""State -> the word of the component `status`, for its sign."""

FORMS = {
    "in-force": "h0",
    "unclear": "m-3 0a3 3 0 1 0 6 0a3 3 0 1 0-6 0",
    "making": "m-4 3h8l-4-7z",
    "declined": "m-3-3 6 6m0-6-6 6",
    "waiting": "m-2-4v8m4-8v8",
    "undated": "m-4 0 4-4 4 4-4 4z",
    "ended": "m-4 0h8",
}
"""Pattern -> its mark on a small map, drawn from its middle: the forms differ, not the colours alone."""

WITH_AGREEMENT = 4
"""The first measures count municipalities with an agreement; the others what comes before one, or those without."""

AGREED: tuple[State, ...] = ("gäller", "slut-okänt")
"""States of municipalities that had entered an agreement."""


@dataclass(frozen=True, slots=True)
class Dots:
    """The marks of all municipalities with one pattern, as path data of the small map."""

    pattern: str
    path: str


@dataclass(frozen=True, slots=True)
class SmallMap:
    """A small map of a year, without links: the same is told in words beside it."""

    width: int
    height: int
    dots: tuple[Dots, ...]


@dataclass(frozen=True, slots=True)
class YearLink:
    """A year on the line of years (the component `year-line`)."""

    label: str
    href: str
    current: bool = False
    map: SmallMap | None = None
    notes: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class StateCount:
    """How many municipalities have a state. `mark` is a word of the component `status`, `form` the path of its mark."""

    state: State
    pattern: str
    form: str
    mark: str
    label: str
    count: int
    number: str


def years(catalogue: Catalogue) -> tuple[date, ...]:
    """The days that are told of: every year's end, and for the running year the catalogue's own day."""
    figures = (one.date for measure in MEASURES for one in catalogue.index.figures_by_measure.get(measure, ()))
    return catalogue.once("years", lambda: year_ends(catalogue, (one for one in figures if one)))


def standings(catalogue: Catalogue, day: date) -> dict[str, Standing]:
    """What is known of every municipality on a day, by code."""
    return catalogue.once(
        ("standings", day), lambda: {one.code: standing(catalogue, one.code, day) for one in MUNICIPALITIES}
    )


def state_counts(context: Context, known: dict[str, Standing]) -> tuple[StateCount, ...]:
    """How many municipalities have each state, in the order of the states; also those that none has."""
    counted = Counter(one.state for one in known.values())
    return tuple(
        StateCount(
            state,
            pattern,
            FORMS.get(pattern, ""),
            MARKS[state],
            label(context, state),
            counted[state],
            number(context, counted[state]),
        )
        for state, pattern in PATTERNS.items()
    )


def label(context: Context, state: State) -> str:
    """The state in words."""
    return context.texts(f"coverage.state.{state}")


def said_of(context: Context, year: int) -> tuple[FigureView, ...]:
    """What sources said of a year, the widest measure first, the newest of each first."""
    return tuple(figure_view(context, one) for one in figures_of(context.catalogue, year))


def figures_of(catalogue: Catalogue, year: int) -> Iterator[SheetFigure]:
    """The figures that hold for a year or a part of it. Breakdowns are no answers to how many."""
    for measure in MEASURES:
        found = [
            one
            for one in catalogue.index.figures_by_measure.get(measure, ())
            if not one.figure.breakdown and (when := one.date) and when.first.year <= year <= when.last.year
        ]
        yield from sorted(found, key=_when, reverse=True)


def headlines(said: tuple[FigureView, ...], most: int) -> tuple[FigureView, ...]:
    """The first number of each measure; words only where there are no numbers."""
    numbers = [one for one in said if not one.words] or said
    return tuple({one.measure: one for one in reversed(numbers)}.values())[::-1][:most]


def published(context: Context, year: int) -> FigureView | None:
    """The number of municipalities with an agreement that the widest source of a year told."""
    measures = MEASURES[:WITH_AGREEMENT]
    found = (one for one in figures_of(context.catalogue, year) if one.figure.measure in measures)
    return next((figure_view(context, one) for one in found if one.figure.value is not None), None)


def widest(context: Context) -> SheetFigure | None:
    """The newest number of the widest measure that any source told, with its date; None where there is none."""
    by_measure = context.catalogue.index.figures_by_measure
    for measure in MEASURES[:WITH_AGREEMENT]:
        found = [one for one in by_measure.get(measure, ()) if one.figure.value is not None and one.date]
        if found:
            return max(found, key=_when)
    return None


def small_map(known: dict[str, Standing]) -> SmallMap:
    """The small map of a day."""
    drawn = _small()
    codes: dict[str, list[str]] = {}
    for code, one in known.items():
        codes.setdefault(PATTERNS[one.state], []).append(code)
    dots = tuple(
        Dots(pattern, "".join(f"M{x} {y}{form}" for x, y in (drawn.centres[code] for code in codes[pattern])))
        for pattern, form in reversed(FORMS.items())
        if pattern in codes
    )
    return SmallMap(drawn.width, drawn.height, dots)


@cache
def land() -> str:
    """The outline of the country on the small maps, as path data."""
    return outline([one.code for one in MUNICIPALITIES], SMALL)


def year_line(context: Context, current: int | None = None) -> tuple[YearLink, ...]:
    """All years as stations of one line, each with what the widest source told."""
    return tuple(_station(context, day.year, day.year == current) for day in years(context.catalogue))


def _station(context: Context, year: int, current: bool) -> YearLink:
    said = published(context, year)
    number_ = said.value if said else None
    notes = (context.texts("coverage.published", number=number_),) if number_ else ()
    return YearLink(str(year), context.links.must("coverage", str(year)), current, notes=notes)


@cache
def _small() -> Drawing:
    return drawing([one.code for one in MUNICIPALITIES], SMALL)


def _when(one: SheetFigure) -> tuple[int, int]:
    """A day late in the year says more of its end; a whole year may be any day of it."""
    return (one.date.first.toordinal(), -one.date.last.toordinal()) if one.date else (0, 0)
