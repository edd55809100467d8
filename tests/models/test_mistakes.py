"""Each mistake is one problem, at its own line, with what was meant."""

from __future__ import annotations

import time
from collections.abc import Callable
from typing import Any

import pytest

from overens.models import BASE_VOCABULARIES, read_record
from overens.models.errors import MOST_PROBLEMS
from overens.sources import Mark, Source

Told = Callable[..., list[tuple[int, str, str | None]]]
BASE = "titel: Exempelavtal\ntyp: unga\nkommuner: [Åmål]\n"
TRACK = "titel: Exempelspår\nkommuner: [Åmål]\nkälla: [k]\n"
TRACK_PATH = "job-tracks/exempel.yaml"


@pytest.mark.parametrize(
    ("written", "meant"),
    [
        ("malgrupper: [unga]", "målgrupper"),
        ("Målgrupper: [unga]", "målgrupper"),
        ("målgruper: [unga]", "målgrupper"),
        ("sammanfatning: x", "sammanfattning"),
        ("start-datum: 2018", "startdatum"),
        ("överenskommelsenyckel: x", None),
        ("gäller_till: 2020", "slutdatum"),
        ("Giltig till: 2020", "slutdatum"),
        ("Giltig till: tills vidare", "tillsvidare: ja"),
        ("Url: x", None),
        ("tecknad: 2018", "undertecknad"),
        ("beskrivning: x", "sammanfattning"),
        ("kommun: Åmål", None),
    ],
)
def test_an_unknown_key_is_told_at_its_line_with_what_was_meant(told: Told, written: str, meant: str | None) -> None:
    assert told(f"{BASE}{written}\n") == [(4, "unknown-key", meant)]


def test_a_key_of_a_part_is_suggested_among_the_keys_of_the_part(told: Told) -> None:
    assert told(BASE + "parter:\n  - namn: X\n    diarenummer: 1\n") == [(6, "unknown-key", "diarienummer")]


@pytest.mark.parametrize("again", ["Titel", "TITEL"])
def test_a_key_in_other_letters_than_one_that_is_there_is_the_same_key_twice(told: Told, again: str) -> None:
    assert told(f"{BASE}{again}: en till\n") == [(4, "duplicate-key", None)]
    assert told(f"{again}: en till\n{BASE}") == [(2, "duplicate-key", None)]
    assert told(f"{BASE}parter:\n  - namn: X\n    {again}: en till\n") == [(6, "unknown-key", None)]


def test_a_key_that_is_there_already_is_not_suggested(told: Told) -> None:
    assert told(BASE + "titeln: en till\n") == [(4, "unknown-key", None)]


def test_what_may_stand_there_is_told_where_nothing_can_be_guessed(read: Any) -> None:
    (problem,) = read(BASE + "parter:\n  - namn: X\n    hästar: 1\n")[1]
    assert problem.value("keys") == "`roll`, `enheter`, `diarienummer`, `organisationsnummer`"
    (problem,) = read(BASE + "hästar: 1\n")[1]
    assert problem.value("keys").endswith("`, `uppsägningstid` …")


def test_a_required_key_that_was_nearly_written_is_not_missing_too(told: Told) -> None:
    assert told("Titel: Exempelavtal\ntyp: unga\nkommuner: [Åmål]\n") == [(1, "unknown-key", "titel")]
    assert told(BASE + "parter:\n  - Namn: X\n") == [(5, "unknown-key", "namn")]


def test_an_item_of_nothing_but_unknown_keys_is_one_mistake(told: Told) -> None:
    assert told(BASE + "parter:\n  - Kommun: X\n") == [(5, "unknown-key", None)]


def test_missing_keys_are_told_at_the_first_line_of_their_mapping(told: Told) -> None:
    assert told("# kommentar\nkommuner: [Åmål]\n") == [(2, "missing-key", None)] * 2
    assert told(BASE + "parter:\n  - roll: kommun\n    enheter: [x]\n") == [(5, "missing-key", None)]
    assert told(BASE + "kontakt:\n  epost: info@exempel.example\n") == [(5, "missing-key", None)]


