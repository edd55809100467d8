"""From pydantic's errors to problems: the place from the source, the words from our own texts.

One mistake is one problem: a required key that was nearly written is not missing as well, and what has been
reported already is not reported again.
"""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property
from itertools import islice
from typing import Any

from pydantic_core import ErrorDetails

from overens.models.entries import unindented
from overens.models.errors import MOST_PROBLEMS, code_of, judged_loc, plain_loc
from overens.models.groups import as_group
from overens.models.keys import Model, keys_of, model_at
from overens.models.levels import needless_levels
from overens.models.near_keys import meant_key, meant_line, same_key, some_keys
from overens.models.nearly import is_in_curly_quotes, right_within, says_nothing
from overens.models.offers import Offers
from overens.models.other_keys import in_other_keys
from overens.models.placement import misplaced
from overens.models.shown import in_quotes, is_plain, shown, spoken_of
from overens.models.suggesters import SUGGESTERS
from overens.models.vocabularies import Vocabularies
from overens.problem_texts import KINDS
from overens.problems import Problem, problem
from overens.sources import Loc, Source
from overens.sources.known_keys import PROSE_KEYS

_WORDS_SHOWN = 12
"""Words of a list that a message holds; of a longer list only the first few are told."""

_OF_VALUES = frozenset({
    "invalid-date", "invalid-period", "invalid-moment", "invalid-number", "invalid-count", "invalid-percent",
    "invalid-interval", "invalid-money", "invalid-ssyk", "invalid-organisation-number", "invalid-email",
    "invalid-phone", "invalid-link", "unknown-word",
})  # fmt: skip
"""What is told of a value that cannot be one of its kind."""

_OWN_KEYS = {"vocabularies": "exempelord"}
"""Examples of keys that the writer makes up, by kind of file."""


