"""The entries of the files that all records share, also those that are not right: what refers to them finds them."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

from pydantic import BaseModel

from overens.models.keys import depth_of, keys_of, model_at
from overens.models.levels import needless_levels
from overens.models.shared_files import SourceList, VocabularyList
from overens.problems import Problem, problem
from overens.sources import Loc, Source
from overens.swedish.slugs import slug


def blank_entries(source: Source, model: type[BaseModel]) -> Iterator[Problem]:
    """Entries with nothing below their name. They would vanish, and what refers to them would be told instead."""
    blank = _blank(source, model)
    moved = unindented(source, model) if blank else {}
    for loc in blank:
        place = source.blank_place(loc)
        inner = model_at(model, loc)
        if place and not source.is_suspect(loc) and loc not in moved and loc not in moved.values():
            example = f"{next(iter(keys_of(inner)))}: …" if inner else None
            yield problem("missing-value", place, key=loc[-1], suggestion=example)


def unindented(source: Source, model: type[BaseModel]) -> Mapping[Loc, Loc]:
    """The keys and words that stand beside the blank name that they belong to instead of below it, each with that."""
    depth = depth_of(model)
    found: dict[Loc, Loc] = {}
    for level in range(1, depth + 1) if source.blanks else ():
        for above, names in _in_order(source, level).items():
            owner: Loc | None = None
            for name in names:
                loc = (*above, name)
                if owner and _belongs(source, model, loc, depth - level):
                    found[loc] = owner
                else:
                    owner = loc if loc in source.blanks and loc not in source.key_marks else None
    return found


def _in_order(source: Source, level: int) -> Mapping[Loc, list[str]]:
    """The names at a level, the blank ones too, as they stand below each other, by what they stand in."""
    written = {loc: mark.line for loc, mark in (*source.blanks.items(), *source.key_marks.items()) if len(loc) == level}
    names: dict[Loc, list[str]] = {}
    for loc in sorted(written, key=lambda one: written[one]):
        names.setdefault(loc[:-1], []).append(str(loc[-1]))
    return names


def _belongs(source: Source, model: type[BaseModel], loc: Loc, missing: int) -> bool:
    """Whether a key is one of an entry, or a name holds nothing but such keys, where `missing` levels are left out."""
    inner = model_at(model, (*loc, *[""] * missing))
    if inner is None:
        return False
    said: Any = source.data
    for step in loc:
        said = said.get(step, "") if isinstance(said, dict) else ""
    return loc[-1] in keys_of(inner) if not missing else isinstance(said, dict) and said.keys() <= keys_of(inner).keys()


def names_in(source: Source) -> tuple[str, ...]:
    """All names at the top of a file of entries, those with nothing below them too."""
    return (*(source.data or {}), *(str(loc[0]) for loc in source.blanks if len(loc) == 1))


def ids_in(source: Source) -> frozenset[str]:
    """All ids that a file of entries may have meant: as written, as they should be, and before a forgotten colon."""
    names = [*names_in(source), *(name for held in _too_deep(source, SourceList) for name in held)]
    return frozenset(part for name in names for part in (name, slug(name), *name.split()[:1]))


def lists_are_read(source: Source) -> bool:
    """Whether all lists of a file of words could be taken apart; one that could not hides its words altogether."""
    return source.data is not None and all(isinstance(terms, dict) for terms in source.data.values())


def words_in(source: Source) -> Mapping[str, Mapping[str, object]]:
    """List -> word -> what is said of it, of a file of words with mistakes; the words without a description, too."""
    written = [source.data or {}, *_too_deep(source, VocabularyList)]
    lists = {name: dict(terms) for held in written for name, terms in held.items() if isinstance(terms, dict)}
    for name, *words in source.blanks:
        if len(words) == 1:
            lists.setdefault(str(name), {}).setdefault(str(words[0]), {})
    for loc, owner in unindented(source, VocabularyList).items():
        if len(loc) == 1:
            lists.setdefault(str(owner[0]), {})[str(loc[0])] = lists.pop(str(loc[0]), {})
    return lists


def _too_deep(source: Source, model: type[BaseModel]) -> list[Mapping[str, Any]]:
    """What stands below a key that is a level too many."""
    data = source.data or {}
    return [data[key] for key in needless_levels(data, model)]


def _blank(source: Source, model: type[BaseModel]) -> list[Loc]:
    """The names of entries that are blank and written nowhere else."""
    depth = depth_of(model)
    blank = [loc for loc in source.blanks if len(loc) == depth] if source.blanks else []
    return [loc for loc in blank if loc not in source.key_marks]
