from __future__ import annotations

from collections.abc import Callable, Mapping

import pytest

from overens.checks import check, scan
from overens.problems import Problem

Check = Callable[..., tuple[Problem, ...]]


def _page(body: str = "", head: str = "") -> bytes:
    return (
        '<!DOCTYPE html>\n<html lang="sv">\n<head><meta charset="utf-8"/>'
        f"<title>Exempel</title>{head}</head>\n<body><h1>Exempel</h1>\n{body}\n</body></html>\n"
    ).encode()


@pytest.fixture
def page() -> Callable[..., bytes]:
    """A right page with something in its body (from line 5 on) or its head (line 3)."""
    return _page


@pytest.fixture
def problems() -> Check:
    """The problems of a site given as path -> bytes, or as the body of its only page."""

    def problems(site: Mapping[str, bytes] | str, base_url: str = "", **more: object) -> tuple[Problem, ...]:
        files = {"index.html": _page(site)} if isinstance(site, str) else site
        facts = {path: scan(path, content, base_url) for path, content in files.items()}
        return check(facts, files, **more)  # type: ignore[arg-type]

    return problems


@pytest.fixture
def codes(problems: Check) -> Callable[..., list[str]]:
    """The codes of a site's problems, in order."""
    return lambda *site, **more: [problem.code for problem in problems(*site, **more)]
