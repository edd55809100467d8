"""Rules that one record alone can break; what stays silent; how a rule is switched off."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

Told = Callable[..., list[tuple[int, str, str | None]]]
AGREEMENT = "titel: A\ntyp: unga\nkommuner: [Åmål]\n"
DEEP = "titel: A\ntyp: fördjupad-nyanlända\nkommuner: [Åmål]\n"
TRACK = "titel: A\nkommuner: [Åmål]\nkälla: [k]\n"
SHEET = "titel: A\nkälla: [k]\nsiffror:\n"
TRACKS = "job-tracks/x.yaml"
FIGURES = "figures/x.yaml"

BROKEN = [
    ("agreements/x.yaml", AGREEMENT + "startdatum: 2018\nslutdatum: 2017\n", 5, "end-before-start"),
    ("agreements/x.yaml", AGREEMENT + "undertecknad: hösten 2018\nslutdatum: augusti 2018\n", 5, "end-before-start"),
    ("agreements/x.yaml", AGREEMENT + "startdatum: 2018\nuppsagd: 2017-12-31\n", 5, "end-before-start"),
    (TRACKS, TRACK + "omgångar: [{start: 2018, slut: 2017}]\n", 4, "end-before-start"),
    ("events/x.yaml", "titel: A\nstart: 2018-10-24 09:00\nslut: 2018-10-24 08:00\n", 3, "end-before-start"),
    ("grants/x.md", "---\ntitel: A\nöppnar: 2018-10\nstänger: 2018-09\n---\n", 4, "end-before-start"),
    (TRACKS, TRACK + "omgångar:\n  - deltagare: 10\n    kvinnor: 6\n    män: 5\n", 6, "women-and-men-exceed"),
    (TRACKS, TRACK + "omgångar:\n  - deltagare: 10\n    fullföljt: 11\n", 6, "outcomes-exceed-participants"),
    (
        TRACKS,
        TRACK + "resultat: [{utfall: anställd, antal: 7, av: 6, datum: 2018}]\n",
        4,
        "outcomes-exceed-participants",
    ),
    (
        TRACKS,
        TRACK + "omgångar: [{deltagare: 5}]\nresultat: [{utfall: anställd, antal: 6, datum: 2018}]\n",
        5,
        "outcomes-exceed-participants",
    ),
    (
        TRACKS,
        TRACK
        + "omgångar: [{nr: 1, deltagare: 10}, {nr: 2, deltagare: 90}]\nresultat:\n"
        + "  - {utfall: anställd, antal: 6, omgång: 1, datum: 2018}\n"
        + "  - {utfall: avbrott, antal: 5, omgång: 1, datum: 2018}\n",
        7,
        "outcomes-exceed-participants",
    ),
    (
        TRACKS,
        TRACK + "omgångar: [{nr: 1}]\nresultat: [{utfall: anställd, antal: 6, omgång: 2, datum: 2018}]\n",
        5,
        "unknown-round",
    ),
    (TRACKS, TRACK + "omgångar: [{nr: 1}, {nr: 1}]\n", 4, "used-twice"),
    (TRACKS, TRACK + "resultat: [{utfall: anställd, datum: 2018}]\n", 4, "none-of-keys"),
    (TRACKS, TRACK + "resultat: [{utfall: anställd, antal: 1, andel: 1, datum: 2018}]\n", 4, "several-of-keys"),
    (TRACKS, TRACK + "resultat: [{utfall: anställd, antal: 1}]\n", 4, "outcome-without-date"),
    (TRACKS, TRACK + "arbetsgivare: [{sektor: privat}]\n", 4, "none-of-keys"),
    (TRACKS, TRACK + "förkunskaper: [{nivå: C}]\n", 4, "none-of-keys"),
    (TRACKS, "titel: A\nkälla: [k]\n", 1, "track-without-place"),
    (FIGURES, SHEET + "  - {id: a, mått: längd}\n", 4, "none-of-keys"),
    (FIGURES, SHEET + "  - {id: a, mått: längd, värde: 1, text: x}\n", 4, "several-of-keys"),
    (FIGURES, SHEET + "  - {id: a, mått: längd, värde: 1}\n  - {id: a, mått: längd, värde: 2}\n", 5, "used-twice"),
    (
        FIGURES,
        SHEET + "  - {id: a, mått: könsfördelning, uppdelning: {kvinnor: 58, män: 40}, enhet: procent}\n",
        4,
        "breakdown-not-whole",
    ),
    (
        FIGURES,
        SHEET + "  - {id: a, mått: könsfördelning, uppdelning: {kvinnor: 108, män: -8}, enhet: procent}\n",
        4,
        "invalid-percent",
    ),
    (
        "agreements/x.yaml",
        AGREEMENT + "kartläggning:\n  - mått: a\n    enhet: procent\n    uppdelning: {a: 50, b: 52}\n",
        7,
        "breakdown-not-whole",
    ),
    (
        "agreements/x.yaml",
        AGREEMENT + "mål: [{indikator: x, målvärde: {värde: 1, datum: 2018}}]\n",
        4,
        "goal-incomplete",
    ),
    ("agreements/x.yaml", AGREEMENT + "moduler: [{nr: 1}, {nr: 1}]\n", 4, "used-twice"),
    (
        "agreements/x.yaml",
        AGREEMENT + "moduler: [{nr: 1, aktiviteter: [{insats: sfi}]}]\n",
        4,
        "activity-without-responsible",
    ),
    (
        "agreements/x.yaml",
        AGREEMENT + "moduler: [{nr: 1, aktiviteter: [{insats: sfi, ansvarig: x, parallelltmed: sfi}]}]\n",
        4,
        "unknown-activity",
    ),
    (TRACKS, TRACK + "slag: lokalt-jobbspår\nbelägg: hela\n", 4, "track-without-employer"),
    ("agreements/x.yaml", DEEP + "belägg: hela\n", 4, "young-newly-arrived-missing"),
]

WHOLE = [
    ("agreements/x.yaml", AGREEMENT + "startdatum: hösten 2018\nslutdatum: 2018\n"),
    ("agreements/x.yaml", AGREEMENT + "startdatum: 2018-05\nslutdatum: 2018-05-01\n"),
    ("events/x.yaml", "titel: A\nstart: 2018-10-24 09:00\nslut: 2018-10-24\n"),
    (TRACKS, TRACK + "omgångar: [{deltagare: 10, gräns: cirka, kvinnor: 6, män: 6}]\n"),
    (TRACKS, TRACK + "omgångar: [{deltagare: 12, kvinnor: 5, män: 6, fullföljt: 12}]\n"),
    (
        TRACKS,
        TRACK + "omgångar: [{deltagare: 10}]\nresultat:\n  - {utfall: anställd, antal: 8, datum: 2018}\n"
        "  - {utfall: tillsvidare, antal: 6, datum: 2018}\n  - {utfall: anställd, antal: 10, datum: 2019}\n",
    ),
    (TRACKS, TRACK + "omgångar: [{deltagare: 5}, {nr: 2}]\nresultat: [{utfall: anställd, antal: 6, datum: 2018}]\n"),
    (TRACKS, TRACK + "arbetsgivare: [{antal: 9}]\n"),
    (TRACKS, "titel: A\nkälla: [k]\nlän: [Kalmar]\n"),
    (TRACKS, TRACK + "slag: lokalt-jobbspår\nbelägg: utdrag\n"),
    (TRACKS, TRACK + "slag: lokalt-jobbspår\nbelägg: hela\narbetsgivare: [{antal: 9}]\n"),
    (TRACKS, TRACK + "slag: förberedande-spår\nbelägg: hela\n"),
    (FIGURES, SHEET + "  - {id: a, mått: längd, uppdelning: {a: 33, b: 33, c: 33}, enhet: procent}\n"),
    (FIGURES, SHEET + "  - {id: a, mått: längd, uppdelning: {a: 3, b: 4}, enhet: personer}\n"),
    ("agreements/x.yaml", DEEP + "jobbspår: [a, b, c]\nbelägg: utdrag\n"),
    ("agreements/x.yaml", DEEP),
]


@pytest.mark.parametrize(
    ("path", "text", "line", "code"), BROKEN, ids=[f"{case[3]}:{n}" for n, case in enumerate(BROKEN)]
)
def test_a_broken_rule_is_told_once_at_its_line(told: Told, path: str, text: str, line: int, code: str) -> None:
    assert [(where, what) for where, what, _ in told(text, path)] == [(line, code)]


@pytest.mark.parametrize(("path", "text"), WHOLE)
def test_the_benefit_of_the_doubt(told: Told, path: str, text: str) -> None:
    assert told(text, path) == []


def test_rules_are_asked_of_a_record_with_other_mistakes(told: Told) -> None:
    text = "typ: ungaa\nkommuner: [Åmål]\nstartdatum: 2018\nslutdatum: 2017\nkälla: k\n"
    assert [code for _, code, _ in told(text)] == ["missing-key", "unknown-word", "end-before-start", "text-for-list"]


def test_rules_point_at_the_right_item_after_a_broken_one(told: Told) -> None:
    text = SHEET + "  - {id: a, mått: x, värde: 1}\n  - {id: b, mått: längd}\n  - {id: c, mått: längd, värde: 1}\n"
    assert [(line, code) for line, code, _ in told(text, FIGURES)] == [(4, "unknown-word"), (5, "none-of-keys")]


def test_a_rule_says_nothing_of_what_is_broken(told: Told) -> None:
    assert [code for _, code, _ in told(SHEET + "  - {id: a, mått: längd, värde: x}\n", FIGURES)] == ["invalid-number"]
    found = told(AGREEMENT + "moduler: [{nr: 1, aktiviteter: [{insats: sfi, ansvarig: [x]}]}]\n")
    assert [code for _, code, _ in found] == ["list-for-text"]
    assert [code for _, code, _ in told("titel: A\nkälla: [k]\nkommuner: [Nowhere]\n", TRACKS)] == [
        "unknown-municipality"
    ]


@pytest.mark.parametrize("name", ["unga-nyanlända-saknas", "young-newly-arrived-missing", "Unga-nyanlända-saknas"])
def test_a_rule_is_named_by_either_name(read: Any, name: str) -> None:
    text = DEEP + f"belägg: hela\nundantag: [{{regel: {name}, skäl: Källan säger inget.}}]\n"
    facts, _ = read(text)
    assert facts.exemptions[0].rule == "young-newly-arrived-missing"


def test_a_suggestion_for_an_activity(told: Told) -> None:
    text = (
        AGREEMENT + "moduler:\n  - nr: 2\n    aktiviteter:\n      - {insats: praktik, ansvarig: x}\n"
        "      - {insats: sfi, ansvarig: x, alternativtill: praktk}\n"
    )
    assert told(text) == [(8, "unknown-activity", "praktik")]


BESIDE_EACH_OTHER = [
    (
        "agreements/x.yaml",
        AGREEMENT
        + "moduler:\n  - nr: 1\n    aktiviteter:\n"
        + "      - {insats: praktik, ansvarig: x, omfattning: lagom länge, parallelltmed: finns-ej}\n"
        + "      - {insats: sfi, omfattning: så klart}\n",
        [(7, "unknown-activity"), (7, "unknown-amount"), (8, "activity-without-responsible"), (8, "unknown-amount")],
    ),
    (
        TRACKS,
        TRACK + "omgångar:\n  - {nr: 1, start: 2018-13-01, deltagare: 5, kvinnor: 4, män: 4}\n"
        "resultat:\n  - {utfall: anställd, antal: 9, datum: 2018-14, omgång: 1}\n",
        [
            (5, "impossible-date"),
            (5, "women-and-men-exceed"),
            (7, "impossible-date"),
            (7, "outcomes-exceed-participants"),
        ],
    ),
    (
        TRACKS,
        TRACK + "resultat:\n  - {utfall: anställd, antal: många}\n",
        [(5, "invalid-count"), (5, "outcome-without-date")],
    ),
    (
        FIGURES,
        SHEET + "  - {id: a, mått: längd, enhet: procent, datum: 2018-13, uppdelning: {kvinnor: 40, män: 40}}\n",
        [(4, "breakdown-not-whole"), (4, "impossible-date")],
    ),
]


@pytest.mark.parametrize(("path", "text", "expected"), BESIDE_EACH_OTHER)
def test_a_mistake_hides_no_other_that_does_not_rest_on_it(
    told: Told, path: str, text: str, expected: list[tuple[int, str]]
) -> None:
    assert sorted((line, code) for line, code, _ in told(text, path)) == expected


@pytest.mark.parametrize(
    ("written", "meant"),
    [
        ("undersköterska (ssyk 5321)", "namn: undersköterska`, `ssyk: 5321"),
        ("5321 Undersköterska", "namn: Undersköterska`, `ssyk: 5321"),
        ("'vårdbiträde: 5330'", "namn: vårdbiträde`, `ssyk: 5330"),
    ],
)
def test_the_code_of_an_occupation_stands_beside_its_name(told: Told, written: str, meant: str) -> None:
    track = f"titel: A\nkommuner: [Åmål]\nkälla: [k]\nyrken:\n  - svetsare\n  - {written}\n"
    assert told(track, "job-tracks/x.yaml") == [(6, "code-in-name", meant)]


def test_an_occupation_without_a_name_is_only_that(told: Told) -> None:
    track = "titel: A\nkommuner: [Åmål]\nkälla: [k]\nyrken:\n  - ssyk: 5321\n"
    assert told(track, "job-tracks/x.yaml") == [(5, "missing-key", None)]
