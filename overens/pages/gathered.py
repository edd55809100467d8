"""What several job tracks are about together: employers, occupations, places, sources.

Sectors, employers and occupations have no files of their own; their pages gather what their tracks say.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Any

from overens.catalogue import TrackRecord, municipality_name
from overens.pages.frame import Reading
from overens.pages.page import Context
from overens.pages.parts import county_links, municipality_links, sector_tags, track_entry
from overens.pages.shapes import Entry, Linked
from overens.reading import Record
from overens.swedish.date_formats import plain_date
from overens.swedish.slugs import slug
from overens.swedish.sorting import sort_key

Tracks = Sequence[TrackRecord]


def capital(text: str) -> str:
    """The text with a capital first: occupations are written small in the content."""
    return text[:1].upper() + text[1:]


def track_entries(context: Context, tracks: Tracks) -> tuple[Entry, ...]:
    """The tracks as a list, in the order given."""
    return tuple(track_entry(context, one) for one in tracks)


def employer_links(context: Context, tracks: Tracks) -> tuple[Linked, ...]:
    """The named employers of the tracks, each once, in Swedish order."""
    index = context.catalogue.index.employers
    keys = {slug(one.name) for track in tracks for one in track.facts.employers if one.name} & index.keys()
    return _in_order(Linked(index[key].name, context.links.to("employers", key)) for key in keys)


def occupation_links(context: Context, tracks: Tracks) -> tuple[Linked, ...]:
    """The occupations of the tracks, each once, in Swedish order."""
    index = context.catalogue.index.occupations
    keys = {slug(one.name) for track in tracks for one in track.facts.occupations} & index.keys()
    return _in_order(Linked(capital(index[key].name), context.links.to("occupations", key)) for key in keys)


def sector_links(context: Context, tracks: Tracks) -> tuple[Linked, ...]:
    """The sectors of the tracks, each once, in Swedish order."""
    ids = {id_ for track in tracks for id_ in track.facts.sectors}
    return _in_order(Linked(tag.label, tag.href) for tag in sector_tags(context, sorted(ids)))


def place_links(context: Context, tracks: Tracks) -> tuple[Linked, ...]:
    """The municipalities of the tracks in Swedish order, then the counties that are all a track says."""
    counties = {code for track in tracks for code in track.facts.counties}
    towns = municipality_links(context, municipality_codes_of(tracks))
    return (*towns, *_in_order(county_links(context, sorted(counties))))


def municipality_codes_of(tracks: Tracks) -> tuple[str, ...]:
    """The codes of the municipalities of the tracks, by their names in Swedish order."""
    codes = {code for track in tracks for code in track.facts.municipalities}
    return tuple(sorted(codes, key=lambda code: sort_key(municipality_name(code))))


def county_codes_of(context: Context, tracks: Tracks) -> tuple[str, ...]:
    """The codes of all counties that a track is in."""
    return tuple(sorted({code for track in tracks for code in context.catalogue.counties_of(track)}))


def sectors_of(tracks: Tracks) -> tuple[str, ...]:
    """The ids of the sectors of the tracks, the first named first."""
    return tuple(dict.fromkeys(id_ for track in tracks for id_ in track.facts.sectors))


def cited_by(tracks: Tracks) -> list[str]:
    """The ids of the sources of the tracks, each once."""
    return list(dict.fromkeys(id_ for track in tracks for id_ in track.facts.sources))


def reviewed_of(records: Sequence[Record[Any]]) -> str | None:
    """The oldest review of any of the records: a page that gathers them is no fresher than that."""
    dates = [record.facts.reviewed for record in records if record.facts.reviewed]
    return plain_date(min(dates, key=lambda date: date.first)) if dates else None


def readings_about(tracks: Tracks, key: str) -> tuple[Reading, ...]:
    """Where it is our reading that a track belongs here (`tolkning` of the key), by the track's title."""
    return tuple(
        Reading(track.facts.title, track.facts.interpretation[key])
        for track in tracks
        if key in track.facts.interpretation
    )


def _in_order(links: Iterable[Linked]) -> tuple[Linked, ...]:
    return tuple(sorted(links, key=lambda one: sort_key(one.text)))
