"""From the catalogue to the plan: every page type's routes, former addresses, and where the links lead."""

from __future__ import annotations

from collections.abc import Iterable

from overens.catalogue import Catalogue
from overens.config import Config
from overens.content import Content
from overens.links import check_links
from overens.pages import PAGE_TYPES
from overens.pages.addresses import SECTIONS
from overens.plan import GONE, Redirect, SitePlan, plan_site
from overens.problems import Problem
from overens.reading import BODY
from overens.subjects import Subject


def plan_content(content: Content, config: Config) -> tuple[SitePlan, tuple[Problem, ...]]:
    """The plan of the site in the configured languages, and what is wrong with addresses and links."""
    catalogue = content.catalogue
    routes = [
        route
        for page_type in PAGE_TYPES.values()
        for route in page_type.routes(catalogue)
        if route.language in config.languages
    ]
    kept = frozenset(address for subject in catalogue.hidden if (address := _address_of(subject)))
    plan, problems = plan_site(routes, _redirects(content), content.published, kept)
    return plan, (*problems, *_link_problems(content, plan))


def _address_of(subject: Subject) -> str | None:
    """Where the page of a record without facts would be."""
    if subject.kind == "pages":
        return f"/{subject.id}/"
    section = SECTIONS.get(subject.kind)
    return f"{section}{subject.id}/" if section and subject.id else None


def _redirects(content: Content) -> Iterable[Redirect]:
    for old, new, place in content.redirects:
        yield Redirect(_whole(old), None if new == GONE else _whole(new), place)
    yield from _former(content.catalogue)


def _former(catalogue: Catalogue) -> Iterable[Redirect]:
    """`tidigareadresser`: a whole address, or just the id that the record had before."""
    for records in catalogue.records.values():
        for record in records.values():
            new = _address_of(record.subject)
            for index, old in enumerate(record.facts.former_addresses):
                if new:
                    section = SECTIONS.get(record.kind, "/")
                    address = _whole(old) if "/" in old else f"{section}{old}/"
                    yield Redirect(address, new, record.source.place(("tidigareadresser", index)))


def _whole(address: str) -> str:
    """An address with its slashes, as the plan writes it."""
    plain = address.strip("/")
    return f"/{plain}/" if plain else "/"


def _link_problems(content: Content, plan: SitePlan) -> Iterable[Problem]:
    hidden = content.catalogue.hidden
    for file in content.texts:
        if file.source is None:
            continue
        headings = file.prose[BODY].headings if BODY in file.prose else ()
        ids = frozenset(heading.id for heading in headings)
        for prose in file.prose.values():
            yield from check_links(prose, file.source, plan, hidden, ids | {one.id for one in prose.headings})
