"""Addresses that are no pages now only because a file has mistakes: nothing that names them is called wrong.

A record with mistakes keeps its address, and so does all that is made from it: its translations, the employers and
occupations that a job track names, the sources of a list, the sectors of a vocabulary, the comparisons it is part of.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from typing import Any

from overens.catalogue.rules.addresses import address_meant
from overens.content import Content
from overens.models import lists_are_read, names_in
from overens.pages.addresses import COMPARISONS, SECTIONS
from overens.reading import ReadFile
from overens.sources import Source, identity
from overens.subjects import Subject
from overens.swedish.slugs import slug

EVERYTHING = "/"
_ADDRESS = re.compile(r"[a-z0-9/.-]+")
_YEAR = re.compile(rf"{SECTIONS['coverage']}([0-9]{{4}})/$")

DATED = frozenset({"agreements", "figures", "municipalities"})
"""Kinds whose dates decide which years have a page of their own."""


@dataclass(frozen=True, slots=True)
class Kept:
    """Addresses one by one, and beginnings of addresses (`/kallor/`) of which any may be kept."""

    addresses: frozenset[str] = frozenset()
    beginnings: tuple[str, ...] = field(default=())

    def __contains__(self, address: object) -> bool:
        """Whether an address, in whatever language, may belong to something that has mistakes."""
        return isinstance(address, str) and any(self._holds(one) for one in (address, *_swedish(address)))

    def _holds(self, address: str) -> bool:
        return address in self.addresses or address.startswith(self.beginnings)


def _swedish(address: str) -> Iterator[str]:
    """The address without a first part that may be a language (`/en/om/` -> `/om/`)."""
    language, slash, rest = address.removeprefix("/").partition("/")
    if slash and re.fullmatch(r"[a-z]{2,8}", language):
        yield f"/{rest}"


def kept_addresses(content: Content) -> Kept:
    """What the files with mistakes would have made."""
    found = {one for file in content.files if file.facts is None for one in _of_file(file)}
    found |= {one for subject in _hidden(content, "broken") for one in _addresses(subject)}
    found |= set(_years_ahead(content))
    return Kept(
        frozenset(one for one in found if not one.endswith("*")),
        tuple(sorted(one.removesuffix("*") for one in found if one.endswith("*"))),
    )


def _years_ahead(content: Content) -> Iterator[str]:
    """Published pages of years that the day which the site is built for has not come to."""
    for address, _ in content.published:
        year = _YEAR.search(address)
        if year and int(year[1]) > content.catalogue.as_of.year:
            yield address


def draft_addresses(content: Content) -> frozenset[str]:
    """Where the drafts would be, were they shown."""
    return frozenset(one for subject in _hidden(content, "draft") for one in _addresses(subject))


def address_of(subject: Subject) -> str | None:
    """Where the page of a record is, whether it can be made now or not."""
    if subject.kind == "pages":
        return f"/{subject.id}/"
    section = SECTIONS.get(subject.kind)
    return f"{section}{subject.id}/" if section and subject.id else None


def former_address(kind: str, old: str) -> str | None:
    """What `tidigareadresser` of a record means: a whole address, or the id that it had before."""
    return old if "/" in old else address_of(Subject(kind, old))


def _hidden(content: Content, reason: str) -> Iterator[Subject]:
    """Subjects that have no record for a reason. The text beside a record may be broken, and the record whole."""
    catalogue = content.catalogue
    for subject, why in catalogue.hidden.items():
        if why == reason and subject.id not in catalogue.of_kind(subject.kind):
            yield subject


def _addresses(subject: Subject) -> Iterator[str]:
    address = address_of(subject)
    if address:
        yield address
    elif subject == Subject("sources"):
        yield f"{SECTIONS['sources']}*"


def _of_file(file: ReadFile) -> Iterator[str]:
    """The addresses that one file with mistakes would have made; with a star, all that begin so."""
    kind, id_, language, _ = identity(file.file.path)
    data = file.source.data if file.source else None
    address = address_of(Subject(kind, id_))
    if address:
        yield from (before for old in _former(file.source, kind) if (before := former_address(kind, old)))
        yield address
    if kind in DATED and language == "sv":
        yield f"{SECTIONS['coverage']}*"
    if kind in ("agreements", "job-tracks", "vocabularies"):
        yield f"{COMPARISONS}*"
    if kind == "job-tracks" and language == "sv":
        yield from _named_in(data, "arbetsgivare", "employers")
        yield from _named_in(data, "yrken", "occupations")
    elif kind == "vocabularies" and not (file.source and lists_are_read(file.source)):
        yield f"{SECTIONS['sectors']}*"
    elif kind == "redirects":
        yield from _redirected(file.source) if file.source and data is not None else (f"{EVERYTHING}*",)


def _redirected(source: Source) -> Iterator[str]:
    """The old addresses of a list with mistakes, as they are written and as they should be."""
    for old in names_in(source):
        yield old
        yield address_meant(old) or old


def _former(source: Source | None, kind: str) -> Iterable[str]:
    """The former addresses of a record: of one that is no mapping all that may be some, of one without text any.

    Pages have no section, and one of them without text is no reason to keep every address of the site.
    """
    text = "\n".join(source.lines).strip() if source else ""
    if source is None or not text:
        return (f"{SECTIONS[kind]}*",) if kind in SECTIONS else ()
    if source.data is None:
        return _ADDRESS.findall(text)
    listed = source.data.get("tidigareadresser")
    return [old for old in listed if isinstance(old, str)] if isinstance(listed, list) else ()


def _named_in(data: dict[str, Any] | None, key: str, kind: str) -> Iterable[str]:
    """The pages about what a job track names; any, where the track cannot be read."""
    section = SECTIONS[kind]
    if data is None:
        return [f"{section}*"]
    listed = data.get(key)
    items = listed if isinstance(listed, list) else []
    names = [item.get("namn") if isinstance(item, dict) else item for item in items]
    return [f"{section}{slug(name)}/" for name in names if isinstance(name, str)]
