"""Values that need to know more than their own text: the vocabularies, or the other form of an item."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from functools import lru_cache
from typing import Any

from pydantic import GetCoreSchemaHandler, GetJsonSchemaHandler, ValidationInfo
from pydantic_core import CoreSchema, core_schema

from overens.models.context import Context, context_of
from overens.models.scalars import PLAIN, REMEMBERED, WRITTEN, Json, mistake, one_value
from overens.models.vocabularies import Vocabularies
from overens.swedish.amounts import Amount, parse_amount
from overens.swedish.suggestions import nearest


def _with_context(read: Callable[[str, Context], object]) -> CoreSchema:
    def validated(value: object, info: ValidationInfo) -> object:
        return read(one_value(value), context_of(info.context))

    return core_schema.with_info_plain_validator_function(validated)


@dataclass(frozen=True, slots=True)
class Word:
    """A word of the vocabulary `vocabulary`: an id or a label in, the id out."""

    vocabulary: str

    def __get_pydantic_core_schema__(self, _source: object, _handler: GetCoreSchemaHandler) -> CoreSchema:
        return _with_context(self.read)

    def __get_pydantic_json_schema__(self, _schema: CoreSchema, _handler: GetJsonSchemaHandler) -> Json:
        return {"x-vocabulary": self.vocabulary}

    def read(self, text: str, context: Context) -> str:
        """The id; a pydantic error for a word that is not in the list."""
        found = context.vocabularies.resolve(self.vocabulary, text)
        if found is None:
            raise mistake("unknown-word", value=text, vocabulary=self.vocabulary)
        return found


@dataclass(frozen=True, slots=True)
class OpenWord:
    """A word of the vocabulary if it is one, else the text as it stands."""

    vocabulary: str

    def __get_pydantic_core_schema__(self, _source: object, _handler: GetCoreSchemaHandler) -> CoreSchema:
        return _with_context(self.read)

    def __get_pydantic_json_schema__(self, _schema: CoreSchema, _handler: GetJsonSchemaHandler) -> Json:
        return {"anyOf": [{"x-vocabulary": self.vocabulary}, dict(PLAIN)]}

    def read(self, text: str, context: Context) -> str:
        """The id, or the text."""
        return context.vocabularies.resolve(self.vocabulary, text) or text


BREAKDOWN_VOCABULARIES = ("uppdelning", "branscher", "målgrupper")
"""The lists whose words a breakdown is usually made of."""


@dataclass(frozen=True, slots=True)
class BreakdownWord:
    """A key of a breakdown: any text, but a known word must be spelt right (`vard-omsorg` is a mistake)."""

    def __get_pydantic_core_schema__(self, _source: object, _handler: GetCoreSchemaHandler) -> CoreSchema:
        return _with_context(self.read)

    def __get_pydantic_json_schema__(self, _schema: CoreSchema, _handler: GetJsonSchemaHandler) -> Json:
        return {"type": "string"}

    def read(self, text: str, context: Context) -> str:
        """The id of a known word, else the text."""
        found = known_word(text, context.vocabularies)
        if found:
            return found
        for vocabulary in BREAKDOWN_VOCABULARIES:
            if context.vocabularies.without_marks(vocabulary, text):
                raise mistake("unknown-word", value=text, vocabulary=vocabulary)
        return text


def known_word(text: str, vocabularies: Vocabularies) -> str | None:
    """The id of a word of one of the lists that a breakdown is usually made of, or None."""
    found = (vocabularies.resolve(vocabulary, text) for vocabulary in BREAKDOWN_VOCABULARIES)
    return next((one for one in found if one), None)


@dataclass(frozen=True, slots=True)
class Reference:
    """The id of a record of `kind` (or of a source, `sources`). Whether it exists is asked of the catalogue."""

    kind: str

    def __get_pydantic_core_schema__(self, _source: object, _handler: GetCoreSchemaHandler) -> CoreSchema:
        return core_schema.no_info_plain_validator_function(one_value)

    def __get_pydantic_json_schema__(self, _schema: CoreSchema, _handler: GetJsonSchemaHandler) -> Json:
        return dict(WRITTEN)


_parsed_amount = lru_cache(REMEMBERED)(parse_amount)


@dataclass(frozen=True, slots=True)
class AmountReader:
    """How much of something. Wording that is not known is a warning, and the text is kept."""

    def __get_pydantic_core_schema__(self, _source: object, _handler: GetCoreSchemaHandler) -> CoreSchema:
        return _with_context(self.read)

    def __get_pydantic_json_schema__(self, _schema: CoreSchema, _handler: GetJsonSchemaHandler) -> Json:
        return dict(WRITTEN)

    def read(self, text: str, context: Context) -> Amount:
        """The amount, in numbers where the wording is known."""
        found = _parsed_amount(text)
        if found is None and not context.lenient:
            raise mistake("unknown-amount", value=text)
        return found or Amount(text)


@dataclass(frozen=True, slots=True)
class TextOr:
    """An item that is a mapping, or a text that stands for its key `key`: `Scania` is `{namn: Scania}`."""

    key: str

    def __get_pydantic_core_schema__(self, source: Any, handler: GetCoreSchemaHandler) -> CoreSchema:
        def as_mapping(value: object) -> object:
            if isinstance(value, str):
                return {self.key: value}
            if isinstance(value, dict) and len(value) == 1:
                return self._checked(value, [field.alias or name for name, field in source.model_fields.items()])
            return value

        return core_schema.no_info_before_validator_function(as_mapping, handler(source))

    def __get_pydantic_json_schema__(self, schema: CoreSchema, handler: GetJsonSchemaHandler) -> Json:
        return {"anyOf": [dict(PLAIN), handler(schema)]}

    def _checked(self, value: dict[str, object], known: list[str]) -> dict[str, object]:
        """A text with a colon in it (`- Svets: grov`) becomes a mapping in YAML: tell that, not two other things."""
        key = next(iter(value))
        if key not in known and not nearest(key, known):
            raise mistake("mapping-for-text")
        return value
