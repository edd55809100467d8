"""Keys that begin with a capital letter: each is told, and what stands there is read as if it were written right.

So everything else that is wrong with the values is told in the same run.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import replace
from typing import Any, TypeVar

from overens.models.keys import Model, keys_of, model_at
from overens.models.kinds import model_of
from overens.problems import Problem, problem
from overens.sources import Loc, Source
from overens.sources.known_keys import LIST_KEYS

Held = TypeVar("Held")
_Renamed = Mapping[Loc, str]

_HOLDERS = frozenset({dict, list})


def with_small_keys(source: Source) -> tuple[Source, tuple[Problem, ...]]:
    """The file with its keys in small letters, and a problem for each that is not."""
    if not _has_capital(source.data):
        return source, ()
    renamed = dict(_capitals(source.data, model_of(source), (), source))
    if not renamed:
        return source, ()
    told = (problem("unknown-key", source.key_place(loc), key=loc[-1], suggestion=key) for loc, key in renamed.items())
    small = replace(
        source,
        data=_with(source.data, renamed, ()),
        marks=_moved(source.marks, renamed),
        key_marks=_moved(source.key_marks, renamed),
        blanks=_moved(source.blanks, renamed),
        suspect=frozenset(_moved(dict.fromkeys(source.suspect), renamed)),
    )
    return small, tuple(told)


def _has_capital(value: Any) -> bool:
    """Whether any key begins with a capital letter: hardly a file has one, and this is asked of all."""
    inside = value
    if isinstance(value, dict):
        if any(key[:1].isupper() for key in value):
            return True
        inside = value.values()
    return inside is not None and any(_has_capital(inner) for inner in inside if type(inner) in _HOLDERS)


def _capitals(value: Any, model: Model, loc: Loc, source: Source) -> Iterator[tuple[Loc, str]]:
    """Places of keys that are right but for their letters, with the right key."""
    if isinstance(value, list):
        for index, inner in enumerate(value):
            yield from _capitals(inner, model, (*loc, index), source)
    if not isinstance(value, dict):
        return
    known = model_at(model, _right(loc))
    keys = keys_of(known) if known else {}
    for key, inner in value.items():
        small = key.lower()
        is_slip = small != key and small in keys and key not in keys and small not in value
        if is_slip and not source.is_suspect((*loc, key)):
            yield (*loc, key), small
        if small not in LIST_KEYS or isinstance(inner, list):  # a list without its dashes is one mistake
            yield from _capitals(inner, model, (*loc, key), source)


def _right(loc: Loc) -> Loc:
    return tuple(step.lower() if isinstance(step, str) else step for step in loc)


def _with(value: Any, renamed: _Renamed, loc: Loc) -> Any:
    if isinstance(value, list):
        return [_with(inner, renamed, (*loc, index)) for index, inner in enumerate(value)]
    if not isinstance(value, dict):
        return value
    return {renamed.get((*loc, key), key): _with(inner, renamed, (*loc, key)) for key, inner in value.items()}


def _moved(held: Mapping[Loc, Held], renamed: _Renamed) -> dict[Loc, Held]:
    return {tuple(renamed.get(loc[: end + 1], step) for end, step in enumerate(loc)): one for loc, one in held.items()}
