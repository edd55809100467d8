"""What is in force on a day. The order of the questions is CONTENT.md §3."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import Literal

from overens.models import Agreement
from overens.subjects import Subject
from overens.swedish.dates import PartialDate

Status = Literal["uppsagd", "ersatt", "upphörd", "kommande", "gäller tills vidare", "gäller", "okänd", "förberedelse"]

IN_FORCE: frozenset[str] = frozenset({"gäller", "gäller tills vidare"})

BEFORE_SIGNING = frozenset({"förberedelse", "avsiktsförklaring", "tjänsteskrivelse", "utkast", "yttrande", "beslut"})
"""Events (ids of the vocabulary `händelse`) that come before an agreement is signed."""


@dataclass(frozen=True, slots=True)
class Validity:
    """The status on a day, and what decided it.

    `start` is the given start, else the signing; `end` the given end. `by` is the agreement that took over.
    """

    status: Status
    start: PartialDate | None = None
    end: PartialDate | None = None
    by: Subject | None = None

    @property
    def in_force(self) -> bool:
        """Whether it applies, as far as is known."""
        return self.status in IN_FORCE


def start_of(agreement: Agreement) -> PartialDate | None:
    """When it begins: the start given, else the signing."""
    return agreement.start or agreement.signed


def validity(agreement: Agreement, successors: tuple[tuple[Subject, Agreement], ...], as_of: date) -> Validity:
    """The status of an agreement on a day. `successors` are those that name it in `ersätter`."""
    start, end = start_of(agreement), agreement.end
    taken_over = [subject for subject, other in successors if has_started(other, as_of)]
    if agreement.terminated and agreement.terminated.last <= as_of:
        return Validity("uppsagd", start, end)
    if taken_over:
        return Validity("ersatt", start, end, taken_over[0])
    if end and end.last < as_of:
        return Validity("upphörd", start, end)
    if start and start.first > as_of:
        return Validity("kommande", start, end)
    if start:
        status: Status = "gäller tills vidare" if agreement.open_ended else "gäller" if end else "okänd"
        return Validity(status, start, end)
    return Validity("förberedelse" if _is_prepared(agreement) else "okänd", start, end)


def has_started(agreement: Agreement, as_of: date) -> bool:
    """Whether its start is known and not after the day."""
    start = start_of(agreement)
    return start is not None and start.first <= as_of


def _is_prepared(agreement: Agreement) -> bool:
    """No date of its own, and nothing but events before the signing."""
    events = {event.event for event in agreement.events}
    return bool(events) and events <= BEFORE_SIGNING and agreement.end is None
