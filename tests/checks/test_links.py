from __future__ import annotations

from collections.abc import Callable

import pytest

from overens.problems import Problem

Page = Callable[..., bytes]
Codes = Callable[..., list[str]]
Check = Callable[..., tuple[Problem, ...]]

BASE = "https://exempel.example/avtal/"


def site(page: Page, body: str, **more: bytes) -> dict[str, bytes]:
    """A page two folders down with a body, a start page, one other page, a style sheet and a PDF."""
    return {
        "index.html": page(),
        "kommuner/amal/index.html": page('<h2 id="avtal">Avtal</h2>'),
        "lan/orebro/index.html": page(body),
        "stil.css": b"",
        "bilagor/plan.pdf": b"%PDF",
        "404.html": page(),
        **more,
    }


@pytest.mark.parametrize(
    "target",
    [
        "../../kommuner/amal/",
        "../../kommuner/amal/#avtal",
        "../../kommuner/amal/?q=1#avtal",
        "../../kommuner/amal/index.html",
        "../../",
        "../..",
        "./",
        "",
        "#",
        "#top",
        "#plats",
        "?q=svets",
        "../../bilagor/plan.pdf#page=2",
        "https://annan.example/",
        "http://annan.example/?a=1&amp;b=2",
        "mailto:post@exempel.example",
        "tel:+46700000000",
        BASE,
        BASE.rstrip("/"),
        f"{BASE}kommuner/amal/#avtal",
    ],
)
def test_a_link_that_leads_somewhere_passes(page: Page, codes: Codes, target: str) -> None:
    body = f'<p id="plats"><a href="{target}">Länk</a></p>'
    assert codes(site(page, body), BASE) == []


@pytest.mark.parametrize(
    ("target", "code"),
    [
        ("../../kommuner/habo/", "page-link-broken"),
        ("../kommuner/amal/", "page-link-broken"),
        ("../../../index.html", "page-link-broken"),
        ("../../stil.css/", "page-link-broken"),
        (f"{BASE}kommuner/habo/", "page-link-broken"),
        ("../../kommuner/amal", "link-without-slash"),
        ("../../kommuner/amal#avtal", "link-without-slash"),
        ("../../kommuner/amal/#mal", "page-fragment-missing"),
        ("#saknas", "page-fragment-missing"),
        ("/kommuner/amal/", "link-rooted"),
        ("/avtal/kommuner/amal/", "link-rooted"),
        ("javascript:alert(1)", "link-forbidden"),
        (" JavaScript:alert(1)", "link-forbidden"),
        ("data:text/html,x", "link-forbidden"),
        ("file:///etc/passwd", "link-forbidden"),
    ],
)
@pytest.mark.parametrize("element", ["a", "area", "link", "form"])
def test_a_link_that_leads_nowhere_is_told_with_its_line(
    page: Page, problems: Check, target: str, code: str, element: str
) -> None:
    if element == "form" and target.startswith("#"):
        pytest.skip("a form's own fragment means nothing")
    body = {
        "a": f'<p><a href="{target}">Länk</a></p>',
        "area": f'<map name="m"><area alt="x" href="{target}"/></map>',
        "link": f'<p><link rel="next" href="{target}"/></p>',
        "form": f'<form action="{target}"></form>',
    }[element]

    found = problems(site(page, f"\n\n{body}"), BASE)

    assert [problem.code for problem in found] == [code]
    assert found[0].place.path == "site/lan/orebro/index.html"
    assert found[0].place.line == 7
    assert found[0].value("page") == "/lan/orebro/"


def test_what_is_fetched_must_exist(page: Page, codes: Codes) -> None:
    for body in (
        '<img src="../../bild.png" alt=""/>',
        '<img src="../../stil.css" srcset="../../bild.png 2x, ../../stil.css" alt=""/>',
        '<script src="../../s.js"></script>',
        '<video src="../../film.mp4"></video>',
        '<svg><use href="../../ikoner.svg#a"/></svg>',
    ):
        assert codes(site(page, body)) == ["page-file-missing"], body
    head = '<link rel="stylesheet" href="stil2.css"/>'
    assert codes({"index.html": page(head=head)}) == ["page-file-missing"]
    assert codes({"index.html": page(head=head), "stil2.css": b""}) == []


