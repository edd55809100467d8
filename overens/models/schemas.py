"""JSON Schema of each kind of file, for editors: completion, explanations in Swedish, and the plainest mistakes."""

from __future__ import annotations

import json
from typing import Any

from pydantic import BaseModel

from overens import register
from overens.models.kinds import MODELS
from overens.models.vocabularies import Vocabularies, base_vocabularies

Schema = dict[str, Any]

_FILES: dict[str, tuple[str, str]] = {
    "agreements": ("agreement", "Överenskommelse"),
    "job-tracks": ("job-track", "Jobbspår"),
    "figures": ("figure", "Siffror"),
    "events": ("event", "Evenemang"),
    "news": ("news", "Nyhet"),
    "examples": ("example", "Lokalt exempel"),
    "publications": ("publication", "Publikation"),
    "grants": ("grant", "Utlysning av statsbidrag"),
    "pages": ("page", "Sida"),
    "municipalities": ("municipality", "Om en kommun"),
    "sources": ("sources", "Källor"),
    "vocabularies": ("vocabularies", "Ordlistor"),
    "rules": ("rules", "Modellens krav"),
    "redirects": ("redirects", "Omdirigeringar"),
}

_NAMES = {"municipalities": register.MUNICIPALITY_NAMES, "counties": register.COUNTY_NAMES}
"""Names that editors offer; codes are accepted beside them."""

_EMPTY: Schema = {"type": "null"}


def json_schemas(vocabularies: Vocabularies | None = None) -> dict[str, bytes]:
    """File name -> JSON Schema, for `schema/`. The same words give the same bytes.

    Vocabularies are listed with ids and labels; those of the program unless others are given.
    """
    words = vocabularies or base_vocabularies()
    return {f"{stem}.schema.json": _written(MODELS[kind], title, words) for kind, (stem, title) in _FILES.items()}


def _written(model: type[BaseModel], title: str, vocabularies: Vocabularies) -> bytes:
    schema = model.model_json_schema(by_alias=True)
    finished = _finished(schema, vocabularies)
    definitions = finished.pop("$defs", {})
    finished = {key: value for key, value in finished.items() if key not in ("title", "description")}
    head = {"$schema": "http://json-schema.org/draft-07/schema#", "title": title}
    tail = {"definitions": dict(sorted(definitions.items()))} if definitions else {}
    text = json.dumps({**head, **finished, **tail}, ensure_ascii=False, indent=1)
    return (text.replace("#/$defs/", "#/definitions/") + "\n").encode()


def _finished(node: Any, vocabularies: Vocabularies) -> Any:
    """The schema with words for the vocabularies, and without what is meant for programmers."""
    if isinstance(node, list):
        return [_finished(item, vocabularies) for item in node]
    if not isinstance(node, dict):
        return node
    if "x-vocabulary" in node:
        others = {key: value for key, value in node.items() if key != "x-vocabulary"}
        return {**others, "enum": _words(vocabularies, node["x-vocabulary"])}
    if "x-names" in node:
        return {"enum": list(_NAMES[node["x-names"]])}
    finished = {key: _finished(value, vocabularies) for key, value in node.items() if key != "default"}
    if "properties" in finished:
        finished["properties"] = _properties(node, finished["properties"])
        # The docstring and the name of a class are for programmers.
        finished.pop("description", None)
        finished.pop("title", None)
    return finished


def _properties(node: Schema, properties: Schema) -> Schema:
    """A key that is not required may be left empty: it counts as absent."""
    required = set(node.get("required", ()))
    return {key: value if key in required else _or_empty(value) for key, value in properties.items()}


def _or_empty(value: Schema) -> Schema:
    told: Schema = {key: value[key] for key in ("title", "description") if key in value}
    kinds = {key: inner for key, inner in value.items() if key not in told}
    if "anyOf" in kinds:
        choices = [choice for choice in kinds["anyOf"] if choice != _EMPTY]
        return {**told, "anyOf": [*choices, _EMPTY]}
    if isinstance(kinds.get("type"), list):
        return {**told, **kinds, "type": [*kinds["type"], "null"]}
    return {**told, "anyOf": [kinds, _EMPTY]}


def _words(vocabularies: Vocabularies, name: str) -> list[str]:
    terms = vocabularies.terms.get(name, {})
    return list(dict.fromkeys([*terms, *(term.label for term in terms.values())]))
