"""The files that all records share: sources, vocabularies, rules and redirects."""

from __future__ import annotations

from typing import Annotated

from pydantic import BaseModel, ConfigDict, Field, RootModel

from overens.models.common import SHAPE
from overens.models.fields import Date, Id, Link, Reference, Text, WordId
from overens.models.vocabularies import Term, Terms

FROZEN = ConfigDict(frozen=True)


class SourceEntry(BaseModel):
    """A document that facts can cite."""

    model_config = SHAPE

    title: Text = Field(alias="titel", title="Titel", description="Källans titel: `SOU 2023:7 På egna ben`.")
    date: Date | None = Field(None, alias="datum", title="Datum", description="När den kom: `2023-02-06`, `2018`.")
    publisher: Text | None = Field(None, alias="utgivare", title="Utgivare", description="Vem som gav ut den.")
    designation: Text | None = Field(
        None, alias="beteckning", title="Beteckning", description="Serie och nummer, eller diarienummer: `SOU 2023:7`."
    )
    link: Link | None = Field(
        None, alias="länk", title="Länk", description="Var den finns: `https://exempel.se/rapport`."
    )
    file: Text | None = Field(
        None,
        alias="fil",
        title="Fil",
        description="Vad filen heter, när källan är en fil som vi har sparat. Namnet visas; filen publiceras inte.",
    )
    note: Text | None = Field(
        None, alias="anmärkning", title="Anmärkning", description="Något läsaren bör veta: `Odaterad; avser 2018.`"
    )


class TermEntry(BaseModel):
    """A word of a vocabulary."""

    model_config = SHAPE

    label: Text = Field(alias="etikett", title="Etikett", description="Ordet som läsaren ser det: `Vård och omsorg`.")
    label_en: Text | None = Field(
        None, alias="engelska", title="Engelska", description="Etiketten på engelska: `Health and social care`."
    )
    description: Text | None = Field(
        None, alias="beskrivning", title="Beskrivning", description="Vad ordet betyder, med enkla ord."
    )
    code: Text | None = Field(None, alias="kod", title="Kod", description="Kod i ett annat register: `Q`.")
    from_: Date | None = Field(None, alias="från", title="Från", description="När ordet började gälla: `2015`.")
    to: Date | None = Field(None, alias="till", title="Till", description="När ordet slutade gälla: `2019-12-31`.")
    words: tuple[Text, ...] = Field(
        (), alias="ord", title="Ord", description="Delar och synonymer för sökningen: `[vård, biträde]`."
    )
    forms: tuple[Text, ...] = Field(
        (),
        alias="former",
        title="Former",
        description="Så skrivs ordet i löpande text. Där leder det till ordlistan: `[jobbspår, jobbspåret]`.",
    )


class RuleEntry(BaseModel):
    """Something the model requires, with its source and the check that watches it."""

    model_config = SHAPE

    text: Text = Field(alias="text", title="Text", description="Kravet i en mening.")
    sources: tuple[Annotated[str, Reference("sources")], ...] = Field(
        (), alias="källa", title="Källa", description="Varifrån kravet kommer: id i sources.yaml, `[seed-000]`."
    )
    rule: Text | None = Field(
        None, alias="regel", title="Regel", description="Koden för kontrollen som bevakar kravet: `få-jobbspår`."
    )


class SourceList(RootModel[dict[Id, SourceEntry]]):
    """`sources.yaml`: id -> source."""

    model_config = FROZEN


class VocabularyList(RootModel[dict[WordId, dict[WordId, TermEntry]]]):
    """`vocabularies.yaml`: list -> id -> word. Adds to the lists that come with the program, and overrides them."""

    model_config = FROZEN

    def as_terms(self) -> Terms:
        """The words as the vocabularies hold them."""
        return {name: {word: _term(word, entry) for word, entry in terms.items()} for name, terms in self.root.items()}


class RuleList(RootModel[dict[Id, RuleEntry]]):
    """`rules.yaml`: id -> rule."""

    model_config = FROZEN


class RedirectList(RootModel[dict[Text, Text]]):
    """`redirects.yaml`: old address -> new address, or `borttagen`."""

    model_config = FROZEN


def _term(word: str, entry: TermEntry) -> Term:
    described = (entry.description, entry.code, entry.from_, entry.to)
    return Term(word, entry.label, entry.label_en, *described, entry.words, entry.forms)
