"""Rules that a file switches off (`undantag`): the one place where their problems are left out."""

from __future__ import annotations

from collections.abc import Iterable

from overens.models import exempted_rules
from overens.problems import Problem
from overens.reading import ReadFile
from overens.sources import identity


def without_exempted(problems: Iterable[Problem], files: Iterable[ReadFile]) -> tuple[Problem, ...]:
    """The problems but for those of rules that are switched off where they were found.

    What a record switches off is off for its running text, its attachments and its translations too; what a
    translation switches off, for that file alone.
    """
    exempted: dict[str, frozenset[str]] = {}
    for file in files:
        if file.source and (codes := exempted_rules(file.source)):
            whole = file.source.language == "sv"
            exempted[f"{file.source.kind}/{file.source.id}" if whole else file.source.path] = codes
    if not exempted:
        return tuple(problems)
    return tuple(one for one in problems if not _is_exempted(one, exempted))


def _is_exempted(one: Problem, exempted: dict[str, frozenset[str]]) -> bool:
    kind, id_, _, _ = identity(one.place.path)
    return any(one.code in exempted.get(where, ()) for where in (one.place.path, f"{kind}/{id_}"))
