"""A figure with all that must stand beside it: when, who said it, of whom, how many answered."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from decimal import Decimal

from overens.catalogue import SheetFigure
from overens.pages.page import Context
from overens.pages.parts import number, source_refs, words_of
from overens.pages.shapes import Linked, When
from overens.swedish.dates import PartialDate, format_date
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
    """One figure (the component `figure`). `value` is None where the figure is a breakdown."""

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
    places: tuple[Linked, ...] = ()


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
    """A breakdown as bars with their table, the greatest first; words that mean "the rest" last."""

    id: str
    title: str
    bars: tuple[Bar, ...]
    figure: FigureView


def figure_view(context: Context, one: SheetFigure, *, href: bool = True, anchor: str | None = None) -> FigureView:
    """A figure; what it does not say itself is taken from its sheet."""
    figure, sheet = one.figure, one.sheet.facts
    refs = source_refs(context, figure.sources or sheet.sources)
    rate = figure.response_rate or sheet.response_rate
    way = context.links.to("figures", one.sheet.id)
    date = date_of(one)
    return FigureView(
        value=_value(context, one),
        unit=context.label("enhet", figure.unit) if figure.unit and figure.value is not None else None,
        qualifier=context.label("gräns", figure.qualifier) if figure.qualifier else None,
        measure=measure_label(context, figure.measure),
        href=f"{way}#{figure.id}" if href and way else None,
        date=_when(context, date),
        source=Origin(refs[0].title, refs[0].href) if refs else None,
        response_rate=f"{number(context, rate)}\u00a0%" if rate is not None else None,
        population=sheet.population,
        note=figure.note,
        id=anchor,
        places=(),
    )


def _when(context: Context, date: PartialDate | None) -> When | None:
    if date is None:
        return None
    return When(format_date(date, words_of(context)), date.first.isoformat() if date.precision == "day" else None)


def _value(context: Context, one: SheetFigure) -> str | None:
    figure = one.figure
    if figure.value is not None:
        return number(context, figure.value)
    if figure.interval is not None:
        return format_interval(figure.interval, words_of(context))
    return figure.text


def date_of(one: SheetFigure) -> PartialDate | None:
    """When a figure holds: its own date or period, else its sheet's date."""
    return one.figure.period or one.figure.date or one.sheet.facts.date


def measure_label(context: Context, measure: str) -> str:
    """What is measured, with a capital."""
    label = context.label("mått", measure)
    return label[:1].upper() + label[1:]


def chart(context: Context, one: SheetFigure, id_: str) -> Chart:
    """A breakdown as a chart."""
    sign = "\u00a0%" if one.figure.unit == "procent" else ""
    words = sorted(one.figure.breakdown.items(), key=lambda item: (item[0] == "övrigt", -item[1], sort_key(item[0])))
    bars = tuple(_bar(context, word, value, sign) for word, value in words)
    return Chart(id_, measure_label(context, one.figure.measure), bars, figure_view(context, one))


def _bar(context: Context, word: str, value: Decimal, sign: str) -> Bar:
    is_sector = context.catalogue.vocabularies.term("branscher", word) is not None
    label = context.label("branscher", word) if is_sector else word[:1].upper() + word[1:]
    href = context.links.to("sectors", slug(word)) if is_sector else None
    return Bar(label, value, number(context, value) + sign, href, slug(word) if is_sector else None)


def why_different(context: Context, figures: Iterable[SheetFigure]) -> str | None:
    """One or two sentences on why figures of one measure can differ, from what sets them apart."""
    found = list(figures)
    if len(found) < 2:
        return None
    reasons = []
    if len({(date.first, date.last) for one in found if (date := date_of(one))}) > 1:
        reasons.append("dates")
    if len({one.figure.response_rate or one.sheet.facts.response_rate for one in found}) > 1:
        reasons.append("answers")
    if len({one.figure.sources or one.sheet.facts.sources for one in found}) > 1:
        reasons.append("sources")
    if any(one.figure.qualifier for one in found):
        reasons.append("rounded")
    return " ".join(context.texts(f"pages.figure_list.why.{reason}") for reason in reasons) or None
