"""Read a source as a record: typed facts, or problems with their places. Pure; runs in worker processes."""

from __future__ import annotations

from collections.abc import Iterator

from pydantic import BaseModel, ValidationError

from overens.models.article import RunningText
from overens.models.breakdowns import same_words
from overens.models.context import Context
from overens.models.entries import blank_entries
from overens.models.errors import MOST_PROBLEMS, errors_of
from overens.models.grounds import Grounds
from overens.models.kinds import model_of
from overens.models.mistakes import Mistakes
from overens.models.other_folders import in_another_folder
from overens.models.partial import Partial, partial_of, touched
from overens.models.placement import names_for_lists
from overens.models.record_rules import findings
from overens.models.record_rules.finding import Finding
from overens.models.scans import scan
from overens.models.shown import shown
from overens.models.small_keys import with_small_keys
from overens.models.vocabularies import Vocabularies
from overens.problem_texts import KINDS
from overens.problems import Problem, problem
from overens.sources import Loc, Source


def read_record(source: Source, vocabularies: Vocabularies) -> tuple[BaseModel | None, tuple[Problem, ...]]:
    """The facts of a file, and everything that is wrong in it.

    The facts are None where something is an error; warnings leave them. What the source has reported already
    (`suspect`) is not reported again. Rules that the file switches off (`undantag`) are told all the same; the
    catalogue leaves them out.
    """
    source, slips = with_small_keys(source)
    facts, problems, _ = read_as_far_as_it_goes(source, vocabularies)
    return (None if slips else facts), (*slips, *problems)


def read_as_far_as_it_goes(
    source: Source, vocabularies: Vocabularies
) -> tuple[BaseModel | None, tuple[Problem, ...], Partial]:
    """As `read_record`, and what is left of the record without its broken values, for what else may be wrong in it.

    Of a file whose keys are `with_small_keys`.
    """
    found = scan(source)
    model = model_of(source)
    if source.data is None and model is not RunningText:
        return None, tuple(found.problems), Partial(None)
    elsewhere = in_another_folder(source)
    if elsewhere:
        return None, (*found.problems, elsewhere), Partial(None)
    same = same_words(source, vocabularies)
    facts, mistakes = _validated(source, model, vocabularies, found.places | same.keys())
    problems = [*found.problems, *mistakes.problems(), *same.values(), *blank_entries(source, model)]
    problems += (one for one in names_for_lists(source, model) if one not in problems)
    if facts is None:
        part = partial_of(model, source.data or {}, mistakes.places, vocabularies)
    else:
        part = Partial(facts, touched=touched(mistakes.places))
    problems += _broken_rules(source, model, part, mistakes.places)
    is_wrong = any(one.severity == "error" for one in problems)
    return (None if is_wrong else facts), tuple(problems), part


def _validated(
    source: Source, model: type[BaseModel], vocabularies: Vocabularies, silent: frozenset[Loc]
) -> tuple[BaseModel | None, Mistakes]:
    """The facts, unless something is wrong that is more than worth a warning."""
    data = source.data or {}
    try:
        facts = model.model_validate(data, context=Context(vocabularies))
    except ValidationError as error:
        errors = errors_of(error)
    else:
        return facts, Mistakes(source, model, vocabularies, (), silent)
    mistakes = Mistakes(source, model, vocabularies, errors, silent)
    if not mistakes.are_warnings:
        return None, mistakes
    return model.model_validate(data, context=Context(vocabularies, lenient=True)), mistakes


def _broken_rules(source: Source, model: type[BaseModel], part: Partial, broken: frozenset[Loc]) -> Iterator[Problem]:
    """Problems of the rules within a record, but for findings that rest on something broken."""
    if part.facts is None:
        return
    errors, grounds = 0, Grounds(broken)
    for first in findings(model, part.facts):
        finding: Finding | None = first
        while finding and grounds.are_broken(finding, part):
            finding = finding.otherwise
        if finding is None:
            continue
        loc = part.written(finding.loc)
        place = source.key_place(loc) if finding.at_key else source.place(loc)
        errors += KINDS[finding.code].severity == "error"
        if errors > MOST_PROBLEMS:
            yield problem("reading-stopped", place)
            return
        repeated = {} if finding.earlier is None else _repeated(source, loc, part.written(finding.earlier))
        yield problem(finding.code, place, **finding.values, **repeated)


def _repeated(source: Source, loc: Loc, earlier: Loc) -> dict[str, object]:
    """What is said of a value that repeats another."""
    values = {"value": source.written(loc), "earlier": source.written(earlier)}
    return {"first": source.place(earlier).line, **{name: shown(text) for name, text in values.items()}}
