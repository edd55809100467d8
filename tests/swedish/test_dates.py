"""Dates, partial dates and periods."""

from __future__ import annotations

from datetime import date, time, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from overens.swedish.dates import PartialDate, format_date, parse_date, parse_moment, parse_period


def days(found: PartialDate | None) -> tuple[str, str, str] | None:
    return found and (found.first.isoformat(), found.last.isoformat(), found.precision)


@pytest.mark.parametrize(
    ("text", "first", "last", "precision"),
    [
        ("2018-01-25", "2018-01-25", "2018-01-25", "day"),
        ("2016-02-29", "2016-02-29", "2016-02-29", "day"),
        ("2018-02", "2018-02-01", "2018-02-28", "month"),
        ("2018", "2018-01-01", "2018-12-31", "year"),
        ("25 januari 2018", "2018-01-25", "2018-01-25", "day"),
        ("den 1 maj 2018", "2018-05-01", "2018-05-01", "day"),
        ("juni 2015", "2015-06-01", "2015-06-30", "month"),
        ("sista september 2014", "2014-09-30", "2014-09-30", "day"),
        ("sista februari 2016", "2016-02-29", "2016-02-29", "day"),
        ("våren 2016", "2016-03-01", "2016-05-31", "season"),
        ("sommaren 2017", "2017-06-01", "2017-08-31", "season"),
        ("hösten 2015", "2015-09-01", "2015-11-30", "season"),
        ("Hösten  2015 ", "2015-09-01", "2015-11-30", "season"),
        ("vintern 2015", "2015-12-01", "2016-02-29", "season"),
        ("vintern 2015–2016", "2015-12-01", "2016-02-29", "season"),
        ("vintern 2015-2016", "2015-12-01", "2016-02-29", "season"),
        ("vintern 2016/17", "2016-12-01", "2017-02-28", "season"),
        ("första kvartalet 2018", "2018-01-01", "2018-03-31", "quarter"),
        ("fjärde kvartalet 2018", "2018-10-01", "2018-12-31", "quarter"),
        ("andra halvåret 2018", "2018-07-01", "2018-12-31", "range"),
    ],
)
def test_a_date_is_a_period_of_days(text: str, first: str, last: str, precision: str) -> None:
    assert days(parse_date(text)) == (first, last, precision)
    assert days(parse_period(text)) == (first, last, precision)


@pytest.mark.parametrize(
    "text",
    [
        "", "nyligen", "2025-13-01", "2018-02-30", "2018-00", "2018-1-5", "0218-01-25", "20188", "2018-06--09",
        "30 februari 2018", "0 maj 2018", "femte kvartalet 2018", "2018/196", "sista 2018",
        "hösten", "x" * 100_000, "٢٠١٨", "2018-02-01T00:00",
    ],
)  # fmt: skip
def test_what_is_no_date(text: str) -> None:
    assert parse_date(text) is None
    assert parse_period(text) is None


@pytest.mark.parametrize("text", ["2014/2015", "2018–2022", "april–september 2018", "vintern 2015–2017"])
def test_a_span_is_a_period_but_no_date(text: str) -> None:
    assert parse_date(text) is None


@pytest.mark.parametrize(
    ("text", "first", "last"),
    [
        ("2014/2015", "2014-01-01", "2015-12-31"),
        ("2018/19", "2018-01-01", "2019-12-31"),
        ("1999/00", "1999-01-01", "2000-12-31"),
        ("2018–2022", "2018-01-01", "2022-12-31"),
        ("2018-2022", "2018-01-01", "2022-12-31"),
        ("2018 – 2022", "2018-01-01", "2022-12-31"),
        ("april–september 2018", "2018-04-01", "2018-09-30"),
        ("april-september 2018", "2018-04-01", "2018-09-30"),
        ("april till september 2018", "2018-04-01", "2018-09-30"),
        ("december 2018–mars 2019", "2018-12-01", "2019-03-31"),
        ("1–5 oktober 2018", "2018-10-01", "2018-10-05"),
        ("25 januari–3 mars 2018", "2018-01-25", "2018-03-03"),
        ("2018-04–2018-09", "2018-04-01", "2018-09-30"),
        ("2018-06-01 - 2018-06-09", "2018-06-01", "2018-06-09"),
        ("hösten 2015–våren 2016", "2015-09-01", "2016-05-31"),
    ],
)
def test_spans(text: str, first: str, last: str) -> None:
    assert days(parse_period(text)) == (first, last, "range")


