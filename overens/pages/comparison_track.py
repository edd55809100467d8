"""A job track as one side of a comparison: every field of the model that says something to a reader."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache

from overens.catalogue import TrackRecord
from overens.models import JobTrack
from overens.pages.comparison import Side, Slot, listed, placed, prose, said, steps
from overens.pages.gathered import capital
from overens.pages.page import Context
from overens.pages.parts import county_links, municipality_links, place_text, sector_tags, source_refs, when, words_of
from overens.pages.shapes import Linked
from overens.pages.track_glance import payers, places_text, where
from overens.pages.track_results import outcome_groups, prerequisite_lines, round_cells
from overens.pages.track_stages import terminus, track_stages
from overens.swedish.amount_lengths import format_amount
from overens.swedish.slugs import slug

SECTIONS = ("brief", "job", "place", "people", "line", "money", "results", "basis")
"""The sections in order; each has a text `comparison.section.*`."""

LEFT_OUT = frozenset({"title", "quotes", "draft", "former_addresses", "exemptions", "interpretation"})
"""Fields of the model that are no rows: the title heads the column, what people said is not to be weighed."""


def track_side(context: Context, record: TrackRecord) -> Side:
    """A job track, ready to be compared."""
    facts, place = record.facts, where(context, record)
    placed_title = f"{facts.title}, {place}" if place and slug(place) not in slug(facts.title) else facts.title
    parts = (_brief, _work, _place, _people, _line, _money, _results, _basis)
    return Side(
        id=record.id,
        title=placed_title,
        href=context.links.must("job-tracks", record.id),
        detail=context.texts(f"status.{facts.state}") if facts.state else "",
        names=(place or facts.title, facts.title, placed_title, f"{placed_title} ({record.id})"),
        choice=placed_title,
        fields=placed(context.texts, (part(context, record) for part in parts)),
    )


@cache
def _title(name: str) -> str:
    return str(JobTrack.model_fields[name].title)


def _ours(record: TrackRecord, name: str) -> bool:
    """Whether a field is our reading and not the source's."""
    return JobTrack.model_fields[name].alias in record.facts.interpretation


def _plain(record: TrackRecord, name: str) -> Slot:
    """A field of running text."""
    return prose(_title(name), record.text(JobTrack.model_fields[name].alias or name), reading=_ours(record, name))


def _brief(context: Context, record: TrackRecord) -> Iterator[Slot]:
    facts, label = record.facts, context.label
    yield _plain(record, "summary")
    yield said(_title("kind"), label("slag", facts.kind) if facts.kind else None, reading=_ours(record, "kind"))
    yield said(_title("state"), context.texts(f"status.{facts.state}") if facts.state else None)
    yield said(_title("phase"), label("fas", facts.phase) if facts.phase else None)


def _work(context: Context, record: TrackRecord) -> Iterator[Slot]:
    facts = record.facts
    tags = sector_tags(context, facts.sectors)
    yield listed(_title("sectors"), (Linked(one.label, one.href) for one in tags), reading=_ours(record, "sectors"))
    jobs = (Linked(capital(one.name), context.links.to("occupations", slug(one.name))) for one in facts.occupations)
    yield listed(_title("occupations"), jobs, reading=_ours(record, "occupations"))
    employers = (Linked(one.name, one.href, one.note) for one in terminus(context, record).employers)
    yield listed(_title("employers"), employers, reading=_ours(record, "employers"))
    roles = ((one, context.label("roll", one.role) if one.role else None) for one in facts.partners)
    yield listed(_title("partners"), (Linked(one.name, note=role if role != one.name else None) for one, role in roles))
    yield _plain(record, "need")


def _place(context: Context, record: TrackRecord) -> Iterator[Slot]:
    facts = record.facts
    more = (Linked(facts.municipality_note),) if facts.municipality_note else ()
    yield listed(_title("municipalities"), (*municipality_links(context, facts.municipalities), *more))
    yield listed(_title("counties"), county_links(context, context.catalogue.counties_of(record)))
    agreements = (
        Linked(
            one.facts.title,
            context.links.to("agreements", one.id),
            place_text(one.facts.municipalities, language=context.language),
        )
        for one in context.catalogue.index.agreements_by_track.get(record.id, ())
    )
    yield listed(_title("agreements"), agreements)


def _people(context: Context, record: TrackRecord) -> Iterator[Slot]:
    groups = (context.label("målgrupper", one) for one in record.facts.target_groups)
    yield said(_title("target_groups"), *groups, reading=_ours(record, "target_groups"))
    yield said(_title("prerequisites"), *prerequisite_lines(context, record), reading=_ours(record, "prerequisites"))
    yield _plain(record, "selection")


def _line(context: Context, record: TrackRecord) -> Iterator[Slot]:
    facts, (stages, _) = record.facts, track_stages(context, record)
    stops = (
        Linked(
            one.title, note=", ".join(part for part in (one.amount, one.responsible or one.provider) if part) or None
        )
        for stage in stages
        for one in stage.stops
    )
    yield steps(_title("interventions"), stops, reading=_ours(record, "interventions"))
    length = format_amount(facts.length, words_of(context)) if facts.length else None
    yield said(_title("length"), length, reading=_ours(record, "length"))
    yield said(
        _title("places"), places_text(context, facts.places) if facts.places else None, reading=_ours(record, "places")
    )


def _money(context: Context, record: TrackRecord) -> Iterator[Slot]:
    found = (
        Linked(one.by, note=", ".join(part for part in (one.amount, one.purpose) if part) or None)
        for one in payers(context, record)
    )
    yield listed(_title("funding"), found, reading=_ours(record, "funding"))


def _results(context: Context, record: TrackRecord) -> Iterator[Slot]:
    yield steps(_title("rounds"), _rounds(context, record))
    yield tuple(
        slot
        for group in outcome_groups(context, record)
        for slot in listed(
            group.label,
            (
                Linked(
                    one.said,
                    note=one.date.text if one.date else None,
                )
                for one in group.figures
            ),
        )
    )


def _rounds(context: Context, record: TrackRecord) -> Iterator[Linked]:
    """`Omgång 1` with when and how many as the note."""
    texts = context.texts
    for one in record.facts.rounds:
        cells = round_cells(context, one)
        dates = "–".join(str(cells[key]) for key in ("start", "end") if cells[key])
        counts = [
            f"{texts(f'pages.track.rounds.{key}')}: {cells[key]}"
            for key in ("places", "people", "women", "men", "completed")
            if cells[key]
        ]
        name = f"{texts('pages.track.rounds.round')} {cells['round']}" if cells["round"] else dates
        note = ", ".join(part for part in (dates if name != dates else "", *counts) if part)
        yield Linked(name or note, note=note if name and note else None)


def _basis(context: Context, record: TrackRecord) -> Iterator[Slot]:
    facts = record.facts
    contact, reviewed = facts.contact, when(context, facts.reviewed)
    yield said(_title("contact"), *((contact.function, contact.email, contact.phone) if contact else ()))
    yield listed(_title("sources"), (Linked(one.title, one.href) for one in source_refs(context, facts.sources)))
    yield said(_title("evidence"), context.texts(f"evidence.{facts.evidence}.label") if facts.evidence else None)
    yield said(_title("reviewed"), reviewed.text if reviewed else None)
