"""What is published as data: one line for each set, and the fields that are counted out or joined in for it."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace

from overens.models import MODELS, MunicipalityNote, SourceEntry, TermEntry
from overens.open_data.fields import Field, fields_of

FOLDER = "/oppna-data/"

ID = Field("id", "id", "Id", "Postens namn. Det ändras aldrig och är sista delen av sidans adress.", required=True)
ADDRESS = Field("", "adress", "Adress", "Sidan på webbplatsen.", kind="link", required=True)
BODY = Field("", "text", "Löptext", "Sidans löptext, utan formatering.", kind="prose")
COUNTIES = Field("", "län", "Län", "Län som kommunerna ligger i.", kind="county", many=True)
STATUS = Field(
    "",
    "status",
    "Status",
    "Om överenskommelsen gäller på statusdagen: gäller, gäller tills vidare, kommande, förberedelse, upphörd, ersatt, "
    "uppsagd eller okänd.",
    required=True,
)
ANSWER = Field(
    "",
    "svar",
    "Svar",
    "Vad som är känt om kommunen på statusdagen: gäller, okänd (slutdatum är inte känt), kommande, förberedelse, "
    "upphörd, avstått, väntar eller inget-känt.",
    required=True,
)


@dataclass(frozen=True, slots=True)
class Dataset:
    """One set. `stem` names its files and its page, `kind` its records; its texts are `open-data.set.<stem>.*`.

    `fields` are those of its records, `table` those of its table where that tells something else than the records.
    `dated`: it tells what holds on the day of the build.
    """

    stem: str
    kind: str
    fields: tuple[Field, ...]
    table: tuple[Field, ...] = ()
    dated: bool = False

    @property
    def columns_of(self) -> tuple[Field, ...]:
        """The fields that the table's columns are made of."""
        return self.table or self.fields

    @property
    def address(self) -> str:
        """The page about it."""
        return f"{FOLDER}{self.stem}/"

    def file(self, ending: str) -> str:
        """The address of one of its files: `json`, `csv`, `schema.json`."""
        return f"{FOLDER}{self.stem}.{ending}"


def _record_fields(kind: str, *added: Field) -> tuple[Field, ...]:
    told = {one.key: one for one in added}
    own = [told.pop(one.key, one) for one in fields_of(MODELS[kind])]
    title, *rest = own
    body = (BODY,) if kind not in ("figures", "events", "publications") else ()
    return ID, ADDRESS, title, *told.values(), *rest, *body


def _chosen(fields: Iterable[Field], *keys: str) -> tuple[Field, ...]:
    by_key = {one.key: one for one in fields}
    return tuple(by_key[key] for key in keys)


_TRACKS = Field("", "jobbspår", "Jobbspår", "Id för jobbspår som hör till den.", kind="id", of="job-tracks", many=True)
_AGREEMENTS = Field(
    "",
    "överenskommelser",
    "Överenskommelser",
    "Id för överenskommelser som den hör till.",
    kind="id",
    of="agreements",
    many=True,
)

MUNICIPALITY = (
    Field("", "kod", "Kommunkod", "SCB:s kommunkod, fyra siffror.", kind="code", required=True),
    Field("", "namn", "Namn", "Kommunens namn.", required=True),
    Field("", "officielltnamn", "Officiellt namn", "Till exempel Göteborgs Stad.", required=True),
    replace(COUNTIES, many=False, description="Länet kommunen ligger i.", required=True),
    ADDRESS,
    ANSWER,
    replace(_AGREEMENTS, description="Id för kommunens överenskommelser, även de som har upphört."),
    replace(_TRACKS, description="Id för kommunens jobbspår."),
    *_chosen(fields_of(MunicipalityNote), "sammanfattning", "avstått", "väntar", "kontakt", "källa", "granskad"),
)

SOURCE = (
    replace(ID, description="Källans namn, som posternas fält källa anger."),
    ADDRESS,
    *_chosen(fields_of(SourceEntry), "titel", "datum", "utgivare", "beteckning", "länk", "anmärkning"),
)

TERM = (
    Field("", "lista", "Lista", "Ordlistans namn, ofta fältet som använder den.", required=True),
    replace(ID, description="Ordet, som posternas fält anger det."),
    *_chosen(fields_of(TermEntry), "etikett", "engelska", "beskrivning", "kod", "från", "till"),
)

_FIGURE = fields_of(MODELS["figures"])
_ONE = next(one for one in _FIGURE if one.key == "siffror").fields

FIGURE_ROW = (
    Field("", "underlag", "Underlag", "Id för undersökningen eller rapporten.", required=True),
    Field("", "underlagstitel", "Underlagets titel", "Undersökningen eller rapporten.", required=True),
    ADDRESS,
    *_chosen(_ONE, "id", "mått"),
    Field("", "del", "Del", "Vilken del av en uppdelning värdet gäller, till exempel kvinnor.", kind="text"),
    *_chosen(_ONE, "värde", "intervall", "text", "enhet", "gräns"),
    Field("", "tid", "Tid", "Tiden siffran gäller; underlagets datum där siffran inte har något eget.", kind="date"),
    *_chosen(_FIGURE, "svarsfrekvens", "population"),
    *_chosen(_ONE, "bransch", "kommuner", "anmärkning", "källa"),
    Field("", "källtitlar", "Källornas titlar", "Källorna i ord.", many=True),
)
"""A figure as a row: one for each part of a breakdown, with all that its sheet says of it."""

DATASETS: tuple[Dataset, ...] = (
    Dataset(
        "overenskommelser",
        "agreements",
        _record_fields("agreements", STATUS, COUNTIES, _TRACKS),
        dated=True,
    ),
    Dataset("jobbspar", "job-tracks", _record_fields("job-tracks", _AGREEMENTS)),
    Dataset("kommuner", "municipalities", MUNICIPALITY, dated=True),
    Dataset("siffror", "figures", _record_fields("figures"), table=FIGURE_ROW),
    Dataset("kalender", "events", _record_fields("events")),
    Dataset("nyheter", "news", _record_fields("news")),
    Dataset("exempel", "examples", _record_fields("examples")),
    Dataset("publikationer", "publications", _record_fields("publications")),
    Dataset("statsbidrag", "grants", _record_fields("grants")),
    Dataset("kallor", "sources", SOURCE),
    Dataset("ordlistor", "vocabularies", TERM),
)
"""The sets in the order in which they are shown. To publish a new kind of record: a line here, and its texts."""

BY_STEM: Mapping[str, Dataset] = {one.stem: one for one in DATASETS}

RECORD_KINDS = frozenset(one.kind for one in DATASETS if one.kind in MODELS) - {"sources", "vocabularies"}
"""Kinds whose records have a file of data beside their page."""
