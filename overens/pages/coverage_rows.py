"""The municipalities of which something is known on a day, as rows of a table."""

from __future__ import annotations

from dataclasses import dataclass

from overens.catalogue import AgreementRecord
from overens.catalogue.coverage import NOTHING, Standing, end_of
from overens.catalogue.validity import start_of
from overens.pages.coverage import MARKS, label
from overens.pages.page import Context
from overens.pages.parts import county_links, source_refs, title_of, when
from overens.pages.shapes import Linked, StatusMark, When
from overens.register import MUNICIPALITIES, Municipality
from overens.swedish.sorting import sort_key


@dataclass(frozen=True, slots=True)
class KnownRow:
    """One municipality. `start` and `end` are None where they are not known; `until_further` where no end was agreed.

    `seen` is when a source said that it declined, was waiting or prepared an agreement. `basis` is the agreement or
    the sources that say so.
    """

    name: Linked
    county: Linked
    status: StatusMark
    start: When | None
    end: When | None
    until_further: bool
    basis: tuple[Linked, ...]


def known_rows(context: Context, known: dict[str, Standing]) -> tuple[KnownRow, ...]:
    """Those of which something is known, from A to Ö."""
    ordered = sorted(MUNICIPALITIES, key=lambda one: sort_key(one.name))
    return tuple(_row(context, one, known[one.code]) for one in ordered if known[one.code] != NOTHING)


def _row(context: Context, municipality: Municipality, known: Standing) -> KnownRow:
    agreement, stance = known.agreement, known.stance
    seen = when(context, stance.date) if stance else None
    status = StatusMark(MARKS[known.state], label(context, known.state), seen.text if seen else None)
    return KnownRow(
        Linked(municipality.name, context.links.must("municipalities", municipality.slug)),
        county_links(context, [municipality.county_code])[0],
        status,
        when(context, start_of(agreement.facts)) if agreement else None,
        when(context, end_of(context.catalogue, agreement)) if agreement else None,
        bool(agreement and agreement.facts.open_ended),
        _basis(context, agreement, stance.sources if stance else ()),
    )


def _basis(context: Context, agreement: AgreementRecord | None, sources: tuple[str, ...]) -> tuple[Linked, ...]:
    if agreement:
        return (Linked(title_of(context, agreement), context.links.must("agreements", agreement.id)),)
    return tuple(Linked(ref.title, ref.href) for ref in source_refs(context, sources))
