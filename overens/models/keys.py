"""Which keys a model has, as writers write them, and which models lie below them."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache
from typing import get_args, get_origin

from pydantic import BaseModel, RootModel

from overens.sources import Loc

Model = type[BaseModel]


@cache
def keys_of(model: Model) -> Mapping[str, Model | None]:
    """Each key with the model of its value (or of its items), or None; required keys first."""
    fields = sorted(model.model_fields.items(), key=lambda pair: not pair[1].is_required())
    return {field.alias or name: _model_in(field.annotation) for name, field in fields}


def model_at(model: Model, loc: Loc) -> Model | None:
    """The model of the mapping at a place, or None where there is no such mapping, or its keys are the writer's own."""
    inner: Model | None = model
    if issubclass(model, RootModel):
        depth = depth_of(model)
        if len(loc) < depth:
            return None
        inner, loc = _model_in(model.model_fields["root"].annotation), loc[depth:]
    for step in loc:
        if inner is None or isinstance(step, int):
            continue
        if step in (keys := keys_of(inner)):
            inner = keys[step]
    return inner


@cache
def depth_of(model: Model) -> int:
    """How many names of the writer's own lead to an entry of a list of entries; 0 for the model of a record."""
    if not issubclass(model, RootModel):
        return 0
    depth, annotation = 0, model.model_fields["root"].annotation
    while get_origin(annotation) is dict:
        depth, annotation = depth + 1, get_args(annotation)[1]
    return depth


def _model_in(annotation: object) -> Model | None:
    if isinstance(annotation, type) and issubclass(annotation, BaseModel):
        return annotation
    found = (_model_in(part) for part in get_args(annotation))
    return next((model for model in found if model), None)
