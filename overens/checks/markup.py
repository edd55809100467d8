"""Markup that browsers read as it was meant: whole, with a language, a title, one main heading and unique ids."""

from __future__ import annotations

import re
from collections.abc import Iterator

from overens.checks.facts import Fault, Notes, fault
from overens.checks.tags import MAY_CLOSE_THEMSELVES, VOID

# fmt: off
POINTING = frozenset({
    "for", "aria-labelledby", "aria-describedby", "aria-controls", "aria-owns", "headers", "list", "form",
})
# fmt: on
CLOSED_VOID = re.compile(rb"</(?:" + b"|".join(sorted(VOID)) + rb")\s*>")
CLOSES_ITSELF = re.compile(rb"<([a-z][a-z0-9-]*)[^<>]*/>")
TITLE = re.compile(rb"<title(?: lang=\"[a-z-]+\"(?: dir=\"ltr\")?)?>\s*[^<\s]")
XML_ONLY = (b"<![CDATA[", b"<?")
HEAD_LIMIT = 1024
"""Browsers look for the character set in the first bytes only."""


def judge(notes: Notes) -> Iterator[Fault]:
    """The faults of one whole page."""
    if not notes.doctype:
        yield fault("page-part-missing", part="`<!DOCTYPE html>`")
    for identity, line in notes.repeated_ids:
        yield fault("page-id-twice", line, id=identity)
    yield from _head(notes)
    yield from _main_heading(notes)
    yield from _pointers(notes)
    if not notes.simple:
        yield from _only_xml(notes.content)


def _head(notes: Notes) -> Iterator[Fault]:
    root = notes.elements[0] if notes.elements else None
    if root is None or root.name != "html" or not root.attributes.get("lang", "").strip():
        yield fault("page-part-missing", part='`<html lang="…">`')
    if not TITLE.search(notes.content, 0, max(notes.content.find(b"<body"), 0)):
        yield fault("page-part-missing", part="`<title>`")
    charset = notes.content.find(b'charset="utf-8"')
    if not 0 <= charset < HEAD_LIMIT:
        yield fault("page-part-missing", part='`<meta charset="utf-8"/>`')


def _main_heading(notes: Notes) -> Iterator[Fault]:
    headings = [element for element in notes.elements if element.name == "h1"]
    if not headings:
        yield fault("page-part-missing", part="`<h1>`")
    for extra in headings[1:]:
        yield fault("page-h1-twice", extra.line)


def _pointers(notes: Notes) -> Iterator[Fault]:
    for _, attributes, line in notes.elements:
        if POINTING.isdisjoint(attributes):
            continue
        for attribute in POINTING & attributes.keys():
            for identity in attributes[attribute].split():
                if identity not in notes.ids:
                    yield fault("page-id-missing", line, id=identity, attribute=attribute)


def _only_xml(content: bytes) -> Iterator[Fault]:
    """What XML accepts and a browser misreads: `<span/>` stays open there, `</br>` is one break more."""
    found = CLOSED_VOID.search(content)
    if found:
        yield fault("page-only-xml", content.count(b"\n", 0, found.start()) + 1, tag=found.group().decode())
    for opening in XML_ONLY:
        if opening in content:
            yield fault("page-only-xml", content.count(b"\n", 0, content.find(opening)) + 1, tag=opening.decode())
    told = set(CLOSES_ITSELF.findall(content)) - MAY_CLOSE_THEMSELVES
    for tag in CLOSES_ITSELF.finditer(content) if told else ():
        if tag.group(1) in told:
            told.remove(tag.group(1))
            yield fault("page-only-xml", content.count(b"\n", 0, tag.end()) + 1, tag=f"<{tag.group(1).decode()}/>")
