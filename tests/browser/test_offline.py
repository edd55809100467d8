"""Reading offline in a real browser: what is kept, how it is marked, and that nothing old passes for new."""

from __future__ import annotations

import shutil
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

READY = "navigator.serviceWorker.ready.then(one => one.active.state)"
KEPT = """async () => {
  const found = [];
  for (const name of await caches.keys()) for (const key of await (await caches.open(name)).keys()) found.push(key.url);
  return found;
}"""
NEEDED = '[...document.querySelectorAll(\'[src*="assets/"], [href*="assets/"]\')].map(one => one.src || one.href)'
LEFT_OUT = ("kommuner", "kallor", "text", "lan", "jamfor", "tackning", "oppna-data")


@pytest.fixture
def small(site_folder: Path, tmp_path: Path) -> Path:
    """A copy of a part of the site, to be changed."""
    return Path(shutil.copytree(site_folder, tmp_path / "sajt", ignore=shutil.ignore_patterns(*LEFT_OUT)))


@pytest.fixture
def open_page(visit: Callable[..., Any]) -> Callable[..., Any]:
    """Open a page and wait until the worker has kept it."""

    def opened(served: Any, address: str) -> Any:
        page = visit(address, base=served.url)
        kept(page, served.url + address.lstrip("/"))
        return page

    return opened


def kept(page: Any, url: str) -> None:
    """Wait until a page has been kept with its styles and scripts, and the worker is at work."""
    page.evaluate(READY)
    needed = [url, *page.evaluate(NEEDED)]
    page.wait_for_function(f"needed => ({KEPT})().then(found => needed.every(url => found.includes(url)))", arg=needed)
    page.wait_for_function("() => navigator.serviceWorker.controller")


@pytest.fixture(params=["/", "/nagonstans/djupt/"])
def below(request: pytest.FixtureRequest) -> str:
    return str(request.param)


def test_a_page_that_was_visited_is_read_offline_and_says_since_when(
    below: str, serve: Callable[..., Any], small: Path, open_page: Callable[..., Any]
) -> None:
    with serve(small, below=below) as served:
        page = open_page(served, "/modellen/")
        assert page.locator(".offline-mark").count() == 0
    page.reload()
    mark = page.inner_text(".offline-mark")
    assert "Du är offline" in mark
    assert "sparades" in mark
    assert str(page.evaluate("new Date().getFullYear()")) in mark
    assert page.inner_text("h1") == "Modellen"
    page.mouse.wheel(0, 2000)
    page.wait_for_function("() => scrollY > 200")
    assert page.locator(".offline-mark").bounding_box()["y"] == 0, "it stays in sight"
    assert page.notes.violations == []


def test_a_page_that_was_not_visited_leads_to_those_that_were(
    below: str, serve: Callable[..., Any], small: Path, open_page: Callable[..., Any]
) -> None:
    with serve(small, below=below) as served:
        page = open_page(served, "/modellen/")
        url = served.url
    answer = page.goto(f"{url}jobbspar/aneby-barnskotare/")
    assert answer.status == 503
    assert page.url == f"{url}jobbspar/aneby-barnskotare/", "reloading asks for the right page"
    assert page.inner_text("h1") == "Sidan går inte att nå"
    page.click("main a:has-text('Modellen')")
    page.wait_for_selector(".offline-mark")
    assert page.url == f"{url}modellen/"
    page.goto(f"{url}en/om/")
    assert page.inner_text("h1") == "The page cannot be reached"
    assert page.notes.violations == []


def test_a_page_that_has_changed_is_shown_as_it_is_now(
    serve: Callable[..., Any], small: Path, open_page: Callable[..., Any]
) -> None:
    with serve(small) as served:
        page = open_page(served, "/modellen/")
        file = small / "modellen" / "index.html"
        file.write_text(file.read_text(encoding="utf-8").replace("<h1>", "<h1>Ändrad: "), encoding="utf-8")
        page.reload()
        assert page.inner_text("h1").startswith("Ändrad: ")
        assert page.locator(".offline-mark").count() == 0
        newest = "url => caches.match(url).then(one => one.text()).then(text => text.includes('Ändrad: '))"
        page.wait_for_function(newest, arg=page.url)
    page.reload()
    assert page.inner_text("h1").startswith("Ändrad: "), "the newest that was seen is what is kept"
    assert page.locator(".offline-mark").count() == 1


