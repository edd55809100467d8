"""A page at a glance: all its tags are found by one regular expression, and each is understood once for all pages.

In markup that a strict parser has found whole, and that holds no comments and the like, `<` begins a tag and stands
nowhere else. The pages of a site share a few thousand tags to the byte. So what a tag tells is kept by its bytes; expat
has read it, as it would on its page.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from xml.parsers import expat

from overens.checks.facts import Attributes, Element
from overens.checks.tags import LABEL_END, MAY_CLOSE_THEMSELVES, NO_LINE, VOID, Tag, tag_of

_TAG = re.compile(rb"<(?:[^/>][^>]*|/(?:label|" + b"|".join(sorted(VOID)) + rb")\s*)>")
"""A tag that begins an element or ends a label. The end of what has no content is found as well, being unusual."""

_NAME = re.compile(rb"<([a-z][a-z0-9-]*)")
_MOST_KEPT = 100_000


class UnusualError(Exception):
    """A page holds what can only be understood by reading it from the beginning to the end."""


class KnownTags:
    """Tags by their bytes. What a tag tells does not depend on its page."""

    def __init__(self) -> None:
        """Know no tag yet."""
        self._telling: dict[bytes, Tag] = {}
        self._silent: set[bytes] = set()

    def found(self, markup: bytes, begin: int) -> Iterator[tuple[Tag, int]]:
        """The tags that tell something, in order; of those that do nothing but link the first of its kind.

        A tag that may lead elsewhere comes with its line, others with `NO_LINE`. `markup` is whole, and has no doctype
        from `begin` on. Raises `UnusualError` before the first tag.
        """
        if b"\r" in markup:  # a line may end there, too
            raise UnusualError
        tags = _TAG.findall(markup, begin)
        telling = self._understood(set(tags))
        counted, line = 0, 1
        for written in filter(telling.__contains__, tags):
            tag = telling[written]
            _, noted, leads, identity = tag
            if not leads:
                yield tag, NO_LINE
                continue
            begin = markup.index(written, begin)
            line += markup.count(b"\n", counted, begin)
            counted = begin
            begin += len(written)
            yield tag, line
            if not noted and identity is None:
                del telling[written]

    def _understood(self, tags: set[bytes]) -> dict[bytes, Tag]:
        """Those of a page's tags that tell something."""
        if len(tags) + len(self._telling) + len(self._silent) > _MOST_KEPT:
            self._telling, self._silent = {}, set()
        new = (tags - self._silent).difference(self._telling)
        if new:
            self._learn([tag for tag in new if not self._ends_label(tag)])
        return {tag: self._telling[tag] for tag in tags - self._silent}

    def _ends_label(self, tag: bytes) -> bool:
        if tag.startswith(b"</label"):
            self._telling[tag] = LABEL_END
        return tag in self._telling

    def _learn(self, tags: Sequence[bytes]) -> None:
        for written, (name, attributes) in zip(tags, _read(tags), strict=True):
            tag = tag_of(Element(name, attributes, NO_LINE))
            if tag.noted or tag.leads or tag.id is not None:
                self._telling[written] = tag
            else:
                self._silent.add(written)


def _read(tags: Sequence[bytes]) -> list[tuple[str, Attributes]]:
    """The names and attributes of tags. One that was cut short at a `>` in an attribute is open, and breaks the row."""
    row: list[tuple[str, Attributes]] = []
    parser = expat.ParserCreate("utf-8")
    parser.StartElementHandler = lambda name, attributes: row.append((name, attributes))
    try:
        parser.Parse(b"<row>%b</row>" % b"".join(map(_closed, tags)), True)
    except expat.ExpatError as error:
        raise UnusualError from error
    return row[1:]


def _closed(tag: bytes) -> bytes:
    """A tag that closes itself. Raises `UnusualError` for what is no tag, or read by browsers otherwise than by XML."""
    name = _NAME.match(tag)
    closes_itself = tag.endswith(b"/>")
    if not name or (closes_itself and name[1] not in MAY_CLOSE_THEMSELVES):
        raise UnusualError
    return tag if closes_itself else tag[:-1] + b"/>"
