"""Goals followed to their outcome, and the mapping of the target group, as tables show them."""

from __future__ import annotations

from dataclasses import dataclass
from decimal import Decimal

from overens.catalogue import AgreementRecord
from overens.models import Goal, GoalValue, MappingRow
from overens.pages.breakdown_words import part_value, word_label
from overens.pages.page import Context
from overens.pages.parts import number, when
from overens.pages.shapes import When
from overens.swedish.dates import format_date


@dataclass(frozen=True, slots=True)
class GoalMark:
    """A value on the line of a goal (the component `goal-chart`)."""

    number: Decimal
    value: str
    date: When | None
    note: str | None = None


@dataclass(frozen=True, slots=True)
class GoalView:
    """One goal: where it began, where it should go, where it came."""

    indicator: str
    unit: str | None
    baseline: GoalMark | None
    target: GoalMark | None
    outcomes: tuple[GoalMark, ...]


@dataclass(frozen=True, slots=True)
class MappingTable:
    """The mapping as a table: columns with `label` and `numeric`, rows of texts."""

    columns: tuple[dict[str, object], ...]
    rows: tuple[tuple[str, ...], ...]


def goal_views(context: Context, record: AgreementRecord) -> tuple[GoalView, ...]:
    """Every goal of an agreement."""
    return tuple(_goal(context, goal) for goal in record.facts.goals)


def _goal(context: Context, goal: Goal) -> GoalView:
    unit = context.label("enhet", goal.unit) if goal.unit else None
    marks = (_mark(context, one, goal.unit) for one in goal.outcomes)
    return GoalView(
        goal.indicator[:1].upper() + goal.indicator[1:],
        unit,
        _mark(context, goal.baseline, goal.unit),
        _mark(context, goal.target, goal.unit),
        tuple(mark for mark in marks if mark),
    )


def _mark(context: Context, value: GoalValue | None, unit: str | None) -> GoalMark | None:
    if value is None or value.value is None:
        return None
    sign = "\u00a0%" if unit == "procent" else ""
    return GoalMark(value.value, number(context, value.value) + sign, when(context, value.date))


def mapping_table(context: Context, record: AgreementRecord) -> MappingTable | None:
    """The mapping, with only the columns that something is known for."""
    rows = record.facts.mapping
    if not rows:
        return None
    texts = context.texts
    columns: list[tuple[str, bool, list[str]]] = [
        (texts("pages.agreement.mapping.measure"), False, [row.measure for row in rows]),
        (texts("pages.agreement.mapping.period"), False, [mapping_period(context, row) for row in rows]),
        (texts("pages.agreement.mapping.value"), True, [mapping_value(context, row) for row in rows]),
        (texts("pages.agreement.mapping.breakdown"), False, [mapping_breakdown(context, row) for row in rows]),
        (texts("pages.agreement.mapping.supplier"), False, [row.supplier or "" for row in rows]),
    ]
    used = [column for index, column in enumerate(columns) if index == 0 or any(column[2])]
    heads = tuple({"label": label, "numeric": numeric} for label, numeric, _ in used)
    return MappingTable(heads, tuple(tuple(column[2][index] for column in used) for index in range(len(rows))))


def mapping_period(context: Context, row: MappingRow) -> str:
    """When a measure holds; empty where it is not told."""
    return format_date(row.period, "en" if context.language == "en" else "sv") if row.period else ""


def mapping_value(context: Context, row: MappingRow) -> str:
    """A measure's value with its unit: `drygt 400 personer`; empty where it has none."""
    if row.value is None:
        return ""
    about = f"{context.label('gräns', row.qualifier)} " if row.qualifier else ""
    unit = f"\u00a0{context.label('enhet', row.unit)}" if row.unit else ""
    return about + number(context, row.value) + unit


def mapping_breakdown(context: Context, row: MappingRow) -> str:
    """A measure's parts: `kvinnor 58 %, män 42 %`."""
    words = ((_within(word_label(context, word)), value) for word, value in row.breakdown.items())
    return ", ".join(f"{word} {part_value(context, value, row.unit)}" for word, value in words)


def _within(label: str) -> str:
    """A label in the midst of a line, where only names and abbreviations keep their capitals."""
    return label[:1].lower() + label[1:] if label[1:2].islower() else label
