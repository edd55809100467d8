"""Dates as Swedish records write them: whole, partial, in words, as periods. CONTENT.md §2 lists the forms."""

from __future__ import annotations

import re
from collections.abc import Callable
from datetime import time

from overens.swedish import periods
from overens.swedish.date_formats import MONTHS, ORDINALS, format_date
from overens.swedish.periods import PartialDate
from overens.swedish.words import squeezed

__all__ = ["DATE_WORDS", "PartialDate", "format_date", "parse_date", "parse_moment", "parse_period"]

_LONGEST = 80  # characters; the longest real form is about 35
_MONTH_NUMBERS = {name: number for number, name in enumerate(MONTHS["sv"], 1)}
_MONTH_NUMBERS |= {name[:3]: number for name, number in _MONTH_NUMBERS.items()} | {"sept": 9}
_MONTH = rf"(?P<month>{'|'.join(sorted(_MONTH_NUMBERS, key=len, reverse=True))})\.?"
_YEAR = r"(?P<year>[0-9]{4})"
_SEASON = r"(?P<season>vår|sommar|höst|vinter)(?:en|n)?"
_QUARTERS = {name: number for number, name in enumerate(ORDINALS["sv"], 1)}
_QUARTERS |= {str(number): number for number in range(1, 5)} | {"sista": 4}
_DASH = r"[-–—]"

DATE_WORDS = (
    *MONTHS["sv"],
    *("våren", "sommaren", "hösten", "vintern"),
    *ORDINALS["sv"],
    *("sista", "kvartalet", "halvåret", "kvartal"),
)
"""The words that dates are written with."""

_Reader = Callable[[str, "re.Match[str]"], PartialDate | None]


def _iso_day(text: str, found: re.Match[str]) -> PartialDate | None:
    return periods.day(text, int(found["year"]), int(found["number"]), int(found["day"]))


def _iso_month(text: str, found: re.Match[str]) -> PartialDate | None:
    return periods.months(text, int(found["year"]), int(found["number"]), 1, "month")


def _year(text: str, found: re.Match[str]) -> PartialDate | None:
    return periods.months(text, int(found["year"]), 1, 12, "year")


def _named_day(text: str, found: re.Match[str]) -> PartialDate | None:
    return periods.day(text, int(found["year"]), _MONTH_NUMBERS[found["month"]], int(found["day"]))


def _last_of_month(text: str, found: re.Match[str]) -> PartialDate | None:
    return periods.last_day(text, int(found["year"]), _MONTH_NUMBERS[found["month"]])


def _named_month(text: str, found: re.Match[str]) -> PartialDate | None:
    return periods.months(text, int(found["year"]), _MONTH_NUMBERS[found["month"]], 1, "month")


def _season(text: str, found: re.Match[str]) -> PartialDate | None:
    return periods.season(text, found["season"], int(found["year"]))


def _winter(text: str, found: re.Match[str]) -> PartialDate | None:
    year = int(found["year"])
    return periods.season(text, "vinter", year) if _next_year(year, found["next"]) else None


def _quarter(text: str, found: re.Match[str]) -> PartialDate | None:
    number = _QUARTERS[found["which"]]
    return periods.months(text, int(found["year"]), 3 * number - 2, 3, "quarter")


def _half_year(text: str, found: re.Match[str]) -> PartialDate | None:
    return periods.months(text, int(found["year"]), 1 if found["which"] == "första" else 7, 6, "range")


_DATE_FORMS: tuple[tuple[re.Pattern[str], _Reader], ...] = tuple(
    (re.compile(pattern), reader)
    for pattern, reader in (
        (rf"{_YEAR}-(?P<number>[0-9]{{2}})-(?P<day>[0-9]{{2}})", _iso_day),
        (rf"{_YEAR}-(?P<number>[0-9]{{2}})", _iso_month),
        (_YEAR, _year),
        (rf"(?:den )?(?P<day>[0-9]{{1,2}}) {_MONTH} {_YEAR}", _named_day),
        (rf"{_MONTH} {_YEAR}", _named_month),
        (rf"(?:den )?sista {_MONTH} {_YEAR}", _last_of_month),
        (rf"{_SEASON} {_YEAR}", _season),
        (rf"vintern? {_YEAR} ?[-–—/] ?(?P<next>[0-9]{{2}}|[0-9]{{4}})", _winter),
        (rf"(?P<which>första|andra|tredje|fjärde|sista) kvartalet {_YEAR}", _quarter),
        (rf"kvartal (?P<which>[1-4]) {_YEAR}", _quarter),
        (rf"(?P<which>första|andra) halvåret {_YEAR}", _half_year),
    )
)

