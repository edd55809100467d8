"""One pass over a page: expat reads it once, and everything that any check asks about is noted.

A page is HTML that is well-formed XML too, so that the parser of the standard library can say whether
it is whole. Speed matters more here than anywhere else in the checks: the start of an element is a
Python call, and a page has hundreds. So elements and attributes that no check asks about are passed
over in one comparison, and only ends of labels are listened for.
"""

from __future__ import annotations

import re
from typing import Final
from xml.parsers import expat

from overens.checks.breaks import break_in
from overens.checks.facts import Attributes, Element, Notes, Resource

DOCTYPE: Final = re.compile(rb"\s*<!doctype html>", re.IGNORECASE)

# fmt: off
WATCHED: Final = frozenset({
    "html", "meta", "link", "base", "style", "script", "h1", "h2", "h3", "h4", "h5", "h6", "img", "source", "video",
    "audio", "track", "table", "caption", "th", "form", "label", "input", "select", "textarea", "button", "iframe",
    "frame", "object", "embed", "applet", "image", "use",
})
"""Elements that some check asks about whatever their attributes are."""

PLAIN: Final = frozenset({
    "class", "href", "id", "lang", "dir", "rel", "title", "hidden", "role", "name", "value", "type", "datetime",
    "download", "hreflang", "colspan", "rowspan", "scope", "open", "aria-label", "aria-hidden", "aria-current",
    "aria-live", "itemprop", "itemscope", "itemtype", "data-unsearched", "d", "x", "y", "x1", "x2",
    "y1", "y2", "cx", "cy", "r", "rx", "ry", "width", "height", "points", "viewBox", "transform",
})
"""Attributes that no check asks about on an element that is not watched (but `id` and `href`, always noted)."""

LINKING_RELATIONS: Final = frozenset({
    "canonical", "alternate", "next", "prev", "help", "license", "author", "search", "up", "start",
})
"""Relations of `<link>` that point at a page and fetch nothing. Any other is taken to fetch."""
# fmt: on

FETCHING: Final = {
    "script": ("src",),
    "img": ("src", "srcset"),
    "source": ("src", "srcset"),
    "video": ("src", "poster"),
    "audio": ("src",),
    "track": ("src",),
    "input": ("src",),
    "image": ("href", "xlink:href"),
    "use": ("href", "xlink:href"),
}
"""The attributes by which an element makes the browser fetch a file. Frames are not here: they are forbidden anyway."""

LINKING: Final = frozenset({"href", "action"})
"""The attributes by which any other element leads to a page."""

TARGETING: Final = LINKING | {"formaction", "content"} | {name for names in FETCHING.values() for name in names}
"""Every attribute that may hold a target."""

REFRESH: Final = re.compile(r"\s*\d+\s*[;,]\s*url\s*=\s*['\"]?([^'\"]+)", re.IGNORECASE)


def read_page(path: str, content: bytes, base_url: str) -> Notes:
    """Note everything the checks need of one page. Never raises: a broken page has `broken`."""
    doctype = DOCTYPE.match(content)
    notes = Notes(path, content, base_url, bool(doctype))
    # Expat knows `<!DOCTYPE` in capitals only, browsers any case: so it never sees it. Lines stay right.
    body = b"\n" * content.count(b"\n", 0, doctype.end()) + content[doctype.end() :] if doctype else content
    parser = _parser(notes)
    try:
        parser.Parse(body, True)
    except expat.ExpatError:
        notes.broken.append(break_in(body))
    for element in notes.elements:
        if not TARGETING.isdisjoint(element.attributes):
            _note_targets(notes, element)
    return notes


def _parser(notes: Notes) -> expat.XMLParserType:
    parser = expat.ParserCreate("utf-8")
    links, elements = notes.links, notes.elements
    only_plain = PLAIN.issuperset

    def start(name: str, attributes: Attributes) -> None:
        if name in WATCHED:
            elements.append(Element(name, attributes, parser.CurrentLineNumber))
            if name == "label":
                parser.EndElementHandler = end
        elif not attributes:
            return
        elif not only_plain(attributes):
            elements.append(Element(name, attributes, parser.CurrentLineNumber))
        elif "href" in attributes and attributes["href"] not in links:
            links[attributes["href"]] = parser.CurrentLineNumber
        if "id" in attributes:
            _note_id(notes, attributes["id"], parser.CurrentLineNumber)

    def end(name: str) -> None:
        if name == "label":
            elements.append(Element("/label", {}, parser.CurrentLineNumber))
            parser.EndElementHandler = None

    parser.StartElementHandler = start
    return parser


def _note_id(notes: Notes, identity: str, line: int) -> None:
    if identity in notes.ids:
        notes.repeated_ids.append((identity, line))
    else:
        notes.ids[identity] = line


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