@dataclass(frozen=True)
class Mistakes:
    """The mistakes of one file. `silent` are places where something has been reported already."""

    source: Source
    model: Model
    vocabularies: Vocabularies
    errors: tuple[ErrorDetails, ...]
    silent: frozenset[Loc]

    @cached_property
    def places(self) -> frozenset[Loc]:
        """Where something is wrong or missing, reported here or before; also the key that a misspelt one stands for."""
        wrong = {plain_loc(error["loc"]) for error in self.errors}
        meant = {(*loc[:-1], key) for loc, key in self._meant.items() if key}
        inside = {(key,) for held in self._needless.values() for key in held}
        return self.silent | self.source.suspect | wrong | meant | inside

    @property
    def are_warnings(self) -> bool:
        """Whether nothing is wrong that should keep the record from being published."""
        return all(error["type"] in KINDS and KINDS[error["type"]].severity == "warning" for error in self.errors)

    def problems(self) -> list[Problem]:
        """A problem for each mistake; of far too many errors the first, and that there are more."""
        if not self.errors:
            return []
        unknown = [error for error in self._told if error["type"] == "extra_forbidden"]
        near = {(loc[:-1], key) for loc, key in self._meant.items()} | set(self._meant_by_silent())
        near |= {((), key) for held in self._needless.values() for key in held}
        foreign = {
            above for above in {error["loc"][:-1] for error in unknown} if above and self._all_unknown(above, unknown)
        }
        first = self._told if self.are_warnings else self._told[:MOST_PROBLEMS]
        told = [
            self._problem(error)
            for error in first
            if error["type"] != "missing"
            or ((error["loc"][:-1], error["loc"][-1]) not in near and error["loc"][:-1] not in foreign)
        ]
        if len(self._told) > len(first):
            next_one = self.source.place(plain_loc(self._told[len(first)]["loc"]))
            told.append(problem("reading-stopped", max(next_one, *(one.place for one in told))))
        return list(dict.fromkeys(told))  # several items of a list may be one mistake

    def _all_unknown(self, above: Loc, unknown: Sequence[ErrorDetails]) -> bool:
        """Whether an item holds nothing but unknown keys: to say that says all, also that others are missing."""
        wrong = {error["loc"][-1] for error in unknown if error["loc"][:-1] == above}
        return all(key in wrong for key in self._value(above))

    def _value(self, loc: Loc) -> Any:
        value: Any = self.source.data
        for step in loc:
            value = value[step]
        return value

    def _is_silent(self, loc: Loc) -> bool:
        return self.source.is_suspect(loc) or (
            bool(self.silent) and any(loc[:end] in self.silent for end in range(len(loc) + 1))
        )

    def _problem(self, error: ErrorDetails) -> Problem:
        loc = plain_loc(error["loc"])
        code = code_of(error)
        values: dict[str, Any] = {"key": shown(next((step for step in reversed(loc) if isinstance(step, str)), ""))}
        written = error["input"]
        if isinstance(written, str):
            values["value"] = shown(written)
        found = self._wrong_level(loc) or misplaced(self.source, self.model, code, loc)
        if found:
            return found
        if code in ("unknown-key", "missing-key", "missing-alt"):
            if code == "unknown-key":
                return self._unknown_key(loc, values)
            return problem(code, self.source.place(loc[:-1]), **values)
        for name, value in error.get("ctx", {}).items():
            values.setdefault(name, value)
        if code == "mapping-for-text" and len(written) > 1 and loc[-1] in PROSE_KEYS:
            return problem("unquoted-colon", self.source.place(loc))
        inner = self._right_within(code, loc, written)
        if inner and is_in_curly_quotes(written):
            sign = written.strip()[0]
            return problem("typographic-quotes", self.source.place(loc), written=sign, suggestion=f'"{inner}"')
        offered = None if inner else self._offers.told(code, loc, written)
        if offered:
            code, loc, told = offered
            return problem(code, self.source.place(loc), **told)
        place = self.source.key_place(loc) if error["loc"][-1:] == ("[key]",) else self.source.place(loc)
        values["suggestion"] = inner or self._suggestion(code, loc, written, values)
        if code in _OF_VALUES and not values["suggestion"] and says_nothing(written):
            return problem("no-fact", place, key=values["key"], value=values["value"])
        return problem(code, place, **spoken_of(code, self._filled(code, loc, values)))

    def _filled(self, code: str, loc: Loc, values: dict[str, Any]) -> dict[str, Any]:
        """The values with what only some texts speak of."""
        values["limit"] = values.get("limit") or values.get("max_length")
        if code in ("text-for-mapping", "list-for-mapping", "mapping-for-list"):
            values |= self._key_values(code, loc)
        if code == "text-for-mapping":
            written = self.source.written(loc)
            values["group"] = as_group(self.model, self.vocabularies, loc, written, values["first"])
        if code == "unknown-word":
            values["words"] = self._words(values["vocabulary"])
        return values

    def _wrong_level(self, loc: Loc) -> Problem | None:
        """What is told of all that stands a level too deep, or not deep enough."""
        moved = next((loc[:end] for end in range(1, len(loc) + 1) if loc[:end] in self._unindented), None)
        if moved:
            above = self._unindented[moved][-1]
            return problem("key-not-indented", self.source.key_place(moved), key=moved[-1], above=above)
        if loc[:1] and loc[0] in self._needless:
            return problem("needless-level", self.source.key_place(loc[:1]), key=loc[0])
        return None

    @cached_property
    def _told(self) -> tuple[ErrorDetails, ...]:
        """The mistakes that are reported: of far too many errors the first, and one that shows there are more."""
        told = (error for error in self.errors if not self._is_silent(judged_loc(error)))
        return tuple(told if self.are_warnings else islice(told, MOST_PROBLEMS + 1))

    def _meant_by_silent(self) -> Iterator[tuple[Loc, str | None]]:
        """Keys that are not missing: they are written wrong where something has been told already."""
        for error in self.errors[:MOST_PROBLEMS]:
            if error["type"] == "extra_forbidden" and self._is_silent(judged_loc(error)):
                *above, key = error["loc"]
                yield tuple(above), meant_key(str(key), self._free_keys(tuple(above)))

    @cached_property
    def _meant(self) -> dict[Loc, str | None]:
        """For each unknown key that is reported, the one it probably stands for."""
        unknown = (plain_loc(error["loc"]) for error in self._told if error["type"] == "extra_forbidden")
        return {loc: meant_key(str(loc[-1]), self._free_keys(loc[:-1])) for loc in unknown}

    def _unknown_key(self, loc: Loc, values: dict[str, Any]) -> Problem:
        """What is said of an unknown key: the one that was meant, else some of those that may stand there."""
        model = model_at(self.model, loc[:-1])
        same = same_key(str(loc[-1]), tuple(keys_of(model))) if model else None
        if same and (*loc[:-1], same) in self._written:  # `Titel` beside `titel`: they are one, written twice
            first, again = sorted((self.source.key_place(loc), self.source.key_place((*loc[:-1], same))))
            return problem("duplicate-key", again, key=same, first=first.line)
        known = self._free_keys(loc[:-1]) or (list(keys_of(model)) if model else [])
        meant = self._meant.get(loc)
        suggestion = meant and meant_line(meant, self._value(loc))
        place = self.source.key_place(loc)
        return problem("unknown-key", place, **values, suggestion=suggestion, keys=some_keys(known))

    def _free_keys(self, loc: Loc) -> list[str]:
        """The keys of the mapping at a place that are not written yet."""
        model = model_at(self.model, loc)
        return [key for key in keys_of(model) if (*loc, key) not in self._written] if model else []

    @cached_property
    def _written(self) -> frozenset[Loc]:
        return frozenset(self.source.key_marks)

    @cached_property
    def _needless(self) -> Mapping[str, Collection[str]]:
        return needless_levels(self.source.data or {}, self.model) if self.errors else {}

    @cached_property
    def _unindented(self) -> Mapping[Loc, Loc]:
        return unindented(self.source, self.model)

    @cached_property
    def _offers(self) -> Offers:
        return Offers(self.source, self.model, self.vocabularies)

    def _key_values(self, code: str, loc: Loc) -> dict[str, str]:
        """The first key that belongs here, and what can be suggested; nothing where the writer makes up the keys."""
        model = model_at(self.model, loc)
        if model is None:
            return {"first": _OWN_KEYS.get(self.source.kind) or ("typ" if loc[-1:] == ("tolkning",) else "kvinnor")}
        keys = list(keys_of(model))
        listed = ", ".join(f"`{key}`" for key in keys)
        return {"first": keys[0], **({} if code == "mapping-for-list" else {"suggestion": listed})}

    def _right_within(self, code: str, loc: Loc, written: Any) -> str | None:
        """What is right in a single value that is not, but for signs around it."""
        is_value = code.startswith(("invalid-", "unknown-")) and isinstance(written, str) and bool(loc)
        return right_within(self.model, self.vocabularies, loc, written) if is_value else None

    def _suggestion(self, code: str, loc: Loc, written: Any, values: dict[str, Any]) -> str | None:
        others = in_other_keys(self.model, self.vocabularies, code, loc, written)
        if others:
            return others
        if code == "mapping-for-text":
            return in_quotes(written)
        if code == "list-for-text":
            return f"{values['key']}: {shown(written[0])}" if len(written) == 1 and is_plain(written[0]) else None
        if code == "unknown-word":
            return self.vocabularies.suggest(values["vocabulary"], written)
        find = SUGGESTERS.get(code)
        return find(written) if find else None

    def _words(self, vocabulary: str) -> str:
        words = list(self.vocabularies.terms.get(vocabulary, {}))
        listed = words if len(words) <= _WORDS_SHOWN else words[: _WORDS_SHOWN // 2]
        told = ", ".join(f"`{word}`" for word in listed)
        return told if len(listed) == len(words) else f"{told} …"
