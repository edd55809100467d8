"""A breakdown in percent covers the whole."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from decimal import Decimal

from overens.models.agreement import Agreement
from overens.models.figure import FigureSheet
from overens.models.record_rules.finding import Finding
from overens.sources import Loc
from overens.swedish.numbers import format_number

_PERCENT = frozenset({"procent", "%", "percent"})
_SLACK = 1
"""Percentage points that rounding may cost (CONTENT.md §5)."""


def figure_breakdowns(sheet: FigureSheet) -> Iterator[Finding]:
    """The figures of a sheet."""
    for index, one in enumerate(sheet.figures):
        yield from _whole(("siffror", index), one.unit, one.breakdown)


def mapping_breakdowns(agreement: Agreement) -> Iterator[Finding]:
    """The mapping of an agreement's target group."""
    for index, one in enumerate(agreement.mapping):
        yield from _whole(("kartläggning", index), one.unit, one.breakdown)


def _whole(loc: Loc, unit: str | None, breakdown: Mapping[str, Decimal]) -> Iterator[Finding]:
    if not breakdown or unit not in _PERCENT:
        return
    place = (*loc, "uppdelning")
    needs = (place, (*loc, "enhet"))
    below = next((word for word, share in breakdown.items() if share < 0), None)
    total = sum(breakdown.values(), Decimal(0))
    if below is not None and abs(total - 100) <= _SLACK:
        values = {"key": below, "value": format_number(breakdown[below], "sv")}
        yield Finding("invalid-percent", (*place, below), values, needs)
    if abs(total - 100) > _SLACK:
        yield Finding("breakdown-not-whole", place, {"sum": format_number(total, "sv")}, needs, at_key=True)
