"""From the catalogue to the plan: every page type's routes, former addresses, and where the links lead."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Sequence

from overens import links
from overens.catalogue import Catalogue
from overens.catalogue.rules.addresses import addresses_meant, is_former_address, is_new_address, is_old_address
from overens.config import Config
from overens.content import Content
from overens.kept import Kept, address_of, draft_addresses, former_address, kept_addresses
from overens.links import Beside, Targets, check_links
from overens.pages import PAGE_TYPES
from overens.pages.addresses import MADE
from overens.pages.everywhere import redirects_in, routes_in
from overens.plan import GONE, Redirect, Route, SitePlan, plan_site
from overens.problems import Place, Problem, problem
from overens.prose import OpenLink
from overens.reading import ReadFile
from overens.sources import Source
from overens.subjects import Subject

_MANY = 3
"""Translations into one language that the site does not have are told together if they are so many."""


def plan_content(content: Content, config: Config) -> tuple[SitePlan, tuple[Problem, ...]]:
    """The plan of the site in the configured languages, and what is wrong with addresses and links."""
    catalogue = content.catalogue
    planned = [route for page_type in PAGE_TYPES.values() for route in page_type.routes(catalogue)]
    routes = tuple(routes_in(config.languages, planned))
    kept = kept_addresses(content)
    pages, published = {route.address for route in routes}, {address for address, _ in content.published}
    redirects = redirects_in(config.languages, tuple(_redirects(content, published - pages)), pages, published)
    plan, problems = plan_site(routes, redirects, content.published, kept, MADE)
    told = {one.value("language") for one in problems if one.code == "language-vanished"}
    not_shown = (one for one in _not_shown(content, config.languages) if one.value("language") not in told)
    return plan, (*problems, *not_shown, *_link_problems(content, plan, kept, config.address))


def _not_shown(content: Content, languages: Sequence[str]) -> Iterable[Problem]:
    """Translations into what is no language of the site, often a slip: `om.eng.md`. Many of one language are one."""
    listed = ", ".join(f"`{language}`" for language in languages)
    found: dict[str, list[Place]] = {}
    for file in content.files:
        source = file.source
        if source is None or source.id not in content.catalogue.records.get(source.kind, {}):
            continue
        if source.language not in languages:
            found.setdefault(source.language, []).append(Place(source.path))
    for language, places in found.items():
        values = {"language": language, "languages": listed}
        if len(places) >= _MANY:
            yield problem("language-not-shown", min(places), **values, suggestion=len(places))
        else:
            yield from (problem("language-not-shown", place, **values) for place in places)


def _redirects(content: Content, without_page: Collection[str]) -> Iterable[Redirect]:
    """Those with addresses that can be; the others are told by a rule.

    One line may speak of all published addresses below another that have no page any more: `/en/*: borttagen`. What is
    said of one of them in so many words stands.
    """
    said = {old for old, _, _ in content.redirects}
    for old, new, place in content.redirects:
        if is_old_address(old) and is_new_address(new):
            for one in addresses_meant(old, without_page):
                if one == old or one not in said:
                    yield Redirect(one, None if new == GONE else new, place)
    yield from _former(content.catalogue)


def _former(catalogue: Catalogue) -> Iterable[Redirect]:
    """`tidigareadresser`: a whole address, or just the id that the record had before."""
    for records in catalogue.records.values():
        for record in records.values():
            new = address_of(record.subject)
            for index, old in enumerate(record.facts.former_addresses):
                before = former_address(record.kind, old)
                if new and before and is_former_address(old):
                    yield Redirect(before, new, record.source.place(("tidigareadresser", index)))


def _link_problems(content: Content, plan: SitePlan, kept: Kept, own: str) -> Iterable[Problem]:
    """What is wrong with the links of all texts, but for those of drafts that are not shown."""
    texts = [file for file in content.files if file.source and file.prose and _is_shown(file, content)]
    beside: dict[Subject, Beside] = {}
    for file in content.files:
        if file.source and (file.prose or file.source.attachments):
            subject = Subject(file.source.kind, file.source.id)
            beside[subject] = beside.get(subject, Beside()).joined(_beside(file, file.source))
    targets = Targets(plan, content.catalogue.hidden, own, kept, draft_addresses(content), beside)
    for file in texts:
        if file.source:
            subject = Subject(file.source.kind, file.source.id)
            for prose in file.prose.values():
                yield from check_links(prose, beside[subject], targets)


def links_to_places(content: Content, plan: SitePlan) -> Iterable[tuple[OpenLink, Route, str]]:
    """Links into pages that are more than one text: what is said of them only the made page can tell.

    Each with the page's route in Swedish and the id that the page should have.
    """
    for file in content.files:
        if file.prose and _is_shown(file, content):
            for link in (link for prose in file.prose.values() for link in prose.links if "#" in link.target[1:]):
                path, _, fragment = (links.address_of(link.target, plan) or "").partition("#")
                route = plan.by_address.get(path.partition("?")[0])
                if fragment and route is not None and route.subject.kind not in links.TEXTS:
                    yield link, route, fragment


def _beside(file: ReadFile, source: Source) -> Beside:
    ids = {heading.id for prose in file.prose.values() for heading in prose.headings}
    return Beside(frozenset(ids), frozenset(attachment.name for attachment in source.attachments))


def _is_shown(file: ReadFile, content: Content) -> bool:
    if file.source is None or (file.facts is not None and getattr(file.facts, "draft", False) and not content.drafts):
        return False
    return content.catalogue.hidden.get(Subject(file.source.kind, file.source.id)) != "draft"
