"""What a reader can follow: which pages have a feed or a calendar file beside them, and where that lies.

This is the one table of these addresses. Each lies beside its page (`/lan/kalmar/` -> `/lan/kalmar/flode.xml`), so it
is as permanent as the address of the page.
"""

from __future__ import annotations

from collections.abc import Iterator

from overens.catalogue import AgreementRecord, Catalogue
from overens.models import Event
from overens.pages.frame import Followed
from overens.pages.page import Context
from overens.register import COUNTY_BY_CODE, COUNTY_BY_SLUG, MUNICIPALITY_BY_SLUG
from overens.subjects import Subject
from overens.swedish.slugs import slug

FEED, JSON_FEED = "flode.xml", "flode.json"
EVENTS, ENDINGS = "kalender.ics", "slutdatum.ics"
"""Files beside a page: the feed in its two forms; all events, and the days on which agreements end."""

ATOM, JSON, CALENDAR = "application/atom+xml", "application/feed+json", "text/calendar"

WHOLE = ("news", "agreements", "job-tracks")
"""Kinds whose list has a feed of all of them."""

EACH = ("agreements", "counties", "sectors")
"""Kinds of which each has a feed of its own."""


def has_feed(subject: Subject) -> bool:
    """Whether a feed lies beside the page about a subject."""
    return subject.kind in (EACH if subject.id else WHOLE)


def has_json(subject: Subject) -> bool:
    """Whether the feed is there as JSON too.

    An agreement's own holds a handful of entries and is one of hundreds: it has only the form that all readers know.
    """
    return has_feed(subject) and not (subject.id and subject.kind == "agreements")


def feed_title(context: Context, subject: Subject) -> str:
    """What the feed of a subject is about: `Ändringar i Kalmar län`."""
    key = "each" if subject.id else "all"
    return context.texts(f"follow.title.{key}.{subject.kind}", name=subject_name(context, subject))


def subject_name(context: Context, subject: Subject) -> str:
    """The name of what a feed is about; empty for lists."""
    if not subject.id:
        return ""
    if subject.kind == "counties":
        return COUNTY_BY_SLUG[subject.id].name_in(context.language)
    if subject.kind == "sectors":
        sectors = context.catalogue.vocabularies.terms["branscher"]
        return next(context.label("branscher", id_) for id_ in sectors if slug(id_) == subject.id)
    title: str = context.catalogue.agreements[subject.id].facts.title
    return title


def is_on_a_day(event: Event) -> bool:
    """Whether the day of an event is known: only then it can stand in a calendar, where every day is exact."""
    return event.start.date.precision == "day"


def ends_on_a_day(catalogue: Catalogue, record: AgreementRecord) -> bool:
    """Whether an agreement ends (or ended) on a day that is known, and nothing ended it before."""
    end, status = record.facts.end, catalogue.validity(record).status
    return end is not None and end.precision == "day" and status not in ("uppsagd", "ersatt")


def followed(context: Context) -> tuple[Followed, ...]:
    """What can be followed from the page at the context's route; those with a `label` are shown on it."""
    return tuple(_followed(context))


def _followed(context: Context) -> Iterator[Followed]:
    here = context.route.subject
    if here.kind == "home":
        for kind in WHOLE:
            yield from _feeds(context, Subject(kind), shown=False)
    elif here.kind == "municipalities" and here.id in MUNICIPALITY_BY_SLUG:
        county = COUNTY_BY_CODE[MUNICIPALITY_BY_SLUG[here.id].county_code]
        yield from _feeds(context, Subject("counties", county.slug))
    elif has_feed(here):
        yield from _feeds(context, here)
    yield from calendars(context, here)


def _feeds(context: Context, subject: Subject, *, shown: bool = True) -> Iterator[Followed]:
    address = context.plan.address(subject.kind, subject.id)
    if address is None:
        return
    key, name = "each" if subject.id else "all", subject_name(context, subject)
    link = context.texts(f"follow.link.{key}.{subject.kind}", name=name)
    # The title of an agreement is Swedish, which an attribute beside English words cannot say.
    title = feed_title(context, subject) if context.texts.signed(name) == name else link
    label = link if shown else None
    yield Followed(title, context.links.way(address + FEED), ATOM, label)
    if has_json(subject):
        yield Followed(title, context.links.way(address + JSON_FEED), JSON)


def calendars(context: Context, subject: Subject) -> Iterator[Followed]:
    """The calendar files beside the page about a subject."""
    catalogue, texts = context.catalogue, context.texts
    address = context.plan.address(subject.kind, subject.id)
    file = None
    if subject == Subject("events") and any(is_on_a_day(one.facts) for one in catalogue.events.values()):
        file, key = EVENTS, "events"
    elif subject == Subject("agreements") and any(ends_on_a_day(catalogue, x) for x in catalogue.agreements.values()):
        file, key = ENDINGS, "endings"
    elif subject.kind == "events" and subject.id and is_on_a_day(catalogue.events[subject.id].facts):
        file, key = event_file(subject.id), "event"
    if file and address:
        label = texts(f"follow.calendar.{key}")
        # An event's page shows the file among its facts.
        yield Followed(label, context.links.way(address + file), CALENDAR, None if key == "event" else label)


def event_file(id_: str) -> str:
    """The name of an event's own calendar file, as it will be called where it is saved."""
    return f"{id_}.ics"
