"""Items that each stand below a key of their own, where a list has dashes."""

from __future__ import annotations

from typing import Any

import pytest

BASE = "titel: Exempelavtal\ntyp: unga\nkommuner: [Åmål]\n"


@pytest.mark.parametrize(
    ("written", "wrong", "right"),
    [
        ("moduler:\n  1:\n    titel: Kartläggning\n  2:\n    titel: Insatser", "1:", "- nr: 1"),
        ("moduler:\n  modul 1:\n    titel: Kartläggning", "modul 1:", "- nr: 1"),
        ("moduler:\n  Modul 2:\n    mål: [x]", "Modul 2:", "- nr: 2"),
        (
            "moduler: {1: Kartläggning, 2: Insatser}",
            "1: Kartläggning",
            "- {nr: 1, titel: Kartläggning}",
        ),
        ("parter: {1: Exempel kommun}", "1: Exempel kommun", "- namn: Exempel kommun"),
        ("parter:\n  kommun: Exempel", "kommun: Exempel", "- {roll: kommun, namn: Exempel}"),
        ("parter:\n  Exempel kommun:\n    roll: kommun", "Exempel kommun:", "- namn: Exempel kommun"),
        ("bilagor:\n  1a: Målgrupp", "1a: Målgrupp", "- {nr: 1a, titel: Målgrupp}"),
        ("mål:\n  arbetslöshet: 15", "arbetslöshet:", "- indikator: arbetslöshet"),
        (
            "beslut:\n  nämnden: 2018-01-02",
            "nämnden: 2018-01-02",
            "- {organ: nämnden, datum: 2018-01-02}",
        ),
    ],
)
def test_items_below_keys_of_their_own_are_one_mistake(read: Any, written: str, wrong: str, right: str) -> None:
    (problem,) = read(f"{BASE}{written}\n")[1]
    told = (problem.place.line, problem.code, problem.value("wrong"), problem.value("right"))
    assert told == (4 if "{" in written else 5, "key-for-item", wrong, right)


@pytest.mark.parametrize("written", ["moduler:\n  nr: 1", "parter:\n  namn: Exempel kommun", "parter:\n  Namn: X"])
def test_the_keys_of_an_item_itself_lack_a_dash(read: Any, written: str) -> None:
    (problem,) = read(f"{BASE}{written}\n")[1]
    assert problem.code == "mapping-for-list"


@pytest.mark.parametrize(
    ("written", "right"),
    [
        ("målgrupper: {1: unga, 2: nyanlända}", "`målgrupper: [unga, nyanlända]`"),
        ("målgrupper:\n  första: unga", "`målgrupper: [unga]`"),
        ("process:\n  1: Ett\n  2: Två", "`process: [Ett, Två]`"),
        ("process:\n  1: Ett, som är långt", "`process: ['Ett, som är långt']`"),
    ],
)
def test_values_counted_by_keys_are_offered_as_a_list(read: Any, written: str, right: str) -> None:
    (problem,) = read(f"{BASE}{written}\n")[1]
    assert (problem.code, problem.value("suggestion")) == ("mapping-for-list", right)
