"""How one written value becomes a typed one. The field decides the type, never YAML (CONTENT.md §1–2).

A mistake leaves a validator as a pydantic error whose type is one of our problem codes; `mistakes` turns it into
a problem. Suggestions are looked for there and not here: they are costly, and most files have no mistakes.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from functools import lru_cache
from typing import Any, Final, LiteralString

from pydantic import GetCoreSchemaHandler, GetJsonSchemaHandler
from pydantic_core import CoreSchema, PydanticCustomError, core_schema

LONGEST_VALUE: Final = 200
"""Characters in a date, a number, a word: far more than any real one."""

LONGEST_LINE: Final = 1_000
"""Characters in a text of one line."""

LONGEST_PROSE: Final = 100_000
"""Characters in a text of several lines: some forty printed pages."""

REMEMBERED: Final = 4_096
"""Texts of each kind that are read only once: dates, numbers and places are written again and again."""

Json = dict[str, Any]

PLAIN: Final[Json] = {"type": ["string", "number", "boolean"]}
"""What an editor's YAML makes of plain text: `0114` a number, `nej` a boolean. We read all of it as text."""

WRITTEN: Final[Json] = {"type": ["string", "number"]}
"""The same for values that are never a yes or no."""


def mistake(code: LiteralString, **values: object) -> PydanticCustomError:
    """An error for a validator to raise. `code` is a problem code; the values fill in its text."""
    return PydanticCustomError(code, code, values)


def one_value(value: object, longest: int = LONGEST_VALUE) -> str:
    """The text of a value that is one text; a pydantic error for a list, a mapping, or a text too long."""
    if value.__class__ is str:
        assert isinstance(value, str)  # noqa: S101 (for the type checker; the line above is the test)
        if len(value) > longest:
            raise mistake("too-long", limit=longest)
        return value.strip()
    if isinstance(value, dict):
        raise mistake("mapping-for-text")
    raise mistake("list-for-text")


@dataclass(frozen=True, slots=True)
class Scalar:
    """Metadata of a field whose value is read from one text by a pure function, with its JSON schema."""

    read: Callable[[str], object]
    schema: Json = field(hash=False)
    longest: int = LONGEST_VALUE

    def __get_pydantic_core_schema__(self, _source: object, _handler: GetCoreSchemaHandler) -> CoreSchema:
        read = lru_cache(REMEMBERED)(self.read)
        longest = self.longest

        def validated(value: object) -> object:
            return read(one_value(value, longest))

        return core_schema.no_info_plain_validator_function(validated)

    def __get_pydantic_json_schema__(self, _schema: CoreSchema, _handler: GetJsonSchemaHandler) -> Json:
        return dict(self.schema)


class ProseText(str):
    """Text of several lines in Markdown. A type of its own, so that prose can be found by walking a record."""

    __slots__ = ()

    @classmethod
    def __get_pydantic_core_schema__(cls, _source: object, _handler: GetCoreSchemaHandler) -> CoreSchema:
        return core_schema.no_info_plain_validator_function(cls.read)

    @classmethod
    def __get_pydantic_json_schema__(cls, _schema: CoreSchema, _handler: GetJsonSchemaHandler) -> Json:
        return dict(PLAIN)

    @classmethod
    def read(cls, value: object) -> ProseText:
        """The prose, with its lines as they are; a pydantic error for a list, a mapping, or far too much."""
        if value.__class__ is not str or len(str(value)) > LONGEST_PROSE:
            one_value(value, LONGEST_PROSE)
        return cls(value)
