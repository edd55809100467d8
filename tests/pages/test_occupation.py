"""The page of an occupation: its group, the tracks that lead to it, and who employs."""

from __future__ import annotations

SOURCES = "exempelkalla:\n  titel: Exempelkälla\n"


def track(title: str, occupations: str, more: str = "") -> str:
    return f"titel: {title}\nkommuner: [Åmål]\nkälla: [exempelkalla]\nyrken: {occupations}\n{more}"


def test_an_occupation_leads_to_its_tracks_employers_and_kindred(build):
    site = build(
        {
            "sources.yaml": SOURCES,
            "job-tracks/ett.yaml": track(
                "Ett", "[{namn: köksbiträde, ssyk: 9412}]", "arbetsgivare: [Exempelbolaget]\n"
            ),
            "job-tracks/tva.yaml": track("Två", "[{namn: måltidsbiträde, ssyk: 9412}, köksbiträde]"),
        }
    )
    text, links = site.text("/yrken/koksbitrade/"), site.links("/yrken/koksbitrade/")
    assert "9412" in text
    assert "2 spår" in text
    assert links["Ett"] == "../../jobbspar/ett/"
    assert links["Två"] == "../../jobbspar/tva/"
    assert links["Måltidsbiträde"] == "../maltidsbitrade/"
    assert links["Exempelbolaget"] == "../../arbetsgivare/exempelbolaget/"


def test_an_occupation_without_a_code_says_nothing_of_groups(build):
    site = build({"sources.yaml": SOURCES, "job-tracks/ett.yaml": track("Ett", "[exempelarbetare]")})
    text = site.text("/yrken/exempelarbetare/")
    assert "Yrkesgrupp" not in text
    assert "None" not in text


def test_markup_in_the_name_of_an_occupation(build):
    site = build({"sources.yaml": SOURCES, "job-tracks/ett.yaml": track("Ett", "['<u>exempel</u>']")})
    assert "<u>exempel</u>" in site.text("/yrken/u-exempel-u/").lower()


def test_where_the_occupation_is_our_reading_the_page_says_so(build):
    more = "tolkning: {yrken: Källan nämner inga yrken.}\n"
    site = build({"sources.yaml": SOURCES, "job-tracks/ett.yaml": track("Ett", "[exempelarbetare]", more)})
    assert "Källan nämner inga yrken." in site.text("/yrken/exempelarbetare/")
