"""Keys that stand in the wrong place: empty, not indented below their own, or in an item by themselves."""

from __future__ import annotations

import re
from typing import Any

from overens.models.article import RunningText
from overens.models.fitting import list_at
from overens.models.keys import Model, keys_of, model_at
from overens.models.vocabularies import base_vocabularies
from overens.problems import Problem, problem
from overens.sources import Loc, Source

_KEY = re.compile(r"""(?P<key>[^\s#'"\[{][^:]*?)\s*:(?P<rest>\s.*|$)""")
_NOTHING = re.compile(r"""\s*(?:~|null|''|""|\[\s*\]|\{\s*\})?\s*(?:#.*)?$""")


def misplaced(source: Source, model: Model, code: str, loc: Loc) -> Problem | None:
    """What is to be told instead of that a key is unknown or missing; None where that says it best."""
    if code == "unknown-key":
        if model is RunningText:
            return problem("head-of-text", source.place(()), id=source.id)
        above = _empty_key_above(source, model, loc)
        return problem("key-not-indented", source.key_place(loc), key=loc[-1], above=above) if above else None
    if code != "missing-key":
        return None
    empty = source.blank_place(loc)
    if empty:
        return problem("missing-value", empty, key=loc[-1])
    return problem("item-divided", source.place(loc[:-1]), key=loc[-1]) if _is_divided(source, loc) else None


def _empty_key_above(source: Source, model: Model, loc: Loc) -> str | None:
    """The empty key above an unknown one, at the same depth, that has such a key below it (`kontakt`, `epost`)."""
    place, here = source.key_place(loc), model_at(model, loc[:-1])
    known = keys_of(here) if here else {}
    for line in reversed(source.lines[: place.line - 1]):
        text = line.lstrip(" ")
        if not text or text.startswith("#"):
            continue
        found = _KEY.match(text)
        if not found or len(line) - len(text) != place.column - 1:
            return None
        inner = known.get(found["key"])
        if inner and _NOTHING.match(found["rest"]) and loc[-1] in keys_of(inner):
            is_list = list_at(model, (*loc[:-1], found["key"]), base_vocabularies())
            return None if is_list else found["key"]
        if found["key"] in known:
            return None
    return None


def _is_divided(source: Source, loc: Loc) -> bool:
    """Whether an item holds what the item above lacks, and lacks the key that the item above has."""
    *above, index, key = loc if len(loc) > 1 else (0, "")
    if not isinstance(index, int) or index == 0:
        return False
    items: Any = source.data
    for step in above:
        items = items[step]
    one, other = items[index - 1], items[index]
    if not isinstance(one, dict) or not isinstance(other, dict) or key not in one or one.keys() & other.keys():
        return False
    place = source.place(loc[:-1])
    lines = source.lines[place.line - 1 : place.line]
    return bool(lines) and lines[0][: place.column - 1].strip() == "-"
