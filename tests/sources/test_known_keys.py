"""The keys that reading knows are those of the models."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any, get_args, get_origin

from pydantic import BaseModel

from overens.models import MODELS
from overens.models.words import TextOr
from overens.sources.known_keys import ENTRY_KEYS, LIST_KEYS, PARTS, PROSE_KEYS, RECORD_KEYS, TEXT_ITEMS


def models_in(annotation: Any) -> Iterator[type[BaseModel]]:
    if isinstance(annotation, type) and issubclass(annotation, BaseModel):
        yield annotation
        return
    for inner in (*get_args(annotation), getattr(annotation, "__value__", None)):
        if inner is not None:
            yield from models_in(inner)


def all_models() -> set[type[BaseModel]]:
    todo: list[type[BaseModel]] = list(MODELS.values())
    seen: set[type[BaseModel]] = set()
    while todo:
        model = todo.pop()
        if model not in seen:
            seen.add(model)
            todo += [inner for field in model.model_fields.values() for inner in models_in(field.annotation)]
    return seen


def parts_of_all() -> dict[str, set[str]]:
    found: dict[str, set[str]] = {}
    for model in all_models():
        for field in model.model_fields.values():
            for inner in models_in(field.annotation):
                names = {each.alias for each in inner.model_fields.values() if each.alias}
                found.setdefault(field.alias or "", set()).update(names)
    return found


def test_the_keys_at_the_top_are_those_of_the_records() -> None:
    names = {field.alias for model in MODELS.values() for field in model.model_fields.values() if field.alias}
    assert names == RECORD_KEYS


def test_the_parts_below_each_key_are_those_of_the_models() -> None:
    found = parts_of_all()
    assert found.pop("") == ENTRY_KEYS
    assert {key: set(parts) for key, parts in PARTS.items()} == found


def test_items_that_may_be_a_text_are_those_of_the_models() -> None:
    found = {
        field.alias
        for model in all_models()
        for field in model.model_fields.values()
        for item in get_args(field.annotation)
        if any(isinstance(one, TextOr) for one in get_args(item))
    }
    assert found == TEXT_ITEMS


def test_lists_are_those_that_the_models_say() -> None:
    kinds: dict[str, set[bool]] = {}
    for model in all_models():
        for field in model.model_fields.values():
            kinds.setdefault(field.alias or "", set()).add(get_origin(field.annotation) is tuple)
    del kinds[""]
    assert {key for key, is_list in kinds.items() if is_list == {True}} == LIST_KEYS


def test_prose_is_what_the_models_say() -> None:
    fields = [field for model in all_models() for field in model.model_fields.values() if field.alias]
    assert {field.alias for field in fields if "ProseText" in f"{field.annotation} {field.metadata}"} == PROSE_KEYS
