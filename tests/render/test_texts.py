"""The words of the interface: the same in every language, and none missing."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from overens.models import MODELS
from overens.open_data import DATASETS, RECORD_KINDS
from overens.open_data.fields import fields_of
from overens.problems import SetupError
from overens.texts import Texts, read_texts, texts_of

TEMPLATES = Path(__file__).parents[2] / "templates"

HOLE = re.compile(r"\{(\w+)\}")
USED = re.compile(r"""texts(?:\.count)?\(\s*['"]([^'"]+)['"]\s*[,)]""")


def test_both_languages_have_the_same_keys(texts: dict[str, Texts]) -> None:
    assert set(texts["sv"].words) ^ set(texts["en"].words) == set()


def test_both_languages_have_the_same_holes(texts: dict[str, Texts]) -> None:
    for key, swedish in texts["sv"].words.items():
        assert set(HOLE.findall(swedish)) == set(HOLE.findall(texts["en"].words[key])), key


def test_every_key_that_templates_name_exists(texts: dict[str, Texts]) -> None:
    missing = {
        f"{file.relative_to(TEMPLATES)}: {key}"
        for file in TEMPLATES.rglob("*.html")
        for key in USED.findall(file.read_text(encoding="utf-8"))
        if not texts["sv"].has(key) and not texts["sv"].has(f"{key}.one")
    }
    assert missing == set()


def test_groups_become_parts_of_the_key() -> None:
    texts = texts_of("sv", {"a": "ett", "b": {"c": {"d": "två"}}})
    assert texts.words == {"a": "ett", "b.c.d": "två"}


def test_holes_are_filled_and_missing_ones_raise() -> None:
    texts = texts_of("sv", {"a": "Bilaga {number}", "b": "{"})
    assert texts("a", number="1c") == "Bilaga 1c"
    with pytest.raises(KeyError):
        texts("a")
    with pytest.raises(KeyError):
        texts("c")


def test_number_decides_the_form() -> None:
    texts = texts_of("sv", {"spår": {"one": "{number} station", "other": "{number} stationer"}})
    assert texts.count("spår", 1) == "1 station"
    assert texts.count("spår", 0) == "0 stationer"
    assert texts.count("spår", 1200) == "1\N{NO-BREAK SPACE}200 stationer"


def test_easy_to_read_swedish_borrows_the_words_it_does_not_have(tmp_path: Path) -> None:
    (tmp_path / "sv.yaml").write_text("hej: Hej\n", encoding="utf-8")
    assert read_texts(tmp_path, ["lattlast"])["lattlast"]("hej") == "Hej"


def test_missing_file_is_a_set_up_error_with_its_name(tmp_path: Path) -> None:
    with pytest.raises(SetupError, match=r"fi\.yaml"):
        read_texts(tmp_path, ["fi"])


def test_file_that_is_no_list_of_words_is_a_set_up_error(tmp_path: Path) -> None:
    (tmp_path / "fi.yaml").write_text("- a\n- b\n", encoding="utf-8")
    with pytest.raises(SetupError, match=r"fi\.yaml"):
        read_texts(tmp_path, ["fi"])


def _said_of_fields() -> set[str]:
    """Titles and descriptions of every field that the data has, those within others too, and that records have."""
    waiting = [field for one in DATASETS for field in (*one.fields, *one.columns_of)]
    shown = {one.title for kind, model in MODELS.items() if kind in RECORD_KINDS for one in fields_of(model)}
    while waiting:
        field = waiting.pop()
        waiting += field.fields
        shown |= {field.title, field.description}
    return shown - {""}


def test_every_field_has_its_title_and_its_description_in_english(texts: dict[str, Texts]) -> None:
    assert sorted(_said_of_fields() ^ set(texts["en"].fields)) == []


def test_a_field_is_called_what_it_is_called_in_the_language(texts: dict[str, Texts]) -> None:
    assert texts["en"].of_field("Uppsägningstid") == "Notice period"
    assert texts["sv"].of_field("Uppsägningstid") == "Uppsägningstid"
