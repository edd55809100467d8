"""What a page is about in the words of schema.org, for machines that read pages (JSON-LD, a block of data).

Honest types only: an agreement is a document and no law, a job track a programme that leads to an occupation. What is
not known is left out, and so is what a type would make more exact than the source (a season is no date).
"""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping
from typing import Any

from overens.links import Html
from overens.pages.frame import Crumb
from overens.pages.page import Context, Head
from overens.pages.things import records, sets, subjects
from overens.pages.things.thing import Thing, thing
from overens.plan import absolute

ABOUT: Mapping[str, Callable[[Context], Thing | None]] = {
    "home": subjects.website,
    "agreement": records.agreement,
    "track": records.job_track,
    "event": records.event,
    "article": records.article,
    "publication": records.publication,
    "grant": records.grant,
    "figure_sheet": sets.figure_sheet,
    "open_data": sets.data_catalogue,
    "dataset": sets.dataset,
    "municipality": subjects.municipality,
    "county": subjects.county,
    "occupation": subjects.occupation,
    "employer": subjects.employer,
    "glossary": subjects.glossary,
}
"""Page type -> what its pages are about. Pages of other types tell their place in the site only."""


def structured(context: Context, head: Head) -> Html | None:
    """The data of a page, fit to stand in a `script` element; None for a page that says nothing of itself."""
    about = ABOUT.get(context.route.page_type)
    told = [one for one in (_way(context, head.crumbs), about(context) if about else None) if one]
    if not told or not head.indexed or head.draft:
        return None
    data: dict[str, Any] = {"@context": "https://schema.org"}
    data |= told[0] if len(told) == 1 else {"@graph": told}
    return Html(_harmless(json.dumps(data, ensure_ascii=False, separators=(",", ":"))))


def _harmless(text: str) -> str:
    """No sign that ends a script, or that XML and HTML read each in its own way."""
    return text.replace("&", "\\u0026").replace("<", "\\u003c").replace(">", "\\u003e")


def _way(context: Context, crumbs: tuple[Crumb, ...]) -> Thing | None:
    """The way from the start page to this one."""
    if not crumbs:
        return None
    site, here = context.config.address, context.route.address
    steps = (Crumb(context.texts("nav.start"), context.links.way("/")), *crumbs)
    items = ((step.label, site + absolute(here, step.href) if step.href else None) for step in steps)
    return thing(
        "BreadcrumbList",
        itemListElement=[
            thing("ListItem", position=number, name=name, item=item) for number, (name, item) in enumerate(items, 1)
        ],
    )
