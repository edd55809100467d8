"""Rules for what every kind of record may have, and for the names of lists."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from pydantic import BaseModel

from overens.models.keys import keys_of
from overens.models.near_keys import some_keys
from overens.models.record_rules.finding import Finding
from overens.models.shared_files import VocabularyList
from overens.models.vocabularies import base_vocabularies
from overens.swedish.suggestions import nearest


def interpreted_keys(record: BaseModel) -> Iterator[Finding]:
    """`tolkning` names keys that the record can have."""
    interpretation: Mapping[str, str] = getattr(record, "interpretation", {})
    if not interpretation:
        return
    keys = keys_of(type(record))
    for key in interpretation:
        if key not in keys:
            values = {"key": key, "suggestion": nearest(key, keys), "keys": some_keys(list(keys))}
            yield Finding("unknown-key", ("tolkning", key), values, at_key=True)


def list_names(vocabularies: VocabularyList) -> Iterator[Finding]:
    """A new list of words may have any name, but not one that is nearly the name of a list in use."""
    known = base_vocabularies().terms
    for name in vocabularies.root:
        meant = None if name in known else nearest(name, known)
        if meant:
            yield Finding("unknown-key", (name,), {"key": name, "suggestion": meant}, at_key=True)
