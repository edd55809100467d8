"""Every address is planned first: collisions, vanished addresses, redirects."""

from __future__ import annotations

import time

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


def vanished(routes: list[str], published: list[str], redirects=()):
    _, problems = planned([route(one, one) for one in routes], redirects, published)
    return [(code, line) for code, _, line in problems]


def test_a_language_that_is_shown_no_longer_is_told_once():
    left = ["/", "/om/", "/nyheter/", "/nyheter/a/"]
    gone = ["/en/", "/en/om/", "/en/nyheter/a/", "/en/enbart/"]
    assert vanished(left, [*left, *gone]) == [("language-vanished", 5)]
    assert vanished(left, [*left, "/ar/om/"]) == [("language-vanished", 5)]
    assert vanished([*left, "/en/"], ["/en/om/"]) == [("address-vanished", 1)], "others in English are left"
    assert vanished(["/", "/nyheter/"], ["/om/"]) == [("address-vanished", 1)], "a short word is no language by itself"


def test_a_page_that_is_gone_is_told_once_for_all_its_languages():
    assert vanished(["/", "/en/"], ["/om/", "/en/om/"]) == [("address-vanished", 1)]
    assert vanished(["/", "/om/", "/en/"], ["/om/", "/en/om/"]) == [("address-vanished", 2)]


def test_a_folder_of_which_nothing_is_left_is_told_once():
    gone = ["/nyheter/a/", "/nyheter/b/", "/nyheter/c/"]
    assert vanished(["/nyheter/"], gone) == [("folder-vanished", 1)]
    assert vanished(["/nyheter/"], [*gone, *(f"/en{one}" for one in gone)]) == [("folder-vanished", 1)]
    assert vanished(["/nyheter/", "/nyheter/d/"], gone) == [("address-vanished", line) for line in (1, 2, 3)]
    assert vanished(["/nyheter/"], gone[:2]) == [("address-vanished", 1), ("address-vanished", 2)]
    assert vanished(["/"], ["/a/", "/b/", "/c/"]) == [("address-vanished", line) for line in (1, 2, 3)]


MADE = {"/arbetsgivare/": ("/jobbspar/",), "/jamfor/": ("/jobbspar/", "/overenskommelser/")}


def test_pages_that_go_with_a_record_are_named_with_it():
    left = ["/", "/jobbspar/", "/jobbspar/b/", "/arbetsgivare/", "/arbetsgivare/d/", "/nyheter/", "/om/"]
    gone = ["/arbetsgivare/a/", "/jamfor/a/b/", "/jobbspar/a/", "/nyheter/n/"]

    def told(lost: list[str]) -> list[tuple[str, int, str | None]]:
        published = [(one, Place("addresses.txt", line)) for line, one in enumerate(lost, 1)]
        _, problems = plan_site([route(one, one) for one in left], (), published, (), MADE)
        return [(one.code, one.place.line, one.value("others")) for one in problems]

    assert told(gone) == [
        ("record-vanished", 3, "`/arbetsgivare/a/`, `/jamfor/a/b/`"),
        ("address-vanished", 4, None),
    ]
    assert told(gone[:1]) == [("address-vanished", 1, None)]
    assert told(["/arbetsgivare/a/", "/overenskommelser/a/"]) == [
        ("address-vanished", 1, None),
        ("address-vanished", 2, None),
    ]


def test_one_line_may_lead_on_all_that_were_published_below_an_address(build):
    site = build(
        {
            "pages/om.md": "---\ntitel: Om\n---\n\nText.\n",
            "redirects.yaml": "/en/*: borttagen\n/nyheter/*: /om/\n/nyheter/b/: borttagen\n",
            "addresses.txt": "/de/x/\n/en/extra/\n/nyheter/\n/nyheter/a/\n/nyheter/b/\n/om/\n",
        }
    )
    assert {one.old: one.new for one in site.prepared.plan.redirects} == {
        "/en/extra/": None,
        "/nyheter/a/": "/om/",
        "/nyheter/b/": None,
    }
    assert [code for code in site.codes if "vanished" in code[0]] == [("address-vanished", "addresses.txt", 1)]


def test_not_all_of_the_site_can_lead_on_by_one_line(build):
    site = build({"redirects.yaml": "/*: borttagen\n/en*: borttagen\n"})
    assert [code for code in site.codes if code[1] == "redirects.yaml"] == [
        ("invalid-address", "redirects.yaml", 1),
        ("invalid-address", "redirects.yaml", 2),
    ]


def test_translations_into_a_language_of_no_page_are_told_once_where_they_are_many(build):
    page = "---\ntitel: Sida\n---\n\nText.\n"
    files = {f"pages/{name}{end}": page for name in "ab" for end in (".md", ".fi.md")}
    told = [code for code in build(files).codes if code[0] == "language-not-shown"]
    assert told == [("language-not-shown", f"pages/{name}.fi.md", 1) for name in "ab"]
    files |= {f"pages/c{end}": page for end in (".md", ".fi.md")}
    told = [code for code in build(files).codes if code[0] == "language-not-shown"]
    assert told == [("language-not-shown", "pages/a.fi.md", 1)]


def test_a_language_taken_away_is_one_problem_with_its_translations(build):
    page = "---\ntitel: Sida\n---\n\nText.\n"
    files = {f"pages/{name}{end}": page for name in "abc" for end in (".md", ".fi.md")}
    files["addresses.txt"] = "".join(f"/{name}/\n/fi/{name}/\n" for name in "abc")
    assert [code for code in build(files).codes if "language" in code[0]] == [("language-vanished", "addresses.txt", 2)]


def test_what_moved_has_moved_in_every_language_that_it_has_a_page_in(build):
    files = {
        "agreements/exempel.yaml": "titel: Exempelavtal\ntyp: unga\nkommuner: [Åmål]\ntidigareadresser: [gammal]\n",
        "agreements/exempel.lattlast.md": "---\ntitel: Lätt exempel\n---\nText.\n",
        "agreements/annan.yaml": "titel: Annat\ntyp: samlad\nkommuner: [Åmål]\ntidigareadresser: [aldre]\n",
    }
    leads = {one.old: one.new for one in build(files).prepared.plan.redirects}
    here = "/overenskommelser"
    assert leads == {
        **{f"{language}{here}/gammal/": f"{language}{here}/exempel/" for language in ("", "/en", "/lattlast")},
        **{f"{language}{here}/aldre/": f"{language}{here}/annan/" for language in ("", "/en")},
    }


def test_a_flood_of_vanished_addresses_is_told_in_a_time_that_grows_with_their_number():
    begun = time.perf_counter()
    gone = [f"/{name}/{number}/" for name in ("en/nyheter", "nyheter", "om") for number in range(30_000)]
    assert vanished(["/", "/om/"], gone) == [("folder-vanished", 30_001), ("folder-vanished", 60_001)]
    assert time.perf_counter() - begun < 10
