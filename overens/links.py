"""Links between pages: relative, so that the site works below any path.

A writer links to a record by its file (`job-tracks/oskarshamn-svets`), to a page of the site by its
address (`/modellen/`), to a heading (`#mal`) or to a file beside the record (`avtal.pdf`).
"""

from __future__ import annotations

import re
from collections.abc import Container, Iterable, Mapping
from dataclasses import dataclass, field

from overens.languages import FIRST, direction, language_tag
from overens.plan import Route, SitePlan, relative
from overens.problems import Problem, problem
from overens.prose import SEPARATOR, OpenLink, Prose, Terms, closed, explained, in_language, nearest_heading
from overens.subjects import Subject
from overens.swedish.suggestions import nearest

FOREIGN = re.compile(r"(?:https?|mailto|tel):", re.IGNORECASE)
RECORD = re.compile(
    r"/?(?P<kind>agreements|job-tracks|figures|events|news|examples|publications|grants|pages|municipalities|sources)/"
    r"(?P<id>[a-z0-9-]+)(?:\.(?:ya?ml|md))?/?(?:#(?P<fragment>.*))?"
)

TEXTS = frozenset({"pages", "news", "examples"})
"""Kinds that are mostly one text: a fragment after their ids names a heading of it."""

_HOST = re.compile(r"www\.[^\s/]+\.[^\s/]+(?:/\S*)?|[a-z0-9-]+\.(?:se|nu|com|org|eu)(?:/\S*)?", re.IGNORECASE)
_EMAIL = re.compile(r"[\w.+-]+@[\w-]+(?:\.[\w-]+)+")
_FILE = re.compile(r"[^/]+\.[A-Za-z0-9]{2,5}")


class Html(str):
    """Markup that is known to be safe. Templates put it in as it is, where they escape any other text."""

    __slots__ = ()

    def __html__(self) -> str:
        """What template engines ask safe markup for."""
        return str(self)


@dataclass(frozen=True, slots=True)
class Links:
    """The links of one page. `base` is the site's address for what is shown elsewhere: `404.html`, and feeds.

    `terms` are words of the glossary that running text is led to; `told` those that the page has linked already.
    """

    plan: SitePlan
    route: Route
    base: str | None = None
    terms: Terms | None = None
    told: set[str] = field(default_factory=set, compare=False)

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

    def file(self, name: str, kind: str, id_: str = "") -> str:
        """The link to a file beside the page about a subject: files lie beside the Swedish page alone."""
        return self.way(f"{self.plan.address(kind, id_) or ''}{name}")

    def prose(self, prose: Prose | None, home: str | None = None, language: str = FIRST) -> Html | None:
        """The text's HTML with its links closed, None for no text. `home` is the address of the record's own files.

        A text in another `language` than the page says so.
        """
        if prose is None:
            return None
        made = closed(prose, lambda link: self._closed(link, home or self.route.address))
        here = language_tag(self.route.language)
        return Html(made if language_tag(language) == here else in_language(made, language, direction(here)))

    def explained(self, prose: Prose | None, home: str | None = None, language: str = FIRST) -> Html | None:
        """As `prose`, with words of the glossary linked to it: each word once on the page, in Swedish only."""
        html, glossary = self.prose(prose, home, language), self.to("glossary")
        if html is None or glossary is None or self.terms is None or self.route.language not in ("sv", "lattlast"):
            return html
        return Html(explained(html, self.terms, self.told, lambda target: f"{glossary}#{target}"))

    def _closed(self, link: OpenLink, home: str) -> str:
        address = address_of(link.target, self.plan, self.route.language)
        if address == self.route.address:  # an easy text about a section leads to the section itself
            address = address_of(link.target, self.plan)
        if address is not None:
            return self.way(address)
        if link.target.startswith("#"):
            here = "" if self.base is None else self.base + self.route.address
            return f"{here}#{_heading(link.target[1:])}"
        if FOREIGN.match(link.target):
            return link.target
        return self.way(home + link.target)


def _heading(name: str) -> str:
    """The id of a heading of a page's text, as a writer names it: `mal` or, from the address field, `_mal`."""
    return name if not name or SEPARATOR in name else SEPARATOR + name


def address_of(target: str, plan: SitePlan, language: str = "sv") -> str | None:
    """The address that a writer's link target names, with its fragment, or None."""
    record = RECORD.fullmatch(target)
    if record:
        address = plan.address(record["kind"], record["id"], language)
        fragment = record["fragment"] or ""
        if record["kind"] in TEXTS:
            fragment = _heading(fragment)
        return address and address + (f"#{fragment}" if fragment else "")
    whole, mark, rest = target.partition("#")
    path, asked, query = whole.partition("?")
    route = plan.by_address.get(_whole(path)) if path else None
    if route is None:
        return None
    if route.language == FIRST:
        route = plan.by_subject.get((route.subject, language), route)
    return route.address + asked + query + mark + (_heading(rest) if route.subject.kind in TEXTS else rest)


