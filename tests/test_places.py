"""Links of texts into sections of other pages: told where they stand, each once, before anything is made."""

from __future__ import annotations

from typing import Any

import pytest

from overens.pipeline import check, render_site
from overens.settings import Settings

AGREEMENT = "titel: Exempelavtal\ntyp: unga\nkommuner: [Åmål]\nundertecknad: 2018\nkälla: [ett]\n"
SOURCES = "ett:\n  titel: Exempelkälla\n"


def found(build: Any, target: str, **files: str) -> list[tuple[str, str, int, int, str | None]]:
    text = f"titel: Exempelavtal\ntyp: samlad\nkommuner: [Lund]\nsammanfattning: Se [avtalet]({target}).\n"
    site = build({"agreements/ett.yaml": AGREEMENT, "agreements/x.yaml": text, "sources.yaml": SOURCES, **files})
    return [
        (one.code, one.place.path, one.place.line, one.place.column, one.value("suggestion"))
        for one in check(site.settings).problems
    ]


@pytest.mark.parametrize("target", ["agreements/ett#jamfor", "/kommuner/amal/#overenskommelser", "agreements/ett"])
def test_a_section_that_is_there_is_no_mistake(build: Any, target: str) -> None:
    assert found(build, target) == []


@pytest.mark.parametrize(
    ("target", "suggestion"),
    [
        ("agreements/ett#jemfor", "agreements/ett#jamfor"),
        ("/kommuner/amal/#finns-inte", None),
        ("/kommuner/amal/#overenskomelser", "/kommuner/amal/#overenskommelser"),
    ],
)
def test_one_that_is_not_is_told_at_its_link(build: Any, target: str, suggestion: str | None) -> None:
    assert found(build, target) == [("link-to-missing-heading", "agreements/x.yaml", 4, 30, suggestion)]


def test_it_is_told_beside_other_mistakes(build: Any) -> None:
    wrong = AGREEMENT + "ersätter: [ingen]\njobbspår: [inget]\n"
    codes = [one[0] for one in found(build, "agreements/ett#finns-inte", **{"agreements/ett.yaml": wrong})]
    assert sorted(codes) == ["link-to-missing-heading", "unknown-reference", "unknown-reference"]


def test_building_says_the_same_once(build: Any) -> None:
    text = AGREEMENT + "sammanfattning: Se [Malmö](/kommuner/malmo/#finns-inte).\n"
    site = build({"agreements/ett.yaml": text, "sources.yaml": SOURCES})
    settings: Settings = site.settings
    files, problems = render_site(settings)
    assert [one.code for one in problems] == ["link-to-missing-heading"]
    assert not files
