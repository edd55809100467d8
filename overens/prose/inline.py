"""Markup inside a line: what Python-Markdown does, only where its signs occur; and our own tags and entities."""

from __future__ import annotations

import re
import unicodedata
from html import unescape
from typing import Any
from xml.etree.ElementTree import Element

from markdown import Markdown
from markdown import treeprocessors as tree
from markdown.inlinepatterns import InlineProcessor
from markdown.util import AtomicString

from overens.prose.bounds import SIGNS, Budget
from overens.prose.marks import MARK, mark_in, unmarked

# Signs without which a pattern cannot match; one that is missing here is tried always.
_TRIGGERS: dict[str, tuple[str, ...]] = {
    "backtick": ("`",),
    "escape": ("\\",),
    "footnote": ("[^",),
    "reference": ("[",),
    "link": ("](",),
    "image_link": ("![",),
    "image_reference": ("![",),
    "short_reference": ("[",),
    "short_image_ref": ("![",),
    "tag": ("<",),
    "linebreak": ("  \n",),
    "entity": ("&",),
    "em_strong": ("*", "_"),
}
_ANY_SIGN = re.compile(rf"[{re.escape(SIGNS)}]|  \n")

_TAG = rf"""<(?:{MARK})(?:
    (?P<url>[A-Za-z][A-Za-z0-9+.-]*+://[^<>\s]*|(?:mailto|tel|javascript|vbscript|data):[^<>\s]*)>
    |(?P<mail>[^<>\s!:/]+@[^@<>\s]+)>
    |(?P<tag>/?[A-Za-z][^\s"'<>@]*+(?:\s++[^\s"'=<>]++(?:\s*+=\s*+(?:"[^"]*+"|'[^']*+'|[^\s"'<>]++))?+)*+\s*+/?>
        |!--|!\[CDATA\[|![A-Za-z]|\?))"""
_ENTITY = r"&(?:\#[0-9]{1,7}|\#[xX][0-9A-Fa-f]{1,6}|[A-Za-z][A-Za-z0-9]{1,31});"

# Characters that an entity must not bring in: they are refused where they stand in the file itself.
_UNWANTED = ("Cc", "Cf", "Cs", "Co", "Cn", "Zl", "Zp")
_SOFT_HYPHEN = "\u00ad"


class InlineMarkup(tree.InlineProcessor):
    """Python-Markdown's processor, with each pattern tried only where its sign occurs.

    Leans on two private methods of the library (a test compares its output with the library's own). It also counts
    what each paragraph costs: `begin` gives every text a new allowance.
    """

    def __init__(self, md: Markdown) -> None:
        """Remember the signs of the patterns that are registered now."""
        super().__init__(md)
        signs: list[tuple[str, ...]] = [("",)] * len(md.inlinePatterns)
        for name, triggers in _TRIGGERS.items():
            signs[md.inlinePatterns.get_index_for_name(name)] = triggers
        self._signs = tuple(signs)
        self.begin()

    def begin(self) -> None:
        """Start on a new text."""
        self._budget = Budget()

    def _InlineProcessor__handleInline(self, data: str, patternIndex: int = 0) -> str:  # noqa: N802, N803 (as there)
        if isinstance(data, AtomicString) or not _ANY_SIGN.search(data):
            return data
        number = patternIndex
        if number == 0:
            self._budget.spend(data)
        apply: Any = getattr(self, "_InlineProcessor__applyPattern")  # noqa: B009 (the name is mangled)
        begin = 0
        while number < len(self._signs):
            matched = False
            for sign in self._signs[number]:
                if sign in data:
                    data, matched, begin = apply(self.inlinePatterns[number], data, number, begin)
                    break
            if not matched:
                number, begin = number + 1, 0
        return data


class Tags(InlineProcessor):
    """What stands between `<` and `>`: an address becomes a link; HTML stays as text and is remembered.

    `found` collects the number of the mark and the markup of every tag.
    """

    ANCESTOR_EXCLUDES = ("a",)

    def __init__(self, md: Markdown) -> None:
        """Begin with no tags found."""
        super().__init__(_TAG, md)
        self.compiled_re = re.compile(_TAG, re.VERBOSE)
        self.found: list[tuple[int, str]] = []

    def handleMatch(  # type: ignore[override]  # noqa: N802
        self, m: re.Match[str], data: str
    ) -> tuple[Element | None, int, int]:
        """Make a link of an address; leave a tag alone."""
        if m["tag"]:
            end = data.find(">", m.start())
            self.found.append((mark_in(m[0]) or 0, unmarked(data[m.start() : end + 1 if end >= 0 else m.end()])))
            return None, m.start(), m.end()
        address = self.unescape(m["url"] or m["mail"])
        link = Element("a", href=m[0][1] + (address if m["url"] else f"mailto:{address}"))
        link.text = AtomicString(address)
        return link, m.start(), m.end()


class Entities(InlineProcessor):
    """`&auml;` and `&#228;` become the letter they mean; unknown and invisible ones stay as they are written."""

    def __init__(self, md: Markdown) -> None:
        """Look for entities with their semicolon."""
        super().__init__(_ENTITY, md)

    def handleMatch(self, m: re.Match[str], data: str) -> tuple[str | None, int, int]:  # type: ignore[override]  # noqa: N802, ARG002
        """Give the letter."""
        letters = decoded(m[0])
        return (letters if letters != m[0] else None), m.start(), m.end()


def decoded(text: str) -> str:
    """A text with its entities decoded, save those that mean an invisible or forbidden character."""

    def letter(found: re.Match[str]) -> str:
        meant = unescape(found[0])
        return meant if meant and all(map(_is_wanted, meant)) else found[0]

    return re.sub(_ENTITY, letter, text) if "&" in text else text


def _is_wanted(letter: str) -> bool:
    return letter == _SOFT_HYPHEN or unicodedata.category(letter) not in _UNWANTED
