"""Rules for what every kind of record may have."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from pydantic import BaseModel

from overens.models.keys import keys_of
from overens.models.record_rules.finding import Finding
from overens.swedish.suggestions import nearest


def interpreted_keys(record: BaseModel) -> Iterator[Finding]:
    """`tolkning` names keys that the record can have."""
    interpretation: Mapping[str, str] = getattr(record, "interpretation", {})
    if not interpretation:
        return
    keys = keys_of(type(record))
    for key in interpretation:
        if key not in keys:
            yield Finding("unknown-key", ("tolkning", key), {"key": key, "suggestion": nearest(key, keys)}, at_key=True)
