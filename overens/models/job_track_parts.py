"""Parts of a job track: who takes part, what is done, what came of it."""

from __future__ import annotations

from typing import Annotated

from pydantic import BaseModel, Field

from overens.models.common import SHAPE, SourceReferences
from overens.models.fields import (
    AmountField,
    Count,
    CountInterval,
    Date,
    MoneyField,
    Percent,
    Period,
    ProseText,
    SsykCode,
    Text,
    Word,
    YesNo,
)
from overens.models.goals import Qualifier

PartSources = Annotated[
    SourceReferences,
    Field(
        alias="källa", title="Källa", description="När uppgiften har en egen källa: id i sources.yaml, `[sou-2023-7]`."
    ),
]


class Occupation(BaseModel):
    """An occupation the track leads to."""

    model_config = SHAPE

    name: Text = Field(alias="namn", title="Namn", description="Yrkets namn: `svetsare`.")
    ssyk: SsykCode | None = Field(
        None, alias="ssyk", title="SSYK", description="Kod i SSYK 2012, fyra siffror: `7212`."
    )


class Employer(BaseModel):
    """An employer, or with only `antal` several without names."""

    model_config = SHAPE

    name: Text | None = Field(None, alias="namn", title="Namn", description="Arbetsgivarens namn: `Scania`.")
    unit: Text | None = Field(None, alias="enhet", title="Enhet", description="Del av arbetsgivaren: `Måltidsservice`.")
    group: Text | None = Field(None, alias="koncern", title="Koncern", description="Koncernen den hör till.")
    workplaces: tuple[Text, ...] = Field(
        (),
        alias="arbetsställen",
        title="Arbetsställen",
        description="Namn på arbetsplatser: `[fabriken i Oskarshamn]`.",
    )
    ownership: Annotated[str, Word("sektor")] | None = Field(
        None, alias="sektor", title="Sektor", description="`privat` eller `offentlig`."
    )
    count: Count | None = Field(None, alias="antal", title="Antal", description="Hur många, när de saknar namn: `9`.")
    note: Text | None = Field(None, alias="anmärkning", title="Anmärkning", description="Något läsaren bör veta.")


class Partner(BaseModel):
    """Somebody else who takes part."""

    model_config = SHAPE

    name: Text = Field(alias="namn", title="Namn", description="Partnerns namn: `ABF Vux`.")
    role: Annotated[str, Word("roll")] | None = Field(
        None, alias="roll", title="Roll", description="Ett ord ur listan roll: `utbildningsanordnare`."
    )


class Prerequisite(BaseModel):
    """What a participant must have: a text, or a level of language."""

    model_config = SHAPE

    text: Text | None = Field(None, alias="text", title="Text", description="Till exempel `svenskt B-körkort`.")
    language: Text | None = Field(None, alias="språk", title="Språk", description="Kursen: `sfi`.")
    level: Text | None = Field(None, alias="nivå", title="Nivå", description="Kursens nivå: `C`.")
    state: Annotated[str, Word("språkläge")] | None = Field(
        None, alias="läge", title="Läge", description="`avklarad`, `pågående` eller `parallellt`."
    )


