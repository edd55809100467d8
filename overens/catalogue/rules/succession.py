"""Agreements that replace and amend each other: never in a ring, and the newer one the older one."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from datetime import date
from typing import NamedTuple

from overens.catalogue.catalogue import AgreementRecord
from overens.catalogue.rules.given import Given
from overens.catalogue.validity import start_of
from overens.problems import Problem, problem

_SHOWN = 8
"""Agreements of a ring that a message names; a longer one is cut in its middle."""


class Step(NamedTuple):
    """That one agreement names another: under which key, and as which of the list."""

    source: AgreementRecord
    target: AgreementRecord
    key: str
    number: int


Steps = Mapping[str, Sequence[Step]]


def successions(given: Given) -> Iterator[Problem]:
    """Rings, each told once, and references to agreements that begin later.

    A ring is one whatever else is wrong in its agreements; dates are compared only where none can be wrong.
    """
    known = {record.id: record for record in (*given.agreements_in_order, *given.what_is_left)}
    steps = {id_: list(_steps(record, known)) for id_, record in sorted(known.items())}
    rings = list(_rings(steps))
    for ring in rings:
        yield _ring_problem(ring)
    in_rings = {step.source.id for ring in rings for step in ring}
    whole = given.catalogue.agreements
    for found in steps.values():
        for step in found:
            if not {step.source.id, step.target.id} <= in_rings and {step.source.id, step.target.id} <= whole.keys():
                yield from _wrong_order(step)


def _steps(record: AgreementRecord, known: Mapping[str, AgreementRecord]) -> Iterator[Step]:
    """The steps to agreements that there are, numbered as in the file: an item with a mistake is not in the facts."""
    facts, data = record.facts, record.source.data or {}
    for key, named in (("ersätter", facts.supersedes), ("ändrar", facts.amends)):
        for id_ in named:
            if id_ in known:
                yield Step(record, known[id_], key, data[key].index(id_))


def _rings(steps: Steps) -> Iterator[list[Step]]:
    """A walk through all agreements in depth; a step back onto the path closes a ring. Each agreement is left once."""
    left: set[str] = set()
    told: set[frozenset[str]] = set()
    for start in steps:
        path: list[Step] = []
        waiting = [] if start in left else [iter(steps[start])]
        places = {start: 0}
        while waiting:
            step = next(waiting[-1], None)
            if step is None:
                waiting.pop()
                done = path.pop().target.id if path else start
                left.add(done)
                places.pop(done)
            elif step.target.id in places:
                ring = [*path[places[step.target.id] :], step]
                members = frozenset(one.source.id for one in ring)
                if members not in told:
                    told.add(members)
                    yield ring
            elif step.target.id not in left:
                path.append(step)
                places[step.target.id] = len(path)
                waiting.append(iter(steps[step.target.id]))


def _ring_problem(ring: list[Step]) -> Problem:
    """Told where it is probably wrong: at the oldest agreement, which cannot have known the others."""
    wrong = min(ring, key=lambda step: (_first_day(step.source), step.source.id))
    place = ring.index(wrong)
    ids = [f"`{step.source.id}`" for step in (*ring[place:], *ring[: place + 1])]
    shown = ids if len(ids) <= _SHOWN else [*ids[: _SHOWN // 2], "…", *ids[-_SHOWN // 2 :]]
    return _told("agreement-cycle", wrong, ring=" → ".join(shown))


def _first_day(record: AgreementRecord) -> date:
    start = start_of(record.facts)
    return start.first if start else date.max


def _wrong_order(step: Step) -> Iterator[Problem]:
    """Partial dates get the benefit of the doubt."""
    earlier, later = start_of(step.source.facts), start_of(step.target.facts)
    if earlier and later and earlier.last < later.first:
        values = {"id": step.target.id, "key": step.key, "earlier": earlier.text, "later": later.text}
        yield _told("successor-starts-first", step, **values)


def _told(code: str, step: Step, **values: str) -> Problem:
    return problem(code, step.source.source.place((step.key, step.number)), **values)
