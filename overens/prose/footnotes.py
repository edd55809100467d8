"""Footnotes: `[^1]` in the text, `[^1]: …` below it. Their ids are unique among all texts of a page.

The library's own extension gives every text the same ids and English words, so only its reading of the notes is used.
"""

from __future__ import annotations

import re
from xml.etree.ElementTree import Element, SubElement

from markdown import Markdown
from markdown.extensions import Extension
from markdown.extensions.footnotes import FootnoteBlockProcessor
from markdown.inlinepatterns import InlineProcessor
from markdown.treeprocessors import Treeprocessor
from markdown.util import AtomicString

from overens.prose.marks import mark_in, unmarked

_REFERENCE = r"\[\^([^\]]*)\]"

FOOTNOTES = "footnotes"
REFERENCE = "footnote-ref"


class Footnotes(Extension):
    """Reads footnotes, and puts them in a list after the text.

    `begin` starts on a new text: all ids then begin with its prefix. `numbers` counts the notes, by their labels, in
    the order of their texts. `missing` collects references to a note that
    does not exist: the number of the mark, and the label.
    """

    def extendMarkdown(self, md: Markdown) -> None:  # noqa: N802
        """Register the parts."""
        self.parser = md.parser
        self.begin("fot")
        md.parser.blockprocessors.register(FootnoteBlockProcessor(self), "footnote", 17)  # type: ignore[arg-type]
        md.inlinePatterns.register(_References(self), "footnote", 175)
        md.treeprocessors.register(_List(self), "footnote", 50)

    def begin(self, prefix: str) -> None:
        """Forget the notes of the text before."""
        self.prefix = prefix
        self.texts: list[str] = []
        self.numbers: dict[str, int] = {}
        self.uses: dict[int, int] = {}
        self.missing: list[tuple[int, str]] = []

    def setFootnote(self, label: str, text: str) -> None:  # noqa: N802 (the library calls it)
        """Keep the text of a note; the first of two with one label stands."""
        if unmarked(label) not in self.numbers:
            self.texts.append(text)
            self.numbers[unmarked(label)] = len(self.texts)

    def refer(self, number: int) -> str:
        """The id of one more reference to a note."""
        self.uses[number] = self.uses.get(number, 0) + 1
        return self._reference(number, self.uses[number])

    def references(self) -> dict[str, tuple[str, ...]]:
        """The id of each note that is referred to, and the ids of the references."""
        return {
            f"{self.prefix}-{number}": tuple(self._reference(number, use) for use in range(1, times + 1))
            for number, times in self.uses.items()
        }

    def _reference(self, number: int, use: int) -> str:
        return f"{self.prefix}-{number}-ref" + (f"-{use}" if use > 1 else "")


class _References(InlineProcessor):
    def __init__(self, notes: Footnotes) -> None:
        super().__init__(_REFERENCE)
        self._notes = notes

    def handleMatch(  # type: ignore[override]  # noqa: N802
        self,
        m: re.Match[str],
        data: str,  # noqa: ARG002
    ) -> tuple[Element | None, int, int]:
        label = unmarked(m[1])
        number = self._notes.numbers.get(label)
        if number is None:
            self._notes.missing.append((mark_in(m[1]) or 0, label))
            return None, m.start(), m.end()
        above = Element("sup", {"class": REFERENCE, "id": self._notes.refer(number)})
        link = SubElement(above, "a", href=f"#{self._notes.prefix}-{number}")
        link.text = AtomicString(str(number))
        return above, m.start(), m.end()


class _List(Treeprocessor):
    """Puts the notes after the text, before markup inside lines is read. The ways back are added when it is written."""

    def __init__(self, notes: Footnotes) -> None:
        super().__init__()
        self._notes = notes

    def run(self, root: Element) -> None:
        done = 0
        items = Element("ol")
        # A note's text can define further notes.
        while done < len(self._notes.texts):
            item = Element("section")  # no list item yet: the parser treats the contents of those in another way
            self._notes.parser.parseChunk(item, self._notes.texts[done])
            done += 1
            item.tag = "li"
            item.set("id", f"{self._notes.prefix}-{done}")
            items.append(item)
        if done:
            SubElement(root, "div", {"class": FOOTNOTES}).append(items)
