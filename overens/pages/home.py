"""The start page: what this is, the ways in, what is new."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import timedelta

from overens.catalogue import AgreementRecord, Catalogue, SheetFigure
from overens.pages.answers import MARKS, MunicipalityRow
from overens.pages.articles import article_entry, date_of
from overens.pages.atlas import MapView, map_view
from overens.pages.coverage import YearLink, year_line
from overens.pages.figure_parts import FigureView, figure_view
from overens.pages.letters import anchor_of
from overens.pages.model_line import Exit, model_exits, model_modules
from overens.pages.module_stages import ModuleView
from overens.pages.newest import newest_agreements, newest_first
from overens.pages.page import Context, Head, Page, SearchFacts
from overens.pages.parts import agreement_entry, when
from overens.pages.shapes import Entry, Linked
from overens.plan import Route
from overens.register import COUNTIES, MUNICIPALITIES, Municipality
from overens.subjects import Subject
from overens.swedish.slugs import slug
from overens.swedish.sorting import initial, sort_key

KEY_MEASURES = (
    "kommuner-med-överenskommelse-ny-mall",
    "deltagare-totalt",
    "jobbspår-startade",
    "fått-jobb-efter-spår",
)
"""Measures shown first, if there are figures for them: the newest one of each."""

NEWEST = 4

GUIDES = (("model", "pages", "modellen"), ("glossary", "glossary", ""), ("about", "pages", "om"))
"""Where the words are explained: key of the text `nav.*`, kind and id of the subject."""

SAID_NO = ("avstått", "väntar")
"""Answers (of `Catalogue.answer`) of municipalities that said no, or not yet."""


@dataclass(frozen=True, slots=True)
class SectorLink:
    """A sector and how many tracks are known in it, as a number and in words."""

    label: str
    href: str
    sector: str
    count: int
    tracks: str


@dataclass(frozen=True, slots=True)
class View:
    """`letters` lead into the list of municipalities; `expiring` end within the months of the configuration.

    `said_no` are municipalities that declined or were waiting, with what is known of it. `modules` and `exits` are the
    model as a line. `years` are empty where nothing is dated; `coverage` leads to all of them.
    """

    lead: str
    counts: tuple[Linked, ...]
    guides: tuple[Linked, ...]
    modules: tuple[ModuleView, ...]
    exits: tuple[Exit, ...]
    map: MapView
    municipalities: str
    letters: tuple[Linked, ...]
    counties: tuple[Linked, ...]
    figures: tuple[FigureView, ...]
    all_figures: str | None
    years: tuple[YearLink, ...]
    coverage: str
    agreements: tuple[Entry, ...]
    all_agreements: str
    expiring: tuple[Entry, ...]
    said_no: tuple[MunicipalityRow, ...]
    sectors: tuple[SectorLink, ...]
    news: tuple[Entry, ...]
    events: tuple[Entry, ...]
    calendar: str | None


def routes(catalogue: Catalogue) -> Iterator[Route]:  # noqa: ARG001 - every page type takes the catalogue
    """The one page."""
    yield Route("/", "home", Subject("home"))


def page(context: Context) -> Page:
    """The start page on the site's day."""
    texts, catalogue, links = context.texts, context.catalogue, context.links
    lead = texts("pages.home.lead")
    view = View(
        lead=lead,
        counts=(
            Linked(texts.count("count.agreements", len(catalogue.agreements)), links.to("agreements")),
            Linked(texts.count("count.job-tracks", len(catalogue.tracks)), links.to("job-tracks")),
            Linked(texts.count("count.municipalities", len(MUNICIPALITIES)), links.to("municipalities")),
        ),
        guides=tuple(Linked(texts(f"nav.{key}"), href) for key, kind, id_ in GUIDES if (href := links.to(kind, id_))),
        modules=model_modules(context, links.to("pages", "modellen")),
        exits=model_exits(context),
        municipalities=links.must("municipalities"),
        map=map_view(context, texts("pages.home.map"), MUNICIPALITIES),
        letters=_letters(context),
        counties=tuple(
            Linked(one.name, links.to("counties", one.slug))
            for one in sorted(COUNTIES, key=lambda one: sort_key(one.name))
        ),
        figures=tuple(_key_figures(context)),
        all_figures=links.to("figures"),
        years=year_line(context),
        coverage=links.must("coverage"),
        agreements=tuple(
            replace(agreement_entry(context, one), text=None)
            for one in newest_agreements(catalogue, catalogue.agreements.values(), NEWEST)
        ),
        all_agreements=links.must("agreements"),
        expiring=tuple(agreement_entry(context, one) for one in _expiring(context)),
        said_no=tuple(_said_no(context)),
        sectors=tuple(_sectors(context)),
        news=tuple(article_entry(context, one) for one in newest_first(catalogue.news.values())[:NEWEST]),
        events=tuple(
            article_entry(context, one, one.facts.place)
            for one in newest_first(catalogue.events.values())
            if (date := date_of(one)) and date.last >= catalogue.as_of
        ),
        calendar=links.to("events") if catalogue.events else None,
    )
    about = context.config.words_in(context.language).description or lead
    return Page(Head(context.config.name, about), view, SearchFacts("page", lead))


