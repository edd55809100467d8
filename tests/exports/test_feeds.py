"""Feeds, read back as feed readers read them."""

from __future__ import annotations

import json
import re
from collections.abc import Callable
from datetime import date
from html import unescape
from typing import Any
from urllib.parse import urlsplit
from xml.etree.ElementTree import fromstring

import pytest

from overens.exports.feeds import feeds
from overens.files import FileSet

feedparser = pytest.importorskip("feedparser")

BASE = "https://overens.example"
XML = {"content-type": "application/xml; charset=utf-8"}

AGREEMENT = """\
titel: Exempelavtal
typ: unga
kommuner: [Åmål]
sammanfattning: Ett exempel med [nyheten](news/nyhet).
undertecknad: 2018-01-25
startdatum: 2018-02-01
slutdatum: 2020-12-31
händelser:
  - händelse: avsiktsförklaring
    datum: hösten 2017
    beskrivning: Se [sidan](/om/).
  - {händelse: yttrande, senast: 2017-12-01}
  - {händelse: utkast}
beslut:
  - organ: exempelnämnden
    datum: 2018-01-10
    länk: https://exempel.example/protokoll?a=1&b=2
granskad: 2026-11-01
"""
NEWS = """\
---
titel: Exempelnyhet
datum: 2018-01-26
sammanfattning: Kort om nyheten.
kommuner: [Åmål]
---
## En rubrik

Text med [avtalet](agreements/avtal), [rubriken](#en-rubrik) och en not.[^1]

[^1]: Noten.
"""
CONTENT = {
    "agreements/avtal.yaml": AGREEMENT,
    "news/nyhet.md": NEWS,
    "pages/om.md": "---\ntitel: Om\n---\nText.\n",
}


@pytest.fixture
def told(build) -> Callable[..., FileSet]:
    """The feeds of a small site."""
    return lambda files, **said: feeds(build(files, **said).exported)


def read(files, path: str):
    parsed = feedparser.parse(files[path], response_headers=XML)
    assert not parsed.bozo, parsed.get("bozo_exception")
    return parsed


def titles(files, path: str) -> list[str]:
    return [entry.title for entry in read(files, path).entries]


def test_an_agreement_tells_its_life_the_newest_first(told):
    feed = read(told(CONTENT), "overenskommelser/avtal/flode.xml")
    told = [(entry.published[:10], entry.title.removesuffix(": Exempelavtal")) for entry in feed.entries]
    assert told == [
        ("2026-11-01", "Uppgifterna är granskade"),
        ("2020-12-31", "Slutar gälla"),
        ("2018-02-01", "Börjar gälla"),
        ("2018-01-25", "Undertecknad"),
        ("2018-01-10", "Beslut: exempelnämnden"),
        ("2017-09-01", "Avsiktsförklaring"),
    ]
    assert "Avsiktsförklaring, hösten 2017." in feed.entries[-1].content[0].value
    assert 'href="https://exempel.example/protokoll?a=1&amp;b=2"' in feed.entries[-2].content[0].value


def test_a_feed_says_what_it_is_whose_and_where(told):
    feed = read(told(CONTENT), "lan/vastra-gotaland/flode.xml").feed
    assert feed.title == "Ändringar i Västra Götalands län – Överens"
    assert feed.id == f"{BASE}/lan/vastra-gotaland/flode.xml"
    assert feed.author == "Projektet Överens"
    assert feed.updated == "2026-11-01T00:00:00Z"
    links = {(link.rel, link.type): link.href for link in feed.links}
    assert links == {
        ("self", "application/atom+xml"): f"{BASE}/lan/vastra-gotaland/flode.xml",
        ("alternate", "text/html"): f"{BASE}/lan/vastra-gotaland/",
        ("alternate", "application/feed+json"): f"{BASE}/lan/vastra-gotaland/flode.json",
    }


def test_the_language_is_told(told):
    root = fromstring(told(CONTENT)["nyheter/flode.xml"])
    assert root.get("{http://www.w3.org/XML/1998/namespace}lang") == "sv"


