"""What ends must have begun."""

from __future__ import annotations

from collections.abc import Iterator

from overens.models.agreement import Agreement
from overens.models.article import Grant
from overens.models.event import Event
from overens.models.job_track import JobTrack
from overens.models.record_rules.finding import Finding
from overens.sources import Loc
from overens.swedish.periods import PartialDate


def agreement_dates(agreement: Agreement) -> Iterator[Finding]:
    """Validity and its early end, after the start (or, where none is given, the signing)."""
    begun = ("startdatum", agreement.start) if agreement.start else ("undertecknad", agreement.signed)
    yield from _ordered((), begun, ("slutdatum", agreement.end))
    yield from _ordered((), begun, ("uppsagd", agreement.terminated))


def round_dates(track: JobTrack) -> Iterator[Finding]:
    """Each round of a job track."""
    for index, one in enumerate(track.rounds):
        yield from _ordered(("omgångar", index), ("start", one.start), ("slut", one.end))


def event_times(event: Event) -> Iterator[Finding]:
    """An event, by the day, or by the time where both stand on one day."""
    start, end = event.start, event.end
    if start is None or end is None:
        return
    yield from _ordered((), ("start", start.date), ("slut", end.date))
    if start.date.first == end.date.last and start.time and end.time and end.time < start.time:
        yield _finding((), "start", "slut")


def grant_dates(grant: Grant) -> Iterator[Finding]:
    """The days between which one can apply."""
    yield from _ordered((), ("öppnar", grant.opens), ("stänger", grant.closes))


def _ordered(
    above: Loc, begun: tuple[str, PartialDate | None], ended: tuple[str, PartialDate | None]
) -> Iterator[Finding]:
    """A finding if the end is certainly before the start: partial dates get the benefit of the doubt."""
    start, end = begun[1], ended[1]
    if start and end and end.last < start.first:
        yield _finding(above, begun[0], ended[0])


def _finding(above: Loc, start: str, end: str) -> Finding:
    return Finding("end-before-start", (*above, end), {"start": start, "end": end}, ((*above, start), (*above, end)))
