"""The units that amounts are counted in, and how long they last. One table; everything else follows from it.

Weeks of full time, the measure that durations are drawn to scale by:

* 20 gymnasiepoäng are one week of full-time study (CSN's study pace; skollagen's points for komvux),
  30 högskolepoäng are a term of twenty weeks, 5 yrkeshögskolepoäng one week (each school form's own ordinance).
* A week has five working days and forty hours (arbetstidslagen 1982:673, 5 §).
* A year has 52 weeks and twelve equal months; a term is twenty weeks, the half of a school year.
"""

from __future__ import annotations

from dataclasses import dataclass
from decimal import Decimal
from fractions import Fraction


@dataclass(frozen=True, slots=True)
class Unit:
    """One unit: its name as written after a number (plural), its other forms, weeks of full time for one of it.

    `weeks` is None for what has no length (visits). `study` marks what takes twice as long at half pace.
    `counted_in` says what one of it is in another unit (a `halvår` is six months).
    """

    name: str
    forms: tuple[str, ...]
    english: tuple[str, str]
    weeks: Fraction | None = None
    study: bool = False
    counted_in: tuple[int, str] | None = None


_YEAR = Fraction(52)
_DAY = Fraction(1, 5)
_HOUR = Fraction(1, 40)

UNITS: tuple[Unit, ...] = (
    Unit("gymnasiepoäng", ("poäng", "p", "verksamhetspoäng"), ("credit", "credits"), Fraction(1, 20), study=True),
    Unit("högskolepoäng", ("hp",), ("higher education credit", "higher education credits"), Fraction(2, 3), study=True),
    Unit("yrkeshögskolepoäng", ("yhp", "yh-poäng"), ("vocational credit", "vocational credits"), _DAY, study=True),
    Unit("timmar", ("timme", "tim", "tim.", "h"), ("hour", "hours"), _HOUR, study=True),
    Unit("dagar", ("dag", "arbetsdagar", "arbetsdag"), ("day", "days"), _DAY),
    Unit("heldagar", ("heldag",), ("full day", "full days"), _DAY),
    Unit("halvdagar", ("halvdag",), ("half day", "half days"), _DAY / 2),
    Unit("veckor", ("vecka", "v", "v."), ("week", "weeks"), Fraction(1)),
    Unit("månader", ("månad", "mån", "mån.", "kalendermånader"), ("month", "months"), _YEAR / 12),
    Unit("kvartal", (), ("quarter", "quarters"), _YEAR / 4, counted_in=(3, "månader")),
    Unit("halvår", (), ("half-year", "half-years"), _YEAR / 2, counted_in=(6, "månader")),
    Unit("terminer", ("termin",), ("term", "terms"), Fraction(20)),
    Unit("läsår", (), ("school year", "school years"), Fraction(40)),
    Unit("år", (), ("year", "years"), _YEAR),
    Unit("procent", ("%",), ("per cent", "per cent")),
    Unit("besök", ("studiebesök", "arbetsplatsbesök"), ("visit", "visits")),
    Unit("arbetsplatser", ("arbetsplats",), ("workplace", "workplaces")),
    Unit("tillfällen", ("tillfälle", "gång", "gånger", "ggr"), ("occasion", "occasions")),
    Unit("möten", ("möte",), ("meeting", "meetings")),
    Unit("samtal", (), ("talk", "talks")),
    Unit("lektioner", ("lektion",), ("lesson", "lessons")),
    Unit("pass", (), ("session", "sessions")),
    Unit("kurser", ("kurs",), ("course", "courses")),
    Unit("delkurser", ("delkurs",), ("course module", "course modules")),
    Unit("moduler", ("modul",), ("module", "modules")),
    Unit("block", (), ("block", "blocks")),
)

BY_NAME: dict[str, Unit] = {unit.name: unit for unit in UNITS}
BY_FORM: dict[str, Unit] = {form: unit for unit in UNITS for form in (unit.name, *unit.forms)}


def converted(number: Decimal, source: Unit, target: Unit) -> Decimal | None:
    """A number of one unit counted in another, to two decimals; None where one of them has no length."""
    if source.weeks is None or target.weeks is None or source.study or target.study:
        return None
    exact = Fraction(number) * source.weeks / target.weeks
    rounded = (Decimal(exact.numerator) / Decimal(exact.denominator)).quantize(Decimal("0.01"))
    return rounded.normalize() if rounded != rounded.to_integral_value() else rounded.quantize(Decimal(1))
