"""Code between two lines of three backquotes, as it is shown everywhere else where Markdown is written.

The library would take the lines for a paragraph, with a piece of code in it, and end it at the first blank line. Each
such block becomes one line, which stands for it until the blocks are read: so it may stand in a list, and no sign in
it means anything.
"""

from __future__ import annotations

import re
from textwrap import dedent
from xml.etree.ElementTree import Element, SubElement

from markdown.blockparser import BlockParser
from markdown.blockprocessors import BlockProcessor
from markdown.util import AtomicString, code_escape

_FENCE = "```"
_FENCED = re.compile(
    r"^(?P<indent>[ ]*+)(?P<sign>`{3,}+)[^`\n]*+\n(?P<code>(?:(?!^[ ]*+(?P=sign))[^\n]*+\n)*+)^[ ]*+(?P=sign)`*+[ ]*+$",
    re.MULTILINE,
)
_STANDS_FOR = "\x02fence{}\x03"
_STANDING = re.compile("\x02fence([0-9]+)\x03")


class Fences(BlockProcessor):
    """Blocks of code. `begin` starts on a new text, `taken_out` puts a line for each into it."""

    def __init__(self, parser: BlockParser) -> None:
        """With no code yet."""
        super().__init__(parser)
        self.begin()

    def begin(self) -> None:
        """Forget the code of the text before."""
        self._codes: list[str] = []

    def taken_out(self, text: str) -> str:
        """The text with a line for each block of code."""
        return _FENCED.sub(self._line, text) if _FENCE in text else text

    def _line(self, found: re.Match[str]) -> str:
        self._codes.append(dedent(found["code"]))
        return f"\n{found['indent']}{_STANDS_FOR.format(len(self._codes) - 1)}\n"

    def test(self, parent: Element, block: str) -> bool:  # noqa: ARG002
        """Whether a block begins with a line that stands for code."""
        return _STANDING.match(block) is not None

    def run(self, parent: Element, blocks: list[str]) -> None:
        """Put the code there."""
        block = blocks.pop(0)
        found = _STANDING.match(block)
        assert found is not None  # noqa: S101 (`test` has found it)
        rest = block[found.end() :].lstrip("\n")
        if rest:
            blocks.insert(0, rest)
        code = SubElement(SubElement(parent, "pre"), "code")
        code.text = AtomicString(code_escape(self._codes[int(found[1])]))
