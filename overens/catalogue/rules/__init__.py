"""The rules across files (CONTENT.md §7): one module for each group, one line here.

A rule is a pure function of the catalogue and the configured limits that yields problems; those that a record
has switched off with `undantag` are left out here, in one place.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator

from overens.catalogue.catalogue import Catalogue
from overens.config import ConfiguredLimits
from overens.problems import Problem

Rule = Callable[[Catalogue, ConfiguredLimits], Iterator[Problem]]

RULES: tuple[Rule, ...] = ()


def check_rules(catalogue: Catalogue, limits: ConfiguredLimits) -> tuple[Problem, ...]:
    """Everything that the rules find."""
    return tuple(found for rule in RULES for found in rule(catalogue, limits))
