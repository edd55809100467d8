"""What a file says, key by key, before or without its types."""

from __future__ import annotations

from collections.abc import Container
from typing import Any

from overens.sources import Loc

FREE_KEYS = frozenset({"tolkning", "uppdelning"})
"""Keys of mappings whose own keys are the writer's words, not ours."""

Written = tuple[Loc, str, Any]
"""The place of a value, its key, and the value."""


def values_of(data: Any, keys: Container[str]) -> list[Written]:
    """The values of some keys of ours, however deep they stand, in the order of the file."""
    found: list[Written] = []
    _gather(data, keys, (), found)
    return found


def _gather(value: Any, keys: Container[str], loc: Loc, found: list[Written]) -> None:
    # Every record is walked through on every run: no more is made on the way than is asked for.
    if isinstance(value, dict):
        for key, inner in value.items():
            if key in keys:
                found.append(((*loc, key), key, inner))
            if not isinstance(inner, str) and key not in FREE_KEYS:
                _gather(inner, keys, (*loc, key), found)
    elif isinstance(value, list):
        for index, inner in enumerate(value):
            if not isinstance(inner, str):
                _gather(inner, keys, (*loc, index), found)
