"""The headings of one text: fitted into the page, each with an id of its own.

An id is what the text is called in the page (nothing for the body), an underscore, and the heading's words. Ids in
templates and those of records hold no underscore, so the two can never be the same.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field

from overens.swedish.slugs import slug

_DEEPEST = 6
_NO_LETTERS = "avsnitt"  # the id of a heading without any Latin letter
SEPARATOR = "_"


@dataclass(frozen=True, slots=True)
class Entry:
    """One heading: its level in the page, text, id, and the number of its mark."""

    level: int
    text: str
    id: str
    mark: int | None


@dataclass(slots=True)
class Outline:
    """The headings written so far.

    `top` is the level in the page that the highest of them gets. `home` is what the page calls the text: nothing for
    its body, of which it has only one.
    """

    top: int
    highest: int = 1
    home: str = ""
    entries: list[Entry] = field(default_factory=list)
    _above: list[tuple[int, int]] = field(default_factory=list)
    _taken: set[str] = field(default_factory=set)

    @classmethod
    def of(cls, levels: Iterable[int], top: int, home: str) -> Outline:
        """An empty outline for headings of these levels, as they are written in the text."""
        return cls(top, min(levels, default=1), home)

    def skips(self, level: int) -> int | None:
        """The level that should have been written, where this one is more than a step below the one before."""
        before = self._above[-1][0] if self._above else self.highest - 1
        return before + 1 if level > before + 1 else None

    def add(self, level: int, text: str, mark: int | None) -> tuple[int, str]:
        """Add the next heading. Returns its level in the page, where no step is ever skipped, and its id."""
        while self._above and self._above[-1][0] >= level:
            self._above.pop()
        own = min(self._above[-1][1] + 1 if self._above else self.top, _DEEPEST)
        self._above.append((level, own))
        entry = Entry(own, text, self._id(text), mark)
        self.entries.append(entry)
        return own, entry.id

    def _id(self, text: str) -> str:
        plain = slug(text) or _NO_LETTERS
        number, id_ = 1, plain
        while id_ in self._taken:
            number += 1
            id_ = f"{plain}-{number}"
        self._taken.add(id_)
        return f"{self.home}{SEPARATOR}{id_}"

    def target(self, wanted: str) -> str:
        """A link's target: to a heading of this text (`#mal`) by its whole id, any other as it is."""
        name = wanted.removeprefix("#")
        return f"#{self.home}{SEPARATOR}{name}" if name != wanted and name in self._taken else wanted
