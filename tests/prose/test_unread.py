"""Signs that were meant as markup and would be shown as they stand."""

from __future__ import annotations

import time

import pytest

from overens.prose.unread import unread

from .sources import read


@pytest.mark.parametrize(
    ("text", "meant"),
    [
        ("Se [avtalet] (agreements/exempel).", ["[avtalet](agreements/exempel)"]),
        ("Se [sidan] (https://exempel.example/a).", ["[sidan](https://exempel.example/a)"]),
        ("Se (avtalet)[../exempel/].", ["[avtalet](../exempel/)"]),
        ("Så här:\n\n• ett\n• två\n\n•tre", ["- ett", "- tre"]),
        ("Så här:\n\n-ett\n-två", ["- ett"]),
        ("Så här:\n\n1) ett\n2) två", ["1. ett"]),
        ("Ett.\n\n**Fet text utan slut\n\nTvå.", ["**Fet text utan slut**"]),
        ("Ett **fet** ord, 2**3 och `**` är rätt.\n\n* ett\n* två", []),
        ("| A | B |\n| 1 | 2 |\n| 3 | 4 |", ["| --- | --- |"]),
        ("Text\n\n| A | B |\n|---|---|\n| 1 | 2 |\n\n| C | D |\n| 3 | 4 |", ["| --- | --- |"]),
    ],
)
def test_what_was_meant_is_told(text: str, meant: list[str]) -> None:
    assert [one.suggestion for one in unread(text)] == meant


def test_it_is_told_where_it_begins() -> None:
    text = "Ett.\n\n| A | B |\n| 1 | 2 |\n\nSe [x] (#y)."
    assert [text[one.offset :].split("\n")[0] for one in sorted(unread(text))] == ["| A | B |", "[x] (#y)."]


@pytest.mark.parametrize(
    "text",
    [
        "Ordet [sic] (så står det) och (fotnot)[^1].",
        "[avtalet](agreements/exempel) och (se [sidan](/om/))",
        "| A | B |\n|:---|---:|\n| 1 | 2 |\n| 3 | 4 |",
        "A | B\n--- | ---\n1 | 2",
        "| ensam rad | som inte är en tabell |",
        "Priset är 5 • 10 kronor",
        "`[x] (#y)` och\n\n```\n• ett\n```\n\n    | A | B |\n    | 1 | 2 |\n",
    ],
)
def test_what_can_be_meant_as_it_stands_is_left(text: str) -> None:
    assert list(unread(text)) == []


def test_a_flood_of_signs_is_told_in_a_time_that_grows_with_their_number() -> None:
    begun = time.perf_counter()
    _, found = read("Ett.\n\n• två\n\n" * 20_000)
    assert len(found) == 20_000
    assert time.perf_counter() - begun < 10
