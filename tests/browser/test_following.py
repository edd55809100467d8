"""Subscribing: from the start page to the feed of a county, for people and programs; a day for the calendar."""

from __future__ import annotations

import urllib.request
from collections.abc import Callable
from typing import Any
from xml.etree.ElementTree import fromstring

import pytest
from icalendar import Calendar

feedparser = pytest.importorskip("feedparser")

READABLE = ("application/xml", "text/xml")
"""Types of a feed that feed readers take and browsers show with its style sheet."""


def fetched(url: str) -> Any:
    """What a feed reader gets: the headers and the bytes."""
    with urllib.request.urlopen(url) as answer:
        return dict(answer.headers), answer.read()


def test_a_reader_subscribes_to_the_changes_of_a_county(visit: Callable[..., Any]) -> None:
    page = visit("", java_script_enabled=False)
    page.locator('main a[href="lan/kalmar/"]').click()
    named = page.locator('link[rel="alternate"][type="application/atom+xml"]')
    assert named.get_attribute("title") == "Ändringar i Kalmar län"
    link = page.get_by_role("link", name="Följ ändringar i Kalmar län")
    address = link.evaluate("one => one.href")
    assert address == named.evaluate("one => one.href")

    headers, content = fetched(address)
    assert headers["Content-Type"].split(";")[0] in READABLE
    feed = feedparser.parse(content, response_headers={"content-type": "application/xml; charset=utf-8"})
    assert not feed.bozo
    assert feed.feed.title == "Ändringar i Kalmar län – Överens"
    assert any("Kalmar" in entry.title for entry in feed.entries)

    link.click()
    page.wait_for_url("**/lan/kalmar/flode.xml")
    shown = page.locator("title").first
    assert shown.text_content() == "Ändringar i Kalmar län – Överens"
    assert shown.evaluate("one => getComputedStyle(one).display") == "block"
    assert "Det här är ett flöde." in page.locator("subtitle").text_content()
    assert page.locator("updated").first.evaluate("one => getComputedStyle(one).display") == "none"
    assert (page.notes.violations, page.notes.foreign) == ([], [])


def test_the_page_about_following_leads_to_every_feed_and_back(visit: Callable[..., Any]) -> None:
    page = visit("lan/kalmar/")
    page.get_by_role("link", name="Så följer du ändringar").click()
    page.wait_for_url("**/folj/")
    addresses = page.locator('main a[href$="flode.xml"]').evaluate_all("all => all.map(one => one.href)")
    assert len(addresses) > 30
    for address in addresses:
        headers, content = fetched(address)
        assert headers["Content-Type"].split(";")[0] in READABLE
        assert fromstring(content).tag == "{http://www.w3.org/2005/Atom}feed"


def test_a_day_is_put_in_the_readers_calendar(visit: Callable[..., Any]) -> None:
    page = visit("kalender/", java_script_enabled=False)
    page.get_by_role("link", name="Slutbetänkandet").click()
    link = page.get_by_role("link", name="Lägg dagen i din kalender")
    headers, content = fetched(link.evaluate("one => one.href"))
    assert headers["Content-Type"].split(";")[0] == "text/calendar"
    (day,) = Calendar.from_ical(content).walk("VEVENT")
    assert day["dtstart"].dt.isoformat() == "2023-02-06"
    with page.expect_download() as download:
        link.click()
    assert download.value.suggested_filename == "slutbetankandet-2023.ics"