def test_style_sheets_scripts_and_manifests_fetch_too(codes: Codes) -> None:
    assert codes({"a/stil.css": b"a{background:url(../bild.svg#x)}", "bild.svg": b"<svg/>"}) == []
    assert codes({"a/stil.css": b"a{background:url('bild.svg')}", "bild.svg": b"<svg/>"}) == ["page-file-missing"]
    assert codes({"stil.css": b'@import "annan.css";'}) == ["page-file-missing"]
    assert codes({"stil.css": b'/* url(bild.svg) */ a{content:"x"}'}) == []
    assert codes({"a/s.js": b'import { x } from "./t.js"; const y = await import("../u.js");'}) == [
        "page-file-missing",
        "page-file-missing",
    ]
    assert codes({"m.webmanifest": b'{"icons": [{"src": "i.png"}]}'}) == ["page-file-missing"]
    assert codes({"m.webmanifest": b"{"}) == ["page-not-well-formed"]


def test_a_redirect_and_a_picture_for_other_sites_are_links(page: Page, codes: Codes) -> None:
    head = '<meta http-equiv="refresh" content="0; url=ny/"/>'
    assert codes({"index.html": page(head=head)}) == ["page-link-broken"]
    assert codes({"index.html": page(head=head), "ny/index.html": page()}) == []
    head = f'<meta property="og:image" content="{BASE}bild.png"/>'
    assert codes({"index.html": page(head=head)}, BASE) == ["page-link-broken"]
    assert codes({"index.html": page(head=head), "bild.png": b""}, BASE) == []


def test_the_error_page_writes_whole_addresses(page: Page, codes: Codes) -> None:
    def error_page(target: str) -> list[str]:
        return codes({"index.html": page(), "404.html": page(f'<a href="{target}">Start</a>')}, BASE)

    assert error_page(BASE) == []
    assert error_page("/avtal/") == []
    assert error_page("/") == ["link-rooted"]
    assert error_page("./") == ["link-relative-on-error-page"]
    assert error_page(f"{BASE}borta/") == ["page-link-broken"]


def test_the_same_fault_on_many_pages_is_one_problem(page: Page, problems: Check) -> None:
    pages = {f"{number}/index.html": page('<a href="../borta/">Borta</a>') for number in range(30)}

    (found,) = problems(pages)

    assert (found.place.path, found.value("more")) == ("site/0/index.html", " (+29)")


def test_an_author_is_pointed_at_his_own_file_only(page: Page, problems: Check) -> None:
    pages = {f"{number}/index.html": page('<a href="../borta/">Borta</a>') for number in range(2)}
    origins = {"0/index.html": ("news/noll.md",), "1/index.html": ("news/ett.md",)}

    (shared,) = problems(pages, origins=origins)
    (own,) = problems({"0/index.html": pages["0/index.html"]}, origins=origins)

    assert shared.place.path == "site/0/index.html", "what several files share comes from a template"
    assert (own.place.path, own.place.line) == ("news/noll.md", 1)
    assert own.value("page_line") == "5"


FEED = (
    '<?xml version="1.0"?>\n<?xml-stylesheet type="text/css" href="f.css"?>\n<feed xmlns="http://www.w3.org/2005/Atom">\n'
    '<link href="https://exempel.example/{}"/><content><a href="https://annan.example/">x</a></content></feed>'
)


@pytest.mark.parametrize(
    ("target", "found"),
    [
        ("", []),
        ("#rubrik", []),
        ("kommuner/", ["page-link-broken"]),
        ("#annan", ["page-fragment-missing"]),
        ("flode.xml", []),
    ],
)
def test_the_links_of_a_feed_are_followed(codes, page, target, found):
    site = {"index.html": page('<h2 id="rubrik">R</h2>'), "flode.xml": FEED.format(target).encode(), "f.css": b""}
    assert codes(site, "https://exempel.example") == found


def test_a_feed_without_its_style_or_with_a_forbidden_link_is_told(codes, page):
    feed = FEED.format("").replace("https://annan.example/", "javascript:alert(1)").encode()
    site = {"index.html": page(), "flode.xml": feed}
    assert sorted(codes(site, "https://exempel.example")) == ["link-forbidden", "page-file-missing"]
