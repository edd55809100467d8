"""A page that is taken in at a glance tells what the same page tells when it is read element by element."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from overens import checks
from overens.checks import PageFacts, scan
from overens.checks.page import glance, read_page

Page = Callable[..., bytes]
BASE = "https://exempel.example/"

HEAD = '<head><meta charset="utf-8"/><title>Exempel</title>%s</head>'
IN_HEAD = [
    '<link rel="stylesheet" href="a.css"/>',
    '<link rel="next" href="../b/"/>',
    '<meta property="og:image" content="https://exempel.example/a.png"/>',
    '<meta http-equiv="Refresh" content="0; url=../c/"/>',
    '<script type="application/ld+json">{"a": "b > c"}</script>',
    '<script type="application/ld+json">{</script>',
    '<script src="a.js"></script>',
    "<style>a</style>",
    '<base href="/"/>',
]
NAMES = [
    "p",
    "h1",
    "h2",
    "h4",
    "a",
    "label",
    "table",
    "caption",
    "th",
    "form",
    "section",
    "iframe",
    "svg",
    "é",
    "a-b:c",
]
VOID_NAMES = ["br", "img", "input", "path", "span", "BR", "use", "label"]
ATTRIBUTES = {
    "id": ["a", "b", "c", "å", "", "a&amp;b"],
    "href": ["../", "../a/#b", "#a", "#%C3%A5", "https://exempel.example/a/", "//a.example", "x?y#z", "a &lt;\n b", ""],
    "src": ["a.png", "https://a.example/a.png", "data:,"],
    "for": ["a", "b"],
    "aria-labelledby": ["a c"],
    "title": ["a > b", "'", "/", "x/>", " "],
    "onclick": ["a"],
    "alt": [""],
    "data-odd": ["a"],
}
TEXTS = ["text", "\n", "\n\n", "> /> ", "&gt;", "\r", "\r\n", "<!-- <p> -->", "<![CDATA[<p>]]>", "<?x <a> ?>", '"']


TAG_ENDS = ["", "", "", " ", "\n"]


def written(name: str, value: str, quote: str) -> str:
    return f" {name}={quote}{value.replace(quote, '&#34;')}{quote}"


ATTRIBUTE = st.sampled_from(
    [written(name, value, quote) for name, values in ATTRIBUTES.items() for value in values for quote in '""\'']
)
SOME = st.lists(ATTRIBUTE, max_size=2).map("\n".join)
EMPTY = st.builds("<{}{}/>".format, st.sampled_from(VOID_NAMES), SOME) | st.just("<br></br>")


def elements(inner: st.SearchStrategy[str]) -> st.SearchStrategy[str]:
    ends = st.sampled_from(TAG_ENDS)
    return st.builds("<{0}{1}{2}>{3}</{0}{2}>".format, st.sampled_from(NAMES), SOME, ends, inner)


MARKUP = st.recursive(
    st.sampled_from(TEXTS[:5]) | EMPTY, lambda inner: st.lists(elements(inner), max_size=4).map("".join), max_leaves=8
)
PAGES = st.builds(
    lambda doctype, head, body, odd: f'{doctype}<html lang="sv">{HEAD % head}\n<body>{body}{odd}</body></html>\n',
    st.sampled_from(["<!DOCTYPE html>\n", "\n\n<!doctype html>", ""]),
    st.lists(st.sampled_from(IN_HEAD), max_size=2).map("".join),
    MARKUP.map("<h1>Exempel</h1>{}".format),
    st.sampled_from(["", "", "", *TEXTS]),
)


def element_by_element(path: str, content: bytes) -> PageFacts:
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(checks, "glance", lambda *_: None)
        return scan(path, content, BASE)


@settings(max_examples=300, deadline=None)
@given(PAGES, st.sampled_from(["a/b/index.html", "index.html", "404.html"]))
def test_a_glance_tells_what_reading_tells(page: str, path: str) -> None:
    content = page.encode()
    read = element_by_element(path, content)
    found = scan(path, content, BASE)

    assert found == read
    assert [*found.links.items()] == [*read.links.items()]


@settings(max_examples=300, deadline=None)
@given(PAGES)
def test_a_glance_notes_the_same(page: str) -> None:
    content = page.encode()
    glanced, read = glance("a/index.html", content, BASE), read_page("a/index.html", content, BASE)

    if glanced:
        assert [*glanced.links.items()] == [*read.links.items()]
        assert [(name, attributes) for name, attributes, _ in glanced.elements] == [
            (name, attributes) for name, attributes, _ in read.elements
        ]
        assert glanced.resources == read.resources
        assert [*glanced.ids] == [*read.ids]
        assert [identity for identity, _ in glanced.repeated_ids] == [identity for identity, _ in read.repeated_ids]


@pytest.mark.parametrize(
    "body", ["<!-- <a> -->", "<![CDATA[x]]>", "<?x?>", "<p title='a > b'></p>", "<br></br>", "<p/>", "\r", "<p>"]
)
def test_what_is_unusual_is_read(page: Page, body: str) -> None:
    assert glance("index.html", page(body), "") is None


def test_an_ordinary_page_is_not_read(page: Page, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(checks, "read_page", None)
    facts = scan("a/index.html", page('<p>\n<a href="./">a</a> > <a class="b"\nhref="../?a&amp;b">b</a></p>'))

    assert facts.links == {"a/": 6, "": 6}


def test_tags_that_all_differ_are_not_kept_for_ever(page: Page, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(checks.known_tags, "_MOST_KEPT", 20)
    for number in range(20):
        facts = scan("index.html", page(f'<p id="a{number}" class="b{number}"><i class="{number}">x</i></p>'))
        assert facts.ids == {f"a{number}"}
