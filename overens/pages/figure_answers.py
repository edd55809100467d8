"""Figures as tables: the answers to a question at a glance, and money year by year."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from decimal import Decimal

from overens.catalogue import SheetFigure
from overens.languages import SWEDISH
from overens.pages.figure_groups import Question
from overens.pages.figure_parts import Bar, FigureView, age_of, anchor_of, figure_view
from overens.pages.page import Context
from overens.pages.shapes import Linked

SHORT = 20
"""Letters of a remark that fits on the line above its bar on a phone."""


@dataclass(frozen=True, slots=True)
class Answer:
    """One answer in a table: what it counts, and the figure."""

    what: Linked
    figure: FigureView


@dataclass(frozen=True, slots=True)
class Answered:
    """A question with its answers. `rated` is true where at least one tells how many answered."""

    question: str
    id: str
    answers: tuple[Answer, ...]
    rated: bool
    note: str | None


@dataclass(frozen=True, slots=True)
class YearAnswer:
    """A row of a series: the year, and the figure; None for a year of which nothing is said."""

    year: str
    answer: Answer | None


@dataclass(frozen=True, slots=True)
class Series:
    """One measure year by year, as bars and as rows."""

    id: str
    bars: tuple[Bar, ...]
    years: tuple[YearAnswer, ...]


def answered(context: Context, question: Question) -> Answered | None:
    """What sources answer to a question, in the order of its measures; None where there is no answer."""
    found = [
        one
        for measure in question.measures
        for one in sorted(_answers(context, question, measure), key=age_of, reverse=True)
    ]
    if not found:
        return None
    answers = tuple(_answer(context, one) for one in found)
    key = f"pages.figure_list.question.{question.key}"
    note = context.texts("pages.figure_list.dates-differ") if question.year and _several_dates(found) else None
    rated = any(one.figure.response_rate for one in answers)
    return Answered(context.texts(key), f"fraga-{question.key}", answers, rated, note)


def _answers(context: Context, question: Question, measure: str) -> Iterable[SheetFigure]:
    """Numbers for the whole country, of the year asked for."""
    for one in context.catalogue.index.figures_by_measure.get(measure, ()):
        figure, date = one.figure, one.date
        counted = figure.value is not None or figure.interval is not None
        national = not figure.sector and not figure.municipalities
        if counted and national and (question.year is None or (date and date.last.year == question.year)):
            yield one


def _answer(context: Context, one: SheetFigure) -> Answer:
    figure = figure_view(context, one)
    return Answer(Linked(figure.measure, f"#{anchor_of(one)}"), figure)


def _several_dates(found: Iterable[SheetFigure]) -> bool:
    return len({(one.date.first, one.date.last) for one in found if one.date}) > 1


def _with_reservation(figure: FigureView, note: str | None) -> str:
    """What is said beside a bar, with a short remark: a bar alone makes a proposal look like money paid."""
    if not note or len(note) > SHORT:
        return figure.said
    return f"{figure.said} ({note[:1].lower()}{note[1:].rstrip('.')})"


def series(context: Context, found: Iterable[SheetFigure], id_: str) -> Series:
    """A measure year by year. A year in between of which nothing is said has a row that says so."""
    dated = sorted(((one.date.first.year, one) for one in found if one.date), key=lambda pair: pair[0])
    by_year: dict[int, list[SheetFigure]] = {}
    for year, one in dated:
        by_year.setdefault(year, []).append(one)
    first, last = (min(by_year), max(by_year)) if by_year else (0, -1)
    years: list[YearAnswer] = []
    bars: list[Bar] = []
    for year in range(first, last + 1):
        for one in by_year.get(year, ()):
            answer = _answer(context, one)
            years.append(YearAnswer(str(year), answer))
            said = _with_reservation(answer.figure, one.figure.note if context.language in SWEDISH else None)
            bars.append(Bar(str(year), one.figure.value or Decimal(0), said, None, None))
        if year not in by_year:
            years.append(YearAnswer(str(year), None))
            bars.append(Bar(str(year), Decimal(0), context.texts("table.empty"), None, None))
    return Series(id_, tuple(bars), tuple(years))
