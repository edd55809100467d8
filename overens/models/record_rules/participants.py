"""No more people come out of a job track than went in."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping

from overens.models.job_track import JobTrack
from overens.models.job_track_parts import Outcome, Round
from overens.models.record_rules.finding import Finding
from overens.sources import Loc

_AT_MOST = frozenset({None, "högst", "under"})
"""Wordings of a number of participants that nobody can be counted above."""

_AT_LEAST = frozenset({None, "minst", "över", "drygt"})
"""Wordings of an outcome that certainly reaches the number."""

_FAMILIES: tuple[tuple[frozenset[str], ...], ...] = (
    # Within a family one person may be counted in several ways; within a set each person is counted once.
    (
        frozenset({"anställd"}),
        frozenset({"erbjuden-arbete"}),
        frozenset({"arbete-utan-stöd", "arbete-med-stöd"}),
        frozenset({"tillsvidare", "tidsbegränsad", "säsongsanställning", "timvikarie"}),
    ),
    (frozenset({"reguljära-studier"}), frozenset({"till-studier"})),
)


_BESIDE = frozenset({"start", "slut", "platser", "datum", "anmärkning", "källa"})
"""Keys of rounds and outcomes that count nobody: a mistake in one leaves the sums as they are."""


def women_and_men(track: JobTrack) -> Iterator[Finding]:
    """Women and men of each round, and those who completed it, against its participants."""
    for index, one in enumerate(track.rounds):
        if one.participants is None or one.qualifier not in _AT_MOST:
            continue
        above: Loc = ("omgångar", index)
        sexes = (one.women or 0) + (one.men or 0)
        if sexes > one.participants:
            key = "kvinnor" if one.women is not None else "män"
            values = {"sum": sexes, "participants": one.participants}
            yield Finding("women-and-men-exceed", (*above, key), values, (above,), _BESIDE)
        if one.completed is not None and one.completed > one.participants:
            yield _exceeds((*above, "fullföljt"), one.completed, one.participants, above)


def outcomes(track: JobTrack) -> Iterator[Finding]:
    """Outcomes against what they are out of, and against the participants of their round (or of all rounds)."""
    rounds = {one.number: one for one in track.rounds if one.number}
    by_round: dict[str | None, dict[Loc, Outcome]] = {}
    for index, one in enumerate(track.outcomes):
        loc: Loc = ("resultat", index)
        if one.count is None:
            continue
        if one.out_of is not None and one.count > one.out_of:
            yield _exceeds((*loc, "antal"), one.count, one.out_of, loc, apart=_BESIDE | {"utfall"})
        elif one.qualifier in _AT_LEAST:
            by_round.setdefault(one.round, {})[loc] = one
    for number, found in by_round.items():
        yield from _against(found, _participants(track.rounds, rounds, number))


def known_rounds(track: JobTrack) -> Iterator[Finding]:
    """An outcome names a round that there is."""
    numbers = [one.number for one in track.rounds if one.number]
    for index, one in enumerate(track.outcomes):
        if numbers and one.round and one.round not in numbers:
            values = {"value": one.round, "rounds": ", ".join(f"`{number}`" for number in numbers)}
            yield Finding(
                "unknown-round", ("resultat", index, "omgång"), values, (("omgångar",), ("resultat", index)), _BESIDE
            )


def _against(found: Mapping[Loc, Outcome], participants: int | None) -> Iterator[Finding]:
    """Each outcome alone, then those of one date together."""
    if participants is None:
        return
    alone = [(loc, one) for loc, one in found.items() if (one.count or 0) > participants]
    for loc, one in alone:
        yield _exceeds((*loc, "antal"), one.count or 0, participants, loc, ("omgångar",), apart=_BESIDE | {"utfall"})
    if alone:
        return
    dates = dict.fromkeys((one.date.text if one.date else None) for one in found.values())
    for date in dates:
        same = {loc: one for loc, one in found.items() if (one.date.text if one.date else None) == date}
        total = _fewest_people(same.values())
        if total > participants:
            last = list(same)[-1]
            yield _exceeds((*last, "antal"), total, participants, *same, ("omgångar",), apart=_BESIDE - {"datum"})


def _fewest_people(found: Iterable[Outcome]) -> int:
    """How many people the outcomes are about at the least."""
    counts: dict[str, int] = {}
    for one in found:
        counts[one.outcome] = counts.get(one.outcome, 0) + (one.count or 0)
    people = 0
    for family in _FAMILIES:
        people += max(sum(counts.pop(word, 0) for word in words) for words in family)
    return people + sum(counts.values())


def _participants(all_rounds: tuple[Round, ...], rounds: Mapping[str, Round], number: str | None) -> int | None:
    """The participants of a round, or of all of them; None where that is not certain."""
    chosen = all_rounds if number is None else tuple(one for key, one in rounds.items() if key == number)
    if not chosen or any(one.participants is None or one.qualifier not in _AT_MOST for one in chosen):
        return None
    return sum(one.participants or 0 for one in chosen)


def _exceeds(loc: Loc, count: int, participants: int, *needs: Loc, apart: frozenset[str] = _BESIDE) -> Finding:
    return Finding("outcomes-exceed-participants", loc, {"count": count, "participants": participants}, needs, apart)
