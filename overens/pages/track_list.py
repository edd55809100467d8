"""All job tracks by sector, with ways to narrow the list that need no script."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from overens.catalogue import Catalogue, TrackRecord
from overens.pages.addresses import list_route
from overens.pages.frame import Crumb
from overens.pages.gathered import cited_by
from overens.pages.page import Context, Head, Page, SearchFacts
from overens.pages.parts import foreign, place_text, source_refs, title_of
from overens.pages.shapes import Facet, FacetLink, Linked, StatusMark
from overens.plan import Route
from overens.register import COUNTIES
from overens.swedish.slugs import slug
from overens.swedish.sorting import sort_key

MOST_EMPLOYERS = 3
"""A row names this many employers, and says how many more there are."""


@dataclass(frozen=True, slots=True)
class Row:
    """One track in the list. `kind_number` is the place of its kind among `kinds`, which the style sheet narrows by."""

    title: str
    href: str
    place: str
    kind: str
    kind_number: int
    employers: str | None
    status: StatusMark | None
    lang: str | None


@dataclass(frozen=True, slots=True)
class Group:
    """The tracks of one sector; `sector` colours its line, `href` leads to its page. A track can be in several."""

    label: str
    id: str
    href: str | None
    sector: str | None
    rows: tuple[Row, ...]


@dataclass(frozen=True, slots=True)
class Kind:
    """A kind of track that the list can be narrowed to: the link `#slag-1` shows those alone, and what they are."""

    id: str
    shown: str
    meaning: str | None


@dataclass(frozen=True, slots=True)
class View:
    """`groups` in Swedish order, tracks without a known sector last; `ways` are other lists of the same tracks."""

    lead: str
    count: str
    facets: tuple[Facet, ...]
    counties: Facet
    kinds: tuple[Kind, ...]
    groups: tuple[Group, ...]
    ways: tuple[Linked, ...]


def routes(catalogue: Catalogue) -> Iterator[Route]:  # noqa: ARG001 - every page type takes the catalogue
    """The one list."""
    yield list_route("track_list", "job-tracks")


def page(context: Context) -> Page:
    """The list of job tracks."""
    title, lead = context.texts("nav.job-tracks"), context.texts("pages.track_list.lead")
    tracks = list(context.catalogue.tracks.values())
    kinds = _kinds(context, tracks)
    groups = tuple(_groups(context, kinds))
    view = View(
        lead=lead,
        count=context.texts.count("count.tracks", len(tracks)),
        facets=tuple(facet for facet in _facets(context, kinds, groups) if facet.links),
        counties=_counties(context),
        kinds=tuple(_kind(context, number, kind) for number, kind in enumerate(kinds, 1)),
        groups=groups,
        ways=tuple(
            Linked(context.texts(f"pages.track_list.way.{kind}"), context.links.must(kind))
            for kind in ("occupations", "employers", "municipalities")
        ),
    )
    head = Head(title, lead, (Crumb(title),), sources=source_refs(context, cited_by(tracks)))
    return Page(head, view, SearchFacts("page", lead))


def _kinds(context: Context, tracks: Iterable[TrackRecord]) -> dict[str | None, int]:
    """How many tracks there are of each kind, in the order of the vocabulary; those without a kind last."""
    found = [one.facts.kind for one in tracks]
    order: list[str | None] = [*context.catalogue.vocabularies.terms.get("slag", {}), None]
    return {kind: found.count(kind) for kind in order if kind in found}


def _kind_label(context: Context, kind: str | None) -> str:
    return context.label("slag", kind) if kind else context.texts("pages.track_list.no-kind")


def _kind(context: Context, number: int, kind: str | None) -> Kind:
    shown = context.texts("pages.track_list.shown", kind=_kind_label(context, kind).lower())
    term = context.catalogue.vocabularies.term("slag", kind) if kind and context.language != "en" else None
    return Kind(f"slag-{number}", shown, term.description if term else None)


def _groups(context: Context, kinds: dict[str | None, int]) -> Iterator[Group]:
    """One group for each sector with tracks."""
    index, numbers = context.catalogue.index, {kind: number for number, kind in enumerate(kinds, 1)}
    labels = {id_: context.label("branscher", id_) for id_ in index.tracks_by_sector}
    for id_ in sorted(labels, key=lambda one: sort_key(labels[one])):
        rows = _rows(context, index.tracks_by_sector[id_], numbers)
        yield Group(labels[id_], slug(id_), context.links.to("sectors", slug(id_)), slug(id_), rows)
    rest = [one for one in context.catalogue.tracks.values() if not one.facts.sectors]
    if rest:
        rows = _rows(context, rest, numbers)
        yield Group(context.texts("pages.track_list.no-sector"), "utan-bransch", None, None, rows)


def _rows(context: Context, tracks: Iterable[TrackRecord], numbers: dict[str | None, int]) -> tuple[Row, ...]:
    rows = (_row(context, one, numbers[one.facts.kind]) for one in tracks)
    return tuple(sorted(rows, key=lambda row: (sort_key(row.title), sort_key(row.place))))


def _row(context: Context, record: TrackRecord, kind_number: int) -> Row:
    facts = record.facts
    place = place_text(facts.municipalities, facts.counties, context.language)
    return Row(
        title=title_of(context, record),
        href=context.links.must("job-tracks", record.id),
        place=place or context.texts("pages.track.place-unknown"),
        kind=_kind_label(context, facts.kind),
        kind_number=kind_number,
        employers=_employers(context, [one.name for one in facts.employers if one.name]),
        status=StatusMark(facts.state, context.texts(f"status.{facts.state}")) if facts.state else None,
        lang=foreign(context, record),
    )


def _employers(context: Context, names: list[str]) -> str | None:
    shown, more = names[:MOST_EMPLOYERS], len(names) - MOST_EMPLOYERS
    if more > 0:
        shown.append(context.texts("pages.track_list.more", number=more))
    return ", ".join(shown) or None


def _facets(context: Context, kinds: dict[str | None, int], groups: tuple[Group, ...]) -> Iterator[Facet]:
    """By sector and by kind, within the page."""
    sectors = (FacetLink(one.label, f"#{one.id}", len(one.rows), one.sector) for one in groups)
    yield Facet(context.texts("pages.track_list.by-sector"), tuple(sectors))
    by_kind = (
        FacetLink(_kind_label(context, kind), f"#slag-{number}", count)
        for number, (kind, count) in enumerate(kinds.items(), 1)
    )
    yield Facet(context.texts("pages.track_list.by-kind"), tuple(by_kind) if len(kinds) > 1 else ())


def _counties(context: Context) -> Facet:
    """By county, on the counties' own pages."""
    found = context.catalogue.index.tracks_by_county
    links = (
        FacetLink(
            one.name_in(context.language), f"{context.links.must('counties', one.slug)}#jobbspar", len(found[one.code])
        )
        for one in sorted(COUNTIES, key=lambda one: sort_key(one.name))
        if one.code in found
    )
    return Facet(context.texts("pages.track_list.by-county"), tuple(links))
