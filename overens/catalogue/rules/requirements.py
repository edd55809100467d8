"""`rules.yaml`: what the model requires, and the checks that watch it."""

from __future__ import annotations

from collections.abc import Iterator

from overens.catalogue.rules.given import Given
from overens.catalogue.written import values_of
from overens.problem_texts import KINDS
from overens.problems import Problem, problem
from overens.swedish.suggestions import nearest

RULE_KEY = "regel"

CHECKS = frozenset(KINDS) | {kind.rule for kind in KINDS.values() if kind.rule}
"""Codes, and the Swedish names of those that can be switched off."""


def watched_requirements(given: Given) -> Iterator[Problem]:
    """A requirement that names a check which does not exist."""
    file = given.of_whole_file("rules")
    if file is None or file.source is None:
        return
    # By what is written: an entry with a mistake leaves the others to be looked at.
    for loc, _, value in values_of(file.source.data, {RULE_KEY}):
        is_there = isinstance(value, str) and not file.source.is_suspect(loc)
        if is_there and value.casefold() not in CHECKS:
            suggestion = nearest(value, sorted(CHECKS))
            yield problem("unknown-rule", file.source.place(loc), value=value, suggestion=suggestion)
