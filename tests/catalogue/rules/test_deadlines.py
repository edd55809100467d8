"""What soon ends, and what should have been revised."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

import pytest

from overens.catalogue.rules.deadlines import after_months
from overens.config import ConfiguredLimits
from overens.problems import Problem

Check = Callable[..., tuple[Problem, ...]]
Told = Callable[..., list[tuple[str, int, str]]]
BASE = "titel: A\ntyp: unga\nkommuner: [Åmål]\nundertecknad: 2020-03-01\n"


def one(more: str) -> dict[str, str]:
    return {"agreements/a.yaml": BASE + more}


@pytest.mark.parametrize(
    ("end", "as_of", "is_told"),
    [
        ("2026-07-15", "2026-01-15", True),
        ("2026-07-16", "2026-01-15", False),
        ("2026-07", "2026-01-15", False),
        ("2026-01-15", "2026-01-15", True),
        ("2026-01-14", "2026-01-15", False),
        ("våren 2026", "2026-01-15", True),
        ("2025-02-28", "2024-08-31", True),
    ],
)
def test_ending_within_six_months(told: Told, end: str, as_of: str, is_told: bool) -> None:
    expected = [("agreements/a.yaml", 5, "expiring-soon")] if is_told else []
    assert told(one(f"slutdatum: {end}\n"), as_of) == expected


def test_the_months_are_configured(told: Told) -> None:
    limits = ConfiguredLimits.model_validate({"upphör-inom": "1 år"})
    assert told(one("slutdatum: 2027-01-15\n"), "2026-01-15", limits=limits) == [
        ("agreements/a.yaml", 5, "expiring-soon")
    ]


def test_a_successor_that_is_ready_answers_what_happens_then(told: Told) -> None:
    files = one("slutdatum: 2026-03-01\n")
    files["agreements/b.yaml"] = BASE.replace("undertecknad: 2020", "startdatum: 2026") + "ersätter: [a]\n"
    assert told(files) == []


def test_nothing_is_said_of_what_an_agreement_with_mistakes_replaces(told: Told) -> None:
    files = one("slutdatum: 2026-03-01\nrevideras: 1 år\n")
    files["agreements/b.yaml"] = BASE + "ersätter: [a]\nfel: 1\n"
    assert told(files) == [("agreements/b.yaml", 6, "unknown-key")]


@pytest.mark.parametrize(
    ("interval", "due"),
    [
        ("12 månader", "2021-03-01"),
        ("1 år", "2021-03-01"),
        ("varje år", "2021-03-01"),
        ("årligen", "2021-03-01"),
        ("1 gång per år", "2021-03-01"),
        ("2 gånger per år", "2020-09-01"),
        ("vart tredje år", "2023-03-01"),
        ("1–2 år", "2022-03-01"),
        ("26 veckor", "2020-08-30"),
        ("varje halvår", "2020-09-01"),
        ("1,5 år", "2021-09-01"),
        ("5 besök", None),
        ("10 år", None),
        ("99999999 år", None),
        ("ej angivet", None),
    ],
)
def test_when_a_revision_is_due(check_content: Check, interval: str, due: str | None) -> None:
    found = check_content(one(f"tillsvidare: ja\nrevideras: {interval}\n"))
    expected = [] if due is None else [("revision-overdue", 6, due)]
    assert [(item.code, item.place.line, item.value("due")) for item in found] == expected


@pytest.mark.parametrize(
    "more",
    [
        "händelser: [{händelse: reviderad, datum: 2025-06}]\n",
        "händelser: [{händelse: reviderad, datum: 2022}, {händelse: reviderad, datum: hösten 2025}]\n",
        "startdatum: 2025-02-01\n",
    ],
)
def test_the_last_revision_counts(told: Told, more: str) -> None:
    assert told(one(f"tillsvidare: ja\nrevideras: 1 år\n{more}")) == []


def test_a_planned_revision_has_not_been_made(told: Told) -> None:
    more = "tillsvidare: ja\nrevideras: 1 år\nhändelser: [{händelse: reviderad, datum: 2027}]\n"
    assert told(one(more)) == [("agreements/a.yaml", 6, "revision-overdue")]


def test_an_amendment_is_a_revision(told: Told) -> None:
    files = one("tillsvidare: ja\nrevideras: 1 år\n")
    files["agreements/b.yaml"] = BASE.replace("2020", "2025") + "ändrar: [a]\nslutdatum: 2030\n"
    assert told(files) == []


@pytest.mark.parametrize("more", ["slutdatum: 2021\n", "uppsagd: 2021\ntillsvidare: ja\n", ""])
def test_what_is_not_in_force_is_not_revised(told: Told, more: str) -> None:
    assert told(one(f"revideras: 1 år\n{more}")) == []


def test_months_end_where_the_month_ends() -> None:
    assert after_months(date(2024, 8, 31), 6) == date(2025, 2, 28)
    assert after_months(date(2023, 12, 31), 2) == date(2024, 2, 29)
    assert after_months(date(9999, 12, 1), 1) == date.max


def test_a_mistake_elsewhere_hides_no_deadline(told: Told) -> None:
    ending = one("slutdatum: 2026-03-01\nmålgrupper: [okänd-grupp]\n")
    assert told(ending) == [("agreements/a.yaml", 5, "expiring-soon"), ("agreements/a.yaml", 6, "unknown-word")]


@pytest.mark.parametrize(
    "more", ["uppsagd: nyss\n", "slut: 2025\n", "ersätter: a b\n", "utkast: ja\nsammanfattning: []\n"]
)
def test_nothing_is_said_where_the_mistake_may_decide(told: Told, more: str) -> None:
    assert "expiring-soon" not in {code for _, _, code in told(one("slutdatum: 2026-03-01\n" + more))}
