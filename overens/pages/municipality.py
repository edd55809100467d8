"""A municipality: all that is known of it, and what is not known said plainly."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from typing import Any

from overens import register
from overens.catalogue import Catalogue
from overens.links import Html
from overens.pages.addresses import SECTIONS
from overens.pages.agreement_details import ContactView, contact_view
from overens.pages.answers import MARKS, stance_year
from overens.pages.comparison_links import free_choice
from overens.pages.coverage import widest
from overens.pages.figure_parts import figure_view
from overens.pages.frame import Crumb
from overens.pages.gathered import reviewed_of
from overens.pages.nearby import nearby_tracks, neighbour_links
from overens.pages.page import Context, Head, Page, SearchFacts
from overens.pages.parts import agreement_entry, county_links, source_refs, track_entry, when
from overens.pages.shapes import Entry, Linked, StatusMark
from overens.plan import Route
from overens.reading import Record
from overens.register import MUNICIPALITY_BY_SLUG, Municipality
from overens.subjects import Subject


@dataclass(frozen=True, slots=True)
class StanceView:
    """That the municipality declined or was waiting: which agreement, when, and more words on it."""

    status: StatusMark
    kind: str | None
    date: object
    description: Html | None
    sources: tuple[Linked, ...]


@dataclass(frozen=True, slots=True)
class Onward:
    """Where to go from a page that knows nothing."""

    label: str
    href: str


@dataclass(frozen=True, slots=True)
class View:
    """All that the page shows. `answer` is the short answer in one sentence; `status` its mark.

    `nearby` are tracks round about, where the municipality has none of its own. `elsewhere` tells how many in the whole
    country had an agreement, where none is known here; `onward` is where to go then.
    `comparison` leads to the form of comparisons, with this municipality filled in.
    """

    official_name: str
    code: str
    county: Linked
    status: StatusMark
    answer: str
    summary: Html | None
    agreements: tuple[Entry, ...]
    stances: tuple[StanceView, ...]
    tracks: tuple[Entry, ...]
    mentions: tuple[Linked, ...]
    nearby: tuple[Entry, ...]
    neighbours: tuple[Linked, ...]
    elsewhere: str | None
    onward: tuple[Onward, ...]
    contact: ContactView | None
    comparison: str


def routes(catalogue: Catalogue) -> Iterator[Route]:
    """A page for each of the 290, whether anything is known or not."""
    for municipality in register.MUNICIPALITIES:
        note = catalogue.index.note_by_municipality.get(municipality.code)
        address = f"{SECTIONS['municipalities']}{municipality.slug}/"
        place = note.source.place(()) if note else None
        yield Route(address, "municipality", Subject("municipalities", municipality.slug), "sv", place)


def page(context: Context) -> Page:
    """The page about one municipality."""
    municipality = MUNICIPALITY_BY_SLUG[context.route.subject.id]
    view = _view(context, municipality)
    return Page(_head(context, municipality, view), view, _search(municipality, view))


def _view(context: Context, municipality: Municipality) -> View:
    index, code = context.catalogue.index, municipality.code
    note = index.note_by_municipality.get(code)
    answer, name = context.catalogue.answer(code), municipality.name_in(context.language)
    return View(
        official_name=municipality.official_name,
        code=code,
        county=county_links(context, [municipality.county_code])[0],
        status=StatusMark(MARKS[answer], context.texts(f"status.{MARKS[answer]}"), stance_year(context, code)),
        answer=context.texts(f"pages.municipality.answer.{_sentence(context, code)}", name=name),
        summary=context.links.prose(note.text("sammanfattning")) if note else None,
        agreements=tuple(agreement_entry(context, one) for one in index.agreements_by_municipality.get(code, ())),
        stances=tuple(_stances(context, code)),
        tracks=tuple(track_entry(context, one) for one in index.tracks_by_municipality.get(code, ())),
        mentions=tuple(_mentions(context, code)),
        nearby=_nearby(context, code),
        neighbours=neighbour_links(context, code),
        elsewhere=_elsewhere(context),
        onward=tuple(_onward(context, municipality)),
        contact=contact_view(note.facts.contact) if note else None,
        comparison=free_choice(context, "municipalities", municipality.slug),
    )


def _sentence(context: Context, code: str) -> str:
    """Which sentence answers: the catalogue's answer, or that of all agreements no more than a heading is known."""
    answer = context.catalogue.answer(code)
    known = context.catalogue.index.agreements_by_municipality.get(code, ())
    return "rubrik" if answer == "okänd" and all(one.facts.evidence == "titel" for one in known) else answer


