"""An agreement: what it says, whom it binds, whether it applies, and what came of it."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from overens.catalogue import AgreementRecord, Catalogue
from overens.links import Html
from overens.models import Agreement
from overens.open_data.figures import GOALS, MAPPING
from overens.pages.addresses import record_routes
from overens.pages.agreement_details import (
    DecisionView,
    FileView,
    NamedText,
    PartyView,
    contact_view,
    decision_views,
    file_views,
    grant_facts,
    organisation_texts,
    party_views,
    signatory_lines,
)
from overens.pages.agreement_facts import agreement_facts
from overens.pages.citing import Citation, citations
from overens.pages.comparison_links import agreement_comparisons
from overens.pages.frame import Crumb
from overens.pages.goals import GoalView, MappingTable, goal_views, mapping_table
from overens.pages.module_stages import ModuleView, module_views
from overens.pages.page import Context, Page, SearchFacts
from overens.pages.parts import (
    body_of,
    foreign,
    head_of,
    home_of,
    place_text,
    plain_summary,
    status_of,
    summary_of,
    title_of,
    track_entry,
)
from overens.pages.requirements import Requirement, requirements_of
from overens.pages.search_words import agreement_words
from overens.pages.shapes import Entry, Fact, Linked, StatusMark
from overens.pages.timeline import Step, timeline_of
from overens.plan import Route


@dataclass(frozen=True, slots=True)
class View:
    """All that the page shows; what is not known is None or empty. `lang` marks Swedish on a page that is not."""

    kind: str
    title_is_ours: bool
    status: StatusMark
    explanation: str
    lead: Html | None
    facts: tuple[Fact, ...]
    contact: object | None
    parties: tuple[PartyView, ...]
    signatories: tuple[str, ...]
    decisions: tuple[DecisionView, ...]
    timeline: tuple[Step, ...]
    body: Html | None
    target_groups: Html | None
    goals: tuple[GoalView, ...]
    goals_csv: str
    mapping: MappingTable | None
    mapping_csv: str
    mapping_facts: tuple[Fact, ...]
    mapping_note: Html | None
    labour_market: Html | None
    process: tuple[str, ...]
    modules: tuple[ModuleView, ...]
    young: Html | None
    tracks: tuple[Entry, ...]
    organisation: tuple[NamedText, ...]
    follow_up: tuple[NamedText, ...]
    grants: tuple[Fact, ...]
    files: tuple[FileView, ...]
    requirements: tuple[Requirement, ...]
    comparisons: tuple[Linked, ...]
    citations: tuple[Citation, ...]
    is_sparse: bool
    lang: str | None


def routes(catalogue: Catalogue) -> Iterator[Route]:
    """A page for each agreement."""
    return record_routes(catalogue, "agreement", "agreements")


def page(context: Context) -> Page:
    """The page of one agreement."""
    record = context.catalogue.agreements[context.route.subject.id]
    title = title_of(context, record)
    crumbs = (Crumb(context.texts("nav.agreements"), context.links.must("agreements")), Crumb(title))
    places = place_text(record.facts.municipalities, language=context.language)
    description = plain_summary(context, record) or context.texts(
        "pages.agreement.description", title=title, places=places
    )
    head = head_of(context, record, crumbs, description=description)
    return Page(head, _view(context, record), _search(context, record))


def _explained(status: str, facts: Agreement) -> str:
    """Which words explain the status: what is unknown may be the beginning and not the end."""
    begun = facts.start or facts.signed
    return "okänd-start" if status == "okänd" and not begun and (facts.end or facts.open_ended) else status


def _view(context: Context, record: AgreementRecord) -> View:
    facts, status = record.facts, status_of(context, record)
    organisation, follow_up = organisation_texts(context, record)
    body = body_of(context, record)
    goals, modules = goal_views(context, record), module_views(context, record)
    return View(
        kind=context.label("typ", facts.type),
        title_is_ours=facts.title_is_ours,
        status=status,
        explanation=context.texts(f"pages.agreement.explained.{_explained(status.code, facts)}"),
        lead=summary_of(context, record),
        facts=agreement_facts(context, record),
        contact=contact_view(facts.contact),
        parties=party_views(context, record),
        signatories=signatory_lines(record),
        decisions=decision_views(context, record),
        timeline=timeline_of(context, record),
        body=body,
        target_groups=_prose(context, record, "målgruppsbeskrivning"),
        goals=goals,
        goals_csv=context.links.way((home_of(context, record) or "") + GOALS),
        mapping=mapping_table(context, record),
        mapping_csv=context.links.way((home_of(context, record) or "") + MAPPING),
        mapping_facts=_mapping_facts(context, record),
        mapping_note=_prose(context, record, "kartläggningsanmärkning"),
        labour_market=_prose(context, record, "arbetsmarknad"),
        process=facts.process,
        modules=modules,
        young=_prose(context, record, "unganyanlända"),
        tracks=tuple(
            track_entry(context, one) for one in context.catalogue.index.tracks_by_agreement.get(record.id, ())
        ),
        organisation=organisation,
        follow_up=follow_up,
        grants=grant_facts(context, record),
        files=file_views(context, record),
        requirements=requirements_of(context, record),
        comparisons=agreement_comparisons(context, record),
        citations=citations(context, record, title_of(context, record)),
        is_sparse=facts.evidence != "hela"
        and not (body or goals or modules or facts.mapping or facts.parties or facts.process),
        lang=foreign(context, record),
    )


def _prose(context: Context, record: AgreementRecord, key: str) -> Html | None:
    return context.links.explained(record.text(key), home_of(context, record))


def _mapping_facts(context: Context, record: AgreementRecord) -> tuple[Fact, ...]:
    facts, texts = record.facts, context.texts
    rows = []
    if facts.mapping_date:
        rows.append(Fact(texts("pages.agreement.mapping.date"), facts.mapping_date.text))
    if facts.mapping_sources:
        rows.append(Fact(texts("pages.agreement.mapping.sources"), entries=facts.mapping_sources))
    return tuple(rows)


def _search(context: Context, record: AgreementRecord) -> SearchFacts:
    facts = record.facts
    start = context.catalogue.validity(record).start
    numbered = [*(one.registry_number for one in facts.parties), *(one.registry_number for one in facts.decisions)]
    numbers = [number for number in numbered if number]
    return SearchFacts(
        kind="agreement",
        summary=plain_summary(context, record),
        place=place_text(facts.municipalities),
        counties=context.catalogue.counties_of(record),
        groups=facts.target_groups,
        sectors=tuple(
            dict.fromkeys(
                sector
                for track in context.catalogue.index.tracks_by_agreement.get(record.id, ())
                for sector in track.facts.sectors
            )
        ),
        status=context.catalogue.validity(record).status,
        years=(start.first.year,) if start else (),
        words=(place_text(facts.municipalities), *numbers, *facts.target_groups, *agreement_words(context, record)),
        weight=1.5,
    )
