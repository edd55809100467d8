"""Links: relative ways, what a writer may link to, and what is told when it leads nowhere."""

from __future__ import annotations

from urllib.parse import urljoin

import pytest
from hypothesis import given
from hypothesis import strategies as st

from overens.links import Html
from overens.plan import absolute, relative

BASE = "https://exempel.example"
parts = st.lists(st.sampled_from(["a", "b", "kommuner", "amal", "x"]), max_size=4)
addresses = parts.map(lambda found: "/" + "".join(f"{part}/" for part in found))


@pytest.mark.parametrize(
    ("origin", "target", "way"),
    [
        ("/a/b/", "/a/c/", "../c/"),
        ("/a/b/", "/a/b/", "./"),
        ("/", "/a/", "a/"),
        ("/a/", "/", "../"),
        ("/a/b/", "/a/b/#mal", "./#mal"),
        ("/a/", "/sok/?q=x/y#z/w", "../sok/?q=x/y#z/w"),
        ("/a/b/", "/a/b/fil.pdf", "fil.pdf"),
        ("/404.html", "/a/", "a/"),
    ],
)
def test_the_way_from_one_address_to_another(origin, target, way):
    assert relative(origin, target) == way


@given(addresses, addresses, st.sampled_from(["", "#del", "?q=a/b", "fil.pdf"]))
def test_a_browser_comes_to_the_target_below_any_path(origin, target, more):
    way = relative(origin, target + more)
    assert not way.startswith("/")
    for below in ("", "/en/mapp"):
        assert urljoin(BASE + below + origin, way) == BASE + below + target + more
    assert absolute(origin, way) == target + more


def test_markup_known_to_be_safe_says_so_to_templates():
    assert Html("<b>x</b>").__html__() == "<b>x</b>"


SOURCES = "exempelkalla: {titel: Exempelkälla}\n"


def page(text: str) -> dict[str, str]:
    return {
        "sources.yaml": SOURCES,
        "pages/om.md": "---\ntitel: Om\n---\n## Ett mål\n\nText.\n",
        "pages/om.en.md": "---\ntitel: About\n---\nText.\n",
        "agreements/exempel.yaml": "titel: Exempelavtal\ntyp: unga\nkommuner: [Åmål]\n",
        "agreements/utkast.yaml": "titel: Utkast\ntyp: unga\nkommuner: [Åmål]\nutkast: ja\n",
        "pages/test.md": f"---\ntitel: Test\n---\n{text}\n",
    }


@pytest.mark.parametrize(
    ("target", "href"),
    [
        ("agreements/exempel", "../overenskommelser/exempel/"),
        ("agreements/exempel.yaml", "../overenskommelser/exempel/"),
        ("/agreements/exempel/", "../overenskommelser/exempel/"),
        ("agreements/exempel#mal", "../overenskommelser/exempel/#mal"),
        ("pages/om", "../om/"),
        ("/om/", "../om/"),
        ("/om", "../om/"),
        ("/om/#ett-mal", "../om/#_ett-mal"),
        ("/", "../"),
        ("sources/exempelkalla", "../kallor/exempelkalla/"),
        ("municipalities/amal", "../kommuner/amal/"),
        ("/sok/?q=svets&lan=kalmar", "../sok/?q=svets&lan=kalmar"),
        ("https://exempel.example/x?a=1&b=2", "https://exempel.example/x?a=1&b=2"),
        ("https://overens.example/om/", "https://overens.example/om/"),
        ("https://overens.example/om/#_ett-mal", "https://overens.example/om/#_ett-mal"),
        ("https://overens.example/sitemap.xml", "https://overens.example/sitemap.xml"),
        ("https://overens.example", "https://overens.example"),
    ],
)
def test_what_a_writer_may_link_to(build, target, href):
    site = build(page(f"Se [det här]({target})."))
    assert site.prepared.problems == ()
    assert site.links("/test/")["det här"] == href


@pytest.mark.parametrize(
    ("target", "code", "suggestion"),
    [
        ("agreements/exempl", "link-to-nothing", "agreements/exempel"),
        ("/omm/", "link-to-nothing", "/om/"),
        ("#rubrikk", "link-to-missing-heading", "#rubrik"),
        ("#Rubrik", "link-to-missing-heading", "#rubrik"),
        ("#Vårt mål: 2018", "link-to-missing-heading", "#vart-mal-2018"),
        ("#vårt-mål", "link-to-missing-heading", "#vart-mal-2018"),
        ("pages/test#mål", "link-to-missing-heading", "pages/test#vart-mal-2018"),
        ("#helt annat", "link-to-missing-heading", None),
        ("bilaga.pdf", "link-to-missing-file", None),
        ("agreements/utkast", "link-to-draft", None),
        ("municipalities/amaal", "link-to-nothing", "municipalities/amal"),
        ("www.exempel.example/nytt", "link-to-nothing", "https://www.exempel.example/nytt"),
        ("exempel.se", "link-to-nothing", "https://exempel.se"),
        ("../agreements/exempel", "link-to-nothing", "agreements/exempel"),
        ("Agreements/Exempel", "link-to-nothing", "agreements/exempel"),
        ("exempelkalla", "link-to-nothing", "sources/exempelkalla"),
        ("https://overens.example/omm/", "link-to-nothing", "/om/"),
        ("https://overens.example/overenskommelser/utkast/", "link-to-draft", None),
    ],
)
def test_a_link_to_nothing_is_told_with_its_line_and_what_may_be_meant(build, target, code, suggestion):
    site = build(page(f"## Rubrik\n\nRad ett.\nSe [det här]({target}).\n\n## Vårt mål: 2018\n\n### Vi är klara"))
    found = [one for one in site.prepared.problems if one.place.path == "pages/test.md"]
    assert [(one.code, one.place.line) for one in found] == [(code, 7)]
    assert found[0].value("suggestion") == suggestion


def test_a_heading_of_the_same_field_is_offered_by_its_words(build):
    text = "titel: A\ntyp: unga\nkommuner: [Åmål]\nsammanfattning: |\n  Se [målen](#mål).\n\n  ## Mål\n\n  Text.\n"
    (found,) = build({"agreements/a.yaml": text}).prepared.problems
    assert (found.code, found.place.line, found.value("suggestion")) == ("link-to-missing-heading", 5, "#mal")
    mended = text.replace("#mål", "#mal")
    assert build({"agreements/a.yaml": mended}).prepared.problems == ()


def test_a_heading_of_another_page_must_exist(build):
    site = build(page("Se [målet](/om/#ett-mal),\n[målet](pages/om#ett-mal)\noch [felet](/om/#et-mal)."))
    assert site.codes == [("link-to-missing-heading", "pages/test.md", 6)]
    assert site.problems[0].value("suggestion") == "/om/#ett-mal"


def test_a_broken_record_causes_no_false_alarm_at_those_who_link_to_it(build):
    files = {**page("Se [det](agreements/exempel)."), "agreements/exempel.yaml": "titel: Exempelavtal\ntyp: ungaa\n"}
    assert {one.place.path for one in build(files).prepared.problems} == {"agreements/exempel.yaml"}


def test_an_english_page_leads_to_english_pages_where_there_are_any(build):
    files = {
        **page("Text."),
        "pages/test.en.md": "---\ntitel: Test\n---\nSee [this](pages/om) and [that](/kommuner/).\n",
    }
    links = build(files).links("/en/test/")
    assert links["this"] == "../om/"
    assert links["that"] == "../kommuner/"
