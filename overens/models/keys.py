"""Which keys a model has, as writers write them, and which models lie below them."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache
from typing import get_args

from pydantic import BaseModel, RootModel

from overens.sources import Loc

Model = type[BaseModel]


@cache
def keys_of(model: Model) -> Mapping[str, Model | None]:
    """Each key with the model of its value (or of its items), or None; required keys first."""
    fields = sorted(model.model_fields.items(), key=lambda pair: not pair[1].is_required())
    return {field.alias or name: _model_in(field.annotation) for name, field in fields}


def model_at(model: Model, loc: Loc) -> Model | None:
    """The model of the mapping at a place, or None where there is no such mapping."""
    inner: Model | None = model
    for step in loc:
        if inner is None or isinstance(step, int):
            continue
        if issubclass(inner, RootModel):
            inner = _model_in(inner.model_fields["root"].annotation)
        elif step in (keys := keys_of(inner)):
            inner = keys[step]
    return inner


def _model_in(annotation: object) -> Model | None:
    if isinstance(annotation, type) and issubclass(annotation, BaseModel):
        return annotation
    found = (_model_in(part) for part in get_args(annotation))
    return next((model for model in found if model), None)
