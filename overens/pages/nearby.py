"""What lies near a municipality: its neighbours with what is known of them, and the tracks of the neighbourhood."""

from __future__ import annotations

from overens.catalogue import TrackRecord
from overens.pages.answers import MARKS
from overens.pages.page import Context
from overens.pages.shapes import Linked
from overens.register import MUNICIPALITY_BY_CODE, neighbours
from overens.swedish.sorting import sort_key

MOST_TRACKS = 4


def neighbour_links(context: Context, code: str) -> tuple[Linked, ...]:
    """The municipalities that border on one, each with what is known of it, if anything is."""
    around = sorted((MUNICIPALITY_BY_CODE[one] for one in neighbours(code)), key=lambda one: sort_key(one.name))
    return tuple(
        Linked(one.name, context.links.must("municipalities", one.slug), _known(context, one.code)) for one in around
    )


def nearby_tracks(context: Context, code: str) -> tuple[TrackRecord, ...]:
    """Tracks of the neighbours, then of the rest of the county; none that the municipality takes part in itself."""
    index = context.catalogue.index
    own = {one.id for one in index.tracks_by_municipality.get(code, ())}
    around = [track for one in sorted(neighbours(code)) for track in index.tracks_by_municipality.get(one, ())]
    found = {one.id: one for one in (*around, *index.tracks_by_county.get(code[:2], ())) if one.id not in own}
    return tuple(found.values())[:MOST_TRACKS]


def _known(context: Context, code: str) -> str | None:
    answer = context.catalogue.answer(code)
    return None if answer == "inget-känt" else context.texts(f"status.{MARKS[answer]}")