def _nearby(context: Context, code: str) -> tuple[Entry, ...]:
    if context.catalogue.index.tracks_by_municipality.get(code):
        return ()
    return tuple(replace(track_entry(context, one), text=None) for one in nearby_tracks(context, code))


def _elsewhere(context: Context) -> str | None:
    """How many municipalities had an agreement, and who says so: what is not here can still be somewhere."""
    found = widest(context)
    figure = figure_view(context, found) if found else None
    if not found or not found.date or not figure or not figure.source:
        return None
    said = {"measure": figure.measure, "number": figure.said, "source": figure.source.title}
    return context.texts("pages.municipality.elsewhere", **said, year=found.date.last.year)


def _onward(context: Context, municipality: Municipality) -> Iterator[Onward]:
    county = county_links(context, [municipality.county_code])[0]
    if county.href:
        yield Onward(context.texts("pages.municipality.to-county", name=county.text), county.href)
    yield Onward(context.texts("nav.coverage"), context.links.must("coverage"))
    contact = context.links.to("pages", "kontakt")
    if contact:
        yield Onward(context.texts("pages.municipality.tell-us"), contact)


def _stances(context: Context, code: str) -> Iterator[StanceView]:
    record = context.catalogue.index.note_by_municipality.get(code)
    if record is None:
        return
    for key, mark, stances in (
        ("avstått", "har avstått", record.facts.declined),
        ("väntar", "väntar", record.facts.waiting),
    ):
        for number, stance in enumerate(stances):
            yield StanceView(
                StatusMark(mark, context.texts(f"status.{mark}")),
                context.label("typ", stance.type) if stance.type else None,
                when(context, stance.date),
                context.links.prose(record.text(key, number, "beskrivning")),
                tuple(Linked(ref.title, ref.href) for ref in source_refs(context, stance.sources)),
            )


def _mentions(context: Context, code: str) -> Iterator[Linked]:
    for record in context.catalogue.index.mentions_by_municipality.get(code, ()):
        kind = context.texts(f"kind.{record.kind}")
        yield Linked(record.facts.title, context.links.to(record.kind, record.id), kind)


def _head(context: Context, municipality: Municipality, view: View) -> Head:
    crumbs = (
        Crumb(context.texts("nav.municipalities"), context.links.must("municipalities")),
        Crumb(view.county.text, view.county.href),
        Crumb(municipality.name),
    )
    return Head(
        title=municipality.name,
        description=view.answer,
        crumbs=crumbs,
        reviewed=_reviewed(context, municipality.code),
        sources=source_refs(context, _cited(context, municipality.code)),
    )


def _cited(context: Context, code: str) -> list[str]:
    """The sources of everything the page says."""
    index = context.catalogue.index
    note = index.note_by_municipality.get(code)
    records = _records(context, code)
    stances = [*note.facts.declined, *note.facts.waiting] if note else []
    return [
        *(id_ for record in records for id_ in record.facts.sources),
        *(note.facts.sources if note else ()),
        *(id_ for stance in stances for id_ in stance.sources),
        *(_sources_elsewhere(context) if not stances and not index.agreements_by_municipality.get(code) else ()),
    ]


def _sources_elsewhere(context: Context) -> tuple[str, ...]:
    """The source named where no agreement is known."""
    found = widest(context)
    return found.sources[:1] if found else ()


def _records(context: Context, code: str) -> list[Record[Any]]:
    """The agreements and job tracks shown."""
    index = context.catalogue.index
    return [*index.agreements_by_municipality.get(code, ()), *index.tracks_by_municipality.get(code, ())]


def _reviewed(context: Context, code: str) -> str | None:
    """The oldest review of anything shown: the page is no fresher than that."""
    index = context.catalogue.index
    note = index.note_by_municipality.get(code)
    records: list[Record[Any]] = [*_records(context, code), *([note] if note else [])]
    return reviewed_of(records)


def _search(municipality: Municipality, view: View) -> SearchFacts:
    known = bool(view.agreements or view.tracks or view.stances)
    return SearchFacts(
        kind="municipality",
        summary=view.answer,
        place=municipality.name,
        counties=(municipality.county_code,),
        status=view.status.code,
        words=(municipality.official_name, municipality.code),
        weight=2.0 if known else 1.0,
        brief=not known,
    )
