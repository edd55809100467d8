"""A figure with all that must stand beside it: when, who said it, of whom, how many answered."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace
from decimal import Decimal

from overens.catalogue import SheetFigure
from overens.open_data.figures import part_csv
from overens.pages.breakdown_words import word_label
from overens.pages.page import Context
from overens.pages.parts import municipality_links, number, source_refs, when, words_of
from overens.pages.shapes import Linked, When
from overens.swedish.numbers import format_interval
from overens.swedish.slugs import slug
from overens.swedish.sorting import sort_key


@dataclass(frozen=True, slots=True)
class Origin:
    """Where a figure comes from (the component `figure`)."""

    title: str
    href: str | None


@dataclass(frozen=True, slots=True)
class FigureView:
    """One figure (the component `figure`). `value` is None where the figure is a breakdown.

    `scope` is the sector or the municipalities that it holds for, where it is not all; `words` is true where the value
    is a sentence; `unstated` where it has no response rate though another answer to the same question has.
    """

    value: str | None
    unit: str | None
    qualifier: str | None
    measure: str
    href: str | None
    date: When | None
    source: Origin | None
    response_rate: str | None
    population: str | None
    note: str | None
    id: str | None
    scope: tuple[Linked, ...] = ()
    words: bool = False
    unstated: bool = False

    @property
    def said(self) -> str:
        """The figure in words: `drygt 16 300 personer`."""
        return " ".join(part for part in (self.qualifier, self.value, self.unit) if part)


@dataclass(frozen=True, slots=True)
class Bar:
    """One bar of a chart (the component `bar-chart`)."""

    label: str
    number: Decimal
    value: str
    href: str | None
    sector: str | None


@dataclass(frozen=True, slots=True)
class Chart:
    """A breakdown as bars with their table, the greatest first; words that mean "the rest" last.

    `csv` is where the table lies as a file.
    """

    id: str
    title: str
    bars: tuple[Bar, ...]
    figure: FigureView
    csv: str


def _is_of_survey(one: SheetFigure) -> bool:
    """Whether those who were asked are said of this figure: of all, unless only some have a response rate."""
    some = any(figure.response_rate is not None for figure in one.sheet.facts.figures)
    return one.response_rate is not None or not some


def figure_view(context: Context, one: SheetFigure, *, href: bool = True, anchor: str | None = None) -> FigureView:
    """A figure, ready to be shown."""
    figure = one.figure
    refs = source_refs(context, one.sources)
    way = context.links.to("figures", one.sheet.id)
    return FigureView(
        value=_value(context, one),
        unit=_unit(context, one),
        qualifier=context.label("gräns", figure.qualifier) if figure.qualifier else None,
        measure=measure_label(context, figure.measure),
        href=f"{way}#{figure.id}" if href and way else None,
        date=when(context, one.date),
        source=Origin(refs[0].title, refs[0].href) if refs else None,
        response_rate=f"{number(context, one.response_rate)}\u00a0%" if one.response_rate is not None else None,
        population=one.sheet.facts.population if _is_of_survey(one) else None,
        note=figure.note,
        id=anchor,
        scope=_scope(context, one),
        words=figure.value is None and figure.interval is None and figure.text is not None,
    )


def _unit(context: Context, one: SheetFigure) -> str | None:
    """What a number or an interval counts; a sentence says so itself, and in a breakdown each part does."""
    figure = one.figure
    counted = figure.value is not None or figure.interval is not None
    return context.label("enhet", figure.unit) if figure.unit and counted else None


def _scope(context: Context, one: SheetFigure) -> tuple[Linked, ...]:
    """The sector and the municipalities that a figure holds for; nothing where it holds for all."""
    sector = one.figure.sector
    sectors = () if sector is None else (Linked(context.label("branscher", sector), _sector_page(context, sector)),)
    return (*sectors, *municipality_links(context, one.figure.municipalities))


def _sector_page(context: Context, sector: str) -> str | None:
    return context.links.to("sectors", slug(sector))


def _value(context: Context, one: SheetFigure) -> str | None:
    figure = one.figure
    if figure.value is not None:
        return number(context, figure.value)
    if figure.interval is not None:
        return format_interval(figure.interval, words_of(context))
    return figure.text


def age_of(one: SheetFigure) -> tuple[int, int]:
    """For sorting by time: a year without a month stands before that year's months, as it may be any of them."""
    return (one.date.last.year, one.date.first.toordinal()) if one.date else (0, 0)


