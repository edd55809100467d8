"""The site in its languages: English for every page made from facts, easy Swedish and Arabic where there are texts."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

from overens.pages.everywhere import EVERYWHERE
from overens.swedish.readability import lix

AGREEMENT = "titel: Exempelavtal\ntyp: unga\nkommuner: [Åmål]\nsammanfattning: Ett påhittat avtal om unga.\n"
PAGE = "---\ntitel: {title}\n{more}---\n{body}\n"
EASY = ("/lattlast/", "/lattlast/modellen/", "/lattlast/overenskommelser/", "/lattlast/jobbspar/", "/lattlast/om/")


def switch(site: Any, address: str) -> dict[str, str]:
    """What the language switch of a page says, and where it leads."""
    links = site.page(address).findall(".//ul[@class='languages']/li/a")
    return {" ".join("".join(one.itertext()).split()): one.get("href") for one in links}


def test_every_page_made_from_facts_is_there_in_english(project: Any) -> None:
    routes = project.prepared.plan.routes
    swedish = {route.address for route in routes if route.language == "sv" and route.page_type in EVERYWHERE}
    english = {route.address for route in routes if route.language == "en"}
    assert len(swedish) > 450
    assert {f"/en{address}" for address in swedish} <= english


def test_a_site_in_swedish_alone_has_no_other_pages(build: Callable[..., Any]) -> None:
    site = build({"agreements/exempel.yaml": AGREEMENT})
    config = site.settings.config.model_copy(update={"languages": ("sv",)})
    alone = build({"agreements/exempel.yaml": AGREEMENT}, config=config)
    assert {route.language for route in alone.prepared.plan.routes} == {"sv"}
    assert len(alone.addresses) < len(site.addresses)
    assert switch(alone, "/overenskommelser/exempel/") == {}


def test_an_agreement_in_english_keeps_its_swedish_texts_and_says_so(build: Callable[..., Any]) -> None:
    page = build({"agreements/exempel.yaml": AGREEMENT}).page("/en/overenskommelser/exempel/")
    heading = page.find(".//h1")
    assert (heading.text, heading.get("lang"), page.get("lang")) == ("Exempelavtal", "sv", "en")
    assert "Texts that have not been translated are shown in Swedish." in "".join(page.itertext())
    assert [one.get("lang") for one in page.iter("p") if one.text == "Ett påhittat avtal om unga."] == ["sv"]


def test_a_translated_agreement_is_in_english_and_search_knows_it(build: Callable[..., Any]) -> None:
    files = {
        "agreements/exempel.yaml": AGREEMENT,
        "agreements/exempel.en.md": "---\ntitel: Example agreement\nsammanfattning: Made up.\n---\n",
    }
    site = build(files)
    heading = site.page("/en/overenskommelser/exempel/").find(".//h1")
    assert (heading.text, heading.get("lang")) == ("Example agreement", None)
    routes = site.prepared.plan.by_address
    assert not routes["/en/overenskommelser/exempel/"].untranslated
    assert routes["/en/kommuner/amal/"].untranslated


def test_a_translation_that_nobody_has_checked_says_so(build: Callable[..., Any]) -> None:
    said = "This translation has not been checked"
    files = {"pages/prov.md": PAGE.format(title="Prov", more="", body="Text.")}
    unread = {**files, "pages/prov.en.md": PAGE.format(title="Test", more="", body="Text.")}
    assert said in build(unread).text("/en/prov/")
    checked = {**files, "pages/prov.en.md": PAGE.format(title="Test", more="granskad: 2026-11-21\n", body="Text.")}
    assert said not in build(checked).text("/en/prov/")


def test_the_switch_leads_to_the_same_page_and_back(project: Any) -> None:
    assert switch(project, "/kommuner/amal/")["English"] == "../../en/kommuner/amal/"
    assert switch(project, "/en/kommuner/amal/")["Svenska"] == "../../../kommuner/amal/"
    assert switch(project, "/modellen/")["Lättläst"] == "../lattlast/modellen/"


def test_the_switch_leads_to_the_nearest_page_and_says_so(project: Any) -> None:
    assert switch(project, "/jobbspar/aneby-barnskotare/")["Lättläst (liknande sida)"] == "../../lattlast/jobbspar/"
    assert switch(project, "/kommuner/amal/")["Lättläst (startsidan)"] == "../../lattlast/"
    assert switch(project, "/nyheter/skr-2023/")["English (similar page)"] == "../../en/nyheter/"


def test_the_switch_leads_to_the_start_page_where_there_is_nothing_nearer(build: Callable[..., Any]) -> None:
    site = build({"pages/prov.md": PAGE.format(title="Prov", more="", body="Text.")})
    assert switch(site, "/prov/")["English (start page)"] == "../en/"


def test_every_page_but_news_and_examples_is_there_in_english(project: Any) -> None:
    """What is about one piece of news or one example waits for its translation; all other pages have both languages."""
    plan = project.prepared.plan
    swedish = [route for route in plan.routes if route.language == "sv" and route.page_type != "article"]
    assert [one.address for one in swedish if f"/en{one.address}" not in plan.by_address] == []


def test_links_to_what_is_in_swedish_alone_say_so(build: Callable[..., Any]) -> None:
    news = "---\ntitel: Exempelnyhet\ndatum: 2018-01-01\n---\nText.\n"
    site = build({"agreements/exempel.yaml": AGREEMENT, "news/exempel.md": news})
    links = {one.get("href"): one for one in site.page("/en/nyheter/").iter("a")}
    assert links["../../nyheter/exempel/"].get("hreflang") == "sv"
    assert links["../../nyheter/flode.xml"].get("hreflang") == "sv"
    assert links["../kommuner/"].get("hreflang") is None
    data = {one.get("href"): one for one in site.page("/en/oppna-data/overenskommelser/").iter("a")}
    assert data["../../../oppna-data/overenskommelser.csv"].get("hreflang") == "sv"
    assert all(one.get("hreflang") is None for one in site.main("/nyheter/").iter("a"))


def test_what_a_page_in_english_names_its_feeds_is_english(project: Any) -> None:
    for address in ("/en/overenskommelser/hudiksvall-2018/", "/en/lan/kalmar/", "/en/branscher/industri/", "/en/"):
        titles = {one.get("title") for one in project.page(address).iter("link") if "atom" in (one.get("type") or "")}
        assert titles
        assert not [one for one in titles if "verenskommelse" in one or "län" in one or "Ändringar" in one], address


def test_every_page_has_the_switch(project: Any) -> None:
    for route in project.prepared.plan.routes[::9]:
        assert len(switch(project, route.address)) == 2, route.address


def test_search_engines_are_told_of_both_languages(project: Any) -> None:
    for address in ("/kommuner/amal/", "/en/kommuner/amal/"):
        links = {one.get("hreflang"): one.get("href") for one in project.page(address).iter("link")}
        assert links["sv"] == "https://overens.example/kommuner/amal/"
        assert links["en"] == "https://overens.example/en/kommuner/amal/"


@pytest.mark.parametrize("address", EASY)
def test_easy_pages_are_easy(project: Any, address: str) -> None:
    prose = next(one for one in project.main(address).iter("div") if "prose-easy" in one.get("class", ""))
    text = ". ".join(" ".join("".join(one.itertext()).replace("\u00ad", "").split()) for one in prose)
    found = lix(text)
    assert found is not None
    assert found < 30
    longest = max(len(line.split()) for line in "".join(prose.itertext()).splitlines())
    assert longest <= 10


def test_an_easy_text_about_a_section_leads_to_the_section_itself(build: Callable[..., Any]) -> None:
    body = "[Alla](/jobbspar/) och [avtal](/overenskommelser/)."
    site = build({"pages/jobbspar.lattlast.md": PAGE.format(title="Jobbspår", more="", body=body)})
    assert site.problems == () or all(one.severity != "error" for one in site.prepared.problems)
    links = site.links("/lattlast/jobbspar/")
    assert (links["Alla"], links["avtal"]) == ("../../jobbspar/", "../../overenskommelser/")


ARABIC = {"pages/start.ar.md": PAGE.format(title="مثال", more="{more}", body="نص *kommun*.")}


def arabic(more: str) -> dict[str, str]:
    """A site with one page in Arabic."""
    return {path: text.replace("{more}", more) for path, text in ARABIC.items()}


def test_arabic_is_shown_only_when_somebody_has_checked_it(build: Callable[..., Any]) -> None:
    assert "/ar/" not in build(arabic("")).addresses
    assert "/ar/" in build(arabic(""), drafts=True).addresses
    assert "/ar/" in build(arabic("granskad: 2026-11-21\n")).addresses


def test_arabic_runs_from_right_to_left_with_swedish_words_marked(build: Callable[..., Any]) -> None:
    site = build(arabic("granskad: 2026-11-21\n"))
    page = site.page("/ar/")
    assert (page.get("lang"), page.get("dir")) == ("ar", "rtl")
    assert page.find(".//h1").text == "مثال"
    menu = next(one for one in page.iter() if one.text == "Kommuner")
    assert (menu.get("lang"), menu.get("dir")) == ("sv", "ltr")
    assert switch(site, "/")["العربية"] == "ar/"


def test_the_projects_own_arabic_page_is_not_shown_yet(project: Any) -> None:
    assert not [one for one in project.addresses if one.startswith("/ar/")]


@pytest.mark.parametrize(
    ("written", "shown", "iso"),
    [
        ("2026-09-02", "2 september 2026", "2026-09-02"),
        ("2026-09", "september 2026", "2026-09"),
        ("2026", "2026", "2026"),
        ("hösten 2026", "hösten 2026", None),
    ],
)
def test_a_review_is_told_no_more_exactly_than_it_was_written(build, written, shown, iso):
    track = f"titel: Exempelspår\nkommuner: [Åmål]\nkälla: [ett]\nbranscher: [bygg]\ngranskad: {written}\n"
    site = build({"sources.yaml": "ett: {titel: Exempelkälla}\n", "job-tracks/spar.yaml": track})
    for address in ("/jobbspar/spar/", "/kommuner/amal/", "/branscher/bygg/"):
        (reviewed,) = site.page(address).findall(".//main//p[@class='reviewed']")
        assert " ".join("".join(reviewed.itertext()).split()) == f"Senast granskad {shown}", address
        assert [one.get("datetime") for one in reviewed.iter("time")] == ([iso] if iso else [])
