"""A job track: the line from the first intervention to the employers, and what came of it."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from overens.catalogue import Catalogue, TrackRecord
from overens.links import Html
from overens.pages.addresses import record_routes
from overens.pages.agreement_details import ContactView, contact_view
from overens.pages.citing import Citation, citations
from overens.pages.frame import Crumb
from overens.pages.module_stages import Stage
from overens.pages.page import Context, Page, SearchFacts
from overens.pages.parts import (
    Entry,
    Fact,
    Linked,
    StatusMark,
    Tag,
    agreement_entry,
    body_of,
    county_links,
    foreign,
    head_of,
    home_of,
    municipality_links,
    place_text,
    plain_summary,
    sector_tags,
    summary_of,
    title_of,
    words_of,
)
from overens.pages.search_words import track_words
from overens.pages.track_results import (
    OutcomeView,
    QuoteView,
    RoundsTable,
    funding_facts,
    outcome_views,
    prerequisite_lines,
    quote_views,
    rounds_table,
)
from overens.pages.track_stages import Scale, Terminus, terminus, track_stages
from overens.plan import Route
from overens.swedish.amount_lengths import format_amount
from overens.swedish.numbers import format_interval
from overens.swedish.slugs import slug


@dataclass(frozen=True, slots=True)
class View:
    """All that the page shows; what is not known is None or empty. `sector` colours the line."""

    kind: str
    status: StatusMark | None
    phase: str | None
    lead: Html | None
    sector: str | None
    tags: tuple[Tag, ...]
    stages: tuple[Stage, ...]
    scale: Scale | None
    terminus: Terminus
    facts: tuple[Fact, ...]
    contact: ContactView | None
    body: Html | None
    need: Html | None
    prerequisites: tuple[str, ...]
    selection: Html | None
    funding: tuple[Fact, ...]
    rounds: RoundsTable | None
    outcomes: tuple[OutcomeView, ...]
    quotes: tuple[QuoteView, ...]
    agreements: tuple[Entry, ...]
    citations: tuple[Citation, ...]
    order_is_ours: bool
    is_sparse: bool
    lang: str | None


def routes(catalogue: Catalogue) -> Iterator[Route]:
    """A page for each job track."""
    return record_routes(catalogue, "track", "job-tracks")


def page(context: Context) -> Page:
    """The page of one job track."""
    record = context.catalogue.tracks[context.route.subject.id]
    title = title_of(context, record)
    crumbs = (Crumb(context.texts("nav.job-tracks"), context.links.must("job-tracks")), Crumb(title))
    description = plain_summary(context, record) or context.texts("pages.track.description", title=title)
    return Page(head_of(context, record, crumbs, description=description), _view(context, record), _search(context, record))


def _view(context: Context, record: TrackRecord) -> View:
    facts = record.facts
    stages, scale = track_stages(context, record)
    end, rounds, outcomes = terminus(context, record), rounds_table(context, record), outcome_views(context, record)
    return View(
        kind=context.label("slag", facts.kind) if facts.kind else context.texts("kind.job-tracks"),
        status=StatusMark(facts.state, context.texts(f"status.{facts.state}")) if facts.state else None,
        phase=context.label("fas", facts.phase) if facts.phase else None,
        lead=summary_of(context, record),
        sector=slug(facts.sectors[0]) if facts.sectors else None,
        tags=sector_tags(context, facts.sectors),
        stages=stages,
        scale=scale,
        terminus=end,
        facts=tuple(_facts(context, record)),
        contact=contact_view(facts.contact),
        body=body_of(context, record),
        need=_prose(context, record, "behov"),
        prerequisites=prerequisite_lines(context, record),
        selection=_prose(context, record, "urval"),
        funding=funding_facts(context, record),
        rounds=rounds,
        outcomes=outcomes,
        quotes=quote_views(context, record),
        agreements=tuple(
            agreement_entry(context, one) for one in context.catalogue.index.agreements_by_track.get(record.id, ())
        ),
        citations=citations(context, record, title_of(context, record)),
        order_is_ours="insatser" in facts.interpretation,
        is_sparse=not (stages or facts.employers or rounds or outcomes),
        lang=foreign(context, record),
    )


def _prose(context: Context, record: TrackRecord, key: str) -> Html | None:
    return context.links.prose(record.text(key), home_of(context, record))


def _facts(context: Context, record: TrackRecord) -> Iterator[Fact]:
    facts, ours, label = record.facts, record.facts.interpretation, context.label

    def named(key: str) -> str:
        return context.texts(f"pages.track.fact.{key}")

    if facts.municipalities:
        places = municipality_links(context, facts.municipalities)
        yield Fact(named("municipalities"), entries=(*places, *([facts.municipality_note] if facts.municipality_note else [])))
    counties = context.catalogue.counties_of(record)
    if counties:
        yield Fact(named("counties"), entries=county_links(context, counties))
    if facts.occupations:
        yield Fact(named("occupations"), entries=tuple(_occupations(context, record)), reading="yrken" in ours)
    if facts.sectors:
        sectors = tuple(Linked(tag.label, tag.href) for tag in sector_tags(context, facts.sectors))
        yield Fact(named("sectors"), entries=sectors, reading="branscher" in ours)
    if facts.target_groups:
        groups = tuple(label("målgrupper", one) for one in facts.target_groups)
        yield Fact(named("target-groups"), entries=groups, reading="målgrupper" in ours)
    if facts.length:
        yield Fact(named("length"), format_amount(facts.length, words_of(context)), reading="längd" in ours)
    if facts.places:
        yield Fact(named("places"), format_interval(facts.places, words_of(context)))
    if facts.partners:
        partners = (Linked(one.name, note=label("roll", one.role) if one.role else None) for one in facts.partners)
        yield Fact(named("partners"), entries=tuple(partners))


def _occupations(context: Context, record: TrackRecord) -> Iterator[Linked]:
    for one in record.facts.occupations:
        note = context.texts("pages.track.ssyk", code=one.ssyk) if one.ssyk else None
        yield Linked(one.name[:1].upper() + one.name[1:], context.links.to("occupations", slug(one.name)), note)


def _search(context: Context, record: TrackRecord) -> SearchFacts:
    facts = record.facts
    years = {one.start.first.year for one in facts.rounds if one.start}
    return SearchFacts(
        kind="job-track",
        summary=plain_summary(context, record),
        place=place_text(facts.municipalities, facts.counties),
        counties=context.catalogue.counties_of(record),
        groups=facts.target_groups,
        sectors=facts.sectors,
        status=facts.state,
        years=tuple(sorted(years)),
        words=track_words(context, record),
        weight=1.5,
    )
