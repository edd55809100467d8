"""Every link and every fetched file must exist in the site, down to the heading that a `#fragment` names."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterator, Mapping
from urllib.parse import unquote

from overens.checks.addresses import Aim, address_of, aims_of, file_of
from overens.checks.facts import Fault, Notes, PageFacts, fault

TOP = ("", "top")
"""Fragments that mean the top of any page."""

Found = tuple[dict[str, int], dict[str, int], list[Fault]]


def targets(notes: Notes) -> Found:
    """The addresses within the site that a page links to and fetches, each with its line, and the faults."""
    aim = aims_of(notes.path, notes.base_url)
    links: dict[str, int] = {}
    faults: list[Fault] = []
    for written, line in notes.links.items():
        if written.startswith("#"):
            faults += _here(written, line, notes)
            continue
        kind, address = aim(written)
        if kind == "inside":
            links[address] = line
        elif kind not in ("outside", "contact", "nothing"):
            faults.append(fault(f"link-{kind}", line, target=written))
    resources, more = fetched(((resource.written, resource.line) for resource in notes.resources), aim)
    return links, resources, faults + more


def _here(written: str, line: int, notes: Notes) -> list[Fault]:
    fragment = unquote(written[1:])
    if fragment in notes.ids or fragment in TOP:
        return []
    return [fault("page-fragment-missing", line, target=f"/{address_of(notes.path)}", fragment=fragment)]


def fetched(written: Iterator[tuple[str, int]], aim: Callable[[str], Aim]) -> tuple[dict[str, int], list[Fault]]:
    """The addresses of files that a page or style sheet fetches, and the faults. Foreign ones are for `privacy`."""
    resources: dict[str, int] = {}
    faults: list[Fault] = []
    for target, line in written:
        kind, address = aim(target)
        if kind == "inside":
            resources.setdefault(address.partition("#")[0], line)
        elif kind in ("rooted", "relative-on-error-page"):
            faults.append(fault(f"link-{kind}", line, target=target))
    return resources, faults


def check(facts: Mapping[str, PageFacts], paths: Collection[str]) -> Iterator[tuple[str, Fault]]:
    """Every target that does not exist, as (path of the file it stands in, fault)."""
    known = {*paths, *map(address_of, paths)}
    for path, page in facts.items():
        # What one page was right to link to, the next one is: so most are passed by a look into a set.
        for target, line in page.links.items():
            if target not in known:
                wrong = _wrong(target, line, facts, known)
                if wrong:
                    yield path, wrong
                else:
                    known.add(target)
        for target, line in page.resources.items():
            if target not in known:
                yield path, fault("page-file-missing", line, target=f"/{target}")


def _wrong(target: str, line: int, facts: Mapping[str, PageFacts], known: Collection[str]) -> Fault | None:
    address, hash_sign, fragment = target.partition("#")
    if address not in known:
        if f"{address}/" in known:
            return fault("link-without-slash", line, target=f"/{address}")
        return fault("page-link-broken", line, target=f"/{address}")
    page = facts.get(file_of(address))
    # Only our pages have fragments that we can know (a PDF's `#page=2`).
    if not hash_sign or fragment in TOP or page is None or page.ids is None or fragment in page.ids:
        return None
    return fault("page-fragment-missing", line, target=f"/{address}", fragment=fragment)
