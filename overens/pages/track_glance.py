"""What a reader wants to know of a job track first: who employs, for which work, how long, who pays."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from overens.catalogue import TrackRecord
from overens.pages.gathered import capital
from overens.pages.page import Context
from overens.pages.parts import county_links, municipality_links, place_text, sector_tags, words_of
from overens.pages.shapes import Fact, Linked
from overens.pages.track_stages import EmployerStop
from overens.swedish.amount_lengths import format_amount
from overens.swedish.numbers import Interval, format_interval, format_money, format_number
from overens.swedish.slugs import slug

MOST_NAMED = 4
"""At a glance no more employers and payers are named than this; the rest are counted."""

MOST_PLACES = 4
"""A title names no more municipalities than this."""


@dataclass(frozen=True, slots=True)
class Payer:
    """Who pays how much for what; what the source does not say is empty."""

    by: str
    amount: str
    purpose: str


def where(context: Context, record: TrackRecord) -> str:
    """Where the track is, short enough for a title; empty where that is not known."""
    codes = record.facts.municipalities
    if len(codes) > MOST_PLACES:
        return context.texts.count("count.municipalities", len(codes))
    return place_text(codes, record.facts.counties, context.language)


def payers(context: Context, record: TrackRecord) -> tuple[Payer, ...]:
    """Everyone who pays, in the source's order."""
    return tuple(
        Payer(one.by, format_money(one.amount, words_of(context)) if one.amount else "", one.purpose or "")
        for one in record.facts.funding
    )


def places_text(context: Context, places: Interval) -> str:
    """How many can take part: `15–20`, or one number where both ends are the same."""
    if places.min == places.max:
        return format_number(places.min, words_of(context))
    return format_interval(places, words_of(context))


def glance(context: Context, record: TrackRecord, employers: tuple[EmployerStop, ...]) -> Iterator[Fact]:
    """The first facts, those that are known. `employers` are those at the end of the line."""
    facts, ours = record.facts, record.facts.interpretation

    def named(key: str) -> str:
        return context.texts(f"pages.track.glance.{key}")

    if employers:
        found = [Linked(one.name, one.href) for one in employers]
        yield Fact(named("employers"), entries=_first(context, found, "#sparet"), reading="arbetsgivare" in ours)
    if facts.occupations:
        yield Fact(named("occupations"), entries=tuple(_occupations(context, record)), reading="yrken" in ours)
    if facts.length:
        yield Fact(named("length"), format_amount(facts.length, words_of(context)), reading="längd" in ours)
    if facts.places:
        yield Fact(named("places"), places_text(context, facts.places), reading="platser" in ours)
    if facts.funding:
        paying = [Linked(one.by, note=_sum(one)) for one in payers(context, record)]
        yield Fact(named("funding"), entries=_first(context, paying, "#finansiering"), reading="finansiering" in ours)


def _sum(payer: Payer) -> str | None:
    """How much for what, as one phrase: `450 000 kr, kostnader för vikarier`."""
    purpose = payer.purpose
    inside = purpose[:1].lower() + purpose[1:] if purpose[1:2].islower() else purpose
    return ", ".join(part for part in (payer.amount, inside) if part) or None


def _first(context: Context, found: list[Linked], rest: str) -> tuple[Linked, ...]:
    """The first of many, and a link to the rest. One more is shown rather than counted."""
    more = len(found) - MOST_NAMED
    if more <= 1:
        return tuple(found)
    return (*found[:MOST_NAMED], Linked(context.texts("pages.track.more", number=more), rest))


def _occupations(context: Context, record: TrackRecord) -> Iterator[Linked]:
    for one in record.facts.occupations:
        yield Linked(capital(one.name), context.links.to("occupations", slug(one.name)))


def other_facts(context: Context, record: TrackRecord) -> Iterator[Fact]:
    """What stands beside the track: places, sectors, groups, partners."""
    facts, ours, label = record.facts, record.facts.interpretation, context.label

    def named(key: str) -> str:
        return context.texts(f"pages.track.fact.{key}")

    if facts.municipalities:
        note = [facts.municipality_note] if facts.municipality_note else []
        yield Fact(named("municipalities"), entries=(*municipality_links(context, facts.municipalities), *note))
    counties = context.catalogue.counties_of(record)
    if counties:
        yield Fact(named("counties"), entries=county_links(context, counties))
    if facts.sectors:
        sectors = tuple(Linked(tag.label, tag.href) for tag in sector_tags(context, facts.sectors))
        yield Fact(named("sectors"), entries=sectors, reading="branscher" in ours)
    if facts.target_groups:
        groups = tuple(label("målgrupper", one) for one in facts.target_groups)
        yield Fact(named("target-groups"), entries=groups, reading="målgrupper" in ours)
    if facts.partners:
        roles = [label("roll", one.role) if one.role else None for one in facts.partners]
        partners = zip(facts.partners, roles, strict=True)
        shown = (Linked(one.name, note=role if role != one.name else None) for one, role in partners)
        yield Fact(named("partners"), entries=tuple(shown))
