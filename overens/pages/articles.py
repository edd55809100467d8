"""What pages of running text share: news, examples, publications, calls for grants, calendar events, plain pages."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any

from overens.catalogue import municipality_codes
from overens.links import Html
from overens.pages.frame import Crumb
from overens.pages.page import Context, SearchFacts
from overens.pages.parts import (
    body_of,
    foreign,
    home_of,
    municipality_links,
    place_text,
    plain_summary,
    summary_of,
    title_of,
    when,
)
from overens.pages.shapes import Entry, Fact, Linked, When
from overens.prose import Heading
from overens.reading import Record
from overens.swedish.dates import PartialDate


@dataclass(frozen=True, slots=True)
class Picture:
    """A picture beside a text; `href` is its address, `credit` who took it."""

    href: str
    alt: str
    credit: str | None


@dataclass(frozen=True, slots=True)
class Section:
    """A heading to jump to."""

    label: str
    id: str


@dataclass(frozen=True, slots=True)
class ArticleView:
    """A text and what stands around it. `lang` is set where the text is in another language than the page."""

    kicker: str
    lead: Html | None
    body: Html | None
    date: When | None
    facts: tuple[Fact, ...]
    places: tuple[Linked, ...]
    picture: Picture | None
    sections: tuple[Section, ...]
    lang: str | None


def article_view(
    context: Context, record: Record[Any], kicker: str, facts: tuple[Fact, ...] = (), lead: Html | None = None
) -> ArticleView:
    """The view of a record that is mostly text."""
    translated = record.translations.get(context.language)
    body = translated.body if translated and translated.body else record.body
    return ArticleView(
        kicker=kicker,
        lead=lead or summary_of(context, record),
        body=body_of(context, record),
        date=when(context, date_of(record)),
        facts=facts,
        places=municipality_links(context, municipality_codes(record.facts)),
        picture=_picture(context, record),
        sections=_sections(body.headings if body else ()),
        lang=foreign(context, record),
    )


def _picture(context: Context, record: Record[Any]) -> Picture | None:
    image, home = getattr(record.facts, "image", None), home_of(context, record)
    if image is None or home is None:
        return None
    return Picture(context.links.way(home + image.file), image.alt, image.photographer)


def _sections(headings: Iterable[Heading], worth: int = 4) -> tuple[Section, ...]:
    """The top headings, where they are so many that a list of them helps."""
    found = list(headings)
    top = min((one.level for one in found), default=0)
    sections = tuple(Section(one.text, one.id) for one in found if one.level == top)
    return sections if len(sections) >= worth else ()


def date_of(record: Record[Any]) -> PartialDate | None:
    """The record's date, or the day an event starts."""
    facts = record.facts
    start = getattr(facts, "start", None)
    return getattr(facts, "date", None) or (start.date if start is not None else None)


def article_entry(context: Context, record: Record[Any], kicker: str | None = None) -> Entry:
    """A text in a list."""
    return Entry(
        title=title_of(context, record),
        href=context.links.must(record.kind, record.id),
        kicker=kicker or place_text(municipality_codes(record.facts), language=context.language) or None,
        text=plain_summary(context, record) or None,
        date=when(context, date_of(record)),
        lang=foreign(context, record),
    )


def section_crumbs(context: Context, kind: str, nav: str, title: str) -> tuple[Crumb, ...]:
    """The way to a record: its section's list, then itself."""
    return Crumb(context.texts(f"nav.{nav}"), context.links.must(kind)), Crumb(title)


def article_search(context: Context, record: Record[Any], kind: str, words: Iterable[str] = ()) -> SearchFacts:
    """What search knows of a text."""
    codes = municipality_codes(record.facts)
    date = date_of(record)
    return SearchFacts(
        kind=kind,
        summary=plain_summary(context, record),
        place=place_text(codes),
        counties=context.catalogue.counties_of(record),
        years=tuple(range(date.first.year, date.last.year + 1)) if date else (),
        words=(*getattr(record.facts, "tags", ()), *words),
    )


@dataclass(frozen=True, slots=True)
class ListView:
    """A list of texts, the newest first. `ahead` are those still to come, the next one first."""

    lead: str
    ahead: tuple[Entry, ...]
    entries: tuple[Entry, ...]
