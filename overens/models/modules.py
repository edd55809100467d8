"""The coherent process for the individual: three modules and their activities."""

from __future__ import annotations

from typing import Annotated

from pydantic import BaseModel, Field

from overens.models.common import SHAPE
from overens.models.fields import AmountField, ModuleNumber, ProseText, Text, Word


class Activity(BaseModel):
    """One activity in a module."""

    model_config = SHAPE

    intervention: Annotated[str, Word("insats")] = Field(
        alias="insats", title="Insats", description="Ett ord ur listan insats: `sfi`, `flerpartssamtal`."
    )
    title: Text | None = Field(None, alias="titel", title="Titel", description="Källans eget namn på aktiviteten.")
    amount: AmountField | None = Field(
        None,
        alias="omfattning",
        title="Omfattning",
        description="Till exempel `72 timmar under 5 veckor`, `halva dagar`.",
    )
    responsible: Text | None = Field(
        None, alias="ansvarig", title="Ansvarig", description="Vem som ansvarar: `Arbetsförmedlingen`."
    )
    place: Text | None = Field(None, alias="plats", title="Plats", description="Var den ges: `Helsingborg`.")
    parallel_with: Text | None = Field(
        None,
        alias="parallelltmed",
        title="Parallellt med",
        description="En annan aktivitets id eller insats, som pågår samtidigt: `sfi`.",
    )
    alternative_to: Text | None = Field(
        None,
        alias="alternativtill",
        title="Alternativ till",
        description="En annan aktivitets id eller insats, som kan väljas i stället: `baskompetenser`.",
    )
    description: ProseText | None = Field(
        None, alias="beskrivning", title="Beskrivning", description="Vad som görs, med enkla ord."
    )
    id: Text | None = Field(
        None, alias="id", title="Id", description="Ett kort namn, när två aktiviteter har samma insats: `sfi-kväll`."
    )


class Module(BaseModel):
    """One of the three modules: mapping, preparation, job tracks."""

    model_config = SHAPE

    number: ModuleNumber = Field(alias="nr", title="Nummer", description="Modulens nummer: `1`, `2` eller `3`.")
    title: Text | None = Field(None, alias="titel", title="Titel", description="Modulens namn i källan.")
    goals: tuple[Text, ...] = Field(
        (), alias="mål", title="Mål", description="Vad modulen ska leda till: `[sfi C eller D]`."
    )
    activities: tuple[Activity, ...] = Field(
        (),
        alias="aktiviteter",
        title="Aktiviteter",
        description="Vad som ingår: `[{insats: sfi, ansvarig: kommunen}]`.",
    )
