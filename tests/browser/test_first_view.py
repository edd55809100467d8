"""What a page fetches at first sight is what its budget counts: nothing that a script asks for goes uncounted."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

import pytest

from benchmarks.budgets import FIRST_VIEW, KB, WITH_OWN_SCRIPT, referred
from overens.pages import PAGE_TYPES

HEADERS = 700
"""Bytes of one answer's headers, as in `tests/test_budgets.py`."""


@pytest.mark.parametrize("page_type", sorted(set(PAGE_TYPES) - {"not_found"}))
def test_a_page_fetches_what_its_markup_names_and_no_more(
    page_type: str, visit: Callable[..., Any], example_pages: dict[str, str], site_folder: Path
) -> None:
    if page_type not in example_pages:
        pytest.skip("the site has no page of this type")
    address = example_pages[page_type]
    page = visit(address, service_workers="block")
    page.wait_for_load_state("networkidle")
    fetched = {urlsplit(url).path.lstrip("/") for url in page.notes.requests} - {address.lstrip("/")}
    file = f"{address.lstrip('/')}index.html"
    named = referred(
        file, (site_folder / file).read_text("utf-8"), lambda path: (site_folder / path).read_text("utf-8")
    )
    assert fetched - set(named) == set()


@pytest.mark.parametrize("page_type", sorted(WITH_OWN_SCRIPT))
@pytest.mark.parametrize("language", ["", "/en"])
def test_a_tool_is_clearly_below_the_budget_of_a_first_view(
    page_type: str, language: str, visit: Callable[..., Any], serve: Callable[..., Any], site_folder: Path
) -> None:
    address = {"search": "/sok/", "compare": "/jamfor/"}[page_type]
    with serve(site_folder) as served:
        page = visit(language + address, base=served.url, service_workers="block")
        page.wait_for_load_state("networkidle")
        page.context.close()
        total = sum(size + HEADERS for _, size in served.sent)
    assert len(served.sent) > 3
    assert total < FIRST_VIEW - 4 * KB, sorted(served.sent, key=lambda one: -one[1])
