"""What happens to job tracks: new rounds, new outcomes, reviewed facts."""

from __future__ import annotations

from collections.abc import Iterator
from html import escape

from overens.catalogue import TrackRecord
from overens.exports.exported import Exported
from overens.exports.feeds.entry import Entry
from overens.exports.feeds.telling import context_of, entry_of, has_come, reviewed
from overens.models import Outcome
from overens.pages.page import Context
from overens.pages.parts import number, place_text
from overens.swedish.dates import PartialDate


def track_changes(site: Exported, record: TrackRecord) -> Iterator[Entry]:
    """Everything with a date that has come, in no order."""
    context = context_of(site, record.subject)
    yield from _rounds(context, record)
    yield from _outcomes(context, record)
    yield from reviewed(context, record, _about(record))


def _about(record: TrackRecord) -> str:
    """Where the track is."""
    places = place_text(record.facts.municipalities, record.facts.counties)
    return f"{places}." if places else ""


def _rounds(context: Context, record: TrackRecord) -> Iterator[Entry]:
    texts = context.texts
    for one in record.facts.rounds:
        if one.start and has_come(one.start, context):
            what = texts("follow.feed.round-numbered", number=one.number) if one.number else texts("follow.feed.round")
            more = ""
            if one.participants is not None:
                about = f"{context.label('gräns', one.qualifier)} " if one.qualifier else ""
                people = texts("follow.feed.participants", number=about + number(context, one.participants))
                more = f"<p>{escape(people)}</p>"
            name = f"omgang-{one.number or ''}"
            yield entry_of(context, name, one.start, what, record.facts.title, more=more, about=_about(record))


def _outcomes(context: Context, record: TrackRecord) -> Iterator[Entry]:
    """One entry for all outcomes of a day."""
    dated: dict[str, tuple[PartialDate, list[Outcome]]] = {}
    for one in record.facts.outcomes:
        if one.date and has_come(one.date, context):
            dated.setdefault(one.date.iso, (one.date, []))[1].append(one)
    for date, outcomes in dated.values():
        lines = "".join(f"<li>{escape(_line(context, one))}</li>" for one in outcomes)
        what, more = context.texts("follow.feed.outcomes"), f"<ul>{lines}</ul>"
        yield entry_of(context, "resultat", date, what, record.facts.title, more=more, about=_about(record))


def _line(context: Context, one: Outcome) -> str:
    """`Anställd: minst 6 av 12, omgång 1`."""
    texts = context.texts
    value = f"{number(context, one.share)}\u00a0%" if one.share is not None else ""
    value = value or (number(context, one.count) if one.count is not None else "")
    if one.out_of is not None and value:
        value = texts("follow.feed.of", number=value, total=number(context, one.out_of))
    if one.qualifier:
        value = f"{context.label('gräns', one.qualifier)} {value}"
    if one.round:
        value = f"{value}, {texts('pages.track.in-round', number=one.round)}"
    return texts("follow.feed.outcome", outcome=context.label("utfall", one.outcome), value=value)
