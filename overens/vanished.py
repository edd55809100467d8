"""Published addresses that no page has any more: told one by one, but once where all of them have one reason.

A language that is shown no longer takes all its pages away, and so does a folder of content. A page that is gone is
gone in every language: that is told at its Swedish address alone. With a record go the pages that were made of it.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator, Mapping

from overens.problems import Place, Problem, problem

_LANGUAGE = re.compile(r"/([a-z]{2,8})(/.*)")
_FEW = 3  # addresses; fewer are told one by one even if nothing else is left below the same folder


Made = Mapping[str, tuple[str, ...]]
"""Section of pages that are made of records -> the sections of those records."""


def vanished(lost: Mapping[str, Place], pages: Collection[str], made: Made) -> Iterator[Problem]:
    """What is told of lost addresses. `pages` are the addresses that there are."""
    rest = dict(lost)
    for language, addresses in _languages(lost, pages).items():
        values = {"language": language, "count": len(addresses), "example": addresses[0]}
        yield problem("language-vanished", lost[addresses[0]], **values)
        rest = _without(rest, addresses)
    rest = _without(rest, [address for address in rest if _parted(address)[1] in rest])
    for folder, addresses in _folders(rest, pages).items():
        yield problem("folder-vanished", rest[addresses[0]], folder=folder, count=len(addresses))
        rest = _without(rest, addresses)
    for record, others in _with_records(rest, made).items():
        values = {"others": ", ".join(f"`{one}`" for one in others), "count": len(others)}
        yield problem("record-vanished", rest[record], address=record, **values)
        rest = _without(rest, [record, *others])
    for address, place in rest.items():
        yield problem("address-vanished", place, address=address)


def _with_records(lost: Collection[str], made: Made) -> Mapping[str, list[str]]:
    """Lost addresses of records, each with those of pages that were made of it, or of another lost beside it."""
    records = {_folder(address): address for address in lost}  # of several the last: nothing says which it was
    found: dict[str, list[str]] = {}
    for address in lost:
        record = next((records[one] for one in made.get(_folder(address), ()) if one in records), None)
        if record:
            found.setdefault(record, []).append(address)
    return found


def _without(lost: Mapping[str, Place], told: Collection[str]) -> dict[str, Place]:
    gone = frozenset(told)
    return {address: place for address, place in lost.items() if address not in gone}


def _parted(address: str) -> tuple[str, str]:
    """A first part that may be a language, and the address without it; nothing for one that has no such part."""
    found = _LANGUAGE.fullmatch(address)
    return (found[1], found[2]) if found else ("", "")


def _languages(lost: Mapping[str, Place], pages: Collection[str]) -> Mapping[str, list[str]]:
    """The languages that have no page left, of which most addresses are pages in Swedish, with their addresses."""
    left = {_parted(page)[0] for page in pages}
    found: dict[str, list[str]] = {}
    for address in lost:
        language, _ = _parted(address)
        if language and language not in left:
            found.setdefault(language, []).append(address)
    return {language: addresses for language, addresses in found.items() if _is_language(addresses, pages)}


def _is_language(addresses: Collection[str], pages: Collection[str]) -> bool:
    known = sum(_parted(address)[1] in pages for address in addresses if _parted(address)[1] != "/")
    return 2 * known >= len(addresses)


def _folders(lost: Mapping[str, Place], pages: Collection[str]) -> Mapping[str, list[str]]:
    """The outermost folders below which many addresses were and no page is, with their addresses."""
    left = {_folder(page) for page in pages if page != _folder(page)}
    found: dict[str, list[str]] = {}
    for address in lost:
        folder = _folder(address)
        if folder != "/" and folder not in left:
            found.setdefault(folder, []).append(address)
    return {folder: addresses for folder, addresses in found.items() if len(addresses) >= _FEW}


def _folder(address: str) -> str:
    """`/nyheter/` of `/nyheter/exempel/`."""
    return address[: address.find("/", 1) + 1] or "/"
