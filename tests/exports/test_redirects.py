from __future__ import annotations

import re
from collections.abc import Callable
from html import unescape
from typing import Any

import pytest

from overens.checks import check, scan
from overens.exports.redirects import netlify_rules, nginx_rules, redirect_pages, redirects
from overens.plan import Redirect
from overens.problems import Place

BASE = "https://exempel.example/avtal"
NOWHERE = Place("redirects.yaml")


def moved(old: str, new: str | None = "/arbetsgivare/nytt/") -> Redirect:
    return Redirect(old, new, NOWHERE)


def pages(*redirects: Redirect) -> dict[str, bytes]:
    titles = {"/arbetsgivare/nytt/": "Nytt & <bra>", "/en/om/": "About"}
    return redirect_pages(redirects, BASE, titles, {"/en/om/": "en", "/arbetsgivare/nytt/": "sv"})


def test_an_old_address_leads_on_without_script() -> None:
    (path, content), *_ = pages(moved("/arbetsgivare/gammalt/")).items()
    text = content.decode()

    assert path == "arbetsgivare/gammalt/index.html"
    assert '<meta http-equiv="refresh" content="0; url=../../arbetsgivare/nytt/"/>' in text
    assert f'<link rel="canonical" href="{BASE}/arbetsgivare/nytt/"/>' in text
    assert '<a href="../../arbetsgivare/nytt/">Nytt &amp; &lt;bra&gt;</a>' in text
    assert '<meta name="robots" content="noindex"/>' in text
    assert '<html lang="sv">' in text


def test_a_page_in_another_language_is_announced_in_it() -> None:
    (content,) = pages(moved("/about/", "/en/om/")).values()
    assert b'<html lang="en">' in content
    assert b"The page has moved" in content


def test_what_was_removed_says_so_and_leads_to_the_start() -> None:
    (content,) = pages(moved("/nyheter/borta/", None)).values()
    assert b"borttagen" in content
    assert b'href="../../"' in content
    assert b"refresh" not in content
    assert b"canonical" not in content


@pytest.mark.parametrize(("known", "home"), [({"/en/": "en"}, "../../../en/"), ({}, "../../../")])
def test_what_was_removed_in_english_says_so_in_english(known: dict[str, str], home: str) -> None:
    (content,) = redirect_pages([moved("/en/news/gone/", None)], BASE, {}, known).values()
    assert b'<html lang="en">' in content
    assert f'<a href="{home}">To the start page</a>'.encode() in content


@pytest.mark.parametrize(
    ("old", "file"),
    [
        ("/gammalt/", "gammalt/index.html"),
        ("/gammalt", "gammalt/index.html"),
        ("/sida.html", "sida.html"),
        ("/dokument/plan.pdf", None),
        ("/sida?id=3", None),
        ("/", None),
    ],
)
def test_only_what_is_shown_as_a_page_gets_one(old: str, file: str | None) -> None:
    assert list(pages(moved(old))) == ([file] if file else [])


def test_the_pages_pass_every_check() -> None:
    made = pages(moved("/a/"), moved("/b/c.html"), moved("/d/", None), moved("/e/", "/en/om/"))
    target = made["d/index.html"]
    site = {**made, "index.html": target.replace(b"../", b"./"), "arbetsgivare/nytt/index.html": target}
    site["arbetsgivare/nytt/index.html"] = target.replace(b"../", b"../../")
    site["en/om/index.html"] = site["arbetsgivare/nytt/index.html"]
    facts = {path: scan(path, content, BASE) for path, content in site.items()}

    assert check(facts, site) == ()


def test_netlify_is_told_in_its_own_form() -> None:
    rules = netlify_rules([moved("/kommuner/åmål/"), moved("/borta/", None), moved("/a b/")], "/avtal").decode()

    assert rules.splitlines() == [
        "/avtal/kommuner/%C3%A5m%C3%A5l/ /avtal/arbetsgivare/nytt/ 301!",
        "/avtal/a%20b/ /avtal/arbetsgivare/nytt/ 301!",
    ]


def test_nginx_is_told_in_its_own_form() -> None:
    rules = nginx_rules([moved("/kommuner/åmål/"), moved("/borta/", None), moved('/"x"\\/')]).decode()
    new, gone = re.findall(r"map \$uri \$\w+ \{\n(.*?)\n\}", rules, re.DOTALL)

    assert new.splitlines() == [
        '    default "";',
        '    "/kommuner/åmål/" "/arbetsgivare/nytt/";',
        '    "/\\"x\\"\\\\/" "/arbetsgivare/nytt/";',
    ]
    assert gone.splitlines() == ['    default "";', '    "/borta/" 1;']


def test_a_built_site_leads_on_from_its_old_addresses(build: Callable[..., Any]) -> None:
    """And every page says who runs the site and how to report an error, those that lead on among them."""
    site = build(
        {
            "pages/om.md": "---\ntitel: Om exemplet\ntidigareadresser: [/gamla-om/]\n---\nText om exemplet.\n",
            "redirects.yaml": "/borta/: borttagen\n",
        }
    )

    assert b"url=../om/" in site.files["gamla-om/index.html"]
    assert b"borttagen" in site.files["borta/index.html"]
    assert site.files["_redirects"] == b"/gamla-om/ /om/ 301!\n"
    assert b'"/borta/" 1;' in site.files["_nginx-redirects.conf"]
    assert not [problem for problem in site.problems if problem.severity == "error"]

    config = site.settings.config
    said = {language: " ".join(config.words_in(language).disclaimer.split()) for language in ("sv", "en")}
    assert config.operator.name
    assert len(set(said.values())) == 2
    for path in (path for path in site.files if path.endswith(".html")):
        page = " ".join(unescape(site.files[path].decode()).split())
        assert config.operator.name in page, path
        assert said["en" if path.startswith("en/") else "sv"] in page, path
        assert f"mailto:{config.report.email}" in page or path in ("gamla-om/index.html", "borta/index.html"), path


def test_a_site_where_nothing_moved_has_no_rules(build: Callable[..., Any]) -> None:
    site = build({"pages/om.md": "---\ntitel: Om exemplet\n---\nText om exemplet.\n"})
    assert list(redirects(site.exported)) == []
