"""HTML tags in a text: which of them to tell about."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Sequence

_NAME = re.compile(r"</?([A-Za-z][^\s/>]*)")
_CONTROL = re.compile("\x02[^\x03]*\x03")


def first_of_each(tags: Iterable[tuple[int, str]], offsets: Sequence[int]) -> list[tuple[int, str]]:
    """The tags that are mistakes of their own, in the order of the text: closing ones belong to their opening ones."""
    told: list[tuple[int, str]] = []
    opened: Counter[str] = Counter()
    for mark, markup in sorted(dict(tags).items(), key=lambda tag: offsets[tag[0]]):
        found = _NAME.match(markup)
        name = found[1].casefold() if found else ""
        if markup.startswith("</") and opened[name]:
            opened[name] -= 1
            continue
        opened[name] += not markup.startswith("</")
        told.append((mark, " ".join(_CONTROL.sub("", markup).split())))
    return told
