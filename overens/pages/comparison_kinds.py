"""What can be compared: for each kind its word in addresses, its records, and how one becomes a side."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from typing import Any

from overens.catalogue import Catalogue
from overens.pages import comparison_agreement, comparison_municipality, comparison_track
from overens.pages.comparison import Comparison, Side, compare
from overens.pages.comparison_groups import Group, group_id
from overens.pages.page import Context
from overens.register import MUNICIPALITIES
from overens.swedish.sorting import sort_key


@dataclass(frozen=True, slots=True)
class Kind:
    """`word` stands in addresses, `sections` are keys of `comparison.section.*`; `records` gives all there are."""

    word: str
    sections: tuple[str, ...]
    records: Callable[[Catalogue], Iterable[Any]]
    side: Callable[[Context, Any], Side]

    def labels(self, context: Context) -> tuple[str, ...]:
        """The sections' labels."""
        return tuple(context.texts(f"comparison.section.{one}") for one in self.sections)


KINDS: dict[str, Kind] = {
    "agreements": Kind(
        "overenskommelser",
        comparison_agreement.SECTIONS,
        lambda catalogue: catalogue.agreements.values(),
        comparison_agreement.agreement_side,
    ),
    "municipalities": Kind(
        "kommuner",
        comparison_municipality.SECTIONS,
        lambda _: sorted(MUNICIPALITIES, key=lambda one: sort_key(one.name)),
        comparison_municipality.municipality_side,
    ),
    "job-tracks": Kind(
        "jobbspar",
        comparison_track.SECTIONS,
        lambda catalogue: catalogue.tracks.values(),
        comparison_track.track_side,
    ),
}
"""Kind of subject -> how it is compared, in the order in which the form offers them."""


def compared(context: Context, kind: str, records: Sequence[Any], id_: str) -> Comparison:
    """Two or three records of a kind laid beside each other."""
    about = KINDS[kind]
    return compare(context.texts, [about.side(context, one) for one in records], about.labels(context), id_)


def compared_groups(context: Context, kind: str, groups: Sequence[Group], first: int) -> tuple[Comparison, ...]:
    """The groups of a page, each with the id that links name; `first` is the number of the first of them."""
    return tuple(
        compared(context, kind, group, group_id(number)) for number, group in enumerate(groups, first) if len(group) > 1
    )
