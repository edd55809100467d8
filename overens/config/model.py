"""What can be set for one site: the keys of `config.yaml` and the form of their values."""

from __future__ import annotations

import re
from typing import Annotated, Literal

from pydantic import AfterValidator, BaseModel, BeforeValidator, Field

from overens.languages import FIRST
from overens.sources import Limits
from overens.tested import Accessibility

_UNITS = {"B": 1, "KB": 1_000, "MB": 1_000_000, "GB": 1_000_000_000}


def _size(value: object) -> object:
    """Bytes of `2 MB`, `300 kB`; whatever is no text is left for the model to refuse."""
    if not isinstance(value, str):
        return value
    written = re.fullmatch(r"(\d+(?:[.,]\d+)?)\s*(B|KB|MB|GB)", value.strip(), re.IGNORECASE)
    if not written:
        raise ValueError("no size")
    return round(float(written[1].replace(",", ".")) * _UNITS[written[2].upper()])


def _months(value: object) -> object:
    if not isinstance(value, str):
        return value
    written = re.fullmatch(r"(\d+)\s*(månad|månader|år)", value.strip())
    if not written:
        raise ValueError("no months")
    return int(written[1]) * (12 if written[2] == "år" else 1)


def _web_address(value: str) -> str:
    if not re.fullmatch(r"https?://[^\s/?#@]+(/[^\s?#]*)?", value):
        raise ValueError("no address")
    return value.rstrip("/")


def _languages(value: tuple[str, ...]) -> tuple[str, ...]:
    """Content is written in Swedish, and links and former addresses lead to the Swedish pages first."""
    if value[0] != FIRST:
        raise ValueError("no Swedish first")
    return value


def _email(value: str) -> str:
    if not re.fullmatch(r"[^\s@<>\"]+@[^\s@<>\"]+\.[^\s@<>\"]+", value):
        raise ValueError("no e-mail address")
    return value


Size = Annotated[int, BeforeValidator(_size), Field(gt=0)]
Months = Annotated[int, BeforeValidator(_months)]
WebAddress = Annotated[str, AfterValidator(_web_address)]
LanguageCode = Annotated[str, Field(pattern=r"^[a-z]{2,8}$")]
Languages = Annotated[tuple[LanguageCode, ...], Field(min_length=1), AfterValidator(_languages)]
Email = Annotated[str, AfterValidator(_email)]


class Operator(BaseModel, extra="forbid", frozen=True):
    """Who runs the site, shown on every page."""

    name: str = Field(
        default="", alias="namn", description="Vem som står bakom webbplatsen.", examples=["Föreningen X"]
    )
    email: Email | None = Field(
        default=None,
        alias="epost",
        description="En funktionsbrevlåda, hellre än en persons.",
        examples=["post@exempel.se"],
    )
    website: WebAddress | None = Field(
        default=None, alias="webbplats", description="Den ansvarigas egen webbplats.", examples=["https://exempel.se"]
    )


class ReportErrors(BaseModel, extra="forbid", frozen=True):
    """How a reader reports an error or asks for a removal."""

    email: Email | None = Field(
        default=None, alias="epost", description="Dit läsarens rättelse skickas.", examples=["fel@exempel.se"]
    )
    text: str = Field(
        default="", alias="text", description="Vad läsaren får veta om rättelser.", examples=["Skriv till oss."]
    )


class OwnWords(BaseModel, extra="forbid", frozen=True):
    """What the one who runs the site says on every page, in one language. Empty where nothing is said."""

    description: str = Field(
        default="", alias="beskrivning", description="En mening för sökmotorer.", examples=["Local agreements."]
    )
    disclaimer: str = Field(
        default="", alias="upplysning", description="Att ni inte är en myndighet.", examples=["Not an authority."]
    )
    report: str = Field(
        default="", alias="rapportera", description="Vad läsaren får veta om rättelser.", examples=["Write to us."]
    )


class ConfiguredLimits(BaseModel, extra="forbid", frozen=True):
    """Limits for files, texts and pages. Sizes in bytes."""

    file_bytes: Size = Field(
        default=2_000_000,
        alias="filstorlek",
        description="Största tillåtna YAML- eller Markdownfil.",
        examples=["2 MB"],
    )
    attachment_bytes: Size = Field(
        default=50_000_000, alias="bilaga", description="Största tillåtna bilaga.", examples=["50 MB"]
    )
    lix: int = Field(
        default=55,
        alias="lix",
        ge=20,
        le=100,
        description="Läsbarhetsindex som en text inte bör överstiga.",
        examples=["55"],
    )
    page_bytes: Size = Field(
        default=300_000, alias="sidvikt", description="Största vikt för en färdig sida.", examples=["300 kB"]
    )
    expiring_months: Months = Field(
        default=6,
        alias="upphör-inom",
        description="Så långt före slutdatum en varning ges.",
        examples=["6 månader"],
    )