def test_news_stands_whole_with_links_that_lead_from_anywhere(told):
    entry = read(told(CONTENT), "nyheter/flode.xml").entries[0]
    hrefs = re.findall(r'href="([^"]*)"', entry.content[0].value)
    page = f"{BASE}/nyheter/nyhet/"
    assert (entry.id, entry.link) == (page, page)
    assert hrefs[:2] == [f"{BASE}/overenskommelser/avtal/", f"{page}#_en-rubrik"]
    assert all(href.startswith(BASE) for href in hrefs)
    assert len(hrefs) > 3
    assert "Kort om nyheten." in entry.content[0].value


def test_a_county_and_the_lists_gather_the_same_entries(told):
    site = told(CONTENT)
    own = {entry.id for entry in read(site, "overenskommelser/avtal/flode.xml").entries}
    county = {entry.id for entry in read(site, "lan/vastra-gotaland/flode.xml").entries}
    assert {entry.id for entry in read(site, "overenskommelser/flode.xml").entries} == own
    assert county == own | {f"{BASE}/nyheter/nyhet/"}
    assert f"{BASE}/overenskommelser/avtal/#undertecknad-2018-01-25" in own


def test_nothing_is_told_before_its_day(told):
    site = told(CONTENT, as_of=date(2018, 1, 25))
    assert titles(site, "overenskommelser/avtal/flode.xml") == [
        "Undertecknad: Exempelavtal",
        "Beslut: exempelnämnden: Exempelavtal",
        "Avsiktsförklaring: Exempelavtal",
    ]
    assert read(site, "nyheter/flode.xml").entries == []


@pytest.mark.parametrize(
    ("day", "word"),
    [
        (date(2020, 6, 29), None),
        (date(2020, 6, 30), "Slutar snart att gälla"),
        (date(2020, 12, 31), "Slutar snart att gälla"),
        (date(2021, 1, 1), "Slutar gälla"),
    ],
)
def test_the_end_is_told_ahead_and_when_it_has_passed(told, day, word):
    found = titles(told(CONTENT, as_of=day), "overenskommelser/avtal/flode.xml")
    ends = [title.partition(":")[0] for title in found if title.startswith("Slutar")]
    assert ends == ([word] if word else [])


def test_what_replaces_amends_or_ends_an_agreement_is_told_in_its_feed(told):
    new = "titel: Nytt\ntyp: unga\nkommuner: [Åmål]\nundertecknad: {day}\n{key}: [avtal]\n"
    files = {
        **CONTENT,
        "agreements/ny.yaml": new.format(day="2019-05-02", key="ersätter"),
        "agreements/rattad.yaml": new.format(day="2018-09-03", key="ändrar"),
    }
    found = titles(told(files), "overenskommelser/avtal/flode.xml")
    assert found[1:3] == [
        "Ersatt av en ny överenskommelse: Exempelavtal",
        "Ändrad av en annan överenskommelse: Exempelavtal",
    ]
    # It was replaced: its own last day never came.
    assert not any(title.startswith("Slutar") for title in found)
    ended = AGREEMENT.replace("slutdatum: 2020-12-31", "slutdatum: 2020-12-31\nuppsagd: 2019-06-30")
    found = titles(told({**CONTENT, "agreements/avtal.yaml": ended}), "overenskommelser/avtal/flode.xml")
    assert "Uppsagd: Exempelavtal" in found
    assert not any(title.startswith("Slutar") for title in found)


TRACK = """\
titel: Exempelspår
kommuner: [Åmål]
branscher: [vård-omsorg]
källa: [kalla]
omgångar:
  - {nr: 1, start: 2019-01, deltagare: 18}
  - {nr: 2, start: 2027}
resultat:
  - {utfall: anställd, antal: 6, av: 12, datum: 2020-05-01}
  - {utfall: till-studier, andel: 25, datum: 2020-05-01}
"""


