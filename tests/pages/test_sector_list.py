from __future__ import annotations

SOURCES = "ett:\n  titel: Exempelkälla\n"


def test_the_ten_sectors_of_the_follow_up_stand_in_swedish_order(build):
    site = build({})
    names = site.headings("/branscher/")[2:12]
    assert names[:3] == ["Byggyrken", "Fastighets- och trädgårdsservice", "Handel"]
    assert names[-3:] == ["Vård och omsorg", "Övrig service", "Övriga"]
    assert site.links("/branscher/")["Vård och omsorg"] == "vard-omsorg/"


def test_tracks_are_counted_and_empty_sectors_say_so(build):
    track = "titel: Exempelspår\nkommuner: [Åmål]\nkälla: [ett]\nbranscher: [industri]\nyrken: [svetsare]\n"
    site = build({"sources.yaml": SOURCES, "job-tracks/a.yaml": track})
    text = site.text("/branscher/")
    assert "1 spår" in text
    assert text.count("Inget spår är känt") == 9
    assert site.links("/branscher/")["Svetsare"] == "../yrken/svetsare/"


def test_how_the_participants_are_divided_is_shown_with_its_source(build):
    figures = (
        "titel: Exempel\nkälla: [ett]\ndatum: 2018\nsvarsfrekvens: 91\nsiffror:\n"
        "  - {id: b, mått: deltagare-per-bransch, enhet: procent, uppdelning: {vård-omsorg: 60, industri: 40}}\n"
    )
    site = build({"sources.yaml": SOURCES, "figures/a.yaml": figures})
    text = site.text("/branscher/")
    for said in ("Deltagare per bransch", "60 %", "40 %", "Exempelkälla", "91 %"):
        assert said in text, said
