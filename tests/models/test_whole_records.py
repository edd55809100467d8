"""Records that use every key are read whole; what is known of every model."""

from __future__ import annotations

import pickle
import re
import time
from datetime import date
from decimal import Decimal
from typing import Any

import pytest
from pydantic import BaseModel, RootModel

from overens.models import COMMON_KEYS, MODELS, Agreement, ProseText, Translation, texts_of
from overens.models.keys import keys_of
from overens.models.near_keys import IN_OTHER_WORDS
from overens.swedish.numbers import Interval


def all_models() -> list[type[BaseModel]]:
    found: list[type[BaseModel]] = []
    waiting: list[type[BaseModel]] = [*MODELS.values(), Translation]
    while waiting:
        model = waiting.pop()
        if model not in found:
            found.append(model)
            waiting += [inner for inner in keys_of(model).values() if inner]
    return [model for model in found if not issubclass(model, RootModel)]


def keys_used(value: Any) -> set[tuple[str, str]]:
    if isinstance(value, BaseModel):
        used = {(type(value).__name__, str(type(value).model_fields[name].alias)) for name in value.model_fields_set}
        return used.union(*(keys_used(inner) for inner in value.__dict__.values()))
    if isinstance(value, tuple):
        return set().union(*map(keys_used, value))
    if isinstance(value, dict):
        return set().union(*map(keys_used, value.values()))
    return set()


def all_texts(value: Any, loc: tuple[str | int, ...] = ()) -> dict[tuple[str | int, ...], str]:
    if isinstance(value, ProseText):
        return {loc: value}
    found = {}
    if isinstance(value, BaseModel):
        for name, field in type(value).model_fields.items():
            found |= all_texts(getattr(value, name), (*loc, field.alias or name))
    elif isinstance(value, tuple):
        for index, inner in enumerate(value):
            found |= all_texts(inner, (*loc, index))
    return found


def test_every_text_with_markup_is_found(rich: tuple[str, str, str], read: Any) -> None:
    _, path, text = rich
    facts, _ = read(text, path)
    assert dict(texts_of(facts)) == all_texts(facts)


def test_a_record_with_every_key_is_read_without_a_word(rich: tuple[str, str, str], read: Any) -> None:
    kind, path, text = rich
    facts, problems = read(text, path)
    assert problems == ()
    assert isinstance(facts, MODELS[kind])
    models = {type(facts).__name__}
    models |= {model for model, _ in keys_used(facts)}
    expected = {(model.__name__, key) for model in all_models() if model.__name__ in models for key in keys_of(model)}
    assert expected - keys_used(facts) - {("Prerequisite", "text")} == set()


def test_records_travel_between_processes(rich: tuple[str, str, str], read: Any) -> None:
    facts, _ = read(*reversed(rich[1:]))
    assert pickle.loads(pickle.dumps(facts)) == facts


@pytest.mark.parametrize("kind", sorted(set(MODELS) - {"sources", "vocabularies", "rules", "redirects"}))
def test_every_kind_may_have_the_common_keys(kind: str) -> None:
    assert set(COMMON_KEYS) <= set(keys_of(MODELS[kind]))


@pytest.mark.parametrize("model", all_models(), ids=lambda model: model.__name__)
def test_every_field_is_explained_in_swedish(model: type[BaseModel]) -> None:
    for name, field in model.model_fields.items():
        where = f"{model.__name__}.{name}"
        assert field.alias, where
        assert field.title, where
        assert field.description, where
        assert len(field.description) <= 110, where
        assert not re.search(r"\b(the|of|is|which)\b", field.description), where
        assert field.description.count("`") % 2 == 0, where


