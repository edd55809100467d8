"""What a feed is made of, whatever form it is written in."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import date

MOST = 50
"""Entries in one feed, the newest; a reader has seen the older ones."""


@dataclass(frozen=True, slots=True)
class Entry:
    """Something that happened.

    `id` never changes and is unlike all others. `address` is where to read more, a whole address. `on` is the day, or
    the first day of what is known of it. `content` is safe, well-formed XHTML whose links are whole addresses.
    """

    id: str
    title: str
    address: str
    on: date
    content: str


@dataclass(frozen=True, slots=True)
class Feed:
    """A feed. `address` is its own, `page` that of the page it belongs to, both whole; `json` where it has that form.

    `entries` has the newest first. `updated` is when the newest thing in it happened. `note` is what a reader is told
    who opens the feed as if it were a page, with the address and the text of the link to more.
    """

    title: str
    subtitle: str
    address: str
    page: str
    author: str
    website: str | None
    note: tuple[str, str, str]
    entries: tuple[Entry, ...]
    updated: date
    json: str | None = None


def newest(entries: Iterable[Entry]) -> tuple[Entry, ...]:
    """The newest of the entries, each once; those of one day by their ids."""
    found = sorted({entry.id: entry for entry in entries}.values(), key=lambda one: one.id)
    found.sort(key=lambda one: one.on, reverse=True)
    return tuple(found[:MOST])


def each_once(entries: Iterable[Entry]) -> list[Entry]:
    """The entries in their order; two that would have the same id are numbered."""
    seen: dict[str, int] = {}
    found = []
    for entry in entries:
        seen[entry.id] = number = seen.get(entry.id, 0) + 1
        found.append(entry if number == 1 else replace(entry, id=f"{entry.id}-{number}"))
    return found


def moment(day: date) -> str:
    """The beginning of a day as RFC 3339. Only days are known; midnight UTC is the same day in Sweden."""
    return f"{day.isoformat()}T00:00:00Z"
