"""Days that say when something was done, and have not come yet: a slip of the keyboard, or news before its day.

Asked of the day on which the site is built, not only of the one it is built for: a site of an earlier day is made from
content that was reviewed afterwards.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from overens.catalogue.rules.given import Given
from overens.models import SourceList
from overens.problems import Problem, problem
from overens.sources import Loc, Source
from overens.swedish.periods import PartialDate

_FEW = 10


def days_ahead(given: Given) -> Iterator[Problem]:
    """Reviews, news and sources of days to come."""
    if given.today is None:
        return
    last = max(given.catalogue.as_of, given.today)
    days = list(_written(given))
    ahead = [one for one in days if one[2].first > last]
    if len(ahead) > _FEW and 2 * len(ahead) > len(days):
        return  # then it is the computer's clock that is wrong
    for source, loc, day in ahead:
        yield problem("day-ahead", source.place(loc), key=loc[-1], date=day.text)


def _written(given: Given) -> Iterator[tuple[Source, Loc, PartialDate]]:
    for file in given.files:
        facts = file.facts or (file.left and file.left.facts)
        if file.source and facts is not None and not given.is_draft(file.source):
            yield from ((file.source, loc, day) for loc, day in _days(file.source, facts))


def _days(source: Source, facts: Any) -> Iterator[tuple[Loc, PartialDate]]:
    if isinstance(facts, SourceList):
        yield from (((id_, "datum"), entry.date) for id_, entry in facts.root.items() if entry.date)
        return
    reviewed = getattr(facts, "reviewed", None)
    if reviewed:
        yield ("granskad",), reviewed
    if source.kind in ("news", "publications") and getattr(facts, "date", None):
        yield ("datum",), facts.date
