"""What the model demands of an agreement and of a job track, as far as the record alone can tell."""

from __future__ import annotations

from collections.abc import Iterator

from overens.models.agreement import Agreement
from overens.models.job_track import JobTrack
from overens.models.record_rules.finding import Finding


def young_newly_arrived(agreement: Agreement) -> Iterator[Finding]:
    """An in-depth agreement that has been read whole says how young newcomers can finish upper secondary school."""
    is_whole = agreement.type == "fördjupad-nyanlända" and agreement.evidence == "hela"
    if is_whole and not agreement.young_newly_arrived:
        yield Finding("young-newly-arrived-missing", ("belägg",), {}, (("unganyanlända",), ("typ",), ("belägg",)))


def employers(track: JobTrack) -> Iterator[Finding]:
    """A local job track whose source has been read whole has an employer; without one it is a preparatory track."""
    if track.kind == "lokalt-jobbspår" and track.evidence == "hela" and not track.employers:
        yield Finding("track-without-employer", ("slag",), {}, (("slag",), ("arbetsgivare",), ("belägg",)))
