"""Employers and occupations: they have no files of their own, but are gathered from the job tracks that name them."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from overens.models import JobTrack
from overens.problems import Place, Problem, problem
from overens.reading import Record
from overens.swedish.slugs import slug
from overens.swedish.sorting import sort_key


@dataclass(frozen=True, slots=True)
class Employer:
    """One employer: the same slug is the same employer, under the spelling used most."""

    slug: str
    name: str
    groups: tuple[str, ...]
    ownership: str | None
    tracks: tuple[Record[JobTrack], ...]


@dataclass(frozen=True, slots=True)
class Occupation:
    """One occupation, with its SSYK 2012 code where a track gives it."""

    slug: str
    name: str
    ssyk: str | None
    tracks: tuple[Record[JobTrack], ...]


def gather_employers(tracks: Iterable[Record[JobTrack]]) -> tuple[dict[str, Employer], tuple[Problem, ...]]:
    """All named employers by slug, and a warning where one is spelled in two ways."""
    named: dict[str, list[tuple[str, Record[JobTrack], Place]]] = {}
    about: dict[str, list[tuple[str | None, str | None]]] = {}
    for track in tracks:
        for number, employer in enumerate(track.facts.employers):
            if employer.name and slug(employer.name):
                key = slug(employer.name)
                named.setdefault(key, []).append(
                    (employer.name, track, track.source.place(("arbetsgivare", number, "namn")))
                )
                about.setdefault(key, []).append((employer.group, employer.ownership))
    employers = {
        key: Employer(
            slug=key,
            name=_commonest(name for name, _, _ in uses),
            groups=tuple(sorted({group for group, _ in about[key] if group}, key=sort_key)),
            ownership=next((ownership for _, ownership in about[key] if ownership), None),
            tracks=_once(track for _, track, _ in uses),
        )
        for key, uses in sorted(named.items(), key=lambda item: sort_key(item[1][0][0]))
    }
    spelled = [
        problem("employer-spelling", place, written=name, suggestion=employers[key].name)
        for key, uses in named.items()
        for name, _, place in uses
        if name != employers[key].name
    ]
    return employers, tuple(spelled)


def gather_occupations(tracks: Iterable[Record[JobTrack]]) -> dict[str, Occupation]:
    """All occupations by slug."""
    uses: dict[str, list[tuple[str, str | None, Record[JobTrack]]]] = {}
    for track in tracks:
        for occupation in track.facts.occupations:
            if slug(occupation.name):
                uses.setdefault(slug(occupation.name), []).append((occupation.name, occupation.ssyk, track))
    return {
        key: Occupation(
            slug=key,
            name=_commonest(name for name, _, _ in found),
            ssyk=next((ssyk for _, ssyk, _ in found if ssyk), None),
            tracks=_once(track for _, _, track in found),
        )
        for key, found in sorted(uses.items(), key=lambda item: sort_key(item[1][0][0]))
    }


def _commonest(names: Iterable[str]) -> str:
    """The spelling used most; of equally common ones the first in Swedish order."""
    counted: dict[str, int] = {}
    for name in names:
        counted[name] = counted.get(name, 0) + 1
    return min(counted, key=lambda name: (-counted[name], sort_key(name)))


def _once(tracks: Iterable[Record[JobTrack]]) -> tuple[Record[JobTrack], ...]:
    return tuple(sorted({track.id: track for track in tracks}.values(), key=lambda track: sort_key(track.facts.title)))
