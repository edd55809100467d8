"""The JSON Schemas for editors: up to date on disk, stable, Swedish, and no stricter than reading itself."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
import yaml

from overens.models import BASE_VOCABULARIES, MODELS, VocabularyList, json_schemas
from overens.sources import read_yaml_text

ROOT = Path(__file__).parents[2]
SCHEMAS = ROOT / "schema"
RICH = Path(__file__).parent / "rich"


def own_vocabularies() -> Any:
    """The vocabularies of the content folder, as the command `schema` knows them."""
    file = ROOT / "content" / "vocabularies.yaml"
    if not file.is_file():
        return BASE_VOCABULARIES
    data = read_yaml_text(file.read_text(encoding="utf-8"), file.name).data
    return BASE_VOCABULARIES.joined(VocabularyList.model_validate(data))


def mistakes(value: Any, schema: dict[str, Any], root: dict[str, Any], where: str = "") -> Iterator[str]:
    """What a validator would say: as much of JSON Schema as our schemas use."""
    if "$ref" in schema:
        yield from mistakes(value, root["definitions"][schema["$ref"].rpartition("/")[2]], root, where)
    if "anyOf" in schema and all(list(mistakes(value, choice, root, where)) for choice in schema["anyOf"]):
        yield f"{where}: none of anyOf"
    if "enum" in schema and value not in schema["enum"]:
        yield f"{where}: {value!r} not in enum"
    kinds = {"string": str, "number": (int, float), "boolean": bool, "array": list, "object": dict, "null": type(None)}
    wanted = schema.get("type", [])
    wanted = [wanted] if isinstance(wanted, str) else wanted
    if wanted and not any(isinstance(value, kinds[name]) for name in wanted):
        yield f"{where}: {value!r} is no {wanted}"
    if isinstance(value, dict) and schema.get("type") == "object":
        yield from _mistakes_of_keys(value, schema, root, where)
    if isinstance(value, list) and "items" in schema:
        for index, inner in enumerate(value):
            yield from mistakes(inner, schema["items"], root, f"{where}/{index}")


def _mistakes_of_keys(value: Any, schema: dict[str, Any], root: dict[str, Any], where: str) -> Iterator[str]:
    known = schema.get("properties", {})
    more = schema.get("additionalProperties", True)
    yield from (f"{where}: {key} missing" for key in schema.get("required", ()) if key not in value)
    for key, inner in value.items():
        allowed = known.get(key, more)
        if allowed is False:
            yield f"{where}: unknown {key}"
        elif allowed is not True:
            yield from mistakes(inner, allowed, root, f"{where}/{key}")


class EditorLoader(yaml.SafeLoader):
    """YAML as editors read it: dates stay text, numbers and booleans do not."""


EditorLoader.yaml_implicit_resolvers = {
    first: [(tag, pattern) for tag, pattern in resolvers if not tag.endswith(("timestamp", ":int"))]
    for first, resolvers in yaml.SafeLoader.yaml_implicit_resolvers.items()
}
EditorLoader.add_implicit_resolver("tag:yaml.org,2002:int", re.compile(r"[-+]?[0-9]+$"), list("-+0123456789"))
EditorLoader.add_constructor("tag:yaml.org,2002:int", lambda loader, node: int(loader.construct_scalar(node), 10))


def as_an_editor(text: str) -> Any:
    return yaml.load(text, EditorLoader)


def test_the_schemas_on_disk_are_up_to_date() -> None:
    expected = json_schemas(own_vocabularies())
    assert {file.name: file.read_bytes() for file in SCHEMAS.iterdir()} == expected


def test_the_same_words_give_the_same_bytes() -> None:
    assert json_schemas() == json_schemas(BASE_VOCABULARIES)
    assert len(json_schemas()) == len(MODELS)


@pytest.mark.parametrize("name", sorted(json_schemas()))
def test_a_schema_accepts_a_record_with_every_key(name: str) -> None:
    schema = json.loads(json_schemas()[name])
    text = (RICH / f"{name.removesuffix('.schema.json')}.yaml").read_text(encoding="utf-8")
    assert list(mistakes(as_an_editor(text), schema, schema)) == []


@pytest.mark.parametrize("kind", ["agreement", "job-track", "figure", "event", "publication"])
def test_a_schema_accepts_the_content(kind: str) -> None:
    schema = json.loads(json_schemas(own_vocabularies())[f"{kind}.schema.json"])
    files = sorted((ROOT / "content" / f"{kind}s").glob("*.yaml"))
    assert files
    for file in files:
        assert list(mistakes(as_an_editor(file.read_text(encoding="utf-8")), schema, schema)) == [], file.name


def test_a_schema_takes_numbers_and_empty_keys_as_editors_read_them() -> None:
    schema = json.loads(json_schemas()["agreement.schema.json"])
    text = "titel: 2018\ntyp: unga\nkommuner: [0114]\nundertecknad: 2018\nuppsagd:\nparter:\nutkast: true\n"
    assert list(mistakes(as_an_editor(text), schema, schema)) == []


@pytest.mark.parametrize(
    "text",
    [
        "typ: unga\nkommuner: [Åmål]\n",
        "titel: A\ntyp: ungaa\nkommuner: [Åmål]\n",
        "titel: A\ntyp: unga\nkommuner: Åmål\n",
        "titel: A\ntyp: unga\nkommuner: [Åmål]\nmalgrupper: [unga]\n",
        "titel: A\ntyp: unga\nkommuner: [Åmål]\nparter: [{roll: kommun}]\n",
        "titel: A\ntyp: unga\nkommuner: [Åmål]\nmoduler: [{nr: 4}]\n",
    ],
)
def test_a_schema_sees_the_plainest_mistakes(text: str) -> None:
    schema = json.loads(json_schemas()["agreement.schema.json"])
    assert list(mistakes(as_an_editor(text), schema, schema))


def test_schemas_explain_in_swedish_and_hold_no_words_for_programmers() -> None:
    for name, raw in json_schemas().items():
        text = raw.decode()
        assert "pydantic" not in text
        assert "x-vocabulary" not in text, name
        assert '"title": "Överenskommelse"' in text or name != "agreement.schema.json"
        for found in re.finditer(r'"description": "([^"]*)"', text):
            assert not re.search(r"\b(the|of|which)\b", found[1]), (name, found[1])


def test_vocabularies_are_listed_with_ids_and_labels() -> None:
    schema = json.loads(json_schemas()["job-track.schema.json"])
    words = schema["properties"]["branscher"]
    choices = json.dumps(words, ensure_ascii=False)
    assert '"vård-omsorg"' in choices
    assert '"Vård och omsorg"' in choices
