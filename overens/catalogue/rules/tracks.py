"""What the model demands of the job tracks of an in-depth agreement."""

from __future__ import annotations

from collections.abc import Iterator

from overens.catalogue.catalogue import AgreementRecord, TrackRecord
from overens.catalogue.rules.given import Given
from overens.problems import Problem, problem

FEWEST_TRACKS = 3
SHORT_EDUCATION = "kortutbildade"


def tracks_of_agreements(given: Given) -> Iterator[Problem]:
    """Three tracks at least, one of them for people with short education, where an agreement lists its tracks.

    Tracks that point back to it count too. Where one of them cannot be looked at (it has mistakes, is a draft or does
    not exist), nothing is said that it could change.
    """
    for agreement in given.sure_of("agreements", "typ", "jobbspår"):
        facts = agreement.facts
        if facts.type == "fördjupad-nyanlända" and facts.job_tracks:
            yield from _demands(agreement, given)


def _demands(agreement: AgreementRecord, given: Given) -> Iterator[Problem]:
    tracks, listed = given.catalogue.tracks, agreement.facts.job_tracks
    known = {id_: tracks[id_] for id_ in listed if id_ in tracks}
    known |= {track.id: track for track in given.catalogue.index.tracks_by_agreement.get(agreement.id, ())}
    named = known.keys() | set(listed)
    is_named_by_hidden = agreement.id in given.named_by_hidden_tracks
    place = agreement.source.key_place(("jobbspår",))
    if len(named) < FEWEST_TRACKS and not is_named_by_hidden:
        yield problem("few-job-tracks", place, count=len(named))
    if len(named) == len(known) and not is_named_by_hidden and not any(map(_is_for_short_education, known.values())):
        yield problem("no-track-for-short-education", place)


def _is_for_short_education(track: TrackRecord) -> bool:
    return SHORT_EDUCATION in track.facts.target_groups
