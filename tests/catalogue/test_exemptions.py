"""A rule is switched off for one file, wherever what it tells was found."""

from __future__ import annotations

from collections.abc import Callable

import pytest

Told = Callable[..., list[tuple[str, int, str]]]
AGREEMENT = "titel: A\ntyp: fördjupad-nyanlända\nkommuner: [Åmål]\n"
HARD = "Arbetsmarknadsförvaltningens samverkansöverenskommelser förutsätter kompetensförsörjning och uppföljning. " * 20


def off(*rules: str) -> str:
    return "undantag:\n" + "".join(f"  - {{regel: {rule}, skäl: Ett exempel.}}\n" for rule in rules)


EVERYWHERE = {
    "agreements/a.yaml": AGREEMENT
    + "belägg: hela\njobbspår: [t]\nslutdatum: 2026-03\nstartdatum: 2015\nrevideras: 1 år\n"
    + "kontakt: {funktion: X, epost: anna.svensson@exempel.example}\nbilagor: [{titel: B, fil: b.png}]\n",
    "agreements/a.md": f"<b>{HARD}</b>\n\n[Klicka här](/jobbspar/).\n",
    "agreements/a.en.md": "---\ntitel: A\n---\n\n[Click here](/jobbspar/).\n",
    "agreements/a/b.png": b"\x89PNG\r\n\x1a\n" + bytes(60_000_000),
    "job-tracks/t.yaml": "titel: T\nkommuner: [Åmål]\nkälla: [k]\narbetsgivare: [Exempel AB]\n",
    "job-tracks/u.yaml": "titel: U\nkommuner: [Åmål]\nkälla: [k]\narbetsgivare: [EXEMPEL AB]\n",
    "sources.yaml": "k: {titel: Källa}\n",
}
RULES = (
    "unga-nyanlända-saknas",
    "få-jobbspår",
    "inget-spår-för-kortutbildade",
    "upphör-snart",
    "revidering-försenad",
    "privat-e-post",
    "stor-bilaga",
    "svårläst",
)


def test_one_by_one_and_all_at_once(told: Told) -> None:
    agreement = str(EVERYWHERE["agreements/a.yaml"])
    everything = {code for path, _, code in told(EVERYWHERE) if path.startswith("agreements/a")}
    assert len(everything) > len(RULES)
    found = told({"agreements/a.yaml": agreement + off(*RULES)})
    left = {code for path, _, code in found if path.startswith("agreements/a")}
    assert left == {"raw-html", "vague-link-text"}
    for rule in RULES:
        found = told({"agreements/a.yaml": agreement + off(rule)})
        assert len(everything - {code for path, _, code in found if path.startswith("agreements/a")}) == 1, rule


def test_a_rule_of_texts_is_off_beside_the_record_and_in_its_translations(told: Told) -> None:
    files = EVERYWHERE | {"agreements/a.yaml": str(EVERYWHERE["agreements/a.yaml"]) + off("intetsägande-länktext")}
    assert [path for path, _, code in told(files) if code == "vague-link-text"] == []


def test_what_a_translation_switches_off_is_its_own(told: Told) -> None:
    head = "---\ntitel: A\n" + off("intetsägande-länktext") + "---\n\n[Click here](/jobbspar/).\n"
    found = told(EVERYWHERE | {"agreements/a.en.md": head})
    assert [path for path, _, code in found if code == "vague-link-text"] == ["agreements/a.md"]


def test_the_spelling_of_an_employer(told: Told) -> None:
    found = told(EVERYWHERE)
    (wrong,) = [path for path, _, code in found if code == "employer-spelling"]
    found = told({wrong: str(EVERYWHERE[wrong]) + off("stavning-av-arbetsgivare")})
    assert "employer-spelling" not in [code for _, _, code in found]


def test_another_file_keeps_its_rules(told: Told) -> None:
    files = {"agreements/a.yaml": AGREEMENT + "belägg: hela\n" + off("unga-nyanlända-saknas")}
    assert told(files | {"agreements/b.yaml": AGREEMENT + "belägg: hela\n"}) == [
        ("agreements/b.yaml", 4, "young-newly-arrived-missing")
    ]


@pytest.mark.parametrize("name", ["unga-nyanlända-saknas", "young-newly-arrived-missing", "Unga-nyanlända-saknas"])
def test_either_name_also_in_a_file_with_mistakes(told: Told, name: str) -> None:
    files = {"agreements/a.yaml": AGREEMENT + "belägg: hela\n" + off(name) + "fel: hela\n"}
    assert [code for _, _, code in told(files)] == ["unknown-key"]


def test_errors_cannot_be_switched_off(told: Told) -> None:
    files = {"agreements/a.yaml": AGREEMENT + "ersätter: [b]\n" + off("unknown-reference", "unknown-key") + "fel: 1\n"}
    assert [code for _, _, code in told(files)] == [
        "unknown-reference",
        "rule-always-on",
        "rule-always-on",
        "unknown-key",
    ]
