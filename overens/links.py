"""Links between pages: relative, so that the site works below any path.

A writer links to a record by its file (`job-tracks/oskarshamn-svets`), to a page of the site by its
address (`/modellen/`), to a heading (`#mal`) or to a file beside the record (`avtal.pdf`).
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass

from overens.plan import Route, SitePlan
from overens.problems import Problem, problem
from overens.prose import OpenLink, Prose, closed
from overens.sources import Source
from overens.subjects import Subject
from overens.swedish.suggestions import nearest

FOREIGN = re.compile(r"(?:https?|mailto|tel):", re.IGNORECASE)
RECORD = re.compile(
    r"/?(?P<kind>agreements|job-tracks|figures|events|news|examples|publications|grants|pages|municipalities|sources)/"
    r"(?P<id>[a-z0-9-]+)(?:\.(?:ya?ml|md))?/?(?:#(?P<fragment>.*))?"
)


class Html(str):
    """Markup that is known to be safe. Templates put it in as it is, where they escape any other text."""

    __slots__ = ()

    def __html__(self) -> str:
        """What template engines ask safe markup for."""
        return str(self)


def relative(origin: str, target: str) -> str:
    """The way from one address to another (`/a/b/`, `/a/c/` -> `../c/`), keeping fragment and query."""
    end = min((place for place in (target.find("?"), target.find("#")) if place >= 0), default=len(target))
    there, here = target[:end].split("/"), origin.split("/")
    # What follows the last slash of the origin is a file in its folder; it is not part of the way.
    shared = 0
    while shared < min(len(here), len(there)) - 1 and here[shared] == there[shared]:
        shared += 1
    way = "../" * (len(here) - 1 - shared) + "/".join(there[shared:])
    return (way or "./") + target[end:]


@dataclass(frozen=True, slots=True)
class Links:
    """The links of one page. `base` is set for `404.html`, which is shown at any depth."""

    plan: SitePlan
    route: Route
    base: str | None = None

    def way(self, address: str) -> str:
        """The link to an address of the site."""
        return self.base + address if self.base is not None else relative(self.route.address, address)

    def to(self, kind: str, id_: str = "") -> str | None:
        """The link to the page about a subject, in this page's language if it has one."""
        address = self.plan.address(kind, id_, self.route.language)
        return self.way(address) if address else None

    def must(self, kind: str, id_: str = "") -> str:
        """As `to`, for subjects that always have a page. Raises `KeyError`: our bug."""
        href = self.to(kind, id_)
        if href is None:
            raise KeyError((kind, id_))
        return href

    def prose(self, prose: Prose | None, home: str | None = None) -> Html | None:
        """The text's HTML with its links closed, None for no text. `home` is the address of the record's own files."""
        if prose is None:
            return None
        return Html(closed(prose, lambda link: self._closed(link, home or self.route.address)))

    def _closed(self, link: OpenLink, home: str) -> str:
        address = address_of(link.target, self.plan, self.route.language)
        if address is not None:
            return self.way(address)
        if link.target.startswith("#") or FOREIGN.match(link.target):
            return link.target
        return self.way(home + link.target)


def address_of(target: str, plan: SitePlan, language: str = "sv") -> str | None:
    """The address that a writer's link target names, with its fragment, or None."""
    record = RECORD.fullmatch(target)
    if record:
        address = plan.address(record["kind"], record["id"], language)
        return address and address + (f"#{record['fragment']}" if record["fragment"] else "")
    path, mark, rest = target.partition("#")
    plain = "/" + path.strip("/") + "/" if path.strip("/") else "/"
    if path and plain in plan.by_address:
        return plain + mark + rest
    return None


def check_links(
    prose: Prose, source: Source, plan: SitePlan, hidden: Mapping[Subject, str], ids: frozenset[str]
) -> tuple[Problem, ...]:
    """What is wrong with the links of one text.

    `hidden` are subjects without a page now and why (`broken`: it has problems of its own, so nothing more
    is said; `draft`). `ids` are the headings on the text's own page.
    """
    found = (_problem_of(link, source, plan, hidden, ids) for link in prose.links)
    return tuple(one for one in found if one is not None)


def _problem_of(
    link: OpenLink, source: Source, plan: SitePlan, hidden: Mapping[Subject, str], ids: frozenset[str]
) -> Problem | None:
    target = link.target
    if FOREIGN.match(target):
        return None
    if target.startswith("#"):
        return _heading_problem(link, ids)
    if address_of(target, plan) is not None:
        return None
    record = RECORD.fullmatch(target)
    if record:
        return _record_problem(link, Subject(record["kind"], record["id"]), plan, hidden)
    if target in {attachment.name for attachment in source.attachments}:
        return None
    if re.fullmatch(r"[^/]+\.[A-Za-z0-9]{2,5}", target):
        names = [attachment.name for attachment in source.attachments]
        return problem("link-to-missing-file", link.place, target=target, suggestion=nearest(target, names))
    suggestion = nearest(target, list(plan.by_address))
    return problem("link-to-nothing", link.place, target=target, suggestion=suggestion)


def _heading_problem(link: OpenLink, ids: frozenset[str]) -> Problem | None:
    wanted = link.target[1:]
    if not wanted or wanted in ids:
        return None
    near = nearest(wanted, sorted(ids))
    return problem("link-to-missing-heading", link.place, target=link.target, suggestion=near and f"#{near}")


def _record_problem(link: OpenLink, subject: Subject, plan: SitePlan, hidden: Mapping[Subject, str]) -> Problem | None:
    reason = hidden.get(subject)
    if reason == "broken":
        return None
    if reason == "draft":
        return problem("link-to-draft", link.place, target=link.target)
    near = nearest(subject.id, [other.id for other, _ in plan.by_subject if other.kind == subject.kind])
    return problem("link-to-nothing", link.place, target=link.target, suggestion=near and f"{subject.kind}/{near}")
