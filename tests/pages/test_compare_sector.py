"""The job tracks of a sector side by side."""

from __future__ import annotations

SOURCES = "exempel: {titel: Exempelkälla}\n"
TRACK = """\
titel: {title}
kommuner: [{town}]
källa: [exempel]
branscher: [industri]
yrken: [{job}]
arbetsgivare: [Exempelbolaget]
längd: {length}
insatser:
  - {{insats: sfi, omfattning: halva dagar}}
  - {{insats: praktik, omfattning: 6 månader, ansvarig: kommunen}}
finansiering:
  - {{av: kommunen, belopp: 450 000 kr}}
resultat:
  - {{utfall: anställd, antal: {hired}, av: 12, datum: 2017-05}}
"""
PAGE = "/jamfor/branscher/industri/"


def track(title, town, job, length="12 månader", hired=6):
    return TRACK.format(title=title, town=town, job=job, length=length, hired=hired)


def test_tracks_to_one_occupation_stand_together(build):
    site = build({
        "job-tracks/ett.yaml": track("Ett exempelspår", "Alvesta", "svetsare"),
        "job-tracks/tva.yaml": track("Två exempelspår", "Borås", "montör"),
        "job-tracks/tre.yaml": track("Tre exempelspår", "Åmål", "svetsare"),
        "job-tracks/fyra.yaml": track("Fyra exempelspår", "Ystad", "montör"),
        "sources.yaml": SOURCES,
    })  # fmt: skip
    heads = [one for one in site.headings(PAGE) if " och " in one]
    assert [set(one.split(" och ")) for one in heads] == [{"Borås", "Ystad"}, {"Alvesta", "Åmål"}]


def test_interventions_payers_and_outcomes_are_compared(build):
    site = build({
        "job-tracks/ett.yaml": track("Ett exempelspår", "Alvesta", "svetsare"),
        "job-tracks/tva.yaml": track("Två exempelspår", "Borås", "svetsare", "1 år", 9),
        "sources.yaml": SOURCES,
    })  # fmt: skip
    text = " ".join(site.text(PAGE).split())
    for said in (
        "Längd ≠ Skiljer sig 12 månader 1 år", "Skiljer sig 6 av 12 maj 2017 9 av 12 maj 2017",
        "Praktik 6 månader, kommunen", "450 000 kr", "Insatser = Lika",
    ):  # fmt: skip
        assert said in text, said


def test_a_track_leads_to_its_group(build):
    site = build({
        "job-tracks/ett.yaml": track("Ett exempelspår", "Alvesta", "svetsare"),
        "job-tracks/tva.yaml": track("Två exempelspår", "Borås", "svetsare"),
        "sources.yaml": SOURCES,
    })  # fmt: skip
    way = site.links("/jobbspar/ett/")["Jämför med andra jobbspår i branschen Industri"]
    assert way == "../../jamfor/branscher/industri/#grupp-1"
    assert site.links("/branscher/industri/")["Jämför branschens jobbspår"] == "../../jamfor/branscher/industri/"
