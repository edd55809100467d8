"""The same data as a table: columns that follow from the fields, cells that no spreadsheet takes for a formula."""

from __future__ import annotations

import csv
import io
import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from typing import Any

from overens.open_data.fields import Field
from overens.open_data.values import Plain

BETWEEN = " | "
"""What stands between the values of a list in one cell."""

FORMULA = re.compile(r"[=+\-@\t\r\n\uff0b\uff0d\uff1d\uff20]")
"""What a spreadsheet may take for the beginning of a formula
(https://owasp.org/www-community/attacks/CSV_Injection), in full width too."""

PARTS: dict[str, tuple[tuple[str, str, str], ...]] = {
    "date": (("", "text", "text"), ("_från", "från", "day"), ("_till", "till", "day")),
    "moment": (("", "text", "text"), ("_från", "från", "day"), ("_till", "till", "day"), ("_tid", "tid", "time")),
    "interval": (("_min", "min", "number"), ("_max", "max", "number")),
    "money": (("", "text", "text"), ("_kronor", "kronor", "number")),
    "amount": (
        ("", "text", "text"),
        ("_min", "min", "number"),
        ("_max", "max", "number"),
        ("_enhet", "enhet", "text"),
    ),
    "municipality": (("", "namn", "text"), ("_kod", "kod", "code")),
    "county": (("", "namn", "text"), ("_kod", "kod", "code")),
}
"""Kind of value -> its columns: what is added to the key, the part of the value, the kind of text."""


@dataclass(frozen=True, slots=True)
class Column:
    """A column of the table: its heading, the field that it tells of, and what part of it; `kind` as in the texts."""

    name: str
    field: Field
    part: str | None = None
    kind: str = "text"
    within: str | None = None


def columns(fields: Iterable[Field]) -> tuple[Column, ...]:
    """The columns of a table. An object's fields become columns of their own; of a list of objects the chief field."""
    return tuple(column for field in fields for column in _columns(field))


def _columns(field: Field) -> Iterator[Column]:
    if field.kind == "object" and not field.many:
        for column in columns(field.fields):
            yield replace(column, name=f"{field.key}_{column.name}", within=field.key)
    elif field.kind == "object":
        yield Column(field.key, field, field.chief.key, "texts")
    elif field.kind in PARTS:
        for added, part, kind in PARTS[field.kind]:
            yield Column(field.key + added, field, part, f"{kind}s" if field.many else kind)
    else:
        yield Column(field.key, field, None, "texts" if field.many or field.kind == "words" else field.kind)


def table_bytes(shown: Sequence[Column], rows: Iterable[Sequence[str]]) -> bytes:
    """The table: UTF-8 with a byte-order mark, semicolons, decimal commas, CRLF.

    Swedish Excel opens just this by a double click, and every program that reads CSV can be told of it.
    """
    text = io.StringIO()
    writer = csv.writer(text, delimiter=";", lineterminator="\r\n")
    writer.writerow([column.name for column in shown])
    writer.writerows(rows)
    return text.getvalue().encode("utf-8-sig")


def cell(column: Column, row: Plain) -> str:
    """What stands in a column for a record; empty where nothing is known."""
    held = row.get(column.within, {}) if column.within else row
    value = held.get(column.field.key)
    if value is None:
        return ""
    if column.field.kind == "words":
        return harmless(BETWEEN.join(f"{word}: {_written(one)}" for word, one in value.items()))
    if column.field.many:
        parts = [one.get(column.part) if column.part else one for one in value]
        return harmless(BETWEEN.join(_one_line(_written(_nested(one))) for one in parts if one is not None))
    return _cell(value.get(column.part) if column.part else value)


def _cell(value: Any) -> str:
    if value is None:
        return ""
    return harmless(_one_line(_written(value))) if isinstance(value, str) else _written(value)


def _nested(value: Any) -> Any:
    """What stands for a value within a value: its text."""
    return value.get("text", value.get("namn", "")) if isinstance(value, dict) else value


def _written(value: Any) -> str:
    if isinstance(value, bool):
        return "ja" if value else "nej"
    return f"{value}".replace(".", ",") if isinstance(value, int | float) else str(value)


def _one_line(text: str) -> str:
    """A text on one line: rows that hold line breaks are read wrongly by more programs than not."""
    return " ".join(text.split())


def harmless(text: str) -> str:
    """A text that no spreadsheet reads as a formula: one that could be has an apostrophe before it."""
    return f"'{text}" if FORMULA.match(text) else text
