"""What happens to agreements, and to municipalities that do without: from letter of intent to the end."""

from __future__ import annotations

from collections.abc import Iterator
from html import escape

from overens.catalogue import AgreementRecord
from overens.catalogue.rules.deadlines import after_months
from overens.catalogue.validity import IN_FORCE, start_of
from overens.exports.exported import Exported
from overens.exports.feeds.entry import Entry
from overens.exports.feeds.telling import context_of, entry_of, has_come, reviewed
from overens.models import MunicipalityNote
from overens.pages.page import Context
from overens.pages.parts import place_text, when
from overens.pages.timeline import Dated, dated_steps
from overens.reading import Record
from overens.register import MUNICIPALITY_BY_CODE
from overens.subjects import Subject
from overens.swedish.dates import PartialDate

STANCES = (("declined", "avstått"), ("waiting", "väntar"))
"""Field and key of what a municipality said instead of signing."""


def agreement_changes(site: Exported, record: AgreementRecord) -> Iterator[Entry]:
    """Everything with a date that has come, in no order. A deadline alone is nothing that happened."""
    context = context_of(site, record.subject)
    for one in dated_steps(context, record):
        if (
            one.date
            and not one.step.deadline
            and has_come(one.date, context)
            and not _is_not_yet_over(one, context, record)
        ):
            yield _stepped(context, record, one, one.date)
    yield from _ending(context, record)
    yield from _taken_over(context, record)
    yield from reviewed(context, record, _about(context, record))


def _is_not_yet_over(one: Dated, context: Context, record: AgreementRecord) -> bool:
    """The last day is told when it has passed, and only where nothing ended the agreement before."""
    is_end = one.name == "upphörd" and one.date is record.facts.end
    return is_end and context.catalogue.validity(record).status != "upphörd"


def _stepped(context: Context, record: AgreementRecord, one: Dated, date: PartialDate) -> Entry:
    step, told = one.step, ""
    if step.href:
        link = f'<a href="{escape(step.href)}">{escape(step.label)}</a>'
        told = f"<p>{link}, {escape(step.date.text if step.date else '')}.</p>"
    about = _about(context, record)
    return entry_of(
        context, one.name, date, step.label, record.facts.title, told=told, more=step.description, about=about
    )


def _about(context: Context, record: AgreementRecord) -> str:
    """Which sort of agreement it is, and whose."""
    places = place_text(record.facts.municipalities)
    return f"{context.label('typ', record.facts.type)}. {places}."


def _ending(context: Context, record: AgreementRecord) -> Iterator[Entry]:
    """That an agreement in force soon ends, from the day on which the site warns of it."""
    end, catalogue = record.facts.end, context.catalogue
    if end is None or catalogue.validity(record).status not in IN_FORCE:
        return
    start = start_of(record.facts)
    notice = after_months(end.last, -context.config.limits.expiring_months)
    on = max(notice, start.first) if start else notice
    shown = when(context, end)
    if on <= catalogue.as_of and shown:
        told = f"<p>{escape(context.texts('follow.feed.last-day', date=shown.text))}</p>"
        day = PartialDate("", on, on, "day")
        what = context.texts("follow.feed.ending")
        yield entry_of(context, "slutar-snart", day, what, record.facts.title, told=told, about=_about(context, record))


def _taken_over(context: Context, record: AgreementRecord) -> Iterator[Entry]:
    """That another agreement replaces or amends it, from the day on which the other begins."""
    index = context.catalogue.index
    for name, key, others in (
        ("ersatt", "superseded", index.successors.get(record.id, ())),
        ("ändrad", "amended", index.amendments.get(record.id, ())),
    ):
        for other in others:
            date = start_of(other.facts)
            if date and has_come(date, context):
                link = f'<a href="{escape(context.links.must("agreements", other.id))}">{escape(other.facts.title)}</a>'
                what, more = context.texts(f"follow.feed.{key}"), f"<p>{link}</p>"
                about = _about(context, record)
                yield entry_of(context, f"{name}-{other.id}", date, what, record.facts.title, more=more, about=about)


def note_changes(site: Exported, record: Record[MunicipalityNote]) -> Iterator[Entry]:
    """That a municipality declined an agreement, or was waiting with one, where it is known when."""
    municipality = MUNICIPALITY_BY_CODE[record.facts.municipality]
    context = context_of(site, Subject("municipalities", municipality.slug))
    for field, key in STANCES:
        for number, one in enumerate(getattr(record.facts, field)):
            if has_come(one.date, context):
                about = f"{context.label('typ', one.type)}." if one.type else ""
                prose = context.links.prose(record.text(key, number, "beskrivning"))
                what = context.texts(f"follow.feed.{field}")
                yield entry_of(context, key, one.date, what, municipality.name, more=prose, about=about)
