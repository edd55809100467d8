"""What pages may weigh: the heaviest page of every type, with all that it makes a browser fetch."""

from __future__ import annotations

import gzip
from typing import Any

import pytest

from benchmarks.budgets import HTML, KB, WITH_MAP, WITH_OWN_SCRIPT, Weight, over, referred
from benchmarks.serving import LEVEL, PACKED
from overens.pages import PAGE_TYPES

HEADERS = 700
"""Bytes of one answer's headers, with the policy: a little more than the browser counts."""


def sent(path: str, content: bytes) -> int:
    ending = path[path.rfind(".") :]
    return len(gzip.compress(content, LEVEL, mtime=0)) if ending in PACKED else len(content)


@pytest.fixture(scope="session")
def heaviest(project: Any) -> dict[str, str]:
    """The file of the heaviest page of every page type."""
    found: dict[str, tuple[int, str]] = {}
    for route in project.prepared.plan.routes:
        size = sent(route.file, project.files[route.file])
        found[route.page_type] = max(found.get(route.page_type, (0, "")), (size, route.file))
    return {page_type: file for page_type, (_, file) in found.items()}


@pytest.mark.parametrize("page_type", PAGE_TYPES)
def test_a_first_visit_keeps_its_budget(page_type: str, heaviest: dict[str, str], project: Any) -> None:
    if page_type not in heaviest:
        pytest.skip("the site has no page of this type")
    file, files = heaviest[page_type], project.files
    page = files[file].decode()
    if page_type == "not_found":  # shown below any address, so its links are absolute
        page = page.replace(project.settings.config.address, "")
    kinds = referred(file, page, lambda path: files[path].decode())
    assert [path for path in kinds if "://" in path] == [], "no request may leave the site"
    sizes = {"html": sent(file, files[file]), "headers": HEADERS * (1 + len(kinds))}
    for path, kind in kinds.items():
        sizes[kind] = sizes.get(kind, 0) + sent(path, files[path])
    assert over(page_type, Weight(**sizes)) == ()


def test_every_agreement_keeps_its_budget(project: Any) -> None:
    routes = [route for route in project.prepared.plan.routes if route.page_type == "agreement"]
    sizes = {route.file: sent(route.file, project.files[route.file]) for route in routes}
    assert sizes
    assert {file: size for file, size in sizes.items() if size > HTML["agreement"]} == {}


def test_exceptions_are_for_page_types_that_exist() -> None:
    assert set(HTML) | WITH_MAP <= set(PAGE_TYPES)
    assert set(PAGE_TYPES) >= WITH_OWN_SCRIPT


def test_what_is_over_is_told_in_words() -> None:
    heavy = Weight(html=13 * KB, style=11 * KB, script=4 * KB, other=60 * KB, headers=KB)
    assert over("agreement", heavy) == (
        "HTML 13.0 kB of 12",
        "CSS 11.0 kB of 10",
        "scripts 4.0 kB of 3",
        "first view 89.0 kB of 40",
    )
    assert over("home", heavy) == ("CSS 11.0 kB of 10", "scripts 4.0 kB of 3")
    assert over("search", Weight(html=1, script=9 * KB)) == ()
    assert over("agreement", Weight(12 * KB, 10 * KB, 3 * KB, 15 * KB)) == ()


def test_what_a_page_makes_a_browser_fetch() -> None:
    scripts = {
        "assets/a.js": 'import { b } from "./b.js";\nimport {\n  c,\n} from "./c.js";\nimport("./d.js");',
        "assets/b.js": 'import "./c.js";',
        "assets/c.js": "",
    }
    page = """
      <link rel="canonical" href="https://exempel.example/"/><link rel="alternate" href="../en/"/>
      <link rel="stylesheet" href="../assets/a.css"/><link rel="icon" href="../favicon.svg" type="image/svg+xml"/>
      <link rel="manifest" href="/manifest.webmanifest"/><img alt="" src="bild.png"/>
      <svg><use href="#land"/><use href="../karta.svg#land"/></svg>
      <script type="module" src="../assets/a.js"></script><script type="application/ld+json">{}</script>
      <script src="https://annan.example/x.js"></script>
    """
    scripts["https://annan.example/x.js"] = ""
    assert referred("lan/index.html", page, scripts.__getitem__) == {
        "assets/a.css": "style",
        "favicon.svg": "other",
        "manifest.webmanifest": "other",
        "lan/bild.png": "other",
        "karta.svg": "other",
        "assets/a.js": "script",
        "assets/b.js": "script",
        "assets/c.js": "script",
        "https://annan.example/x.js": "script",
    }
