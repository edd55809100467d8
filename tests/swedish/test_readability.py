"""LIX."""

from __future__ import annotations

import re

from hypothesis import given
from hypothesis import strategies as st

from overens.swedish import readability
from overens.swedish.readability import lix

EASY = "Vi har en plan. Den är bra. Du får ett jobb. " * 5
HARD = "Överenskommelsens genomförandeorganisation dokumenterar kompetensförsörjningsbehov. " * 8


def test_easy_and_hard_texts() -> None:
    easy, hard = lix(EASY), lix(HARD)
    assert easy == 4  # eleven short words in three sentences
    assert hard == 104  # four long words in each sentence


def test_too_short_a_text_has_no_measure() -> None:
    assert lix("") is None
    assert lix("Vi har en plan.") is None


def test_abbreviations_and_numbers_end_no_sentence() -> None:
    sentence = "Enligt SOU 2023:7 finns t.ex. jobbspår i bl.a. Åmål kl. 9.30 m.m. för vuxna som vill arbeta"
    assert lix(f"{sentence}. " * 3) == lix(f"{sentence.replace('.', '')}. " * 3)


def test_list_items_and_headings_end_a_sentence() -> None:
    assert lix("ett två tre fyra fem\n\n" * 8) == lix("ett två tre fyra fem. " * 8)


def by_definition(text: str) -> int | None:
    """LIX with one expression for the end of a sentence, looked for in the text as a whole."""
    dotted = readability._DOTTED.sub(lambda found: found[0].replace(".", "").replace(" ", ""), text)
    words = readability._WORD.findall(dotted)
    if len(words) < 30:
        return None
    pieces = re.split(r"[.!?:…]+[\"”’)\]]*(?=\s|$)|\n\s*\n|\n(?=\s*[-*•])", dotted)
    sentences = sum(1 for piece in pieces if readability._WORD.search(piece))
    return round(len(words) / sentences + 100 * sum(len(word) > 6 for word in words) / len(words))


PIECES = st.sampled_from([
    "ord", "överenskommelse", "t.ex.", "bl. a.", "M.m.", "kl.", "9.30", "1:2", "sfi-lärare", "d.", "max.",
    "Exkl.", "maſ.",
    "…", ".", '."', "?)", ":", "(så)", "a.b", "_", "-", "*", "•", "\n- ", "\n", "\n\n", "\n \n", " ", " ", "\t",
    "\u00a0", "\u2028",
])  # fmt: skip


@given(st.lists(PIECES, max_size=40).map("".join))
def test_a_text_is_measured_piece_by_piece_as_it_would_be_whole(text: str) -> None:
    words = "ett ord till " * 10
    assert lix(words + text) == by_definition(words + text)
