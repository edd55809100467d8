"""JSON Schema of the published files, from the same fields as the files themselves."""

from __future__ import annotations

import json
from collections.abc import Iterable
from typing import Any

from overens.open_data.datasets import Dataset
from overens.open_data.fields import Field
from overens.open_data.values import PRECISIONS

Schema = dict[str, Any]

_TEXT: Schema = {"type": "string"}
_NUMBER: Schema = {"type": "number"}
_DAY: Schema = {"type": "string", "format": "date"}
_PLACE: Schema = {"type": "object", "properties": {"kod": _TEXT, "namn": _TEXT}, "required": ["kod", "namn"]}
_PERIOD: Schema = {"text": _TEXT, "från": _DAY, "till": _DAY, "precision": {"enum": list(PRECISIONS.values())}}

SHAPES: dict[str, Schema] = {
    "text": _TEXT,
    "code": _TEXT,
    "prose": _TEXT,
    "word": _TEXT,
    "id": _TEXT,
    "link": {"type": "string", "format": "uri"},
    "file": {"type": "string", "format": "uri"},
    "number": _NUMBER,
    "yes-no": {"type": "boolean"},
    "date": {"type": "object", "properties": _PERIOD, "required": list(_PERIOD)},
    "moment": {
        "type": "object",
        "properties": {**_PERIOD, "tid": {"type": "string", "pattern": "^[0-9]{2}:[0-9]{2}$"}},
        "required": list(_PERIOD),
    },
    "interval": {"type": "object", "properties": {"min": _NUMBER, "max": _NUMBER}, "required": ["min", "max"]},
    "money": {"type": "object", "properties": {"text": _TEXT, "kronor": _NUMBER}, "required": ["text", "kronor"]},
    "amount": {
        "type": "object",
        "properties": {
            "text": _TEXT,
            "min": _NUMBER,
            "max": _NUMBER,
            "enhet": _TEXT,
            "per": _TEXT,
            "fördelning": _TEXT,
        },
        "required": ["text"],
    },
    "municipality": _PLACE,
    "county": _PLACE,
}
"""Kind of value -> its form in JSON."""


def schema_bytes(dataset: Dataset, title: str) -> bytes:
    """The schema of a set's file."""
    record = {"type": "object", **_object(dataset.fields)}
    schema = {
        "$schema": "http://json-schema.org/draft-07/schema#",
        "title": title,
        "type": "object",
        "properties": {"antal": {"type": "integer"}, "poster": {"type": "array", "items": record}},
        "required": ["titel", "adress", "antal", "poster"],
    }
    return (json.dumps(schema, ensure_ascii=False, indent=1) + "\n").encode()


def _object(fields: Iterable[Field]) -> Schema:
    listed = list(fields)
    return {
        "properties": {one.key: _field(one) for one in listed},
        "required": [one.key for one in listed if one.required],
        "additionalProperties": False,
    }


def _field(field: Field) -> Schema:
    shape = _shape(field)
    told = {"title": field.title, "description": field.description}
    return {**told, "type": "array", "items": shape} if field.many else {**told, **shape}


def _shape(field: Field) -> Schema:
    if field.kind == "object":
        return {"type": "object", **_object(field.fields)}
    if field.kind == "words":
        return {"type": "object", "additionalProperties": _TEXT if field.of == "text" else _NUMBER}
    return SHAPES[field.kind]
