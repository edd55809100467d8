from __future__ import annotations

from collections.abc import Callable

import pytest

from overens.problems import Problem

Page = Callable[..., bytes]
Codes = Callable[..., list[str]]
Check = Callable[..., tuple[Problem, ...]]


@pytest.mark.parametrize(
    "body",
    [
        "<p>Å &amp; Ö – 5 &lt; 6 &#160; &#xe5;</p>",
        '<p>Rad<br/>rad <img src="index.html" alt="a > b"/> /> och <span class="a/">så</span></p>',
        '<svg viewBox="0 0 1 1" role="img"><title>Karta</title><path d="M0 0"/><g><circle r="1"/></g></svg>',
        '<form action="./"><label for="q">Sök</label><input id="q" name="q"/></form>',
        "<!-- <em> oavslutat --><p>x</p>",
    ],
)
def test_a_right_page_passes(codes: Codes, body: str) -> None:
    assert codes(body) == []


@pytest.mark.parametrize("doctype", ["<!doctype html>", "<!DOCTYPE HTML>", "\n<!DOCTYPE html>"])
def test_the_doctype_may_be_in_any_case(page: Page, codes: Codes, doctype: str) -> None:
    assert codes({"index.html": page().replace(b"<!DOCTYPE html>", doctype.encode())}) == []


@pytest.mark.parametrize(
    ("part", "named"),
    [
        (b"<!DOCTYPE html>\n", "`<!DOCTYPE html>`"),
        (b' lang="sv"', '`<html lang="…">`'),
        (b"<title>Exempel</title>", "`<title>`"),
        (b"Exempel</title>", None),
        (b'<meta charset="utf-8"/>', '`<meta charset="utf-8"/>`'),
        (b"<h1>Exempel</h1>", "`<h1>`"),
    ],
)
def test_a_missing_part_is_named(page: Page, problems: Check, part: bytes, named: str | None) -> None:
    found = problems({"index.html": page().replace(part, b"" if named else b"</title>")})

    assert [(problem.code, problem.value("part")) for problem in found] == [("page-part-missing", named or "`<title>`")]


def test_the_title_of_a_drawing_is_not_the_title_of_the_page(page: Page, codes: Codes) -> None:
    broken = page("<svg><title>Karta</title></svg>").replace(b"<title>Exempel</title>", b"")
    assert codes({"index.html": broken}) == ["page-part-missing"]


@pytest.mark.parametrize(
    ("body", "code", "line", "values"),
    [
        ("<p>\n<em>x</p>", "page-tags-crossed", 6, {"tag": "em", "opened": "6", "closed": "p"}),
        ("<p>Rad<br>rad</p>", "page-tags-crossed", 5, {"tag": "br", "closed": "p"}),
        ("<p>a&nbsp;b</p>", "page-entity-unknown", 5, {"entity": "&nbsp;"}),
        ("<p>a & b</p>", "page-not-well-formed", 5, {}),
        ("<p hidden>a</p>", "page-not-well-formed", 5, {}),
        ("<p class=a>a</p>", "page-not-well-formed", 5, {}),
        ('<p class="a" class="b">a</p>', "page-not-well-formed", 5, {}),
        ("<p>1 < 2</p>", "page-not-well-formed", 5, {}),
    ],
)
def test_broken_markup_is_told_at_its_line_and_only_once(
    problems: Check, body: str, code: str, line: int, values: dict[str, str]
) -> None:
    (found,) = problems(f'{body}<img src="borta.png"/><p id="a" style="x" onclick="y"/>')

    assert (found.code, found.place.line) == (code, line)
    assert {name: found.value(name) for name in values} == values


def test_a_page_that_ends_too_early_names_the_open_tag(page: Page, problems: Check) -> None:
    (found,) = problems({"index.html": page("<main>\n<p>x</p>").replace(b"</body></html>\n", b"")})

    assert (found.code, found.place.line, found.value("tag")) == ("page-tag-unclosed", 5, "main")


def test_a_page_that_is_not_utf_8_is_no_page(page: Page, codes: Codes) -> None:
    assert codes({"index.html": page("<p>x</p>").replace(b"<p>x", b"<p>\xe5")}) == ["page-not-well-formed"]
    assert codes({"index.html": b""}) == ["page-not-well-formed"]


def test_a_broken_page_brings_no_false_complaints_about_links_to_it(page: Page, codes: Codes) -> None:
    site = {"index.html": page('<a href="a/#b">b</a>'), "a/index.html": page('<p>x</em></p><h2 id="b">B</h2>')}
    assert codes(site) == ["page-tags-crossed"]


@pytest.mark.parametrize(
    ("body", "tag"),
    [
        ("<p><span/>x</p>", "<span/>"),
        ('<p>\n<a id="x"/>x</p>', "<a/>"),
        ('<script src="index.html"/>', "<script/>"),
        ("<p>x<br></br>y</p>", "</br>"),
        ("<p><![CDATA[x]]></p>", "<![CDATA["),
        ("<?php x ?>", "<?"),
        ("<svg><path d='M0 0'/></svg>\n<div/>", "<div/>"),
    ],
)
def test_what_only_xml_understands_is_told(problems: Check, body: str, tag: str) -> None:
    (found,) = problems(body)

    assert (found.code, found.value("tag")) == ("page-only-xml", tag)
    assert found.place.line == 5 + body.count("\n")


def test_ids_are_unique_even_on_one_line(problems: Check) -> None:
    (found,) = problems('<p id="a">x</p><p id="a">y</p>')
    assert (found.code, found.value("id")) == ("page-id-twice", "a")


def test_ids_that_are_referred_to_exist(problems: Check) -> None:
    (found,) = problems('<section aria-labelledby="h x"><h2 id="h">H</h2></section>')
    assert (found.code, found.value("id"), found.value("attribute")) == ("page-id-missing", "x", "aria-labelledby")


def test_there_is_one_main_heading(problems: Check) -> None:
    (found,) = problems("<p>x</p>\n<h1>Till</h1>")
    assert (found.code, found.place.line) == ("page-h1-twice", 6)


@pytest.mark.parametrize("path", ["feed.xml", "bild.svg"])
def test_feeds_and_drawings_are_whole(codes: Codes, path: str) -> None:
    assert codes({path: b'<?xml version="1.0" encoding="utf-8"?>\n<feed><a/></feed>'}) == []
    assert codes({path: b"<feed><a></feed>"}) == ["page-tags-crossed"]


def test_documents_are_not_read(codes: Codes) -> None:
    assert codes({"a.pdf": b"<"}) == []
