"""Spans of days: the partial date, and the days of a month, quarter, season and year."""

from __future__ import annotations

from calendar import monthrange
from dataclasses import dataclass
from datetime import date
from typing import Literal

Precision = Literal["day", "month", "season", "quarter", "year", "range"]

# An agreement is never older or newer than this; a year outside is a slip of the finger (`0218-01-25`).
FIRST_YEAR, LAST_YEAR = 1800, 2199

# CONTENT.md §2: the first month of each season; each lasts three months. `vintern 2015` begins in December 2015.
SEASON_STARTS: dict[str, int] = {"vår": 3, "sommar": 6, "höst": 9, "vinter": 12}


@dataclass(frozen=True, slots=True)
class PartialDate:
    """A date as exactly as it is known: `hösten 2015` is all days from 1 September to 30 November.

    `text` is what was written. Compares (`<`) as a period: by first day, then last day, then text.
    """

    text: str
    first: date
    last: date
    precision: Precision

    def __lt__(self, other: PartialDate) -> bool:
        return (self.first, self.last, self.text) < (other.first, other.last, other.text)

    @property
    def iso(self) -> str:
        """For machines: `2018-01-25`, `2018-01`, `2018`; all else as an ISO 8601 interval `2015-09-01/2015-11-30`."""
        lengths = {"day": 10, "month": 7, "year": 4}
        if self.precision in lengths:
            return self.first.isoformat()[: lengths[self.precision]]
        return f"{self.first.isoformat()}/{self.last.isoformat()}"


def year_in_reach(year: int) -> bool:
    """Whether a year is one that content can mean."""
    return FIRST_YEAR <= year <= LAST_YEAR


def day(text: str, year: int, month: int, day_of_month: int) -> PartialDate | None:
    """One day; None if the month has no such day."""
    if not year_in_reach(year) or not 1 <= month <= 12 or not 1 <= day_of_month <= monthrange(year, month)[1]:
        return None
    only = date(year, month, day_of_month)
    return PartialDate(text, only, only, "day")


def last_day(text: str, year: int, month: int) -> PartialDate | None:
    """The last day of a month (`sista september 2014`)."""
    return day(text, year, month, monthrange(year, month)[1]) if year_in_reach(year) else None


def months(text: str, year: int, first_month: int, count: int, precision: Precision) -> PartialDate | None:
    """`count` whole months from the first of one, over the end of the year too; None if there is no such month."""
    if not year_in_reach(year) or not 1 <= first_month <= 12:
        return None
    last_year, last_month = divmod(year * 12 + first_month - 1 + count - 1, 12)
    end = monthrange(last_year, last_month + 1)[1]
    return PartialDate(text, date(year, first_month, 1), date(last_year, last_month + 1, end), precision)


def season(text: str, name: str, year: int) -> PartialDate | None:
    """A season by its bare name (`höst`) and the year it begins."""
    return months(text, year, SEASON_STARTS[name], 3, "season")


def years(text: str, first: int, last: int) -> PartialDate | None:
    """Whole years, the first to the last; None unless the last is later than the first."""
    if not (year_in_reach(first) and year_in_reach(last) and first < last):
        return None
    return PartialDate(text, date(first, 1, 1), date(last, 12, 31), "range")


def between(text: str, start: PartialDate, end: PartialDate) -> PartialDate | None:
    """From the first day of one to the last day of another; None where they come in the wrong order."""
    if start.first > end.first or start.last > end.last or (start.first, start.last) == (end.first, end.last):
        return None
    return PartialDate(text, start.first, end.last, "range")
