"""Files that hold a record of another kind: one problem says where they belong, not one for each of their keys."""

from __future__ import annotations

from collections.abc import Collection
from functools import cache

from pydantic import RootModel

from overens.models.keys import Model, keys_of
from overens.models.kinds import MODELS, model_of
from overens.models.near_keys import IN_OTHER_WORDS
from overens.problems import Problem, problem
from overens.sources import Source

_FEW = 2
"""Keys that only the other kind has; one may be a slip."""

_IN_FOLDERS = ("agreements", "job-tracks", "figures", "events", "news", "grants", "publications", "municipalities")
_AS_TEXTS = frozenset({"news", "grants"})


def in_another_folder(source: Source) -> Problem | None:
    """What is told of a file whose keys are all those of one other kind of record, and several not of its own."""
    model = model_of(source)
    if not source.data or source.suspect or source.kind not in MODELS or issubclass(model, RootModel):
        return None
    own, written = _keys(model), frozenset(source.data)
    if len(written - own) < _FEW or source.language != "sv" or model is not MODELS[source.kind]:
        return None
    if sum(key in IN_OTHER_WORDS for key in written - own) == len(written - own):
        return None
    kinds = [kind for kind in _IN_FOLDERS if written <= _keys(MODELS[kind])]
    if len(kinds) != 1 or not _are_needed(kinds[0], written):
        return None
    ending = "md" if kinds[0] in _AS_TEXTS else "yaml"
    return problem(
        "other-kind", source.place(()), folder=f"{source.kind}/", suggestion=f"{kinds[0]}/{source.id}.{ending}"
    )


def _are_needed(kind: str, written: Collection[str]) -> bool:
    """Whether all that a record of a kind must have is there."""
    return all(info.alias in written for info in MODELS[kind].model_fields.values() if info.is_required())


@cache
def _keys(model: Model) -> frozenset[str]:
    return frozenset(keys_of(model))
