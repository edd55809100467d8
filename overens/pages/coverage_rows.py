"""The municipalities of which something is known on a day, as rows of a table."""

from __future__ import annotations

from dataclasses import dataclass

from overens.catalogue import AgreementRecord
from overens.catalogue.coverage import NOTHING, Standing, end_of
from overens.catalogue.validity import start_of
from overens.pages.coverage import MARKS, label
from overens.pages.page import Context
from overens.pages.parts import county_links, source_refs, title_of, when
from overens.pages.shapes import Linked, StatusMark
from overens.register import MUNICIPALITIES, Municipality
from overens.swedish.sorting import sort_key


@dataclass(frozen=True, slots=True)
class KnownRow:
    """One municipality.

    `time` is when the agreement began and ends or ended, or when a source saw what it says; None where no time is
    known. `basis` is the agreement or the sources that say so.
    """

    name: Linked
    county: Linked
    status: StatusMark
    time: str | None
    basis: tuple[Linked, ...]


def known_rows(context: Context, known: dict[str, Standing]) -> tuple[KnownRow, ...]:
    """Those of which something is known, from A to Ö."""
    ordered = sorted(MUNICIPALITIES, key=lambda one: sort_key(one.name))
    return tuple(_row(context, one, known[one.code]) for one in ordered if known[one.code] != NOTHING)


def _row(context: Context, municipality: Municipality, known: Standing) -> KnownRow:
    agreement, stance = known.agreement, known.stance
    said = when(context, stance.date) if stance else None
    return KnownRow(
        Linked(municipality.name, context.links.must("municipalities", municipality.slug)),
        county_links(context, [municipality.county_code])[0],
        StatusMark(MARKS[known.state], label(context, known.state)),
        _time(context, agreement) if agreement else said.text if said else None,
        _basis(context, agreement, stance.sources if stance else ()),
    )


def _time(context: Context, record: AgreementRecord) -> str | None:
    """From when till when; for one that was only being prepared, when that was."""
    start, end = when(context, start_of(record.facts)), when(context, end_of(context.catalogue, record))
    dated = [event.date for event in record.facts.events if event.date]
    texts, words = context.texts, "pages.coverage_year"
    if start and end:
        return texts(f"{words}.from-to", start=start.text, end=end.text)
    if start:
        return texts(f"{words}.{'from-on' if record.facts.open_ended else 'from-unknown'}", start=start.text)
    if end:
        return texts(f"{words}.to", end=end.text)
    last = when(context, max(dated)) if dated else None
    return last.text if last else None


def _basis(context: Context, agreement: AgreementRecord | None, sources: tuple[str, ...]) -> tuple[Linked, ...]:
    if agreement:
        return (Linked(title_of(context, agreement), context.links.must("agreements", agreement.id)),)
    return tuple(Linked(ref.title, ref.href) for ref in source_refs(context, sources))
