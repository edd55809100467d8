"""The list of job tracks: by sector, with ways to narrow it that need no script."""

from __future__ import annotations

from pathlib import Path

from overens.pages.long_lists import LONGEST
from overens.pages.track_narrowing import MOST

SOURCES = "ett:\n  titel: Exempelkälla\n"


def track(title: str, more: str = "", places: str = "Åmål") -> str:
    return f"titel: {title}\nkommuner: [{places}]\nkälla: [ett]\n{more}"


FILES = {
    "sources.yaml": SOURCES,
    "job-tracks/a.yaml": track("Örtspår", "branscher: [industri]\nslag: liknande\n"),
    "job-tracks/b.yaml": track("Ängsspår", "branscher: [industri, vård-omsorg]\nslag: lokalt-jobbspår\n"),
    "job-tracks/c.yaml": track("Zonspår", "arbetsgivare: [A, B, C, D, E]\n", "Ystad"),
}


def test_tracks_stand_under_each_of_their_sectors_in_swedish_order(build):
    headings = build(FILES).headings("/jobbspar/")
    assert headings == [
        "Jobbspår", "Industri", "Ängsspår", "Örtspår", "Vård och omsorg", "Ängsspår", "Utan känd bransch", "Zonspår",
        *headings[8:],
    ]  # fmt: skip


def test_a_row_says_where_and_who_employs(build):
    site = build(FILES)
    text = site.text("/jobbspar/")
    assert "3 spår" in text
    assert "Ystad" in text
    assert "A, B, C, och 2 till" in text or "A, B, C och 2 till" in text
    assert site.links("/jobbspar/")["Zonspår"] == "c/"


def test_every_way_to_narrow_the_list_leads_to_something_on_the_page(build):
    page = build(FILES).page("/jobbspar/")
    ids = {one.get("id") for one in page.iter() if one.get("id")}
    main = page.find(".//main")
    anchors = {one.get("href")[1:] for one in main.iter("a") if (one.get("href") or "").startswith("#")}
    assert {"industri", "vard-omsorg", "utan-bransch", "slag-lokalt-jobbspar", "slag-liknande-upplagg"} <= anchors
    assert anchors <= ids


def test_counties_lead_to_their_tracks(build):
    site = build(FILES)
    hrefs = [href for href in site.links("/jobbspar/").values() if href.startswith("../lan/")]
    assert hrefs == ["../lan/skane/#jobbspar", "../lan/vastra-gotaland/#jobbspar"]
    for href in hrefs:
        address = href.removeprefix("..").partition("#")[0]
        assert "jobbspar" in {one.get("id") for one in site.page(address).iter()}


def test_a_list_without_tracks_says_so(build):
    text = build({}).text("/jobbspar/")
    assert "Här finns ingenting ännu" in text
    assert "None" not in text


def test_narrowing_to_a_kind_says_what_it_is_and_how_to_undo_it(build):
    site = build(FILES)
    text = site.text("/jobbspar/")
    assert "Här visas bara: lokalt jobbspår." in text
    assert "Här visas bara: liknande upplägg." in text
    assert site.links("/jobbspar/")["Visa alla spår"] == "#alla"


def test_every_row_has_the_numbers_of_the_ways_that_show_it(build):
    rows = [
        one.get("class") for one in build(FILES).main("/jobbspar/").iter("li") if "track-row" in one.get("class", "")
    ]
    assert rows == ["track-row in-1", "track-row in-2", "track-row in-1", "track-row in-3"]


NARROWED = {
    "sources.yaml": SOURCES,
    "job-tracks/a.yaml": track("A", "målgrupper: [nyanlända, unga]\nläge: pågående\n"),
    "job-tracks/b.yaml": track("B", "målgrupper: [unga]\nförkunskaper: [{språk: sfi, nivå: C, läge: avklarad}]\n"),
    "job-tracks/c.yaml": track("C", "målgrupper: [unga]\nförkunskaper: [{språk: sfi, nivå: c}]\nläge: avslutat\n"),
}


def test_the_list_is_narrowed_by_target_group_language_level_and_state(build):
    site = build(NARROWED)
    text = site.text("/jobbspar/")
    for said in (
        "spår för nyanlända.",
        "spår som förutsätter sfi C.",
        "spår med läget pågående.",
        "med läget avslutat.",
    ):
        assert said in text
    links = site.links("/jobbspar/")
    assert {links["Nyanlända"], links["Sfi C"], links["Pågående"]} == {
        "#malgrupp-nyanlanda",
        "#sprakniva-sfi-c",
        "#lage-pagaende",
    }
    rows = [one.get("class") for one in site.main("/jobbspar/").iter("li") if "track-row" in one.get("class", "")]
    assert rows == ["track-row in-1 in-3", "track-row in-2", "track-row in-2 in-4"]
    groups = [
        one.get("class") for one in site.main("/jobbspar/").iter("section") if "track-group" in one.get("class", "")
    ]
    assert groups == ["track-group in-1 in-2 in-3 in-4"]


def test_a_way_that_leaves_nothing_out_is_not_offered(build):
    assert "Unga" not in build(NARROWED).links("/jobbspar/")


def test_the_style_sheet_knows_the_number_of_every_way():
    css = (Path(__file__).parents[2] / "templates/pages/track_list.css").read_text(encoding="utf-8")
    for number in range(1, MOST + 1):
        assert f".narrowed-{number}:target ~ .track-group .track-row:not(.in-{number})" in css
        assert f".narrowed-{number}:target ~ .track-group:not(.in-{number})" in css


def test_a_list_that_is_too_long_leads_to_sectors_and_counties(build):
    many = {f"job-tracks/spar-{n}.yaml": track(f"Spår {n}", "branscher: [bygg]\n") for n in range(LONGEST)}
    site = build({"sources.yaml": SOURCES, **many, "job-tracks/utan.yaml": track("Utan bransch")})
    text, links = site.text("/jobbspar/"), site.links("/jobbspar/")
    assert "101 spår är kända. Välj en bransch eller ett län" in text
    assert links["Byggyrken"] == "../branscher/bygg/"
    assert links["Västra Götalands län"] == "../lan/vastra-gotaland/#jobbspar"
    assert links["Hämta hela listan"] == "../oppna-data/jobbspar.csv"
    assert "Utan bransch" in links
    assert "Spår 1" not in links
    assert "Spår 1" in site.links("/branscher/bygg/")


def test_the_whole_list_of_the_project(project):
    text = project.text("/jobbspar/")
    assert "23 spår är kända" in text
    assert "Platsen är inte känd" in text, "tracks known by their title alone"
