"""What several kinds of record share: one frozen shape, and the fields that every file may have.

Shared fields are annotated types, so that each model lists all its keys without inheriting any.
"""

from __future__ import annotations

from typing import Annotated

from pydantic import BaseModel, ConfigDict, Field

from overens.models.fields import (
    Date,
    EmailAddress,
    FileName,
    Link,
    MunicipalityCode,
    PhoneNumber,
    ProseText,
    Reference,
    RuleName,
    Text,
    Word,
    YesNo,
)

SHAPE = ConfigDict(extra="forbid", frozen=True, defer_build=True)
"""The configuration of every model: no unknown keys, no changes afterwards."""


class Exemption(BaseModel):
    """A rule that is switched off for one file, and why."""

    model_config = SHAPE

    rule: RuleName = Field(
        alias="regel", title="Regel", description="Regelns namn eller kod, till exempel `få-jobbspår`."
    )
    reason: Text = Field(alias="skäl", title="Skäl", description="Varför regeln inte gäller den här filen.")


class Contact(BaseModel):
    """Whom to ask: a function rather than a person."""

    model_config = SHAPE

    function: Text = Field(
        alias="funktion", title="Funktion", description="Vem man frågar, helst en funktion: `Arbetsmarknadsenheten`."
    )
    email: EmailAddress | None = Field(
        None, alias="epost", title="E-post", description="En funktionsbrevlåda: `arbetsmarknad@exempel.se`."
    )
    phone: PhoneNumber | None = Field(
        None, alias="telefon", title="Telefon", description="Till exempel `0123-45 67 00`."
    )
    link: Link | None = Field(
        None, alias="länk", title="Länk", description="En webbadress: `https://exempel.se/kontakt`."
    )


class Image(BaseModel):
    """A picture in the record's own folder."""

    model_config = SHAPE

    file: FileName = Field(alias="fil", title="Fil", description="Bildens filnamn i postens egen mapp: `mote.jpg`.")
    alt: Text = Field(
        alias="alt",
        title="Alternativtext",
        description="Vad bilden visar, för den som inte ser den: `Två personer svetsar`.",
    )
    photographer: Text | None = Field(None, alias="fotograf", title="Fotograf", description="Vem som tog bilden.")


SourceReferences = tuple[Annotated[str, Reference("sources")], ...]

Title = Annotated[Text, Field(alias="titel", title="Titel", description="Titeln som den är tryckt.")]
Summary = Annotated[
    ProseText | None,
    Field(alias="sammanfattning", title="Sammanfattning", description="Två eller tre meningar på enkel svenska."),
]
Municipalities = Annotated[
    tuple[MunicipalityCode, ...],
    Field(alias="kommuner", title="Kommuner", description="Namn eller fyrsiffriga koder: `[Åmål, 0114]`."),
]
MunicipalityRemark = Annotated[
    Text | None,
    Field(
        alias="kommunanmärkning",
        title="Anmärkning om kommuner",
        description='När källan nämner fler kommuner utan namn: `källan säger även "m.fl."`.',
    ),
]
TargetGroups = Annotated[
    tuple[Annotated[str, Word("målgrupper")], ...],
    Field(
        alias="målgrupper", title="Målgrupper", description="Ord ur listan målgrupper: `[nyanlända, kortutbildade]`."
    ),
]
ContactField = Annotated[
    Contact | None,
    Field(alias="kontakt", title="Kontakt", description="Vem man frågar: `{funktion: Arbetsmarknadsenheten}`."),
]
Tags = Annotated[
    tuple[Text, ...],
    Field(alias="taggar", title="Taggar", description="Ämnesord: `[svets, Kalmar]`."),
]
ImageField = Annotated[
    Image | None,
    Field(
        alias="bild",
        title="Bild",
        description="En bild med alternativtext: `{fil: mote.jpg, alt: Två personer svetsar}`.",
    ),
]

# The fields that every kind of record may have.
Sources = Annotated[
    SourceReferences,
    Field(alias="källa", title="Källa", description="Varifrån uppgifterna kommer: id i sources.yaml, `[sou-2023-7]`."),
]
Evidence = Annotated[
    Annotated[str, Word("belägg")] | None,
    Field(
        alias="belägg",
        title="Belägg",
        description="Hur mycket av källan som är läst: `hela`, `utdrag` eller `titel`. Visas för läsaren.",
    ),
]
Reviewed = Annotated[
    Date | None,
    Field(alias="granskad", title="Granskad", description="När uppgifterna senast kontrollerades: `2026-01-31`."),
]
Draft = Annotated[
    YesNo,
    Field(
        alias="utkast",
        title="Utkast",
        description="`ja` döljer posten på webbplatsen; den syns bara i förhandsvisning.",
    ),
]
FormerAddresses = Annotated[
    tuple[Text, ...],
    Field(
        alias="tidigareadresser",
        title="Tidigare adresser",
        description="Adresser eller id som posten haft förut; de leder vidare hit: `[gammalt-namn]`.",
    ),
]
Exemptions = Annotated[
    tuple[Exemption, ...],
    Field(
        alias="undantag",
        title="Undantag",
        description="Regler som inte gäller filen, med skäl: `[{regel: få-jobbspår, skäl: Källan nämner två.}]`.",
    ),
]
Interpretation = Annotated[
    dict[str, Text],
    Field(
        alias="tolkning",
        title="Tolkning",
        description="Nycklar där uppgiften är vår tolkning, med skäl: `{typ: Framgår inte av källan.}`.",
    ),
]

COMMON_KEYS = ("källa", "belägg", "granskad", "utkast", "tidigareadresser", "undantag", "tolkning")
"""The keys that every kind of record may have."""