def measure_label(context: Context, measure: str) -> str:
    """What is measured, with a capital."""
    label = context.label("mått", measure)
    return label[:1].upper() + label[1:]


def chart(context: Context, one: SheetFigure, id_: str) -> Chart:
    """A breakdown as a chart."""
    unit = one.figure.unit
    sign = "\u00a0%" if unit == "procent" else f"\u00a0{context.label('enhet', unit)}" if unit else ""
    words = sorted(one.figure.breakdown.items(), key=lambda item: (item[0] == "övrigt", -item[1], sort_key(item[0])))
    bars = tuple(_bar(context, word, value, sign) for word, value in words)
    csv = context.links.file(part_csv(one.figure.id), "figures", one.sheet.id)
    return Chart(id_, measure_label(context, one.figure.measure), bars, figure_view(context, one), csv)


def _bar(context: Context, word: str, value: Decimal, sign: str) -> Bar:
    is_sector = context.catalogue.vocabularies.term("branscher", word) is not None
    said = context.label("branscher", word) if is_sector else word_label(context, word)
    label = said[:1].upper() + said[1:]
    href = _sector_page(context, word) if is_sector else None
    return Bar(label, value, number(context, value) + sign, href, slug(word) if is_sector else None)


def compared(context: Context, figures: Iterable[SheetFigure]) -> tuple[FigureView, ...]:
    """Several answers to one question: where one tells how many answered, the others tell that they do not."""
    views = [figure_view(context, one) for one in figures]
    rated = any(view.response_rate for view in views)
    return tuple(replace(view, unstated=rated and not view.response_rate) for view in views)


def question_of(one: SheetFigure) -> tuple[str, str | None, tuple[str, ...]]:
    """What a figure answers: its measure, for its sector and municipalities. Others are answers to other questions."""
    return one.figure.measure, one.figure.sector, tuple(sorted(one.figure.municipalities))


def anchor_of(one: SheetFigure) -> str:
    """The anchor of what a figure answers, on the page of all figures."""
    measure, sector, municipalities = question_of(one)
    return "-".join(["matt", slug(measure), *([slug(sector)] if sector else []), *municipalities])


def scope_text(context: Context, one: SheetFigure) -> str:
    """The sector and the municipalities that a figure holds for, in a line; empty where it holds for all."""
    return ", ".join(link.text for link in _scope(context, one))


def agreeing(figures: Iterable[SheetFigure]) -> bool:
    """Whether all say the same number or words."""
    return len({(one.figure.value, one.figure.interval, one.figure.text) for one in figures}) < 2


def why_different(context: Context, figures: Iterable[SheetFigure]) -> str | None:
    """One or two sentences on why figures of one measure can differ, from what sets them apart; None if they do not."""
    found = list(figures)
    if len({(one.figure.value, one.figure.interval) for one in found if one.figure.text is None}) < 2:
        return None  # sentences can say the same in other words
    reasons = []
    if len({(one.date.first, one.date.last) for one in found if one.date}) > 1:
        reasons.append("dates")
    if len({one.response_rate for one in found}) > 1:
        reasons.append("answers")
    if len({one.sources for one in found}) > 1:
        reasons.append("sources")
    if any(one.figure.qualifier for one in found):
        reasons.append("rounded")
    return " ".join(context.texts(f"pages.figure_list.why.{reason}") for reason in reasons) or None
