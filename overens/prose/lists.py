"""Lists laid out as Python-Markdown reads them: it wants a blank line before a list, and four spaces for each level.

Writers end a sentence with a colon and go on with a list on the next line, and indent a list inside a list as far as
the text above it. Other Markdown readers understand both (CommonMark 5.2, 5.3); the library would run the points
together into one paragraph, or lose their levels, without a word.
"""

from __future__ import annotations

import re
from collections.abc import Iterable

_ITEM = re.compile(r"(?P<indent> *)(?P<sign>[*+-]|[0-9]{1,9}\.) +(?=\S)")
_SIGN = re.compile(r"^ *(?:[*+-]|[0-9]{1,9}\.) +\S", re.MULTILINE)
_RULE = re.compile(r" *([*_-])(?: *\1){2,} *")
_NO_PARAGRAPH = re.compile(r" *(?:[>|#:]|=+ *$|-+ *$|\[[^\]]*\]:)")
_FIRST = ("-", "*", "+", "1.")
"""What may begin a list right below a sentence: a line that happens to begin with a year stays in it."""
_LEVEL = 4
_DEEPER = 2
"""Spaces further in than the sign above that put a point inside it."""


def laid_out(text: str) -> str:
    """The text with its lists as the library reads them. A text that has them so already comes back as it was."""
    return "\n".join(_Lists().lines(text.split("\n"))) if _SIGN.search(text) else text


class _Lists:
    """One reading, line by line. `open` are the columns of the signs of the points that the line stands in.

    They are counted from the `margin`, which is where the list's first sign stands.
    """

    def __init__(self) -> None:
        self.open: list[int] = []
        self.margin = 0
        self.after_blank = True
        self.in_paragraph = False

    def lines(self, lines: Iterable[str]) -> Iterable[str]:
        for line in lines:
            if not line.strip():
                self.after_blank, self.in_paragraph = True, False
                yield line
                continue
            indent = len(line) - len(line.lstrip(" "))
            if self.open:  # counted from the outermost points, which the library wants at the margin
                indent = max(0, indent - self.margin)
                line = " " * indent + line.lstrip(" ")
            item = None if _RULE.fullmatch(line) else _ITEM.match(line)
            if item and (self.open or (indent < _LEVEL and self._may_begin(item["sign"]))):
                yield from self._item(line, indent)
            elif self.open and not self._ends_list(indent):
                yield self._inside(line, indent)
            else:
                self.open.clear()
                was_code = self.after_blank and indent >= _LEVEL
                self.in_paragraph = not (was_code or _NO_PARAGRAPH.match(line))
                yield line
            self.after_blank = False

    def _may_begin(self, sign: str) -> bool:
        return sign in _FIRST or not self.in_paragraph

    def _item(self, line: str, indent: int) -> Iterable[str]:
        if not self.open:
            self.margin, indent = indent, 0
        self._leave(indent)
        if self.in_paragraph:
            yield ""
        yield " " * (_LEVEL * len(self.open)) + line.lstrip(" ")
        self.open.append(indent if self.open else 0)
        self.in_paragraph = False

    def _inside(self, line: str, indent: int) -> str:
        """A further line of a point, or a paragraph of its own in it."""
        if not self.after_blank:
            level = len(self.open) - (0 if self.in_paragraph else 1)
            return " " * (_LEVEL * level) + line[indent:]
        self._leave(indent)
        self.in_paragraph = True
        beginning = _LEVEL * len(self.open)
        is_code = indent >= beginning + _LEVEL
        return " " * (indent if is_code else beginning) + line[indent:]

    def _ends_list(self, indent: int) -> bool:
        return self.after_blank and indent < _DEEPER

    def _leave(self, indent: int) -> None:
        while self.open and indent < self.open[-1] + _DEEPER:
            self.open.pop()
