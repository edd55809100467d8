"""What templates can do with dates and numbers."""

from __future__ import annotations

from decimal import Decimal

import pytest

from overens.render import filters
from overens.swedish.dates import parse_date


@pytest.mark.parametrize(
    ("written", "swedish", "english", "machine"),
    [
        ("2018-01-25", "25 januari 2018", "25 January 2018", "2018-01-25"),
        ("2018-01", "januari 2018", "January 2018", "2018-01"),
        ("2018", "2018", "2018", "2018"),
        ("hösten 2015", "hösten 2015", "autumn 2015", None),
    ],
)
def test_dates_in_words_and_for_machines(written: str, swedish: str, english: str, machine: str | None) -> None:
    when = parse_date(written)
    for value in (written, when):
        assert filters.for_language("sv")["date"](value) == swedish
        assert filters.for_language("en")["date"](value) == english
        assert filters.iso(value) == machine


def test_no_date_is_our_mistake() -> None:
    with pytest.raises(ValueError, match="i övermorgon"):
        filters.for_language("sv")["date"]("i övermorgon")


def test_numbers_as_the_language_writes_them() -> None:
    assert filters.for_language("sv")["number"](Decimal("1404.5")) == "1\N{NO-BREAK SPACE}404,5"


def test_easy_to_read_swedish_is_swedish() -> None:
    assert filters.language_tag("lattlast") == "sv"
    assert filters.language_tag("en") == "en"
    assert (filters.direction("ar"), filters.direction("sv")) == ("rtl", "ltr")
