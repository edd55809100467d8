"""From Markdown to a tree of elements, by one Python-Markdown object for each process."""

from __future__ import annotations

import re
from collections import deque
from collections.abc import Iterable
from dataclasses import dataclass
from functools import cache
from typing import SupportsIndex, cast
from xml.etree.ElementTree import Element, ElementTree

from markdown import Markdown
from markdown.blockparser import BlockParser
from markdown.blockprocessors import BlockProcessor
from markdown.extensions.def_list import DefListExtension
from markdown.extensions.sane_lists import SaneListExtension
from markdown.extensions.tables import TableExtension

from overens.prose import tables as table_rows
from overens.prose.bounds import TooTangled
from overens.prose.fences import Fences
from overens.prose.footnotes import Footnotes
from overens.prose.inline import Entities, InlineMarkup, Tags
from overens.prose.lists import laid_out

_MANY_BLANKS = re.compile(r"\n{50,}")

# Signs without which a text can hold no block of a kind, wherever it stands; one that is missing here is always sought.
_SIGNS: dict[str, tuple[str, ...]] = {
    "indent": ("    ", ">"),
    "defindent": ("    ",),
    "code": ("    ",),
    "table": ("|",),
    "hashheader": ("#",),
    "setextheader": ("=", "-\n", "- "),
    "hr": ("*", "_", "-\n", "- "),
    "ulist": ("* ", "+ ", "- "),
    "deflist": (": ",),
    "quote": (">",),
    "footnote": ("[^",),
    "reference": ("]:",),
    "fence": ("\x02",),
}


@dataclass(frozen=True, slots=True)
class Parsed:
    """A parsed text: its elements, with marks still in them, and what was noticed on the way.

    `tags` are the number of the mark and the markup of each HTML tag, `missing_notes` the mark and label of each
    reference to a footnote that does not exist, `note_uses` how often each footnote is referred to, by its id.
    """

    root: Element
    tags: tuple[tuple[int, str], ...]
    missing_notes: tuple[tuple[int, str], ...]
    note_uses: dict[str, tuple[str, ...]]


@dataclass(frozen=True, slots=True)
class _Parser:
    md: Markdown
    inline: InlineMarkup
    tags: Tags
    notes: Footnotes
    fences: Fences


class _Blocks(deque[str]):
    """Blocks still to be parsed. The parser always takes the first, which costs a list its whole length."""

    def pop(self, index: SupportsIndex = 0) -> str:  # noqa: ARG002
        return self.popleft()

    def insert(self, index: SupportsIndex, block: str) -> None:  # noqa: ARG002
        self.appendleft(block)


class _BlockParser(BlockParser):
    """Python-Markdown's parser, with each kind of block looked for only in texts that hold its sign.

    `kinds` are the signs and the processor of each; `sought` the processors that the text at hand may need.
    """

    kinds: tuple[tuple[tuple[str, ...], BlockProcessor], ...]
    sought: tuple[BlockProcessor, ...]
    fences: Fences

    def parseDocument(self, lines: Iterable[str]) -> ElementTree:  # noqa: N802
        text = laid_out(table_rows.laid_out(self.fences.taken_out("\n".join((*lines, "")))))
        self.sought = tuple(kind for signs, kind in self.kinds if any(sign in text for sign in signs))
        return super().parseDocument(text.removesuffix("\n").split("\n"))

    def parseChunk(self, parent: Element, text: str) -> None:  # noqa: N802
        self.parseBlocks(parent, _Blocks(laid_out(text).split("\n\n")))  # type: ignore[arg-type]

    def parseBlocks(self, parent: Element, blocks: list[str]) -> None:  # noqa: N802
        while blocks:
            for kind in self.sought:
                if kind.test(parent, blocks[0]) and kind.run(parent, blocks) is not False:
                    break


def _kinds(parser: BlockParser) -> tuple[tuple[tuple[str, ...], BlockProcessor], ...]:
    known = parser.blockprocessors
    signs: list[tuple[str, ...]] = [("",)] * len(known)
    for name, triggers in _SIGNS.items():
        signs[known.get_index_for_name(name)] = triggers
    return tuple(zip(signs, known, strict=True))


def parse(text: str, prefix: str) -> Parsed:
    """Parse a marked text. The ids of its footnotes begin with the prefix.

    Raises `TooTangled` where its lines cost too much; the caller has looked at its blocks.
    """
    parser = _parser()
    parser.md.reset()
    parser.inline.begin()
    parser.notes.begin(prefix)
    parser.fences.begin()
    parser.tags.found = []
    try:
        root = _tree(parser.md, _MANY_BLANKS.sub("\n" * 50, text))
    except RecursionError:
        # The limits are set so that this does not happen; if it does, the parser's state is worth nothing.
        _parser.cache_clear()
        raise TooTangled(text[:200]) from None
    return Parsed(root, tuple(parser.tags.found), tuple(parser.notes.missing), parser.notes.references())


def _tree(md: Markdown, text: str) -> Element:
    lines = text.split("\n")
    for preprocessor in md.preprocessors:
        lines = preprocessor.run(lines)
    root = cast("Element", md.parser.parseDocument(lines).getroot())
    for treeprocessor in md.treeprocessors:
        changed = treeprocessor.run(root)
        if changed is not None:
            root = changed
    return root


@cache
def _parser() -> _Parser:
    notes = Footnotes()
    tables = TableExtension(use_align_attribute=True)
    md = Markdown(extensions=[tables, DefListExtension(), SaneListExtension(), notes])
    md.parser.__class__ = _BlockParser
    blocks = cast("_BlockParser", md.parser)
    blocks.fences = Fences(blocks)
    blocks.blockprocessors.register(blocks.fences, "fence", 85)
    blocks.kinds = _kinds(blocks)
    md.preprocessors.deregister("html_block")  # HTML is text like any other
    md.inlinePatterns.deregister("html")
    md.inlinePatterns.deregister("autolink")
    md.inlinePatterns.deregister("automail")
    md.treeprocessors.deregister("prettify")
    md.ESCAPED_CHARS = [*md.ESCAPED_CHARS, "<", "&"]
    tags = Tags(md)
    md.inlinePatterns.register(tags, "tag", 120)
    md.inlinePatterns.register(Entities(md), "entity", 80)
    inline = InlineMarkup(md)
    md.treeprocessors.register(inline, "inline", 20)
    return _Parser(md, inline, tags, notes, blocks.fences)
