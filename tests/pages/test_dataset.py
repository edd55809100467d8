from __future__ import annotations

import csv
import io
from typing import Any

import pytest

from overens.open_data import DATASETS


def words(element: Any) -> str:
    return " ".join("".join(element.itertext()).split())


@pytest.mark.parametrize("dataset", DATASETS, ids=lambda one: one.stem)
def test_every_column_is_explained(dataset: Any, project: Any) -> None:
    content = project._desk.open_data.sets[dataset.stem].files["csv"].decode("utf-8-sig")
    names = next(csv.reader(io.StringIO(content), delimiter=";"))
    table, fields = project.main(dataset.address).iter("tbody")
    assert [words(row[0]) for row in table] == names
    assert all(words(cell) for row in (*table, *fields) for cell in row)


def test_its_files_have_sizes(project: Any) -> None:
    (listed,) = [
        one
        for one in project.main("/oppna-data/siffror/").iter("ul")
        if "../siffror.csv" in [link.get("href") for link in one.iter("a")]
    ]
    hrefs = [one.get("href") for one in listed.iter("a")]
    assert hrefs == ["../siffror.json", "../siffror.csv", "../siffror.schema.json"]
    assert "kB" in words(listed)


def test_a_set_of_what_changes_with_the_day_names_the_day(project: Any) -> None:
    assert "Status gäller 21 november 2026" in project.text("/oppna-data/overenskommelser/")
    assert "Status gäller" not in project.text("/oppna-data/nyheter/")


def test_a_word_says_which_list_it_is_from_and_nothing_else_does(project: Any) -> None:
    types = {words(row[0]): words(row[1]) for row in project.main("/oppna-data/overenskommelser/").iter("tr")}
    assert types["målgrupper"] == "lista: ord ”målgrupper”"
    assert types["titel"] == "text"


def test_fields_within_fields_are_explained(project: Any) -> None:
    text = project.text("/oppna-data/overenskommelser/")
    assert "parter.namn text Namn. Partens namn som i källan." in text
    assert "moduler.aktiviteter.insats" in text


def test_a_page_of_a_record_leads_to_its_data(project: Any) -> None:
    found = [
        link.get("href")
        for link in project.page("/overenskommelser/kalmar-2015/").iter("link")
        if link.get("type") == "application/json"
    ]
    assert found == ["data.json"]
    english = [one for one in project.page("/en/om/").iter("link") if one.get("type") == "application/json"]
    assert english == []


def test_names_in_files_are_not_told_of_as_texts_without_a_translation(project: Any) -> None:
    note = "Texts that have not been translated"
    assert note not in project.text("/en/oppna-data/overenskommelser/")
    assert note not in project.text("/en/oppna-data/")
    assert note in project.text("/en/overenskommelser/perstorp-bjuv-klippan/")
