"""Which rules a file switches off, as far as it can be read: also a file with mistakes elsewhere has its exemptions."""

from __future__ import annotations

from overens.models.readers import RULES
from overens.sources import Source


def exempted_rules(source: Source) -> frozenset[str]:
    """The codes of the rules that `undantag` of a file names."""
    written = (source.data or {}).get("undantag")
    if not isinstance(written, list):
        return frozenset()
    names = [item.get("regel") for item in written if isinstance(item, dict)]
    return frozenset(RULES[name.casefold()] for name in names if isinstance(name, str) and name.casefold() in RULES)
