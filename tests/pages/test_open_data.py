from __future__ import annotations

import json
from typing import Any

from overens.config import Config
from overens.open_data import DATASETS


def test_every_set_is_listed_with_its_files(project: Any) -> None:
    links = project.links("/oppna-data/")
    assert links["Överenskommelser"] == "overenskommelser/"
    assert links["Överenskommelser som CSV"] == "overenskommelser.csv"
    assert links["Kommuner som JSON"] == "kommuner.json"
    table = project.main("/oppna-data/").find(".//tbody")
    assert [len(row) for row in table] == [5] * len(DATASETS)
    assert "290" in project.text("/oppna-data/")


def test_what_a_reader_of_the_files_must_know_is_said(project: Any) -> None:
    text = project.text("/oppna-data/")
    for words in ("semikolon", "decimalkomma", "apostrof", "nolla", "Ange källan"):
        assert words in text


def test_no_licence_is_made_up(project: Any) -> None:
    assert "licens" not in project.text("/oppna-data/").lower()


def test_the_licence_of_the_configuration_is_named_and_linked(build: Any) -> None:
    terms = {"licens": {"namn": "Exempellicens", "länk": "https://exempel.example/licens"}}
    config = Config.model_validate({"namn": "X", "adress": "https://x.example", "öppnadata": terms})
    site = build({}, config=config)
    assert site.links("/oppna-data/")["Exempellicens"] == "https://exempel.example/licens"
    assert site.links("/oppna-data/nyheter/")["Exempellicens"] == "https://exempel.example/licens"
    (block,) = [one.text for one in site.page("/oppna-data/nyheter/").iter("script") if "json" in one.get("type")]
    assert json.loads(block)["@graph"][1]["license"] == "https://exempel.example/licens"


def test_it_is_found_from_every_page(project: Any) -> None:
    page = project.page("/om/")
    assert "../oppna-data/" in [link.get("href") for link in page.iter("a")]


def test_an_empty_site_has_its_sets_all_the_same(build: Any) -> None:
    assert len(build({}).main("/oppna-data/").find(".//tbody")) == len(DATASETS)
