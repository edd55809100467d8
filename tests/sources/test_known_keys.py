"""The keys that reading knows are those of the models."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any, get_args

from pydantic import BaseModel

from overens.models import MODELS
from overens.sources.known_keys import ENTRY_KEYS, PARTS, PROSE_KEYS, RECORD_KEYS
from overens.sources.scene import entry_of


def models_in(annotation: Any) -> Iterator[type[BaseModel]]:
    if isinstance(annotation, type) and issubclass(annotation, BaseModel):
        yield annotation
        return
    for inner in (*get_args(annotation), getattr(annotation, "__value__", None)):
        if inner is not None:
            yield from models_in(inner)


def parts_of_all() -> dict[str, set[str]]:
    found: dict[str, set[str]] = {}
    todo: list[type[BaseModel]] = list(MODELS.values())
    seen: set[type[BaseModel]] = set()
    while todo:
        model = todo.pop()
        if model in seen:
            continue
        seen.add(model)
        for field in model.model_fields.values():
            for inner in models_in(field.annotation):
                names = {each.alias for each in inner.model_fields.values() if each.alias}
                found.setdefault(field.alias or "", set()).update(names)
                todo.append(inner)
    return found


def test_the_keys_at_the_top_are_those_of_the_records() -> None:
    names = {field.alias for model in MODELS.values() for field in model.model_fields.values() if field.alias}
    assert names == RECORD_KEYS


def test_the_parts_below_each_key_are_those_of_the_models() -> None:
    found = parts_of_all()
    assert found.pop("") == ENTRY_KEYS
    assert {key: set(parts) for key, parts in PARTS.items()} == found


def test_prose_has_no_parts() -> None:
    assert not PROSE_KEYS & set(PARTS)
    assert all(entry_of(f"{key}: x").key == key for key in PROSE_KEYS)