class Intervention(BaseModel):
    """One step of the track."""

    model_config = SHAPE

    intervention: Annotated[str, Word("insats")] = Field(
        alias="insats", title="Insats", description="Ett ord ur listan insats: `yrkesvux`, `praktik`."
    )
    title: Text | None = Field(None, alias="titel", title="Titel", description="Källans eget namn: `Trädgårdspaket`.")
    amount: AmountField | None = Field(
        None, alias="omfattning", title="Omfattning", description="Till exempel `800 gymnasiepoäng`, `1–6 månader`."
    )
    responsible: Text | None = Field(
        None, alias="ansvarig", title="Ansvarig", description="Vem som ansvarar: `Göteborgs Stad`."
    )
    provider: Text | None = Field(None, alias="anordnare", title="Anordnare", description="Vem som ger den: `ABF Vux`.")
    phase: Annotated[str, Word("insatsfas")] | None = Field(
        None, alias="fas", title="Fas", description="`grund`, `yrke` eller `arbetsplats`."
    )
    parallel: YesNo = Field(
        False, alias="parallellt", title="Parallellt", description="`ja` när insatsen pågår samtidigt med den intill."
    )
    paid: YesNo | None = Field(None, alias="betald", title="Betald", description="`ja` när deltagaren får lön.")
    participants: Count | None = Field(None, alias="deltagare", title="Deltagare", description="Antal i insatsen: `6`.")
    year: Period | None = Field(None, alias="år", title="År", description="När den gavs: `2017`.")
    description: ProseText | None = Field(
        None, alias="beskrivning", title="Beskrivning", description="Vad som görs, med enkla ord."
    )


class Round(BaseModel):
    """One time the track was given."""

    model_config = SHAPE

    number: Text | None = Field(None, alias="nr", title="Nummer", description="Omgångens nummer: `1`.")
    start: Date | None = Field(None, alias="start", title="Start", description="När den började: `2017-01`.")
    end: Date | None = Field(None, alias="slut", title="Slut", description="När den slutade: `hösten 2018`.")
    places: CountInterval | None = Field(None, alias="platser", title="Platser", description="`20` eller `15–20`.")
    participants: Count | None = Field(None, alias="deltagare", title="Deltagare", description="Antal deltagare: `18`.")
    qualifier: Qualifier = None
    women: Count | None = Field(None, alias="kvinnor", title="Kvinnor", description="Antal kvinnor: `2`.")
    men: Count | None = Field(None, alias="män", title="Män", description="Antal män: `16`.")
    completed: Count | None = Field(
        None, alias="fullföljt", title="Fullföljt", description="Antal som fullföljde: `10`."
    )
    date: Date | None = Field(None, alias="datum", title="Datum", description="När uppgifterna gällde: `2017-11-27`.")
    note: Text | None = Field(None, alias="anmärkning", title="Anmärkning", description="Något läsaren bör veta.")
    sources: PartSources = ()


class Outcome(BaseModel):
    """What came of it for a number or a share of the participants."""

    model_config = SHAPE

    outcome: Annotated[str, Word("utfall")] = Field(
        alias="utfall", title="Utfall", description="Ett ord ur listan utfall: `anställd`, `reguljära-studier`."
    )
    count: Count | None = Field(None, alias="antal", title="Antal", description="Hur många: `11`.")
    share: Percent | None = Field(None, alias="andel", title="Andel", description="Hur stor andel i procent: `80`.")
    qualifier: Qualifier = None
    out_of: Count | None = Field(None, alias="av", title="Av", description="Av hur många: `49`.")
    round: Text | None = Field(None, alias="omgång", title="Omgång", description="Vilken omgångs nummer: `1`.")
    date: Date | None = Field(None, alias="datum", title="Datum", description="När det gällde: `2023-02`.")
    note: Text | None = Field(None, alias="anmärkning", title="Anmärkning", description="Något läsaren bör veta.")
    sources: PartSources = ()


class Funding(BaseModel):
    """Who pays."""

    model_config = SHAPE

    by: Text = Field(alias="av", title="Betalas av", description="Vem som betalar: `kommunstyrelsen`.")
    amount: MoneyField | None = Field(None, alias="belopp", title="Belopp", description="Till exempel `450 000 kr`.")
    purpose: Text | None = Field(None, alias="ändamål", title="Ändamål", description="Vad pengarna är till för.")


class Quote(BaseModel):
    """What somebody said."""

    model_config = SHAPE

    text: ProseText = Field(alias="text", title="Text", description="Citatet, ordagrant.")
    speaker: Text = Field(alias="vem", title="Vem", description="Vem som säger det.")
    role: Text | None = Field(None, alias="roll", title="Roll", description="Personens roll: `enhetschef`.")
    sources: PartSources = ()
