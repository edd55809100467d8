"""Swedish order."""

from __future__ import annotations

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from overens.swedish.sorting import initial, sort_key


def in_order(texts: list[str]) -> list[str]:
    return sorted(texts, key=sort_key)


def test_the_three_letters_come_last_in_their_order() -> None:
    names = ["Örebro", "Ängelholm", "Åmål", "Zinkgruvan", "Arboga", "Umeå"]
    assert in_order(names) == ["Arboga", "Umeå", "Zinkgruvan", "Åmål", "Ängelholm", "Örebro"]


def test_numbers_sort_by_value_and_a_shorter_name_first() -> None:
    assert in_order(["bilaga 10", "bilaga 2", "bilaga 1c", "bilaga", "bilaga 1"]) == [
        "bilaga", "bilaga 1", "bilaga 1c", "bilaga 2", "bilaga 10",
    ]  # fmt: skip


def test_a_word_boundary_comes_before_any_letter() -> None:
    assert in_order(["Upplandsbro", "Upplands Väsby", "Upplands-Bro"]) == [
        "Upplands-Bro",
        "Upplands Väsby",
        "Upplandsbro",
    ]


def test_case_accents_and_quotation_marks_do_not_move_a_word() -> None:
    assert in_order(["ö", "Zebra", "élan", "Eda", "”Fika”", "fager"]) == [
        "Eda",
        "élan",
        "fager",
        "”Fika”",
        "Zebra",
        "ö",
    ]


def test_u_with_dots_sorts_as_y() -> None:
    assert in_order(["z", "über", "x", "yxa"]) == ["x", "über", "yxa", "z"]


@pytest.mark.parametrize(("text", "letter"), [("Åmål", "Å"), ("östra", "Ö"), ("Élan", "E"), ("”Ä”", "Ä"), ("3D", "#")])
def test_initial(text: str, letter: str) -> None:
    assert initial(text) == letter


@given(st.text(), st.text())
def test_order_is_total(first: str, second: str) -> None:
    assert (sort_key(first) == sort_key(second)) == (first == second)


@given(st.lists(st.text(alphabet="aåäöÅÄÖéü 019-", max_size=6)))
def test_order_does_not_depend_on_the_order_given(texts: list[str]) -> None:
    assert in_order(texts) == in_order(texts[::-1])


@given(st.sampled_from("abcdefghijklmnopqrstuvwxyz"), st.text(alphabet="abcåäö", max_size=4))
def test_no_plain_letter_after_the_three(letter: str, rest: str) -> None:
    assert sort_key(letter + rest) < sort_key("å" + rest) < sort_key("ä") < sort_key("ö")


@given(st.text(alphabet="aåäöéÅ n", max_size=8))
def test_decomposed_letters_sort_as_composed_ones(text: str) -> None:
    assert sort_key(unicodedata.normalize("NFD", text))[:2] == sort_key(unicodedata.normalize("NFC", text))[:2]


@given(st.integers(0, 10**30), st.integers(0, 10**30))
def test_any_two_numbers_sort_by_value(first: int, second: int) -> None:
    assert (sort_key(f"nr {first}") < sort_key(f"nr {second}")) == (first < second)


@given(st.text(alphabet="abcåäö ", min_size=1, max_size=6), st.integers(0, 10**6), st.integers(0, 10**6))
def test_numbers_after_any_words_sort_by_value_and_leave_the_words_in_their_order(
    words: str, one: int, two: int
) -> None:
    assert (sort_key(f"{words} {one} b") < sort_key(f"{words} {two} a")) == (one < two)
    assert sort_key(f"a{words} {one}") < sort_key(f"b{words} {two}") < sort_key(f"ö{words} {one}")