def test_an_image_without_alternative_text_has_words_of_its_own(told: Told) -> None:
    head = "---\ntitel: A\ndatum: 2018\nbild:\n  fil: a.jpg\n---\nText.\n"
    assert told(head, "news/exempel.md") == [(5, "missing-alt", None)]


@pytest.mark.parametrize(
    ("written", "code"),
    [
        ("sammanfattning: [a, b]", "list-for-text"),
        ("startdatum: [2018]", "list-for-text"),
        ("kartläggningsdatum: {a: b}", "mapping-for-text"),
        ("process: Steg ett", "text-for-list"),
        ("jobbspår: {a: b}", "mapping-for-list"),
        ("mål: {indikator: x}", "mapping-for-list"),
        ("kontakt: Växeln", "text-for-mapping"),
        ("kontakt: [{funktion: x}]", "list-for-mapping"),
        ("parter: [Exempelkommun]", "text-for-item"),
        ("tolkning: [typ]", "list-for-mapping"),
        ("process: [[a]]", "nested-list"),
        ("process:\n  - Steg: ett", "mapping-for-text"),
        ("kommunanmärkning: |\n  två\n  rader", "several-lines"),
        ("kommunanmärkning: " + "x" * 1001, "too-long"),
        ("startdatum: " + "x" * 201, "too-long"),
    ],
)
def test_a_wrong_shape_is_one_problem_with_words_of_its_own(told: Told, written: str, code: str) -> None:
    assert [one[1] for one in told(f"{BASE}{written}\n")] == [code]


def test_an_item_that_may_be_text_or_mapping_gives_one_problem(told: Told) -> None:
    assert told(TRACK + "yrken:\n  - Svets: grundkurs\n", TRACK_PATH) == [(5, "mapping-for-text", "'Svets: grundkurs'")]
    assert told(TRACK + "yrken:\n  - Namn: svetsare\n", TRACK_PATH) == [(5, "unknown-key", "namn")]
    assert told(TRACK + "yrken:\n  - [svetsare]\n", TRACK_PATH) == [(5, "nested-list", "yrken: [svetsare]")]


def test_a_text_where_a_list_belongs_is_shown_as_a_list(read: Any) -> None:
    (problem,) = read(BASE + "process: Steg ett, steg två\n")[1]
    assert (problem.value("key"), problem.value("value")) == ("process", "[Steg ett, steg två]")


@pytest.mark.parametrize(
    ("written", "group", "suggestion"),
    [
        ("undantag: få-jobbspår", None, "`- regel: få-jobbspår`"),
        ("kommuner: Åmål", None, None),
        ("tolkning: typ", "tolkning: {typ: …}", None),
        ("kartläggning: [{mått: x, uppdelning: 3}]", "uppdelning: {kvinnor: …}", None),
        ("kontakt: Växeln", "kontakt: {funktion: Växeln}", "`funktion`, `epost`, `telefon`, `länk`"),
    ],
)
def test_the_hint_can_be_followed_as_it_stands(
    read: Any, written: str, group: str | None, suggestion: str | None
) -> None:
    base = "".join(f"{line}\n" for line in BASE.splitlines() if line.split(":")[0] != written.split(":")[0])
    (problem,) = read(f"{base}{written}\n")[1]
    assert (problem.value("group"), problem.value("suggestion")) == (group, suggestion)


def test_long_values_are_told_shortened(read: Any) -> None:
    (problem,) = read(BASE + f"startdatum: {'hopp ' * 30}\n")[1]
    assert len(problem.value("value")) <= 60


def test_what_was_reported_already_is_not_reported_again() -> None:
    data = {"typ": "x", "kommuner": "x", "Titel": "a"}
    marks = {(): Mark(1, 1), **{(key,): Mark(line, 1) for line, key in enumerate(data, 1)}}
    suspect = frozenset({("titel",), ("typ",), ("kommuner",), ("Titel",)})
    source = Source("agreements/a.yaml", "agreements", "a", "sv", data, marks, marks, None, 1, ("",) * 4, suspect)
    assert read_record(source, BASE_VOCABULARIES) == (None, ())


