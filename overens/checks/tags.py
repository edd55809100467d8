"""What the checks ask about: elements, attributes, and what a single tag tells of them."""

from __future__ import annotations

from typing import Final, NamedTuple

from overens.checks.facts import Element

# fmt: off
VOID: Final = frozenset({
    b"area", b"base", b"br", b"col", b"embed", b"hr", b"img", b"input", b"link", b"meta", b"param", b"source",
    b"track", b"wbr",
})
SHAPES: Final = frozenset({
    b"svg", b"g", b"path", b"rect", b"circle", b"ellipse", b"line", b"polyline", b"polygon", b"use", b"image", b"text",
    b"tspan", b"stop", b"defs", b"pattern", b"symbol", b"marker", b"mask",
})
MAY_CLOSE_THEMSELVES: Final = VOID | SHAPES
"""In a drawing browsers read `<path/>` by XML's rules too."""

WATCHED: Final = frozenset({
    "html", "meta", "link", "base", "style", "script", "h1", "h2", "h3", "h4", "h5", "h6", "img", "source", "video",
    "audio", "track", "table", "caption", "th", "form", "label", "input", "select", "textarea", "button", "iframe",
    "frame", "object", "embed", "applet", "image", "use",
})
"""Elements that some check asks about whatever their attributes are."""

PLAIN: Final = frozenset({
    "class", "href", "id", "lang", "dir", "rel", "title", "hidden", "role", "name", "value", "type", "datetime",
    "download", "hreflang", "colspan", "rowspan", "scope", "open", "aria-label", "aria-hidden", "aria-current",
    "aria-live", "itemprop", "itemscope", "itemtype", "data-unsearched", "data-label", "tabindex", "translate", "d",
    "x", "y", "x1", "x2", "y1", "y2", "cx", "cy", "r", "rx", "ry", "width", "height", "points", "viewBox", "transform",
})
"""Attributes that no check asks about on an element that is not watched (but `id` and `href`, always noted)."""
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


class Tag(NamedTuple):
    """What a tag tells: whether some check asks about its element (`noted`), whether it may lead elsewhere, its id."""

    element: Element
    noted: bool
    leads: bool
    id: str | None


def tag_of(element: Element) -> Tag:
    """What the tag that begins an element tells."""
    name, attributes, _ = element
    noted = name in WATCHED or not PLAIN.issuperset(attributes)
    leads = not (TARGETING if noted else {"href"}).isdisjoint(attributes)
    return Tag(element, noted, leads, attributes.get("id"))


NO_LINE: Final = 0
"""The line of an element that was not looked for."""

LABEL_END: Final = Tag(Element("/label", {}, NO_LINE), noted=True, leads=False, id=None)
"""The end of a label: of all ends, the checks ask about this one only."""
