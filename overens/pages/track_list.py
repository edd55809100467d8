"""All job tracks by sector, with ways to narrow the list that need no script; too many are left to the sectors."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from overens.catalogue import Catalogue, TrackRecord
from overens.pages.addresses import list_route
from overens.pages.frame import Crumb
from overens.pages.gathered import cited_by
from overens.pages.long_lists import LONGEST, whole_list
from overens.pages.page import Context, Head, Page, SearchFacts
from overens.pages.parts import foreign, place_text, source_refs, title_of
from overens.pages.shapes import Facet, FacetLink, Linked, StatusMark
from overens.pages.track_narrowing import Narrowing, kind_label, narrowing_facets, narrowings
from overens.plan import Route
from overens.register import COUNTIES
from overens.swedish.slugs import slug
from overens.swedish.sorting import sort_key

MOST_EMPLOYERS = 3
"""A row names this many employers, and says how many more there are."""


@dataclass(frozen=True, slots=True)
class Row:
    """One track in the list. `numbers` are those of the ways of narrowing that show it."""

    title: str
    href: str
    place: str
    kind: str
    numbers: tuple[int, ...]
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

    @property
    def numbers(self) -> tuple[int, ...]:
        """Those of the ways of narrowing that show any of the tracks."""
        return tuple(sorted({number for row in self.rows for number in row.numbers}))


@dataclass(frozen=True, slots=True)
class Divided:
    """What stands instead of a list that is too long: the sectors' pages, and all tracks as a file."""

    lead: str
    sectors: tuple[FacetLink, ...]
    data: Linked


@dataclass(frozen=True, slots=True)
class View:
    """`groups` in Swedish order, tracks without a known sector last; `ways` are other lists of the same tracks.

    `divided` where there are too many: then `groups` has those alone that no sector's page has.
    """

    lead: str
    count: str
    facets: tuple[Facet, ...]
    counties: Facet
    narrowings: tuple[Narrowing, ...]
    groups: tuple[Group, ...]
    ways: tuple[Linked, ...]
    divided: Divided | None = None


def routes(catalogue: Catalogue) -> Iterator[Route]:  # noqa: ARG001 - every page type takes the catalogue
    """The one list."""
    yield list_route("track_list", "job-tracks")


def page(context: Context) -> Page:
    """The list of job tracks."""
    title, lead = context.texts("nav.job-tracks"), context.texts("pages.track_list.lead")
    tracks = list(context.catalogue.tracks.values())
    long = len(tracks) > LONGEST
    ways = {} if long else narrowings(context, tracks)
    every = tuple(one for found in ways.values() for one in found)
    groups = (*(() if long else _groups(context, every)), *_without_sector(context, every))
    view = View(
        lead=lead,
        count=context.texts.count("count.tracks", len(tracks)),
        facets=() if long else (_sectors(context, groups), *narrowing_facets(context, ways)),
        counties=_counties(context),
        narrowings=every,
        groups=groups,
        ways=tuple(
            Linked(context.texts(f"pages.track_list.way.{kind}"), context.links.must(kind))
            for kind in ("occupations", "employers", "municipalities")
        ),
        divided=_divided(context) if long else None,
    )
    head = Head(title, lead, (Crumb(title),), sources=source_refs(context, cited_by(tracks)))
    return Page(head, view, SearchFacts("page", lead))


def _groups(context: Context, ways: Sequence[Narrowing]) -> Iterator[Group]:
    """One group for each sector with tracks."""
    index = context.catalogue.index
    labels = {id_: context.label("branscher", id_) for id_ in index.tracks_by_sector}
    for id_ in sorted(labels, key=lambda one: sort_key(labels[one])):
        rows = _rows(context, index.tracks_by_sector[id_], ways)
        yield Group(labels[id_], slug(id_), context.links.to("sectors", slug(id_)), slug(id_), rows)


def _without_sector(context: Context, ways: Sequence[Narrowing]) -> Iterator[Group]:
    """The tracks that stand under no sector."""
    rest = [one for one in context.catalogue.tracks.values() if not one.facts.sectors]
    if rest:
        yield Group(context.texts("pages.track_list.no-sector"), "utan-bransch", None, None, _rows(context, rest, ways))


def _divided(context: Context) -> Divided:
    found = context.catalogue.index.tracks_by_sector
    links = (
        FacetLink(context.label("branscher", one), context.links.must("sectors", slug(one)), len(found[one]), slug(one))
        for one in found
    )
    tracks = context.texts.count("count.tracks", len(context.catalogue.tracks))
    lead = context.texts("pages.track_list.divided", tracks=tracks)
    return Divided(lead, tuple(sorted(links, key=lambda one: sort_key(one.label))), whole_list(context, "jobbspar"))


def _rows(context: Context, tracks: Iterable[TrackRecord], ways: Sequence[Narrowing]) -> tuple[Row, ...]:
    rows = (_row(context, one, tuple(way.number for way in ways if one.id in way.ids)) for one in tracks)
    return tuple(sorted(rows, key=lambda row: (sort_key(row.title), sort_key(row.place))))


def _row(context: Context, record: TrackRecord, numbers: tuple[int, ...]) -> Row:
    facts = record.facts
    place = place_text(facts.municipalities, facts.counties, context.language)
    return Row(
        title=title_of(context, record),
        href=context.links.must("job-tracks", record.id),
        place=place or context.texts("pages.track.place-unknown"),
        kind=kind_label(context, facts.kind),
        numbers=numbers,
        employers=_employers(context, [one.name for one in facts.employers if one.name]),
        status=StatusMark(facts.state, context.texts(f"status.{facts.state}")) if facts.state else None,
        lang=foreign(context, record),
    )


def _employers(context: Context, names: list[str]) -> str | None:
    shown, more = names[:MOST_EMPLOYERS], len(names) - MOST_EMPLOYERS
    if more > 0:
        shown.append(context.texts("pages.track_list.more", number=more))
    return ", ".join(shown) or None


def _sectors(context: Context, groups: Sequence[Group]) -> Facet:
    """By sector, within the page."""
    links = (FacetLink(one.label, f"#{one.id}", len(one.rows), one.sector) for one in groups)
    return Facet(context.texts("pages.track_list.by.sector"), tuple(links))


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
    return Facet(context.texts("pages.track_list.by.county"), tuple(links))
