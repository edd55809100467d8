"""An agreement's life in order: events, decisions, signing, start, end, and where today is."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from overens.catalogue import AgreementRecord
from overens.links import Html
from overens.pages.page import Context
from overens.pages.parts import when
from overens.pages.shapes import When
from overens.swedish.dates import PartialDate


@dataclass(frozen=True, slots=True)
class Step:
    """One event (the component `timeline`). `state` is `past`, `now` or `ahead`."""

    label: str
    date: When | None
    state: str
    description: Html | None = None
    href: str | None = None
    deadline: bool = False


@dataclass(frozen=True, slots=True)
class Dated:
    """A step with its date, by which it sorts; undated ones come first, in the writer's order.

    `name` is the id of the vocabulary `händelse` that says what kind of step it is, or `beslut`.
    """

    name: str
    date: PartialDate | None
    step: Step


def timeline_of(context: Context, record: AgreementRecord) -> tuple[Step, ...]:
    """The steps of an agreement; nothing where only one is known, and stands elsewhere on the page already."""
    dated = dated_steps(context, record)
    told = any(event.date or event.deadline for event in record.facts.events)
    if len(dated) < 2 and not told and not any(one.step.description for one in dated):
        return ()
    today = context.catalogue.as_of
    dated.sort(key=lambda one: one.date.first if one.date else date.min)
    past = [one.step for one in dated if not one.date or one.date.first <= today]
    ahead = [one.step for one in dated if one.date and one.date.first > today]
    if not ahead:
        return tuple(past)
    return (*past, Step(context.texts("timeline.today"), None, "now"), *ahead)


def dated_steps(context: Context, record: AgreementRecord) -> list[Dated]:
    """Everything that is known to have happened to an agreement, or to be ahead: in no order yet."""
    return [*_events(context, record), *_decisions(context, record), *_validity(context, record)]


def _step(context: Context, name: str, on: PartialDate | None, label: str, **more: object) -> Dated:
    state = "ahead" if on and on.first > context.catalogue.as_of else "past"
    return Dated(name, on, Step(label, when(context, on), state, **more))  # type: ignore[arg-type]  # each caller names fields of Step


def _events(context: Context, record: AgreementRecord) -> list[Dated]:
    return [
        _step(
            context,
            event.event,
            event.date or event.deadline,
            context.label("händelse", event.event),
            description=context.links.prose(record.text("händelser", number, "beskrivning")),
            deadline=event.date is None and event.deadline is not None,
        )
        for number, event in enumerate(record.facts.events)
    ]


def _decisions(context: Context, record: AgreementRecord) -> list[Dated]:
    texts = context.texts
    return [
        _step(context, "beslut", one.date, texts("pages.agreement.decided", body=one.body), href=one.link)
        for one in record.facts.decisions
    ]


def _validity(context: Context, record: AgreementRecord) -> list[Dated]:
    facts, texts = record.facts, context.texts
    named = {event.event for event in facts.events}
    found = (
        ("signed", facts.signed, "undertecknad"),
        ("starts", facts.start, "i-kraft"),
        ("ends", facts.end, "upphörd"),
        ("terminated", facts.terminated, "uppsagd"),
    )
    return [
        _step(context, event, on, texts(f"pages.agreement.{key}"))
        for key, on, event in found
        if on and event not in named
    ]
