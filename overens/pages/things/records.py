"""Records as things: agreements, job tracks, events, texts."""

from __future__ import annotations

from typing import Any

from overens.models import Agreement, Moment
from overens.pages.page import Context
from overens.pages.parts import home_of, plain_summary, title_of
from overens.pages.things.thing import (
    Thing,
    address,
    based_on,
    iso,
    organisation,
    places,
    publisher,
    thing,
)
from overens.reading import Record
from overens.swedish.amounts import Amount

LENGTHS = {"dagar": "D", "veckor": "W", "månader": "M", "år": "Y"}
"""Units of time that ISO 8601 has durations of."""


def agreement(context: Context) -> Thing:
    """An agreement: a document between parties, for places, through a time that is known or not."""
    record = context.catalogue.agreements[context.route.subject.id]
    facts = record.facts
    numbers = [*(one.registry_number for one in facts.parties), *(one.registry_number for one in facts.decisions)]
    return thing(
        "DigitalDocument",
        name=title_of(context, record),
        url=address(context),
        inLanguage="sv",
        genre=context.label("typ", facts.type),
        creativeWorkStatus=context.texts(f"status.{context.catalogue.validity(record).status}"),
        dateCreated=iso(facts.signed),
        temporalCoverage=_validity(facts),
        spatialCoverage=places(facts.municipalities),
        creator=[organisation(one.name) for one in facts.parties],
        identifier=list(dict.fromkeys(number for number in numbers if number)),
        isBasedOn=based_on(context, facts.sources),
    )


def _validity(facts: Agreement) -> str | None:
    """From when till when, where both are known: `2018-02-01/2020-12-31`, `2018-02-01/..`."""
    begun, ended = facts.start or facts.signed, facts.terminated or facts.end
    if begun is None or not (ended or facts.open_ended):
        return None
    return f"{begun.first.isoformat()}/{ended.last.isoformat() if ended else '..'}"


def job_track(context: Context) -> Thing:
    """A job track: a programme that leads to an occupation."""
    record = context.catalogue.tracks[context.route.subject.id]
    facts = record.facts
    texts = [one.text for one in facts.prerequisites if one.text]
    return thing(
        "EducationalOccupationalProgram",
        name=title_of(context, record),
        url=address(context),
        description=plain_summary(context, record),
        programType=context.label("slag", facts.kind) if facts.kind else None,
        occupationalCategory=[one.ssyk or one.name for one in facts.occupations],
        provider=[organisation(one.name) for one in facts.partners if one.role == "utbildningsanordnare"],
        programPrerequisites=texts,
        timeToComplete=_duration(facts.length),
        maximumEnrollment=int(facts.places.max) if facts.places else None,
        startDate=next((start for one in facts.rounds if (start := iso(one.start))), None),
    )


def _duration(amount: Amount | None) -> str | None:
    """A length of time in ISO 8601, where it is one whole number of a unit that has one."""
    if amount is None or amount.min is None or amount.min != amount.max or amount.min != int(amount.min):
        return None
    unit = LENGTHS.get(amount.unit or "")
    return f"P{int(amount.min)}{unit}" if unit and not amount.per and not amount.extent else None


def event(context: Context) -> Thing | None:
    """An event; None for one whose day is not known, for it would be no event to a machine."""
    record = context.catalogue.events[context.route.subject.id]
    facts = record.facts
    if facts.start.date.precision not in ("day", "month"):
        return None
    prose = record.text("beskrivning")
    return thing(
        "Event",
        name=title_of(context, record),
        url=address(context),
        description=prose.text if prose else plain_summary(context, record),
        startDate=_moment(facts.start),
        endDate=_moment(facts.end),
        eventStatus=f"https://schema.org/{'EventCancelled' if facts.cancelled else 'EventScheduled'}",
        location=_place(facts.place, facts.municipality),
    )


def _moment(moment: Moment | None) -> str | None:
    """A day, with its time of day in Swedish time."""
    day = iso(moment.date) if moment else None
    return f"{day}T{moment.time:%H:%M}" if moment and day and moment.time else day


def _place(name: str | None, code: str | None) -> Thing | None:
    around = places([code])[0] if code else None
    return thing("Place", name=name, containedInPlace=around) if name else around


def article(context: Context) -> Thing:
    """News, or a local example."""
    subject = context.route.subject
    record = context.catalogue.of_kind(subject.kind)[subject.id]
    facts, image = record.facts, record.facts.image
    return thing(
        "NewsArticle" if subject.kind == "news" else "Article",
        headline=title_of(context, record),
        url=address(context),
        description=plain_summary(context, record),
        datePublished=iso(facts.date),
        inLanguage="sv" if context.language not in record.translations else context.language,
        image=_file(context, record, image.file) if image else None,
        publisher=publisher(context),
        contentLocation=places(facts.municipalities),
        isBasedOn=based_on(context, facts.sources),
    )


def publication(context: Context) -> Thing:
    """A report, a guide, a template."""
    record = context.catalogue.publications[context.route.subject.id]
    facts = record.facts
    return thing(
        "DigitalDocument",
        name=title_of(context, record),
        url=address(context),
        description=plain_summary(context, record),
        genre=context.label("publikation", facts.kind) if facts.kind else None,
        identifier=facts.designation,
        datePublished=iso(facts.date),
        publisher=organisation(facts.publisher),
        sameAs=facts.link,
    )


def grant(context: Context) -> Thing:
    """A call for a government grant."""
    record = context.catalogue.grants[context.route.subject.id]
    money = record.facts.amount
    return thing(
        "MonetaryGrant",
        name=title_of(context, record),
        url=address(context),
        description=plain_summary(context, record),
        amount=thing("MonetaryAmount", currency="SEK", value=float(money.kronor)) if money else None,
    )


def _file(context: Context, record: Record[Any], name: str) -> str:
    return f"{context.config.address}{home_of(context, record) or ''}{name}"
