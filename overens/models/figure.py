"""Follow-up as data: the facts of `figures/<id>.yaml`, one file for each survey or report."""

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
    SourceReferences,
    Title,
)
from overens.models.fields import (
    Date,
    Id,
    IntervalField,
    MunicipalityCode,
    Number,
    Percent,
    Period,
    ProseText,
    Text,
    Word,
)
from overens.models.goals import Breakdown, Qualifier, Unit
from overens.models.job_track_parts import PartSources

ResponseRate = Annotated[
    Percent | None,
    Field(alias="svarsfrekvens", title="Svarsfrekvens", description="Andel som svarade, i procent: `92`."),
]


class Figure(BaseModel):
    """One figure: a measure at a time, as a value, an interval, a breakdown or a text."""

    model_config = SHAPE

    id: Id = Field(alias="id", title="Id", description="Siffrans eget namn i filen, utan å, ä och ö: `spar-igang`.")
    measure: Annotated[str, Word("mått")] = Field(
        alias="mått", title="Mått", description="Ett ord ur listan mått: `jobbspår-igång`."
    )
    value: Number | None = Field(None, alias="värde", title="Värde", description="Ett tal: `1 404` eller `15,6`.")
    interval: IntervalField | None = Field(
        None, alias="intervall", title="Intervall", description="Till exempel `300–400`."
    )
    breakdown: Breakdown = {}
    text: Text | None = Field(
        None, alias="text", title="Text", description="När värdet är ord: `från tolv veckor till två år`."
    )
    unit: Unit = None
    qualifier: Qualifier = None
    date: Date | None = Field(None, alias="datum", title="Datum", description="När siffran gällde: `2018-10`.")
    period: Period | None = Field(None, alias="period", title="Period", description="Tiden den avser: `2018–2022`.")
    response_rate: ResponseRate = None
    sector: Annotated[str, Word("branscher")] | None = Field(
        None, alias="bransch", title="Bransch", description="När siffran gäller en bransch: `industri`."
    )
    municipalities: tuple[MunicipalityCode, ...] = Field(
        (), alias="kommuner", title="Kommuner", description="När siffran gäller vissa kommuner: `[Täby, Österåker]`."
    )
    note: Text | None = Field(None, alias="anmärkning", title="Anmärkning", description="Något läsaren bör veta.")
    sources: PartSources = ()


class FigureSheet(BaseModel):
    """The figures of one survey or report."""

    model_config = SHAPE

    title: Title
    date: Date | None = Field(None, alias="datum", title="Datum", description="När uppgifterna gällde: `2018-10`.")
    response_rate: ResponseRate = None
    population: Text | None = Field(
        None,
        alias="population",
        title="Population",
        description="Vilka som fick frågan: `kommuner med överenskommelse`.",
    )
    description: ProseText | None = Field(
        None, alias="beskrivning", title="Beskrivning", description="Hur uppgifterna togs fram."
    )
    figures: tuple[Figure, ...] = Field(
        alias="siffror", title="Siffror", description="Siffrorna: `[{id: spar, mått: jobbspår-igång, värde: 410}]`."
    )
    sources: SourceReferences = Field(
        alias="källa", title="Källa", description="Varifrån uppgifterna kommer: id i sources.yaml, `[seed-002]`."
    )
    evidence: Evidence = None
    reviewed: Reviewed = None
    draft: Draft = False
    former_addresses: FormerAddresses = ()
    exemptions: Exemptions = ()
    interpretation: Interpretation = {}
