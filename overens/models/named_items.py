"""Items of a list that each stand below a key of their own, `1:` or their name, where a dash belongs."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Any

from overens.models.fitting import Field
from overens.models.keys import keys_of
from overens.models.lists import LONGEST_OFFER, as_lines, in_braces
from overens.swedish.suggestions import nearest

_NUMBERED = re.compile(r"(?:[^\W\d_]+[ -]?)?([0-9]{1,2}[a-z]?)[.):]?")
_NUMBER = "nr"


def as_item(field: Field, written: Mapping[str, Any]) -> tuple[str, str] | None:
    """What stands at the first key, and the item to write instead; None where the keys are those of one item."""
    known = tuple(keys_of(field.items)) if field.items else ()
    if not written or any(key in known or nearest(key, known) for key in written):
        return None
    name, said = next(iter(written.items()))
    values = _named(field, name, known)
    key = field.key_beside(values, said) if isinstance(said, str) else None
    if isinstance(said, str) and key and len(said) <= LONGEST_OFFER:
        values[key] = said
        return f"{name}: {said}", _item(values)
    return (f"{name}:", _item(values)) if values else None


def values_by_number(written: Mapping[str, Any]) -> list[Any] | None:
    """The values, where the keys only count them: `{1: unga, 2: nyanlända}`."""
    return list(written.values()) if all(_NUMBERED.fullmatch(key) for key in written) else None


def _named(field: Field, name: str, known: tuple[str, ...]) -> dict[str, str]:
    """The key of an item that its name is the value of; nothing for a number that items have no key for."""
    number = _NUMBERED.fullmatch(name)
    if number:
        return {_NUMBER: number[1]} if _NUMBER in known else {}
    key = field.key_for(name) or field.key_beside({}, name)
    return {key: name} if key else {}


def _item(values: Mapping[str, str]) -> str:
    if len(values) > 1:
        return f"- {in_braces(values)}"
    ((key, text),) = values.items()
    return (as_lines([text], key) or f"- {key}: …").strip("`")