class Licence(BaseModel, extra="forbid", frozen=True):
    """The terms that open data is given under."""

    name: str = Field(alias="namn", description="Licensens namn.", examples=["CC0 1.0"])
    link: WebAddress = Field(
        alias="länk", description="Var licensen står.", examples=["https://creativecommons.org/publicdomain/zero/1.0"]
    )


class OpenDataTerms(BaseModel, extra="forbid", frozen=True):
    """What is said of the open data."""

    licence: Licence | None = Field(
        default=None,
        alias="licens",
        description="Licensen för sammanställningen; utelämnad sägs ingenting om licens.",
        examples=["{namn: CC0 1.0, länk: https://creativecommons.org/publicdomain/zero/1.0}"],
    )


class Folders(BaseModel, extra="forbid", frozen=True):
    """Where things are; relative to the folder of `config.yaml`. None: the usual place."""

    content: str | None = Field(
        default=None, alias="innehåll", description="Mappen med innehåll.", examples=["content"]
    )
    templates: str | None = Field(
        default=None, alias="mallar", description="Mappen med mallar.", examples=["templates"]
    )
    output: str | None = Field(
        default=None, alias="webbplats", description="Mappen för den färdiga webbplatsen.", examples=["site"]
    )


class Config(BaseModel, extra="forbid", frozen=True):
    """All settings of a site. Aliases are the Swedish keys of `config.yaml`."""

    name: str = Field(alias="namn", description="Webbplatsens namn.", examples=["Överens"])
    address: WebAddress = Field(
        alias="adress", description="Webbplatsens adress, utan snedstreck sist.", examples=["https://www.exempel.se"]
    )
    description: str = Field(
        default="", alias="beskrivning", description="En mening för sökmotorer.", examples=["Lokala överenskommelser."]
    )
    operator: Operator = Field(
        default=Operator(), alias="ansvarig", description="Vem som ansvarar.", examples=["{namn: X}"]
    )
    disclaimer: str = Field(
        default="", alias="upplysning", description="Att ni inte är en myndighet.", examples=["Ingen myndighet."]
    )
    report: ReportErrors = Field(
        default=ReportErrors(), alias="rapportera", description="Om fel.", examples=["{epost: fel@exempel.se}"]
    )
    languages: Languages = Field(
        default=(FIRST,),
        alias="språk",
        description="Språk som sidor visas på, svenska först.",
        examples=["[sv, en, lattlast]"],
    )
    translations: dict[str, OwnWords] = Field(
        default={},
        alias="översättningar",
        description="Era egna meningar på webbplatsens andra språk.",
        examples=["{en: {upplysning: Not an authority.}}"],
    )
    message_language: Literal["sv", "en"] = Field(
        default="sv", alias="meddelandespråk", description="Språk för programmets meddelanden.", examples=["sv"]
    )
    accessibility: Accessibility = Field(
        default=Accessibility(), alias="tillgänglighet", description="Redogörelsen.", examples=["{lagen: gäller}"]
    )
    limits: ConfiguredLimits = Field(
        default=ConfiguredLimits(), alias="gränser", description="Gränser.", examples=["{lix: 55}"]
    )
    open_data: OpenDataTerms = Field(
        default=OpenDataTerms(),
        alias="öppnadata",
        description="Villkor för öppna data.",
        examples=["{licens: {namn: CC0 1.0, länk: https://creativecommons.org/publicdomain/zero/1.0}}"],
    )
    offline: Literal["ja", "nej"] = Field(
        default="ja", alias="offline", description="Om lästa sidor sparas för den som är offline.", examples=["ja"]
    )
    folders: Folders = Field(
        default=Folders(), alias="kataloger", description="Mappar.", examples=["{innehåll: content}"]
    )

    def words_in(self, language: str) -> OwnWords:
        """What the one who runs the site says in a language; in the site's own where it is not translated."""
        own = OwnWords(beskrivning=self.description, upplysning=self.disclaimer, rapportera=self.report.text)
        translated = self.translations.get(language, OwnWords())
        return own.model_copy(update={key: said for key, said in translated if said})

    @property
    def reading_limits(self) -> Limits:
        """The limits as the reading of files takes them."""
        return Limits(file_bytes=self.limits.file_bytes, attachment_bytes=self.limits.attachment_bytes)
