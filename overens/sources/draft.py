"""A text under repair: its lines as they are read, and how each leads back to what the author wrote.

Lines are changed one by one and never added or removed, so that line numbers stay true; columns are led back past the
stretch that was changed.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from overens.sources.tree import Touched, touch


class Draft:
    """The lines (from 0) of one text. Never changed: each repair gives a new draft."""

    def __init__(
        self,
        lines: list[str],
        before: Touched,
        written: Mapping[int, str] | None = None,
        whole: frozenset[int] = frozenset(),
        right: frozenset[int] = frozenset(),
    ) -> None:
        """Take the lines as they are now, what had been changed in them before, and the author's own lines.

        All that stands on the lines of `whole` counts as touched, and nothing that was changed on those of `right`.
        """
        self.lines = lines
        self._before = before
        self._written = written or {}
        self._whole = whole
        self._right = right
        self._stretches: dict[int, tuple[int, int, int]] = {}  # asked for each mark of a line, and lines may be long

    @property
    def text(self) -> str:
        """The text as it is now."""
        return "\n".join(self.lines)

    def changed(self, changes: Mapping[int, str], whole: Iterable[int] = (), is_right: bool = False) -> Draft:
        """Make a draft with some lines changed. `is_right`: what they say now is what was meant."""
        lines = self.lines.copy()
        for number, line in changes.items():
            lines[number] = line
        written = {**{number: self.lines[number] for number in changes}, **self._written}
        right = self._right | changes.keys() if is_right else self._right - changes.keys()
        return Draft(lines, self._before, written, self._whole | frozenset(whole), right)

    def touched(self) -> Touched:
        """The stretches in which the lines differ from the author's."""
        stretches: Touched = dict(self._before)
        for number in self._written.keys() - self._right:
            start, end, _ = self._stretch(number)
            touch(stretches, number, start, end)
        for number in self._whole:
            touch(stretches, number, 0, len(self.lines[number]) + 1)
        return stretches

    def is_any_changed(self) -> bool:
        """Whether any line was changed, so that columns have to be led back."""
        return bool(self._written)

    def written_column(self, line: int, column: int) -> int:
        """The column of the author's line that a column of the line as it is now came from."""
        if line not in self._written:
            return column
        start, end, grown = self._stretch(line)
        if column <= start:
            return column
        return column - grown if column >= end else min(column, end - grown)

    def _stretch(self, number: int) -> tuple[int, int, int]:
        """From and to which column of the line as it is now it differs, and by how much it has grown."""
        if number not in self._stretches:
            before, now = self._written[number], self.lines[number]
            start = _alike(before, now)
            same = _alike(before[start:][::-1], now[start:][::-1])
            self._stretches[number] = (start, len(now) - same, len(now) - len(before))
        return self._stretches[number]


def _alike(one: str, other: str) -> int:
    """How many characters two texts have in common at their beginning."""
    low, high = 0, min(len(one), len(other))
    while low < high:
        middle = (low + high + 1) // 2
        if one[low:middle] == other[low:middle]:
            low = middle
        else:
            high = middle - 1
    return low
