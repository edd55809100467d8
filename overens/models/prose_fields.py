"""Where the texts with markup stand in a record."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache
from typing import get_args

from pydantic import BaseModel

from overens.models.scalars import ProseText
from overens.sources import Loc


def texts_of(record: BaseModel | None) -> Iterator[tuple[Loc, ProseText]]:
    """Every text with markup in a record, with its keys as the writer wrote them."""
    return _texts(record, ())


def _texts(value: object, loc: Loc) -> Iterator[tuple[Loc, ProseText]]:
    if isinstance(value, ProseText):
        yield loc, value
    elif isinstance(value, tuple):
        for index, item in enumerate(value):
            yield from _texts(item, (*loc, index))
    elif isinstance(value, BaseModel):
        for name, key in _fields_with_texts(type(value)):
            inner = getattr(value, name)
            if inner is not None:
                yield from _texts(inner, (*loc, key))


@cache
def _fields_with_texts(model: type[BaseModel]) -> tuple[tuple[str, str], ...]:
    """The fields of a model that can hold such a text, or something that has one in it, with their keys."""
    fields = model.model_fields.items()
    return tuple((name, info.alias or name) for name, info in fields if _can_hold_text(info.annotation))


def _can_hold_text(annotation: object) -> bool:
    if isinstance(annotation, type) and issubclass(annotation, BaseModel):
        return bool(_fields_with_texts(annotation))
    return annotation is ProseText or any(map(_can_hold_text, get_args(annotation)))
