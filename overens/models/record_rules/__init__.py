"""Rules that one record alone can break. To add one: a function in a module here, and its name in the table.

A rule takes a record and yields findings. It may be asked of a record whose broken values have been left out.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Any

from pydantic import BaseModel

from overens.models.agreement import Agreement
from overens.models.article import Grant
from overens.models.event import Event
from overens.models.figure import FigureSheet
from overens.models.job_track import JobTrack
from overens.models.record_rules import (
    choices,
    demands,
    doubles,
    everywhere,
    numbers_sum,
    order,
    participants,
    processes,
)
from overens.models.record_rules.finding import Finding
from overens.models.shared_files import VocabularyList

Rule = Callable[[Any], Iterator[Finding]]

EVERYWHERE: tuple[Rule, ...] = (everywhere.interpreted_keys, doubles.listed_twice)
"""Asked of every record."""

RULES: dict[type[BaseModel], tuple[Rule, ...]] = {
    Agreement: (
        order.agreement_dates,
        processes.goals,
        processes.responsible,
        processes.references_to_activities,
        processes.unique_numbers,
        numbers_sum.mapping_breakdowns,
        demands.young_newly_arrived,
    ),
    JobTrack: (
        choices.place_of_track,
        choices.employer_names,
        choices.occupation_names,
        choices.prerequisites,
        choices.outcome_values,
        order.round_dates,
        participants.women_and_men,
        participants.outcomes,
        participants.known_rounds,
        processes.unique_rounds,
        processes.outcome_dates,
        demands.employers,
    ),
    FigureSheet: (choices.figure_values, processes.unique_figures, numbers_sum.figure_breakdowns),
    Event: (order.event_times,),
    Grant: (order.grant_dates,),
    VocabularyList: (everywhere.list_names,),
}


def findings(model: type[BaseModel], record: BaseModel) -> Iterator[Finding]:
    """All that the rules find in a record of a model, which may be what is left of it."""
    for rule in (*EVERYWHERE, *RULES.get(model, ())):
        yield from rule(record)


__all__ = ["RULES", "Finding", "findings"]
