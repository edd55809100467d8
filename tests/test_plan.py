"""Every address is planned first: collisions, vanished addresses, redirects."""

from __future__ import annotations

import pytest

from overens.plan import Redirect, Route, plan_site
from overens.problems import Place
from overens.subjects import Subject


def route(address: str, id_: str = "x", file: str | None = None) -> Route:
    return Route(address, "exempel", Subject("pages", id_), "sv", Place(file) if file else None)


def planned(routes=(), redirects=(), published=(), kept=frozenset()):
    found = [Redirect(old, new, Place("redirects.yaml", line)) for line, (old, new) in enumerate(redirects, 1)]
    told = [(address, Place("addresses.txt", line)) for line, address in enumerate(published, 1)]
    plan, problems = plan_site(routes, found, told, kept)
    return plan, [(one.code, one.place.path, one.place.line) for one in problems]


def test_two_pages_that_want_one_address_are_told_at_the_second_file():
    plan, problems = planned([route("/om/", "b", "pages/b.md"), route("/om/", "a", "pages/a.md")])
    assert problems == [("address-taken", "pages/b.md", 1)]
    assert plan.by_address["/om/"].subject.id == "a"


def test_the_plan_does_not_depend_on_the_order_of_the_routes():
    routes = [route("/b/", "b"), route("/a/", "a"), route("/ö/", "ö")]
    assert planned(routes)[0].routes == planned(list(reversed(routes)))[0].routes


@pytest.mark.parametrize(
    ("redirects", "kept", "expected"),
    [
        ([], frozenset(), [("address-vanished", "addresses.txt", 2)]),
        ([("/gammal/", "/ny/")], frozenset(), []),
        ([("/gammal/", None)], frozenset(), []),
        ([], frozenset({"/gammal/"}), []),
        ([("/gammal/", "/trasig/")], frozenset({"/trasig/"}), []),
        ([("/gammal/", "/fel/")], frozenset(), [("redirect-to-nothing", "redirects.yaml", 1),
                                                ("address-vanished", "addresses.txt", 2)]),
    ],
)  # fmt: skip
def test_an_address_that_was_published_must_lead_somewhere(redirects, kept, expected):
    assert planned([route("/ny/")], redirects, ["/ny/", "/gammal/"], kept)[1] == expected


def test_redirects_may_not_hide_a_page_nor_be_given_twice_nor_form_chains():
    routes = [route("/ny/")]
    assert planned(routes, [("/ny/", "/ny/")])[1] == [("redirect-hides-page", "redirects.yaml", 1)]
    assert planned(routes, [("/a/", "/ny/"), ("/a/", "/ny/")])[1] == [("redirect-twice", "redirects.yaml", 2)]
    plan, problems = planned(routes, [("/a/", "/b/"), ("/b/", "/ny/")])
    assert problems == [("redirect-chain", "redirects.yaml", 1)]
    assert [one.old for one in plan.redirects] == ["/b/"]


def test_a_page_is_known_in_all_its_languages():
    subject = Subject("pages", "om")
    routes = [Route("/om/", "x", subject, "sv"), Route("/en/om/", "x", subject, "en")]
    plan, _ = planned(routes)
    assert plan.address("pages", "om", "en") == "/en/om/"
    assert plan.address("pages", "om", "ar") == "/om/", "Swedish where the language is missing"
    assert plan.address("pages", "finns-inte") is None
    assert {one.language for one in plan.languages(subject)} == {"sv", "en"}


def test_only_404_is_a_file_of_its_own():
    assert route("/404.html").file == "404.html"
    assert route("/kommuner/amal/").file == "kommuner/amal/index.html"
    assert route("/").file == "index.html"


AGREEMENT = "titel: Exempelavtal\ntyp: unga\nkommuner: [Åmål]\n"


def test_former_addresses_and_redirects_become_pages_that_lead_on(build):
    files = {
        "agreements/ny.yaml": AGREEMENT + "tidigareadresser: [gammal]\n",
        "redirects.yaml": "/arbetsgivare/borta/: borttagen\n",
        "addresses.txt": "/overenskommelser/gammal/\n/overenskommelser/ny/\n/arbetsgivare/borta/\n",
    }
    site = build(files)
    assert [one for one in site.problems if one.severity == "error"] == []
    assert {one.old: one.new for one in site.prepared.plan.redirects} == {
        "/overenskommelser/gammal/": "/overenskommelser/ny/",
        "/en/overenskommelser/gammal/": "/en/overenskommelser/ny/",
        "/arbetsgivare/borta/": None,
    }


def test_a_vanished_record_is_told_at_its_line_and_a_broken_one_keeps_its_address(build):
    files = {
        "agreements/trasig.yaml": "titel: Trasigt exempel\ntyp: ungaa\nkommuner: [Åmål]\n",
        "addresses.txt": "/overenskommelser/trasig/\n/overenskommelser/borta/\n",
    }
    codes = build(files).codes
    assert ("address-vanished", "addresses.txt", 2) in codes
    assert [one for one in codes if one[0] == "address-vanished"] == [("address-vanished", "addresses.txt", 2)]


def test_employers_whose_names_become_one_address_are_one_page(build):
    track = "titel: Exempelspår\nkommuner: [Åmål]\nkälla: [k]\narbetsgivare: [{}]\n"
    files = {
        "sources.yaml": "k: {titel: Exempelkälla}\n",
        "job-tracks/a.yaml": track.format("Åkeriet"),
        "job-tracks/b.yaml": track.format("Äkeriet"),
    }
    site = build(files)
    assert site.addresses.count("/arbetsgivare/akeriet/") == 1
    assert [one.code for one in site.prepared.problems] == ["employer-spelling"]
