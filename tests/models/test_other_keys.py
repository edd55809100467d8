"""Values that say more than their key takes, and words that are like others without being meant."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

from overens.problems import Problem

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
        ("värde: <300", "värde: 300`, `gräns: under"),
        ("värde: ca 300 st", "värde: 300`, `gräns: cirka"),
        ("värde: minst 300 elever", "värde: 300`, `gräns: minst`, `enhet: elever"),
        ("värde: 15%", "värde: 15`, `enhet: procent"),
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


@pytest.mark.parametrize(
    ("written", "code", "suggestion"),
    [
        ("målgrupper:\n  - • unga", "unknown-word", "unga"),
        ("målgrupper:\n  - 1. unga", "unknown-word", "unga"),
        ("målgrupper: [unga.]", "unknown-word", "unga"),
        ("målgrupper: [”unga”]", "typographic-quotes", '"unga"'),
        ("belägg: ”hela”", "typographic-quotes", '"hela"'),
        ("granskad: ”2018-01-01”", "typographic-quotes", '"2018-01-01"'),
        ("belägg: ”heelt”", "unknown-word", None),
    ],
)
def test_what_is_right_but_for_signs_around_it_is_offered(
    told: Told, written: str, code: str, suggestion: str | None
) -> None:
    assert [one[1:] for one in told(f"{BASE}kommuner: [Åmål]\n{written}\n")] == [(code, suggestion)]


def test_an_offered_list_holds_the_words_that_were_meant(
    read: Callable[..., tuple[object, tuple[Problem, ...]]],
) -> None:
    _, (found,) = read(f"{BASE}kommuner: Åmål och Melerud\n")
    assert found.value("value") == "[Åmål, Mellerud]"


def test_an_unknown_key_is_told_though_its_bracket_is_not_closed(told: Told) -> None:
    assert [one[:2] for one in told(f"{BASE}kommuner: [Åmål]\nfel: [\n")] == [
        (4, "unknown-key"),
        (4, "unclosed-bracket"),
    ]
    assert [one[:2] for one in told(f"{BASE}kommuner: [\n")] == [(3, "unclosed-bracket")]


@pytest.mark.parametrize(
    ("text", "code", "suggestion"),
    [
        ("platser: ca 20\n", "invalid-interval", "20"),
        ("finansiering: [{av: x, belopp: 1 miljon}]\n", "invalid-money", "1 mnkr"),
        ("finansiering: [{av: x, belopp: 450000}]\n", "invalid-money", "450 000 kr"),
        ("resultat: [{utfall: anställd, antal: 11 av 18, datum: 2018}]\n", "invalid-count", "antal: 11`, `av: 18"),
        ("omgångar: [{deltagare: 18 st}]\n", "invalid-count", "deltagare: 18"),
        ("omgångar: [{deltagare: 18, gräns: ungefär}]\n", "unknown-word", "cirka"),
    ],
)
def test_of_a_job_track(told: Told, text: str, code: str, suggestion: str) -> None:
    track = "titel: A\nkommuner: [Åmål]\nkälla: [k]\n"
    assert told(track + text, "job-tracks/x.yaml") == [(4, code, suggestion)]


def test_a_share_in_a_breakdown(told: Told) -> None:
    assert told(f"{SHEET}uppdelning: {{kvinnor: 58 %, män: 42}}, enhet: procent}}\n", "figures/x.yaml") == [
        (4, "invalid-number", "kvinnor: 58")
    ]


@pytest.mark.parametrize(
    ("written", "code", "right"),
    [
        ("epost: 0532-170 00", "invalid-email", "telefon: 0532-170 00"),
        ("epost: Växeln <post@exempel.example>", "invalid-email", "post@exempel.example"),
        ("epost: https://exempel.example", "invalid-email", "länk: https://exempel.example"),
        ("länk: post@exempel.example", "invalid-link", "epost: post@exempel.example"),
    ],
)
def test_what_reaches_somebody_under_the_key_of_another_is_offered_under_its_own(
    read: Any, written: str, code: str, right: str
) -> None:
    text = f"titel: Exempelavtal\ntyp: unga\nkommuner: [Åmål]\nkontakt:\n  funktion: Växeln\n  {written}\n"
    (problem,) = read(text)[1]
    assert (problem.code, problem.value("suggestion")) == (code, right)


@pytest.mark.parametrize(
    ("written", "code", "suggestion"),
    [
        ("telefon: registrator@exempel.se", "invalid-phone", "epost: registrator@exempel.se"),
        ("telefon: https://exempel.se", "invalid-phone", "länk: https://exempel.se"),
        ("telefon: www.exempel.se", "invalid-phone", "länk: https://www.exempel.se"),
        ("epost: 0123-45 67 00", "invalid-email", "telefon: 0123-45 67 00"),
        ("länk: https://anna.svensson:hemlig@gmail.com/a", "link-with-login", "https://gmail.com/a"),
    ],
)
def test_a_contact_under_anothers_key_is_told_once(told: Told, written: str, code: str, suggestion: str | None) -> None:
    text = f"{BASE}kommuner: [Åmål]\nkontakt:\n  funktion: Växel\n  {written}\n"
    assert told(text) == [(6, code, suggestion)]


@pytest.mark.parametrize(
    "number", ["0123-45 67 00", "112", "+46 123 45 67 00 (växel)", "0123/456 70 ankn. 12", "via växeln"]
)
def test_a_number_with_words_around_it_and_words_alone_tell_how_to_call(told: Told, number: str) -> None:
    assert told(f"{BASE}kommuner: [Åmål]\nkontakt: {{funktion: Växel, telefon: '{number}'}}\n") == []


@pytest.mark.parametrize(
    ("written", "code", "suggestion"),
    [
        ("platser: 15-20 st", "invalid-interval", "15-20"),
        ("platser: ca 15–20 platser", "invalid-interval", "15–20"),
        ("platser: ca 15", "invalid-interval", "15"),
        ("omgångar: [{start: vt 2026}]", "invalid-date", "våren 2026"),
        ("omgångar: [{start: HT-26}]", "invalid-date", "hösten 2026"),
        ("resultat: [{utfall: anställd, datum: 2018, antal: 60 %}]", "invalid-count", "andel: 60"),
        ("kontakt: {funktion: X, länk: <https://exempel.se>}", "invalid-link", "https://exempel.se"),
        ("kontakt: {funktion: X, länk: 'https://exempel.se/a b'}", "invalid-link", "https://exempel.se/a%20b"),
        ("granskad: 31 mars 2026 kl. 23.59", "invalid-date", "2026-03-31"),
        ("platser: femton", "invalid-interval", "15"),
        ("kontakt: {funktion: X, epost: info(at)exempel.se}", "invalid-email", "info@exempel.se"),
        ("kontakt: {funktion: X, länk: 'http:\\\\exempel.se'}", "invalid-link", "https://exempel.se"),
        ("branch: [industri]", "unknown-key", "branscher"),
        ("insatser: [{insats: sfi, år: läsåret 14/15}]", "invalid-period", "2014/2015"),
        ("läge: [planerat]", "list-for-text", "läge: planerat"),
        ("fas: rekrytering 😀", "unknown-word", "rekrytering"),
    ],
)
def test_what_people_write_in_job_tracks_is_offered_as_it_should_be(
    told: Told, written: str, code: str, suggestion: str
) -> None:
    track = "titel: A\nkommuner: [Åmål]\nkälla: [k]\n"
    assert told(f"{track}{written}\n", "job-tracks/x.yaml") == [(4, code, suggestion)]


@pytest.mark.parametrize(
    "written",
    ["slutdatum: okänt", "slutdatum: ?", "slutdatum: '???'", "startdatum: vet ej", "uppsagd: nej", "belägg: saknas",
     "undertecknad: ÅÅÅÅ-MM-DD", "kontakt: {funktion: Växel, epost: saknas}", "granskad: –"],
)  # fmt: skip
def test_what_says_nothing_is_to_be_left_out(told: Told, written: str) -> None:
    assert told(f"{BASE}kommuner: [Åmål]\n{written}\n") == [(4, "no-fact", None)]


def test_a_word_of_a_list_that_says_so_is_a_word(told: Told) -> None:
    assert told("titel: A\ntyp: okänd\nkommuner: [Åmål]\n") == []
    assert told("titel: A\ntyp: okänt\nkommuner: [Åmål]\n") == [(2, "unknown-word", "okänd")]


def test_a_day_with_a_time_that_does_not_exist_is_told_as_that(told: Told) -> None:
    assert told("titel: E\nstart: 2026-04-31 09:00\n", "events/x.yaml") == [(2, "impossible-date", None)]
    assert told("titel: E\nstart: 2026-04-30 29:00\n", "events/x.yaml") == [(2, "invalid-moment", None)]
