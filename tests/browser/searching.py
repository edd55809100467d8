"""How the tests use the search page."""

from __future__ import annotations

from typing import Any

ADDRESSES = """links => links.map(link => new URL(link.href).pathname)"""


def settled(page: Any, query: str) -> None:
    """Wait until the page has told what it found for the query."""
    page.wait_for_function(
        "query => document.getElementById('search-status').textContent.includes(query)", arg=query, timeout=20_000
    )


def search(page: Any, query: str) -> list[str]:
    """Search by keyboard; the addresses of the results shown."""
    page.evaluate("document.getElementById('search-status').textContent = ''")
    page.fill("#q", query)
    page.press("#q", "Enter")
    settled(page, query)
    return results(page)


def results(page: Any) -> list[str]:
    """The addresses of the results shown, in their order."""
    found: list[str] = page.eval_on_selector_all("#search-results .entry-title a", ADDRESSES)
    return found
