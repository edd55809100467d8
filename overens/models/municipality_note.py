"""What is known of a municipality beside its agreements: the facts of `municipalities/<name>.yaml`."""

from __future__ import annotations

from typing import Annotated

from pydantic import BaseModel, Field

from overens.models.common import (
    SHAPE,
    ContactField,
    Draft,
    Evidence,
    Exemptions,
    FormerAddresses,
    Interpretation,
    Reviewed,
    SourceReferences,
    Sources,
    Summary,
)
from overens.models.fields import Date, MunicipalityCode, ProseText, Word


class Stance(BaseModel):
    """That a municipality declined an agreement, or was waiting with it."""

    model_config = SHAPE

    type: Annotated[str, Word("typ")] | None = Field(
        None, alias="typ", title="Typ", description="Vilken överenskommelse det gällde: `unga`."
    )
    date: Date | None = Field(None, alias="datum", title="Datum", description="När det var så: `2016`.")
    sources: SourceReferences = Field(
        alias="källa", title="Källa", description="Varifrån uppgiften kommer: id i sources.yaml, `[statskoll]`."
    )
    description: ProseText | None = Field(
        None, alias="beskrivning", title="Beskrivning", description="Något mer om det."
    )


class MunicipalityNote(BaseModel):
    """That it declined or was waiting, which are other answers than that nothing is known."""

    model_config = SHAPE

    municipality: MunicipalityCode = Field(
        alias="kommun", title="Kommun", description="Namn eller fyrsiffrig kod: `Täby`."
    )
    summary: Summary = None
    contact: ContactField = None
    declined: tuple[Stance, ...] = Field(
        (),
        alias="avstått",
        title="Avstått",
        description="Överenskommelser den sagt nej till: `[{typ: unga, källa: [x]}]`.",
    )
    waiting: tuple[Stance, ...] = Field(
        (), alias="väntar", title="Väntar", description="Överenskommelser den väntade med: `[{typ: unga, källa: [x]}]`."
    )
    sources: Sources = ()
    evidence: Evidence = None
    reviewed: Reviewed = None
    draft: Draft = False
    former_addresses: FormerAddresses = ()
    exemptions: Exemptions = ()
    interpretation: Interpretation = {}
