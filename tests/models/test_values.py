"""Each kind of value: what is accepted, and what is said of the rest."""

from __future__ import annotations

from collections.abc import Callable

import pytest

Told = Callable[..., list[tuple[int, str, str | None]]]
AGREEMENT = "titel: A\ntyp: unga\nkommuner: [Åmål]\n"
TRACK = "titel: A\nkommuner: [Åmål]\nkälla: [k]\n"
SHEET = "titel: A\nkälla: [k]\n"
EVENT = "titel: A\n"
FILES = {
    AGREEMENT: "agreements/x.yaml",
    TRACK: "job-tracks/x.yaml",
    SHEET: "figures/x.yaml",
    EVENT: "events/x.yaml",
}

RIGHT = [
    (AGREEMENT, "startdatum: 2018-01"),
    (AGREEMENT, "startdatum: vintern 2015–2016"),
    (AGREEMENT, "utkast: false"),
    (AGREEMENT, "utkast: Ja"),
    (AGREEMENT, "kommunanmärkning: nej"),
    (AGREEMENT, "kontakt: {funktion: X, länk: 'http://exempel.example/a?b=c%20d'}"),
    (AGREEMENT, "kontakt: {funktion: X, epost: kommun@åmål.example}"),
    (AGREEMENT, "parter: [{namn: X, organisationsnummer: '2120000142'}]"),
    (AGREEMENT, "målgrupper: [Långtidsarbetslösa]"),
    (AGREEMENT, "moduler: [{nr: '3'}]"),
    (AGREEMENT, "uppsägningstid: ej angivet"),
    (AGREEMENT, "kartläggning: [{mått: x, period: april–september 2018, värde: 1 404, enhet: egna enheter}]"),
    (TRACK, "län: [14, Kalmar län]"),
    (TRACK, "platser: 15–20"),
    (TRACK, "omgångar: [{nr: 1, deltagare: 1 404}]"),
    (TRACK, "finansiering: [{av: x, belopp: 1 mnkr}]"),
    (SHEET, "siffror: [{id: a, mått: längd, intervall: 300}]"),
    (SHEET, "siffror: [{id: a, mått: längd, uppdelning: {18–24 år: 3, Industri: 4}}]"),
    (EVENT, "start: 2018"),
    (EVENT, "start: 2018-10-24 09:00"),
]

