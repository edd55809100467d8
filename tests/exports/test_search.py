from __future__ import annotations

import json
from datetime import date
from pathlib import Path
from typing import Any

import pytest

from overens.config import read_config
from overens.exports.exported import Exported, ExportedPage
from overens.exports.search_files import KINDS, search_files
from overens.pages.page import SearchFacts
from overens.pipeline import prepare
from overens.plan import Route
from overens.search_index import Entry
from overens.settings import Clock, Settings
from overens.subjects import Subject
from overens.texts import read_texts

ROOT = Path(__file__).resolve().parents[2]


@pytest.fixture(scope="module")
def empty() -> Exported:
    """The project's words and vocabularies, without a page."""
    config = read_config(ROOT / "config.yaml")[0]
    assert config is not None
    settings = Settings(config, ROOT / "content", ROOT / "templates", ROOT / "site", date(2026, 1, 1))
    prepared = prepare(settings, Clock())
    texts = read_texts(ROOT / "templates" / "texts", ["sv", "en"])
    return Exported((), prepared.plan, prepared.content.catalogue, config, texts)


def page(address: str, title: str, facts: SearchFacts | None, language: str = "sv") -> ExportedPage:
    route = Route(address, "agreement", Subject("agreements", address.strip("/")), language)
    return ExportedPage(route, title, facts, None, True)


def files_of(empty: Exported, *pages: ExportedPage) -> dict[str, Any]:
    exported = Exported(pages, empty.plan, empty.catalogue, empty.config, empty.texts)
    return {path: json.loads(content) for path, content in search_files(exported).items() if path.endswith(".json")}


def test_columns_are_in_the_order_of_addresses_and_leave_out_pages_that_search_does_not_show(empty: Exported) -> None:
    pages = [page("/b/", "B", SearchFacts("agreement")), page("/a/", "A", SearchFacts("page")), page("/c/", "C", None)]
    columns = files_of(empty, *pages)["sok/facets.json"]["pages"]
    assert columns["address"] == ["/a/", "/b/"]
    assert {len(column) for column in columns.values()} == {2}


def test_facets_are_numbers_of_labels_in_both_languages(empty: Exported) -> None:
    facts = SearchFacts("agreement", counties=("08",), groups=("unga",), sectors=("industri",), status="gäller")
    facets = files_of(empty, page("/a/", "A", facts))["sok/facets.json"]
    assert facets["labels"]["kind"] == [["overenskommelse", "Överenskommelse", "Agreement"]]
    assert facets["labels"]["county"] == [["kalmar", "Kalmar län", "Kalmar County"]]
    assert facets["labels"]["status"] == [["galler", "Gäller", "In force"]]
    assert [facets["pages"][name] for name in ("kind", "county", "group", "sector", "status")] == [[[0]]] * 5


def test_registry_numbers_and_designations_are_kept_as_they_stand(empty: Exported) -> None:
    facts = SearchFacts("agreement", words=("KS 2015/0548", "SOU 2023:7", "svets", "Åmål", "1492"))
    facets = files_of(empty, page("/a/", "A", facts))["sok/facets.json"]
    assert facets["pages"]["code"] == [["KS 2015/0548", "SOU 2023:7"]]


def test_words_to_suggest_hold_places_first_and_each_word_once(empty: Exported) -> None:
    facts = SearchFacts("employer", words=("Exempelverken", "exempelverken", "af"))
    words = files_of(empty, page("/a/", "Exempelverken", facts))["sok/words.json"]
    assert words[0] == "Ale"
    assert words.index("Oskarshamn") < words.index("Exempelverken")
    assert len({word.casefold() for word in words}) == len(words)
    assert "af" not in words


def test_every_kind_of_page_has_a_name_in_both_languages(empty: Exported) -> None:
    for kind in KINDS:
        assert all(empty.texts[language].has(f"search.kind.{kind}") for language in ("sv", "en"))


def test_an_answer_comes_after_its_page_and_is_quoted_from_the_same_file(empty: Exported) -> None:
    entries = (Entry("", "Frågor", "Hela texten.", {"fråg": 2}), Entry("hur", "Hur då?", "Så.", {"hur": 1}))
    pages = [
        ExportedPage(page("/b/", "B", None).route, "Frågor", SearchFacts("page", "Kort."), None, True, entries),
        page("/a/", "A", SearchFacts("page")),
    ]
    exported = Exported(tuple(pages), empty.plan, empty.catalogue, empty.config, empty.texts)
    files = search_files(exported)
    columns = json.loads(files["sok/facets.json"])["pages"]
    assert columns["address"] == ["/a/", "/b/", "#hur"]
    assert columns["text"] == [0, 1, 1]
    assert columns["place"][2] == "Frågor"
    assert files["sok/text/b.txt"].decode().splitlines() == ["Kort.", "Hela texten.", "hur Så."]
    assert "sok/text/a.txt" not in files


def test_how_people_ask_is_told_in_the_words_of_the_facets(empty: Exported) -> None:
    told = files_of(empty)["sok/facets.json"]["asked"]
    assert "hur" in told["empty"].split()
    (declined,) = [one for one in told["intents"] if "sagt nej" in one[0]]
    assert declined[2:4] == [["kommun"], ["har-avstatt"]]