def test_values_are_typed_by_their_field(read: Any) -> None:
    facts, problems = read(
        "titel: 2018\ntyp: Samverkan om unga\nkommuner: [0114, '0180', åmål]\nslutdatum: 2018\nutkast: nej\n"
        "undertecknad: hösten 2015\nparter: [{namn: X, diarienummer: 2018/196}]\nbilagor: [{nr: 1.10, titel: 12:30}]\n"
        "kartläggning: [{mått: a, värde: 0}]\n"
    )
    assert problems == ()
    assert isinstance(facts, Agreement)
    assert facts.title == "2018"
    assert facts.type == "unga"
    assert facts.municipalities == ("0114", "0180", "1492")
    assert facts.end is not None
    assert facts.end.last == date(2018, 12, 31)
    assert facts.signed is not None
    assert facts.signed.first == date(2015, 9, 1)
    assert facts.draft is False
    assert facts.parties[0].registry_number == "2018/196"
    assert (facts.attachments[0].number, facts.attachments[0].title) == ("1.10", "12:30")
    assert facts.mapping[0].value == Decimal(0)


def test_a_text_stands_for_an_item_with_a_name(read: Any) -> None:
    facts, _ = read(
        "titel: A\nkommuner: [Åmål]\nkälla: [k]\nyrken: [svetsare]\narbetsgivare: [Exempel]\npartner: [P]\n"
        "förkunskaper: [B-körkort]\nplatser: 20\n",
        "job-tracks/exempel.yaml",
    )
    assert facts.occupations[0].name == "svetsare"
    assert facts.employers[0].name == "Exempel"
    assert facts.partners[0].name == "P"
    assert facts.prerequisites[0].text == "B-körkort"
    assert facts.places == Interval(Decimal(20), Decimal(20))


def test_prose_keeps_its_lines_and_its_type(read: Any) -> None:
    facts, _ = read("titel: A\ntyp: unga\nkommuner: [Åmål]\nsammanfattning: |\n  En.\n\n  Två.\n")
    assert isinstance(facts.summary, ProseText)
    assert facts.summary == "En.\n\nTvå.\n"


def test_three_keys_are_enough(read: Any) -> None:
    assert read("titel: A\ntyp: unga\nkommuner: [Åmål]\n")[1] == ()
    assert read("titel: A\nkälla: [k]\nbelägg: titel\n", "job-tracks/exempel.yaml")[1] == ()


def test_running_text_beside_a_record_needs_no_head(read: Any) -> None:
    facts, problems = read("Bara text.\n", "agreements/exempel.md")
    assert facts is not None
    assert problems == ()


def test_a_translation_has_a_title_and_a_summary_and_no_facts(read: Any) -> None:
    facts, problems = read("---\ntitel: Example\nsammanfattning: One.\n---\nText.\n", "agreements/exempel.en.md")
    assert isinstance(facts, Translation)
    assert problems == ()
    _, problems = read("---\ntitel: Example\ntyp: unga\n---\nText.\n", "agreements/exempel.en.md")
    assert [(one.place.line, one.code) for one in problems] == [(3, "unknown-key")]


def test_a_page_in_another_language_is_a_page(read: Any) -> None:
    _, problems = read("---\ntitel: About\ndatum: 2018\n---\nText.\n", "pages/om.en.md")
    assert problems == ()


def test_reading_a_typical_agreement_costs_a_fraction_of_a_millisecond() -> None:
    """A floor far above what is measured (0.1 ms), so that only a change of order is told."""
    data = {
        "titel": "A", "typ": "unga", "kommuner": ["Åmål", "0114"], "undertecknad": "2018-01-25", "slutdatum": "2020",
        "parter": [{"namn": "A", "roll": "kommun"}, {"namn": "B"}], "målgrupper": ["unga"], "källa": ["k"],
        "moduler": [{"nr": "2", "aktiviteter": [{"insats": "sfi", "omfattning": "halva dagar", "ansvarig": "x"}] * 5}],
    }  # fmt: skip
    Agreement.model_validate(data)
    best = min(_timed(data) for _ in range(20))
    assert best < 0.002


def _timed(data: dict[str, Any]) -> float:
    begun = time.perf_counter()
    Agreement.model_validate(data)
    return time.perf_counter() - begun


def test_words_that_people_write_stand_for_keys_that_exist() -> None:
    known = {key for model in all_models() for key in keys_of(model)}
    for said, meant in IN_OTHER_WORDS.items():
        assert set(meant) <= known - {said}
