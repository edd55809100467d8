"""Who had an agreement on a day: from dates, never from today's status.

What one source saw in a year (a preparation, a refusal, a wait) is true of that year. It says nothing of the next one,
so it is not carried on: that nothing more is known is the honest answer.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date
from typing import Literal

from overens.catalogue.catalogue import AgreementRecord, Catalogue
from overens.catalogue.validity import BEFORE_SIGNING, Validity, start_of, validity
from overens.models import Agreement, Stance
from overens.swedish.dates import PartialDate

State = Literal[
    "gäller", "slut-okänt", "förberedelse", "avstått", "väntar", "odaterad", "upphörd", "inget-känt"
]  # fmt: skip

STATES: tuple[State, ...] = (
    "gäller",
    "slut-okänt",
    "förberedelse",
    "avstått",
    "väntar",
    "odaterad",
    "upphörd",
    "inget-känt",
)
"""What can be known of a municipality on a day. Where several hold, the first one is the answer.

`gäller`: an agreement was in force. `slut-okänt`: one had begun, and no end is known. `odaterad`: one is known, but not
when it began. The next three are what a source saw in that year. `upphörd`: all that are known had ended.
"""

FIRST_YEAR = 2015
"""The year of the first agreements on young people: years before it are not told, whatever older dates there are."""

AFTER_SIGNING = frozenset({"undertecknad", "i-kraft", "reviderad", "förlängd"})
"""Events (ids of the vocabulary `händelse`) that show that an agreement existed on their day."""

LETTER_OF_INTENT = "avsiktsförklaring"
"""The type of what comes before an agreement and is none itself."""

ENDED = frozenset({"upphörd", "uppsagd", "ersatt"})


@dataclass(frozen=True, slots=True)
class Standing:
    """What is known of a municipality on a day, and the agreement or the stance that decided it."""

    state: State
    agreement: AgreementRecord | None = None
    stance: Stance | None = None


NOTHING = Standing("inget-känt")


def year_ends(catalogue: Catalogue, also: Iterable[PartialDate] = ()) -> tuple[date, ...]:
    """The last day of every year of which something is known, and for the running year the catalogue's own day.

    From the first year with a dated agreement, stance or one of the dates in `also`, but not before `FIRST_YEAR`.
    Empty where nothing is dated.
    """
    today = catalogue.as_of
    years = [one.first.year for one in (*_dates(catalogue), *also) if one.first <= today]
    if not years:
        return ()
    return tuple(min(date(year, 12, 31), today) for year in range(max(min(years), FIRST_YEAR), today.year + 1))


def standing(catalogue: Catalogue, code: str, day: date) -> Standing:
    """What is known of the municipality with a code on a day."""
    found = [*_of_agreements(catalogue, code, day), *_of_stances(catalogue, code, day)]
    return min(found, key=lambda one: STATES.index(one.state), default=NOTHING)


def end_of(catalogue: Catalogue, record: AgreementRecord) -> PartialDate | None:
    """When an agreement ends or ended, as far as is known: by its end, ended early, or by a successor's start."""
    starts = [start_of(other.facts) for other in catalogue.index.successors.get(record.id, ())]
    ends = [one for one in (record.facts.end, record.facts.terminated, *starts) if one is not None]
    return min(ends, key=lambda one: one.last, default=None)


def validity_on(catalogue: Catalogue, record: AgreementRecord, day: date) -> Validity:
    """The status of an agreement on any day."""
    successors = tuple((other.subject, other.facts) for other in catalogue.index.successors.get(record.id, ()))
    return validity(record.facts, successors, day)


def _dates(catalogue: Catalogue) -> Iterator[PartialDate]:
    for record in catalogue.agreements.values():
        start = start_of(record.facts)
        yield from (one for one in (start, *(event.date for event in record.facts.events)) if one)
    for note in catalogue.index.note_by_municipality.values():
        yield from (one.date for one in (*note.facts.declined, *note.facts.waiting) if one.date)


def _of_agreements(catalogue: Catalogue, code: str, day: date) -> Iterator[Standing]:
    for record in catalogue.index.agreements_by_municipality.get(code, ()):
        state = _state(catalogue, record, day)
        if state:
            yield Standing(state, record)


def _state(catalogue: Catalogue, record: AgreementRecord, day: date) -> State | None:
    """What one agreement says of a day; None where it says nothing."""
    facts, known = record.facts, validity_on(catalogue, record, day)
    if facts.type == LETTER_OF_INTENT:
        return "förberedelse" if _prepared(facts, day) or _said(start_of(facts), day) else None
    if known.in_force:
        return "gäller"
    if known.status in ENDED:
        return "upphörd"
    if known.status == "okänd" and (known.start or _existed(facts, day)):
        return "gäller" if known.end else "slut-okänt"
    if _prepared(facts, day):
        return "förberedelse"
    return "odaterad" if known.status == "okänd" and _type_existed(catalogue, facts, day) else None


def _existed(facts: Agreement, day: date) -> bool:
    """Whether an event had happened by the day that only an agreement that exists can have."""
    return any(one.event in AFTER_SIGNING and one.date and one.date.first <= day for one in facts.events)


def _prepared(facts: Agreement, day: date) -> bool:
    """Whether it was being prepared in the day's year."""
    return any(one.event in BEFORE_SIGNING and _said(one.date, day) for one in facts.events)


def _said(when: PartialDate | None, day: date) -> bool:
    """Whether something dated was so in the day's year, by that day."""
    return when is not None and when.first <= day and when.last.year >= day.year


def _type_existed(catalogue: Catalogue, facts: Agreement, day: date) -> bool:
    """Agreements of a type that came later (`från` in the vocabulary) cannot have been there before."""
    term = catalogue.vocabularies.term("typ", facts.type)
    return term is None or term.from_ is None or term.from_.first <= day


def _of_stances(catalogue: Catalogue, code: str, day: date) -> Iterator[Standing]:
    note = catalogue.note(code)
    if note is None:
        return
    stances: tuple[tuple[State, tuple[Stance, ...]], ...] = (("avstått", note.declined), ("väntar", note.waiting))
    for state, said in stances:
        yield from (Standing(state, stance=one) for one in said if _said(one.date, day))
