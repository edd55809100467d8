from __future__ import annotations

from collections.abc import Callable

import pytest

Page = Callable[..., bytes]
Codes = Callable[..., list[str]]

FOREIGN = "https://annan.example/x"


@pytest.mark.parametrize(
    "element",
    [
        '<img src="{0}" alt=""/>',
        '<img src="index.html" srcset="index.html 1x, {0} 2x" alt=""/>',
        '<picture><source srcset="{0}"/><img src="index.html" alt=""/></picture>',
        '<script src="{0}"></script>',
        '<link rel="stylesheet" href="{0}"/>',
        '<link rel="preconnect" href="{0}"/>',
        '<link rel="icon" href="{0}"/>',
        '<video poster="{0}"></video>',
        '<audio src="{0}"></audio>',
        '<svg><image href="{0}"/></svg>',
        '<svg><use xlink:href="{0}"/></svg>',
        '<a href="./" ping="{0}">x</a>',
    ],
)
@pytest.mark.parametrize("address", [FOREIGN, "http://annan.example/x", "//annan.example/x", "HTTPS://annan.example/"])
def test_a_request_to_another_host_is_told(codes: Codes, element: str, address: str) -> None:
    assert codes(element.format(address)) == ["foreign-request"]


def test_the_own_address_is_no_other_host(codes: Codes) -> None:
    body = '<img src="https://exempel.example/index.html" alt=""/>'
    assert codes(body, "https://exempel.example") == []
    assert codes(body.replace("exempel.example/", "exempel.example.annan.example/"), "https://exempel.example") == [
        "foreign-request"
    ]


@pytest.mark.parametrize(
    ("body", "code"),
    [
        ("<script>alert(1)</script>", "script-in-page"),
        ('<script type="application/ld+json" async="async">{}</script>', "script-in-page"),
        ('<script type="text/ld+json">{}</script>', "script-in-page"),
        ('<script type="application/ld+json">{</script>', "data-in-page-broken"),
        ('<script type="application/ld+json">[]</script>', "data-in-page-broken"),
        ('<script type="application/ld+json">{"a": "&lt;"}</script>', "data-in-page-broken"),
        ('<p onclick="x()">x</p>', "script-in-page"),
        ('<svg><g onload="x()"></g></svg>', "script-in-page"),
        ("<style>a{}</style>", "style-in-page"),
        ('<p style="color:red">x</p>', "style-in-page"),
        ('<iframe src="index.html" title="x"></iframe>', "element-forbidden"),
        ('<object data="index.html"></object>', "element-forbidden"),
        ('<embed src="index.html"/>', "element-forbidden"),
        ('<base href="index.html"/>', "element-forbidden"),
        (f'<form action="{FOREIGN}"></form>', "foreign-form"),
        ('<form action="mailto:a@b.example"></form>', "foreign-form"),
        ('<meta http-equiv="Set-Cookie" content="a=b"/>', "cookie-set"),
        ('<img src="data:image/png;base64,AAAA" alt=""/>', "file-in-address"),
    ],
)
def test_what_the_security_policy_stops_is_told(codes: Codes, body: str, code: str) -> None:
    assert codes(body) == [code]


@pytest.mark.parametrize(
    ("path", "content", "code"),
    [
        ("s.css", "a{background:url(https://annan.example/x.png)}", "foreign-request"),
        ("s.css", "@import '//annan.example/x.css';", "foreign-request"),
        ("s.css", '@font-face{src:url( "https://annan.example/f.woff2" )}', "foreign-request"),
        ("s.css", "a{background:url(data:image/png;base64,AAAA)}", "file-in-address"),
        ("s.js", "fetch('https://annan.example/x')", "foreign-request"),
        ("s.js", "new WebSocket(`wss://${host}/x`)", "foreign-request"),
        ("s.js", 'import x from "//cdn.annan.example/x.js"', "foreign-request"),
        ("s.js", "document.cookie = 'a=b'", "cookie-set"),
        ("s.svg", "<svg><script>1</script></svg>", "script-in-page"),
        ("s.svg", '<svg onload="x()"></svg>', "script-in-page"),
        ("s.svg", f'<svg xmlns:xlink="x"><image xlink:href="{FOREIGN}"/></svg>', "foreign-request"),
        ("s.svg", '<svg><a href="javascript:x()"/></svg>', "file-in-address"),
    ],
)
def test_files_are_read_as_well(codes: Codes, path: str, content: str, code: str) -> None:
    assert codes({path: content.encode()}) == [code]


@pytest.mark.parametrize(
    ("path", "content"),
    [
        ("s.css", '/* https://annan.example */ a{content:"https://annan.example"}'),
        ("s.js", 'const ns = "http://www.w3.org/2000/svg"; // https://annan.example\nconst half = a / /b/.length;'),
        ("s.js", 'fetch("https://exempel.example/x.json")'),
        ("s.svg", f'<svg xmlns="http://www.w3.org/2000/svg"><a href="{FOREIGN}"/></svg>'),
    ],
)
def test_addresses_that_fetch_nothing_from_others_pass(codes: Codes, path: str, content: str) -> None:
    assert codes({path: content.encode()}, "https://exempel.example/") == []


def test_a_link_to_others_is_no_request(page: Page, codes: Codes) -> None:
    head = f'<link rel="license" href="{FOREIGN}"/>'
    assert codes({"index.html": page(f'<a href="{FOREIGN}">x</a>', head)}) == []
