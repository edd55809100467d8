"""The word that was probably meant."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from overens.swedish.suggestions import nearest

PLACES = ["Åmål", "Umeå", "Ale", "Alvesta", "Oskarshamn", "Karlshamn", "Habo", "Håbo", "Upplands Väsby", "Upplands-Bro"]
KEYS = ["titel", "kommuner", "målgrupper", "källa", "branscher"]


@pytest.mark.parametrize(
    ("word", "meant"),
    [
        ("Amål", "Åmål"), ("åmal", "Åmål"), ("Oskashamn", "Oskarshamn"), ("Oskrashamn", "Oskarshamn"),
        ("upplands_vasby", "Upplands Väsby"), ("Hobo", "Habo"), ("xyzzy", None), ("", None), ("a" * 10_000, None),
    ],
)  # fmt: skip
def test_places(word: str, meant: str | None) -> None:
    assert nearest(word, PLACES) == meant


@pytest.mark.parametrize(
    ("word", "meant"), [("malgrupper", "målgrupper"), ("kommun", "kommuner"), ("title", "titel"), ("kalla", "källa")]
)
def test_keys(word: str, meant: str) -> None:
    assert nearest(word, KEYS) == meant


@given(st.text(alphabet="aåobhm", max_size=6), st.permutations(PLACES))
def test_the_order_of_the_candidates_does_not_matter(word: str, places: list[str]) -> None:
    assert nearest(word, places) == nearest(word, PLACES)


@given(st.sampled_from(PLACES))
def test_a_word_is_nearest_to_itself(word: str) -> None:
    assert nearest(word, [word]) == word
