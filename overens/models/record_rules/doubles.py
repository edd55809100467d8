"""The same thing twice in a list: a word, a municipality by its name and by its code, a party."""

from __future__ import annotations

from collections.abc import Callable, Hashable, Iterator
from functools import cache
from itertools import islice
from typing import Any, get_args, get_origin

from pydantic import BaseModel, RootModel

from overens.models.record_rules.finding import Finding
from overens.sources import Loc

_MOST_TOLD = 200
"""Told of one file; the rest waits until these are put right."""

_MAY_REPEAT = frozenset({"process", "moduler", "aktiviteter", "insatser", "omgångar", "siffror"})
"""Lists of steps, of which one may come again; and those whose items have a number or an id that is looked at."""

_TOLD_BY = {"parter": ("name", "units"), "partner": ("name",), "yrken": ("name",), "undantag": ("rule",)}
"""Lists whose items are the same where these agree, whatever else is said of them."""


def listed_twice(record: BaseModel) -> Iterator[Finding]:
    """Everything that stands in a list for the second time; of far too much, the first."""
    found = _below(record.root, ()) if isinstance(record, RootModel) else _of_model(record, ())
    return islice(found, _MOST_TOLD)


def _of_model(model: BaseModel, loc: Loc) -> Iterator[Finding]:
    for name, key, is_list in _held(type(model)):
        value = getattr(model, name)
        if not value:
            continue
        if is_list and len(value) > 1 and key not in _MAY_REPEAT:
            yield from _twice(value, (*loc, key), _TOLD_BY.get(key, ()))
        if not is_list or isinstance(value[0], BaseModel):
            yield from _below(value, (*loc, key))


def _below(value: Any, loc: Loc) -> Iterator[Finding]:
    """What the models in a value hold: in a list of them, in a dict of them, or in one alone."""
    if isinstance(value, BaseModel):
        yield from _of_model(value, loc)
    elif isinstance(value, tuple):
        for index, inner in enumerate(value):
            yield from _below(inner, (*loc, index))
    elif isinstance(value, dict):
        for name, inner in value.items():
            yield from _below(inner, (*loc, name))


def _twice(items: tuple[Any, ...], loc: Loc, told_by: tuple[str, ...]) -> Iterator[Finding]:
    # Employers in two spellings are told as such.
    same = _exactly if loc[-1] == "arbetsgivare" else _plainly
    first: dict[Hashable, int] = {}
    for index, item in enumerate(items):
        what = tuple(same(getattr(item, name)) for name in told_by) if told_by else same(item)
        earlier = first.setdefault(what, index)
        if earlier != index:
            places = (*loc, index), (*loc, earlier)
            yield Finding("listed-twice", places[0], {}, places, earlier=places[1])


def _plainly(value: Any) -> Hashable:
    """A value as it is compared: upper and lower case alike."""
    return value.casefold() if isinstance(value, str) else _parts(value, _plainly)


def _exactly(value: Any) -> Hashable:
    return value if isinstance(value, str) else _parts(value, _exactly)


def _parts(value: Any, same: Callable[[Any], Hashable]) -> Hashable:
    if isinstance(value, BaseModel):
        return tuple(same(inner) for inner in value.__dict__.values())
    if isinstance(value, tuple):
        return tuple(map(same, value))
    if isinstance(value, dict):
        return tuple((key, same(inner)) for key, inner in value.items())
    assert isinstance(value, Hashable)  # noqa: S101 (dates, numbers and sums; for the type checker)
    return value


@cache
def _held(model: type[BaseModel]) -> tuple[tuple[str, str, bool], ...]:
    """Attribute and key of every field that holds a list, or another model; and whether it is a list."""
    return tuple(
        (name, info.alias or name, get_origin(info.annotation) is tuple)
        for name, info in model.model_fields.items()
        if get_origin(info.annotation) is tuple or any(map(_is_model, (info.annotation, *get_args(info.annotation))))
    )


def _is_model(annotation: object) -> bool:
    return isinstance(annotation, type) and issubclass(annotation, BaseModel)