_SLASH_YEARS = re.compile(rf"{_YEAR}/(?P<next>[0-9]{{2}}|[0-9]{{4}})")
_YEARS = re.compile(rf"{_YEAR} ?{_DASH} ?(?P<last>[0-9]{{4}})")
# A plain hyphen parts two dates only with spaces around it or between words: `2018-06-09` is a day.
_ENDS = re.compile(
    r" ?[–—] ?| - | till (?:och med )?| t\.?o\.?m\.? "
    r"|(?<=[a-zåäö])-(?=[a-zåäö0-9])|(?<=^[0-9])-|(?<=^[0-9]{2})-"
)
_ENDING = re.compile(rf"(?: {_MONTH})? {_YEAR}$")
_MOMENT = re.compile(
    r"(?P<date>.+?)(?:t|,? (?:kl\.? |klockan )?)(?P<hour>[0-9]{1,2})[:.](?P<minute>[0-9]{2})(?::[0-9]{2})?"
)


def parse_date(text: str) -> PartialDate | None:
    """A day, month, season, quarter, half-year or year; None if the text is no date or no such date exists."""
    written = text.strip()
    return _date(written, squeezed(text).casefold()) if len(text) <= _LONGEST else None


def parse_period(text: str) -> PartialDate | None:
    """Any date, or a span: `2014/2015`, `2018–2022`, `april–september 2018`, `1–5 oktober 2018`.

    A slash joins two years that follow each other; both count whole, although a school year is only
    part of them: for sorting and for "does it overlap" the wider span is the safe one.
    """
    if len(text) > _LONGEST:
        return None
    written, plain = text.strip(), squeezed(text).casefold()
    if found := _SLASH_YEARS.fullmatch(plain):
        year = int(found["year"])
        return periods.years(written, year, year + 1) if _next_year(year, found["next"]) else None
    if found := _YEARS.fullmatch(plain):
        return periods.years(written, int(found["year"]), int(found["last"]))
    return _date(written, plain) or _span(written, plain)


def parse_moment(text: str) -> tuple[PartialDate, time | None] | None:
    """A date with or without a time of day: `2018-10-24 09:00`, `24 oktober 2018 kl. 9.00`, `hösten 2018`.

    None if there is no such date or time; only a whole day can have a time.
    """
    if len(text) > _LONGEST:
        return None
    if without_time := parse_date(text):
        return without_time, None
    found = _MOMENT.fullmatch(squeezed(text).casefold())
    if not found:
        return None
    on_day, hour, minute = _date(text.strip(), found["date"]), int(found["hour"]), int(found["minute"])
    if not on_day or on_day.precision != "day" or hour > 23 or minute > 59:
        return None
    return on_day, time(hour, minute)


def _date(written: str, plain: str) -> PartialDate | None:
    for pattern, reader in _DATE_FORMS:
        if found := pattern.fullmatch(plain):
            return reader(written, found)
    return None


def _span(written: str, plain: str) -> PartialDate | None:
    """Two dates with a dash between them; what the first leaves out (`april`, `1`) is taken from the second."""
    for parting in _ENDS.finditer(plain):
        left, right = plain[: parting.start()], plain[parting.end() :]
        end = _date(written, right)
        start = _date(written, left) or _completed(written, left, right)
        if start and end and (span := periods.between(written, start, end)):
            return span
    return None


def _completed(written: str, left: str, right: str) -> PartialDate | None:
    ending = _ENDING.search(right)
    if not ending:
        return None
    if left.isdecimal():
        return _date(written, left + ending[0]) if ending["month"] else None
    return _date(written, f"{left} {ending['year']}")


def _next_year(year: int, following: str) -> bool:
    """Whether `following`, with two digits or four, is the year after."""
    return f"{year + 1}" == following or f"{year + 1}"[2:] == following