def _letters(context: Context) -> tuple[Linked, ...]:
    href = context.links.must("municipalities")
    letters = sorted({initial(one.name) for one in MUNICIPALITIES}, key=sort_key)
    return tuple(Linked(letter, f"{href}#{anchor_of(letter)}") for letter in letters)


def _key_figures(context: Context) -> Iterator[FigureView]:
    for measure in KEY_MEASURES:
        found = [one for one in context.catalogue.index.figures_by_measure.get(measure, ()) if not one.figure.breakdown]
        if found:
            yield figure_view(context, max(found, key=_when))


def _when(one: SheetFigure) -> int:
    return one.date.last.toordinal() if one.date else 0


def _sectors(context: Context) -> Iterator[SectorLink]:
    for id_ in context.catalogue.vocabularies.terms["branscher"]:
        href = context.links.to("sectors", slug(id_))
        if href:
            count = len(context.catalogue.index.tracks_by_sector.get(id_, ()))
            label, tracks = context.label("branscher", id_), context.texts.count("count.tracks", count)
            yield SectorLink(label, href, slug(id_), count, tracks)


def _said_no(context: Context) -> Iterator[MunicipalityRow]:
    """First those that declined, then those that were waiting."""
    for answer in SAID_NO:
        for one in sorted(MUNICIPALITIES, key=lambda one: sort_key(one.name)):
            if context.catalogue.answer(one.code) == answer:
                yield _stance(context, one, answer)


def _stance(context: Context, municipality: Municipality, answer: str) -> MunicipalityRow:
    """What it said no to or waited with, and when, as far as is known."""
    note = context.catalogue.note(municipality.code)
    said = () if note is None else note.declined if answer == "avstått" else note.waiting
    date = next((when(context, one.date) for one in said if one.date), None)
    kind = next((context.label("typ", one.type) for one in said if one.type), None)
    return MunicipalityRow(
        name=municipality.name,
        href=context.links.must("municipalities", municipality.slug),
        status=MARKS[answer],
        label=context.texts(f"status.{MARKS[answer]}"),
        detail=date.text if date else None,
        counts=(kind,) if kind else (),
    )


def _expiring(context: Context) -> list[AgreementRecord]:
    today = context.catalogue.as_of
    soon = today + timedelta(days=31 * context.config.limits.expiring_months)
    found = [
        one
        for one in context.catalogue.agreements.values()
        if (validity := context.catalogue.validity(one)).in_force and validity.end and validity.end.last <= soon
    ]
    return sorted(found, key=lambda one: one.id)