def test_a_file_that_could_not_be_read_says_nothing_more() -> None:
    source = Source("agreements/a.yaml", "agreements", "a", "sv", None, {}, {}, None, 1, (), frozenset())
    assert read_record(source, BASE_VOCABULARIES) == (None, ())


def test_a_flood_of_mistakes_is_cut_off(told: Told) -> None:
    found = told(BASE + "målgrupper: [" + ", ".join(["påhittade"] * 5000) + "]\n")
    assert [code for _, code, _ in found] == ["unknown-word"] * MOST_PROBLEMS + ["reading-stopped"]


def test_many_warnings_are_all_told(told: Told) -> None:
    activities = "".join("      - {insats: sfi, omfattning: så klart}\n" for _ in range(MOST_PROBLEMS + 50))
    found = told(BASE + "moduler:\n  - nr: 1\n    aktiviteter:\n" + activities)
    assert [code for _, code, _ in found].count("unknown-amount") == MOST_PROBLEMS + 50


def test_a_flood_of_wrong_references_does_not_keep_anybody_waiting(told: Told) -> None:
    activities = "".join(
        f"      - {{insats: sfi, ansvarig: x, id: a{number}, parallelltmed: b{number}}}\n" for number in range(5_000)
    )
    begun = time.process_time()
    found = told(BASE + "moduler:\n  - nr: 1\n    aktiviteter:\n" + activities)
    assert [code for _, code, _ in found] == ["unknown-activity"] * MOST_PROBLEMS + ["reading-stopped"]
    assert time.process_time() - begun < 5


def test_a_flood_of_unknown_keys_does_not_keep_anybody_waiting(told: Told) -> None:
    text = BASE + "".join(f"nyckel{number}: 1\n" for number in range(20_000))
    begun = time.process_time()
    assert len(told(text)) == MOST_PROBLEMS + 1
    assert time.process_time() - begun < 3


def test_a_warning_leaves_the_record(read: Any) -> None:
    facts, problems = read(BASE + "uppsägningstid: lite då och då\n")
    assert [one.code for one in problems] == ["unknown-amount"]
    assert facts.notice_period.text == "lite då och då"


def test_a_warning_and_an_error_are_both_told(told: Told) -> None:
    found = told(BASE + "uppsägningstid: lite då och då\nstartdatum: x\n")
    assert [one[1] for one in found] == ["unknown-amount", "invalid-date"]


@pytest.mark.parametrize(
    ("written", "suggestion"),
    [
        ("undertecknad: hosten 2015", "hösten 2015"),
        ("undertecknad: 3 janauri 2020", "3 januari 2020"),
        ("undertecknad: forsta kvartalet 2018", "första kvartalet 2018"),
        ("undertecknad: någon gång 2015", None),
        ("kartläggning: [{mått: x, period: april-septembr 2018}]", "april-september 2018"),
        ("kommuner: [Goteborgs kommun]", "Göteborg"),
        ("kommuner: [Goteborgs Stad]", "Göteborg"),
        ("kommuner: [Region Gottland]", "Gotland"),
        ("kommuner: [Ingenstans kommun]", None),
    ],
)
def test_words_of_dates_and_whole_names_of_municipalities_are_suggested(
    read: Any, written: str, suggestion: str | None
) -> None:
    base = "".join(f"{line}\n" for line in BASE.splitlines() if line.split(":")[0] != written.split(":")[0])
    (problem,) = read(f"{base}{written}\n")[1]
    assert problem.value("suggestion") == suggestion


@pytest.mark.parametrize(
    ("written", "suggestion"),
    [
        ("län: [Region Skåne]", "Skåne"),
        ("län: [Skånes län]", "Skåne"),
        ("län: [Kalmars län]", "Kalmar"),
        ("län: [Region Jönköpings län]", "Jönköping"),
        ("län: [Vastra Gotalands lan]", "Västra Götaland"),
        ("län: [8]", "08"),
        ("län: [Småland]", None),
        ("platser: 1.404", "1 404"),
        ("platser: 1e3", None),
        ("platser: 0x10", None),
        ("platser: 20 st", "20"),
    ],
)
def test_counties_and_counts_that_were_meant(read: Any, written: str, suggestion: str | None) -> None:
    place = "" if written.startswith("län") else "kommuner: [Åmål]\n"
    (problem,) = read(f"titel: A\nkälla: [k]\n{place}{written}\n", "job-tracks/x.yaml")[1]
    assert problem.value("suggestion") == suggestion