WRONG = [
    (AGREEMENT, "startdatum: 2025-13-01", "impossible-date", None),
    (AGREEMENT, "startdatum: 2018-02-30", "impossible-date", None),
    (AGREEMENT, "startdatum: 0218-01-25", "impossible-date", None),
    (AGREEMENT, "slutdatum: 9999-12-31", "no-end-date", None),
    (AGREEMENT, "slutdatum: Tills vidare", "no-end-date", None),
    (AGREEMENT, "slutdatum: t.v.", "no-end-date", None),
    (AGREEMENT, "startdatum: 2018-1-5", "invalid-date", "2018-01-05"),
    (AGREEMENT, "startdatum: 5/1 2018", "invalid-date", "2018-01-05"),
    (AGREEMENT, "startdatum: 20180105", "invalid-date", "2018-01-05"),
    (AGREEMENT, "startdatum: 180125", "invalid-date", "2018-01-25"),
    (AGREEMENT, "startdatum: 991231", "invalid-date", "1999-12-31"),
    (AGREEMENT, "startdatum: 183125", "invalid-date", None),
    (AGREEMENT, "startdatum: 2018125", "invalid-date", None),
    (AGREEMENT, "startdatum: 2018–01–25", "invalid-date", "2018-01-25"),
    (AGREEMENT, "statsbidrag: [{belopp: 450.000 kr}]", "invalid-money", "450 000 kr"),
    (AGREEMENT, "statsbidrag: [{belopp: 1.404.000 kronor}]", "invalid-money", "1 404 000 kronor"),
    (AGREEMENT, "startdatum: i höstas", "invalid-date", None),
    (AGREEMENT, "kartläggning: [{mått: x, period: någon gång}]", "invalid-period", None),
    (AGREEMENT, "kartläggning: [{mått: x, värde: tio}]", "invalid-number", "10"),
    (AGREEMENT, "utkast: kanske", "invalid-yes-no", None),
    (AGREEMENT, "moduler: [{nr: 4}]", "invalid-module-number", None),
    (AGREEMENT, "målgrupper: [långtidsarbetslosa]", "unknown-word", "långtidsarbetslösa"),
    (AGREEMENT, "målgrupper: [hästar]", "unknown-word", None),
    (AGREEMENT, "kontakt: {funktion: X, länk: www.exempel.example}", "invalid-link", "https://www.exempel.example"),
    (AGREEMENT, "kontakt: {funktion: X, länk: 'javascript:alert(1)'}", "invalid-link", None),
    (AGREEMENT, "kontakt: {funktion: X, länk: 'https://a@b.example/'}", "link-with-login", "https://b.example/"),
    (AGREEMENT, "kontakt: {funktion: X, länk: 'ftp://exempel.example'}", "invalid-link", None),
    (AGREEMENT, "kontakt: {funktion: X, länk: 'https://['}", "invalid-link", None),
    (AGREEMENT, "kontakt: {funktion: X, epost: växeln}", "invalid-email", None),
    (AGREEMENT, "parter: [{namn: X, organisationsnummer: 212000-0143}]", "invalid-organisation-number", None),
    (AGREEMENT, "bilagor: [{titel: X, fil: ../hemligt.pdf}]", "invalid-file-name", "hemligt.pdf"),
    (AGREEMENT, "bilagor: [{titel: X, fil: /etc/passwd}]", "invalid-file-name", None),
    (AGREEMENT, "bilagor: [{titel: X, fil: Bilaga Å.pdf}]", "invalid-file-name", "bilaga-a.pdf"),
    (AGREEMENT, "bilagor: [{titel: X, kommun: Amål}]", "unknown-municipality", "Åmål"),
    (AGREEMENT, "statsbidrag: [{belopp: 450 000}]", "invalid-money", None),
    (AGREEMENT, "undantag: [{regel: få-jobspår, skäl: x}]", "unknown-rule", "få-jobbspår"),
    (AGREEMENT, "undantag: [{regel: unknown-key, skäl: x}]", "rule-always-on", None),
    (AGREEMENT, "undantag: [{regel: få-jobbspår}]", "missing-key", None),
    (AGREEMENT, "tolkning: {type: x}", "unknown-key", "typ"),
    (TRACK, "län: [Vastra Götaland]", "unknown-county", "Västra Götaland"),
    (TRACK, "län: [1]", "unknown-county", "01"),
    (TRACK, "platser: 20–15", "invalid-interval", None),
    (TRACK, "platser: -3", "invalid-count", None),
    (TRACK, "platser: 15,5–20", "invalid-count", None),
    (TRACK, "omgångar: [{deltagare: 1.5}]", "invalid-count", None),
    (TRACK, "omgångar: [{deltagare: -3}]", "invalid-count", None),
    (TRACK, "resultat: [{utfall: anställd, andel: 120, datum: 2018}]", "invalid-percent", None),
    (TRACK, "yrken: [{namn: x, ssyk: 72}]", "invalid-ssyk", None),
    (SHEET, "siffror: [{id: Å1, mått: längd, värde: 1}]", "invalid-id", "a1"),
    (SHEET, "siffror: [{id: a, mått: jobbspar-igang, värde: 1}]", "unknown-word", "jobbspår-igång"),
    (SHEET, "siffror: [{id: a, mått: längd, uppdelning: {vard-omsorg: 1}}]", "unknown-word", "vård-omsorg"),
    (EVENT, "start: snart", "invalid-moment", None),
    (EVENT, "start: 2018-10-24 25:00", "invalid-moment", None),
]


@pytest.mark.parametrize(("base", "line"), RIGHT, ids=[line for _, line in RIGHT])
def test_accepted(told: Told, base: str, line: str) -> None:
    assert told(f"{base}{line}\n", FILES[base]) == []


@pytest.mark.parametrize(("base", "line", "code", "meant"), WRONG, ids=[line for _, line, _, _ in WRONG])
def test_refused_with_one_problem_at_its_line(told: Told, base: str, line: str, code: str, meant: str | None) -> None:
    assert told(f"{base}{line}\n", FILES[base]) == [(base.count("\n") + 1, code, meant)]


def test_a_municipality_code_without_its_zero_is_completed(told: Told) -> None:
    assert told("titel: A\ntyp: unga\nkommuner: [114]\n") == [(3, "unknown-municipality", "0114")]


def test_ids_of_words_keep_their_letters(told: Told) -> None:
    text = "typ:\n  Vård & omsorg:\n    etikett: X\n"
    assert told(text, "vocabularies.yaml") == [(2, "invalid-word-id", "vård-omsorg")]