@pytest.mark.parametrize(
    "text", ["2022–2018", "2018–2018", "2014/2018", "10–5 oktober 2018", "2018–", "–2018", "maj–april 2018"]
)
def test_what_is_no_span(text: str) -> None:
    assert parse_period(text) is None


def test_dates_sort_as_periods() -> None:
    written = ["2019", "hösten 2018", "2018-10", "2018-09-01", "2018"]
    dates = [parse_date(text) for text in written]
    assert [when.text for when in sorted(when for when in dates if when)] == [
        "2018", "2018-09-01", "hösten 2018", "2018-10", "2019",
    ]  # fmt: skip


@pytest.mark.parametrize(
    ("text", "swedish", "english"),
    [
        ("2018-01-25", "25 januari 2018", "25 January 2018"),
        ("2018-01", "januari 2018", "January 2018"),
        ("hösten 2015", "hösten 2015", "autumn 2015"),
        ("vintern 2015", "vintern 2015–2016", "winter 2015–2016"),
        ("första kvartalet 2018", "första kvartalet 2018", "first quarter of 2018"),
        ("2018/19", "2018/2019", "2018/2019"),
        ("2018-2022", "2018–2022", "2018–2022"),
        ("april-september 2018", "april–september 2018", "April–September 2018"),
        ("2018-10-01–2018-10-05", "1–5 oktober 2018", "1–5 October 2018"),
        ("1–31 oktober 2018", "1–31 oktober 2018", "1–31 October 2018"),
    ],
)
def test_dates_in_words(text: str, swedish: str, english: str) -> None:
    found = parse_period(text)
    assert found
    assert (format_date(found, "sv"), format_date(found, "en")) == (swedish, english)


def test_dates_for_machines() -> None:
    found = [parse_date(text) for text in ("25 januari 2018", "januari 2018", "2018", "hösten 2015")]
    assert [when.iso for when in found if when] == ["2018-01-25", "2018-01", "2018", "2015-09-01/2015-11-30"]


@pytest.mark.parametrize(
    ("text", "clock"),
    [
        ("2018-10-24 09:00", time(9)), ("2018-10-24 9.30", time(9, 30)), ("2018-10-24T09:00", time(9)),
        ("24 oktober 2018 kl. 13.15", time(13, 15)), ("2018-10-24", None), ("2018-10", None),
    ],
)  # fmt: skip
def test_moments(text: str, clock: time | None) -> None:
    found = parse_moment(text)
    assert found
    assert found[1] == clock
    assert found[0].first >= date(2018, 10, 1)


@pytest.mark.parametrize("text", ["2018-10-24 24:00", "2018-10-24 9:60", "2018-10 09:00", "12:30", "2018-10-32 09:00"])
def test_what_is_no_moment(text: str) -> None:
    assert parse_moment(text) is None


WHOLE_DAYS = st.dates(date(1800, 1, 1), date(2199, 12, 31))
FORMS = st.sampled_from(
    ["{0:%Y-%m-%d}", "{0:%Y-%m}", "{0:%Y}", "hösten {0:%Y}", "vintern {0:%Y}", "tredje kvartalet {0:%Y}"]
)


@given(WHOLE_DAYS, FORMS)
def test_what_is_written_out_reads_back(day: date, form: str) -> None:
    found = parse_date(form.format(day))
    assert found
    assert found.first <= found.last
    assert days(parse_date(format_date(found, "sv"))) == days(found)


@given(WHOLE_DAYS, st.integers(1, 3000))
def test_any_span_of_days_reads_back(first: date, length: int) -> None:
    last = first + timedelta(days=length)
    found = parse_period(f"{first}–{last}")
    if last.year > 2199:
        assert found is None
        return
    assert found
    assert days(parse_period(format_date(found, "sv"))) == (str(first), str(last), "range")


@given(st.text(alphabet="0123456789 -–/ahöstenjuimrtlvå", max_size=30))
def test_no_text_upsets_the_readers(text: str) -> None:
    for reader in (parse_date, parse_period):
        found = reader(text)
        assert found is None or found.first <= found.last
    parse_moment(text)
