"""All figures by what they measure. Several answers to one question stand side by side, none overwritten."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from overens.catalogue import Catalogue, SheetFigure
from overens.pages.addresses import list_route
from overens.pages.figure_parts import Chart, FigureView, chart, date_of, figure_view, measure_label, why_different
from overens.pages.frame import Crumb
from overens.pages.page import Context, Head, Page, SearchFacts
from overens.pages.parts import source_refs
from overens.pages.shapes import Linked
from overens.plan import Route
from overens.swedish.slugs import slug
from overens.swedish.sorting import sort_key


@dataclass(frozen=True, slots=True)
class Measure:
    """Everything that is said about one measure; `why` tells how the answers can differ."""

    label: str
    id: str
    figures: tuple[FigureView, ...]
    charts: tuple[Chart, ...]
    why: str | None


@dataclass(frozen=True, slots=True)
class View:
    """`measures` in Swedish order; `sheets` are the surveys and reports behind them."""

    lead: str
    measures: tuple[Measure, ...]
    sheets: tuple[Linked, ...]


def routes(catalogue: Catalogue) -> Iterator[Route]:  # noqa: ARG001 - every page type takes the catalogue
    """The one list."""
    yield list_route("figure_list", "figures")


def page(context: Context) -> Page:
    """All figures."""
    title, lead = context.texts("nav.figures"), context.texts("pages.figure_list.lead")
    catalogue = context.catalogue
    measures = [_measure(context, name, found) for name, found in catalogue.index.figures_by_measure.items()]
    sheets = sorted(catalogue.figure_sheets.values(), key=lambda one: sort_key(one.facts.title))
    view = View(
        lead,
        tuple(sorted(measures, key=lambda one: sort_key(one.label))),
        tuple(Linked(one.facts.title, context.links.to("figures", one.id)) for one in sheets),
    )
    sources = source_refs(context, [id_ for one in sheets for id_ in one.facts.sources])
    words = tuple(one.label for one in measures)
    return Page(Head(title, lead, (Crumb(title),), sources=sources), view, SearchFacts("figure", lead, words=words))


def _measure(context: Context, name: str, found: tuple[SheetFigure, ...]) -> Measure:
    ordered = sorted(found, key=_when)
    id_ = f"matt-{slug(name)}"
    whole = [one for one in ordered if not one.figure.breakdown]
    divided = [one for one in ordered if one.figure.breakdown]
    return Measure(
        measure_label(context, name),
        id_,
        tuple(figure_view(context, one) for one in whole),
        tuple(chart(context, one, f"{id_}-{number}") for number, one in enumerate(divided, 1)),
        why_different(context, whole),
    )


def _when(one: SheetFigure) -> tuple[int, int]:
    date = date_of(one)
    return (date.last.toordinal(), date.first.toordinal()) if date else (0, 0)
