"""A publication: the facts of `publications/<id>.yaml`."""

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
from overens.models.fields import Date, FileName, Link, OpenWord, Text


class Publication(BaseModel):
    """A report, a guide, a template, an inquiry."""

    model_config = SHAPE

    title: Title
    date: Date | None = Field(None, alias="datum", title="Datum", description="När den kom ut: `2023-02-06`.")
    publisher: Text | None = Field(
        None, alias="utgivare", title="Utgivare", description="Vem som gav ut den: `Statskontoret`."
    )
    designation: Text | None = Field(
        None, alias="beteckning", title="Beteckning", description="Serie och nummer, eller diarienummer: `SOU 2023:7`."
    )
    file: FileName | None = Field(
        None, alias="fil", title="Fil", description="Filens namn i postens egen mapp: `rapport.pdf`."
    )
    link: Link | None = Field(
        None, alias="länk", title="Länk", description="Var den finns: `https://exempel.se/rapport`."
    )
    kind: Annotated[str, OpenWord("publikation")] | None = Field(
        None, alias="slag", title="Slag", description="Till exempel `rapport`, `handledning` eller `mall`."
    )
    summary: Summary = None
    sources: Sources = ()
    evidence: Evidence = None
    reviewed: Reviewed = None
    draft: Draft = False
    former_addresses: FormerAddresses = ()
    exemptions: Exemptions = ()
    interpretation: Interpretation = {}
