from __future__ import annotations

import csv
import io
import json
from dataclasses import replace
from typing import Any

import pytest

from overens.config import Config
from overens.open_data import DATASETS, OpenData
from overens.open_data.tables import columns, harmless
from overens.swedish.dates import parse_date

AGREEMENT = """titel: "=Exempelavtal"
typ: unga
kommuner: [Åmål]
undertecknad: hösten 2015
tillsvidare: ja
sammanfattning: |
  Första raden.

  +Andra stycket; med "citat".
parter:
  - {namn: Exempelkommun}
  - {namn: -Exempelpart}
jobbspår: [synligt, dolt]
källa: [kalla]
mål:
  - indikator: arbetslöshet
    enhet: procent
    utgångsvärde: {värde: '15,6', datum: sommaren 2015}
    utfall: [{värde: -2, datum: 2017}]
tidigareadresser: [hemlig-adress]
undantag: [{regel: få-jobbspår, skäl: Hemligt skäl.}]
"""
FILES = {
    "agreements/exempel.yaml": AGREEMENT,
    "agreements/utkast.yaml": "titel: Hemligt\ntyp: unga\nkommuner: [Åmål]\nutkast: ja\n",
    "job-tracks/synligt.yaml": "titel: Svets\nkommuner: ['0114']\nkälla: [kalla]\nlängd: 6 månader\nplatser: 15–20\n",
    "job-tracks/dolt.yaml": "titel: Dolt\nkommuner: [Åmål]\nkälla: [kalla]\nutkast: ja\n",
    "sources.yaml": "kalla: {titel: Exempelkälla, länk: 'https://exempel.example/'}\n",
    "figures/blad.yaml": "titel: Blad\nkälla: [kalla]\ndatum: 2018-10\nsvarsfrekvens: 91\nsiffror:\n"
    "  - {id: kon, mått: könsfördelning, enhet: procent, uppdelning: {kvinnor: 58, män: 42}}\n"
    "  - {id: antal, mått: deltagare-totalt, värde: 1 404, gräns: drygt, datum: hösten 2018}\n",
}


@pytest.fixture
def data(build: Any) -> OpenData:
    return build(FILES)._desk.open_data  # type: ignore[no-any-return]


def rows(content: bytes) -> list[dict[str, str]]:
    assert content.startswith(b"\xef\xbb\xbf")
    return list(csv.DictReader(io.StringIO(content.decode("utf-8-sig"), newline=""), delimiter=";", strict=True))


def records(data: OpenData, stem: str) -> list[dict[str, Any]]:
    return json.loads(data.sets[stem].files["json"])["poster"]  # type: ignore[no-any-return]


def test_a_record_as_json(data: OpenData) -> None:
    (record,) = records(data, "overenskommelser")
    assert record["id"] == "exempel"
    assert record["adress"] == "https://overens.example/overenskommelser/exempel/"
    assert record["titel"] == "=Exempelavtal"
    assert record["status"] == "gäller tills vidare"
    assert record["kommuner"] == [{"kod": "1492", "namn": "Åmål"}]
    assert record["län"] == [{"kod": "14", "namn": "Västra Götalands län"}]
    assert record["undertecknad"] == {
        "text": "hösten 2015",
        "från": "2015-09-01",
        "till": "2015-11-30",
        "precision": "årstid",
    }
    assert record["mål"][0]["utgångsvärde"]["värde"] == 15.6
    assert record["sammanfattning"] == 'Första raden.\n\n+Andra stycket; med "citat".'
    assert "slutdatum" not in record


def test_what_is_not_shown_is_not_told(data: OpenData) -> None:
    everything = b"".join(data.files.values()).decode()
    for word in ("Hemligt", "Hemlig", "hemlig-adress", "dolt", "Dolt", "utkast: "):
        assert word not in everything
    assert records(data, "overenskommelser")[0]["jobbspår"] == ["synligt"]


def test_drafts_are_there_where_they_are_shown(build: Any) -> None:
    shown = build(FILES, drafts=True)._desk.open_data
    assert [one["id"] for one in records(shown, "overenskommelser")] == ["exempel", "utkast"]


def test_a_table_opens_in_swedish_excel(data: OpenData) -> None:
    content = data.sets["jobbspar"].files["csv"]
    (row,) = rows(content)
    assert content.count(b"\r\n") == 2
    assert (row["kommuner"], row["kommuner_kod"]) == ("Upplands Väsby", "0114")
    assert (row["längd"], row["längd_min"], row["längd_enhet"]) == ("6 månader", "6", "månader")
    assert (row["platser_min"], row["platser_max"]) == ("15", "20")


def test_a_cell_is_never_a_formula(data: OpenData) -> None:
    (row,) = rows(data.sets["overenskommelser"].files["csv"])
    assert row["titel"] == "'=Exempelavtal"
    assert row["sammanfattning"] == 'Första raden. +Andra stycket; med "citat".'
    assert row["parter"] == "Exempelkommun | -Exempelpart"
    assert row["tillsvidare"] == "ja"


@pytest.mark.parametrize("sign", ["=", "+", "-", "@", "\t", "\r", "\n", "＝", "＋", "－", "＠"])
def test_every_sign_that_begins_a_formula_is_defused(sign: str) -> None:
    assert harmless(f"{sign}1+1") == f"'{sign}1+1"
    assert harmless(f"a{sign}") == f"a{sign}"


