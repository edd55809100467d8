"""A feed as JSON Feed 1.1 (https://www.jsonfeed.org/version/1.1/)."""

from __future__ import annotations

import json
from typing import Any

from overens.exports.feeds.entry import Entry, Feed, moment

VERSION = "https://jsonfeed.org/version/1.1"


def json_feed(feed: Feed) -> bytes:
    """The feed as a document."""
    author = {"name": feed.author, **({"url": feed.website} if feed.website else {})}
    said = {
        "version": VERSION,
        "title": feed.title,
        "description": feed.subtitle,
        "home_page_url": feed.page,
        "feed_url": feed.json,
        "language": "sv",
        "authors": [author],
        "items": [_item(entry) for entry in feed.entries],
    }
    return f"{json.dumps(said, ensure_ascii=False)}\n".encode()


def _item(entry: Entry) -> dict[str, Any]:
    return {
        "id": entry.id,
        "url": entry.address,
        "title": entry.title,
        "content_html": entry.content,
        "date_published": moment(entry.on),
    }
