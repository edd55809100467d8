"""Days that have not come yet, where something is said to have been done."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest

AGREEMENT = "titel: A\ntyp: unga\nkommuner: [Åmål]\n"
TODAY = date(2026, 1, 15)


def told(build: Any, files: dict[str, str], **said: object) -> list[tuple[str, int]]:
    site = build(files, **{"as_of": TODAY, "today": TODAY, **said})
    return [(one.place.path, one.place.line) for one in site.prepared.problems if one.code == "day-ahead"]


@pytest.mark.parametrize(
    ("path", "text", "line"),
    [
        ("agreements/a.yaml", f"{AGREEMENT}granskad: 2026-01-16\n", 4),
        ("agreements/a.yaml", f"{AGREEMENT}granskad: 2062\n", 4),
        ("news/n.md", "---\ntitel: N\ndatum: 2026-02-01\n---\nText.\n", 3),
        ("pages/p.md", "---\ntitel: P\ngranskad: 2027-01-01\n---\nText.\n", 3),
        ("publications/p.yaml", "titel: P\nlänk: https://exempel.example\ndatum: 2027\n", 3),
        ("sources.yaml", "kalla:\n  titel: K\n  datum: 2032-02-06\n", 3),
    ],
)
def test_it_is_told_at_its_line(build: Any, path: str, text: str, line: int) -> None:
    assert told(build, {path: text}) == [(path, line)]


def test_beside_another_mistake_too(build: Any) -> None:
    files = {"agreements/a.yaml": f"{AGREEMENT}granskad: 2062-01-01\nmålgrupper: [fel]\n"}
    assert told(build, files) == [("agreements/a.yaml", 4)]


@pytest.mark.parametrize("day", ["2026-01-15", "2026-01", "2026", "vintern 2025–2026"])
def test_what_may_have_come_is_not_told(build: Any, day: str) -> None:
    assert told(build, {"agreements/a.yaml": f"{AGREEMENT}granskad: {day}\n"}) == []


def test_drafts_and_plans_may_lie_ahead(build: Any) -> None:
    files = {
        "news/n.md": "---\ntitel: N\ndatum: 2026-02-01\nutkast: ja\n---\nText.\n",
        "agreements/a.yaml": f"{AGREEMENT}startdatum: 2027-01-01\n",
        "events/e.yaml": "titel: E\nstart: 2026-05-01\n",
    }
    assert told(build, files) == []


def test_a_site_of_an_earlier_day_is_made_from_what_was_reviewed_since(build: Any) -> None:
    files = {"agreements/a.yaml": f"{AGREEMENT}granskad: 2026-01-10\n"}
    assert told(build, files, as_of=date(2020, 1, 1)) == []
    assert told(build, files, as_of=date(2020, 1, 1), today=date(2020, 1, 1)) == [("agreements/a.yaml", 4)]
    assert told(build, files, as_of=date(2020, 1, 1), today=None) == []


def test_a_clock_that_is_wrong_calls_not_everything_a_slip(build: Any) -> None:
    files = {f"agreements/a{number}.yaml": f"{AGREEMENT}granskad: 2026-01-10\n" for number in range(12)}
    assert told(build, files, today=date(2024, 1, 1), as_of=date(2024, 1, 1)) == []
