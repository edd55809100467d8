"""What one pass over a finished file brings out: the types that the checks share."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import NamedTuple

Attributes = dict[str, str]


class Element(NamedTuple):
    """An element that some check may care about. `line` counts from 1 in the page's own markup."""

    name: str
    attributes: Attributes
    line: int


class Resource(NamedTuple):
    """A file that a browser fetches by itself to show the page, as it is written there."""

    element: str
    written: str
    line: int


@dataclass(frozen=True, slots=True)
class Fault:
    """Something wrong in one file, before it is known which content file the author must open.

    `values` fill the texts of the code, sorted by name.
    """

    code: str
    line: int = 1
    column: int = 1
    values: tuple[tuple[str, str], ...] = ()


def fault(code: str, line: int = 1, column: int = 1, **values: object) -> Fault:
    """Make a fault; the values become text."""
    return Fault(code, line, column, tuple(sorted((name, str(value)) for name, value in values.items())))


@dataclass(frozen=True, slots=True)
class Notes:
    """Everything noted in one pass over a page, in document order. Judged at once, never kept.

    `simple` is a page without comments and the like and without tags that browsers read otherwise than XML.
    `links` holds each written link target and the line where it stands first; `ids` each id and its
    line. An element named `/label` marks the end of a label. `broken` holds the fault that stopped the
    pass, if the page is not well-formed.
    """

    path: str
    content: bytes
    base_url: str
    doctype: bool
    simple: bool = False
    ids: dict[str, int] = field(default_factory=dict)
    repeated_ids: list[tuple[str, int]] = field(default_factory=list)
    links: dict[str, int] = field(default_factory=dict)
    resources: list[Resource] = field(default_factory=list)
    elements: list[Element] = field(default_factory=list)
    broken: list[Fault] = field(default_factory=list)


@dataclass(frozen=True, slots=True)
class PageFacts:
    """What must be remembered of one file to check the whole site. Small, and fit to be pickled.

    `links` and `resources` map an address within the site (`kommuner/amal/#avtal`, `assets/site.css`)
    to the line where it is used first. `ids` is None for a page that breaks off and for
    what is no page. `faults` are those that the file shows by itself.
    """

    path: str
    size: int
    ids: frozenset[str] | None = None
    links: Mapping[str, int] = field(default_factory=dict)
    resources: Mapping[str, int] = field(default_factory=dict)
    faults: tuple[Fault, ...] = ()
