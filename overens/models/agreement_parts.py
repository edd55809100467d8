"""Parts of an agreement: who signs, who decides, what happened to it, how the parties work together."""

from __future__ import annotations

from typing import Annotated

from pydantic import BaseModel, Field

from overens.models.common import SHAPE
from overens.models.fields import (
    AmountField,
    Date,
    FileName,
    Link,
    MoneyField,
    MunicipalityCode,
    OrganisationNumber,
    Period,
    ProseText,
    Text,
    Word,
    YesNo,
)


class Party(BaseModel):
    """One of those who make the agreement."""

    model_config = SHAPE

    name: Text = Field(alias="namn", title="Namn", description="Partens namn som i källan: `Kalmar kommun`.")
    role: Annotated[str, Word("roll")] | None = Field(
        None, alias="roll", title="Roll", description="Ett ord ur listan roll: `kommun`, `arbetsförmedlingen`."
    )
    units: tuple[Text, ...] = Field(
        (), alias="enheter", title="Enheter", description="Delar av parten som deltar: `[socialförvaltningen]`."
    )
    registry_number: Text | None = Field(
        None, alias="diarienummer", title="Diarienummer", description="Partens eget nummer: `KS 2015/0548`."
    )
    organisation_number: OrganisationNumber | None = Field(
        None, alias="organisationsnummer", title="Organisationsnummer", description="Tio siffror: `212000-0746`."
    )


class Signatory(BaseModel):
    """Who signed: the role first; a name only where it is public already."""

    model_config = SHAPE

    party: Text | None = Field(None, alias="part", title="Part", description="För vilken part: `Kalmar kommun`.")
    role: Text = Field(alias="roll", title="Roll", description="Till exempel `kommunstyrelsens ordförande`.")
    name: Text | None = Field(
        None, alias="namn", title="Namn", description="Bara när namnet redan är offentligt i sammanhanget."
    )


class Decision(BaseModel):
    """A political decision about the agreement."""

    model_config = SHAPE

    body: Text = Field(alias="organ", title="Organ", description="Vem som beslutade: `kommunstyrelsen`.")
    paragraph: Text | None = Field(None, alias="paragraf", title="Paragraf", description="Paragrafens nummer: `16`.")
    date: Date | None = Field(None, alias="datum", title="Datum", description="Beslutets dag: `2018-04-12`.")
    registry_number: Text | None = Field(
        None, alias="diarienummer", title="Diarienummer", description="Ärendets nummer: `2018/196`."
    )
    link: Link | None = Field(None, alias="länk", title="Länk", description="Protokollets webbadress: `https://…`.")


class LifeCycleEvent(BaseModel):
    """A step in the agreement's life: a draft, an opinion, a revision."""

    model_config = SHAPE

    event: Annotated[str, Word("händelse")] = Field(
        alias="händelse", title="Händelse", description="Ett ord ur listan händelse: `avsiktsförklaring`, `reviderad`."
    )
    date: Date | None = Field(None, alias="datum", title="Datum", description="När det hände: `2015-06-16`.")
    deadline: Date | None = Field(None, alias="senast", title="Senast", description="Sista dag för det: `2015-10-30`.")
    description: ProseText | None = Field(
        None, alias="beskrivning", title="Beskrivning", description="Något mer om händelsen."
    )


class Organisation(BaseModel):
    """How the parties work together."""

    model_config = SHAPE

    steering_group: ProseText | None = Field(
        None, alias="styrgrupp", title="Styrgrupp", description="Vilka som leder arbetet."
    )
    working_group: ProseText | None = Field(
        None, alias="arbetsgrupp", title="Arbetsgrupp", description="Vilka som gör arbetet."
    )
    coordinator: ProseText | None = Field(
        None, alias="samordnare", title="Samordnare", description="Vem som håller ihop arbetet, helst en funktion."
    )
    meetings: ProseText | None = Field(
        None, alias="möten", title="Möten", description="Hur ofta parterna möts: `Fyra gånger om året.`"
    )
    shared_premises: YesNo | None = Field(
        None, alias="samlokalisering", title="Samlokalisering", description="`ja` när parterna sitter i samma lokaler."
    )
    routines: ProseText | None = Field(
        None, alias="rutiner", title="Rutiner", description="Gemensamma arbetssätt, till exempel för flerpartssamtal."
    )


class FollowUp(BaseModel):
    """How the parties follow up the agreement."""

    model_config = SHAPE

    indicators: tuple[Text, ...] = Field(
        (), alias="indikatorer", title="Indikatorer", description="Vad som mäts: `[andel i arbete efter 90 dagar]`."
    )
    method: ProseText | None = Field(None, alias="metod", title="Metod", description="Hur uppföljningen går till.")
    interval: AmountField | None = Field(
        None, alias="intervall", title="Intervall", description="Hur ofta: `6 månader`, `2 gånger per år`."
    )
    responsible: Text | None = Field(
        None, alias="ansvarig", title="Ansvarig", description="Vem som ansvarar: `styrgruppen`."
    )


class GrantReceived(BaseModel):
    """State funding that the work was given."""

    model_config = SHAPE

    call: Text | None = Field(
        None,
        alias="utlysning",
        title="Utlysning",
        description="Utlysningens namn, eller id för en som har en egen sida: `2019:1`.",
    )
    amount: MoneyField | None = Field(None, alias="belopp", title="Belopp", description="Till exempel `450 000 kr`.")
    year: Period | None = Field(None, alias="år", title="År", description="Till exempel `2019` eller `2018–2022`.")
    purpose: Text | None = Field(None, alias="ändamål", title="Ändamål", description="Vad pengarna är till för.")


class AgreementAttachment(BaseModel):
    """An appendix. Its number is text: `1c`."""

    model_config = SHAPE

    number: Text | None = Field(None, alias="nr", title="Nummer", description="Bilagans nummer som text: `1c`.")
    title: Text = Field(alias="titel", title="Titel", description="Bilagans titel: `Målgrupp`.")
    file: FileName | None = Field(
        None, alias="fil", title="Fil", description="Filens namn i postens egen mapp: `bilaga-1.pdf`."
    )
    version: Text | None = Field(
        None, alias="version", title="Version", description="Till exempel `1:1` eller `reviderad`."
    )
    date: Date | None = Field(None, alias="datum", title="Datum", description="Bilagans dag: `2015-10-21`.")
    municipality: MunicipalityCode | None = Field(
        None, alias="kommun", title="Kommun", description="När bilagan gäller en av kommunerna: `Klippan`."
    )
