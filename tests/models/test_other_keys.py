"""Values that say more than their key takes, and words that are like others without being meant."""

from __future__ import annotations

from collections.abc import Callable

import pytest

Told = Callable[..., list[tuple[int, str, str | None]]]
BASE = "titel: Exempelavtal\ntyp: unga\n"
SHEET = "titel: A\nkälla: [k]\nsiffror:\n  - {id: a, mått: jobbspår-igång, "


@pytest.mark.parametrize(
    ("written", "suggestion"),
    [
        ("värde: drygt 300", "värde: 300`, `gräns: drygt"),
        ("värde: ca 15.6", "värde: 15.6`, `gräns: cirka"),
        ("värde: '>300'", "värde: 300`, `gräns: över"),
        ("värde: 300–400", "intervall: 300–400"),
        ("värde: kanske 300", None),
    ],
)
def test_a_number_with_a_word_or_another_number_goes_into_its_keys(
    told: Told, written: str, suggestion: str | None
) -> None:
    assert told(f"{SHEET}{written}}}\n", "figures/x.yaml") == [(4, "invalid-number", suggestion)]


@pytest.mark.parametrize(
    ("written", "suggestion"),
    [
        ("slutdatum: 2018–2022", "startdatum: 2018`, `slutdatum: 2022"),
        ("slutdatum: 2018-2022", "startdatum: 2018`, `slutdatum: 2022"),
        ("startdatum: 2018-01-01 - 2020-12-31", "startdatum: 2018-01-01`, `slutdatum: 2020-12-31"),
        ("granskad: 2018–2022", None),
    ],
)
def test_a_span_goes_into_start_and_end(told: Told, written: str, suggestion: str | None) -> None:
    assert told(f"{BASE}kommuner: [Åmål]\n{written}\n") == [(4, "invalid-date", suggestion)]


def test_a_county_is_no_misspelt_municipality(told: Told) -> None:
    assert told(f"{BASE}kommuner: [Skåne]\n") == [(3, "county-for-municipality", None)]
    track = "titel: A\nkommuner: [Skåne]\nkälla: [k]\n"
    assert told(track, "job-tracks/x.yaml") == [(2, "county-for-municipality", "län: [Skåne]")]


def test_a_word_that_shares_some_letters_is_not_offered(told: Told) -> None:
    base = f"{BASE}kommuner: [Åmål]\n"
    assert told(base + "parter: [{namn: X, roll: komvux}]\n") == [(4, "unknown-word", None)]
    assert told(base + "parter: [{namn: X, roll: komun}]\n") == [(4, "unknown-word", "kommun")]
    track = "titel: A\nkommuner: [Åmål]\nkälla: [k]\n"
    assert told(track + "branscher: [barnomsorg]\n", "job-tracks/x.yaml") == [(4, "unknown-word", None)]


def test_singular_and_plural_come_before_letters(told: Told) -> None:
    assert told(f"{BASE}kommuner: [Åmål]\nbilaga: x\n") == [(4, "unknown-key", "bilagor")]