@dataclass(frozen=True, slots=True)
class Beside:
    """What a text may link to on its own page: headings, and files in the record's folder."""

    headings: frozenset[str] = frozenset()
    files: frozenset[str] = frozenset()

    def joined(self, other: Beside) -> Beside:
        """Both together."""
        return Beside(self.headings | other.headings, self.files | other.files)


@dataclass(frozen=True, slots=True)
class Targets:
    """What any text may link to.

    `hidden` are subjects without a page now and why: `broken` ones have problems of their own, and nothing more is
    said; `draft`. `kept` are addresses of what is broken, `drafts` those of drafts. `beside` is what stands on the
    pages of other texts. `own` is the site's web address: what is written with it in full is a page here as well.
    """

    plan: SitePlan
    hidden: Mapping[Subject, str]
    own: str
    kept: Container[str] = ()
    drafts: Container[str] = ()
    beside: Mapping[Subject, Beside] = field(default_factory=dict)
    _suggestions: dict[str, str | None] = field(default_factory=dict)

    def nearest(self, target: str) -> str | None:
        """The address or the record's file that was probably meant; looked for once for each target."""
        if target not in self._suggestions:
            self._suggestions[target] = _in_full(target, self.plan)
        if self._suggestions[target] is None:
            record = RECORD.fullmatch(target)
            names = [f"{one.kind}/{one.id}" for one, _ in self.plan.by_subject if record and one.kind == record["kind"]]
            self._suggestions[target] = nearest(target, names or list(self.plan.by_address))
        return self._suggestions[target]


def _in_full(target: str, plan: SitePlan) -> str | None:
    """What was surely meant by a web address without its beginning, an id without its folder, or other slashes."""
    if _HOST.fullmatch(target) or _EMAIL.fullmatch(target):
        return f"{'mailto:' if '@' in target else 'https://'}{target}"
    plain = target.casefold().lstrip("./").removeprefix("content/")
    names = dict.fromkeys([plain, *(f"{one.kind}/{plain}" for one, _ in plan.by_subject if one.id == plain)])
    found = [name for name in names if address_of(name, plan)]
    return found[0] if len(found) == 1 else None


def check_links(prose: Prose, beside: Beside, targets: Targets) -> tuple[Problem, ...]:
    """What is wrong with the links of one text."""
    found = (_problem_of(link, prose, beside, targets) for link in prose.links)
    return tuple(one for one in found if one is not None)


def _problem_of(link: OpenLink, prose: Prose, beside: Beside, targets: Targets) -> Problem | None:
    target = link.target
    if target.startswith(f"{targets.own}/"):  # its files and headings are looked for in the finished site
        target = target.removeprefix(targets.own).partition("#")[0]
        if _FILE.fullmatch(target.rpartition("/")[2]):
            return None
    if FOREIGN.match(target) or target in beside.files:
        return None
    if target.startswith("#"):
        return _heading_problem(link, beside.headings, (heading.id for heading in prose.headings))
    address = address_of(target, targets.plan)
    if address is not None:
        return _other_heading_problem(link, address, targets)
    reason = _why_hidden(target, targets)
    if reason == "broken":
        return None
    if reason == "draft":
        return problem("link-to-draft", link.place, target=target)
    if _FILE.fullmatch(target) and not _HOST.fullmatch(target) and not _EMAIL.fullmatch(target):
        return problem("link-to-missing-file", link.place, target=target, suggestion=nearest(target, beside.files))
    return problem("link-to-nothing", link.place, target=target, suggestion=targets.nearest(target))


def _heading_problem(link: OpenLink, ids: frozenset[str], own: Iterable[str]) -> Problem | None:
    wanted = link.target[1:]
    if not wanted or wanted in ids or _heading(wanted) in ids:
        return None
    near = nearest_heading(wanted, ids, own)
    return problem("link-to-missing-heading", link.place, target=link.target, suggestion=near and f"#{near}")


def _other_heading_problem(link: OpenLink, address: str, targets: Targets) -> Problem | None:
    """A heading on another page that is mostly one text; of other pages only the finished page knows the headings."""
    path, _, fragment = address.partition("#")
    subject = targets.plan.by_address[path.partition("?")[0]].subject
    ids = targets.beside.get(subject, Beside()).headings
    if not fragment or subject.kind not in TEXTS or fragment in ids:
        return None
    near = nearest_heading(fragment, ids)
    suggestion = near and f"{link.target.partition('#')[0]}#{near}"
    return problem("link-to-missing-heading", link.place, target=link.target, suggestion=suggestion)


def _why_hidden(target: str, targets: Targets) -> str | None:
    """`broken` or `draft`, for the file or the address of something that has no page now."""
    record = RECORD.fullmatch(target)
    if record:
        unread = record["kind"] == "sources" and targets.hidden.get(Subject("sources"))
        return targets.hidden.get(Subject(record["kind"], record["id"])) or unread or None
    address = _whole(target.partition("#")[0])
    return "broken" if address in targets.kept else "draft" if address in targets.drafts else None


def _whole(path: str) -> str:
    """An address with its slashes, however the writer put them."""
    return "/" + path.strip("/") + "/" if path.strip("/") else "/"
