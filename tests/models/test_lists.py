"""What is offered where a list belongs is right as it stands: written so, the file says the same and is accepted."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

from overens.models.lists import marked_items

Told = Callable[..., list[tuple[int, str, str | None]]]
BASE = "titel: Exempelavtal\ntyp: unga\nkommuner: [Åmål]\n"
TRACK = "titel: Exempelspår\nkommuner: [Åmål]\nkälla: [k]\n"
TRACK_PATH = "job-tracks/exempel.yaml"


def without(base: str, written: str) -> str:
    return "".join(f"{line}\n" for line in base.splitlines() if line.split(":")[0] != written.split(":")[0])


@pytest.mark.parametrize("marks", ["• •", "– –", "o o", "1. 2.", "1) 2)"])
def test_lines_with_bullets_are_items_and_what_goes_on_below_belongs_to_them(marks: str) -> None:
    first, second = marks.split()
    lines = [f"{first} Samtal", f"{second} Praktik, och en", "lång rad till;"]
    assert marked_items(lines) == ["Samtal", "Praktik, och en lång rad till"]
    assert marked_items(["Samtal", "Praktik"]) is None


@pytest.mark.parametrize("written", ["\n  unga\n  nyanlända", " • unga • nyanlända", " 1. unga 2. nyanlända"])
def test_a_pasted_list_is_parted_at_its_bullets_or_lines(read: Any, written: str) -> None:
    for key, expected in (("målgrupper", "unga nyanlända"), ("process", "Unga Nyanlända")):
        text = written if key == "målgrupper" else written.replace("unga", "Unga").replace("nyanlända", "Nyanlända")
        _, (problem,) = read(f"{BASE}{key}:{text}\n")
        assert (problem.code, problem.value("value")) == ("text-for-list", f"[{', '.join(expected.split())}]")


def test_a_sentence_on_several_lines_is_not_parted(read: Any) -> None:
    _, (problem,) = read(BASE + "process:\n  kartläggning och sedan\n  praktik\n")
    assert (problem.value("value"), problem.value("suggestion")) == (None, "`- …`")
    _, (problem,) = read(BASE + "process: • Samtal • Praktik, och mer\n")
    assert problem.value("value") == "[Samtal, 'Praktik, och mer']"


@pytest.mark.parametrize(
    ("written", "offered"),
    [
        ("målgrupper: unga/nyanlända", "[unga, nyanlända]"),
        ("målgrupper: unga och nyanlända", "[unga, nyanlända]"),
        ("målgrupper: unga; nyanlända", "[unga, nyanlända]"),
        ("målgrupper: '[unga], nyanlända'", "[unga, nyanlända]"),
        ("kommuner: Upplands Väsby", "[Upplands Väsby]"),
        ("kommuner: Upplands Väsby Åmål", "[Upplands Väsby, Åmål]"),
        ("kommuner: Malung-Sälen", "[Malung-Sälen]"),
        ("ersätter: a-2015, a-2016", "[a-2015, a-2016]"),
        ("arbetsgivare: Exempel AB, Prov och Test", "[Exempel AB, Prov, Test]"),
        ("arbetsgivare: Exempel och Prov", "[Exempel, Prov]"),
        ("arbetsgivare: Exempel och Söner AB", None),
        ("yrken: kock och servitör", None),
        ("process: Kartläggning av individen, gruppen och arbetsmarknaden", None),
        ("process: " + "Lång mening " * 20, None),
    ],
)
def test_a_text_is_parted_where_it_is_plain_how(read: Any, written: str, offered: str | None) -> None:
    is_track = written.startswith(("arbetsgivare", "yrken"))
    base, path = (TRACK, TRACK_PATH) if is_track else (BASE, "agreements/exempel.yaml")
    _, (problem,) = read(f"{without(base, written)}{written}\n", path)
    assert (problem.code, problem.value("value")) == ("text-for-list", offered)
    if offered:
        key = written.split(":")[0]
        assert read(f"{without(base, written)}{key}: {offered}\n", path)[1] == ()


@pytest.mark.parametrize(
    ("written", "offered"),
    [
        ("parter: Exempelkommun och Arbetsförmedlingen", "`- namn: Exempelkommun`, `- namn: Arbetsförmedlingen`"),
        ("statsbidrag: 450 000 kr", "`- belopp: 450 000 kr`"),
        ("undertecknare: Anna Exempel", "`- roll: …`"),
        ("beslut: 2018-01-25", "`- datum: 2018-01-25`"),
        ("beslut: Kommunstyrelsen", "`- organ: Kommunstyrelsen`"),
        ("bilagor: bilaga-1.pdf", "`- fil: bilaga-1.pdf`"),
        ("resultat: 12 anställda", "`- utfall: …`"),
        ("omgångar: 2", "`- nr: …`"),
    ],
)
def test_a_text_gets_the_key_that_it_is_the_value_of(read: Any, written: str, offered: str) -> None:
    is_track = written.startswith(("resultat", "omgångar"))
    text, path = (TRACK, TRACK_PATH) if is_track else (BASE, "agreements/exempel.yaml")
    _, (problem,) = read(f"{text}{written}\n", path)
    assert (problem.code, problem.value("suggestion")) == ("text-for-list", offered)


@pytest.mark.parametrize(
    ("written", "line", "offered"),
    [
        ("målgrupper: [unga; nyanlända]", 4, "`unga, nyanlända`"),
        ("målgrupper:\n  - unga, nyanlända", 5, "`- unga`, `- nyanlända`"),
        ("kommuner: [Åmål Mellerud]", 3, "`Åmål, Mellerud`"),
        ("kommuner: [Upplands Väsby]", None, None),
    ],
)
def test_several_words_in_one_item_are_told_apart(read: Any, written: str, line: int | None, offered: str) -> None:
    _, problems = read(f"{without(BASE, written)}{written}\n")
    assert [(one.place.line, one.code, one.value("items")) for one in problems] == (
        [(line, "several-in-one", offered)] if line else []
    )


@pytest.mark.parametrize(
    "written",
    [
        "målgrupper: [[unga, nyanlända]]",
        "målgrupper:\n  - - unga\n    - nyanlända",
        "målgrupper: [[unga], [nyanlända]]",
    ],
)
def test_a_list_in_a_list_is_one_mistake(told: Told, written: str) -> None:
    ((_, code, suggestion),) = told(f"{BASE}{written}\n")
    assert (code, suggestion) == ("nested-list", "målgrupper: [unga, nyanlända]")


def test_an_item_without_its_key_is_shown_with_it(read: Any) -> None:
    _, (problem,) = read(BASE + "parter:\n  - Exempelkommun\n")
    assert (problem.code, problem.value("item")) == ("text-for-item", "- namn: Exempelkommun")
    _, (problem,) = read(BASE + "parter: [Exempelkommun]\n")
    assert problem.value("item") == "{namn: Exempelkommun}"


def test_words_written_as_keys_are_offered_as_words(read: Any) -> None:
    _, (problem,) = read(BASE + "målgrupper:\n  unga: ja\n  nyanlända: ja\n")
    assert (problem.code, problem.value("suggestion")) == ("mapping-for-list", "`målgrupper: [unga, nyanlända]`")


def test_facts_of_one_item_without_a_dash_are_told_to_get_one(read: Any) -> None:
    """A list that also takes plain texts: the keys say that facts were meant."""
    base = "titel: A\nkommuner: [Åmål]\nkälla: [k]\n"
    for written, first in (("yrken: {namn: Svetsare}", "namn"), ("arbetsgivare:\n  namn: X\n  sektor: privat", "namn")):
        (problem,) = read(f"{base}{written}\n", "job-tracks/x.yaml")[1]
        assert (problem.code, problem.value("first"), problem.value("suggestion")) == ("mapping-for-list", first, None)
