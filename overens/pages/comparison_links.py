"""Ways from a record's page to its comparisons, those ready made and the free choice."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from overens.catalogue import AgreementRecord, TrackRecord
from overens.pages.comparison_groups import group_id, paged, place_of, succession_id
from overens.pages.comparison_kinds import KINDS
from overens.pages.page import Context
from overens.pages.shapes import Linked
from overens.reading import Record
from overens.register import COUNTY_BY_CODE
from overens.swedish.slugs import slug


def agreement_comparisons(context: Context, record: AgreementRecord) -> tuple[Linked, ...]:
    """With what it replaces and amends, with what does that to it, within its counties, and with any other."""
    catalogue, facts = context.catalogue, record.facts
    index, known = catalogue.index, catalogue.agreements
    older = [known[id_] for id_ in dict.fromkeys((*facts.supersedes, *facts.amends)) if id_ in known]
    later = {one.id: one for one in (*index.successors.get(record.id, ()), *index.amendments.get(record.id, ()))}
    links = [
        *(_pair(context, "older", record, one, one) for one in older),
        *(_pair(context, "newer", one, record, one) for one in later.values()),
        *_within_counties(context, record),
        Linked(context.texts("comparison.link.agreement"), free_choice(context, "agreements", record.id)),
    ]
    return tuple(links)


def _pair(context: Context, key: str, newer: AgreementRecord, older: AgreementRecord, named: AgreementRecord) -> Linked:
    href = context.links.must("compare-agreements", succession_id(newer, older))
    return Linked(context.texts(f"comparison.link.{key}", title=named.facts.title), href)


def _within_counties(context: Context, record: AgreementRecord) -> Iterator[Linked]:
    for code in context.catalogue.counties_of(record):
        county, others = COUNTY_BY_CODE[code], context.catalogue.index.alike_by_county.get(code, ())
        if len(others) > 1:
            href = _group(context, "compare-counties", county.slug, record, others)
            yield Linked(context.texts("comparison.link.county", county=county.name_in(context.language)), href)


def track_comparisons(context: Context, record: TrackRecord) -> tuple[Linked, ...]:
    """Within its sectors, and with any other."""
    found = []
    for id_ in record.facts.sectors:
        others = context.catalogue.index.alike_by_sector.get(id_, ())
        if len(others) > 1:
            href = _group(context, "compare-sectors", slug(id_), record, others)
            label = context.label("branscher", id_)
            found.append(Linked(context.texts("comparison.link.sector", sector=label), href))
    choice = Linked(context.texts("comparison.link.track"), free_choice(context, "job-tracks", record.id))
    return (*found, choice)


def _group(context: Context, kind: str, name: str, record: Record[Any], others: tuple[Record[Any], ...]) -> str:
    """The link to the group that a record stands in."""
    page, group = place_of(record, others)
    return f"{context.links.must(kind, paged(name, page))}#{group_id(group)}"


def free_choice(context: Context, kind: str, id_: str | None = None) -> str:
    """The link to the form, with the kind chosen and one record filled in."""
    chosen = f"&a={id_}" if id_ else ""
    return f"{context.links.must('compare')}?typ={KINDS[kind].word}{chosen}"
