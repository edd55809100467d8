"""A local job track (lokalt jobbspår): the facts of `job-tracks/<id>.yaml`."""

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
    MunicipalityRemark,
    Reviewed,
    SourceReferences,
    Summary,
    TargetGroups,
    Title,
)
from overens.models.fields import (
    AmountField,
    CountInterval,
    CountyCode,
    MunicipalityCode,
    ProseText,
    Reference,
    TextOr,
    Word,
)
from overens.models.job_track_parts import (
    Employer,
    Funding,
    Intervention,
    Occupation,
    Outcome,
    Partner,
    Prerequisite,
    Quote,
    Round,
)


class JobTrack(BaseModel):
    """A chain of interventions that leads to employers who need people."""

    model_config = SHAPE

    title: Title
    municipalities: tuple[MunicipalityCode, ...] = Field(
        (), alias="kommuner", title="Kommuner", description="Namn eller fyrsiffriga koder: `[Åmål, 0114]`."
    )
    counties: tuple[CountyCode, ...] = Field(
        (), alias="län", title="Län", description="När spåret gäller ett helt län: `[Västra Götaland]`."
    )
    municipality_note: MunicipalityRemark = None
    kind: Annotated[str, Word("slag")] | None = Field(
        None,
        alias="slag",
        title="Slag",
        description="Ett ord ur listan slag: `lokalt-jobbspår`; utan arbetsgivare `förberedande-spår`.",
    )
    summary: Summary = None
    agreements: tuple[Annotated[str, Reference("agreements")], ...] = Field(
        (),
        alias="överenskommelser",
        title="Överenskommelser",
        description="Id för överenskommelser som spåret hör till: `[kalmar-2015]`.",
    )
    sectors: tuple[Annotated[str, Word("branscher")], ...] = Field(
        (), alias="branscher", title="Branscher", description="Ord ur listan branscher: `[industri, vård-omsorg]`."
    )
    occupations: tuple[Annotated[Occupation, TextOr("namn")], ...] = Field(
        (), alias="yrken", title="Yrken", description="Namn, gärna med SSYK-kod: `[{namn: svetsare, ssyk: 7212}]`."
    )
    employers: tuple[Annotated[Employer, TextOr("namn")], ...] = Field(
        (), alias="arbetsgivare", title="Arbetsgivare", description="De som behöver folk: `[Scania]`, `[{antal: 9}]`."
    )
    partners: tuple[Annotated[Partner, TextOr("namn")], ...] = Field(
        (), alias="partner", title="Partner", description="Andra som medverkar: `[Arbetsförmedlingen]`."
    )
    need: ProseText | None = Field(
        None, alias="behov", title="Behov", description="Hur många arbetsgivarna behöver, och till när."
    )
    target_groups: TargetGroups = ()
    prerequisites: tuple[Annotated[Prerequisite, TextOr("text")], ...] = Field(
        (),
        alias="förkunskaper",
        title="Förkunskaper",
        description="Vad deltagaren ska kunna: `[B-körkort, {språk: sfi, nivå: C, läge: avklarad}]`.",
    )
    selection: ProseText | None = Field(
        None, alias="urval", title="Urval", description="Vem som väljer deltagarna, och hur."
    )
    interventions: tuple[Intervention, ...] = Field(
        (),
        alias="insatser",
        title="Insatser",
        description="Stegen i ordning, ritas som diagram: `[{insats: praktik, omfattning: 6 månader}]`.",
    )
    length: AmountField | None = Field(
        None, alias="längd", title="Längd", description="Hela spårets längd: `12 månader`, `7 till 27 veckor`."
    )
    places: CountInterval | None = Field(
        None, alias="platser", title="Platser", description="Antal platser: `20` eller `15–20`."
    )
    rounds: tuple[Round, ...] = Field(
        (),
        alias="omgångar",
        title="Omgångar",
        description="Varje gång spåret getts: `[{nr: 1, start: 2019, deltagare: 18}]`.",
    )
    outcomes: tuple[Outcome, ...] = Field(
        (),
        alias="resultat",
        title="Resultat",
        description="Hur det gick: `[{utfall: anställd, antal: 6, av: 12, datum: 2017-05}]`.",
    )
    funding: tuple[Funding, ...] = Field(
        (),
        alias="finansiering",
        title="Finansiering",
        description="Vem som betalar: `[{av: kommunen, belopp: 450 000 kr}]`.",
    )
    phase: Annotated[str, Word("fas")] | None = Field(
        None, alias="fas", title="Fas", description="`planering`, `rekrytering`, `genomförande` eller `uppföljning`."
    )
    state: Annotated[str, Word("läge")] | None = Field(
        None, alias="läge", title="Läge", description="`planerat`, `pågående`, `avslutat` eller `inställt`."
    )
    quotes: tuple[Quote, ...] = Field(
        (), alias="citat", title="Citat", description="Vad någon sagt: `[{text: …, vem: …}]`."
    )
    contact: ContactField = None
    sources: SourceReferences = Field(
        alias="källa", title="Källa", description="Varifrån uppgifterna kommer: id i sources.yaml, `[seed-000]`."
    )
    evidence: Evidence = None
    reviewed: Reviewed = None
    draft: Draft = False
    former_addresses: FormerAddresses = ()
    exemptions: Exemptions = ()
    interpretation: Interpretation = {}
