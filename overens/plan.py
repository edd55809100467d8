"""The plan of the site: every address, decided before anything is rendered.

Links, redirects and the language switch ask the plan; two pages that want the same address, and an
address that was published and has vanished, are found here.
"""

from __future__ import annotations

from collections.abc import Container, Iterable, Mapping
from dataclasses import dataclass, field
from functools import lru_cache
from types import MappingProxyType

from overens.problems import Place, Problem, problem
from overens.subjects import Subject
from overens.vanished import Made, vanished

GONE = "borttagen"


def relative(origin: str, target: str) -> str:
    """The way from one address to another (`/a/b/`, `/a/c/` -> `../c/`), keeping fragment and query."""
    section, climb = _above(origin)
    if not target.startswith(section):  # most links: nothing in common but the root
        return climb + target[1:] or "./"
    end = min((place for place in (target.find("?"), target.find("#")) if place >= 0), default=len(target))
    there, here = target[:end].split("/"), origin.split("/")
    # What follows the last slash of the origin is a file in its folder; it is not part of the way.
    shared = 0
    while shared < min(len(here), len(there)) - 1 and here[shared] == there[shared]:
        shared += 1
    way = "../" * (len(here) - 1 - shared) + "/".join(there[shared:])
    return (way or "./") + target[end:]


def absolute(origin: str, way: str) -> str:
    """The address that a way leads to, which `relative` made (`/a/b/`, `../c/` -> `/a/c/`)."""
    folder = origin[: origin.rfind("/") + 1]
    while way.startswith("../"):
        folder, way = folder[: folder.rfind("/", 0, -1) + 1], way[3:]
    return folder + way.removeprefix("./")


@lru_cache(maxsize=16)  # a page asks for all its links in one go
def _above(origin: str) -> tuple[str, str]:
    """The section that an address lies in (`/kommuner/`), and the way from it to the root (`../../`)."""
    return origin[: origin.find("/", 1) + 1], "../" * (origin.count("/") - 1)


@dataclass(frozen=True, slots=True)
class Route:
    """One page to be: its address (`/kommuner/amal/`), type, subject and language.

    `place` is the content file behind it, for messages; None for pages made from data alone. `untranslated`: only the
    words around the facts are in the language, and search shows the Swedish page.
    `file` is the path in the site; it follows from the address but for `/404.html`.
    """

    address: str
    page_type: str
    subject: Subject
    language: str = "sv"
    place: Place | None = None
    untranslated: bool = False

    @property
    def file(self) -> str:
        """Where the page lies in the finished site (`kommuner/amal/index.html`)."""
        path = self.address.lstrip("/")
        return path if path.endswith(".html") else f"{path}index.html"


@dataclass(frozen=True, slots=True)
class Redirect:
    """An old address and where it leads; `new` is None for what was taken away on purpose."""

    old: str
    new: str | None
    place: Place


@dataclass(frozen=True, slots=True)
class SitePlan:
    """All routes in address order, and the redirects."""

    routes: tuple[Route, ...]
    redirects: tuple[Redirect, ...]
    by_address: Mapping[str, Route] = field(repr=False)
    by_subject: Mapping[tuple[Subject, str], Route] = field(repr=False)
    in_languages: Mapping[Subject, tuple[Route, ...]] = field(repr=False)

    def address(self, kind: str, id_: str = "", language: str = "sv") -> str | None:
        """The address of a subject in the language, else in Swedish, else None."""
        route = self.route(kind, id_, language)
        return route.address if route else None

    def route(self, kind: str, id_: str = "", language: str = "sv") -> Route | None:
        """The page about a subject in the language, else in Swedish, else None."""
        subject = Subject(kind, id_)
        return self.by_subject.get((subject, language)) or self.by_subject.get((subject, "sv"))

    def languages(self, subject: Subject) -> tuple[Route, ...]:
        """The same page in every language it has."""
        return self.in_languages.get(subject, ())


FILE_FOLDERS = ("/assets/", "/icons/")
"""Folders of the site for files alone: browsers may keep what lies there for ever, and no page may."""


def plan_site(
    routes: Iterable[Route],
    redirects: Iterable[Redirect],
    published: Iterable[tuple[str, Place]],
    kept: Container[str],
    made: Made = MappingProxyType({}),
) -> tuple[SitePlan, tuple[Problem, ...]]:
    """Plan the site.

    `published` are the addresses of `addresses.txt` with their lines; `kept` the addresses of records
    that could not be read: they are not pages now, but neither have they vanished. `made` are sections of pages that
    are made of the records of others.
    """
    ordered = sorted(routes, key=lambda route: (route.address, route.place or Place("")))
    by_address: dict[str, Route] = {}
    problems: list[Problem] = []
    for route in ordered:
        if route.address.startswith(FILE_FOLDERS):
            problems.append(_collision(route, route))
            continue
        first = by_address.setdefault(route.address, route)
        if first is not route:
            problems.append(_collision(first, route))
    valid = tuple(_checked_redirects(tuple(redirects), by_address, kept, problems))
    leads = {redirect.old for redirect in valid}
    lost = {
        address: place
        for address, place in published
        if address not in by_address and address not in leads and address not in kept
    }
    problems += vanished(lost, by_address, made)
    by_subject = {(route.subject, route.language): route for route in by_address.values()}
    in_languages: dict[Subject, tuple[Route, ...]] = {}
    for route in by_address.values():
        in_languages[route.subject] = (*in_languages.get(route.subject, ()), route)
    plan = SitePlan(tuple(by_address.values()), valid, by_address, by_subject, in_languages)
    return plan, tuple(problems)


def _collision(first: Route, second: Route) -> Problem:
    """Told at the file of one of them. Of pages made from data alone, those of the vocabularies' words can collide."""
    place = second.place or first.place or Place("vocabularies.yaml")
    return problem("address-taken", place, address=second.address)


def _checked_redirects(
    redirects: tuple[Redirect, ...], pages: Container[str], kept: Container[str], problems: list[Problem]
) -> Iterable[Redirect]:
    """Those that lead somewhere, each old address once; the rest become problems."""
    old: dict[str, Redirect] = {}
    for redirect in sorted(redirects, key=lambda redirect: (redirect.place, redirect.old)):
        if redirect.old in pages:
            problems.append(problem("redirect-hides-page", redirect.place, address=redirect.old))
        elif redirect.old in old:
            problems.append(problem("redirect-twice", redirect.place, address=redirect.old))
        else:
            old[redirect.old] = redirect
    for redirect in old.values():
        if redirect.new is not None and redirect.new not in pages and redirect.new not in kept:
            code = "redirect-chain" if redirect.new in old else "redirect-to-nothing"
            problems.append(problem(code, redirect.place, address=redirect.old, target=redirect.new))
        else:
            yield redirect
