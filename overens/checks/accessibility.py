"""What can be told of accessibility at build time. Real browsers and people must judge the rest.

Rules: WCAG 2.2, success criteria 1.1.1 (alternative text), 1.3.1 (headings, tables, labels), 4.1.2 (names).
"""

from __future__ import annotations

from collections.abc import Iterator

from overens.checks.facts import Attributes, Element, Fault, Notes, fault

HEADINGS = {f"h{level}": level for level in range(1, 7)}
FIELDS = frozenset({"input", "select", "textarea"})
UNLABELLED_TYPES = frozenset({"hidden", "submit", "reset", "button", "image"})
"""Inputs that carry their own text, or none at all."""


def judge(notes: Notes) -> Iterator[Fault]:
    """The faults of one page."""
    yield from _images(notes.elements)
    yield from _headings(notes.elements)
    yield from _fields(notes.elements)
    yield from _tables(notes.elements)


def _images(elements: list[Element]) -> Iterator[Fault]:
    for name, attributes, line in elements:
        is_image = name == "img" or (name == "input" and attributes.get("type") == "image")
        if is_image and "alt" not in attributes:
            yield fault("page-image-without-alt", line, image=attributes.get("src", name))


def _headings(elements: list[Element]) -> Iterator[Fault]:
    above = 0
    for element in elements:
        level = HEADINGS.get(element.name, 0)
        if level > above + 1 and above:
            yield fault("page-heading-skipped", element.line, level=level, expected=above + 1)
        above = level or above


def _fields(elements: list[Element]) -> Iterator[Fault]:
    labelled = {attributes["for"] for name, attributes, _ in elements if name == "label" and "for" in attributes}
    inside_label = False
    for name, attributes, line in elements:
        if name in ("label", "/label"):
            inside_label = name == "label"
        elif name in FIELDS and attributes.get("type") not in UNLABELLED_TYPES:
            named = inside_label or attributes.get("id") in labelled or _has_name(attributes)
            if not named:
                yield fault("page-field-without-label", line, field=attributes.get("name", name))


def _tables(elements: list[Element]) -> Iterator[Fault]:
    complained = True
    for position, (name, attributes, line) in enumerate(elements):
        if name == "table":
            complained = attributes.get("role") == "presentation"
            after = elements[position + 1].name if position + 1 < len(elements) else ""
            if after != "caption" and not complained and not _has_name(attributes):
                yield fault("page-table-without-caption", line)
        elif name == "th" and "scope" not in attributes and not complained:
            complained = True
            yield fault("page-table-without-scope", line)


def _has_name(attributes: Attributes) -> bool:
    return bool(
        attributes.get("aria-label", "").strip() or attributes.get("aria-labelledby") or attributes.get("title")
    )
