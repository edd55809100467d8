"""The list of agreements: by type, by municipality in Swedish order, each with its status."""

from __future__ import annotations


def agreement(title: str, places: str, more: str = "", kind: str = "unga") -> str:
    return f"titel: {title}\ntyp: {kind}\nkommuner: [{places}]\n{more}"


def test_a_list_without_agreements_says_so(build):
    site = build({})
    assert "Här finns ingenting ännu" in site.text("/overenskommelser/")
    assert site.headings("/overenskommelser/")[0] == "Överenskommelser"


def test_agreements_stand_under_their_type_by_municipality(build):
    site = build(
        {
            "agreements/ett.yaml": agreement("Exempel ett", "Öckerö"),
            "agreements/tva.yaml": agreement("Exempel två", "Ystad"),
            "agreements/tre.yaml": agreement("Exempel tre", "Åmål"),
            "agreements/fyra.yaml": agreement("Exempel fyra", "Ale", kind="fördjupad-nyanlända"),
        }
    )
    assert site.headings("/overenskommelser/")[1:7] == [
        "Samverkan om unga", "Exempel två", "Exempel tre", "Exempel ett",
        "Fördjupad samverkan om nyanländas etablering", "Exempel fyra",
    ]  # fmt: skip
    assert site.links("/overenskommelser/")["Exempel tre"] == "tre/"


def test_an_agreement_of_several_municipalities_stands_once(build):
    site = build({"agreements/exempel.yaml": agreement("Exempelavtal", "Åmål, Säffle, Bengtsfors")})
    assert site.headings("/overenskommelser/").count("Exempelavtal") == 1
    assert "Åmål, Säffle och Bengtsfors" in site.text("/overenskommelser/")


def test_the_ways_to_narrow_the_list_count_by_type_and_by_status(build):
    site = build(
        {
            "agreements/ett.yaml": agreement("Exempel ett", "Ale", "undertecknad: 2018\nslutdatum: 2019\n"),
            "agreements/tva.yaml": agreement("Exempel två", "Ystad", "undertecknad: 2018\ntillsvidare: ja\n"),
            "agreements/tre.yaml": agreement("Exempel tre", "Ystad", "undertecknad: 2018\ntillsvidare: ja\n", "samlad"),
        }
    )
    links = {text.split(" ")[0]: href for text, href in site.links("/overenskommelser/").items()}
    assert links["Gäller"] == "../sok/?typ=overenskommelse&status=galler-tills-vidare"
    text = site.text("/overenskommelser/")
    assert 0 < text.index("Gäller tills vidare") < text.index("Har upphört")
    page = site.page("/overenskommelser/")
    targets = {one.get("href") for one in page.iter("a") if (one.get("href") or "").startswith("#typ-")}
    assert targets == {"#typ-1", "#typ-2"}
    assert targets <= {f"#{one.get('id')}" for one in page.iter() if one.get("id")}


def test_drafts_are_listed_in_the_preview_only(build):
    files = {"agreements/exempel.yaml": agreement("Exempelavtal", "Ale", "utkast: ja\n")}
    assert "Exempelavtal" not in build(files).text("/overenskommelser/")
    assert "Exempelavtal" in build(files, drafts=True).text("/overenskommelser/")


def test_the_type_is_told_by_the_heading_alone(build):
    page = build({"agreements/exempel.yaml": agreement("Exempelavtal", "Ale", "")}).page("/overenskommelser/")
    assert [one for one in page.iter("ul") if one.get("class") == "entry-meta"] == []
    assert len([one for one in page.iter("h2") if (one.get("id") or "").startswith("typ-")]) == 1
