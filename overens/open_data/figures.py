"""The table beside every chart as a file: of a survey, of one breakdown, of a measure, of an agreement's goals."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Any

from overens.catalogue import AgreementRecord, SheetFigure
from overens.models import GoalValue
from overens.open_data.datasets import FIGURE_ROW
from overens.open_data.fields import Field
from overens.open_data.rows import Given, figure_rows
from overens.open_data.tables import cell, columns, table_bytes
from overens.open_data.values import Plain, date, number
from overens.swedish.slugs import slug

GOALS = "mal.csv"
MAPPING = "kartlaggning.csv"

_TIME = Field("", "tid", "Tid", "När värdet gäller.", kind="date")
_VALUE = Field("", "värde", "Värde", "Ett tal.", kind="number")
_UNIT = Field("", "enhet", "Enhet", "Vad som räknas.")
_SOURCE = Field("", "källtitlar", "Källor", "Källorna i ord.", many=True)
GOAL = (Field("", "indikator", "Indikator", ""), Field("", "slag", "Slag", ""), _VALUE, _UNIT, _TIME, _SOURCE)
MAPPED = (
    Field("", "mått", "Mått", ""),
    Field("", "del", "Del", ""),
    Field("", "gräns", "Gräns", ""),
    _VALUE,
    _UNIT,
    _TIME,
    Field("", "uppgiftslämnare", "Uppgiftslämnare", ""),
    _SOURCE,
)


SHEET = "data.csv"
"""The table of all figures of a survey, beside its page."""


def part_csv(figure: str) -> str:
    """The table of one breakdown, beside the page of its survey."""
    return f"siffra-{figure}.csv"


def measure_csv(measure: str) -> str:
    """The table of all figures of a measure, beside the page of all figures."""
    return f"{slug(measure)}.csv"


def figure_files(given: Given) -> dict[str, bytes]:
    """All these files by their path in the site."""
    found: dict[str, bytes] = {}
    for sheet in given.catalogue.figure_sheets.values():
        figures = [SheetFigure(sheet, one) for one in sheet.facts.figures]
        address = given.plan.address("figures", sheet.id) or ""
        found[address + SHEET] = _figures(given, figures)
        for one in figures:
            if one.figure.breakdown:
                found[address + part_csv(one.figure.id)] = _figures(given, [one])
    section = given.plan.address("figures") or ""
    for measure, figures_of in given.catalogue.index.figures_by_measure.items():
        found[section + measure_csv(measure)] = _figures(given, figures_of)
    for record in given.catalogue.agreements.values():
        address = given.plan.address("agreements", record.id) or ""
        if record.facts.goals:
            found[address + GOALS] = _bytes(GOAL, goal_rows(given, record))
        if record.facts.mapping:
            found[address + MAPPING] = _bytes(MAPPED, mapping_rows(given, record))
    return {path.lstrip("/"): content for path, content in found.items()}


def _figures(given: Given, figures: Iterable[SheetFigure]) -> bytes:
    return _bytes(FIGURE_ROW, (told for one in figures for told in figure_rows(given, one)))


def _bytes(fields: tuple[Field, ...], rows: Iterable[Plain]) -> bytes:
    shown = columns(fields)
    return table_bytes(shown, (tuple(cell(column, told) for column in shown) for told in rows))


def goal_rows(given: Given, record: AgreementRecord) -> Iterator[Plain]:
    """The goals of an agreement: a row for each value on the way."""
    for goal in record.facts.goals:
        values: list[tuple[str, GoalValue | None]] = [("utgångsvärde", goal.baseline), ("målvärde", goal.target)]
        for kind, value in (*values, *(("utfall", one) for one in goal.outcomes)):
            if value:
                told = {"indikator": goal.indicator, "slag": kind, "enhet": goal.unit}
                yield _row(given, record, told, value.value, value.date)


def mapping_rows(given: Given, record: AgreementRecord) -> Iterator[Plain]:
    """The mapping of an agreement's target group: a row for each value or each part of a breakdown."""
    for one in record.facts.mapping:
        told = {"mått": one.measure, "gräns": one.qualifier, "enhet": one.unit, "uppgiftslämnare": one.supplier}
        time = one.period or record.facts.mapping_date
        if one.value is not None or not one.breakdown:
            yield _row(given, record, told, one.value, time)
        for word, value in one.breakdown.items():
            yield _row(given, record, {**told, "del": word}, value, time)


def _row(given: Given, record: AgreementRecord, told: Plain, value: Any, time: Any) -> Plain:
    cited = [given.catalogue.sources[id_].title for id_ in record.facts.sources if id_ in given.catalogue.sources]
    known = {**told, "värde": None if value is None else number(value), "tid": date(time) if time else None}
    return {key: one for key, one in {**known, "källtitlar": cited}.items() if one is not None}
