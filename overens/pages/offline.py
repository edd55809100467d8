"""The page for whoever is offline and asks for what has not been kept. The worker shows it in place of that page."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from overens.catalogue import Catalogue
from overens.pages.page import Context, Head, Page
from overens.plan import Route
from overens.subjects import Subject


@dataclass(frozen=True, slots=True)
class View:
    """Nothing of its own: the worker puts in the pages that have been kept."""


def routes(catalogue: Catalogue) -> Iterator[Route]:  # noqa: ARG001 - every page type takes the catalogue
    """The one page."""
    yield Route("/offline/", "offline", Subject("offline"))


def page(context: Context) -> Page:
    """What it says."""
    title, lead = context.texts("pages.offline.title"), context.texts("pages.offline.lead")
    return Page(Head(title, lead, indexed=False), View())
