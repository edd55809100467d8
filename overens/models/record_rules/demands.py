"""What the model demands of an agreement, as far as the agreement alone can tell."""

from __future__ import annotations

from collections.abc import Iterator

from overens.models.agreement import Agreement
from overens.models.record_rules.finding import Finding

_FEWEST_TRACKS = 3


def enough_tracks(agreement: Agreement) -> Iterator[Finding]:
    """An in-depth agreement that lists its job tracks lists three or more."""
    count = len(agreement.job_tracks)
    if agreement.type == "fördjupad-nyanlända" and 0 < count < _FEWEST_TRACKS:
        yield Finding("few-job-tracks", ("jobbspår",), {"count": count}, (("jobbspår",), ("typ",)), at_key=True)


def young_newly_arrived(agreement: Agreement) -> Iterator[Finding]:
    """An in-depth agreement that has been read whole says how young newcomers can finish upper secondary school."""
    is_whole = agreement.type == "fördjupad-nyanlända" and agreement.evidence == "hela"
    if is_whole and not agreement.young_newly_arrived:
        yield Finding("young-newly-arrived-missing", ("belägg",), {}, (("unganyanlända",), ("typ",), ("belägg",)))
