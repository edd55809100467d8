from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as some

from overens.swedish.stemming import stem

LINES = Path(__file__).with_name("stems.txt").read_text(encoding="utf-8").splitlines()
PAIRS = [tuple(line.split()) for line in LINES if not line.startswith("#")]


@pytest.mark.parametrize(("word", "wanted"), PAIRS, ids=[word for word, _ in PAIRS])
def test_the_stem_is_that_of_the_published_algorithm(word: str, wanted: str) -> None:
    assert stem(word) == wanted


def test_inflections_of_one_word_have_one_stem() -> None:
    assert {stem(word) for word in ("svetsare", "svetsar", "svetsen", "svetsarna")} == {"svets"}
    assert stem("jobbspåren") == stem("jobbspåret") == stem("jobbspårets") == stem("jobbspår")


@given(some.text(alphabet="abdeghiklmnoprstuåäö0-", max_size=14))
def test_any_word_has_a_stem_that_it_begins_with(word: str) -> None:
    found = stem(word)
    assert word.startswith(found)
    assert len(found) >= min(len(word), 3)