def test_no_cell_of_any_table_could_be_a_formula(project: Any) -> None:
    tables = {path: content for path, content in project._desk.open_data.files.items() if path.endswith(".csv")}
    assert len(tables) > 10
    for path, content in tables.items():
        for row in rows(content):
            assert None not in row, path
            for value in row.values():
                assert not value or (value[0] not in "=+@\t\r" and (value[0] != "-" or value[1:2].isdigit())), path


def test_negative_numbers_stay_numbers(data: OpenData) -> None:
    told = rows(data.files["overenskommelser/exempel/mal.csv"])
    assert [(one["slag"], one["värde"], one["tid"]) for one in told] == [
        ("utgångsvärde", "15,6", "sommaren 2015"),
        ("utfall", "-2", "2017"),
    ]
    assert {one["källtitlar"] for one in told} == {"Exempelkälla"}


def test_figures_carry_source_time_and_response_rate(data: OpenData) -> None:
    told = rows(data.sets["siffror"].files["csv"])
    assert [(one["id"], one["del"], one["värde"]) for one in told] == [
        ("kon", "kvinnor", "58"),
        ("kon", "män", "42"),
        ("antal", "", "1404"),
    ]
    assert {one["svarsfrekvens"] for one in told} == {"91"}
    assert {one["källtitlar"] for one in told} == {"Exempelkälla"}
    assert [one["tid_till"] for one in told] == ["2018-10-31", "2018-10-31", "2018-11-30"]


def test_each_chart_has_its_own_table(data: OpenData) -> None:
    chart = rows(data.files["siffror/blad/siffra-kon.csv"])
    assert [one["del"] for one in chart] == ["kvinnor", "män"]
    assert data.files["siffror/blad/data.csv"] == data.sets["siffror"].files["csv"]
    assert [one["id"] for one in rows(data.files["siffror/deltagare-totalt.csv"])] == ["antal"]


def test_all_municipalities_have_an_answer(data: OpenData) -> None:
    told = {one["kod"]: one for one in records(data, "kommuner")}
    assert len(told) == 290
    assert told["1492"]["svar"] == "gäller"
    assert told["1492"]["överenskommelser"] == ["exempel"]
    assert told["0180"]["svar"] == "inget-känt"
    assert json.loads(data.files["kommuner/amal/data.json"]) == told["1492"]


def test_no_licence_is_made_up(build: Any) -> None:
    site = build({})
    assert "licens" not in json.loads(site._desk.open_data.sets["kallor"].files["json"])
    terms = {"licens": {"namn": "Exempellicens", "länk": "https://exempel.example/licens"}}
    config = Config.model_validate({"namn": "X", "adress": "https://x.example", "öppnadata": terms})
    licensed = build({}, config=config)._desk.open_data.sets["kallor"].files["json"]
    assert json.loads(licensed)["licens"] == terms["licens"]


def test_sets_that_are_made_one_by_one_are_the_same(project: Any) -> None:
    given = project._desk.open_data
    known = {one.stem: given.made(one) for one in reversed(DATASETS)}
    assert dict(replace(given, known=known).files) == dict(given.files)


@pytest.mark.parametrize("dataset", DATASETS, ids=lambda one: one.stem)
def test_headings_of_columns_differ(dataset: Any) -> None:
    names = [column.name for column in columns(dataset.columns_of)]
    assert len(names) == len(set(names))


@pytest.mark.parametrize("dataset", DATASETS, ids=lambda one: one.stem)
def test_every_file_keeps_to_its_schema(dataset: Any, project: Any) -> None:
    files = project._desk.open_data.sets[dataset.stem].files
    told = json.loads(files["json"])
    assert told["antal"] == len(told["poster"])
    assert list(broken(json.loads(files["schema.json"]), told, "")) == []


def test_a_file_that_breaks_its_schema_is_found() -> None:
    numbers = {"properties": {"a": {"type": "number"}}, "additionalProperties": False}
    schema = {"type": "object", "required": ["b"], **numbers}
    assert len(list(broken(schema, {"a": "x", "c": 1}, ""))) == 3


def broken(schema: dict[str, Any], value: Any, where: str) -> Any:
    """What in a value is not as the schema says: the keywords that the published schemas use."""
    kinds = {"object": dict, "array": list, "string": str, "number": (int, float), "boolean": bool, "integer": int}
    kind = schema.get("type")
    if kind and (not isinstance(value, kinds[kind]) or (kind == "number" and isinstance(value, bool))):
        yield where, kind
    elif kind == "object":
        known = schema.get("properties", {})
        yield from ((where, f"no {key}") for key in schema.get("required", ()) if key not in value)
        for key, inner in value.items():
            more = known.get(key, schema.get("additionalProperties", {}))
            yield from [(f"{where}.{key}", "unknown")] if more is False else broken(more, inner, f"{where}.{key}")
    elif kind == "array":
        for inner in value:
            yield from broken(schema["items"], inner, f"{where}[]")
    elif "enum" in schema and value not in schema["enum"]:
        yield where, "enum"
    elif schema.get("format") == "date":
        date = parse_date(value)
        yield from [] if date and date.precision == "day" else [(where, "date")]
