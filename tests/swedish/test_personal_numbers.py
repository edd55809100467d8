"""Personal identity numbers. All numbers here are made: a date and a computed check digit."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from overens.swedish.personal_numbers import find


def with_check_digit(nine: str) -> str:
    """The digit that makes ten digits right, by the definition: sum of the digits of the products 2 1 2 1 …"""
    total = sum(sum(divmod(int(digit) * (2 if place % 2 == 0 else 1), 10)) for place, digit in enumerate(nine))
    return nine + str(-total % 10)


TEN = with_check_digit("811218987")
BIRTH, LAST = TEN[:6], TEN[6:]


@pytest.mark.parametrize(
    "text",
    [
        f"{BIRTH}-{LAST}", TEN, f"19{TEN}", f"19{BIRTH}-{LAST}", f"{BIRTH}+{LAST}", f"{BIRTH} {LAST}",
        f"{BIRTH}\u00a0{LAST}",
        f"{BIRTH} - {LAST}", f"{BIRTH}–{LAST}", f"{BIRTH}\u2011{LAST}", f"1981-12-18-{LAST}", f"1981-12-18 {LAST}",
        f"81 12 18-{LAST}", f"{BIRTH}\u200b{LAST}",
        TEN.translate(str.maketrans("0123456789", "٠١٢٣٤٥٦٧٨٩")), TEN.translate(str.maketrans("0123456789",
        "０１２３４５６７８９")),
    ],
)  # fmt: skip
def test_every_notation_is_found(text: str) -> None:
    assert find(f"Kontakta {text}, tack.") == [(9, text)]
    assert find(text) == [(0, text)]


def test_coordination_numbers_are_found() -> None:
    ten = with_check_digit("811278987")
    assert find(f"{ten[:6]}-{ten[6:]}")


def test_two_numbers_in_one_text() -> None:
    text = f"Först {TEN} och\nsedan {BIRTH}-{LAST}."
    assert [found[1] for found in find(text)] == [TEN, f"{BIRTH}-{LAST}"]


@pytest.mark.parametrize(
    "text",
    [
        f"{BIRTH}-{LAST[:3]}{(int(LAST[3]) + 1) % 10}",  # wrong check digit
        "556016-0680", "165560160680",  # organisation numbers
        "070-123 45 67", "08-123 456 78", "2018/196", "KS 2015/0548", "A2014:06/2015/12", "2018-01-25", "SOU 2023:7",
        f"{TEN}5", f"5{TEN}", f"3,{TEN}", with_check_digit("811318987"), with_check_digit("811200987"), "",
        "2015-06-25 2017", "978-91-38-24842-3", "tel. 0701234561",
    ],
)  # fmt: skip
def test_other_numbers_are_left_alone(text: str) -> None:
    assert find(text) == []


def test_a_telephone_number_is_known_by_the_word_before_it() -> None:
    as_date = with_check_digit("070101123")
    assert find(f"Telefon: {as_date}") == []
    assert find(as_date) == [(0, as_date)]


@given(
    st.dates(date(1900, 1, 1), date(2025, 12, 31)),
    st.integers(1, 999),
    st.sampled_from(["", "-", "+", " "]),
    st.booleans(),
)
def test_every_valid_number_is_found(born: date, number: int, dash: str, with_century: bool) -> None:
    ten = with_check_digit(f"{born:%y%m%d}{number:03}")
    written = f"{born:%Y}"[:2] * with_century + ten[:6] + dash + ten[6:]
    assert find(f"({written})") == [(1, written)]


@given(st.text(alphabet="0123456789-+ .ab–٣", max_size=60))
def test_what_is_found_stands_at_its_place(text: str) -> None:
    for offset, number in find(text):
        assert text[offset : offset + len(number)] == number
