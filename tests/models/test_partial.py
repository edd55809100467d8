"""What is left of a record without its broken values: rules look at all of it, and tell what is sure."""

from __future__ import annotations

import pickle
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from overens.models import BASE_VOCABULARIES, read_as_far_as_it_goes
from overens.sources import Limits, SourceFile, read_source

Read = Callable[..., tuple[Any, tuple[Any, ...]]]


@pytest.mark.parametrize(
    ("goal", "expected"),
    [
        ("enhet: x\n    målvärde: {värde: hej}", [(5, "goal-incomplete"), (5, "missing-key"), (6, "invalid-number")]),
        ("indikator: y\n    målvärde: {värde: hej}", [(5, "goal-incomplete"), (6, "invalid-number")]),
        ("indikator: y\n    utgångsvärde: {värde: hej}", [(5, "goal-incomplete"), (6, "invalid-number")]),
        ("indikator: y\n    utgångsvärde: {värde: 1}\n    målvärde: {värde: hej}", [(7, "invalid-number")]),
    ],
)
def test_what_a_goal_lacks_is_told_beside_what_is_wrong_in_it(
    read: Read, goal: str, expected: list[tuple[int, str]]
) -> None:
    _, found = read(f"titel: A\ntyp: unga\nkommuner: [Åmål]\nmål:\n  - {goal}\n")
    assert [(one.place.line, one.code) for one in found] == expected


def test_rules_look_into_items_whose_needed_keys_are_wrong(read: Read) -> None:
    modules = (
        "moduler:\n  - nr: 7\n    aktiviteter:\n      - insats: sfi\n        beskrivning: a\n"
        "      - insats: finns-ej\n        titel: B\n  - nr: 8\n"
    )
    _, found = read(f"titel: A\ntyp: unga\nkommuner: [Åmål]\n{modules}")
    assert [(one.place.line, one.code) for one in found] == [
        (5, "invalid-module-number"),
        (7, "activity-without-responsible"),
        (9, "activity-without-responsible"),
        (9, "unknown-word"),
        (11, "invalid-module-number"),
    ]
    _, found = read(
        "titel: F\nkälla: [k]\nsiffror:\n  - {id: a, mått: ett, värde: 1, intervall: 1–2}\n  - {id: Å, mått: två}\n",
        "figures/x.yaml",
    )
    assert sorted(one.code for one in found) == [
        "invalid-id",
        "none-of-keys",
        "several-of-keys",
        "unknown-word",
        "unknown-word",
    ]


def test_what_is_left_of_a_record_goes_to_another_process(tmp_path: Path) -> None:
    full = tmp_path / "agreements" / "x.yaml"
    full.parent.mkdir()
    full.write_text("titel: A\nmoduler:\n  - nr: 7\n    mål: [arbete]\n", encoding="utf-8")
    source, _ = read_source(SourceFile("agreements/x.yaml", full), Limits())
    assert source is not None
    part = read_as_far_as_it_goes(source, BASE_VOCABULARIES)[2]
    again = pickle.loads(pickle.dumps(part))
    assert again == part
    assert again.facts.modules[0].goals == ("arbete",)
