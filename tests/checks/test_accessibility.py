from __future__ import annotations

from collections.abc import Callable

import pytest

Codes = Callable[..., list[str]]


@pytest.mark.parametrize(
    "body",
    [
        '<img src="index.html" alt=""/>',
        '<label for="a">A</label><input id="a"/>',
        '<label>A <input type="search"/></label>',
        '<input aria-label="A"/><select title="B"></select>',
        '<p id="n">A</p><textarea aria-labelledby="n"></textarea>',
        '<input type="hidden" name="x"/><input type="submit"/>',
        "<h2>a</h2><h3>b</h3><h2>c</h2><h3>d</h3><h4>e</h4><h2>f</h2>",
        '<table><caption>Antal</caption><tr><th scope="col">a</th></tr></table>',
        '<h2 id="n">A</h2><table aria-labelledby="n"><tr><td>a</td></tr></table>',
        '<table role="presentation"><tr><th>a</th></tr></table>',
    ],
)
def test_what_can_be_used_by_all_passes(codes: Codes, body: str) -> None:
    assert codes(body) == []


@pytest.mark.parametrize(
    ("body", "code"),
    [
        ('<img src="index.html"/>', "page-image-without-alt"),
        ('<input type="image" src="index.html"/>', "page-image-without-alt"),
        ("<input/>", "page-field-without-label"),
        ('<input type="search" placeholder="Sök"/>', "page-field-without-label"),
        ("<label>A</label><input/>", "page-field-without-label"),
        ('<label for="a">A</label><input id="a"/><select id="b"></select>', "page-field-without-label"),
        ('<textarea aria-label=" "></textarea>', "page-field-without-label"),
        ("<h3>a</h3>", "page-heading-skipped"),
        ("<h2>a</h2><h4>b</h4>", "page-heading-skipped"),
        ('<table><tr><th scope="col">a</th></tr></table>', "page-table-without-caption"),
        ("<table><caption>A</caption><tr><th>a</th><th>b</th></tr></table>", "page-table-without-scope"),
    ],
)
def test_what_cannot_is_told_once(codes: Codes, body: str, code: str) -> None:
    assert codes(body) == [code]
