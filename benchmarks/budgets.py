"""What a page may weigh, in bytes as they go over the line. Kept by a test for every page type, shown by `weight`."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass
from posixpath import dirname, join, normpath

KB = 1024
HTML = {"agreement": 12 * KB}
STYLE = 10 * KB
SCRIPT = 3 * KB
FIRST_VIEW = 40 * KB
FIRST_VIEW_WITH_MAP = 90 * KB
WITH_MAP = frozenset({"home", "coverage_list", "coverage_year", "municipality_list"})
"""Page types with the map of all municipalities."""

WITH_OWN_SCRIPT = frozenset({"search", "compare"})
"""Page types that are tools: what they load of scripts counts in the first view alone."""

_TAG = re.compile(r"<(link|script|img|use)\b([^>]*)>")
_ATTRIBUTE = re.compile(r'([a-z-]+)="([^"]*)"')
_IMPORTED = re.compile(r"""^\s*import\b[^'"(]*['"](\.[^'"]+)['"]""", re.MULTILINE)
_LOADED = {"stylesheet": "style", "icon": "other", "manifest": "other", "preload": "other", "modulepreload": "script"}


@dataclass(frozen=True, slots=True)
class Weight:
    """What a first visitor fetches to see a page, in bytes: what is in the answers, and the answers' headers."""

    html: int
    style: int = 0
    script: int = 0
    other: int = 0
    headers: int = 0

    @property
    def total(self) -> int:
        """All of it."""
        return self.html + self.style + self.script + self.other + self.headers


def over(page_type: str, weight: Weight) -> tuple[str, ...]:
    """Every budget that the page breaks, in words; none where all is well."""
    first_view = FIRST_VIEW_WITH_MAP if page_type in WITH_MAP else FIRST_VIEW
    limits = [
        ("HTML", weight.html, HTML.get(page_type)),
        ("CSS", weight.style, STYLE),
        ("scripts", weight.script, None if page_type in WITH_OWN_SCRIPT else SCRIPT),
        ("first view", weight.total, first_view),
    ]
    return tuple(
        f"{name} {size / KB:.1f} kB of {limit / KB:g}" for name, size, limit in limits if limit and size > limit
    )


def referred(path: str, page: str, read: Callable[[str], str]) -> dict[str, str]:
    """The files that a page makes a browser fetch: path in the site -> `style`, `script` or `other`.

    `read` gives the text of a script, for what it imports. An address on another host is kept as it is written.
    """
    found: dict[str, str] = {}
    for tag, written in _TAG.findall(page):
        attributes = dict(_ATTRIBUTE.findall(written))
        if tag == "link":
            kinds = [_LOADED[word] for word in attributes.get("rel", "").split() if word in _LOADED]
            target, kind = (attributes["href"], kinds[0]) if kinds else ("", "")
        elif tag == "use":
            target, kind = attributes.get("href", "").partition("#")[0], "other"
        else:
            target, kind = attributes.get("src", ""), "script" if tag == "script" else "other"
        if target:
            found[_within(path, target)] = kind
    for script in [one for one, kind in found.items() if kind == "script"]:
        _follow(script, read, found)
    return found


def _follow(script: str, read: Callable[[str], str], found: dict[str, str]) -> None:
    for target in _IMPORTED.findall(read(script)):
        imported = _within(script, target)
        if imported not in found:
            found[imported] = "script"
            _follow(imported, read, found)


def _within(path: str, target: str) -> str:
    """The file that an address names, without its query; an address on another host as it is."""
    if "://" in target:
        return target
    target = target.partition("?")[0]
    return normpath(join(dirname(path), target)) if not target.startswith("/") else target.lstrip("/")
