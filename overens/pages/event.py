"""A calendar event: a dialogue meeting, a conference day."""

from __future__ import annotations

from collections.abc import Iterator

from overens.catalogue import Catalogue
from overens.models import Event, Moment
from overens.pages.addresses import record_routes
from overens.pages.articles import article_search, article_view, section_crumbs
from overens.pages.following import calendars
from overens.pages.page import Context, Page
from overens.pages.parts import head_of, municipality_links, title_of, when
from overens.pages.shapes import Fact
from overens.plan import Route
from overens.reading import Record


def routes(catalogue: Catalogue) -> Iterator[Route]:
    """A page for each event."""
    return record_routes(catalogue, "event", "events")


def page(context: Context) -> Page:
    """The page of one event."""
    record = context.catalogue.events[context.route.subject.id]
    crumbs = section_crumbs(context, "events", "events", title_of(context, record))
    lead = context.links.prose(record.text("beskrivning"))
    kicker = context.texts("status.inställt") if record.facts.cancelled else context.texts("kind.events")
    view = article_view(context, record, kicker, tuple(_facts(context, record)), lead)
    prose = record.text("beskrivning")
    head = head_of(context, record, crumbs, **({"description": prose.text} if prose else {}))
    return Page(head, view, article_search(context, record, "event"))


def _facts(context: Context, record: Record[Event]) -> Iterator[Fact]:
    facts, texts = record.facts, context.texts
    yield Fact(texts("pages.event.start"), moment_text(context, facts.start))
    if facts.end:
        yield Fact(texts("pages.event.end"), moment_text(context, facts.end))
    if facts.place:
        yield Fact(texts("pages.event.place"), facts.place)
    if facts.municipality:
        place = municipality_links(context, [facts.municipality])[0]
        yield Fact(texts("kind.municipalities"), place.text, place.href)
    if facts.kind:
        yield Fact(texts("pages.event.kind"), context.label("evenemang", facts.kind))
    if facts.link:
        yield Fact(texts("pages.event.link"), facts.link, facts.link)
    file = next((one for one in calendars(context, record.subject)), None)
    label = texts("follow.calendar.event") if file else texts("pages.event.no-file")
    yield Fact(texts("pages.event.file"), label, file.href if file else None)


def moment_text(context: Context, moment: Moment) -> str:
    """A date with its time of day, if it has one: `24 oktober 2018 kl. 09.00`."""
    date = when(context, moment.date)
    if date is None:
        raise ValueError("a moment has a date")
    return (
        context.texts("pages.event.at", date=date.text, time=moment.time.strftime("%H.%M"))
        if moment.time
        else date.text
    )
