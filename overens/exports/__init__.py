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

EXPORTS: tuple[Callable[[Exported], FileSet], ...] = (
    search_files,
    comparisons,
    sitemap,
    robots,
    redirects,
    headers,
    manifest,
    coverage,
    feeds,
    calendars,
)


def export_all(site: Exported) -> FileSet:
    """All files that are made of the whole site."""
    files = FileSet()
    for export in EXPORTS:
        files = files.joined(export(site))
    return files


__all__ = ["EXPORTS", "Exported", "ExportedPage", "export_all"]
