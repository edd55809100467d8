"""The page of a municipality: "nothing known", "is waiting" and "has declined" are different answers."""

from __future__ import annotations

SOURCES = "exempelkalla:\n  titel: Exempelkälla\n"


def note(kind: str) -> str:
    return f"kommun: Åmål\n{kind}:\n  - typ: unga\n    datum: 2016\n    källa: [exempelkalla]\n"


def test_nothing_known_is_said_plainly(build):
    text = build({"sources.yaml": SOURCES}).text("/kommuner/amal/")
    assert "Ingen känd överenskommelse" in text
    assert "Inget jobbspår är känt" in text


def test_neighbours_are_in_swedish_order(build):
    links = list(build({}).links("/kommuner/taby/"))
    names = [one for one in links if one in {"Danderyd", "Sollentuna", "Upplands Väsby", "Vallentuna", "Österåker"}]
    assert names == ["Danderyd", "Sollentuna", "Upplands Väsby", "Vallentuna", "Österåker"]


def test_a_municipality_that_declined_says_so_with_its_source(build):
    site = build({"sources.yaml": SOURCES, "municipalities/amal.yaml": note("avstått")})
    text = site.text("/kommuner/amal/")
    assert "Har avstått" in text
    assert "Ingen känd överenskommelse" not in text
    assert site.links("/kommuner/amal/")["Exempelkälla"] == "../../kallor/exempelkalla/"


def test_a_municipality_that_is_waiting_says_so(build):
    text = build({"sources.yaml": SOURCES, "municipalities/amal.yaml": note("väntar")}).text("/kommuner/amal/")
    assert "Väntar" in text
    assert "Har avstått" not in text


def test_a_no_is_told_with_its_year_on_the_page_and_in_the_list(build):
    site = build({"sources.yaml": SOURCES, "municipalities/amal.yaml": note("avstått")})
    assert "Har avstått 2016" in site.text("/kommuner/amal/")
    assert "Har avstått 2016" in site.text("/kommuner/")


def test_a_heading_alone_is_no_known_agreement(build):
    agreement = "titel: Exempelärende\ntyp: unga\nkommuner: [Åmål]\nkälla: [exempelkalla]\nbelägg: titel\n"
    site = build({"sources.yaml": SOURCES, "agreements/exempelarende.yaml": agreement})
    text = site.text("/kommuner/amal/")
    assert "Om en överenskommelse i Åmåls kommun känner vi bara till en rubrik." in text
    assert "har en känd överenskommelse" not in text


def test_a_signed_agreement_that_begins_later_is_told_as_one_to_come(build):
    agreement = "titel: Exempelavtal\ntyp: unga\nkommuner: [Åmål]\nkälla: [exempelkalla]\n"
    agreement += "undertecknad: 2026-06-01\nstartdatum: 2099-01-01\n"
    site = build({"sources.yaml": SOURCES, "agreements/exempelavtal.yaml": agreement})
    text = site.text("/kommuner/amal/")
    assert "Kommande" in text
    assert "som inte har börjat gälla än" in text
    assert "Åmål: Kommande" in {one.text for one in site.main("/kommuner/").iter("title")}


def test_agreements_and_tracks_of_the_municipality_are_listed(build):
    site = build(
        {
            "sources.yaml": SOURCES,
            "agreements/exempelavtal.yaml": "titel: Exempelavtal\ntyp: unga\nkommuner: ['1492']\n",
            "job-tracks/exempelspar.yaml": "titel: Exempelspår\nkommuner: [Åmål]\nkälla: [exempelkalla]\n",
        }
    )
    links = site.links("/kommuner/amal/")
    assert links["Exempelavtal"] == "../../overenskommelser/exempelavtal/"
    assert links["Exempelspår"] == "../../jobbspar/exempelspar/"


def test_every_municipality_has_a_page_and_the_two_that_collide_carry_their_county(build):
    site = build({"sources.yaml": SOURCES})
    pages = [address for address in site.addresses if address.startswith("/kommuner/") and address.count("/") == 3]
    assert len(pages) == 291, "290 municipalities and the question which Habo is meant"
    assert "/kommuner/habo-jonkopings-lan/" in pages
    assert "/kommuner/habo-uppsala-lan/" in pages


FIGURES = (
    "titel: Exempelenkät\nkälla: [exempelkalla]\nsiffror:\n"
    "  - {id: en, mått: kommuner-med-någon-överenskommelse, värde: 289, enhet: kommuner, datum: 2018}\n"
)


def test_where_nothing_is_known_the_page_tells_of_the_whole_country_and_leads_on(build):
    site = build({"sources.yaml": SOURCES, "figures/x.yaml": FIGURES})
    assert "i hela landet 2018: 289 kommuner, enligt Exempelkälla." in site.text("/kommuner/amal/")
    links = site.links("/kommuner/amal/")
    assert links["Vad som är känt i Västra Götalands län"] == "../../lan/vastra-gotaland/"
    assert links["Överenskommelser år för år"] == "../../tackning/"
    assert links["Exempelkälla"] == "../../kallor/exempelkalla/", "who says so is among the sources"


def test_where_to_write_is_said_in_words_at_the_foot_of_every_page(build):
    foot = build({}).page("/kommuner/amal/").find(".//footer")
    address = foot.find(".//a[@href]").get("href").removeprefix("mailto:")
    assert "@" in address
    assert address in "".join(foot.itertext())


def test_tracks_nearby_are_shown_where_there_are_none_of_its_own(build):
    track = "titel: {title}\nkommuner: [{place}]\nkälla: [exempelkalla]\n"
    files = {
        "sources.yaml": SOURCES,
        "job-tracks/granne.yaml": track.format(title="Grannens exempelspår", place="Säffle"),
        "job-tracks/langt-bort.yaml": track.format(title="Spår långt bort", place="Kiruna"),
    }
    site = build(files)
    headings = site.headings("/kommuner/amal/")
    assert headings[headings.index("Jobbspår i närheten") + 1] == "Grannens exempelspår"
    assert "Spår långt bort" not in headings
    assert "Jobbspår i närheten" not in site.headings("/kommuner/saffle/")


def test_neighbours_tell_what_is_known_of_them(build):
    agreement = "titel: Exempelavtal\ntyp: unga\nkommuner: [Säffle]\nundertecknad: 2018\n"
    text = build({"agreements/a.yaml": agreement}).text("/kommuner/amal/")
    assert "Säffle Okänt om den gäller" in text


def test_a_page_that_nobody_reviewed_does_not_boast_of_it(build):
    assert "Senast granskad" not in build({}).text("/kommuner/amal/")
