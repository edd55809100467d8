"""The page of comparisons as it is without a script; the browser's tests see the free choice."""

from __future__ import annotations

import json

TRACK = "titel: {title}\nkommuner: [{town}]\nkälla: [exempel]\nbranscher: [industri]\n"
SOURCES = "exempel: {titel: Exempelkälla}\n"


def agreement(title: str, town: str, more: str = "") -> str:
    return f"titel: {title}\ntyp: unga\nkommuner: [{town}]\n{more}"


def test_every_ready_comparison_is_listed(build):
    site = build({
        "agreements/aldre.yaml": agreement("Äldre exempelavtal", "Åmål"),
        "agreements/nyare.yaml": agreement("Nyare exempelavtal", "Åmål", "ersätter: [aldre]\n"),
        "agreements/annan.yaml": agreement("Annat exempelavtal", "Kalmar"),
        "job-tracks/ett.yaml": TRACK.format(title="Ett exempelspår", town="Kalmar"),
        "job-tracks/tva.yaml": TRACK.format(title="Två exempelspår", town="Åmål"),
        "sources.yaml": SOURCES,
    })  # fmt: skip
    links = site.links("/jamfor/")
    assert links == {
        "Nyare exempelavtal, jämförd med Äldre exempelavtal": "overenskommelser/nyare/aldre/",
        "Västra Götalands län": "lan/vastra-gotaland/",
        "Industri": "branscher/industri/",
    }


def test_where_there_is_nothing_to_compare_it_says_so(build):
    site = build({})
    assert "Ännu finns inget att jämföra." in site.text("/jamfor/")


def test_the_form_sends_the_choice_in_the_address(build):
    form = next(one for one in build({}).main("/jamfor/").iter("form"))
    assert (form.get("action"), form.get("method")) == ("./", "get")
    fields = [(one.get("name"), one.get("value")) for one in form.iter("input")]
    assert fields == [
        ("typ", "overenskommelser"), ("typ", "kommuner"), ("typ", "jobbspar"), ("a", None), ("b", None), ("c", None),
    ]  # fmt: skip
    labelled = {one.get("for") for one in form.iter("label") if one.get("for")}
    assert labelled == {one.get("id") for one in form.iter("input") if one.get("type") == "text"}


def test_a_reader_without_scripts_is_told_so(build):
    (told,) = build({}).main("/jamfor/").iter("noscript")
    assert "JavaScript" in "".join(told.itertext())


def test_the_script_knows_the_sections_of_every_kind(build):
    area = next(one for one in build({}).main("/jamfor/").iter() if one.get("id") == "compare")
    sections = json.loads(area.get("data-sections"))
    assert set(sections) == {"overenskommelser", "kommuner", "jobbspar"}
    assert sections["overenskommelser"][1] == "Giltighet"
    said = json.loads(area.get("data-said"))
    assert {f"pages.compare.script.unknown.{kind}" for kind in sections} <= set(said)


def test_records_lead_to_the_free_choice_with_themselves_filled_in(build):
    site = build({
        "agreements/exempelavtal.yaml": agreement("Exempelavtal", "Åmål"),
        "job-tracks/exempelspar.yaml": TRACK.format(title="Exempelspår", town="Åmål"),
        "sources.yaml": SOURCES,
    })  # fmt: skip
    for address, query in (
        ("/overenskommelser/exempelavtal/", "?typ=overenskommelser&a=exempelavtal"),
        ("/jobbspar/exempelspar/", "?typ=jobbspar&a=exempelspar"),
        ("/kommuner/amal/", "?typ=kommuner&a=amal"),
    ):
        assert f"../../jamfor/{query}" in site.links(address).values()


PAIR = {
    "agreements/aldre.yaml": agreement("Äldre exempelavtal", "Åmål", "uppsägningstid: 3 månader\n"),
    "agreements/nyare.yaml": agreement("Nyare exempelavtal", "Åmål", "ersätter: [aldre]\nundertecknad: 2018-01-25\n"),
    "job-tracks/ett.yaml": TRACK.format(title="Ett exempelspår", town="Kalmar"),
    "sources.yaml": SOURCES,
}


def test_ready_comparisons_are_there_in_english(build):
    site = build(PAIR)
    links = site.links("/en/jamfor/")
    assert links["Nyare exempelavtal, compared with Äldre exempelavtal"] == "overenskommelser/nyare/aldre/"
    assert links["Västra Götaland County"] == "lan/vastra-gotaland/"
    page = site.main("/en/jamfor/overenskommelser/nyare/aldre/")
    labels = {one.text for one in page.iter("strong")}
    assert {"Type", "Signed", "Notice period", "Supersedes"} <= labels
    assert "3 months" in site.text("/en/jamfor/overenskommelser/nyare/aldre/")
    assert "25 January 2018" in site.text("/en/jamfor/overenskommelser/nyare/aldre/")


def test_swedish_titles_on_an_english_comparison_say_that_they_are(build):
    site = build(PAIR)
    for address in ("/en/jamfor/", "/en/jamfor/overenskommelser/nyare/aldre/"):
        swedish = {"".join(one.itertext()) for one in site.page(address).iter() if one.get("lang") == "sv"}
        assert "Nyare exempelavtal" in swedish, address


def test_the_free_choice_has_files_in_each_language(build):
    files = build(PAIR).files
    assert "jamfor/overenskommelser/nyare.json" in files
    english = json.loads(files["en/jamfor/overenskommelser/nyare.json"])
    labels = [row[1] for row in english["rows"]]
    assert "Signed" in labels
    assert "Undertecknad" not in labels
    assert english["title"] == "\ue000Nyare exempelavtal\ue001"
    assert english["names"][0] == "Åmål"
    assert english["href"] == "../overenskommelser/nyare/"
    swedish = files["jamfor/overenskommelser/nyare.json"].decode()
    assert "\ue000" not in swedish
    track = json.loads(files["en/jamfor/jobbspar/ett.json"])
    (sources,) = [row for row in track["rows"] if row[1] == "Source"]
    assert sources[2] == [["\ue000Exempelkälla\ue001", "../kallor/exempel/", 0]]


def test_the_script_in_english_says_nothing_in_swedish(build):
    area = next(one for one in build({}).main("/en/jamfor/").iter() if one.get("id") == "compare")
    said, sections = json.loads(area.get("data-said")), json.loads(area.get("data-sections"))
    assert said["comparison.missing"] == "not stated"
    assert sections["overenskommelser"][1] == "Validity"
