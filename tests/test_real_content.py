"""The project's own content, asked as a citizen would ask (the issue's "Done when")."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parent.parent

AGREEMENTS = (
    "angelholm-lokal-modell boras-region ekero-lokal-modell fagersta-norberg-skinnskatteberg falkenberg-dua-2018 "
    "hoor-unga hudiksvall-2018 jonkoping-dua kalmar-2015 lulea-unga orkelljunga-lokal-modell "
    "perstorp-bjuv-klippan skara-unga-rev sodertalje-unga solna-unga sundsvall-2015"
).split()
TRACKS = (
    "ambea aneby-barnskotare are-barnskotare avesta-omsorg bromolla-fastighet dalsland-svets "
    "goteborg-fastighet-2017 goteborg-framtiden goteborg-renova hogsby-svets ica-arsta kalmar-kortutbildade "
    "katrineholm-odling-mat kil-kockvalidering kungalv-maltid malmo-jobbspar oskarshamn-svets "
    "skovde-serviceassistent uddevalla-future-kitchen vaggeryd-industri vanersborg-future-kitchen "
    "vgr-future-kitchen"
).split()
FIGURES = (
    "avsikt-2015 unga-2016 unga-2018 nya-2018q1 nya-2018 nagon-2018 ny-mall-2023 spar-i-ok-2018 spar-igang-2018a "
    "delt-2018a berak-2018 privata-2018a planerade-2018a spar-igang-2018-10 delt-2018-10 fullfoljt-2018-10 "
    "jobb-2018-10 arbetsgivare-2018-10 planerade-2018-10 kommuner-spar-2018 utbyte-2018 foretagsstod-2018 "
    "dialoger-2018 per-ar delt-per-ar arbetsstallen langd utan-gymnasium delt-2021 pagaende-2021-03 "
    "fastighet-2021-03 resultat-arbete resultat-studier delt-2022 kon-2022 startade-2022 kommuner-2022 "
    "fornyade-2023"
).split()
RULES = (
    "minst-tre-spar unga-nyanlanda etableringstid arbetsgivare-kravs redovisning ersatter kluster malgrupp-2019 "
    "urval faser"
).split()
SECTIONS = (
    "/ /overenskommelser/ /jobbspar/ /kommuner/ /lan/ /branscher/ /arbetsgivare/ /yrken/ /modellen/ /siffror/ "
    "/nyheter/ /kalender/ /exempel/ /publikationer/ /statsbidrag/ /kallor/ /om/ /kontakt/ /fragor-och-svar/ "
    "/tillganglighet/ /sok/ /404.html"
).split()


def test_the_content_has_no_errors(project):
    assert [one for one in project.problems if one.severity == "error"] == []
    assert len(project.files) > len(project.addresses)


@pytest.mark.parametrize("address", SECTIONS)
def test_every_section_has_its_page(project, address):
    assert address in project.addresses


def test_every_municipality_and_county_has_a_page(project):
    assert sum(bool(re.fullmatch("/kommuner/[a-z-]+/", one)) for one in project.addresses) == 290 + 1
    assert sum(bool(re.fullmatch("/lan/[a-z-]+/", one)) for one in project.addresses) == 21


def test_every_known_agreement_and_track_has_a_page(project):
    wanted = [f"/overenskommelser/{one}/" for one in AGREEMENTS] + [f"/jobbspar/{one}/" for one in TRACKS]
    assert [one for one in wanted if one not in project.addresses] == []
    assert (len(AGREEMENTS), len(TRACKS), len(FIGURES)) == (16, 22, 38)


def test_every_known_figure_has_an_anchor_on_its_own_sheet(project):
    sheets = [one for one in project.addresses if re.fullmatch("/siffror/[^/]+/", one)]
    anchors = {element.get("id") for sheet in sheets for element in project.main(sheet).iter()}
    assert [one for one in FIGURES if one not in anchors] == []


def test_every_known_rule_and_sector_share_is_published(project):
    assert set(RULES) <= project.prepared.content.catalogue.rules.keys()
    text = project.text("/siffror/")
    for share in ("Vård och omsorg 22 %", "Hotell och restaurang 15 %", "Industri 13 %", "Övriga 10 %"):
        assert share in text, share
    told = rows(project, "/siffror/")
    for year, millions in ((2015, 75), (2016, 90), (2017, 25), (2020, 52), (2021, 25)):
        assert any(re.search(rf"\b{year}\b", row) and re.search(rf"\b{millions}\b", row) for row in told), year


def test_what_does_hudiksvalls_agreement_say_and_does_it_apply(project):
    text = project.text("/overenskommelser/hudiksvall-2018/")
    assert "Okänt om den gäller" in text
    assert "undertecknad 25 januari 2018, slutdatum okänt" in text
    assert "Därför vet vi inte om den gäller i dag." in text
    assert "Minst tre lokala jobbspår" in text
    assert "Om den gäller i dag framgår inte av källan." in project.text("/kommuner/hudiksvall/")


def test_what_is_known_of_åmål(project):
    links = project.links("/kommuner/amal/")
    assert links["Svets"] == "../../jobbspar/dalsland-svets/"
    assert "Ingen känd överenskommelse" in project.text("/kommuner/amal/")
    assert [href for href in links.values() if "/overenskommelser/" in href] == []


def test_what_happens_in_the_göteborg_track_and_who_employs(project):
    text = project.text("/jobbspar/goteborg-framtiden/")
    end = text.index("Slutstation: arbetsgivaren")
    for said in ("800 gymnasiepoäng", "1 200 gymnasiepoäng", "1–6 månader", "Studiebesök", "Grundläggande moduler"):
        assert said in text[:end], said
    assert "Förvaltnings AB Framtiden" in text[end:]
    assert text[:end].count("omfattning ej angiven") >= 2, "sizes that the source does not give are not invented"


def rows(project, address):
    """Every row of every table of a page, as a reader reads it."""
    return [" ".join(" ".join(row.itertext()).split()) for row in project.main(address).iter("tr")]


def test_how_many_participants_according_to_whom(project):
    told = rows(project, "/siffror/")
    for said in (
        ("drygt 16 300 personer", "Deltagare totalt", "På egna ben (bildspel)", "2018–2022"),
        ("13 500 personer", "Deltagare totalt", "Sobona", "2018–2021"),
        ("över 5 700 personer", "Deltagare i pågående jobbspår", "Dua-dagen 2018 (bildspel)", "oktober 2018", "91 %"),
        ("över 3 500 personer", "Deltagare i pågående jobbspår", "Snabbfakta om Dua (bildspel)", "2018", "92 %"),
    ):
        assert any(all(part in row for part in said) for row in told), said
    assert "Varför skiljer de sig?" in project.text("/siffror/"), "conflicting figures stand side by side, explained"


@pytest.mark.parametrize("name", ["taby", "osteraker"])
def test_which_municipalities_said_no(project, name):
    text = project.text(f"/kommuner/{name}/")
    assert "Har avstått" in text
    assert "Ingen känd överenskommelse" not in text
    assert project.links(f"/kommuner/{name}/")["Statskoll"] == "../../kallor/statskoll/"


@pytest.mark.parametrize("name", ["vindeln", "mellerud"])
def test_which_municipalities_were_waiting(project, name):
    text = project.text(f"/kommuner/{name}/")
    assert "Väntar" in text
    assert "Har avstått" not in text


def test_the_track_of_oskarshamn_leads_to_its_employer(project):
    assert project.links("/jobbspar/oskarshamn-svets/")["Scania"] == "../../arbetsgivare/scania/"


def test_no_official_can_be_telephoned_or_mailed_from_the_site(project):
    """The seeds hold officials' numbers and addresses. They are published nowhere, nor is anybody else's."""
    allowed = {"rattelse@overens.example"}
    for path, content in project.files.items():
        text = content.decode("utf-8", "replace")
        if path.endswith(".ics"):  # the name of an event looks like an address, and is none (RFC 5545, 3.8.4.7)
            text = re.sub(r"^UID:.*\n(?: .*\n)*", "", text, flags=re.MULTILINE)
        for pattern in ("regeringskansliet", "08-405", "405 42 74", "405 14 12"):
            assert pattern not in text.lower(), (path, pattern)
        found = set(re.findall(r"[\w.+-]+@[\w-]+\.[\w.-]*\w", text)) - allowed
        assert found == set() or path.startswith("assets/"), (path, found)
        assert re.findall(r"(?<![\d/.-])0\d{1,3}-\d{2,3} ?\d{2} ?\d{2}\b(?![\d-])", text) == [], path


def test_nothing_of_the_seeds_is_published_as_it_is(project):
    assert [path for path in project.files if path.endswith((".txt", ".pdf")) and path != "robots.txt"] == []


def test_every_page_of_facts_names_a_source_and_when_it_was_checked(project):
    wrong = []
    for address in project.addresses:
        if re.fullmatch("/(overenskommelser|jobbspar|siffror|exempel|nyheter|kalender)/[^/]+/", address):
            text = project.text(address)
            if "Källor" not in text or not re.search(r"Senast granskad \d", text):
                wrong.append(address)
    assert wrong == []


def test_every_page_says_who_runs_it_and_leads_to_a_report(project):
    wrong = []
    for address in project.addresses:
        page = project.files[project.prepared.plan.by_address[address].file].decode()
        if "drivs inte av en myndighet" not in page and "not run by" not in page:
            wrong.append(address)
    assert wrong == []


def test_the_sitemap_holds_every_page_that_may_be_found(project):
    assert "sitemap.xml" in project.files
    sitemap = project.files["sitemap.xml"].decode()
    listed = set(re.findall("<loc>https://overens.example([^<]*)</loc>", sitemap))
    unlisted = {f"{way}{one}" for way in ("", "/en") for one in ("/404.html", "/sok/", "/kommuner/habo/", "/offline/")}
    missing = set(project.addresses) - listed - unlisted
    assert all("/jamfor/" in one and "noindex" in project.source(one) for one in missing)
    assert listed <= set(project.addresses)
    assert b"Sitemap: https://overens.example/sitemap.xml" in project.files["robots.txt"]
