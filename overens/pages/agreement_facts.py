"""The facts box of an agreement, and its relations to other agreements."""

from __future__ import annotations

from collections.abc import Iterator

from overens.catalogue import AgreementRecord
from overens.catalogue.validity import has_started
from overens.pages.page import Context
from overens.pages.parts import county_links, municipality_links, when
from overens.pages.shapes import Fact, Linked
from overens.swedish.dates import PartialDate


def agreement_facts(context: Context, record: AgreementRecord) -> tuple[Fact, ...]:
    """What is known, one row for each; nothing for what is not."""
    facts, ours = record.facts, record.facts.interpretation
    label = context.label
    rows = [
        _row(context, "type", label("typ", facts.type), reading="typ" in ours),
        _rows(context, "municipalities", municipality_links(context, facts.municipalities), facts.municipality_note),
        _rows(context, "counties", county_links(context, context.catalogue.counties_of(record))),
        *_dates(context, record),
        _row(context, "notice-period", facts.notice_period.text if facts.notice_period else None),
        _row(context, "revision-interval", facts.revision_interval.text if facts.revision_interval else None),
        _rows(
            context,
            "target-groups",
            tuple(Linked(label("målgrupper", one)) for one in facts.target_groups),
            reading="målgrupper" in ours,
        ),
        *_relations(context, record),
    ]
    return tuple(row for row in rows if row)


def _row(context: Context, key: str, value: str | None, *, reading: bool = False) -> Fact | None:
    return Fact(context.texts(f"pages.agreement.fact.{key}"), value, reading=reading) if value else None


def _rows(
    context: Context, key: str, entries: tuple[Linked, ...], note: str | None = None, *, reading: bool = False
) -> Fact | None:
    if not entries:
        return None
    shown = (*entries, Linked(note)) if note else entries
    return Fact(context.texts(f"pages.agreement.fact.{key}"), entries=shown, reading=reading)


def _dates(context: Context, record: AgreementRecord) -> Iterator[Fact | None]:
    facts, ours = record.facts, record.facts.interpretation

    def row(key: str, yaml_key: str, date: PartialDate | None) -> Fact | None:
        shown = when(context, date)
        return _row(context, key, shown.text if shown else None, reading=yaml_key in ours)

    yield row("signed", "undertecknad", facts.signed)
    yield row("start", "startdatum", facts.start)
    if facts.open_ended:
        yield _row(context, "end", context.texts("pages.agreement.open-ended"))
    elif facts.end:
        yield row("end", "slutdatum", facts.end)
    elif facts.start or facts.signed:
        yield _row(context, "end", context.texts("pages.agreement.end-unknown"))
    yield row("terminated", "uppsagd", facts.terminated)


def _relations(context: Context, record: AgreementRecord) -> Iterator[Fact | None]:
    index = context.catalogue.index
    known = context.catalogue.agreements
    yield _rows(context, "supersedes", _links(context, [known[id_] for id_ in record.facts.supersedes if id_ in known]))
    successors = index.successors.get(record.id, ())
    later = [one for one in successors if not has_started(one.facts, context.catalogue.as_of)]
    yield _rows(context, "superseded-by", _links(context, [one for one in successors if one not in later]))
    yield _rows(context, "to-be-superseded-by", _links(context, later))
    yield _rows(context, "amends", _links(context, [known[id_] for id_ in record.facts.amends if id_ in known]))
    yield _rows(context, "amended-by", _links(context, index.amendments.get(record.id, ())))


def _links(context: Context, records: list[AgreementRecord] | tuple[AgreementRecord, ...]) -> tuple[Linked, ...]:
    return tuple(Linked(one.facts.title, context.links.to("agreements", one.id)) for one in records)
