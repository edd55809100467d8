"""Whether what a rule rests on is broken. Asked once for each finding, of which there may be as many as mistakes."""

from __future__ import annotations

from dataclasses import dataclass, field

from overens.models.partial import Partial
from overens.models.record_rules.finding import Finding
from overens.sources import Loc


@dataclass(frozen=True, slots=True)
class _Broken:
    """Broken places, and all that hold one of them (themselves too)."""

    places: frozenset[Loc]
    holders: frozenset[Loc]


@dataclass(frozen=True, slots=True)
class Grounds:
    """The broken places of one record."""

    broken: frozenset[Loc]
    _apart: dict[frozenset[str], _Broken] = field(default_factory=dict)

    def are_broken(self, finding: Finding, part: Partial) -> bool:
        """Whether a place that a finding rests on is broken, lies within something broken, or holds such a thing."""
        broken = self._but_for(finding.apart)
        return any(_rests_on(broken, part.written(need)) for need in finding.needs or (finding.loc,))

    def _but_for(self, apart: frozenset[str]) -> _Broken:
        if apart not in self._apart:
            places = frozenset(one for one in self.broken if apart.isdisjoint(one)) if apart else self.broken
            holders = frozenset(one[:end] for one in places for end in range(len(one) + 1))
            self._apart[apart] = _Broken(places, holders)
        return self._apart[apart]


def _rests_on(broken: _Broken, need: Loc) -> bool:
    return need in broken.holders or any(need[:end] in broken.places for end in range(len(need)))
