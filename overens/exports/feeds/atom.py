"""A feed as Atom 1.0 (RFC 4287).

Written with the escaping of the standard library, as the sitemap is: a tree of elements would cost ten times as much,
and there is a feed for every agreement. The content is XHTML, which all pages are made of, so the checks of the
finished site read it, links and all. The style sheet makes the feed a readable page for whoever opens it by mistake.
"""

from __future__ import annotations

from html import escape

from overens.exports.feeds.entry import Entry, Feed, moment

HEAD = '<?xml version="1.0" encoding="UTF-8"?>\n'
ATOM = "http://www.w3.org/2005/Atom"
XHTML = "http://www.w3.org/1999/xhtml"


def atom(feed: Feed, style: str) -> bytes:
    """The feed as a document; `style` is the address of the style sheet, seen from the feed."""
    note, href, label = (escape(one) for one in feed.note)
    website = f"<uri>{escape(feed.website)}</uri>" if feed.website else ""
    json = f'<link rel="alternate" type="application/feed+json" href="{escape(feed.json)}"/>\n' if feed.json else ""
    return (
        f'{HEAD}<?xml-stylesheet type="text/css" href="{escape(style)}"?>\n'
        f'<feed xmlns="{ATOM}" xml:lang="sv">\n'
        f"<title>{escape(feed.title, quote=False)}</title>\n"
        f'<subtitle type="xhtml"><div xmlns="{XHTML}"><p>{escape(feed.subtitle, quote=False)}</p>'
        f'<p>{note} <a href="{href}">{label}</a></p></div></subtitle>\n'
        f"<id>{escape(feed.address, quote=False)}</id>\n"
        f"<updated>{moment(feed.updated)}</updated>\n"
        f"<author><name>{escape(feed.author, quote=False)}</name>{website}</author>\n"
        f'<link rel="self" type="application/atom+xml" href="{escape(feed.address)}"/>\n'
        f'<link rel="alternate" type="text/html" href="{escape(feed.page)}"/>\n'
        f"{json}{''.join(map(_entry, feed.entries))}</feed>\n"
    ).encode()


def _entry(entry: Entry) -> str:
    day = moment(entry.on)
    return (
        f"<entry>\n<title>{escape(entry.title, quote=False)}</title>\n<id>{escape(entry.id, quote=False)}</id>\n"
        f'<link rel="alternate" type="text/html" href="{escape(entry.address)}"/>\n'
        f"<published>{day}</published>\n<updated>{day}</updated>\n"
        f'<content type="xhtml"><div xmlns="{XHTML}">{entry.content}</div></content>\n</entry>\n'
    )
