"""Everything in a page that any check asks about, noted once.

A page is HTML that is well-formed XML too, so that the parser of the standard library can say whether it is whole.
Speed matters more here than anywhere else in the checks: a page has hundreds of elements, and a call into Python for
each is dear. So the parser is asked for its verdict alone and the tags are taken in at a glance; only where something
is wrong or unusual is the page read element by element, for the line of each.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from typing import Final
from xml.parsers import expat

from overens.checks.breaks import break_in
from overens.checks.facts import Attributes, Element, Notes, Resource
from overens.checks.known_tags import KnownTags, UnusualError
from overens.checks.tags import FETCHING, LABEL_END, LINKING, NO_LINE, TARGETING, WATCHED, Tag, tag_of

DOCTYPE: Final = re.compile(rb"\s*<!doctype html>", re.IGNORECASE)

# fmt: off
LINKING_RELATIONS: Final = frozenset({
    "canonical", "alternate", "next", "prev", "help", "license", "author", "search", "up", "start",
})
"""Relations of `<link>` that point at a page and fetch nothing. Any other is taken to fetch."""
# fmt: on

REFRESH: Final = re.compile(r"\s*\d+\s*[;,]\s*url\s*=\s*['\"]?([^'\"]+)", re.IGNORECASE)


_TAGS: Final = KnownTags()


def glance(path: str, content: bytes, base_url: str) -> Notes | None:
    """Note everything the checks need of a page, with the lines of what may lead elsewhere alone.

    That is enough to tell that nothing is wrong with a page. None for one that is not whole, or unusual.
    """
    doctype = DOCTYPE.match(content)
    begin = doctype.end() if doctype else 0
    notes = Notes(path, content, base_url, bool(doctype), simple=True)
    try:
        expat.ParserCreate("utf-8").Parse(memoryview(content)[begin:], True)
        _note(notes, _TAGS.found(content, begin))
    except (expat.ExpatError, UnusualError):
        return None
    return _with_targets(notes)


def read_page(path: str, content: bytes, base_url: str) -> Notes:
    """Note everything the checks need of one page, element by element. Never raises: a broken page has `broken`."""
    doctype = DOCTYPE.match(content)
    notes = Notes(path, content, base_url, bool(doctype))
    # Expat knows `<!DOCTYPE` in capitals only, browsers any case: so it never sees it. Lines stay right.
    body = b"\n" * content.count(b"\n", 0, doctype.end()) + content[doctype.end() :] if doctype else content
    tags: list[tuple[Tag, int]] = []
    try:
        _parser(tags).Parse(body, True)
    except expat.ExpatError:
        notes.broken.append(break_in(body))
    _note(notes, tags)
    return _with_targets(notes)


def _parser(tags: list[tuple[Tag, int]]) -> expat.XMLParserType:
    """A parser that adds the tags it comes to, and their lines."""
    parser = expat.ParserCreate("utf-8")

    def start(name: str, attributes: Attributes) -> None:
        if attributes or name in WATCHED:  # no other tells anything
            tags.append((tag_of(Element(name, attributes, NO_LINE)), parser.CurrentLineNumber))

    def end(name: str) -> None:
        if name == "label":
            tags.append((LABEL_END, parser.CurrentLineNumber))

    parser.StartElementHandler, parser.EndElementHandler = start, end
    return parser


def _note(notes: Notes, tags: Iterable[tuple[Tag, int]]) -> None:
    elements, links = notes.elements, notes.links
    for (element, noted, leads, identity), line in tags:
        if noted:
            elements.append(Element(element.name, element.attributes, line) if line else element)
        elif leads:
            links.setdefault(element.attributes["href"], line)
        if identity is not None:
            _note_id(notes, identity, line)


def _note_id(notes: Notes, identity: str, line: int) -> None:
    if identity in notes.ids:
        notes.repeated_ids.append((identity, line))
    else:
        notes.ids[identity] = line


def _with_targets(notes: Notes) -> Notes:
    for element in notes.elements:
        if not TARGETING.isdisjoint(element.attributes):
            _note_targets(notes, element)
    return notes


def _note_targets(notes: Notes, element: Element) -> None:
    """Sort the targets of a noted element into pages that it links to and files that it fetches."""
    name, attributes, line = element
    if name == "link" and LINKING_RELATIONS.isdisjoint(attributes.get("rel", "").lower().split()):
        notes.resources.append(Resource(name, attributes.get("href", ""), line))
    elif name == "meta":
        _note_meta(notes, attributes.get("content", ""), attributes.get("http-equiv", ""), line)
    elif name in FETCHING:
        for attribute in FETCHING[name]:
            for written in _written_in(attribute, attributes):
                notes.resources.append(Resource(name, written, line))
    elif name != "base":
        for attribute in LINKING & attributes.keys():
            notes.links.setdefault(attributes[attribute], line)
    if "formaction" in attributes:
        notes.links.setdefault(attributes["formaction"], line)


def _written_in(attribute: str, attributes: Attributes) -> list[str]:
    written = attributes.get(attribute)
    if written is None:
        return []
    return [part.split()[0] for part in written.split(",") if part.strip()] if attribute == "srcset" else [written]


def _note_meta(notes: Notes, content: str, http_equiv: str, line: int) -> None:
    """A refresh leads on to a page; the address of a picture for other sites (`og:image`) must exist as well."""
    refresh = REFRESH.match(content) if http_equiv.lower() == "refresh" else None
    if refresh:
        notes.links.setdefault(refresh.group(1).strip(), line)
    elif notes.base_url and content.startswith(notes.base_url):
        notes.links.setdefault(content, line)
