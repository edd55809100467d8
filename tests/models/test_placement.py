"""Keys that are there, but stand wrong: empty, not indented, or in an item by themselves."""

from __future__ import annotations

from collections.abc import Callable

import pytest

Told = Callable[..., list[tuple[int, str, str | None]]]
BASE = "titel: Exempelavtal\ntyp: unga\nkommuner: [Åmål]\n"


@pytest.mark.parametrize(
    ("text", "line"),
    [
        ("titel:\ntyp: unga\nkommuner: [Åmål]\n", 1),
        ("titel: A\ntyp: # vet inte\nkommuner: [Åmål]\n", 2),
        (BASE + "parter:\n  - roll: kommun\n    namn:\n", 6),
        (BASE + "parter:\n  - namn: ''\n    roll: kommun\n", 5),
    ],
)
def test_a_needed_key_with_nothing_after_it_is_empty_and_not_missing(told: Told, text: str, line: int) -> None:
    assert told(text) == [(line, "missing-value", None)]


def test_an_empty_key_elsewhere_is_another(told: Told) -> None:
    assert told("typ: unga\nkommuner: [Åmål]\nbilagor:\n  - nr: 1\n    titel:\n") == [
        (1, "missing-key", None),
        (5, "missing-value", None),
    ]
    assert told("---\ndatum: 2018\n---\nText.\ntitel:\n", "news/exempel.md") == [(2, "missing-key", None)]


def test_keys_that_belong_to_an_empty_key_above_are_to_be_indented(told: Told) -> None:
    assert told(BASE + "kontakt:\nfunktion: Växeln\nepost: info@exempel.example\n") == [
        (5, "key-not-indented", None),
        (6, "key-not-indented", None),
    ]
    assert [code for _, code, _ in told(BASE + "kontakt:\nbelägg: hela\nfunktion: Växeln\n")] == ["unknown-key"]


def test_an_item_with_the_rest_of_the_one_above_is_no_item_of_its_own(told: Told) -> None:
    parties = BASE + "parter:\n  - namn: Exempelkommun\n"
    assert told(parties + "  - roll: kommun\n") == [(6, "item-divided", None)]
    assert told(parties + "    roll: kommun\n  - roll: kommun\n") == [(7, "missing-key", None)]


def test_a_head_in_a_text_beside_a_record_is_one_mistake(told: Told) -> None:
    assert told("---\ntitel: A\ntyp: unga\n---\nText.\n", "agreements/exempel.md") == [(2, "head-of-text", None)]


def test_everything_below_one_key_too_many_is_one_mistake(told: Told) -> None:
    inside = "överenskommelse:\n" + "".join(f"  {line}\n" for line in BASE.splitlines())
    assert told(inside) == [(1, "needless-level", None)]
    assert told(inside + "  fel: 1\n")[0][1] == "missing-key"


def test_an_empty_key_is_told_where_it_stands_whatever_is_repaired_on_its_line(told: Told) -> None:
    assert told("titel: A\ntyp: unga\n\tkommuner:\n") == [(3, "tab-indentation", None)]
    assert told(BASE + "parter: [{roll: kommun, namn: }]\n") == [(4, "missing-value", None)]
    assert told(BASE + "parter:\n  - namn:\n  - namn: B\n  - roll: kommun\n    namn: ''\n") == [
        (8, "missing-value", None)
    ]


def test_words_of_a_list_written_as_keys_with_nothing_after_them(told: Told) -> None:
    assert told("titel: A\ntyp: unga\nkommuner:\n  Åmål:\n  Mellerud:\n") == [
        (3, "mapping-for-list", "`kommuner: [Åmål, Mellerud]`")
    ]
    assert told(BASE + "målgrupper:\n  unga:\n") == [(4, "mapping-for-list", "`målgrupper: [unga]`")]
    assert told(BASE + "målgrupper:\nparter:\n  namn:\n  roll:\n") == []


def test_facts_where_an_id_belongs(told: Told) -> None:
    assert told(BASE + "källa:\n  - titel: Källa\n    datum: 2018\n") == [(5, "facts-for-id", None)]


def test_a_key_that_is_written_wrong_beside_something_else_is_not_missing(told: Told) -> None:
    assert [code for _, code, _ in told("Titel: A\n  - b\ntyp: unga\nkommuner: [Åmål]\n")] == ["misplaced-dash"]


def test_a_text_that_begins_with_keys_is_a_head_without_its_lines(told: Told) -> None:
    assert told("titel: A\ntyp: unga\n\nText.\n", "agreements/exempel.md") == [(1, "head-of-text", None)]
    assert told("Mål: alla\n\nText.\n", "agreements/exempel.md") == []


def test_a_value_that_begins_with_a_hash_is_not_missing(told: Told) -> None:
    assert told("titel: #Avtal\ntyp: unga\nkommuner: [Åmål]\n") == [(1, "reserved-sign", "'#Avtal'")]
    assert told("titel: # vet inte\ntyp: unga\nkommuner: [Åmål]\n") == [(1, "missing-value", None)]


def test_a_longer_text_read_as_keys_is_offered_the_sign_of_texts(told: Told) -> None:
    text = "sammanfattning:\n  Del ett: Inledning\n  Del två: Resultat\n"
    assert told(BASE + text) == [(5, "unquoted-colon", None)]
    assert [code for _, code, _ in told(BASE + "sammanfattning:\n  Ett: två\n")] == ["mapping-for-text"]


def test_a_record_in_the_folder_of_another_kind_is_told_once(told: Told) -> None:
    agreement = "titel: A\ntyp: unga\nkommuner: [Åmål]\nundertecknad: 2018-01-25\nslutdatum: 2020\n"
    assert told(agreement, "job-tracks/x.yaml") == [(1, "other-kind", "agreements/x.yaml")]
    track = "titel: A\nkommuner: [Åmål]\nkälla: [k]\narbetsgivare: [B]\ninsatser:\n  - insats: sfi\n"
    assert told(track, "agreements/x.yaml") == [(1, "other-kind", "job-tracks/x.yaml")]


def test_some_keys_of_another_kind_are_slips(told: Told) -> None:
    track = "titel: A\nkommuner: [Åmål]\nkälla: [k]\nplatser: 3\n"
    assert told(f"{track}startdatum: 2018\nslutdatum: 2020\n", "job-tracks/x.yaml") == [
        (5, "unknown-key", None),
        (6, "unknown-key", None),
    ]
