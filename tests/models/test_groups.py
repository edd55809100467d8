"""A text where keys with values belong: what to write instead, with the text in it."""

from __future__ import annotations

from typing import Any

import pytest

from overens.models import MODELS
from overens.models.fitting import list_at
from overens.models.keys import Model, keys_of
from overens.models.vocabularies import base_vocabularies
from overens.sources import Loc

BASE = "titel: Exempelavtal\ntyp: unga\nkommuner: [Åmål]\n"
GOAL = f"{BASE}mål:\n  - indikator: x\n    "


@pytest.mark.parametrize(
    ("written", "right"),
    [
        (f"{GOAL}utgångsvärde: 15,6", "utgångsvärde: {värde: '15,6'}"),
        (f"{GOAL}utgångsvärde: 15", "utgångsvärde: {värde: 15}"),
        (f"{GOAL}målvärde: 10 %", "målvärde: {värde: 10}`, `enhet: procent"),
        (f"{GOAL}målvärde: 10 procent hösten 2018", "målvärde: {värde: 10, datum: hösten 2018}`, `enhet: procent"),
        (f"{GOAL}utgångsvärde: 15,6 (2015)", "utgångsvärde: {värde: '15,6', datum: 2015}"),
        (f"{GOAL}målvärde: hösten 2018", "målvärde: {datum: hösten 2018}"),
        (f"{GOAL}målvärde: lägre", "målvärde: {värde: …}"),
        (f"{BASE}kontakt: Växeln", "kontakt: {funktion: Växeln}"),
        (f"{BASE}kontakt: post@exempel.se", "kontakt: {funktion: …, epost: post@exempel.se}"),
        (f"{BASE}kontakt: 0532-170 00", "kontakt: {funktion: …, telefon: 0532-170 00}"),
        (f"{BASE}kontakt: |\n  Ett\n  Två", "kontakt: {funktion: …}"),
        (f"{BASE}uppföljning: 6 månader", "uppföljning: {intervall: 6 månader}"),
        (f"{BASE}organisation: Styrgrupp, beredning", "organisation: {styrgrupp: 'Styrgrupp, beredning'}"),
        (f"{BASE}tolkning: ja", "tolkning: {typ: …}"),
        (f"{BASE}tolkning: Vår läsning", "tolkning: {typ: Vår läsning}"),
        (
            f"{BASE}kartläggning:\n  - mått: x\n    uppdelning: 60 procent kvinnor och 40 procent män",
            "uppdelning: {kvinnor: 60, män: 40}",
        ),
        (f"{BASE}kartläggning:\n  - mått: x\n    uppdelning: jämn", "uppdelning: {kvinnor: …}"),
    ],
)
def test_a_text_for_a_group_is_offered_as_the_group(read: Any, written: str, right: str) -> None:
    found = [one for one in read(written + "\n")[1] if one.severity == "error"]
    assert [(one.code, one.value("group")) for one in found] == [("text-for-mapping", right)]


def test_an_entry_of_a_shared_list_is_offered_with_its_title(read: Any) -> None:
    (problem,) = read("exempel: Exempelrapport\n", "sources.yaml")[1]
    assert problem.value("group") == "exempel: {titel: Exempelrapport}"


def groups() -> list[tuple[str, Loc]]:
    """Every key of every kind of record that has keys below it, and is no list."""
    found: dict[tuple[str, Loc], None] = {}

    def below(kind: str, model: Model, top: Model, loc: Loc) -> None:
        for key, inner in keys_of(model).items():
            here = (*loc, key)
            if inner and list_at(top, here, base_vocabularies()):
                below(kind, inner, top, (*here, 0))
            elif inner:
                found[(kind, here)] = None
                below(kind, inner, top, here)

    for kind, model in MODELS.items():
        if "root" not in model.model_fields:
            below(kind, model, model, ())
    return list(found)


@pytest.mark.parametrize(("kind", "loc"), groups(), ids=str)
def test_every_group_says_its_keys_and_how_the_text_would_stand_in_it(read: Any, kind: str, loc: Loc) -> None:
    text, indent = "", ""
    for step in loc[:-1]:
        if isinstance(step, str):
            text += f"{indent}{step}:\n"
        else:
            text += f"{indent}  - "
            indent += "    "
    text += f"{loc[-1]}: ett ord\n" if text.endswith("- ") else f"{indent}{loc[-1]}: ett ord\n"
    is_text = kind in ("news", "examples", "grants", "pages")
    path = f"{kind}/exempel.{'md' if is_text else 'yaml'}"
    found = [one for one in read(f"---\n{text}---\n" if is_text else text, path)[1] if one.code == "text-for-mapping"]
    (problem,) = found
    assert problem.value("group").startswith(f"{loc[-1]}: {{")
    assert problem.value("suggestion")
