"""The page about following what changes, and the links to feeds on other pages."""

from __future__ import annotations

from overens.register import COUNTIES


def test_every_feed_is_listed(build):
    links = build({}).links("/folj/")
    for path in ("nyheter", "overenskommelser", "jobbspar"):
        assert f"../{path}/flode.xml" in links.values()
        assert f"../{path}/flode.json" in links.values()
    for county in COUNTIES:
        assert links[county.official_name] == f"../lan/{county.slug}/flode.xml"
    assert links["Industri"] == "../branscher/industri/flode.xml"
    assert "../overenskommelser/" in links.values()


def test_the_page_explains_itself_without_a_known_day(build):
    site = build({})
    assert "Bara det som har en känd dag finns i kalenderfilerna." in site.text("/folj/")
    assert not [href for href in site.links("/folj/").values() if href.endswith(".ics")]
    assert site.headings("/folj/")[:2] == ["Följ ändringar", "Så gör du"]


def test_in_english_it_leads_to_the_same_feeds(build):
    site = build({})
    assert site.links("/en/folj/")["Kalmar County"] == "../../lan/kalmar/flode.xml"
    assert "The feeds are in Swedish." in site.text("/en/folj/")


def test_a_county_shows_its_feed_and_where_feeds_are_explained(build):
    links = build({}).links("/lan/kalmar/")
    assert links["Följ ändringar i Kalmar län"] == "flode.xml"
    assert links["Så följer du ändringar"] == "../../folj/"


def test_a_municipality_leads_to_the_feed_of_its_county(build):
    assert (
        build({}).links("/kommuner/habo-uppsala-lan/")["Följ ändringar i Uppsala län"] == "../../lan/uppsala/flode.xml"
    )


def test_the_start_page_names_the_feeds_of_everything_in_its_head_only(build):
    site = build({})
    named = [
        (one.get("type"), one.get("href")) for one in site.page("/").iter("link") if "flode" in one.get("href", "")
    ]
    assert named == [
        (f"application/{kind}+{form}", f"{path}/flode.{form}")
        for path in ("nyheter", "overenskommelser", "jobbspar")
        for kind, form in (("atom", "xml"), ("feed", "json"))
    ]
    assert not [href for href in site.links("/").values() if "flode" in href]


def test_pages_without_a_feed_name_none(build):
    assert not [one for one in build({}).page("/ordlista/").iter("link") if "flode" in one.get("href", "")]


def test_the_way_to_the_page_is_on_every_page(build):
    hrefs = {link.get("href") for link in build({}).page("/lan/").iterfind(".//footer//a")}
    assert "../folj/" in hrefs
