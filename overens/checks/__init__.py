"""The checks of the finished site, before a byte of it is written: the table, and how they are run.

`scan` looks at one file by itself and may run in worker processes; `check` puts together what the
scans found and looks at the site as a whole. To add a check: a module with `judge(notes)`, its texts in
`problem_texts/output/`, and a line in `JUDGES`.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence

from overens.checks import accessibility, links, markup, other_files, privacy, weight
from overens.checks.columns import column_of
from overens.checks.facts import Fault, Notes, PageFacts
from overens.checks.page import glance, read_page
from overens.checks.weight import Weights
from overens.problems import Place, Problem, problem, sorted_once

JUDGES: tuple[Callable[[Notes], Iterator[Fault]], ...] = (markup.judge, privacy.judge, accessibility.judge)


def scan(path: str, content: bytes, base_url: str = "") -> PageFacts:
    """Everything the checks need to know of one file. Pure; the result can be pickled.

    `path` is relative to the site's root. `base_url` is the site's own address from the
    configuration: absolute addresses below it count as inside the site.
    """
    scanner = SCANNERS.get(path[path.rfind(".") :])
    base_url = base_url and f"{base_url.rstrip('/')}/"
    return scanner(path, content, base_url) if scanner else PageFacts(path, len(content))


def scan_page(path: str, content: bytes, base_url: str) -> PageFacts:
    """Everything the checks need to know of one page."""
    glanced = glance(path, content, base_url)
    facts = glanced and _judged(glanced)
    if not facts or facts.faults:
        # Only now is it worth while to know where everything stands.
        facts = _judged(read_page(path, content, base_url))
    return facts


def _judged(notes: Notes) -> PageFacts:
    path, size = notes.path, len(notes.content)
    if notes.broken:
        # Nothing more is said of a page that breaks off: the rest would be guesswork.
        return PageFacts(path, size, faults=tuple(notes.broken))
    targets, resources, faults = links.targets(notes)
    for judge in JUDGES:
        faults.extend(judge(notes))
    return PageFacts(path, size, frozenset(notes.ids), targets, resources, tuple(faults))


SCANNERS: dict[str, Callable[[str, bytes, str], PageFacts]] = {
    ".html": scan_page,
    ".css": other_files.scan_style,
    ".js": other_files.scan_script,
    ".mjs": other_files.scan_script,
    ".svg": other_files.scan_drawing,
    ".xml": other_files.scan_xml,
    ".webmanifest": other_files.scan_manifest,
}


def check(
    facts: Mapping[str, PageFacts],
    files: Mapping[str, bytes],
    origins: Mapping[str, Sequence[str]] | None = None,
    weights: Weights = weight.DEFAULT,
    page_types: Mapping[str, str] | None = None,
) -> tuple[Problem, ...]:
    """All problems of the finished site, sorted.

    `facts` holds the scan of each file that was scanned, by path; `files` all files of the site. `origins`
    names the content files behind a path, so that an author is pointed at what he can change;
    `page_types` the page type of a path, for the limits in `weights`. The same fault on many pages is
    one problem, which says how many.
    """
    found = [(path, fault) for path, page in facts.items() for fault in page.faults]
    found += links.check(facts, files.keys())
    found += weight.check(files, weights, page_types or {})
    return _problems(found, files, origins or {})


def _problems(
    found: Iterable[tuple[str, Fault]], files: Mapping[str, bytes], origins: Mapping[str, Sequence[str]]
) -> tuple[Problem, ...]:
    alike: dict[tuple[object, ...], list[tuple[str, Fault]]] = {}
    for path, fault in sorted(found, key=lambda pair: (pair[0], pair[1].line, pair[1].column)):
        alike.setdefault((fault.code, fault.values), []).append((path, fault))
    return sorted_once([_problem(group, files, origins) for group in alike.values()])


def _problem(
    group: list[tuple[str, Fault]], files: Mapping[str, bytes], origins: Mapping[str, Sequence[str]]
) -> Problem:
    path, fault = group[0]
    pages = {path for path, _ in group}
    # One content file behind all the pages: its author can help. Several: then the mistake is in what they share.
    sources = {tuple(origins.get(page, ())[:1]) for page in pages}
    source = next(iter(sources)) if len(sources) == 1 else ()
    place = Place(source[0]) if source else Place(f"site/{path}", fault.line, column_of(fault, files.get(path, b"")))
    more = f" (+{len(pages) - 1})" if len(pages) > 1 else ""
    return problem(fault.code, place, **dict(fault.values), page=_shown(path), page_line=fault.line, more=more)


def _shown(path: str) -> str:
    return "/" + (path[: -len("index.html")] if path == "index.html" or path.endswith("/index.html") else path)


__all__ = ["JUDGES", "SCANNERS", "PageFacts", "Weights", "check", "scan"]
