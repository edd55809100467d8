"""A job track: the line from the first intervention to the employers, and what came of it."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from itertools import islice

from overens.catalogue import Catalogue, TrackRecord
from overens.links import Html
from overens.pages.addresses import record_routes
from overens.pages.agreement_details import ContactView, contact_view
from overens.pages.citing import Citation, citations
from overens.pages.comparison_links import track_comparisons
from overens.pages.frame import Crumb
from overens.pages.module_stages import Stage
from overens.pages.page import Context, Page, SearchFacts
from overens.pages.parts import (
    agreement_entry,
    body_of,
    foreign,
    head_of,
    home_of,
    place_text,
    plain_summary,
    sector_tags,
    summary_of,
    title_of,
    track_entry,
)
from overens.pages.search_words import track_words
from overens.pages.shapes import Entry, Fact, Linked, StatusMark, Tag
from overens.pages.track_glance import Payer, glance, other_facts, payers, where
from overens.pages.track_results import (
    OutcomeGroup,
    QuoteView,
    RoundsTable,
    only_round,
    outcome_groups,
    prerequisite_lines,
    quote_views,
    rounds_table,
)
from overens.pages.track_stages import Scale, Terminus, terminus, track_stages
from overens.plan import Route
from overens.swedish.slugs import slug

RELATED = 4
"""How many other tracks to the same occupations are shown."""

LOOKED_AT = 40
"""How many tracks of an occupation are looked at for the nearest: a page must not cost more where there are more."""


@dataclass(frozen=True, slots=True)
class View:
    """All that the page shows; what is not known is None or empty.

    `kicker` is the kind and the place. `today_unknown`: nobody says whether it runs today. `sector` colours the line.
    `has_line` is false where neither interventions nor employers are known; `is_sparse` true where next to nothing is.
    `lang` is set where all texts are in another language than the page, `field_lang` where those without a
    translation are.
    """

    title: str
    kicker: str
    status: StatusMark | None
    phase: str | None
    today_unknown: bool
    lead: Html | None
    sector: str | None
    tags: tuple[Tag, ...]
    glance: tuple[Fact, ...]
    stages: tuple[Stage, ...]
    scale: Scale | None
    terminus: Terminus
    has_line: bool
    order_is_ours: bool
    is_sparse: bool
    facts: tuple[Fact, ...]
    contact: ContactView | None
    body: Html | None
    prerequisites: tuple[str, ...]
    selection: Html | None
    payers: tuple[Payer, ...]
    need: Html | None
    round: tuple[Fact, ...]
    rounds: RoundsTable | None
    outcomes: tuple[OutcomeGroup, ...]
    quotes: tuple[QuoteView, ...]
    agreements: tuple[Entry, ...]
    related: tuple[Entry, ...]
    comparisons: tuple[Linked, ...]
    citations: tuple[Citation, ...]
    lang: str | None
    field_lang: str | None


def routes(catalogue: Catalogue) -> Iterator[Route]:
    """A page for each job track."""
    return record_routes(catalogue, "track", "job-tracks")


def page(context: Context) -> Page:
    """The page of one job track."""
    record = context.catalogue.tracks[context.route.subject.id]
    title = title_of(context, record)
    crumbs = (Crumb(context.texts("nav.job-tracks"), context.links.must("job-tracks")), Crumb(title))
    description = plain_summary(context, record) or context.texts("pages.track.description", title=title)
    head = head_of(context, record, crumbs, title=_full_title(context, record, title), description=description)
    return Page(head, _view(context, record, title), _search(context, record))


def _full_title(context: Context, record: TrackRecord, title: str) -> str:
    """The title with its place: many tracks are called `Svets`, and windows and search results show only this."""
    place = where(context, record)
    return f"{title}, {place}" if place and slug(place) not in slug(title) else title


def _view(context: Context, record: TrackRecord, title: str) -> View:
    facts, index = record.facts, context.catalogue.index
    stages, scale = track_stages(context, record)
    end, place = terminus(context, record), where(context, record)
    kind = context.label("slag", facts.kind) if facts.kind else context.texts("kind.job-tracks")
    return View(
        title=title,
        kicker=context.texts("pages.track.kicker", kind=kind, place=place) if place else kind,
        status=StatusMark(facts.state, context.texts(f"status.{facts.state}")) if facts.state else None,
        phase=context.label("fas", facts.phase) if facts.phase else None,
        today_unknown=facts.state is None,
        lead=summary_of(context, record),
        sector=slug(facts.sectors[0]) if facts.sectors else None,
        tags=sector_tags(context, facts.sectors),
        glance=tuple(glance(context, record, end.employers)),
        stages=stages,
        scale=scale,
        terminus=end,
        has_line=bool(stages or end.employers),
        order_is_ours="insatser" in facts.interpretation,
        is_sparse=_is_sparse(record),
        facts=tuple(other_facts(context, record)),
        contact=contact_view(facts.contact),
        body=body_of(context, record),
        prerequisites=prerequisite_lines(context, record),
        selection=_prose(context, record, "urval"),
        payers=payers(context, record),
        need=_prose(context, record, "behov"),
        round=only_round(context, record),
        rounds=rounds_table(context, record),
        outcomes=outcome_groups(context, record),
        quotes=quote_views(context, record),
        agreements=tuple(agreement_entry(context, one) for one in index.agreements_by_track.get(record.id, ())),
        related=_related(context, record),
        comparisons=track_comparisons(context, record),
        citations=citations(context, record, title),
        lang=foreign(context, record),
        field_lang=None if context.language in ("sv", "lattlast") else "sv",
    )


def _is_sparse(record: TrackRecord) -> bool:
    """Whether the source tells no more than that there is such a track."""
    facts = record.facts
    lists = (facts.interventions, facts.employers, facts.rounds, facts.outcomes, facts.funding, facts.prerequisites)
    return not (any(lists) or facts.need or facts.selection or record.body)


def _prose(context: Context, record: TrackRecord, key: str) -> Html | None:
    return context.links.explained(record.text(key), home_of(context, record))


def _related(context: Context, record: TrackRecord) -> tuple[Entry, ...]:
    """Other tracks to the same occupations, those nearest first."""
    index, here = context.catalogue.index, set(context.catalogue.counties_of(record))
    keys = (slug(one.name) for one in record.facts.occupations)
    found = {
        track.id: track
        for key in keys
        if key in index.occupations
        for track in islice(index.occupations[key].tracks, LOOKED_AT)
        if track.id != record.id
    }
    nearest = sorted(found.values(), key=lambda one: here.isdisjoint(context.catalogue.counties_of(one)))
    return tuple(replace(track_entry(context, one), text=None) for one in nearest[:RELATED])


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
