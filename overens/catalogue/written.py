"""What a file says, key by key, before or without its types."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from overens.sources import Loc

FREE_KEYS = frozenset({"tolkning", "uppdelning"})
"""Keys of mappings whose own keys are the writer's words, not ours."""


def keys_with_values(value: Any, loc: Loc = ()) -> Iterator[tuple[Loc, str, Any]]:
    """Every key of ours, however deep, with its place and its value."""
    if isinstance(value, dict):
        for key, inner in value.items():
            yield (*loc, key), key, inner
            if key not in FREE_KEYS:
                yield from keys_with_values(inner, (*loc, key))
    elif isinstance(value, list):
        for index, inner in enumerate(value):
            yield from keys_with_values(inner, (*loc, index))
