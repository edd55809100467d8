"""The calendar: what is to come, the next first, then what has been."""

from __future__ import annotations

from collections.abc import Iterator

from overens.catalogue import Catalogue
from overens.pages.addresses import list_route
from overens.pages.articles import ListView, article_entry
from overens.pages.frame import Crumb
from overens.pages.newest import newest_first
from overens.pages.page import Context, Head, Page, SearchFacts
from overens.plan import Route


def routes(catalogue: Catalogue) -> Iterator[Route]:  # noqa: ARG001 - every page type takes the catalogue
    """The one list."""
    yield list_route("event_list", "events")


def page(context: Context) -> Page:
    """The calendar on the site's day."""
    title, lead = context.texts("nav.events"), context.texts("pages.event_list.lead")
    records = newest_first(context.catalogue.events.values())
    ahead = [one for one in records if (one.facts.end or one.facts.start).date.last >= context.catalogue.as_of]
    view = ListView(
        lead,
        tuple(article_entry(context, one, one.facts.place) for one in reversed(ahead)),
        tuple(article_entry(context, one, one.facts.place) for one in records if one not in ahead),
    )
    return Page(Head(title, lead, (Crumb(title),)), view, SearchFacts("page", lead))
