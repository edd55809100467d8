"""What a text could be in the model where it stands: an item of a list, or the value of one key of an item."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from functools import cache
from typing import Annotated, Any, Literal, get_args, get_origin

from pydantic import TypeAdapter, ValidationError
from pydantic.fields import FieldInfo

from overens.models.context import Context
from overens.models.keys import Model, model_at
from overens.models.suggesters import SUGGESTERS
from overens.models.vocabularies import Vocabularies
from overens.models.words import Reference, TextOr
from overens.sources import Loc

_NONSENSE = "¤ ¤"
"""What only a key takes that takes any text."""

_MAIN = frozenset({"namn", "organ", "titel", "indikator", "mått", "av"})
"""Keys that a text without a key stands for, where it can be nothing else."""

ItemKind = Literal["word", "id", "text", "mapping"]


@dataclass(frozen=True)
class Field:
    """The list at a place of a model. `items` is the model of its items, if they have keys."""

    info: FieldInfo
    items: Model | None
    vocabularies: Vocabularies

    @property
    def kind(self) -> ItemKind:
        """What its items are."""
        item = _item(self.info)
        marks = get_args(item)[1:] if get_origin(item) is Annotated else ()
        if self.refers_to:
            return "id"
        if self.items and not any(isinstance(mark, TextOr) for mark in marks):
            return "mapping"
        return "text" if self.takes([_NONSENSE]) else "word"

    @property
    def refers_to(self) -> str | None:
        """The kind of records whose ids the items are."""
        item = _item(self.info)
        marks = get_args(item)[1:] if get_origin(item) is Annotated else ()
        return next((mark.kind for mark in marks if isinstance(mark, Reference)), None)

    @property
    def may_be_text(self) -> bool:
        """Whether an item that has keys may also be written as a text."""
        return self.items is not None and self.kind != "mapping"

    def takes(self, value: Any) -> bool:
        """Whether the model takes a whole list."""
        return _takes(self.info, value, self.vocabularies)

    def meant(self, text: str) -> str:
        """The item that a text probably stands for; the text itself where it is one, or nothing is near."""
        error = _error(self.info, [text], self.vocabularies)
        if error is None:
            return text
        first = error.errors(include_url=False)[0]
        if first["type"] == "unknown-word":
            return self.vocabularies.suggest(first["ctx"]["vocabulary"], text) or text
        find = SUGGESTERS.get(first["type"])
        return (find(text) if find else None) or text

    def fits(self) -> Callable[[str], bool]:
        """Whether the model takes a text as one item."""
        return lambda text: self.takes([text])

    def key_for(self, text: str) -> str | None:
        """The key of an item that a text is the value of: the only one for such values, or the main one for a name."""
        if self.items is None:
            return None
        if text[:1].isupper() and "namn" in _infos(self.items) and self.takes([{"namn": text}]):
            return "namn"  # some names are words of `roll` as well
        special = _special(self.items, text, self.vocabularies)
        if special:
            return special[0] if len(special) == 1 else None
        return next((key for key in _infos(self.items) if key in _MAIN and self.takes([{key: text}])), None)

    def key_beside(self, values: Mapping[str, str], text: str) -> str | None:
        """The key of an item that a text is likely the value of, where the item has other values already."""
        if self.items is None:
            return None
        plain = [key for key in _infos(self.items) if key in _MAIN]
        if text[:1].isupper():
            plain.sort(key=lambda key: key != "namn")
        likely = (*_special(self.items, text, self.vocabularies), *plain, *needed_keys(self.items))
        return next((key for key in likely if key not in values and self.takes([{**values, key: text}])), None)


def list_at(model: Model, loc: Loc, vocabularies: Vocabularies) -> Field | None:
    """The list at a place, or None where the model has none there."""
    if not loc or isinstance(loc[-1], int):
        return None
    above = model_at(model, loc[:-1])
    info = _infos(above).get(loc[-1]) if above else None
    if info is None or _item(info) is None:
        return None
    return Field(info, model_at(model, loc), vocabularies)


def fits_at(model: Model, loc: Loc, value: Any, vocabularies: Vocabularies) -> bool:
    """Whether the model takes a value at a place, or as the item of a list there."""
    if isinstance(loc[-1], int):
        field = list_at(model, loc[:-1], vocabularies)
        return field is not None and field.takes([value])
    above = model_at(model, loc[:-1])
    info = _infos(above).get(loc[-1]) if above else None
    return info is not None and _takes(info, value, vocabularies)


def key_in(group: Model, text: str, vocabularies: Vocabularies) -> str | None:
    """The key of a group that a text is the value of: one for such values alone, or the first that takes any text."""
    special = _special(group, text, vocabularies)
    return next((key for key in (*special, *_infos(group)) if _takes(_infos(group)[key], text, vocabularies)), None)


def needed_keys(group: Model) -> tuple[str, ...]:
    """The keys that a group cannot do without."""
    return tuple(key for key, info in _infos(group).items() if info.is_required())


def _special(items: Model, text: str, vocabularies: Vocabularies) -> list[str]:
    """The keys that take a text, and do not take just any."""
    takers = (key for key, info in _infos(items).items() if _takes(info, text, vocabularies))
    special = [key for key in takers if not _takes(_infos(items)[key], _NONSENSE, vocabularies)]
    return [key for key in special if key != "id" and (key != "fil" or "." in text)]


@cache
def _infos(model: Model) -> dict[str, FieldInfo]:
    fields = sorted(model.model_fields.items(), key=lambda pair: not pair[1].is_required())
    return {info.alias or name: info for name, info in fields}


def _item(info: FieldInfo) -> Any:
    return get_args(info.annotation)[0] if get_origin(info.annotation) is tuple else None


def _takes(info: FieldInfo, value: Any, vocabularies: Vocabularies) -> bool:
    return _error(info, value, vocabularies) is None


def _error(info: FieldInfo, value: Any, vocabularies: Vocabularies) -> ValidationError | None:
    """What is wrong with a value of a field, or None."""
    whole: Any = Annotated[(info.annotation, *info.metadata)] if info.metadata else info.annotation
    try:
        _adapter(_Type(whole, id(info))).validate_python(value, context=Context(vocabularies))
    except ValidationError as error:
        return error
    return None


@dataclass(frozen=True, slots=True)
class _Type:
    """A type to make an adapter of, known by the field it belongs to: not all of its marks can be hashed."""

    whole: Any
    field: int

    def __hash__(self) -> int:
        return hash(self.field)

    def __eq__(self, other: object) -> bool:
        return isinstance(other, _Type) and self.field == other.field


@cache
def _adapter(kind: _Type) -> TypeAdapter[Any]:
    return TypeAdapter(kind.whole)
