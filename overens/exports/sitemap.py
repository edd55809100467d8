"""The list of pages for search engines (https://www.sitemaps.org/protocol.html), with their other languages."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from html import escape

from overens.exports.exported import Exported, ExportedPage
from overens.files import FileSet

MOST = 50_000
"""Addresses in one file: the limit of the protocol. More are divided among several, listed by `sitemap.xml`."""

DAY = re.compile(r"\d{4}-\d{2}-\d{2}")
LANGUAGE = re.compile(r"[a-z]{2,3}")
"""Languages that search engines know. Easy-to-read Swedish is none of them."""

HEAD = '<?xml version="1.0" encoding="UTF-8"?>\n'
NAMESPACE = 'xmlns="http://www.sitemaps.org/schemas/sitemap/0.9"'
WITH_LANGUAGES = f'{NAMESPACE} xmlns:xhtml="http://www.w3.org/1999/xhtml"'


@dataclass(frozen=True, slots=True)
class Entry:
    """One page: its address (`/kommuner/amal/`), ISO day, and all its languages with their addresses, if several."""

    address: str
    changed: str | None = None
    languages: tuple[tuple[str, str], ...] = ()


def sitemap(site: Exported) -> FileSet:
    """The sitemap of all pages that search engines may list."""
    entries = [_entry(page, site) for page in site.pages if page.indexed and page.route.address.endswith("/")]
    return FileSet(sitemap_files(entries, site.config.address))


def sitemap_files(entries: Sequence[Entry], base_url: str) -> dict[str, bytes]:
    """The files of a sitemap. `base_url` is the site's address without `/` at the end."""
    parts = [entries[first : first + MOST] for first in range(0, len(entries), MOST)] or [[]]
    if len(parts) == 1:
        return {"sitemap.xml": _document(parts[0], base_url)}
    files = {f"sitemap-{number}.xml": _document(part, base_url) for number, part in enumerate(parts, 1)}
    listed = "".join(f"<sitemap><loc>{escape(f'{base_url}/{name}')}</loc></sitemap>\n" for name in files)
    files["sitemap.xml"] = f"{HEAD}<sitemapindex {NAMESPACE}>\n{listed}</sitemapindex>\n".encode()
    return files


def _entry(page: ExportedPage, site: Exported) -> Entry:
    routes = [route for route in site.plan.languages(page.route.subject) if LANGUAGE.fullmatch(route.language)]
    languages = tuple((route.language, route.address) for route in routes) if len(routes) > 1 else ()
    changed = page.reviewed if page.reviewed and DAY.fullmatch(page.reviewed) else None
    return Entry(page.route.address, changed, languages)


def _document(entries: Sequence[Entry], base_url: str) -> bytes:
    namespaces = WITH_LANGUAGES if any(entry.languages for entry in entries) else NAMESPACE
    pages = "".join(line for entry in entries for line in _page(entry, base_url))
    return f"{HEAD}<urlset {namespaces}>\n{pages}</urlset>\n".encode()


def _page(entry: Entry, base_url: str) -> Iterator[str]:
    yield f"<url><loc>{escape(base_url + entry.address)}</loc>"
    if entry.changed:
        yield f"<lastmod>{entry.changed}</lastmod>"
    for language, address in entry.languages:
        href = escape(base_url + address)
        yield f'<xhtml:link rel="alternate" hreflang="{language}" href="{href}"/>'
    yield "</url>\n"
