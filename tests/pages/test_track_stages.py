"""The line of a job track: lanes, phases, lengths to scale, and where the source says nothing."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from overens.models import Intervention
from overens.pages.track_stages import LONGEST_SPAN, groups

SOURCES = "exempelkalla:\n  titel: Exempelkälla\n"
BASE = "titel: Svets\nkommuner: [Åmål]\nkälla: [exempelkalla]\n"
PAGE = "/jobbspar/exempel/"


def line(build, interventions: str, more: str = ""):
    text = f"{BASE}insatser:\n" + "".join(f"  - {{{one}}}\n" for one in interventions.split("\n")) + more
    return build({"sources.yaml": SOURCES, "job-tracks/exempel.yaml": text})


def with_class(site, name: str) -> list:
    return [one for one in site.main(PAGE).iter() if name in (one.get("class") or "").split()]


def said(element) -> str:
    return " ".join("".join(element.itertext()).split())


def steps(parallel: list[bool]) -> tuple[Intervention, ...]:
    return tuple(Intervention(insats="praktik", parallellt="ja" if one else "nej") for one in parallel)


@pytest.mark.parametrize(
    ("parallel", "expected"),
    [
        ([], ()),
        ([False, False], ((0,), (1,))),
        ([False, True, True, False], ((0,), (1, 2), (3,))),
        ([False, True, False], ((0, 1), (2,))),
        ([True, False], ((0,), (1,))),
        ([True, True, True], ((0, 1, 2),)),
        ([False, True, False, True, True], ((0, 1), (2,), (3, 4))),
    ],
)
def test_which_interventions_share_a_stage(parallel, expected):
    assert groups(steps(parallel)) == expected


@given(st.lists(st.booleans(), max_size=12))
def test_every_intervention_is_in_one_stage_and_the_order_is_the_writers(parallel):
    found = groups(steps(parallel))
    assert [place for group in found for place in group] == list(range(len(parallel)))
    assert all(found)


def test_lengths_are_drawn_to_one_scale(build):
    site = line(build, "insats: sfi, omfattning: 1 år\ninsats: praktik, omfattning: 6 månader\ninsats: mentor")
    spans = [one.get("class") for one in with_class(site, "length-part")]
    assert spans == [f"length-part span-{LONGEST_SPAN}"] * 2 + [f"length-part span-{LONGEST_SPAN // 2}"]
    assert "Strecken är skalenliga. Det längsta är 1 år." in site.text(PAGE)


def test_points_say_how_many_weeks_they_are_counted_as(build):
    site = line(build, "insats: yrkesvux, omfattning: 1 200 gymnasiepoäng\ninsats: praktik, omfattning: 4 veckor")
    assert "Det längsta, 1 200 gymnasiepoäng, räknas här som 60 veckor på heltid." in site.text(PAGE)


def test_one_length_alone_has_nothing_to_be_compared_with(build):
    site = line(build, "insats: sfi, omfattning: 1 år\ninsats: praktik")
    assert with_class(site, "length-part") == []
    assert "Strecken är skalenliga" not in site.text(PAGE)


def test_an_interval_is_drawn_from_its_shortest_to_its_longest(build):
    site = line(build, "insats: praktik, omfattning: 6–12 veckor\ninsats: sfi, omfattning: 12 veckor")
    first = [one.get("class") for one in with_class(site, "length-part")][1:3]
    assert first == ["length-part span-12", "length-part length-up-to span-12"]


@pytest.mark.parametrize("amount", ["", ", omfattning: ej angivet"])
def test_an_unknown_amount_is_said_to_be_so(build, amount):
    site = line(build, f"insats: studiebesök{amount}")
    assert "omfattning ej angiven" in site.text(PAGE)


def test_the_sources_name_and_the_kind_are_not_said_twice(build):
    site = line(build, "insats: praktik, titel: Praktik\ninsats: yrkesvux, titel: Bygg\ninsats: sfi, titel: Sfi-kurs")
    titles = [said(one) for one in with_class(site, "stop-title")]
    kinds = [said(one) for one in with_class(site, "stop-kind")]
    assert titles[:3] == ["Praktik", "Bygg", "Sfi-kurs"]
    assert kinds == ["Yrkesvux", "Svenska för invandrare"]


def test_what_a_kind_adds_in_brackets_is_told_and_what_else_it_adds_is_not(build):
    words = "insats:\n  extratjänst:\n    etikett: Extratjänst (avskaffad form)\n"
    steps = "insatser:\n  - {insats: extratjänst, titel: Extratjänst}\n  - {insats: språkstöd, titel: Språkstöd}\n"
    site = build({"sources.yaml": SOURCES, "vocabularies.yaml": words, "job-tracks/exempel.yaml": BASE + steps})
    titles = [said(one) for one in with_class(site, "stop-title")]
    assert titles[:2] == ["Extratjänst (avskaffad form)", "Språkstöd"]
    assert "Språkstöd på arbetsplatsen" not in site.text(PAGE)


def test_in_english_the_kind_comes_first_and_the_sources_name_after(build):
    files = {
        "sources.yaml": SOURCES,
        "job-tracks/exempel.yaml": BASE + "insatser: [{insats: yrkesvux, titel: Bygg}]\n",
        "job-tracks/exempel.en.md": "---\ntitel: Welding\nsammanfattning: An example.\n---\n",
    }
    text = build(files).text("/en/jobbspar/exempel/")
    assert text.index("Vocational adult education") < text.index("Bygg")


def test_a_phase_is_named_where_it_changes(build):
    site = line(build, "insats: kartläggning, fas: grund\ninsats: sfi, fas: grund\ninsats: praktik, fas: arbetsplats")
    assert [said(one) for one in with_class(site, "stage-phase")] == ["Grund", "Arbetsplats"]


def test_lanes_in_different_phases_each_say_their_own(build):
    site = line(build, "insats: sfi, fas: grund, parallellt: ja\ninsats: praktik, fas: arbetsplats, parallellt: ja")
    assert with_class(site, "stage-phase") == []
    assert [said(one) for one in with_class(site, "stop-notes")] == ["Grund", "Arbetsplats"]


def test_employers_without_known_interventions_end_a_line_that_is_not_built(build):
    files = {"sources.yaml": SOURCES, "job-tracks/exempel.yaml": BASE + "arbetsgivare: [Exempelbolaget]\n"}
    site = build(files)
    assert "Källan berättar inte vilka insatser som ingår." in site.text(PAGE)
    assert "Bara namnet är känt" not in site.text(PAGE)
    assert said(with_class(site, "stage-terminus")[0]).endswith("Exempelbolaget")


def test_neither_interventions_nor_employers_make_no_line(build):
    site = build({"sources.yaml": SOURCES, "job-tracks/exempel.yaml": BASE + "behov: Tio svetsare.\n"})
    assert "Källan nämner varken insatser eller arbetsgivare." in site.text(PAGE)
    assert with_class(site, "track-line") == []


def test_a_part_of_an_employer_stands_beside_its_name(build):
    more = (
        "arbetsgivare:\n  - {namn: Bolaget, koncern: Koncernen, enhet: verkstaden, arbetsställen: [Fabriken, Kajen]}\n"
    )
    site = line(build, "insats: praktik", more)
    assert "Bolaget Koncernen, verkstaden, Fabriken, Kajen" in site.text(PAGE)


def test_one_round_is_a_list_of_facts_and_several_are_a_table(build):
    one = line(build, "insats: praktik", "omgångar: [{deltagare: 12, kvinnor: 4}]\n")
    assert "När och hur många" in one.headings(PAGE)
    assert one.main(PAGE).find(".//table") is None
    two = line(build, "insats: praktik", "omgångar: [{nr: 1, deltagare: 12}, {nr: 2, deltagare: 9}]\n")
    assert [said(cell) for cell in two.main(PAGE).iter("th")] == ["Omgång", "Deltagare", "1", "2"]
