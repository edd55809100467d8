"""Read back what every page tells machines: whole, of real types with real properties, and no more than is known."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from typing import Any

import pytest

from overens.pages import PAGE_TYPES
from overens.pages.schema_org import ABOUT

# fmt: off
CREATIVE = {
    "name", "headline", "url", "description", "inLanguage", "genre", "creativeWorkStatus", "dateCreated",
    "dateModified", "datePublished", "temporalCoverage", "spatialCoverage", "contentLocation", "creator", "publisher",
    "identifier", "isBasedOn", "image", "license", "sameAs",
}
TYPES: dict[str, set[str]] = {
    "BreadcrumbList": {"itemListElement"},
    "ListItem": {"position", "name", "item"},
    "WebSite": CREATIVE | {"potentialAction"},
    "SearchAction": {"target", "query-input"},
    "EntryPoint": {"urlTemplate"},
    "Organization": {"name", "mainEntityOfPage"},
    "AdministrativeArea": {"name", "url", "identifier", "containedInPlace"},
    "Place": {"name", "containedInPlace"},
    "DigitalDocument": CREATIVE,
    "NewsArticle": CREATIVE,
    "Article": CREATIVE,
    "DefinedTermSet": CREATIVE,
    "Dataset": CREATIVE | {"variableMeasured", "distribution", "includedInDataCatalog"},
    "DataCatalog": CREATIVE | {"dataset"},
    "DataDownload": CREATIVE | {"contentUrl", "encodingFormat", "contentSize"},
    "EducationalOccupationalProgram": {
        "name", "url", "description", "programType", "occupationalCategory", "provider", "programPrerequisites",
        "timeToComplete", "maximumEnrollment", "startDate",
    },
    "Occupation": {"name", "url", "occupationalCategory"},
    "Event": {"name", "url", "description", "startDate", "endDate", "eventStatus", "location"},
    "MonetaryGrant": {"name", "url", "description", "amount"},
    "MonetaryAmount": {"currency", "value"},
}
"""The types of schema.org that pages use, with properties that it gives them (https://schema.org/docs/full.html)."""
# fmt: on

ADDRESSES = {"url", "item", "contentUrl", "isBasedOn", "mainEntityOfPage", "image", "license"}
DATE = re.compile(r"\d{4}(-\d{2}(-\d{2}(T\d{2}:\d{2})?)?)?")


def told(site: Any, address: str) -> list[dict[str, Any]]:
    """The things that a page tells of."""
    blocks = [one.text for one in site.page(address).iter("script") if one.get("type") == "application/ld+json"]
    assert len(blocks) <= 1
    if not blocks:
        return []
    assert "\u00ad" not in blocks[0]
    data = json.loads(blocks[0])
    assert data.pop("@context") == "https://schema.org"
    return data.get("@graph", [data])  # type: ignore[no-any-return]


def things(value: Any) -> Iterator[dict[str, Any]]:
    if isinstance(value, dict):
        yield value
        for inner in value.values():
            yield from things(inner)
    elif isinstance(value, list):
        for inner in value:
            yield from things(inner)


def check(found: list[dict[str, Any]], known: set[str]) -> None:
    for one in things(found):
        assert one.keys() - {"@type"} <= TYPES[one["@type"]], one
        for key, value in one.items():
            assert value not in (None, "", [], {}), one
            for address in (value if isinstance(value, list) else [value]) if key in ADDRESSES else ():
                assert address.startswith("https://"), one
                if address.startswith("https://overens.example/") and address.endswith("/"):
                    assert address.removeprefix("https://overens.example") in known, one
            if key in ("startDate", "endDate", "dateCreated", "datePublished", "dateModified"):
                assert DATE.fullmatch(value), one


@pytest.mark.parametrize("page_type", PAGE_TYPES)
def test_every_page_of_a_type_tells_what_it_is(page_type: str, project: Any) -> None:
    plan = project.prepared.plan
    routes = [route for route in plan.routes if route.page_type == page_type]
    for route in routes[:: max(1, len(routes) // 25)]:
        found = told(project, route.address)
        check(found, set(plan.by_address))
        types = [one["@type"] for one in found]
        page = project.page(route.address)
        crumbs = [one for one in page.iter("nav") if one.get("class") == "crumbs"]
        listed = all(one.get("content") != "noindex" for one in page.iter("meta") if one.get("name") == "robots")
        assert ("BreadcrumbList" in types) == (listed and route.subject.kind != "home")
        assert len(crumbs) <= 1
        if page_type in ABOUT and page_type != "event":
            assert len(types) == (1 if route.subject.kind == "home" else 2)


def test_the_way_is_the_one_that_readers_see(project: Any) -> None:
    way = told(project, "/kommuner/amal/")[0]["itemListElement"]
    assert [(one["name"], one.get("item")) for one in way] == [
        ("Start", "https://overens.example/"),
        ("Kommuner", "https://overens.example/kommuner/"),
        ("Västra Götalands län", "https://overens.example/lan/vastra-gotaland/"),
        ("Åmål", None),
    ]


AGREEMENT = """titel: Exempelavtal </script><b>&amp;
typ: unga
kommuner: [Åmål]
parter: [{namn: Exempelkommun, diarienummer: KS 2018/1}]
undertecknad: 2018-01-25
"""


def test_an_agreement_says_no_more_than_is_known(build: Any) -> None:
    site = build({"agreements/exempel.yaml": AGREEMENT})
    document = told(site, "/overenskommelser/exempel/")[1]
    assert document["name"] == "Exempelavtal </script><b>&amp;"
    assert document["dateCreated"] == "2018-01-25"
    assert document["identifier"] == ["KS 2018/1"]
    assert document["spatialCoverage"] == [{"@type": "AdministrativeArea", "name": "Åmål", "identifier": "1492"}]
    assert "temporalCoverage" not in document
    assert "creativeWorkStatus" in document


@pytest.mark.parametrize(
    ("end", "coverage"),
    [
        ("slutdatum: 2020", "2018-01-25/2020-12-31"),
        ("tillsvidare: ja", "2018-01-25/.."),
        ("uppsagd: 2019-06-30\nslutdatum: 2020", "2018-01-25/2019-06-30"),
    ],
)
def test_the_time_of_an_agreement_is_told_where_both_ends_are_known(end: str, coverage: str, build: Any) -> None:
    site = build({"agreements/exempel.yaml": AGREEMENT + end + "\n"})
    assert told(site, "/overenskommelser/exempel/")[1]["temporalCoverage"] == coverage


def test_a_season_is_no_date(build: Any) -> None:
    site = build(
        {
            "agreements/exempel.yaml": "titel: X\ntyp: unga\nkommuner: [Åmål]\nundertecknad: hösten 2015\n",
            "events/exempel.yaml": "titel: Exempelmöte\nstart: hösten 2018\n",
            "events/dag.yaml": "titel: Exempelmöte\nstart: 2018-10-24 09:00\nplats: Exempelhuset\ninställt: ja\n",
        }
    )
    assert "dateCreated" not in told(site, "/overenskommelser/exempel/")[1]
    assert [one["@type"] for one in told(site, "/kalender/exempel/")] == ["BreadcrumbList"]
    event = told(site, "/kalender/dag/")[1]
    assert event["startDate"] == "2018-10-24T09:00"
    assert event["eventStatus"] == "https://schema.org/EventCancelled"
    assert event["location"] == {"@type": "Place", "name": "Exempelhuset"}


def test_a_job_track_is_a_programme(build: Any) -> None:
    track = (
        "titel: Svets\nkommuner: [Åmål]\nkälla: [k]\nyrken: [{namn: svetsare, ssyk: 7212}]\nlängd: 6 månader\n"
        "platser: 15–20\npartner: [{namn: Exempelskolan, roll: utbildningsanordnare}, Annan]\n"
        "förkunskaper: [B-körkort]\n"
    )
    site = build({"job-tracks/svets.yaml": track, "sources.yaml": "k: {titel: Exempelkälla}\n"})
    programme = told(site, "/jobbspar/svets/")[1]
    assert programme["occupationalCategory"] == ["7212"]
    assert programme["timeToComplete"] == "P6M"
    assert programme["maximumEnrollment"] == 20
    assert programme["provider"] == [{"@type": "Organization", "name": "Exempelskolan"}]
    assert programme["programPrerequisites"] == ["B-körkort"]


def test_a_draft_tells_nothing(build: Any) -> None:
    site = build({"agreements/exempel.yaml": AGREEMENT + "utkast: ja\n"}, drafts=True)
    assert told(site, "/overenskommelser/exempel/") == []


def test_the_start_page_can_be_searched_by_machines(project: Any) -> None:
    (site,) = told(project, "/")
    assert site["potentialAction"]["target"]["urlTemplate"] == "https://overens.example/sok/?q={search_term_string}"


def properties(page: Any) -> dict[str, str]:
    return {one.get("property"): one.get("content") for one in page.iter("meta") if one.get("property")}


def test_open_graph_names_the_page(project: Any) -> None:
    told = properties(project.page("/overenskommelser/hudiksvall-2018/"))
    assert told["og:url"] == "https://overens.example/overenskommelser/hudiksvall-2018/"
    assert told["og:type"] == "article"
    assert told["og:locale"] == "sv_SE"
    assert told["og:site_name"] == "Överens"
    assert told["og:title"]
    assert told["og:description"]
    assert properties(project.page("/en/om/"))["og:locale"] == "en_GB"
    assert properties(project.page("/"))["og:type"] == "website"
