"""Texts with a YAML head: news, examples, calls for grants, pages, and translations of them all."""

from __future__ import annotations

from pydantic import BaseModel, Field

from overens.models.common import (
    SHAPE,
    Draft,
    Evidence,
    Exemptions,
    FormerAddresses,
    ImageField,
    Interpretation,
    Municipalities,
    Reviewed,
    Sources,
    Summary,
    Tags,
    Title,
)
from overens.models.fields import Date, MoneyField, ProseText, Text


class Article(BaseModel):
    """A local example (`examples/`) or a page (`pages/`, in any language)."""

    model_config = SHAPE

    title: Title
    date: Date | None = Field(None, alias="datum", title="Datum", description="När texten skrevs: `2018-10-24`.")
    summary: Summary = None
    municipalities: Municipalities = ()
    tags: Tags = ()
    image: ImageField = None
    sources: Sources = ()
    evidence: Evidence = None
    reviewed: Reviewed = None
    draft: Draft = False
    former_addresses: FormerAddresses = ()
    exemptions: Exemptions = ()
    interpretation: Interpretation = {}


class NewsItem(BaseModel):
    """News or a press release (`news/`): an article that must have its date."""

    model_config = SHAPE

    title: Title
    date: Date = Field(alias="datum", title="Datum", description="När nyheten kom: `2018-10-24`.")
    summary: Summary = None
    municipalities: Municipalities = ()
    tags: Tags = ()
    image: ImageField = None
    sources: Sources = ()
    evidence: Evidence = None
    reviewed: Reviewed = None
    draft: Draft = False
    former_addresses: FormerAddresses = ()
    exemptions: Exemptions = ()
    interpretation: Interpretation = {}


class Question(BaseModel):
    """A question about a call, with its answer."""

    model_config = SHAPE

    question: Text = Field(alias="fråga", title="Fråga", description="Frågan: `Vem kan söka?`")
    answer: ProseText = Field(alias="svar", title="Svar", description="Svaret, gärna i flera rader.")


class Grant(BaseModel):
    """A call for a government grant (`grants/`)."""

    model_config = SHAPE

    title: Title
    date: Date | None = Field(None, alias="datum", title="Datum", description="När utlysningen kom: `2019-03-01`.")
    opens: Date | None = Field(None, alias="öppnar", title="Öppnar", description="Första dag att söka: `2019-03-01`.")
    closes: Date | None = Field(None, alias="stänger", title="Stänger", description="Sista dag att söka: `2019-05-31`.")
    amount: MoneyField | None = Field(None, alias="belopp", title="Belopp", description="Till exempel `25 mnkr`.")
    questions: tuple[Question, ...] = Field(
        (), alias="frågor", title="Frågor", description="Frågor och svar: `[{fråga: Vem kan söka?, svar: Kommuner.}]`."
    )
    summary: Summary = None
    municipalities: Municipalities = ()
    tags: Tags = ()
    image: ImageField = None
    sources: Sources = ()
    evidence: Evidence = None
    reviewed: Reviewed = None
    draft: Draft = False
    former_addresses: FormerAddresses = ()
    exemptions: Exemptions = ()
    interpretation: Interpretation = {}


class Translation(BaseModel):
    """The head of a translation (`<id>.en.md`, `<id>.lattlast.md`): facts are never copied into it."""

    model_config = SHAPE

    title: Title
    summary: Summary = None
    reviewed: Reviewed = None
    draft: Draft = False
    exemptions: Exemptions = ()


class RunningText(BaseModel):
    """The head of the running text beside a YAML file (`<id>.md`): it has none, the facts stand in the YAML."""

    model_config = SHAPE
