"""Addresses that writers give."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from overens.problems import Problem

Check = Callable[..., tuple[Problem, ...]]
Told = Callable[..., list[tuple[str, int, str]]]


@pytest.mark.parametrize(
    ("line", "column", "suggestion"),
    [
        ("arbetsgivare/x: /om/", 1, "/arbetsgivare/x/"),
        ("/arbetsgivare/x: /om/", 1, "/arbetsgivare/x/"),
        ("/Arbetsgivare/Åkeri AB/: borttagen", 1, "/arbetsgivare/akeri-ab/"),
        ("/x/: om", 6, "/om/"),
        ("/x/: bortagen", 6, "borttagen"),
        ("/x/: https://exempel.example/om/", 6, None),
        ("/x/: /om/?a=1", 6, "/om/a-1/"),
        ("//exempel.example/: /om/", 1, "/exempel-example/"),
    ],
)
def test_an_address_that_no_page_can_have(check_content: Check, line: str, column: int, suggestion: str | None) -> None:
    page = "---\ntitel: Om\n---\n"
    (found,) = check_content({"redirects.yaml": f"# gamla adresser\n{line}\n", "pages/om.md": page})
    assert (found.code, found.place.line, found.place.column) == ("invalid-address", 2, column)
    assert found.value("suggestion") == suggestion


def test_right_ones(told: Told) -> None:
    redirects = "/arbetsgivare/x/: /om/\n/yrken/y/: borttagen\n"
    assert told({"redirects.yaml": redirects, "pages/om.md": "---\ntitel: Om\n---\n"}) == []


def test_former_addresses_of_records(told: Told) -> None:
    page = "---\ntitel: Om\ntidigareadresser: [om-oss, /gamla/om/, Om Oss, om/oss]\n---\n"
    assert told({"pages/om.md": page}) == [("pages/om.md", 3, "invalid-address")] * 2
