from __future__ import annotations

import re
import sys
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest

from overens.sources import read_yaml_text

TEXT = Path(__file__).with_name("queries.yaml").read_text(encoding="utf-8")
ASKED = (read_yaml_text(TEXT, "queries.yaml").data or {})["frågor"]
QUERIES = [
    pytest.param(
        one["fråga"],
        tuple(one["sidor"]),
        int(one["plats"]),
        id=one["fråga"],
        marks=[pytest.mark.xfail(reason=one["missar"])] if "missar" in one else [],
    )
    for one in ASKED
]
places: dict[str, int | None] = {}


@pytest.fixture(scope="module")
def page(browser: Any, site_url: str) -> Iterator[Any]:
    context = browser.new_context(locale="sv-SE")
    opened = context.new_page()
    opened.goto(f"{site_url}sok/")
    yield opened
    context.close()


def test_there_are_many_queries_each_once_and_a_third_are_questions() -> None:
    asked = [one["fråga"] for one in ASKED]
    assert len(set(asked)) == len(asked) >= 120
    questions = [one for one in asked if re.match(r"(hur|vad|vem|vilk|var|när|varför|kan|får|har|finns|är|jag)", one)]
    assert len(questions) >= 40
    assert sum("missar" in one for one in ASKED) <= 6


@pytest.mark.parametrize(("query", "wanted", "place"), QUERIES)
def test_the_wanted_page_comes_first(
    page: Any, searching: Any, query: str, wanted: tuple[str, ...], place: int
) -> None:
    found = searching.search(page, query)
    places[query] = next((number for number, address in enumerate(found, 1) if address in wanted), None)
    assert places[query] is not None, f"{wanted} saknas bland {found}"
    assert places[query] <= place, found[:5]


def test_the_hit_rate(capsys: pytest.CaptureFixture[str], record_property: Callable[[str, object], None]) -> None:
    if len(places) < len(QUERIES):
        pytest.skip("only with all queries")
    first = sum(place == 1 for place in places.values())
    three = sum(place is not None and place <= 3 for place in places.values())
    told = f"search: {first} of {len(places)} queries first, {three} ({three / len(places):.0%}) within the first three"
    record_property("hit rate", told)
    with capsys.disabled():
        sys.stdout.write(f"\n{told}\n")
    assert three / len(places) >= 0.95
