"""The web app manifest (https://www.w3.org/TR/appmanifest/): relative, so that the site works below any path."""

from __future__ import annotations

import json

from overens.exports.exported import Exported
from overens.files import FileSet

PAPER, TRUNK = "#ffffff", "#0b4f4a"
"""The colours of `styles/tokens.css` on a light page."""

ICONS = (
    ("favicon.svg", "any", "image/svg+xml", "any"),
    ("icons/192.png", "192x192", "image/png", "any"),
    ("icons/512.png", "512x512", "image/png", "any"),
    ("icons/maskable.png", "512x512", "image/png", "maskable"),
)
"""Path, size, type and purpose; they lie in `templates/static/`."""


def manifest(site: Exported) -> FileSet:
    """`manifest.webmanifest`, with the site's own name."""
    told = {
        "name": site.config.name,
        "short_name": site.config.name,
        "description": site.config.description,
        "lang": "sv",
        "dir": "ltr",
        "id": "./",
        "start_url": "./",
        "scope": "./",
        "display": "minimal-ui",
        "background_color": PAPER,
        "theme_color": TRUNK,
        "icons": [
            {"src": src, "sizes": size, "type": type_, "purpose": purpose} for src, size, type_, purpose in ICONS
        ],
    }
    return FileSet({"manifest.webmanifest": (json.dumps(told, ensure_ascii=False, indent=1) + "\n").encode()})
