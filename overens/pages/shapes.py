"""The small types that the components in `templates/components/` take."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from overens.links import Html


@dataclass(frozen=True, slots=True)
class When:
    """A date in words; `iso` where it is a whole day."""

    text: str
    iso: str | None = None


@dataclass(frozen=True, slots=True)
class StatusMark:
    """A status: `code` is the catalogue's word, `label` the reader's, `detail` what decided it."""

    code: str
    label: str
    detail: str | None = None


@dataclass(frozen=True, slots=True)
class Tag:
    """A small label, with a link where it has a page."""

    label: str
    href: str | None = None
    sector: str | None = None


@dataclass(frozen=True, slots=True)
class Entry:
    """One row of a list of records (the component `entry`)."""

    title: str
    href: str
    kicker: str | None = None
    text: str | Html | None = None
    status: StatusMark | None = None
    meta: tuple[str, ...] = ()
    tags: tuple[Tag, ...] = ()
    sector: str | None = None
    lang: str | None = None
    date: When | None = None


@dataclass(frozen=True, slots=True)
class Fact:
    """One row of a facts box. `value` or `entries`; `reading` marks what is our reading and not the source's."""

    label: str
    value: str | Html | None = None
    href: str | None = None
    entries: tuple[Any, ...] = ()
    note: str | None = None
    reading: bool = False
    lang: str | None = None


@dataclass(frozen=True, slots=True)
class Linked:
    """A word with a link where there is a page about it (an entry of a `Fact`)."""

    text: str
    href: str | None = None
    note: str | None = None


@dataclass(frozen=True, slots=True)
class FacetLink:
    """A way to narrow a list, or to the next one (the component `facet-links`)."""

    label: str
    href: str
    count: int
    sector: str | None = None
    current: bool = False


@dataclass(frozen=True, slots=True)
class Facet:
    """Ways to narrow a list by one thing."""

    label: str
    links: tuple[FacetLink, ...]
