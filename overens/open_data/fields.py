"""What a published record holds, field by field, read from the models: the same for JSON, CSV, schema and guide."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass
from decimal import Decimal
from functools import cache
from types import NoneType, UnionType
from typing import Annotated, Any, Union, get_args, get_origin

from pydantic import BaseModel
from pydantic.fields import FieldInfo

from overens.models import Moment, ProseText, Reference
from overens.models.readers import county, file_name, link, municipality
from overens.models.scalars import Scalar
from overens.models.words import OpenWord, Word
from overens.swedish.amounts import Amount
from overens.swedish.dates import PartialDate
from overens.swedish.numbers import Interval, Money

HIDDEN = frozenset({"utkast", "tidigareadresser", "undantag", "taggar"})
"""Keys that are for those who write: no page shows them, so open data does not either."""

KINDS: dict[type, str] = {
    PartialDate: "date",
    Moment: "moment",
    Interval: "interval",
    Money: "money",
    Amount: "amount",
    ProseText: "prose",
    Decimal: "number",
    int: "number",
    bool: "yes-no",
    str: "text",
}
"""Type of a value -> its kind. Others: municipality, county, file, link, code, word, id, words, object."""

_BY_READER: dict[Callable[[str], object], str] = {
    municipality: "municipality",
    county: "county",
    file_name: "file",
    link: "link",
}


_EXAMPLES = re.compile(r"(?:: |, till exempel |^Till exempel )(?:`[^`]*`(?:, | eller |; )?)+\.$")
_QUOTED = re.compile("`([^`]*)`")


@dataclass(frozen=True, slots=True)
class Field:
    """One field. `name` is the model's attribute; `key`, `title` and `description` are Swedish, as in the guide.

    `kind` is a value of `KINDS` or one of the others named there. `of` is the vocabulary of a word, the kind of
    record that an id belongs to. `many` says that the value is a list, `fields` are those of an object. `chief` is
    the field of an object that stands for it where there is room for one text only.
    """

    name: str
    key: str
    title: str
    description: str
    kind: str = "text"
    of: str | None = None
    many: bool = False
    fields: tuple[Field, ...] = ()
    required: bool = False

    @property
    def chief(self) -> Field:
        """Of an object: the first field that must be there, else its first."""
        single = [one for one in self.fields if not one.many]
        return next((one for one in single if one.required), single[0])


@cache
def fields_of(model: type[BaseModel]) -> tuple[Field, ...]:
    """The public fields of a model, in its order."""
    described = [_field(name, info) for name, info in model.model_fields.items()]
    return tuple(one for one in described if one.key not in HIDDEN)


def _field(name: str, info: FieldInfo) -> Field:
    many, type_, notes = _unwrapped(info.annotation, tuple(info.metadata))
    kind, of = _kind(type_, notes)
    return Field(
        name=name,
        key=info.alias or name,
        title=info.title or name,
        description=_for_readers(info.description or ""),
        kind=kind,
        of=of,
        many=many,
        fields=fields_of(type_) if kind == "object" else (),
        required=info.is_required(),
    )


def _for_readers(description: str) -> str:
    """What a field says, without the examples of how a writer writes it."""
    told = _EXAMPLES.sub(".", description).lstrip(".").replace("sources.yaml", "datamängden Källor")
    return _QUOTED.sub(r"”\1”", told)


def _unwrapped(annotation: Any, notes: tuple[Any, ...]) -> tuple[bool, Any, tuple[Any, ...]]:
    """Whether a list is meant, of what type, with all that is noted of it."""
    origin = get_origin(annotation)
    if origin is Annotated:
        return _unwrapped(get_args(annotation)[0], (*notes, *get_args(annotation)[1:]))
    if origin in (Union, UnionType):
        inner = next(one for one in get_args(annotation) if one is not NoneType)
        return _unwrapped(inner, notes)
    if origin is tuple:
        _, type_, more = _unwrapped(get_args(annotation)[0], notes)
        return True, type_, more
    return False, annotation, notes


def _kind(type_: Any, notes: tuple[Any, ...]) -> tuple[str, str | None]:
    for note in notes:
        if isinstance(note, Reference):
            return "id", note.kind
        if isinstance(note, Word | OpenWord):
            return "word", note.vocabulary
        if isinstance(note, Scalar) and note.read in _BY_READER:
            return _BY_READER[note.read], None
    if get_origin(type_) is dict:
        return "words", "text" if _is_text(type_) else "number"
    if isinstance(type_, type) and issubclass(type_, BaseModel):
        return "object", None
    return KINDS[type_], None


def _is_text(mapping: Any) -> bool:
    """Whether a mapping's values are texts, and not numbers."""
    return _unwrapped(get_args(mapping)[1], ())[1] is str
