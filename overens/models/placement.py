"""Keys that stand in the wrong place: empty, not indented below their own, or in an item by themselves."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any

from overens.models.article import RunningText
from overens.models.fitting import list_at
from overens.models.keys import Model, keys_of, model_at
from overens.models.shown import shown
from overens.models.vocabularies import base_vocabularies
from overens.problems import Place, Problem, problem
from overens.sources import Loc, Source

_KEY = re.compile(r"""(?P<key>[^\s#'"\[{][^:]*?)\s*:(?P<rest>\s.*|$)""")
_BULLET = re.compile(r"[•▪●◦·–—]\s*(?=\w)")
_HASH = re.compile(r"[^:#]+:[ \t]+(#[^\s#'].*)")
_NOTHING = re.compile(r"""\s*(?:~|null|''|""|\[\s*\]|\{\s*\})?\s*(?:#.*)?$""")


def misplaced(source: Source, model: Model, code: str, loc: Loc) -> Problem | None:
    """What is to be told instead of that a key is unknown or missing; None where that says it best."""
    if code == "unknown-key":
        if model is RunningText:
            return problem("head-of-text", source.place(()), id=source.id)
        bullet = _BULLET.match(str(loc[-1]))
        if bullet:
            line = f"- {shown(f'{str(loc[-1])[bullet.end() :]}: {source.written(loc)}')}"
            return problem("missing-dash", source.key_place(loc), suggestion=line)
        above = _empty_key_above(source, model, loc)
        return problem("key-not-indented", source.key_place(loc), key=loc[-1], above=above) if above else None
    if code != "missing-key":
        return None
    empty = source.blank_place(loc)
    if empty and _names_below(source, model, loc):
        return _names_for_list(source, model, loc)
    if empty:
        return _behind_hash(source, empty) or problem("missing-value", empty, key=loc[-1])
    return problem("item-divided", source.place(loc[:-1]), key=loc[-1]) if _is_divided(source, loc) else None


def _behind_hash(source: Source, key: Place) -> Problem | None:
    """What is told of a key that is empty only since its value begins with `#`: `titel: #Avtal`."""
    line = "".join(source.lines[key.line - 1 : key.line])
    found = _HASH.match(line, key.column - 1)
    if found is None:
        return None
    place = Place(source.path, key.line, found.start(1) + 1)
    return problem("reserved-sign", place, sign="#", suggestion=shown(f"'{found[1].rstrip()}'"))


def names_for_lists(source: Source, model: Model) -> Iterator[Problem]:
    """Lists whose items are written as keys with nothing after them: they would vanish without a word."""
    for loc in source.blanks:
        found = _names_for_list(source, model, loc) if len(loc) == 1 and not source.is_suspect(loc) else None
        if found:
            yield found


def _names_for_list(source: Source, model: Model, loc: Loc) -> Problem | None:
    names, place = _names_below(source, model, loc), source.blank_place(loc)
    if not names or place is None:
        return None
    written = f"`{loc[-1]}: [{', '.join(names)}]`"
    return problem("mapping-for-list", place, key=loc[-1], first=names[0], suggestion=written)


def _names_below(source: Source, model: Model, loc: Loc) -> list[str]:
    """The names that stand as keys below the key of a list of words or names, none of which is a key of its items."""
    field = list_at(model, loc, base_vocabularies())
    if field is None or field.kind == "mapping":
        return []
    known = keys_of(field.items) if field.items else {}
    names = [str(one[-1]) for one in source.blanks if len(one) == len(loc) + 1 and one[:-1] == loc]
    return [] if any(name in known for name in names) else names


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