def test_names_in_a_sentence_are_offered_as_a_list(read: Any) -> None:
    _, (problem,) = read("titel: A\ntyp: unga\nkommuner: Åmål, Säffle och Bengtsfors\n")
    assert (problem.code, problem.value("value")) == ("text-for-list", "[Åmål, Säffle, Bengtsfors]")
    _, (problem,) = read(BASE + "målgrupper: (unga)\n")
    assert problem.value("value") == "[unga]"
    _, (problem,) = read(BASE + "process: Samtal och praktik\n")
    assert problem.value("value") == "[Samtal och praktik]"


def test_a_share_above_the_whole_is_not_offered(read: Any) -> None:
    text = "titel: A\nkommuner: [Åmål]\nkälla: [k]\nresultat: [{utfall: anställd, andel: 110 %, datum: 2018}]\n"
    _, (problem,) = read(text, "job-tracks/x.yaml")
    assert (problem.code, problem.value("suggestion")) == ("invalid-percent", None)


@pytest.mark.parametrize(
    ("text", "code", "meant"),
    [
        (f"{BASE}undertecknad: 25/1-18\n", "invalid-date", "2018-01-25"),
        (f"{BASE}undertecknad: 25/1 -98\n", "invalid-date", "1998-01-25"),
        (f"{BASE}bilagor:\n  - titel: x\n    fil: C:\\Avtal\\Bilaga 1.PDF\n", "invalid-file-name", "bilaga-1.pdf"),
        (f"{BASE}bilagor:\n  - titel: x\n    fil: mapp/Åtgärder 2018.pdf\n", "invalid-file-name", "atgarder-2018.pdf"),
        (f"{BASE}parter:\n–\tnamn: Exempel\n", "missing-dash", "- namn: Exempel"),
        (f"{BASE}parter:\n• Exempels kommun\n", "missing-dash", "- namn: Exempels kommun"),
        (f"{BASE}parter:\n  - namn: A\n  Exempels kommun\n", "missing-dash", "- namn: Exempels kommun"),
        (f"{BASE}municipality: x\n", "unknown-key", None),
        ("titel: A\ntyp: unga\nmunicipalities: [Åmål]\n", "unknown-key", "kommuner"),
    ],
)
def test_what_people_write_out_of_habit_is_told_with_what_to_write(
    told: Told, text: str, code: str, meant: str | None
) -> None:
    assert [(found, right) for _, found, right in told(text)] == [(code, meant)]


@pytest.mark.parametrize(
    ("written", "meant"),
    [
        ("Region Kalmar", "Kalmar"),
        ("Västra Götalandsregionen", "Västra Götaland"),
        ("H län", "Kalmar"),
        ("Kronobergs", "Kronoberg"),
    ],
)
def test_a_county_in_other_words_is_suggested(told: Told, written: str, meant: str) -> None:
    text = f"titel: Exempelspår\nlän: [{written}]\nkälla: [k]\n"
    assert told(text, TRACK_PATH) == [(2, "unknown-county", meant)]


def test_below_keys_with_capital_letters_all_else_is_told_in_the_same_run(read: Any) -> None:
    text = (
        "Titel: A\nTyp: ungaa\nkommuner: [Åmål]\nParter:\n  - Namn: B\n    Roll: komun\n"
        "Sammanfattning: |\n  En länk: [här](https://exempel.example).\n"
    )
    facts, found = read(text)
    assert facts is None
    assert [(one.place.line, one.code, one.value("suggestion")) for one in found] == [
        (1, "unknown-key", "titel"),
        (2, "unknown-key", "typ"),
        (2, "unknown-word", "unga"),
        (4, "unknown-key", "parter"),
        (5, "unknown-key", "namn"),
        (6, "unknown-key", "roll"),
        (6, "unknown-word", "kommun"),
        (7, "unknown-key", "sammanfattning"),
    ]
