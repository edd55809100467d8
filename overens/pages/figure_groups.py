"""The order of the measures, and the questions that most readers come with."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from overens.swedish.sorting import sort_key

OTHER = "other"

GROUPS: dict[str, tuple[str, ...]] = {
    "participants": (
        "deltagare-totalt",
        "deltagare-per-år",
        "deltagare-i-pågående-spår",
        "deltagare-beräknas-börja-under-året",
        "könsfördelning",
        "deltagare-per-bransch",
        "andel-utan-gymnasieutbildning",
    ),
    "outcomes": (
        "fullföljt",
        "fått-jobb-efter-spår",
        "andel-till-arbete",
        "andel-till-studier",
        "effekt-på-arbetslösheten",
    ),
    "agreements": (
        "kommuner-med-någon-överenskommelse",
        "kommuner-med-överenskommelse-unga",
        "kommuner-med-överenskommelse-nyanlända",
        "kommuner-med-överenskommelse-ny-mall",
        "andel-kommuner-med-förnyad-överenskommelse",
        "kommuner-med-avsiktsförklaring-unga",
        "kommuner-utan-överenskommelse-unga",
    ),
    "tracks": (
        "jobbspår-startade",
        "jobbspår-igång",
        "jobbspår-igång-bransch",
        "jobbspår-per-år",
        "planerade-jobbspår",
        "kommuner-med-jobbspår",
        "jobbspår-beskrivna-i-överenskommelser",
        "jobbspår-per-överenskommelse",
        "längd",
    ),
    "employers": ("arbetsgivare", "privata-arbetsgivare", "arbetsställen"),
    "funding": ("statsbidrag", "kommuner-bidrag-erfarenhetsutbyte", "kommuner-bidrag-stöd-företag"),
    OTHER: (),
}
"""Heading (texts `pages.figure_list.group.*`) -> its measures (vocabulary `mått`), the weightiest first."""

SERIES = frozenset({"statsbidrag"})
"""Measures whose figures are one for each year, not several answers to one question."""


@dataclass(frozen=True, slots=True)
class Question:
    """A question (texts `pages.figure_list.question.*`): the measures that answer it, and the year if it names one."""

    key: str
    measures: tuple[str, ...]
    year: int | None = None


QUESTIONS = (
    Question("participants", ("deltagare-totalt", "deltagare-per-år", "deltagare-i-pågående-spår")),
    Question("tracks", ("jobbspår-startade", "jobbspår-igång", "jobbspår-per-år")),
    Question("agreements-2018", GROUPS["agreements"][:3], 2018),
    Question("jobs", ("fått-jobb-efter-spår", "andel-till-arbete", "andel-till-studier")),
)


def place_of(measure: str) -> tuple[str, int]:
    """The group of a measure and its place there; one in no group comes last of all."""
    for group, measures in GROUPS.items():
        if measure in measures:
            return group, measures.index(measure)
    return OTHER, 0


def in_order(measures: Iterable[tuple[str, str]]) -> list[tuple[str, list[str]]]:
    """Measures with their labels, under the groups that have any: (group, measures)."""
    order = list(GROUPS)
    found: dict[str, list[tuple[int, object, str]]] = {}
    for measure, label in measures:
        group, place = place_of(measure)
        found.setdefault(group, []).append((place, sort_key(label), measure))
    return [(group, [one for *_, one in sorted(found[group])]) for group in sorted(found, key=order.index)]
