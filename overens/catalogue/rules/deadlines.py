"""Agreements in force that soon end, or whose revision is overdue, on the catalogue's day."""

from __future__ import annotations

from calendar import monthrange
from collections.abc import Iterator
from datetime import date, timedelta
from decimal import ROUND_CEILING, Decimal

from overens.catalogue.catalogue import AgreementRecord
from overens.catalogue.rules.given import TIME_KEYS, Given
from overens.problems import Problem, problem
from overens.swedish.amounts import Amount
from overens.swedish.periods import PartialDate

_MONTHS = {"månader": 1, "år": 12, "terminer": 6, "läsår": 12}
_DAYS = {"veckor": 7, "dagar": 1, "heldagar": 1}
_MONTHS_IN = {"månad": 1, "år": 12, "termin": 6, "läsår": 12}
"""Months in what an amount is counted per: `1 gång per år`."""


def deadlines(given: Given) -> Iterator[Problem]:
    """What ends within the configured months, and what should have been revised by now."""
    for agreement in given.sure_of("agreements", *TIME_KEYS, "revideras"):
        if agreement.id not in given.succeeded_by_broken and given.catalogue.validity(agreement).in_force:
            yield from _expiring(agreement, given)
            yield from _overdue(agreement, given)


def _expiring(agreement: AgreementRecord, given: Given) -> Iterator[Problem]:
    """Soon ended, and no agreement yet that takes over."""
    catalogue, end = given.catalogue, agreement.facts.end
    if end is None or agreement.id in catalogue.index.successors:
        return
    if end.last <= after_months(catalogue.as_of, given.limits.expiring_months):
        yield problem("expiring-soon", agreement.source.place(("slutdatum",)), date=end.text)


def _overdue(agreement: AgreementRecord, given: Given) -> Iterator[Problem]:
    interval, base = agreement.facts.revision_interval, _last_revision(agreement, given)
    due = interval and base and _after(base.last, interval)
    if due and due < given.catalogue.as_of:
        yield problem("revision-overdue", agreement.source.place(("revideras",)), due=due.isoformat())


def _last_revision(agreement: AgreementRecord, given: Given) -> PartialDate | None:
    """The latest of signing, start, revisions and amendments that have come."""
    facts = agreement.facts
    revised = [event.date for event in facts.events if event.event == "reviderad"]
    for amendment in given.catalogue.index.amendments.get(agreement.id, ()):
        revised += [amendment.facts.signed, amendment.facts.start]
    known = [one for one in (facts.signed, facts.start, *revised) if one and one.first <= given.catalogue.as_of]
    return max(known, key=lambda one: one.last, default=None)


def _after(day: date, interval: Amount) -> date | None:
    """The last day for what is to be done within an interval from a day; None for an interval that is no time."""
    longest = interval.max or interval.min
    if not longest:
        return None
    if interval.unit in _MONTHS and interval.per is None:
        return after_months(day, _whole(longest * _MONTHS[interval.unit]))
    if interval.unit in _DAYS and interval.per is None:
        return _after_days(day, _whole(longest * _DAYS[interval.unit]))
    if interval.unit == "tillfällen" and interval.per in _MONTHS_IN:
        fewest = interval.min or longest
        return after_months(day, _whole(_MONTHS_IN[interval.per] / fewest))
    return None


def _whole(number: Decimal) -> int:
    return int(number.to_integral_value(ROUND_CEILING))


def _after_days(day: date, days: int) -> date | None:
    return day + timedelta(days) if days < (date.max - day).days else None


def after_months(day: date, months: int) -> date:
    """The same day so many months later, or the last of that month; never beyond the calendar's end."""
    years, month = divmod(day.year * 12 + day.month - 1 + months, 12)
    if years > date.max.year:
        return date.max
    return date(years, month + 1, min(day.day, monthrange(years, month + 1)[1]))
