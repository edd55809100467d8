"""What robots are told: that all may be read, and where the list of pages is."""

from __future__ import annotations

from overens.exports.exported import Exported
from overens.files import FileSet


def robots(site: Exported) -> FileSet:
    """`robots.txt` of a site that is meant to be found."""
    return FileSet({"robots.txt": robots_text(site.config.address, indexed=True)})


def robots_text(base_url: str, *, indexed: bool) -> bytes:
    """The file. `base_url` is the site's address without `/` at the end; not `indexed`: asks to be left alone."""
    if not indexed:
        return b"User-agent: *\nDisallow: /\n"
    return f"User-agent: *\nAllow: /\n\nSitemap: {base_url}/sitemap.xml\n".encode()
