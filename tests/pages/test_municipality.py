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
