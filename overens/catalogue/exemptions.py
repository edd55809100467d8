"""Rules that a file switches off (`undantag`): the one place where their problems are left out."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from overens.models import exempted_rules
from overens.problems import Problem
from overens.reading import ReadFile
from overens.sources import identity

Exempted = Mapping[str, frozenset[str]]
"""Record (`agreements/x`) or file (`agreements/x.en.md`) -> codes of the rules that are switched off for it."""


def exemptions(files: Iterable[ReadFile]) -> Exempted:
    """What all files switch off.

    What a record switches off is off for its running text, its attachments and its translations too; what a
    translation switches off, for that file alone.
    """
    exempted: dict[str, frozenset[str]] = {}
    for file in files:
        if file.source and (codes := exempted_rules(file.source)):
            whole = file.source.language == "sv"
            exempted[f"{file.source.kind}/{file.source.id}" if whole else file.source.path] = codes
    return exempted


def without_exempted(problems: Iterable[Problem], exempted: Exempted) -> tuple[Problem, ...]:
    """The problems but for those of rules that are switched off where they were found."""
    return tuple(one for one in problems if not (exempted and _is_exempted(one, exempted)))


def _is_exempted(one: Problem, exempted: Exempted) -> bool:
    kind, id_, _, _ = identity(one.place.path)
    return any(one.code in exempted.get(where, ()) for where in (one.place.path, f"{kind}/{id_}"))
