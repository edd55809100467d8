"""What the tests of accessibility found when they last ran: `tillganglighet.yaml`, beside the configuration.

The tests write it (`python -m pytest --record-accessibility`), and the accessibility statement shows it. It is
committed with the project: a statement never claims more than what was tried on the site that it stands on.
The configuration's own part of the statement is here too.
"""

from __future__ import annotations

from datetime import date, timedelta
from pathlib import Path
from typing import Literal

from pydantic import BaseModel, Field, ValidationError

from overens.problems import SetupError
from overens.sources import Limits, SourceFile, read_source

FILE = "tillganglighet.yaml"

LASTING = timedelta(days=365)
"""How long results count as new: the statement must be looked over at least once a year."""


Trials = Literal[
    "axe", "states", "validator", "reflow", "spacing", "focus", "targets", "forced", "motion", "print", "journeys"
]
"""What can be tried: keys of the texts `pages.accessibility.trial.*`, in the order in which they are told."""


class Accessibility(BaseModel, extra="forbid", frozen=True):
    """What the accessibility statement says beside what the tests found."""

    law: Literal["gäller", "frivilligt"] = Field(
        default="gäller",
        alias="lagen",
        description="Om lagen om tillgänglighet till digital offentlig service gäller den som ansvarar.",
        examples=["gäller"],
    )
    conformity: Literal["helt", "delvis", "inte"] | None = Field(
        default=None,
        alias="följsamhet",
        description="Hur väl webbplatsen uppfyller lagens krav, efter egen bedömning.",
        examples=["delvis"],
    )
    assessed: date | None = Field(
        default=None, alias="bedömd", description="När bedömningen gjordes.", examples=["2026-11-21"]
    )


class Tool(BaseModel, extra="forbid", frozen=True):
    """A program that was used."""

    name: str = Field(alias="namn")
    version: str


class Trial(BaseModel, extra="forbid", frozen=True):
    """One thing that was tried: on how many pages, and how many faults were found."""

    id: Trials = Field(alias="prov")
    pages: int = Field(alias="sidor", ge=0)
    faults: int = Field(alias="fel", ge=0)


class TriedPage(BaseModel, extra="forbid", frozen=True):
    """A page that stands for its type, with the faults that axe found in it (they are part of the trial `axe`)."""

    type: str = Field(alias="sidtyp")
    address: str = Field(alias="sida")
    faults: int = Field(alias="fel", ge=0)


class Tried(BaseModel, extra="forbid", frozen=True):
    """All results of one run of the tests."""

    day: date = Field(alias="datum")
    tools: tuple[Tool, ...] = Field(default=(), alias="verktyg")
    trials: tuple[Trial, ...] = Field(default=(), alias="prov")
    pages: tuple[TriedPage, ...] = Field(default=(), alias="sidtyper")

    @property
    def faults(self) -> int:
        """Every fault that was found."""
        return sum(one.faults for one in self.trials)

    def is_old(self, as_of: date) -> bool:
        """Whether the results say little about the site of today."""
        return as_of - self.day > LASTING


def read_tested(folder: Path) -> Tried | None:
    """The results in a folder, None where there are none. Raises `SetupError` for a file that is not the tests' own."""
    file = folder / FILE
    if not file.is_file():
        return None
    source, problems = read_source(SourceFile(FILE, file.resolve()), Limits())
    try:
        if source is not None and source.data is not None and not problems:
            return Tried.model_validate(source.data)
    except ValidationError:
        pass
    raise SetupError(
        f"{file} går inte att läsa. Proven skriver den: kör python -m pytest --record-accessibility eller ta bort den.",
        f"{file} cannot be read. The tests write it: run python -m pytest --record-accessibility, or remove it.",
    )


def written(tested: Tried) -> str:
    """The results as the file that `read_tested` reads."""
    lines = [
        "# Vad proven av tillgängligheten fann senast. Visas i tillgänglighetsredogörelsen.",
        "# Skrivs av programmet: python -m pytest --record-accessibility. Ändra inte för hand.",
        f"datum: {tested.day.isoformat()}",
        *_listed("verktyg", [f'{{namn: "{one.name}", version: "{one.version}"}}' for one in tested.tools]),
        *_listed("prov", [f"{{prov: {one.id}, sidor: {one.pages}, fel: {one.faults}}}" for one in tested.trials]),
        *_listed(
            "sidtyper",
            [f'{{sidtyp: {one.type}, sida: "{one.address}", fel: {one.faults}}}' for one in tested.pages],
        ),
    ]
    return "\n".join(lines) + "\n"


def _listed(key: str, entries: list[str]) -> list[str]:
    return [f"{key}:", *(f"  - {entry}" for entry in entries)] if entries else []
