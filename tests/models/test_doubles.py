"""What stands twice in a list is told at the second place, with the line of the first."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

Read = Callable[..., tuple[Any, tuple[Any, ...]]]
BASE = "titel: Exempelavtal\ntyp: unga\nkommuner: [Mellerud]\n"
TRACK = "titel: Exempelspår\nkommuner: [Mellerud]\nkälla: [k]\n"


@pytest.mark.parametrize(
    ("text", "line", "first", "value", "earlier"),
    [
        ("titel: A\ntyp: unga\nkommuner:\n  - Åmål\n  - Mellerud\n  - 1492\n", 6, 4, "1492", "Åmål"),
        (BASE + "målgrupper: [unga, Unga]\n", 4, 4, "Unga", "unga"),
        (BASE + "källa:\n  - k\n  - k\n", 6, 5, "k", "k"),
        (BASE + "ersätter: [a, b, a]\n", 4, 4, "a", "a"),
        (BASE + "parter:\n  - namn: Exempel\n    roll: kommun\n  - namn: exempel\n", 7, 5, "exempel", "Exempel"),
        (BASE + "parter:\n  - namn: Exempel\n    enheter: [a, A]\n", 6, 6, "A", "a"),
        (BASE + "bilagor:\n  - titel: Karta\n  - titel: Karta\n", 6, 5, "Karta", "Karta"),
        (BASE + "moduler:\n  - nr: 1\n    mål: [arbete, studier, arbete]\n", 6, 6, "arbete", "arbete"),
    ],
)
def test_in_an_agreement(read: Read, text: str, line: int, first: int, value: str, earlier: str) -> None:
    facts, (found,) = read(text)
    assert facts is not None
    assert (found.code, found.place.line, found.value("first")) == ("listed-twice", line, str(first))
    assert (found.value("value"), found.value("earlier")) == (value, earlier)


@pytest.mark.parametrize(
    "more",
    [
        "parter:\n  - namn: Exempel\n    enheter: [a]\n  - namn: Exempel\n    enheter: [b]\n",
        "process: [möte, arbete, möte]\n",
        "moduler:\n  - nr: 1\n    aktiviteter:\n" + 2 * "      - insats: praktik\n        ansvarig: X\n",
        "beslut:\n  - organ: nämnden\n    datum: 2018\n  - organ: nämnden\n    datum: 2019\n",
    ],
)
def test_what_may_come_again_is_not_told(read: Read, more: str) -> None:
    assert read(BASE + more)[1] == ()


def test_in_a_job_track(read: Read) -> None:
    def lines(more: str) -> list[tuple[str, int]]:
        return [(one.code, one.place.line) for one in read(TRACK + more, "job-tracks/exempel.yaml")[1]]

    assert lines("branscher: [industri,\n  industri]\n") == [("listed-twice", 5)]
    assert lines("yrken:\n  - svetsare\n  - {namn: svetsare, ssyk: 7212}\n") == [("listed-twice", 6)]
    assert lines("arbetsgivare:\n  - Exempel AB\n  - {namn: Exempel AB}\n") == [("listed-twice", 6)]
    assert lines("arbetsgivare:\n  - Exempel AB\n  - {namn: Exempel AB, enhet: Norr}\n") == []


def test_beside_broken_items_the_places_are_those_of_the_file(read: Read) -> None:
    _, found = read("titel: A\ntyp: unga\nkommuner:\n  - Åmåll\n  - Mellerud\n  - Mellerud\n")
    assert [(one.code, one.place.line, one.value("first")) for one in found] == [
        ("unknown-municipality", 4, None),
        ("listed-twice", 6, "5"),
    ]


def test_words_of_a_vocabulary(read: Read) -> None:
    _, found = read("branscher:\n  rymd:\n    etikett: Rymdfart\n    ord: [raket, raket]\n", "vocabularies.yaml")
    assert [(one.code, one.place.line) for one in found] == [("listed-twice", 4)]


@pytest.mark.parametrize(
    ("breakdown", "told"),
    [
        ("{Män: 40, män: 60}", ("män", "Män")),
        ("{privata: 40, män: 10, Privata: 50}", ("Privata", "privata")),
        ("{vård-omsorg: 40, Vård och omsorg: 60}", ("Vård och omsorg", "vård-omsorg")),
    ],
)
def test_a_word_that_stands_twice_in_a_breakdown_is_told_once(
    read: Read, breakdown: str, told: tuple[str, str]
) -> None:
    text = "titel: A\nkälla: [k]\nsiffror:\n  - id: a\n    mått: könsfördelning\n    enhet: procent\n"
    facts, (found,) = read(f"{text}    uppdelning: {breakdown}\n", "figures/exempel.yaml")
    assert facts is None
    assert (found.code, found.place.line) == ("same-word-twice", 7)
    assert found.place.column == 17 + breakdown.rindex(told[0])
    assert (found.value("key"), found.value("earlier"), found.value("first")) == (*told, "7")


def test_another_mistake_in_such_a_breakdown_is_told_too(read: Read) -> None:
    text = BASE + "kartläggning:\n  - mått: elever\n    uppdelning:\n      män: 1\n      Män: x\n      kvinnor: y\n"
    assert [(one.code, one.place.line) for one in read(text)[1]] == [
        ("same-word-twice", 8),
        ("invalid-number", 9),
    ]
