"""What templates can do with a value beside showing it. Addresses are never made here: views hold them."""

from __future__ import annotations

from collections.abc import Callable
from decimal import Decimal
from typing import Any

from overens.languages import direction, language_tag
from overens.swedish.date_formats import format_date, iso_date
from overens.swedish.dates import PartialDate, parse_date
from overens.swedish.numbers import format_number


def for_language(language: str) -> dict[str, Callable[..., Any]]:
    """The filters of one language: `date`, `iso`, `number`, `language_tag`, `direction`."""

    def date(value: PartialDate | str) -> str:
        return format_date(_date(value), language)

    def number(value: Decimal | int) -> str:
        return format_number(value, language)

    return {"date": date, "iso": iso, "number": number, "language_tag": language_tag, "direction": direction}


def iso(value: PartialDate | str) -> str | None:
    """A date for `<time datetime>`: `2018-01-25`, `2018-01`, `2018`; None where it is a longer or other period."""
    return iso_date(_date(value))


def _date(value: PartialDate | str) -> PartialDate:
    when = parse_date(value) if isinstance(value, str) else value
    if when is None:
        raise ValueError(f"not a date: {value}")
    return when
