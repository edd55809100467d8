"""Agreements that replace and amend each other."""

from __future__ import annotations

from collections.abc import Callable

from overens.problems import Problem

Check = Callable[..., tuple[Problem, ...]]
Told = Callable[..., list[tuple[str, int, str]]]


def agreement(more: str = "", start: str = "2015") -> str:
    return f"titel: Exempelavtal\ntyp: unga\nkommuner: [Åmål]\nundertecknad: {start}\n{more}"


def test_a_ring_is_told_once_at_the_oldest(check_content: Check) -> None:
    files = {
        "agreements/a.yaml": agreement("ersätter: [c]\n", "2017"),
        "agreements/b.yaml": agreement("ändrar: [a]\n", "2015"),
        "agreements/c.yaml": agreement("ersätter: [b]\n", "2016"),
    }
    (found,) = check_content(files)
    assert (found.code, found.place.path, found.place.line, found.place.column) == (
        "agreement-cycle",
        "agreements/b.yaml",
        5,
        10,
    )
    assert found.value("ring") == "`b` → `a` → `c` → `b`"


def test_one_that_names_itself_and_two_that_name_each_other(told: Told) -> None:
    files = {
        "agreements/a.yaml": agreement("ersätter:\n  - a\n"),
        "agreements/b.yaml": agreement("ersätter: [c]\nändrar: [c]\n"),
        "agreements/c.yaml": agreement("ändrar: [b]\n"),
    }
    assert told(files) == [("agreements/a.yaml", 6, "agreement-cycle"), ("agreements/b.yaml", 5, "agreement-cycle")]


def test_two_rings_that_share_an_agreement_are_two_mistakes(told: Told) -> None:
    files = {
        "agreements/a.yaml": agreement("ersätter: [b, c]\n", "2018"),
        "agreements/b.yaml": agreement("ersätter: [a]\n", "2016"),
        "agreements/c.yaml": agreement("ersätter: [a]\n", "2017"),
    }
    assert told(files) == [("agreements/b.yaml", 5, "agreement-cycle"), ("agreements/c.yaml", 5, "agreement-cycle")]


def test_several_ways_to_the_same_agreement_are_no_ring(told: Told) -> None:
    files = {
        "agreements/a.yaml": agreement("", "2015"),
        "agreements/b.yaml": agreement("ersätter: [a]\n", "2016"),
        "agreements/c.yaml": agreement("ersätter: [a]\nändrar: [b]\n", "2017"),
        "agreements/d.yaml": agreement("ersätter: [b, c, a]\nändrar: [a]\n", "2018"),
    }
    assert told(files) == []


def test_a_long_chain_needs_no_deep_stack_and_its_ring_no_long_message(check_content: Check) -> None:
    count = 3000
    files = {f"agreements/a{n}.yaml": agreement(f"ersätter: [a{(n + 1) % count}]\n") for n in range(count)}
    (found,) = check_content(files)
    assert found.place.path == "agreements/a0.yaml"
    assert found.value("ring") == "`a0` → `a1` → `a2` → `a3` → … → `a2997` → `a2998` → `a2999` → `a0`"


def test_the_newer_names_the_older(check_content: Check) -> None:
    files = {
        "agreements/a.yaml": agreement("ersätter: [b]\nändrar: [c]\n", "hösten 2015"),
        "agreements/b.yaml": agreement("", "2016-02"),
        "agreements/c.yaml": agreement("", "2015-11-01"),
    }
    (found,) = check_content(files)
    assert (found.code, found.place.line) == ("successor-starts-first", 5)
    assert (found.value("earlier"), found.value("later")) == ("hösten 2015", "2016-02")


def test_without_dates_nothing_is_known(told: Told) -> None:
    files = {
        "agreements/a.yaml": "titel: A\ntyp: unga\nkommuner: [Åmål]\nersätter: [b]\n",
        "agreements/b.yaml": agreement("", "2016"),
    }
    assert told(files) == []


def test_drafts_and_mistakes_in_the_references_themselves_close_no_ring(told: Told) -> None:
    files = {
        "agreements/a.yaml": agreement("ersätter: [b, c]\n"),
        "agreements/b.yaml": agreement("ersätter: a\n"),
        "agreements/c.yaml": agreement("ersätter: [a]\nutkast: ja\n"),
    }
    assert told(files) == [("agreements/b.yaml", 5, "text-for-list")]


def test_a_ring_is_told_beside_other_mistakes(told: Told) -> None:
    files = {
        "agreements/a.yaml": "titel: A\ntyp: unga\nkommuner: [Amål]\nändrar: [B, b]\n",
        "agreements/b.yaml": "titel: B\ntyp: unga\nkommuner: [Åmål]\nersätter: [a]\nstartdatum: 2018-13-01\n",
    }
    found = told(files)
    assert ("agreements/a.yaml", 4, "agreement-cycle") in found
    assert [code for _, _, code in found].count("agreement-cycle") == 1
    assert "successor-starts-first" not in [code for _, _, code in found]
