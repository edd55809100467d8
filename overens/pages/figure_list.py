"""All figures by what they measure. Several answers to one question stand side by side, none overwritten."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace

from overens.catalogue import Catalogue, SheetFigure
from overens.open_data.figures import measure_csv
from overens.pages.addresses import list_route
from overens.pages.figure_answers import Answered, Series, answered, series
from overens.pages.figure_groups import QUESTIONS, SERIES, in_order
from overens.pages.figure_parts import (
    Chart,
    FigureView,
    age_of,
    agreeing,
    anchor_of,
    chart,
    compared,
    measure_label,
    question_of,
    scope_text,
    why_different,
)
from overens.pages.frame import Crumb
from overens.pages.page import Context, Head, Page, SearchFacts
from overens.pages.parts import source_refs
from overens.pages.shapes import Linked
from overens.plan import Route
from overens.swedish.sorting import sort_key


@dataclass(frozen=True, slots=True)
class Measure:
    """Everything that is said in answer to one question.

    `same` is true where several sources say the same, `why` tells how they can differ where they do not;
    `csv` is where all of them lie as a table.
    """

    label: str
    id: str
    figures: tuple[FigureView, ...]
    charts: tuple[Chart, ...]
    series: Series | None
    same: bool
    why: str | None
    csv: str


@dataclass(frozen=True, slots=True)
class MeasureGroup:
    """Measures of one kind of thing: participants, agreements, money."""

    label: str
    id: str
    measures: tuple[Measure, ...]


@dataclass(frozen=True, slots=True)
class View:
    """`answers` are what most readers ask; `sheets` are the surveys and reports behind it all.

    `coverage` leads to the years, `data` to all as files.
    """

    lead: str
    answers: tuple[Answered, ...]
    groups: tuple[MeasureGroup, ...]
    sheets: tuple[Linked, ...]
    coverage: str
    data: str


def routes(catalogue: Catalogue) -> Iterator[Route]:  # noqa: ARG001 - every page type takes the catalogue
    """The one list."""
    yield list_route("figure_list", "figures")


def page(context: Context) -> Page:
    """All figures."""
    title, lead = context.texts("nav.figures"), context.texts("pages.figure_list.lead")
    sheets = sorted(context.catalogue.figure_sheets.values(), key=lambda one: sort_key(one.facts.title))
    view = View(
        lead,
        tuple(one for question in QUESTIONS if (one := answered(context, question))),
        tuple(_groups(context)),
        tuple(Linked(one.facts.title, context.links.to("figures", one.id)) for one in sheets),
        context.links.must("coverage"),
        context.links.must("open-data", "siffror"),
    )
    sources = source_refs(context, [id_ for one in sheets for id_ in one.facts.sources])
    words = (*(one.label for group in view.groups for one in group.measures), *(one.question for one in view.answers))
    return Page(Head(title, lead, (Crumb(title),), sources=sources), view, SearchFacts("figure", lead, words=words))


def _groups(context: Context) -> Iterator[MeasureGroup]:
    found = context.catalogue.index.figures_by_measure
    for group, measures in in_order((name, measure_label(context, name)) for name in found):
        shown = tuple(one for name in measures for one in _measures(context, found[name]))
        yield MeasureGroup(context.texts(f"pages.figure_list.group.{group}"), f"grupp-{group}", shown)


def _measures(context: Context, found: Iterable[SheetFigure]) -> Iterator[Measure]:
    """The figures of one measure; those for a sector or for some municipalities answer questions of their own."""
    questions: dict[object, list[SheetFigure]] = {}
    for one in sorted(found, key=age_of):
        questions.setdefault(question_of(one), []).append(one)
    for group in sorted(questions.values(), key=lambda group: sort_key(scope_text(context, group[0]))):
        yield _measure(context, group)


def _measure(context: Context, found: list[SheetFigure]) -> Measure:
    first, id_ = found[0], anchor_of(found[0])
    label = ": ".join(filter(None, (measure_label(context, first.figure.measure), scope_text(context, first))))
    yearly = first.figure.measure in SERIES
    whole = [] if yearly else [one for one in found if not one.figure.breakdown]
    divided = [one for one in found if one.figure.breakdown]
    return Measure(
        label,
        id_,
        tuple(replace(view, measure=label) for view in compared(context, whole)),
        tuple(chart(context, one, f"{id_}-{number}") for number, one in enumerate(divided, 1)),
        series(context, found, f"{id_}-serie") if yearly else None,
        len(whole) > 1 and agreeing(whole),
        why_different(context, whole),
        context.links.file(measure_csv(first.figure.measure), "figures"),
    )
