"""Whatever stands in a file, reading it gives facts or problems, never an exception; every problem has a line."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from pydantic import BaseModel, RootModel

from overens import problem_texts
from overens.models import BASE_VOCABULARIES, MODELS, read_record
from overens.models.keys import keys_of
from overens.sources import Loc, Mark, Source, read_yaml_text

KINDS = sorted(MODELS)
WORDS = sorted({word for terms in BASE_VOCABULARIES.terms.values() for word in terms})
HARD = [
    "2018-01-25", "2018-13-45", "hösten 2015", "15,6", "-1", "1e9", "[Ange text]",
    "19121212-1212", "ja", "Åmål", "0114",
    "a.b@kommun.se", "http://[", "https://exempel.se", "{värde}", "{0}", "a" * 2000, "rad\nrad", "\u00a0", "٣", "½",
    "9" * 60, "få-jobbspår", "1", "2", "minst 5 besök", "12 veckor till 2 år", "procent",
]  # fmt: skip
leaves = st.sampled_from(HARD) | st.sampled_from(WORDS) | st.text(min_size=1, max_size=20)
anything = st.recursive(
    leaves,
    lambda inner: st.lists(inner, min_size=1, max_size=3) | st.dictionaries(leaves, inner, min_size=1, max_size=3),
    max_leaves=6,
)


def mappings(model: type[BaseModel] | None, depth: int = 0) -> st.SearchStrategy[Any]:
    """Mappings with the keys of the model, mostly with the shapes it wants and often with other things."""
    if model is None or depth > 3:
        return anything
    if issubclass(model, RootModel):
        inner = next(iter(keys_of(model).values()))
        return st.dictionaries(leaves, mappings(inner, depth + 1), min_size=1, max_size=3)
    items = {}
    for key, inner in keys_of(model).items():
        below = mappings(inner, depth + 1) if inner else leaves
        items[key] = below | st.lists(below, min_size=1, max_size=3) | anything
    odd = st.dictionaries(leaves, leaves, max_size=1)
    return st.builds(lambda known, more: {**more, **known}, st.fixed_dictionaries({}, optional=items), odd)


SOURCES = st.sampled_from(KINDS).flatmap(lambda kind: st.tuples(st.just(kind), mappings(MODELS[kind])))


def _marks(value: Any, loc: Loc, marks: dict[Loc, Mark], key_marks: dict[Loc, Mark]) -> None:
    marks[loc] = Mark(len(marks) + 1, 1)
    if isinstance(value, dict):
        for key, inner in value.items():
            key_marks[(*loc, key)] = Mark(len(marks) + 1, 1)
            _marks(inner, (*loc, key), marks, key_marks)
    if isinstance(value, list):
        for index, inner in enumerate(value):
            _marks(inner, (*loc, index), marks, key_marks)


def source_of(kind: str, data: dict[str, Any], language: str, suspect: frozenset[Loc], body: str | None) -> Source:
    marks: dict[Loc, Mark] = {}
    key_marks: dict[Loc, Mark] = {}
    _marks(data, (), marks, key_marks)
    lines = tuple(str(data).split("\n"))
    return Source(f"{kind}/exempel.yaml", kind, "exempel", language, data, marks, key_marks, body, 1, lines, suspect)


@settings(max_examples=120, deadline=None, suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large])
@given(SOURCES, st.sampled_from(["sv", "sv", "sv", "en"]), st.none() | st.sampled_from(HARD))
def test_any_tree_gives_facts_or_problems(found: tuple[str, Any], language: str, body: str | None) -> None:
    source = source_of(*found, language, frozenset(), body)
    facts, problems = read_record(source, BASE_VOCABULARIES)
    assert facts is not None or problems
    for one in problems:
        assert one.place.line >= 1
        assert one.place.column >= 1
        for tongue in ("sv", "en"):
            values = dict(one.values)
            assert problem_texts.message(one.code, values, tongue)
            assert problem_texts.hint(one.code, values, tongue)


WHOLE = {
    kind: read_yaml_text((Path(__file__).parent / "rich" / f"{stem}.yaml").read_text(encoding="utf-8"), "").data or {}
    for stem, kind in (
        ("agreement", "agreements"),
        ("job-track", "job-tracks"),
        ("figure", "figures"),
        ("grant", "grants"),
    )
}


def _changed(value: Any, chosen: st.DataObject, odds: int) -> Any:
    """The tree with some of its values changed or left out."""
    if chosen.draw(st.integers(0, odds)) == 0:
        return chosen.draw(leaves | anything)
    if isinstance(value, dict):
        return {key: _changed(inner, chosen, odds) for key, inner in value.items()}
    if isinstance(value, list):
        return [_changed(inner, chosen, odds) for inner in value if chosen.draw(st.integers(0, odds))]
    return value


@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large])
@given(st.sampled_from(sorted(WHOLE)), st.sampled_from([10, 40, 150]), st.data())
def test_a_whole_record_with_broken_parts_gives_problems(kind: str, odds: int, chosen: st.DataObject) -> None:
    data = {key: _changed(value, chosen, odds) for key, value in WHOLE[kind].items() if chosen.draw(st.integers(0, 20))}
    source = source_of(kind, data, "sv", frozenset(), None)
    facts, problems = read_record(source, BASE_VOCABULARIES)
    assert (facts is None) == any(one.severity == "error" for one in problems)
    assert len(set(problems)) == len(problems)


@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large])
@given(SOURCES, st.data())
def test_nothing_is_said_below_what_is_suspect(found: tuple[str, Any], chosen: st.DataObject) -> None:
    kind, data = found
    suspect = frozenset((key,) for key in data if chosen.draw(st.booleans()))
    quiet = source_of(kind, data, "sv", suspect, None)
    lines = {quiet.marks[loc].line for loc in quiet.marks if loc and (loc[0],) in suspect}
    _, problems = read_record(quiet, BASE_VOCABULARIES)
    assert not lines & {one.place.line for one in problems if one.code != "personal-number"}