def test_a_job_track_tells_of_rounds_and_outcomes(told):
    site = told({"job-tracks/spar.yaml": TRACK, "sources.yaml": "kalla: {titel: Källan}\n"})
    for path in ("jobbspar/flode.xml", "branscher/vard-omsorg/flode.xml", "lan/vastra-gotaland/flode.xml"):
        entries = read(site, path).entries
        assert [entry.title for entry in entries] == ["Resultat: Exempelspår", "Omgång 1: Exempelspår"]
        assert "<li>Anställda: 6 av 12</li>" in entries[0].content[0].value
        assert "18 deltagare" in entries[1].content[0].value
    assert read(site, "branscher/bygg/flode.xml").entries == []


def test_a_municipality_that_declined_is_told_of(told):
    note = "kommun: Täby\navstått:\n  - {typ: unga, datum: 2016, källa: [kalla], beskrivning: Sade nej.}\n"
    site = told({"municipalities/taby.yaml": note, "sources.yaml": "kalla: {titel: Källan}\n"})
    for path in ("overenskommelser/flode.xml", "lan/stockholm/flode.xml"):
        (entry,) = read(site, path).entries
        assert (entry.title, entry.link) == ("Har avstått från en överenskommelse: Täby", f"{BASE}/kommuner/taby/")
        assert "Sade nej." in entry.content[0].value


HOSTILE = ["<script>alert(1)</script> & ]]> \"x\" 'y'", "Å 😀 ﷽ &amp; <!-- %s", "{{ 7 * 7 }} {0} {name}"]


@pytest.mark.parametrize("title", HOSTILE)
def test_no_title_can_break_a_feed(told, title):
    quoted = json.dumps(title, ensure_ascii=False)
    agreement = AGREEMENT.replace("titel: Exempelavtal", f"titel: {quoted}").replace("exempelnämnden", quoted)
    news = NEWS.replace("titel: Exempelnyhet", f"titel: {quoted}").replace("Text med", f"{title} med")
    site = told({**CONTENT, "news/nyhet.md": news, "agreements/avtal.yaml": agreement})
    for path in ("nyheter/flode.xml", "overenskommelser/avtal/flode.xml", "lan/vastra-gotaland/flode.xml"):
        read(site, path)
        root = fromstring(site[path])
        assert not [one for one in root.iter() if one.tag.endswith("script")]
        shown = [one.text for one in root.iterfind("{*}entry/{*}title")]
        assert any((one or "").endswith(title) for one in shown)
    assert json.loads(site["nyheter/flode.json"])["items"][0]["title"] == title


def test_json_says_the_same(told):
    site = told(CONTENT)
    for path in (
        "nyheter/flode",
        "overenskommelser/flode",
        "jobbspar/flode",
        "lan/vastra-gotaland/flode",
        "branscher/bygg/flode",
    ):
        said: dict[str, Any] = json.loads(site[f"{path}.json"])
        atom = read(site, f"{path}.xml")
        assert said["version"] == "https://jsonfeed.org/version/1.1"
        assert (said["title"], said["feed_url"], said["language"]) == (atom.feed.title, f"{BASE}/{path}.json", "sv")
        assert said["home_page_url"] == f"{BASE}/{path.removesuffix('flode')}"
        told = [(one["id"], one["url"], one["title"], one["date_published"]) for one in said["items"]]
        assert told == [(one.id, one.link, one.title, one.published) for one in atom.entries]
    assert "overenskommelser/avtal/flode.json" not in site


def test_a_feed_in_which_nothing_has_happened_is_valid_and_no_newer_than_the_others(told):
    site = told(CONTENT)
    feed = read(site, "lan/gotland/flode.xml")
    assert (feed.entries, feed.feed.updated) == ([], "2026-11-01T00:00:00Z")


def test_feeds_of_a_site_without_a_single_date_are_valid_too(told):
    assert read(told({"pages/om.md": CONTENT["pages/om.md"]}), "nyheter/flode.xml").feed.updated[:4] == "1970"


