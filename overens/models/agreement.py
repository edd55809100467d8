"""An agreement (överenskommelse): the facts of `agreements/<id>.yaml`."""

from __future__ import annotations

from typing import Annotated

from pydantic import BaseModel, Field

from overens.models.agreement_parts import (
    AgreementAttachment,
    Decision,
    FollowUp,
    GrantReceived,
    LifeCycleEvent,
    Organisation,
    Party,
    Signatory,
)
from overens.models.common import (
    SHAPE,
    ContactField,
    Draft,
    Evidence,
    Exemptions,
    FormerAddresses,
    Interpretation,
    Municipalities,
    MunicipalityRemark,
    Reviewed,
    Sources,
    Summary,
    TargetGroups,
    Title,
)
from overens.models.fields import AmountField, Date, ProseText, Reference, Text, Word, YesNo
from overens.models.goals import Goal, MappingRow
from overens.models.modules import Module


class Agreement(BaseModel):
    """One agreement between municipalities, Arbetsförmedlingen and others."""

    model_config = SHAPE

    title: Title
    title_is_ours: YesNo = Field(
        False,
        alias="titelegen",
        title="Egen titel",
        description="`ja` när källan saknar titel och namnet är vårt eget; sidan talar om det.",
    )
    type: Annotated[str, Word("typ")] = Field(
        alias="typ", title="Typ", description="Ett ord ur listan typ: `unga` eller `fördjupad-nyanlända`."
    )
    municipalities: Municipalities
    municipality_note: MunicipalityRemark = None
    summary: Summary = None
    parties: tuple[Party, ...] = Field(
        (), alias="parter", title="Parter", description="De som sluter överenskommelsen: `[{namn: Kalmar kommun}]`."
    )
    signed: Date | None = Field(
        None, alias="undertecknad", title="Undertecknad", description="Dagen eller tiden: `2018-01-25`, `hösten 2015`."
    )
    signatories: tuple[Signatory, ...] = Field(
        (), alias="undertecknare", title="Undertecknare", description="Vilka som skrev under, först rollen."
    )
    decisions: tuple[Decision, ...] = Field(
        (), alias="beslut", title="Beslut", description="Politiska beslut: `[{organ: kommunstyrelsen, paragraf: 16}]`."
    )
    events: tuple[LifeCycleEvent, ...] = Field(
        (),
        alias="händelser",
        title="Händelser",
        description="Vad som hänt överenskommelsen: `[{händelse: utkast, datum: 2015-10-21}]`.",
    )
    start: Date | None = Field(
        None, alias="startdatum", title="Startdatum", description="När den börjar gälla: `2018-02-01`."
    )
    end: Date | None = Field(
        None, alias="slutdatum", title="Slutdatum", description="Sista dagen den gäller: `2020-12-31`."
    )
    open_ended: YesNo = Field(
        False, alias="tillsvidare", title="Tills vidare", description="`ja` när den gäller utan slutdatum."
    )
    notice_period: AmountField | None = Field(
        None, alias="uppsägningstid", title="Uppsägningstid", description="Till exempel `3 månader`."
    )
    revision_interval: AmountField | None = Field(
        None, alias="revideras", title="Revideras", description="Hur ofta den ses över: `1 gång per år`, `12 månader`."
    )
    terminated: Date | None = Field(
        None, alias="uppsagd", title="Uppsagd", description="Dagen då den slutade gälla i förtid: `2019-06-30`."
    )
    supersedes: tuple[Annotated[str, Reference("agreements")], ...] = Field(
        (),
        alias="ersätter",
        title="Ersätter",
        description="Id för överenskommelser som upphör med den här: `[kalmar-2015]`.",
    )
    amends: tuple[Annotated[str, Reference("agreements")], ...] = Field(
        (), alias="ändrar", title="Ändrar", description="Id för överenskommelser som den här ändrar: `[kalmar-2015]`."
    )
    target_groups: TargetGroups = ()
    target_group_description: ProseText | None = Field(
        None,
        alias="målgruppsbeskrivning",
        title="Målgruppsbeskrivning",
        description="Målgruppen med källans egna ord, till exempel åldrar.",
    )
    goals: tuple[Goal, ...] = Field(
        (),
        alias="mål",
        title="Mål",
        description="Mål som går att följa: `[{indikator: ungdomsarbetslöshet, enhet: procent}]`.",
    )
    mapping: tuple[MappingRow, ...] = Field(
        (),
        alias="kartläggning",
        title="Kartläggning",
        description="Målgruppens storlek och sammansättning: `[{mått: elever i årskurs 9, värde: 207}]`.",
    )
    mapping_date: Date | None = Field(
        None,
        alias="kartläggningsdatum",
        title="Kartläggningens datum",
        description="Dagen uppgifterna avser: `2014-09-30`.",
    )
    mapping_sources: tuple[Text, ...] = Field(
        (),
        alias="kartläggningskällor",
        title="Kartläggningens källor",
        description="Varifrån kartläggningens uppgifter kommer: `[kommunala aktivitetsansvaret]`.",
    )
    mapping_note: ProseText | None = Field(
        None,
        alias="kartläggningsanmärkning",
        title="Anmärkning om kartläggningen",
        description="Något läsaren bör veta: `Avrundade uppgifter.`",
    )
    labour_market: ProseText | None = Field(
        None,
        alias="arbetsmarknad",
        title="Arbetsmarknad",
        description="Arbetsgivarnas behov av kompetens och parternas gemensamma analys.",
    )
    organisation: Organisation | None = Field(
        None,
        alias="organisation",
        title="Organisation",
        description="Hur parterna arbetar ihop: `{styrgrupp: …, möten: …}`.",
    )
    process: tuple[Text, ...] = Field(
        (),
        alias="process",
        title="Process",
        description="Stegen med överenskommelsens egna ord, när de inte följer de tre modulerna.",
    )
    modules: tuple[Module, ...] = Field(
        (),
        alias="moduler",
        title="Moduler",
        description="Processen för individen i modul 1–3: `[{nr: 1, aktiviteter: […]}]`.",
    )
    young_newly_arrived: ProseText | None = Field(
        None,
        alias="unganyanlända",
        title="Unga nyanlända",
        description="Hur nyanlända 16–24 år kan fullfölja gymnasiet.",
    )
    job_tracks: tuple[Annotated[str, Reference("job-tracks")], ...] = Field(
        (), alias="jobbspår", title="Jobbspår", description="Id för jobbspår som beskrivs i den: `[oskarshamn-svets]`."
    )
    follow_up: FollowUp | None = Field(
        None,
        alias="uppföljning",
        title="Uppföljning",
        description="Hur den följs upp: `{metod: …, intervall: 6 månader}`.",
    )
    grants: tuple[GrantReceived, ...] = Field(
        (),
        alias="statsbidrag",
        title="Statsbidrag",
        description="Bidrag som arbetet fått: `[{belopp: 450 000 kr, år: 2019}]`.",
    )
    attachments: tuple[AgreementAttachment, ...] = Field(
        (), alias="bilagor", title="Bilagor", description="Bilagor med nummer som text: `[{nr: 1c, titel: Målgrupp}]`."
    )
    contact: ContactField = None
    sources: Sources = ()
    evidence: Evidence = None
    reviewed: Reviewed = None
    draft: Draft = False
    former_addresses: FormerAddresses = ()
    exemptions: Exemptions = ()
    interpretation: Interpretation = {}
