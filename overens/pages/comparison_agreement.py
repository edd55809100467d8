"""An agreement as one side of a comparison: every field of the model that says something to a reader."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from functools import cache
from typing import Any

from overens.catalogue import AgreementRecord
from overens.models import Activity, Agreement, FollowUp, Organisation
from overens.pages.agreement_details import decision_views, file_views, grant_facts, party_views, signatory_lines
from overens.pages.comparison import Side, Slot, listed, paragraphs, placed, prose, said, steps
from overens.pages.gathered import capital
from overens.pages.goals import GoalMark, goal_views, mapping_breakdown, mapping_period, mapping_value
from overens.pages.page import Context
from overens.pages.parts import county_links, municipality_links, place_text, source_refs, status_of, when, words_of
from overens.pages.requirements import requirements_of
from overens.pages.shapes import Linked
from overens.swedish.amount_lengths import format_amount
from overens.swedish.amounts import Amount
from overens.swedish.dates import PartialDate

SECTIONS = ("brief", "validity", "parties", "group", "goals", "mapping", "work", "together", "follow-up", "basis")
"""The sections in order; each has a text `comparison.section.*`."""

LEFT_OUT = frozenset({"title", "title_is_ours", "draft", "former_addresses", "exemptions", "interpretation"})
"""Fields of the model that are no rows: the title heads the column, our own readings are marked where they stand."""

UNKNOWN = "okänd"

_PARTS: dict[str, Any] = {"organisation": Organisation, "follow_up": FollowUp}


def agreement_side(context: Context, record: AgreementRecord) -> Side:
    """An agreement, ready to be compared."""
    facts, place = record.facts, place_text(record.facts.municipalities, language=context.language)
    start = context.catalogue.validity(record).start
    dated = f"{place} {start.first.year}" if start else place
    parts = (_brief, _validity, _parties, _group, _goals, _mapping, _work, _together, _follow_up, _basis)
    return Side(
        id=record.id,
        title=facts.title,
        href=context.links.must("agreements", record.id),
        detail=status_of(context, record).label,
        names=(place, dated, facts.title, f"{facts.title} ({record.id})"),
        choice=f"{place}: {facts.title}",
        fields=placed(context.texts, (part(context, record) for part in parts)),
    )


@cache
def _title(name: str, model: Any = Agreement) -> str:
    """What a field of the model is called."""
    return str(model.model_fields[name].title)


def _plain(record: AgreementRecord, name: str) -> Slot:
    """A field of running text."""
    key = Agreement.model_fields[name].alias or name
    return prose(_title(name), record.text(key), reading=key in record.facts.interpretation)


def _brief(context: Context, record: AgreementRecord) -> Iterator[Slot]:
    facts = record.facts
    yield _plain(record, "summary")
    kind = None if facts.type == UNKNOWN else context.label("typ", facts.type)
    yield said(_title("type"), kind, reading="typ" in facts.interpretation)


def _validity(context: Context, record: AgreementRecord) -> Iterator[Slot]:
    facts, index, texts = record.facts, context.catalogue.index, context.texts
    known, status = context.catalogue.agreements, status_of(context, record)
    stated = () if status.code == UNKNOWN else (Linked(status.label, note=status.detail),)
    yield listed(texts("comparison.field.status"), stated)
    yield _date(context, record, "signed", facts.signed)
    yield _date(context, record, "start", facts.start)
    if facts.open_ended:
        yield said(_title("end"), texts("pages.agreement.open-ended"), reading="tillsvidare" in facts.interpretation)
    else:
        yield _date(context, record, "end", facts.end)
    yield _date(context, record, "terminated", facts.terminated)
    yield said(_title("notice_period"), _amount(context, facts.notice_period))
    yield said(_title("revision_interval"), _amount(context, facts.revision_interval))
    yield listed(_title("supersedes"), _agreements(context, (known[one] for one in facts.supersedes if one in known)))
    yield listed(texts("pages.agreement.fact.superseded-by"), _agreements(context, index.successors.get(record.id, ())))
    yield listed(_title("amends"), _agreements(context, (known[one] for one in facts.amends if one in known)))
    yield listed(texts("pages.agreement.fact.amended-by"), _agreements(context, index.amendments.get(record.id, ())))
    yield steps(_title("events"), _events(context, record))


def _date(context: Context, record: AgreementRecord, name: str, date: PartialDate | None) -> Slot:
    shown, key = when(context, date), Agreement.model_fields[name].alias
    return said(_title(name), shown.text if shown else None, reading=key in record.facts.interpretation)


def _amount(context: Context, amount: Amount | None) -> str | None:
    return format_amount(amount, words_of(context)) if amount else None


def _agreements(context: Context, records: Iterable[AgreementRecord]) -> Iterator[Linked]:
    for one in records:
        yield Linked(one.facts.title, context.links.to("agreements", one.id))


def _events(context: Context, record: AgreementRecord) -> Iterator[Linked]:
    for number, event in enumerate(record.facts.events):
        date, deadline = when(context, event.date), when(context, event.deadline)
        described = record.text("händelser", number, "beskrivning")
        last = f"{context.texts('timeline.deadline')} {deadline.text}" if deadline else None
        note = ", ".join(part for part in (date and date.text, last) if part)
        yield Linked(context.label("händelse", event.event), note=note or (described.text if described else None))


def _parties(context: Context, record: AgreementRecord) -> Iterator[Slot]:
    facts, decisions = record.facts, decision_views(context, record)
    parties = party_views(context, record)
    more = (Linked(facts.municipality_note),) if facts.municipality_note else ()
    yield listed(_title("municipalities"), (*municipality_links(context, facts.municipalities), *more))
    yield listed(
        context.texts("pages.agreement.fact.counties"),
        county_links(context, context.catalogue.counties_of(record)),
    )
    yield listed(_title("parties"), (Linked(one.name, note=", ".join(one.units) or None) for one in parties))
    yield said(_title("signatories"), *signatory_lines(record))
    yield listed(
        _title("decisions"), (Linked(one.text, one.href, note=one.date.text if one.date else None) for one in decisions)
    )
    numbers = [(one.registry_number, one.name) for one in parties]
    numbers += [(one.registry_number, one.text) for one in decisions]
    found = (Linked(number, note=whose) for number, whose in numbers if number)
    yield listed(context.texts("party.registry-number"), found)


def _group(context: Context, record: AgreementRecord) -> Iterator[Slot]:
    facts = record.facts
    groups = (context.label("målgrupper", one) for one in facts.target_groups)
    yield said(_title("target_groups"), *groups, reading="målgrupper" in facts.interpretation)
    yield _plain(record, "target_group_description")


def _goals(context: Context, record: AgreementRecord) -> Iterator[Slot]:
    """One slot for all goals: those with the same indicator meet in a row."""
    yield tuple(
        slot
        for goal in goal_views(context, record)
        for slot in paragraphs(
            goal.indicator,
            (
                *_goal_value(context, "baseline", goal.baseline, goal.unit),
                *_goal_value(context, "target", goal.target, goal.unit),
                *(line for mark in goal.outcomes for line in _goal_value(context, "outcome", mark, goal.unit)),
            ),
        )
    )


def _goal_value(context: Context, key: str, mark: GoalMark | None, unit: str | None) -> Iterator[Linked]:
    """`Utgångsläge: 15,6 %` with its date as the note."""
    if mark:
        of = "" if mark.value.endswith("%") or not unit else f" {unit}"
        yield Linked(f"{context.texts(f'goal.{key}')}: {mark.value}{of}", note=mark.date.text if mark.date else None)


def _mapping(context: Context, record: AgreementRecord) -> Iterator[Slot]:
    facts = record.facts
    yield tuple(
        slot
        for row in facts.mapping
        for slot in said(
            ", ".join(part for part in (capital(row.measure), mapping_period(context, row)) if part),
            mapping_value(context, row),
            mapping_breakdown(context, row),
        )
    )
    yield _date(context, record, "mapping_date", facts.mapping_date)
    yield said(_title("mapping_sources"), *facts.mapping_sources)
    yield _plain(record, "mapping_note")
    yield _plain(record, "labour_market")


def _work(context: Context, record: AgreementRecord) -> Iterator[Slot]:
    facts, texts = record.facts, context.texts
    yield steps(_title("process"), (Linked(one) for one in facts.process))
    for number in (1, 2, 3):
        label = f"{texts('modules.number', number=number)}: {texts(f'modules.title.{number}')}"
        module = next((one for one in facts.modules if one.number == number), None)
        yield said(f"{label}, {texts('modules.goals').lower()}", *(module.goals if module else ()))
        yield steps(label, (_activity(context, one) for one in module.activities) if module else ())
    yield _plain(record, "young_newly_arrived")
    index = context.catalogue.index
    tracks = (
        Linked(one.facts.title, context.links.to("job-tracks", one.id))
        for one in index.tracks_by_agreement.get(record.id, ())
    )
    yield listed(_title("job_tracks"), tracks)
    requirements = (one for one in requirements_of(context, record) if one.met is not None)
    met = {True: texts("requirement.met"), False: texts("requirement.unmet")}
    yield tuple(slot for one in requirements for slot in said(one.text, met[bool(one.met)]))


def _activity(context: Context, one: Activity) -> Linked:
    """`Samhällsorientering` with how much and who is responsible as the note."""
    amount = _amount(context, one.amount)
    return Linked(
        one.title or context.label("insats", one.intervention),
        note=", ".join(part for part in (amount, one.responsible) if part) or None,
    )


def _together(context: Context, record: AgreementRecord) -> Iterator[Slot]:
    yield from _parts(context, record, "organisation")


def _parts(context: Context, record: AgreementRecord, name: str) -> Iterator[Slot]:
    """Each field of a part of the model, known or not: so they stand at the same places in every agreement."""
    key, part = Agreement.model_fields[name].alias or name, getattr(record.facts, name)
    for field, about in _PARTS[name].model_fields.items():
        value, label = getattr(part, field, None), about.title or field
        text = record.text(key, about.alias or field)
        if text:
            yield prose(label, text)
        elif isinstance(value, bool):
            yield said(label, capital(context.texts("yes" if value else "no")))
        elif isinstance(value, tuple):
            yield said(label, *value)
        else:
            yield said(label, _amount(context, value) if isinstance(value, Amount) else value)


def _follow_up(context: Context, record: AgreementRecord) -> Iterator[Slot]:
    yield from _parts(context, record, "follow_up")
    grants = (Linked(one.label, note=str(one.value) or None) for one in grant_facts(context, record))
    yield listed(_title("grants"), grants)


def _basis(context: Context, record: AgreementRecord) -> Iterator[Slot]:
    facts = record.facts
    files = file_views(context, record)
    yield listed(
        _title("attachments"),
        (
            Linked(one.title, one.href, context.texts("attachment.number", number=one.number) if one.number else None)
            for one in files
        ),
    )
    contact = facts.contact
    yield said(_title("contact"), *((contact.function, contact.email, contact.phone) if contact else ()))
    yield listed(_title("sources"), (Linked(one.title, one.href) for one in source_refs(context, facts.sources)))
    yield said(_title("evidence"), context.texts(f"evidence.{facts.evidence}.label") if facts.evidence else None)
    yield _date(context, record, "reviewed", facts.reviewed)
