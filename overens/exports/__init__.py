"""The files beside the pages: one module for each kind, one line here."""

from __future__ import annotations

from collections.abc import Callable

from overens.exports.calendars import calendars
from overens.exports.comparisons import comparisons
from overens.exports.coverage import coverage
from overens.exports.exported import Exported, ExportedPage
from overens.exports.feeds import feeds
from overens.exports.headers import headers
from overens.exports.manifest import manifest
from overens.exports.redirects import redirects
from overens.exports.robots import robots
from overens.exports.search_files import search_files
from overens.exports.sitemap import sitemap
from overens.files import FileSet

Export = Callable[[Exported], FileSet]

BESIDE_PAGES: tuple[Export, ...] = (comparisons, feeds, calendars, coverage, robots, headers, manifest)
"""What follows from the content alone: made while the pages are, the most work first."""

OF_PAGES: tuple[Export, ...] = (search_files, sitemap, redirects)
"""What is made of the finished pages."""


__all__ = ["BESIDE_PAGES", "OF_PAGES", "Export", "Exported", "ExportedPage"]
