"""LIX."""

from __future__ import annotations

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
