from __future__ import annotations

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from overens.swedish.seams import SHORTEST, seams


def shown(word: str) -> str:
    edges = (0, *seams(word), len(word))
    return "-".join(word[begin:end] for begin, end in pairwise(edges))


@pytest.mark.parametrize(
    "word",
    """arbets-marknads-enhet fastighets-skötare långtids-arbets-lösa överens-kommelse barn-skötar-utbildning
    civil-samhälles-frågor götalands-regionen samverkans-medlen arbets-plats-besök väster-norr-land
    bygg-utbildning byggnads-arbetare kommun-styrelsens slut-redovisning utbildnings-anordnare""".split(),
)
def test_parts_meet_at_seams(word: str) -> None:
    assert shown(word.replace("-", "")) == word


@pytest.mark.parametrize("word", ["kommunen", "xylofonerna", "barn", "a", "", "Åmål", "överens"])
def test_words_that_are_no_known_compounds_have_none(word: str) -> None:
    assert seams(word) == ()


def test_capitals_make_no_difference() -> None:
    assert seams("ARBETSMARKNADSENHET") == seams("arbetsmarknadsenhet") == (6, 14)


@given(st.text(alphabet="abdegiklmnorstvåäö", max_size=30))
def test_every_part_has_some_length(word: str) -> None:
    edges = (0, *seams(word), len(word))
    if len(edges) > 2:
        assert all(end - begin >= SHORTEST for begin, end in pairwise(edges))
