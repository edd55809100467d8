"""Nothing that a strict Content-Security-Policy would stop, and nothing that tells others who reads.

No request to another host, no script, style or frame inside the page, no cookies.
"""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Iterator

from overens.checks.addresses import Aim, aims_of
from overens.checks.facts import Attributes, Fault, Notes, fault

DATA_BLOCK = {"type": "application/ld+json"}
"""The attributes, and the only ones, of a `script` that is data (https://html.spec.whatwg.org/#data-block)."""

DATA = re.compile(rb'<script type="application/ld\+json">([^<&]*)</script>')

FRAMES = frozenset({"iframe", "frame", "object", "embed", "applet", "base"})
SUSPECT = FRAMES | {"style", "form", "meta"}
"""Elements that must be looked at closely."""

# fmt: off
HARMLESS = frozenset({
    "id", "class", "href", "rel", "src", "alt", "type", "name", "content", "lang", "charset", "scope", "for", "action",
    "method", "role", "width", "height", "hreflang", "defer", "autocomplete", "aria-labelledby", "aria-describedby",
    "aria-label", "value", "tabindex", "colspan", "http-equiv",
})
# fmt: on
"""Attributes of nearly every noted element: one with no other need not be looked at closely."""


def judge(notes: Notes) -> Iterator[Fault]:
    """The faults of one page."""
    aim = aims_of(notes.path, notes.base_url)
    for element, written, line in notes.resources:
        yield from foreign(aim(written).kind, f"<{element}>", written, line)
    yield from _scripts(notes)
    for name, attributes, line in notes.elements:
        if name in SUSPECT:
            yield from _element(name, attributes, line, aim)
        if not HARMLESS.issuperset(attributes):
            yield from _attributes(name, attributes, line)


def _element(name: str, attributes: Attributes, line: int, aim: Callable[[str], Aim]) -> Iterator[Fault]:
    if name == "style":
        yield fault("style-in-page", line, tag="<style>")
    elif name in FRAMES:
        yield fault("element-forbidden", line, tag=f"<{name}>")
    elif name == "form" and aim(attributes.get("action", "")).kind in ("outside", "contact"):
        yield fault("foreign-form", line, target=attributes["action"])
    elif name == "meta" and attributes.get("http-equiv", "").lower() == "set-cookie":
        yield fault("cookie-set", line)


def _scripts(notes: Notes) -> Iterator[Fault]:
    """No script in the page, and data only where browsers and machines read it alike."""
    blocks = 0
    for name, attributes, line in notes.elements:
        if name == "script" and attributes == DATA_BLOCK:
            blocks += 1
        elif name == "script" and "src" not in attributes:
            yield fault("script-in-page", line, tag="<script>")
    if blocks:
        yield from _data(notes.content, blocks)


def _data(content: bytes, blocks: int) -> Iterator[Fault]:
    """Blocks of data are no script to a browser, if they are written just so and hold JSON that nothing can end."""
    found = list(DATA.finditer(content))
    for block in found:
        line = content.count(b"\n", 0, block.start()) + 1
        try:
            whole = isinstance(json.loads(block.group(1)), dict)
        except ValueError:
            whole = False
        if not whole:
            yield fault("data-in-page-broken", line)
    if len(found) != blocks:
        yield fault("data-in-page-broken", 1)


def _attributes(name: str, attributes: Attributes, line: int) -> Iterator[Fault]:
    for attribute in attributes:
        if attribute == "style":
            yield fault("style-in-page", line, tag=f"<{name} style>")
        elif attribute.startswith("on"):
            yield fault("script-in-page", line, tag=f"<{name} {attribute}>")
        elif attribute == "ping":
            yield fault("foreign-request", line, tag=f"<{name} ping>", target=attributes[attribute])


def foreign(kind: str, tag: str, written: str, line: int) -> Iterator[Fault]:
    """The fault of fetching a file, if its address is on another host or holds the file itself (`data:`)."""
    if kind in ("outside", "contact"):
        yield fault("foreign-request", line, tag=tag, target=written)
    elif kind == "forbidden":
        yield fault("file-in-address", line, tag=tag, target=written[:40])
