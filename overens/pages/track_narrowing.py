"""Ways to narrow the list of job tracks on the page itself: by kind, target group, language level and state.

They need no script: a link leads to a line on the page that says what is shown, and the style sheet hides all tracks
that do not bear the number of that line.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from overens.catalogue import TrackRecord
from overens.pages.page import Context
from overens.pages.shapes import Facet, FacetLink
from overens.pages.track_results import language_level
from overens.swedish.slugs import slug
from overens.swedish.sorting import sort_key

MOST = 30
"""Ways that the style sheet has numbers for; the kinds, groups, levels and states of the vocabularies are fewer."""


@dataclass(frozen=True, slots=True)
class Narrowing:
    """One way: `#id` shows the tracks with `ids` alone. `shown` says so, `meaning` explains the word."""

    id: str
    number: int
    label: str
    shown: str
    meaning: str | None
    ids: frozenset[str]


@dataclass(frozen=True, slots=True)
class _Value:
    """A kind, group, level or state that tracks have."""

    sort: str
    label: str
    meaning: str | None
    ids: frozenset[str]


def narrowings(context: Context, tracks: Sequence[TrackRecord]) -> dict[str, tuple[Narrowing, ...]]:
    """The ways by the name of what they look at. A way that leaves nothing out is none."""
    found = (value for value in _values(context, tracks) if len(value.ids) < len(tracks))
    ways: dict[str, tuple[Narrowing, ...]] = {}
    for number, value in zip(range(1, MOST + 1), found, strict=False):
        shown = context.texts(f"pages.track_list.shown.{value.sort}", what=value.label[:1].lower() + value.label[1:])
        id_ = f"{slug(context.texts(f'pages.track_list.by.{value.sort}'))}-{slug(value.label)}"
        way = Narrowing(id_, number, value.label, shown, value.meaning, value.ids)
        ways[value.sort] = (*ways.get(value.sort, ()), way)
    return ways


def narrowing_facets(context: Context, ways: dict[str, tuple[Narrowing, ...]]) -> Iterator[Facet]:
    """The ways as links within the page."""
    for sort, found in ways.items():
        links = (FacetLink(one.label, f"#{one.id}", len(one.ids)) for one in found)
        yield Facet(context.texts(f"pages.track_list.by.{sort}"), tuple(links))


def kind_label(context: Context, kind: str | None) -> str:
    """The kind of a track, also where it is not known."""
    return context.label("slag", kind) if kind else context.texts("pages.track_list.no-kind")


def _values(context: Context, tracks: Sequence[TrackRecord]) -> Iterator[_Value]:
    terms = context.catalogue.vocabularies.terms
    kinds = _by((one.facts.kind or "", one.id) for one in tracks)
    for kind in [*terms.get("slag", {}), ""]:
        if kind in kinds:
            term = terms["slag"].get(kind) if context.language != "en" else None
            yield _Value("kind", kind_label(context, kind), term.description if term else None, kinds[kind])
    groups = _by((group, one.id) for one in tracks for group in one.facts.target_groups)
    for group in (one for one in terms.get("målgrupper", {}) if one in groups):
        yield _Value("group", context.label("målgrupper", group), None, groups[group])
    levels = _by((level, one.id) for one in tracks for level in map(language_level, one.facts.prerequisites) if level)
    for level in sorted(levels, key=sort_key):
        yield _Value("level", level, None, levels[level])
    states = _by((one.facts.state, one.id) for one in tracks if one.facts.state)
    for state in (one for one in terms.get("läge", {}) if one in states):
        yield _Value("state", context.texts(f"status.{state}"), None, states[state])


def _by(pairs: Iterable[tuple[str, str]]) -> dict[str, frozenset[str]]:
    """Value -> the ids of the tracks that have it."""
    found: dict[str, set[str]] = {}
    for value, id_ in pairs:
        found.setdefault(value, set()).add(id_)
    return {value: frozenset(ids) for value, ids in found.items()}
