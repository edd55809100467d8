"""Links of texts into other pages: whether the place that a `#fragment` names is there.

Sections of pages come from templates, so the page is made to look; only those that a text links into are made.
"""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache, partial

from overens.content import Content
from overens.finished import Desk, desk_of, make_page
from overens.plan import Route, SitePlan
from overens.planning import links_to_places
from overens.problems import Problem, problem
from overens.prose import nearest_heading
from overens.settings import Settings
from overens.workshop import Workshop


def check_places(
    settings: Settings, content: Content, plan: SitePlan, sound: bool, workshop: Workshop
) -> Iterator[Problem]:
    """What is wrong with links to places of other pages. Raises `SetupError` for templates that cannot be used.

    `sound`: nothing is wrong with the content so far, so that every page can be made.
    """
    wanted = tuple(links_to_places(content, plan))
    if not wanted:
        return
    desk = desk_of(settings, content, plan, workshop)
    ids_on = cache(partial(_ids, desk, sound))
    for link, route, fragment in wanted:
        ids = ids_on(route)
        if ids is not None and fragment not in ids:
            near = nearest_heading(fragment, ids)
            suggestion = near and f"{link.target.partition('#')[0]}#{near}"
            yield problem("link-to-missing-heading", link.place, target=link.target, suggestion=suggestion)


def _ids(desk: Desk, sound: bool, route: Route) -> frozenset[str] | None:
    try:
        return make_page(desk, route).facts.ids
    except Exception:
        if sound:
            raise
        return None  # a page of content with errors; the link is looked at again when those are corrected
