"""Two agreements in force of one type for one municipality."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from datetime import date

from overens.catalogue.catalogue import AgreementRecord, municipality_name
from overens.catalogue.rules.given import TIME_KEYS, Given
from overens.catalogue.validity import start_of
from overens.problems import Problem, problem

UNTOLD_TYPES = frozenset({"okänd"})
"""Two agreements of unknown type may well be of different ones."""


def overlapping(given: Given) -> Iterator[Problem]:
    """Each pair once, told at the newer one, whatever number of municipalities they share.

    Agreements that replace or amend one another, directly or through others, belong together and are no overlap.
    Nothing is said of those where a link in that chain is missing, because its file has mistakes.
    """
    families = _Families()
    agreements = given.sure_of("agreements", *TIME_KEYS, "typ", "kommuner")
    uncertain = _joined(agreements, given.succeeded_by_broken, families)
    groups: dict[tuple[str, str], list[AgreementRecord]] = {}
    for agreement in sorted(agreements, key=_age):
        if agreement.facts.type in UNTOLD_TYPES or families.of(agreement.id) in uncertain:
            continue
        if given.catalogue.validity(agreement).in_force:
            for code in agreement.facts.municipalities:
                groups.setdefault((code, agreement.facts.type), []).append(agreement)
    told: set[tuple[str, str]] = set()
    for (code, _), group in sorted(groups.items()):
        oldest = group[0]
        seen = {families.of(oldest.id)}
        for newer in group[1:]:
            family = families.of(newer.id)
            if family not in seen and (oldest.id, newer.id) not in told:
                told.add((oldest.id, newer.id))
                place = newer.source.place(("kommuner", newer.facts.municipalities.index(code)))
                yield problem("agreements-overlap", place, other=oldest.id, municipality=municipality_name(code))
            seen.add(family)


def _joined(agreements: Iterable[AgreementRecord], doubtful: Iterable[str], families: _Families) -> set[str]:
    """Join agreements into families; the families in which one agreement is not known."""
    known = {agreement.id for agreement in agreements}
    missing = set(doubtful)
    for agreement in agreements:
        for id_ in (*agreement.facts.supersedes, *agreement.facts.amends):
            families.join(agreement.id, id_)
            if id_ not in known:
                missing.add(id_)
    return {families.of(id_) for id_ in missing}


def _age(agreement: AgreementRecord) -> tuple[date, str]:
    start = start_of(agreement.facts)
    return (start.first if start else date.max, agreement.id)


class _Families:
    """Sets of ids that grow together (union-find)."""

    def __init__(self) -> None:
        self._above: dict[str, str] = {}

    def of(self, id_: str) -> str:
        """The id that stands for the whole family."""
        above = self._above.setdefault(id_, id_)
        while above != id_:
            # Every other step is shortened, so that long chains are walked once.
            self._above[id_] = self._above[above]
            id_, above = above, self._above[above]
        return id_

    def join(self, one: str, other: str) -> None:
        """Make two families one."""
        self._above[self.of(one)] = self.of(other)
