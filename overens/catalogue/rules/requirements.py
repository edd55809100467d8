"""`rules.yaml`: what the model requires, and the checks that watch it."""

from __future__ import annotations

from collections.abc import Iterator

from overens.catalogue.rules.given import Given
from overens.problem_texts import KINDS
from overens.problems import Problem, problem
from overens.swedish.suggestions import nearest

CHECKS = frozenset(KINDS) | {kind.rule for kind in KINDS.values() if kind.rule}
"""Codes, and the Swedish names of those that can be switched off."""


def watched_requirements(given: Given) -> Iterator[Problem]:
    """A requirement that names a check which does not exist."""
    file = given.of_whole_file("rules")
    if file is None or file.source is None:
        return
    for id_, entry in given.catalogue.rules.items():
        if entry.rule and entry.rule.casefold() not in CHECKS:
            place = file.source.place((id_, "regel"))
            yield problem("unknown-rule", place, value=entry.rule, suggestion=nearest(entry.rule, sorted(CHECKS)))
