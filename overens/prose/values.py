"""What a Markdown text becomes: safe HTML with its links still open."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass
from html import escape
from typing import Any

from overens.problems import Place

# Where an address belongs, the HTML of a `Prose` has one character of the private-use planes: this one plus the
# link's number. None comes from a writer, so nothing in a text can be mistaken for it, and no browser can follow it.
FIRST_PLACEHOLDER = 0xF0000
_PLACEHOLDER = re.compile("[\U000f0000-\U0010ffff]")


@dataclass(frozen=True, slots=True)
class OpenLink:
    """A link or an image whose address is not known yet.

    `target` is what the writer wrote (`job-tracks/oskarshamn-svets`, `/modellen/`, `avtal.pdf`, `https://…`), save that
    a heading of the same text (`#mal`) has its whole id (`#_mal`). `place` is where it stands, `text` the words to
    click or the image's description.
    """

    number: int
    target: str
    place: Place
    text: str

    def __reduce__(self) -> tuple[Any, ...]:
        """To another process they go in one piece: field by field takes several times as long."""
        return OpenLink, (self.number, self.target, self.place, self.text)


@dataclass(frozen=True, slots=True)
class Heading:
    """A heading. `level` is that in the page (2 is `h2`), `id` its fragment, unique in the page."""

    level: int
    text: str
    id: str
    place: Place

    def __reduce__(self) -> tuple[Any, ...]:
        """To another process they go in one piece: field by field takes several times as long."""
        return Heading, (self.level, self.text, self.id, self.place)


@dataclass(frozen=True, slots=True)
class Prose:
    """A text made safe.

    `html` is well-formed XML too, and holds placeholders for addresses: `closed` fills them in. `text` is the plain
    text, with a blank line between blocks, for searching and for measuring how hard it is to read.
    """

    html: str
    links: tuple[OpenLink, ...] = ()
    headings: tuple[Heading, ...] = ()
    text: str = ""

    def __reduce__(self) -> tuple[Any, ...]:
        """To another process they go in one piece: field by field takes several times as long."""
        return Prose, (self.html, self.links, self.headings, self.text)


def closed(prose: Prose, resolve: Callable[[OpenLink], str]) -> str:
    """The HTML with every placeholder replaced by the address that `resolve` gives for its link."""
    if not prose.links:
        return prose.html

    def address(found: re.Match[str]) -> str:
        return escape(resolve(prose.links[ord(found[0]) - FIRST_PLACEHOLDER]))

    return _PLACEHOLDER.sub(address, prose.html)
