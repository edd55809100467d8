"""A record without its broken values, so that rules can still look at the rest of it.

Only rules ever see it: a record with errors is never published.
"""

from __future__ import annotations

import copyreg
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from functools import cache, partial
from types import UnionType
from typing import Annotated, Any, Union, get_args, get_origin

from pydantic import BaseModel, Field, RootModel, ValidationError, create_model
from pydantic.fields import FieldInfo

from overens.models.context import Context
from overens.models.vocabularies import Vocabularies
from overens.sources import Loc

_ROUNDS = 8
"""How many times broken values are left out anew; leaving out a value may leave its mapping without a needed key."""


@dataclass(frozen=True, slots=True)
class Partial:
    """What is left of a record (None: nothing), and where the items of its lists stood before.

    `touched` are the keys of the whole record in whose values something is wrong, and keys that it does not have.
    """

    facts: BaseModel | None
    moved: Mapping[Loc, tuple[int, ...]] = field(default_factory=dict)
    touched: frozenset[str] = frozenset()

    def is_sure_of(self, *keys: str) -> bool:
        """Whether no mistake can have changed what the record says under these keys.

        An unknown key may mean any of them that is not there.
        """
        if self.facts is None or not self.touched.isdisjoint(keys):
            return False
        own = {info.alias or name: name for name, info in type(self.facts).model_fields.items()}
        return self.touched <= own.keys() or all(own[key] in self.facts.model_fields_set for key in keys)

    def written(self, loc: Loc) -> Loc:
        """The place in the file of a place in these facts."""
        if not self.moved:
            return loc
        there: Loc = ()
        for end, step in enumerate(loc):
            kept = self.moved.get(loc[:end])
            there += (kept[step],) if kept and isinstance(step, int) else (step,)
        return there


def partial_of(
    model: type[BaseModel], data: Mapping[str, Any], broken: frozenset[Loc], vocabularies: Vocabularies
) -> Partial:
    """The record that is left when the broken values are left out."""
    if () in broken:
        return Partial(None)
    context = Context(vocabularies, lenient=True)
    for _ in range(_ROUNDS):
        moved: dict[Loc, tuple[int, ...]] = {}
        kept = _without(data, broken, (), (), moved)
        try:
            return Partial(_without_needs(model).model_validate(kept, context=context), moved, touched(broken))
        except ValidationError as error:
            part = Partial(None, moved)
            broken |= {part.written(_culprit(one["type"], one["loc"])) for one in error.errors(include_url=False)}
            if () in broken:
                break
    return Partial(None)


def touched(broken: Iterable[Loc]) -> frozenset[str]:
    """The keys of the whole record in whose values something is broken."""
    return frozenset(str(loc[0]) for loc in broken if loc)


def _culprit(kind: str, loc: Loc) -> Loc:
    """What to leave out: a mapping without a needed key, else the value itself."""
    return loc[:-1] if kind == "missing" or loc[-1:] == ("[key]",) else loc


def _without(value: Any, broken: frozenset[Loc], old: Loc, new: Loc, moved: dict[Loc, tuple[int, ...]]) -> Any:
    if isinstance(value, dict):
        return {
            key: _without(inner, broken, (*old, key), (*new, key), moved)
            for key, inner in value.items()
            if (*old, key) not in broken
        }
    if isinstance(value, list):
        kept = [index for index in range(len(value)) if (*old, index) not in broken]
        if len(kept) < len(value):
            moved[new] = tuple(kept)
        return [_without(value[index], broken, (*old, index), (*new, place), moved) for place, index in enumerate(kept)]
    return value


@cache
def _without_needs(model: type[BaseModel]) -> type[BaseModel]:
    """The model with no key required, neither of it nor of what it holds; a list of small records requires all."""
    if issubclass(model, RootModel):
        return model
    fields: dict[str, Any] = {}
    for name, info in model.model_fields.items():
        eased = _eased(info.annotation)
        if info.is_required() or eased is not info.annotation:
            fields[name] = _field(info, eased)
    if not fields:
        return model
    made = create_model(f"Partial{model.__name__}", __base__=model, **fields)
    # To another process goes the model that it was made from: this one is made up on the way.
    copyreg.pickle(made, partial(_reduced, model))
    return made


def _field(info: FieldInfo, annotation: Any) -> tuple[Any, Any]:
    """The field with what may be left out of it."""
    whole: Any = Annotated[(annotation, *info.metadata)] if info.metadata else annotation
    if info.is_required():
        is_list = get_origin(info.annotation) is tuple
        return (whole, Field((), alias=info.alias)) if is_list else (whole | None, Field(None, alias=info.alias))
    return whole, Field(info.default, alias=info.alias)


def _eased(annotation: Any) -> Any:
    """An annotation with every model in it made one that needs no key; itself where it holds none."""
    if isinstance(annotation, type) and issubclass(annotation, BaseModel):
        return _without_needs(annotation)
    parts = get_args(annotation)
    eased = tuple(map(_eased, parts))
    if all(one is other for one, other in zip(parts, eased, strict=True)):
        return annotation
    origin = get_origin(annotation)
    if origin in (Union, UnionType):
        return Union[eased]  # noqa: UP007  (its members are known only here)
    return Annotated[eased] if origin is Annotated else origin[eased]


def _reduced(of: type[BaseModel], facts: BaseModel) -> tuple[Any, ...]:
    return _arrived, (of, facts.__getstate__())


def _arrived(of: type[BaseModel], state: dict[Any, Any]) -> BaseModel:
    made = _without_needs(of)
    facts = made.__new__(made)
    facts.__setstate__(state)
    return facts
