"""The rules across files (CONTENT.md §7): one module for each group, one line here.

A rule is a pure function of what is given (the catalogue, the configured limits, the files) that yields problems. Those
that a record has switched off with `undantag` are left out of all problems at once, in `catalogue.exemptions`.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator

from overens.catalogue.rules.addresses import given_addresses
from overens.catalogue.rules.attachments import attachments
from overens.catalogue.rules.days_ahead import days_ahead
from overens.catalogue.rules.deadlines import deadlines
from overens.catalogue.rules.documents import pdf_documents
from overens.catalogue.rules.given import Given
from overens.catalogue.rules.notes import municipality_notes
from overens.catalogue.rules.overlaps import overlapping
from overens.catalogue.rules.readability import hard_texts
from overens.catalogue.rules.requirements import watched_requirements
from overens.catalogue.rules.succession import successions
from overens.catalogue.rules.tracks import tracks_of_agreements
from overens.catalogue.rules.vocabulary_lists import vocabulary_lists
from overens.problems import Problem

Rule = Callable[[Given], Iterator[Problem]]

RULES: tuple[Rule, ...] = (
    successions,
    overlapping,
    deadlines,
    days_ahead,
    tracks_of_agreements,
    municipality_notes,
    hard_texts,
    attachments,
    pdf_documents,
    given_addresses,
    watched_requirements,
    vocabulary_lists,
)


def check_rules(given: Given) -> tuple[Problem, ...]:
    """Everything that the rules find."""
    return tuple(found for rule in RULES for found in rule(given))


__all__ = ["RULES", "Given", "Rule", "check_rules"]
