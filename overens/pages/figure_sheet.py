"""One survey or report: its figures, who was asked, how many answered."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from overens.catalogue import Catalogue, SheetFigure
from overens.links import Html
from overens.models import FigureSheet
from overens.open_data.figures import SHEET
from overens.pages.addresses import record_routes
from overens.pages.figure_parts import Chart, FigureView, chart, figure_view
from overens.pages.frame import Crumb
from overens.pages.page import Context, Page, SearchFacts
from overens.pages.parts import head_of, home_of, number, source_refs, title_of, when
from overens.pages.search_words import figure_words
from overens.pages.shapes import Fact
from overens.plan import Route
from overens.reading import Record


@dataclass(frozen=True, slots=True)
class View:
    """The sheet's own facts, its figures and its charts; `csv` is where all of them lie as a table."""

    lead: Html | None
    facts: tuple[Fact, ...]
    figures: tuple[FigureView, ...]
    charts: tuple[Chart, ...]
    csv: str


def routes(catalogue: Catalogue) -> Iterator[Route]:
    """A page for each survey or report."""
    return record_routes(catalogue, "figure_sheet", "figures")


def page(context: Context) -> Page:
    """The page of one survey or report."""
    record = context.catalogue.figure_sheets[context.route.subject.id]
    title, prose = title_of(context, record), record.text("beskrivning")
    found = [SheetFigure(record, figure) for figure in record.facts.figures]
    view = View(
        context.links.prose(prose, home_of(context, record)),
        tuple(_facts(context, record)),
        tuple(figure_view(context, one, href=False, anchor=one.figure.id) for one in found if not one.figure.breakdown),
        tuple(chart(context, one, one.figure.id) for one in found if one.figure.breakdown),
        context.links.way((home_of(context, record) or "") + SHEET),
    )
    crumbs = (Crumb(context.texts("nav.figures"), context.links.must("figures")), Crumb(title))
    cited = [*record.facts.sources, *(id_ for one in record.facts.figures for id_ in one.sources)]
    description = prose.text if prose else title
    head = head_of(context, record, crumbs, description=description, sources=source_refs(context, cited))
    words = figure_words(context, (one.measure for one in record.facts.figures))
    return Page(head, view, _search(record, words, description))


def _facts(context: Context, record: Record[FigureSheet]) -> Iterator[Fact]:
    facts, texts = record.facts, context.texts
    date = when(context, facts.date)
    if date:
        yield Fact(texts("figure.date"), date.text)
    if facts.population:
        yield Fact(texts("figure.population"), facts.population)
    if facts.response_rate is not None:
        yield Fact(texts("figure.response-rate"), f"{number(context, facts.response_rate)}\u00a0%")


def _search(record: Record[FigureSheet], words: tuple[str, ...], summary: str) -> SearchFacts:
    date = record.facts.date
    years = tuple(range(date.first.year, date.last.year + 1)) if date else ()
    return SearchFacts("figure", summary, years=years, words=words)