def test_a_moved_page_keeps_its_feed_where_it_was(told):
    files = {**CONTENT, "agreements/avtal.yaml": f"{AGREEMENT}tidigareadresser: [/gammalt/djupt/avtal/]\n"}
    site = told(files)
    moved = read(site, "gammalt/djupt/avtal/flode.xml")
    assert moved.feed.links[0].href == f"{BASE}/overenskommelser/avtal/flode.xml"
    assert b'href="../../../folj/flode.css"' in site["gammalt/djupt/avtal/flode.xml"]


def test_a_feed_is_cut_at_its_newest_entries(told):
    days = "".join(f"  - {{händelse: reviderad, datum: 20{year:02}-03-04}}\n" for year in range(1, 16))
    files = {
        f"agreements/a{number}.yaml": f"titel: Exempel {number}\ntyp: unga\nkommuner: [Åmål]\nhändelser:\n{days}"
        for number in range(5)
    }
    entries = read(told(files), "overenskommelser/flode.xml").entries
    assert len(entries) == 50
    assert {entry.published[:4] for entry in entries} == {str(year) for year in range(2006, 2016)}


def test_two_of_the_same_kind_on_one_day_have_ids_of_their_own(told):
    event = "  - {händelse: utkast, datum: 2018-03-04}\n"
    files = {"agreements/a.yaml": f"titel: Exempel\ntyp: unga\nkommuner: [Åmål]\nhändelser:\n{event}{event}"}
    ids = [entry.id.partition("#")[2] for entry in read(told(files), "overenskommelser/a/flode.xml").entries]
    assert ids == ["utkast-2018-03-04", "utkast-2018-03-04-2"]


def test_an_entry_keeps_its_id_when_its_words_change_and_on_another_day(told):
    before = told(CONTENT, as_of=date(2019, 1, 1))["overenskommelser/avtal/flode.xml"]
    changed = AGREEMENT.replace("titel: Exempelavtal", "titel: Ett annat namn").replace("Se [sidan](/om/).", "Annat.")
    after = told({**CONTENT, "agreements/avtal.yaml": changed}, as_of=date(2019, 6, 1))
    old = [entry.id for entry in feedparser.parse(before).entries]
    assert [entry.id for entry in read(after, "overenskommelser/avtal/flode.xml").entries] == old


def test_every_feed_of_the_real_site_is_valid_and_every_link_in_it_leads_somewhere(project):
    site = project.files
    found = [path for path in site if path.endswith("flode.xml")]
    assert len(found) > 30
    for path in found:
        parsed = read(site, path)
        ids = [entry.id for entry in parsed.entries]
        assert len(ids) == len(set(ids))
        days = [entry.published for entry in parsed.entries]
        assert days == sorted(days, reverse=True)
        assert all(day[:10] <= "2026-11-21" for day in days)
        for address in re.findall(r'(?:href|src)="([^"]*)"', site[path].decode()):
            if not address.endswith("folj/flode.css"):
                assert address.startswith("http"), (path, address)
            if address.startswith(BASE):
                assert _exists(site, unescape(address)), (path, address)


def _exists(site: FileSet, address: str) -> bool:
    found = urlsplit(address)
    path = found.path.lstrip("/")
    file = path if path and not path.endswith("/") else f"{path}index.html"
    content = site.get(file)
    return content is not None and (not found.fragment or f'id="{found.fragment}"'.encode() in content)


def test_every_page_with_a_feed_names_it_in_its_head_and_shows_it(project):
    for address, feed in (
        ("/nyheter/", "flode.xml"),
        ("/overenskommelser/", "flode.xml"),
        ("/jobbspar/", "flode.xml"),
        ("/lan/kalmar/", "flode.xml"),
        ("/branscher/industri/", "flode.xml"),
        ("/overenskommelser/kalmar-2015/", "flode.xml"),
        ("/kommuner/amal/", "../../lan/vastra-gotaland/flode.xml"),
    ):
        heads = [one for one in project.page(address).iter("link") if one.get("type") == "application/atom+xml"]
        assert [(one.get("rel"), one.get("href")) for one in heads] == [("alternate", feed)]
        assert heads[0].get("title")
        assert feed in project.links(address).values(), address
