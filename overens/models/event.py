"""An event in the calendar: the facts of `events/<id>.yaml`."""

from __future__ import annotations

from typing import Annotated

from pydantic import BaseModel, Field

from overens.models.common import (
    SHAPE,
    Draft,
    Evidence,
    Exemptions,
    FormerAddresses,
    Interpretation,
    Reviewed,
    Sources,
    Summary,
    Title,
)
from overens.models.fields import Link, MomentField, MunicipalityCode, OpenWord, ProseText, Text, YesNo


class Event(BaseModel):
    """A dialogue meeting, a conference day."""

    model_config = SHAPE

    title: Title
    start: MomentField = Field(
        alias="start", title="Start", description="Dag, gärna med klockslag: `2018-10-24 09:00`, `april 2018`."
    )
    end: MomentField | None = Field(None, alias="slut", title="Slut", description="Till exempel `2018-10-24 16:00`.")
    place: Text | None = Field(
        None, alias="plats", title="Plats", description="Lokal och ort: `Folkets hus, Stockholm`."
    )
    municipality: MunicipalityCode | None = Field(
        None, alias="kommun", title="Kommun", description="Kommunen där det hålls: `Stockholm`."
    )
    kind: Annotated[str, OpenWord("evenemang")] | None = Field(
        None, alias="slag", title="Slag", description="Till exempel `dialogmöte` eller `konferens`."
    )
    summary: Summary = None
    description: ProseText | None = Field(
        None, alias="beskrivning", title="Beskrivning", description="Vad det handlar om."
    )
    link: Link | None = Field(None, alias="länk", title="Länk", description="Arrangörens sida: `https://exempel.se`.")
    cancelled: YesNo = Field(False, alias="inställt", title="Inställt", description="`ja` när det inte blir av.")
    sources: Sources = ()
    evidence: Evidence = None
    reviewed: Reviewed = None
    draft: Draft = False
    former_addresses: FormerAddresses = ()
    exemptions: Exemptions = ()
    interpretation: Interpretation = {}
