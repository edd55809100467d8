"""What every export is made from."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass

from overens.catalogue import Catalogue
from overens.config import Config
from overens.links import Links
from overens.open_data import OpenData
from overens.pages.page import Context, SearchFacts
from overens.plan import Route, SitePlan
from overens.search_index import Entry
from overens.texts import Texts


@dataclass(frozen=True, slots=True)
class ExportedPage:
    """A page as the exports need it. `reviewed` is a date, in ISO form if it can be.

    Robots should pass over what is not `indexed`. `entries` is what search finds there, the page first; empty where
    there is to be no text index.
    """

    route: Route
    title: str
    search: SearchFacts | None
    reviewed: str | None
    indexed: bool
    entries: tuple[Entry, ...] = ()


@dataclass(frozen=True, slots=True)
class Exported:
    """The whole site as the exports need it; without `pages` for those that are made beside them."""

    pages: tuple[ExportedPage, ...]
    plan: SitePlan
    catalogue: Catalogue
    config: Config
    texts: Mapping[str, Texts]

    def context(self, route: Route, base: str | None = None) -> Context:
        """What the page at a route is made from. With a `base` links are whole addresses: a feed is read elsewhere."""
        links, texts = Links(self.plan, route, base), self.texts[route.language]
        data = OpenData(self.catalogue, self.plan, self.config, self.texts["sv"])
        return Context(self.catalogue, self.plan, route, links, texts, self.config, data)


def json_bytes(value: object) -> bytes:
    """What a script reads, without needless space."""
    return json.dumps(value, ensure_ascii=False, separators=(",", ":")).encode()
