"""Addresses that writers give: those of `redirects.yaml`, and former ones of records."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from overens.catalogue.rules.given import Given
from overens.models import RedirectList
from overens.problems import Place, Problem, problem
from overens.sources import is_address
from overens.swedish.slugs import slug
from overens.swedish.suggestions import nearest

GONE = "borttagen"
ALL = "*"
"""At the end of an old address: all that were published below it."""

_ID = re.compile(r"[a-z0-9-]+")


def given_addresses(given: Given) -> Iterator[Problem]:
    """Addresses that no page of the site can have or have had."""
    yield from _redirects(given)
    for records in given.catalogue.records.values():
        for record in records.values():
            for index, old in enumerate(record.facts.former_addresses):
                if not is_former_address(old):
                    yield _told(old, record.source.place(("tidigareadresser", index)))


def is_former_address(text: str) -> bool:
    """Whether a text is a whole address, or the id that a record had before."""
    return is_address(text) or _ID.fullmatch(text) is not None


def is_old_address(text: str) -> bool:
    """Whether a text is an address that may lead on, or all that are below one: `/en/*`."""
    return is_address(text.removesuffix("*")) and text != f"/{ALL}"


def addresses_meant(old: str, published: Iterable[str]) -> list[str]:
    """The address that is said to lead on, or all that were published below it."""
    above = old.removesuffix(ALL)
    return [old] if above == old else sorted(one for one in published if one.startswith(above))


def is_new_address(text: str) -> bool:
    """Whether an old address may lead to this: another address, or nowhere any more."""
    return is_address(text) or text == GONE


def _redirects(given: Given) -> Iterator[Problem]:
    file = given.of_whole_file("redirects")
    # Of a list with mistakes, what is left without them.
    facts = file.facts or (file.left and file.left.facts) if file else None
    if file is None or file.source is None or not isinstance(facts, RedirectList):
        return
    for old, new in facts.root.items():
        if not is_old_address(old):
            yield _told(old, file.source.key_place((old,)))
        if not is_new_address(new):
            yield _told(new, file.source.place((old,)), nearest(new, (GONE,)))


def address_meant(written: str) -> str | None:
    """The address of the site that a text is as near to as can be; None where it is none, or leads elsewhere."""
    path = "/".join(part for part in map(slug, written.split("/")) if part)
    return f"/{path}/" if path and not re.match(r"[a-z]+:", written) else None


def _told(written: str, place: Place, meant: str | None = None) -> Problem:
    suggestion = meant or address_meant(written)
    return problem("invalid-address", place, value=written, suggestion=suggestion)
