"""A level too many: everything stands below one more key (`överenskommelse:`, `källor:`) that nobody asked for."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from typing import Any

from overens.models.keys import Model, depth_of, keys_of, model_at

_FEWEST = 2
"""Keys of a record that must stand below another key before that key is taken for a level too many."""


def needless_levels(data: Mapping[str, Any], model: Model) -> Mapping[str, Collection[str]]:
    """The outermost keys below which stands what should be outermost itself, each with what stands below it."""
    depth = depth_of(model)
    known = keys_of((model_at(model, ("",) * depth) if depth else model) or model)
    return {
        key: value
        for key, value in data.items()
        if key not in known and (_holds_entries(value, known, depth) if depth else _holds_record(value, known))
    }


def _holds_record(value: Any, known: Collection[str]) -> bool:
    return isinstance(value, dict) and len(value) >= _FEWEST and all(key in known for key in value)


def _holds_entries(value: Any, known: Collection[str], depth: int) -> bool:
    """Whether a value has one level more of names than an entry has, and then what belongs to entries."""
    if not isinstance(value, dict):
        return False
    if depth:
        return all(key not in known and _holds_entries(inner, known, depth - 1) for key, inner in value.items())
    return all(key in known for key in value)
