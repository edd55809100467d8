"""Dates and periods as people read them, in Swedish and English."""

from __future__ import annotations

from datetime import date, timedelta

from overens.swedish.periods import PartialDate

MONTHS: dict[str, tuple[str, ...]] = {
    "sv": (
        "januari", "februari", "mars", "april", "maj", "juni",
        "juli", "augusti", "september", "oktober", "november", "december",
    ),
    "en": (
        "January", "February", "March", "April", "May", "June",
        "July", "August", "September", "October", "November", "December",
    ),
}  # fmt: skip
ORDINALS: dict[str, tuple[str, ...]] = {
    "sv": ("första", "andra", "tredje", "fjärde"),
    "en": ("first", "second", "third", "fourth"),
}
_SEASONS: dict[str, dict[int, str]] = {
    "sv": {3: "våren", 6: "sommaren", 9: "hösten", 12: "vintern"},
    "en": {3: "spring", 6: "summer", 9: "autumn", 12: "winter"},
}


_ISO_LENGTHS = {"day": 10, "month": 7, "year": 4}


def iso_date(when: PartialDate) -> str | None:
    """The date as HTML wants it: `2018-01-25`, `2018-01`, `2018`; None where it is a longer or other period."""
    length = _ISO_LENGTHS.get(when.precision)
    return when.first.isoformat()[:length] if length else None


def plain_date(when: PartialDate) -> str:
    """The date in a text that can be read again, no more exact than it is: in ISO form, else as it was written."""
    return iso_date(when) or when.text


def format_date(when: PartialDate, language: str) -> str:
    """`25 januari 2018`, `hösten 2015`, `april–september 2018`; English for `en`, Swedish for all else.

    What comes out in Swedish reads back to the same days and precision.
    """
    tongue = "en" if language == "en" else "sv"
    first, year = when.first, when.first.year
    match when.precision:
        case "day":
            return _day(first, tongue)
        case "month":
            return f"{MONTHS[tongue][first.month - 1]} {year}"
        case "year":
            return str(year)
        case "season":
            years = f"{year}–{year + 1}" if first.month == 12 else str(year)
            return f"{_SEASONS[tongue][first.month]} {years}"
        case "quarter":
            ordinal = ORDINALS[tongue][first.month // 3]
            return f"{ordinal} kvartalet {year}" if tongue == "sv" else f"{ordinal} quarter of {year}"
        case "range":
            return _span(when, tongue)


def _day(day: date, tongue: str) -> str:
    return f"{day.day} {MONTHS[tongue][day.month - 1]} {day.year}"


def _span(when: PartialDate, tongue: str) -> str:
    first, last = when.first, when.last
    whole_months = first.day == 1 and (last + timedelta(days=1)).day == 1
    if whole_months and first.month == 1 and last.month == 12 and first.year < last.year:
        # A slash says that the two years are one, as in a school year: it is kept.
        return f"{first.year}{'/' if '/' in when.text else '–'}{last.year}"
    name = MONTHS[tongue]
    if whole_months and (first.year, first.month) != (last.year, last.month):
        year = "" if first.year == last.year else f" {first.year}"
        return f"{name[first.month - 1]}{year}–{name[last.month - 1]} {last.year}"
    if first.year != last.year:
        return f"{_day(first, tongue)}–{_day(last, tongue)}"
    month = "" if first.month == last.month else f" {name[first.month - 1]}"
    return f"{first.day}{month}–{_day(last, tongue)}"
