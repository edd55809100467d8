"""The page for what has not been kept; the browser's tests see the worker put the rest in."""

from __future__ import annotations

from overens.offline import PLACE


def test_the_page_has_the_place_for_the_pages_that_were_kept(build):
    for address, title in (("/offline/", "Sidan går inte att nå"), ("/en/offline/", "The page cannot be reached")):
        html = build({}).source(address)
        assert html.count(PLACE) == 1
        assert title in html
        assert 'name="robots" content="noindex"' in html
