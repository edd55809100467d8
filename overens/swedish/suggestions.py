"""The word that was probably meant: `Amål` -> `Åmål`, `malgrupper` -> `målgrupper`."""

from __future__ import annotations

import re
from collections.abc import Iterable
from functools import lru_cache

from overens.swedish.sorting import sort_key
from overens.swedish.words import folded

_LONGEST = 60  # characters; comparing longer ones costs time and suggests nothing sensible
_SEPARATORS = re.compile(r"[\s_\-‐-―]+")


def nearest(word: str, candidates: Iterable[str]) -> str | None:
    """The candidate nearest to a word, or None if all are too far away.

    Case, diacritics and the kind of separator do not count; then every letter added, lost, changed or swapped
    with its neighbour is one step (Damerau-Levenshtein, restricted). One step is allowed in words of up to four
    letters, two up to nine, then three. Of equally near ones that with the same first letter, then the first in
    Swedish order, so that the answer never depends on the order of the candidates.
    """
    if not word.strip() or len(word) > _LONGEST:
        return None
    meant = _plain(word)
    best: tuple[int, bool, tuple[str, str, str], str] | None = None
    for candidate in candidates:
        limit = min(_reach(meant), _reach(_plain(candidate)))
        steps = _steps(meant, _plain(candidate), limit if best is None else min(limit, best[0]))
        if steps is None:
            continue
        rank = (steps, _plain(candidate)[:1] != meant[:1], sort_key(candidate), candidate)
        if best is None or rank < best:
            best = rank
    return best[3] if best else None


@lru_cache(maxsize=32768)
def _plain(word: str) -> str:
    return _SEPARATORS.sub("-", folded(word.strip()))


def _reach(word: str) -> int:
    if len(word) < 3:
        return 0
    return 1 if len(word) <= 4 else 2 if len(word) <= 9 else 3


def _steps(first: str, second: str, limit: int) -> int | None:
    """The number of steps from one word to the other, or None if more than the limit."""
    if first == second:
        return 0
    if abs(len(first) - len(second)) > limit:
        return None
    before: list[int] = []
    above = list(range(len(second) + 1))
    for row, letter in enumerate(first, 1):
        current = [row]
        for column, other in enumerate(second, 1):
            steps = min(above[column] + 1, current[-1] + 1, above[column - 1] + (letter != other))
            if row > 1 and column > 1 and letter == second[column - 2] and first[row - 2] == other:
                steps = min(steps, before[column - 2] + 1)
            current.append(steps)
        if min(current) > limit:
            return None
        before, above = above, current
    return above[-1] if above[-1] <= limit else None
