"""What to write instead, where a list or an item of one is not written as such."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from overens import register
from overens.models import lists
from overens.models.fitting import Field, list_at
from overens.models.keys import Model, keys_of, model_at
from overens.models.named_items import as_item, values_by_number
from overens.models.vocabularies import Vocabularies
from overens.sources import Loc, Source

Told = tuple[str, Loc, dict[str, Any]]
"""A code, its place, and the values of its text."""

_OF_WORDS = frozenset({"unknown-word", "unknown-municipality", "unknown-county"})
_OF_NAMES = frozenset({"arbetsgivare", "partner", "parter", "yrken", "taggar", "enheter"})
"""Lists whose texts are names: `och` between two of them parts them."""


@dataclass(frozen=True, slots=True)
class Offers:
    """Of one file."""

    source: Source
    model: Model
    vocabularies: Vocabularies

    def told(self, code: str, loc: Loc, written: Any) -> Told | None:
        """What is to be told instead of a code about the value at a place; None where the code says it best."""
        if code == "text-for-list":
            return self._text_for_list(loc, str(written))
        if code == "mapping-for-list":
            return self._mapping_for_list(loc, written)
        if not loc or not isinstance(loc[-1], int):
            return None
        field = list_at(self.model, loc[:-1], self.vocabularies)
        if field is None:
            return None
        if code == "unknown-municipality" and isinstance(written, str) and register.find_county(written):
            keys = keys_of(model_at(self.model, loc[:-2]) or self.model)
            suggestion = f"län: [{written}]" if "län" in keys else None
            return "county-for-municipality", loc, {"value": written, "suggestion": suggestion}
        if code == "mapping-for-text" and (kind := field.refers_to):
            where = "sources.yaml" if kind == "sources" else f"{kind}/"
            return "facts-for-id", loc, {"key": loc[-2], "where": where}
        if code in _OF_WORDS and isinstance(written, str):
            return self._several_in_one(field, loc, written)
        if code in ("list-for-text", "list-for-mapping"):
            return self._nested(field, loc[:-1])
        return self._text_for_item(field, loc, written) if code == "text-for-mapping" else None

    def _text_for_list(self, loc: Loc, written: str) -> Told | None:
        field = list_at(self.model, loc, self.vocabularies)
        if field is None:
            return None
        key = str(loc[-1])
        lines = lists.lines_of(self.source, loc, written)
        items = _items(field, key, lines)
        if items and field.kind == "word":
            items = [field.meant(item) for item in items]
        if field.kind == "mapping" or (field.may_be_text and items is None):
            return "text-for-list", loc, {"key": key, "suggestion": _with_keys(field, items)}
        value = items and lists.in_brackets(items)
        if value:
            return "text-for-list", loc, {"key": key, "value": value}
        shown = items and lists.as_lines(items)
        return "text-for-list", loc, {"key": key, "suggestion": shown or "`- …`"}

    def _mapping_for_list(self, loc: Loc, written: Mapping[str, Any]) -> Told | None:
        """Texts written as keys (`unga: ja`) or each below a key of its own (`1: unga`), and items with such keys."""
        field, key = list_at(self.model, loc, self.vocabularies), loc[-1]
        if field is None:
            return None
        if field.items and (pair := as_item(field, written)):
            return "key-for-item", loc, {"key": key, "wrong": pair[0], "right": pair[1]}
        if field.items and (not field.may_be_text or keys_of(field.items).keys() & written.keys()):
            return None
        ways = (list(written), list(written.values())) if field.kind == "word" else ()
        texts = [one for one in (*ways, values_by_number(written)) if one and field.takes(one)]
        items = next(iter(texts), None)
        shown = items and (lists.in_brackets(items) or lists.as_lines(items))
        offered = shown if shown and shown.startswith("`") else f"`{key}: {shown or '[…, …]'}`"
        return "mapping-for-list", loc, {"key": key, "suggestion": offered}

    def _several_in_one(self, field: Field, loc: Loc, written: str) -> Told | None:
        items = lists.several_words(written, field.fits()) or []
        if len(items) < 2 or len(written) > lists.LONGEST_OFFER:
            return None
        shown = f"`{', '.join(items)}`" if self.source.is_in_brackets(loc[:-1]) else lists.as_lines(items)
        if shown is None or len(shown) > 2 * lists.LONGEST_OFFER:
            return None
        return "several-in-one", loc, {"value": written, "items": shown}

    def _nested(self, field: Field, above: Loc) -> Told | None:
        value: Any = self.source.data
        for step in above:
            value = value[step]
        first = next(index for index, item in enumerate(value) if isinstance(item, list))
        flat = list(_flat(value))
        suggestion = None
        if flat and all(isinstance(item, str) for item in flat) and field.takes(flat):
            shown = lists.in_brackets(flat)
            suggestion = shown and f"{above[-1]}: {shown}"
        return "nested-list", (*above, first), {"key": above[-1], "suggestion": suggestion}

    def _text_for_item(self, field: Field, loc: Loc, written: Any) -> Told | None:
        if field.items is None or not isinstance(written, str):
            return None
        key, first = field.key_for(written), next(iter(keys_of(field.items)))
        in_brackets = self.source.is_in_brackets(loc[:-1])
        shown = f"{{{first}: …}}" if in_brackets else f"- {first}: …"
        if key and len(written) <= lists.LONGEST_OFFER:
            line = lists.as_lines([written], key)
            shown = lists.in_braces({key: written}) if in_brackets else (line or shown).strip("`")
        return "text-for-item", loc, {"key": loc[-2], "item": shown}


def _items(field: Field, key: str, lines: list[str]) -> list[str] | None:
    kind = field.kind
    if not lines or not lines[0]:
        return None
    # Written as part of a list: `'[Åmål], Mellerud'`; words and ids hold no such signs anywhere.
    if kind in ("word", "id") or (lines[0][:1] in "['\"" and kind != "mapping"):
        lines = [re.sub(r"[\[\]'\"<>]", "", line) for line in lines]
    if kind == "word":
        return lists.words_of_a_list(lines, field.fits())
    if kind == "id":
        return lists.ids_of_a_list(lines)
    if key in _OF_NAMES:
        return lists.names_of_a_list(lines)
    if kind == "mapping":
        return lists.marked_items(lines) or ([lines[0]] if len(lines) == 1 else None)
    return lists.texts_of_a_list(lines)


def _with_keys(field: Field, items: list[str] | None) -> str:
    """A line for each item with the key that its text is the value of; the form alone where that is not known."""
    if items is None and field.may_be_text:
        return "`- …`"
    keys = {field.key_for(item) for item in items or ()}
    key = keys.pop() if len(keys) == 1 else None
    shown = lists.as_lines(items, key) if items and key else None
    return shown or f"`- {next(iter(keys_of(field.items)))}: …`" if field.items else "`- …`"


def _flat(value: Any) -> Any:
    for item in value:
        if isinstance(item, list):
            yield from _flat(item)
        else:
            yield item
