"""Numbers, intervals and money."""

from __future__ import annotations

from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from overens.swedish.numbers import (
    Interval,
    format_interval,
    format_money,
    format_number,
    parse_interval,
    parse_money,
    parse_number,
)


@pytest.mark.parametrize(
    ("text", "number"),
    [
        ("1 404", "1404"), ("1\u00a0404", "1404"), ("1\u202f404", "1404"), ("1404", "1404"), ("16 300 000", "16300000"),
        ("15,6", "15.6"), ("15.6", "15.6"), ("1.10", "1.10"), ("0", "0"), ("-3", "-3"), ("\u22123", "-3"),
        ("0114", "114"),
        ("10 000,5", "10000.5"),
    ],
)  # fmt: skip
def test_numbers(text: str, number: str) -> None:
    assert str(parse_number(text)) == number


@pytest.mark.parametrize(
    "text",
    ["", "-", "1,404,5", "1.404.5", "nan", "inf", "1e5", "1 40", "12 34", "1404 5", ",5", "5,", "٣", "0x10", "1_000",
     "9" * 16, "1" * 5000, "1,5 %"],
)  # fmt: skip
def test_what_is_no_number(text: str) -> None:
    assert parse_number(text) is None


def test_numbers_are_written_in_both_languages() -> None:
    assert format_number(Decimal("1404.50"), "sv") == "1\u00a0404,50"
    assert format_number(Decimal("-1404.5"), "en") == "\u22121,404.5"
    assert format_number(999, "sv") == "999"


@given(st.decimals(allow_nan=False, allow_infinity=False, min_value=-(10**12), max_value=10**12, places=4))
def test_a_number_written_in_swedish_reads_back(number: Decimal) -> None:
    assert parse_number(format_number(number, "sv")) == number


@pytest.mark.parametrize("text", ["300–400", "300-400", "300 – 400", "300 till 400"])
def test_intervals(text: str) -> None:
    found = parse_interval(text)
    assert found == Interval(Decimal(300), Decimal(400))
    assert format_interval(found, "sv") == "300–400"


@pytest.mark.parametrize("text", ["400–300", "300", "300–", "300–400–500", "a–b"])
def test_what_is_no_interval(text: str) -> None:
    assert parse_interval(text) is None


@pytest.mark.parametrize(
    ("text", "kronor"),
    [
        ("450 000 kr", 450_000), ("450000 kronor", 450_000), ("450 000:-", 450_000), ("3 tkr", 3_000),
        ("1,125 mnkr", 1_125_000),
        ("25 mnkr", 25_000_000),
        ("1,5 mnkr", 1_500_000), ("1,5 miljoner kronor", 1_500_000), ("2 miljarder kronor", 2_000_000_000),
    ],
)  # fmt: skip
def test_money(text: str, kronor: int) -> None:
    found = parse_money(text)
    assert found
    assert (found.text, found.kronor) == (text, kronor)


@pytest.mark.parametrize(
    "text", ["450000", "kr", "-3 kr", "3 euro", "1,404,5 kr", "mnkr 25", "450.000 kr", "1,500 kr", "1.404.000 kr"]
)
def test_what_is_no_money(text: str) -> None:
    assert parse_money(text) is None


def test_money_is_written_in_kronor() -> None:
    found, with_ore = parse_money("25 mnkr"), parse_money("99,5 kr")
    assert found
    assert with_ore
    assert format_money(found, "sv") == "25\u00a0000\u00a0000\u00a0kr"
    assert format_money(with_ore, "en") == "SEK 99.50"
