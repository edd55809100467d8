"""The feeds: what is new, about agreements, job tracks, counties, sectors and each agreement, as Atom and JSON Feed.

Where they lie is the table of `pages.following`. Every feed is written, also one in which nothing has happened yet:
its address is on a page, and whoever subscribes to it today wants to know of the first thing that does. A feed tells
only of days that have come, and has no other time than those, so the same content gives the same bytes.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from datetime import date
from typing import Any

from overens.exports.exported import Exported
from overens.exports.feeds.agreements import agreement_changes, note_changes
from overens.exports.feeds.atom import atom
from overens.exports.feeds.entry import Entry, Feed, each_once, newest
from overens.exports.feeds.json_feed import json_feed
from overens.exports.feeds.telling import context_of, has_come, page_of, whole
from overens.exports.feeds.tracks import track_changes
from overens.files import FileSet
from overens.pages.following import FEED, JSON_FEED, feed_title, has_feed, has_json
from overens.pages.parts import body_of, summary_of
from overens.plan import relative
from overens.reading import Record
from overens.register import COUNTY_BY_SLUG
from overens.subjects import Subject
from overens.swedish.slugs import slug

STYLE = "/folj/flode.css"
"""The style sheet of feeds: a file of `templates/static/`."""

NEVER = date(1970, 1, 1)
"""When feeds of a site without a single date were changed: Atom wants a time."""

TOLD: dict[str, Callable[[Exported, Record[Any]], Iterator[Entry]]] = {
    "agreements": agreement_changes,
    "job-tracks": track_changes,
    "municipalities": note_changes,
}


@dataclass(frozen=True, slots=True)
class Happened:
    """All entries of one record."""

    record: Record[Any]
    entries: tuple[Entry, ...]


def feeds(site: Exported) -> FileSet:
    """Every feed of the site."""
    happened = _happened(site)
    latest = max((entry.on for one in happened for entry in one.entries), default=NEVER)
    about = _about(site, happened)
    files: dict[str, bytes] = {}
    for route in site.plan.routes:
        if route.language == "sv" and has_feed(route.subject):
            feed = _feed(site, route.subject, newest(about.get(route.subject, ())), latest)
            files |= _written(feed, route.address)
    return FileSet(files | _at_former_addresses(site, files))


def _happened(site: Exported) -> list[Happened]:
    catalogue = site.catalogue
    found = [Happened(one, tuple(_news(site, one))) for one in catalogue.news.values()]
    for kind, told in TOLD.items():
        found += [Happened(one, tuple(each_once(told(site, one)))) for one in catalogue.of_kind(kind).values()]
    return found


def _news(site: Exported, record: Record[Any]) -> Iterator[Entry]:
    """A piece of news in full, once its day has come."""
    context = context_of(site, record.subject)
    if has_come(record.facts.date, context):
        page = page_of(context)
        content = whole(f"{summary_of(context, record) or ''}{body_of(context, record) or ''}", page)
        yield Entry(page, record.facts.title, page, record.facts.date.first, content)


def _about(site: Exported, happened: Iterable[Happened]) -> dict[Subject, list[Entry]]:
    """The entries of every feed, by what it is about."""
    about: dict[Subject, list[Entry]] = {}
    for one in happened:
        for subject in _subjects(site, one.record):
            about.setdefault(subject, []).extend(one.entries)
    return about


def _subjects(site: Exported, record: Record[Any]) -> Iterator[Subject]:
    """The feeds in which a record's changes stand. What a municipality declined is told among the agreements."""
    yield Subject("agreements" if record.kind == "municipalities" else record.kind)
    if record.kind == "agreements":
        yield record.subject
    if record.kind == "job-tracks":
        yield from (Subject("sectors", slug(id_)) for id_ in record.facts.sectors)
    counties = set(site.catalogue.counties_of(record))
    yield from (Subject("counties", one.slug) for one in COUNTY_BY_SLUG.values() if one.code in counties)


def _feed(site: Exported, subject: Subject, entries: tuple[Entry, ...], latest: date) -> Feed:
    """The feed about a subject. One without an entry is as old as the newest entry of all feeds."""
    context, config = context_of(site, subject), site.config
    page, title = page_of(context), feed_title(context, subject)
    follow = context.links.to("follow") or page
    return Feed(
        title=f"{title} – {config.name}",
        subtitle=config.description or title,
        address=page + FEED,
        page=page,
        author=config.operator.name or config.name,
        website=config.operator.website,
        note=(context.texts("follow.feed.note"), follow, context.texts("follow.feed.note-link")),
        entries=entries,
        updated=entries[0].on if entries else latest,
        json=page + JSON_FEED if has_json(subject) else None,
    )


def _written(feed: Feed, address: str) -> dict[str, bytes]:
    """The files of a feed that lies beside the page at an address."""
    folder = address.lstrip("/")
    files = {folder + FEED: atom(feed, relative(address, STYLE))}
    if feed.json:
        files[folder + JSON_FEED] = json_feed(feed)
    return files


def _at_former_addresses(site: Exported, files: dict[str, bytes]) -> dict[str, bytes]:
    """The same feeds where their pages lay before: no feed reader reads the page that leads people on."""
    found = {}
    for redirect in site.plan.redirects:
        if redirect.new and redirect.old.endswith("/"):
            for name in (FEED, JSON_FEED):
                content = files.get(redirect.new.lstrip("/") + name)
                if content is not None:
                    found[redirect.old.lstrip("/") + name] = content.replace(
                        f'href="{relative(redirect.new, STYLE)}"'.encode(),
                        f'href="{relative(redirect.old, STYLE)}"'.encode(),
                        1,
                    )
    return found
