"""All figures: what sources say of the same thing stands side by side, none overwritten."""

from __future__ import annotations

SOURCES = "ett:\n  titel: Exempelkälla ett\ntva:\n  titel: Exempelkälla två\n"


def sheet(source: str, value: str, more: str = "", top: str = "") -> str:
    figure = f"  - {{id: exempel, mått: deltagare-totalt, {value}, enhet: personer{more}}}\n"
    return f"titel: Exempelenkät {source}\nkälla: [{source}]\n{top}siffror:\n{figure}"


def test_two_answers_to_one_question_are_both_shown_with_source_date_and_response_rate(build):
    site = build(
        {
            "sources.yaml": SOURCES,
            "figures/a.yaml": sheet("ett", "värde: '16300'", ", gräns: drygt, period: 2018–2022"),
            "figures/b.yaml": sheet("tva", "värde: 13 500", "", "datum: 2021\nsvarsfrekvens: 92\n"),
        }
    )
    text = site.text("/siffror/")
    for said in (
        "2 uppgifter om samma sak", "drygt 16 300 personer", "13 500 personer", "2018–2022", "92 %",
        "Exempelkälla ett", "Exempelkälla två", "Varför skiljer de sig?", "Uppgifterna gäller olika tider.",
    ):  # fmt: skip
        assert said in text, said
    links = site.links("/siffror/")
    assert links["Exempelkälla ett"] == "../kallor/ett/"
    assert links["Exempelenkät ett"] == "a/"


def test_intervals_words_and_zero_are_figures_too(build):
    figures = (
        "  - {id: a, mått: deltagare-per-år, intervall: 5000–6000}\n"
        "  - {id: b, mått: längd, text: Mellan en månad och två år}\n"
        "  - {id: c, mått: planerade-jobbspår, värde: 0, enhet: jobbspår}\n"
        "  - {id: d, mått: andel-till-arbete, värde: '15,6', enhet: procent}\n"
    )
    site = build({"sources.yaml": SOURCES, "figures/a.yaml": f"titel: Exempel\nkälla: [ett]\nsiffror:\n{figures}"})
    text = site.text("/siffror/")
    for said in ("5 000–6 000", "Mellan en månad och två år", "0 jobbspår", "15,6 procent"):
        assert said in text, said


def test_a_breakdown_is_bars_with_their_table(build):
    figures = "  - {id: a, mått: könsfördelning, enhet: procent, uppdelning: {kvinnor: 54, män: 46}}\n"
    site = build({"sources.yaml": SOURCES, "figures/a.yaml": f"titel: Exempel\nkälla: [ett]\nsiffror:\n{figures}"})
    rows = ["".join(row.itertext()).split() for row in site.main("/siffror/").iter("tr")]
    assert ["Kvinnor", "54", "%"] in rows
    assert ["Män", "46", "%"] in rows


def test_a_breakdown_that_is_not_whole_stops_the_build(build):
    figures = "  - {id: a, mått: könsfördelning, enhet: procent, uppdelning: {kvinnor: 54, män: 40}}\n"
    site = build({"sources.yaml": SOURCES, "figures/a.yaml": f"titel: Exempel\nkälla: [ett]\nsiffror:\n{figures}"})
    assert [code for code, _, _ in site.codes] == ["breakdown-not-whole"]


def test_every_measure_can_be_jumped_to(build):
    page = build({"sources.yaml": SOURCES, "figures/a.yaml": sheet("ett", "värde: 1")}).page("/siffror/")
    anchors = {one.get("href")[1:] for one in page.iter("a") if (one.get("href") or "").startswith("#matt")}
    assert anchors == {"matt-deltagare-totalt"}
    assert anchors <= {one.get("id") for one in page.iter()}


def test_no_figures_at_all_looks_finished(build):
    text = build({}).text("/siffror/")
    assert "None" not in text
    headings = build({}).headings("/siffror/")
    assert "Vad siffrorna mäter" not in headings, "nothing to list, so no heading"
    assert "Här finns ingenting ännu" in text
