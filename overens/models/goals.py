"""Goals as data, followed to their outcome, and the mapping of the target group."""

from __future__ import annotations

from typing import Annotated

from pydantic import BaseModel, Field

from overens.models.common import SHAPE
from overens.models.fields import BreakdownWord, Date, Number, OpenWord, Period, Text, Word

Breakdown = Annotated[
    dict[Annotated[str, BreakdownWord()], Number],
    Field(
        alias="uppdelning",
        title="Uppdelning",
        description="Värdet fördelat på ord: `{kvinnor: 58, män: 42}`.",
    ),
]
Unit = Annotated[
    Annotated[str, OpenWord("enhet")] | None,
    Field(alias="enhet", title="Enhet", description="Vad som räknas: `procent`, `personer`, `kommuner`."),
]
Qualifier = Annotated[
    Annotated[str, Word("gräns")] | None,
    Field(
        alias="gräns",
        title="Gräns",
        description="När värdet inte är exakt: `minst`, `över`, `drygt`, `cirka`, `nära`.",
    ),
]


class GoalValue(BaseModel):
    """A value at a time: baseline, target or outcome."""

    model_config = SHAPE

    value: Number | None = Field(None, alias="värde", title="Värde", description="Ett tal: `15,6`.")
    date: Date | None = Field(None, alias="datum", title="Datum", description="När värdet gäller: `sommaren 2015`.")


class Goal(BaseModel):
    """A goal with its baseline, its target and what came of it."""

    model_config = SHAPE

    indicator: Text = Field(alias="indikator", title="Indikator", description="Vad som mäts: `ungdomsarbetslöshet`.")
    unit: Unit = None
    baseline: GoalValue | None = Field(
        None,
        alias="utgångsvärde",
        title="Utgångsvärde",
        description="Läget från början: `{värde: '15,6', datum: 2015}`.",
    )
    target: GoalValue | None = Field(
        None, alias="målvärde", title="Målvärde", description="Vad som ska nås: `{värde: '7,8', datum: 2018}`."
    )
    outcomes: tuple[GoalValue, ...] = Field(
        (), alias="utfall", title="Utfall", description="Vad det blev: `[{värde: '11,1', datum: sommaren 2017}]`."
    )


class MappingRow(BaseModel):
    """One row of the mapping of the target group."""

    model_config = SHAPE

    measure: Text = Field(alias="mått", title="Mått", description="Vad som räknas: `elever som lämnade årskurs 9`.")
    period: Period | None = Field(None, alias="period", title="Period", description="Till exempel `2014/2015`.")
    value: Number | None = Field(None, alias="värde", title="Värde", description="Ett tal: `1 300`.")
    unit: Unit = None
    qualifier: Qualifier = None
    breakdown: Breakdown = {}
    supplier: Text | None = Field(
        None, alias="uppgiftslämnare", title="Uppgiftslämnare", description="Vem som lämnat uppgiften: `Skolverket`."
    )


__all__ = ["Breakdown", "Goal", "GoalValue", "MappingRow", "Qualifier", "Unit"]
