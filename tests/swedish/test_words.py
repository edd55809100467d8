"""Words shared by the readers of Swedish text."""

from __future__ import annotations

import pytest

from overens.swedish.words import folded, joined, number_from_words, squeezed


@pytest.mark.parametrize(
    ("words", "number"),
    [
        ("tolv", "12"),
        ("tjugofem", "25"),
        ("en halv", "0.5"),
        ("två och en halv", "2.5"),
        ("många", "None"),
        ("tio och fem", "None"),
    ],
)
def test_numbers_in_words(words: str, number: str) -> None:
    assert str(number_from_words(words)) == number


def test_lists_of_words() -> None:
    assert joined([]) == ""
    assert joined(["Bjuv"]) == "Bjuv"
    assert joined(["Perstorp", "Bjuv", "Klippan"]) == "Perstorp, Bjuv och Klippan"
    assert joined(["a", "b"], "en") == "a and b"


def test_folding_and_squeezing() -> None:
    assert folded("Åmål É") == "amal e"
    assert squeezed(" a\u00a0\n b\u202fc ") == "a b c"