def test_a_page_that_was_taken_away_is_forgotten(
    serve: Callable[..., Any], small: Path, open_page: Callable[..., Any]
) -> None:
    with serve(small) as served:
        page = open_page(served, "/kontakt/")
        (small / "kontakt" / "index.html").unlink()
        assert page.goto(f"{served.url}kontakt/").status == 404
        page.goto(f"{served.url}modellen/")
        page.wait_for_function(f"url => ({KEPT})().then(found => !found.includes(url))", arg=f"{served.url}kontakt/")
        url = served.url
    page.goto(f"{url}kontakt/")
    assert page.inner_text("h1") == "Sidan går inte att nå"


def test_what_search_reads_is_never_kept_and_the_page_says_that_it_cannot_search(
    serve: Callable[..., Any], small: Path, open_page: Callable[..., Any], searching: Any
) -> None:
    with serve(small) as served:
        page = open_page(served, "/sok/")
        searching.search(page, "svets")
        assert not [url for url in page.evaluate(KEPT) if url.endswith((".json", ".txt")) or "?" in url.split("/")[-2]]
        url = served.url
    page.goto(f"{url}sok/?q=svets")
    page.wait_for_function("() => document.getElementById('search-status').textContent.includes('fungerar inte')")
    assert page.is_visible(".offline-mark")


def test_a_new_version_takes_over_what_was_kept_and_removes_the_old_store(
    serve: Callable[..., Any], small: Path, open_page: Callable[..., Any]
) -> None:
    with serve(small) as served:
        page = open_page(served, "/modellen/")
        (before,) = page.evaluate("caches.keys()")
        worker = small / "sw.js"
        text = worker.read_text(encoding="utf-8")
        version = text.split('"version": "')[1].split('"')[0]
        worker.write_text(text.replace(version, "f" * 16), encoding="utf-8")
        page.goto(f"{served.url}kontakt/")
        page.wait_for_function(
            "before => caches.keys().then(names => names.length === 1 && names[0] !== before)", arg=before
        )
        found = page.evaluate(KEPT)
        assert f"{served.url}modellen/" in found


def test_switched_off_everything_is_removed(
    serve: Callable[..., Any], small: Path, open_page: Callable[..., Any]
) -> None:
    farewell = Path(__file__).resolve().parents[2] / "templates" / "offline" / "farewell.js"
    with serve(small) as served:
        page = open_page(served, "/modellen/")
        for file in small.rglob("*.html"):
            file.write_text(file.read_text(encoding="utf-8").replace("?offline", ""), encoding="utf-8")
        shutil.copy(farewell, small / "sw.js")
        page.goto(f"{served.url}kontakt/")
        page.wait_for_function("() => caches.keys().then(names => !names.length)")
        page.wait_for_function("() => navigator.serviceWorker.getRegistrations().then(all => !all.length)")


def test_only_so_many_pages_are_kept(serve: Callable[..., Any], small: Path, open_page: Callable[..., Any]) -> None:
    worker = small / "sw.js"
    worker.write_text(worker.read_text(encoding="utf-8").replace("pages: 60", "pages: 2"), encoding="utf-8")
    with serve(small) as served:
        page = open_page(served, "/modellen/")
        for address in ("kontakt/", "om/", "ordlista/"):
            page.goto(served.url + address)
            kept(page, served.url + address)
        page.wait_for_function(f"url => ({KEPT})().then(found => !found.includes(url))", arg=f"{served.url}kontakt/")
        assert f"{served.url}om/" in page.evaluate(KEPT)


@pytest.fixture
def told(serve: Callable[..., Any], small: Path, open_page: Callable[..., Any]) -> Any:
    with serve(small) as served:
        page = open_page(served, "/modellen/")
        url = served.url
    return page, url


def test_what_is_told_offline_has_nothing_that_axe_objects_to(told: Any, looking: Any) -> None:
    page, url = told
    for address in ("modellen/", "ordlista/"):
        page.goto(url + address)
        assert looking.violations(page) == []
