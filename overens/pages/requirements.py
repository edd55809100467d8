"""What the model requires of an agreement, and whether the record shows it. The texts are in `rules.yaml`."""

from __future__ import annotations

from dataclasses import dataclass

from overens.catalogue import AgreementRecord
from overens.models import Agreement
from overens.pages.page import Context

MODEL = "fördjupad-nyanlända"
"""The type of agreement whose requirements are known."""

ENOUGH_TRACKS = 3
"""At least three tracks, at least one for those with little schooling (Dua 2018, source `seed-000`)."""


@dataclass(frozen=True, slots=True)
class Requirement:
    """One requirement; `met` is None where the source has not been read far enough to tell."""

    text: str
    met: bool | None
    detail: str | None = None
    href: str | None = None


def requirements_of(context: Context, record: AgreementRecord) -> tuple[Requirement, ...]:
    """The requirements of the model for the newly arrived; nothing for other types."""
    facts = record.facts
    if facts.type != MODEL:
        return ()
    tracks = context.catalogue.index.tracks_by_agreement.get(record.id, ())
    whole = facts.evidence == "hela"
    short = any("kortutbildade" in track.facts.target_groups for track in tracks)
    found = (
        ("tracks", len(tracks) >= ENOUGH_TRACKS, whole and bool(tracks)),
        ("low-schooling", short, whole and bool(tracks)),
        ("young", facts.young_newly_arrived is not None, whole),
        ("responsible", _all_responsible(facts), any(module.activities for module in facts.modules)),
    )
    href = context.links.to("pages", "modellen")
    return tuple(
        Requirement(context.texts(f"requirement.text.{key}"), True if met else (False if known else None), href=href)
        for key, met, known in found
    )


def _all_responsible(agreement: Agreement) -> bool:
    activities = [activity for module in agreement.modules for activity in module.activities]
    return bool(activities) and all(activity.responsible for activity in activities)
