"""A municipality as one side of a comparison: its agreements, its job tracks, its figures."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from functools import cache

from overens.catalogue import AgreementRecord, TrackRecord
from overens.models import MunicipalityNote, Stance
from overens.pages.answers import MARKS
from overens.pages.comparison import Side, Slot, listed, placed, prose, said
from overens.pages.figure_parts import figure_view
from overens.pages.gathered import employer_links, occupation_links, sector_links
from overens.pages.page import Context
from overens.pages.parts import county_links, source_refs, status_of, when
from overens.pages.shapes import Linked
from overens.register import Municipality

SECTIONS = ("brief", "agreements", "tracks", "figures", "place", "basis")
"""The sections in order; each has a text `comparison.section.*`."""


def municipality_side(context: Context, one: Municipality) -> Side:
    """A municipality, ready to be compared."""
    index = context.catalogue.index
    agreements = index.agreements_by_municipality.get(one.code, ())
    tracks = index.tracks_by_municipality.get(one.code, ())
    return Side(
        id=one.slug,
        title=one.name_in(context.language),
        href=context.links.must("municipalities", one.slug),
        detail=context.texts(f"status.{MARKS[context.catalogue.answer(one.code)]}"),
        names=(one.name, one.name_in(context.language), f"{one.name_in(context.language)} ({one.code})"),
        choice=one.name,
        fields=placed(
            context.texts,
            (
                _brief(context, one),
                _agreements(context, agreements),
                _tracks(context, tracks),
                _figures(context, one),
                _place(context, one),
                _basis(context, one, agreements, tracks),
            ),
        ),
    )


@cache
def _title(name: str) -> str:
    return str(MunicipalityNote.model_fields[name].title)


def _field(context: Context, name: str) -> str:
    return context.texts(f"comparison.field.{name}")


def _brief(context: Context, one: Municipality) -> Iterator[Slot]:
    record = context.catalogue.index.note_by_municipality.get(one.code)
    answer = context.catalogue.answer(one.code)
    known = context.texts(f"status.{MARKS[answer]}") if answer != "inget-känt" else None
    yield said(_field(context, "answer"), known)
    yield prose(_title("summary"), record.text("sammanfattning") if record else None)
    yield listed(_title("declined"), _stances(context, record.facts.declined if record else ()))
    yield listed(_title("waiting"), _stances(context, record.facts.waiting if record else ()))


def _stances(context: Context, stances: Sequence[Stance]) -> Iterator[Linked]:
    for stance in stances:
        date = when(context, stance.date)
        kind = context.label("typ", stance.type) if stance.type else _field(context, "any-agreement")
        yield Linked(kind, note=date.text if date else None)


def _agreements(context: Context, agreements: Sequence[AgreementRecord]) -> Iterator[Slot]:
    yield listed(
        context.texts("nav.agreements"),
        (
            Linked(one.facts.title, context.links.to("agreements", one.id), status_of(context, one).label)
            for one in agreements
        ),
    )
    kinds = dict.fromkeys(one.facts.type for one in agreements if one.facts.type != "okänd")
    yield said(_field(context, "kinds"), *(context.label("typ", one) for one in kinds))
    groups = dict.fromkeys(group for one in agreements for group in one.facts.target_groups)
    yield said(_field(context, "target-groups"), *(context.label("målgrupper", one) for one in groups))
    starts = [start for one in agreements if (start := context.catalogue.validity(one).start)]
    first = when(context, min(starts, key=lambda start: start.first, default=None))
    yield said(_field(context, "first"), first.text if first else None)


def _tracks(context: Context, tracks: Sequence[TrackRecord]) -> Iterator[Slot]:
    yield listed(
        context.texts("nav.job-tracks"),
        (Linked(one.facts.title, context.links.to("job-tracks", one.id)) for one in tracks),
    )
    yield listed(context.texts("nav.sectors"), sector_links(context, tracks))
    yield listed(context.texts("nav.occupations"), occupation_links(context, tracks))
    yield listed(context.texts("nav.employers"), employer_links(context, tracks))


def _figures(context: Context, one: Municipality) -> Iterator[Slot]:
    """One slot for all figures about it alone: those of the same measure meet in a row."""
    about = context.catalogue.index.figures_by_municipality.get(one.code, ())
    found = (figure_view(context, each) for each in about if len(each.figure.municipalities) == 1)
    yield tuple(
        slot
        for figure in found
        if figure.value
        for slot in listed(
            figure.measure,
            (
                Linked(
                    figure.said,
                    figure.href,
                    figure.date.text if figure.date else None,
                ),
            ),
        )
    )


def _place(context: Context, one: Municipality) -> Iterator[Slot]:
    yield listed(context.texts("pages.municipality.county"), county_links(context, [one.county_code]))


def _basis(
    context: Context, one: Municipality, agreements: Sequence[AgreementRecord], tracks: Sequence[TrackRecord]
) -> Iterator[Slot]:
    record = context.catalogue.index.note_by_municipality.get(one.code)
    contact = record.facts.contact if record else None
    yield said(_title("contact"), *((contact.function, contact.email, contact.phone) if contact else ()))
    stances = (*record.facts.declined, *record.facts.waiting) if record else ()
    cited = [
        *(id_ for each in agreements for id_ in each.facts.sources),
        *(id_ for each in tracks for id_ in each.facts.sources),
        *(record.facts.sources if record else ()),
        *(id_ for stance in stances for id_ in stance.sources),
    ]
    yield listed(_title("sources"), (Linked(ref.title, ref.href) for ref in source_refs(context, cited)))
