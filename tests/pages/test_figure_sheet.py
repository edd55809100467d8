"""One survey or report: who was asked, how many answered, every figure with its own anchor."""

from __future__ import annotations

SOURCES = "ett:\n  titel: Exempelkälla\ntva:\n  titel: Annan källa\n"
SHEET = """\
titel: Exempelenkät 2018
källa: [ett]
datum: 2018-10
svarsfrekvens: 91
population: Alla exempelkommuner
beskrivning: En enkät med **exempel**.
belägg: hela
granskad: 2020-01-02
siffror:
  - {id: spar, mått: jobbspår-igång, värde: 410, enhet: jobbspår}
  - id: andra
    mått: fullföljt
    värde: 2350
    enhet: personer
    gräns: cirka
    svarsfrekvens: 50
    källa: [tva]
    anmärkning: En anmärkning.
  - {id: delning, mått: könsfördelning, enhet: procent, uppdelning: {kvinnor: 54, män: 46}}
"""


def test_the_sheet_says_when_of_whom_and_how_many_answered(build):
    text = build({"sources.yaml": SOURCES, "figures/exempel.yaml": SHEET}).text("/siffror/exempel/")
    for said in ("oktober 2018", "Alla exempelkommuner", "91 %", "En enkät med exempel.", "2 januari 2020"):
        assert said in text, said


def test_a_figure_of_its_own_source_and_response_rate_keeps_them(build):
    site = build({"sources.yaml": SOURCES, "figures/exempel.yaml": SHEET})
    text = site.text("/siffror/exempel/")
    own = text[text.index("2 350") :]
    assert "50 %" in own
    assert own.index("Annan källa") < own.index("En anmärkning.")
    assert site.links("/siffror/exempel/")["Annan källa"] == "../../kallor/tva/"


def test_every_figure_can_be_linked_to(build):
    page = build({"sources.yaml": SOURCES, "figures/exempel.yaml": SHEET}).page("/siffror/exempel/")
    ids = [one.get("id") for one in page.iter() if one.get("id")]
    assert {"spar", "andra", "delning"} <= set(ids)
    assert len(ids) == len(set(ids))


def test_one_figure_and_nothing_else_is_enough(build):
    sparse = "titel: Exempel\nkälla: [ett]\nsiffror:\n  - {id: a, mått: fullföljt, värde: 1}\n"
    text = build({"sources.yaml": SOURCES, "figures/exempel.yaml": sparse}).text("/siffror/exempel/")
    assert "None" not in text
    assert "Svarsfrekvens" not in text


def test_who_was_asked_is_said_of_the_figures_that_were_asked_for(build):
    some = SHEET.replace("svarsfrekvens: 91\n", "").replace("svarsfrekvens: 50", "svarsfrekvens: 91")
    files = {"sources.yaml": SOURCES, "figures/exempel.yaml": some}
    figures = build(files).page("/siffror/exempel/").findall(".//main//*[@id='andra']")
    assert "Alla exempelkommuner" in "".join(figures[0].itertext())
    (other,) = build(files).page("/siffror/exempel/").findall(".//main//*[@id='spar']")
    assert "Alla exempelkommuner" not in "".join(other.itertext())


def test_a_breakdown_tells_its_own_time_source_and_response_rate_too(build):
    own = "svarsfrekvens: 55, period: april–september 2018, källa: [tva], bransch: bygg, anmärkning: Delad."
    sheet = SHEET.replace("enhet: procent,", f"enhet: procent, {own},")
    text = build({"sources.yaml": SOURCES, "figures/exempel.yaml": sheet}).text("/siffror/exempel/")
    chart = text[text.index("Kvinnor") : text.index("Ladda ned alla siffror")]
    for said in ("april–september 2018", "55 %", "Annan källa", "Byggyrken", "Delad.", "Alla exempelkommuner"):
        assert chart.count(said) == 1, said


def test_an_interval_and_the_parts_of_a_breakdown_say_what_they_count(build):
    more = "  - {id: per-ar, mått: jobbspår-per-år, intervall: 300–400, enhet: jobbspår}\n"
    more += "  - {id: antal, mått: könsfördelning, enhet: personer, uppdelning: {kvinnor: 700, män: 600}}\n"
    text = build({"sources.yaml": SOURCES, "figures/exempel.yaml": SHEET + more}).text("/siffror/exempel/")
    assert "300–400 jobbspår" in text
    assert "700 personer" in text


def test_a_breakdown_of_nothing_is_drawn_as_nothing(build):
    more = "  - {id: inga, mått: könsfördelning, enhet: personer, uppdelning: {kvinnor: 0, män: 0}}\n"
    more += "  - {id: under, mått: könsfördelning, enhet: personer, uppdelning: {kvinnor: -5, män: 5}}\n"
    site = build({"sources.yaml": SOURCES, "figures/exempel.yaml": SHEET + more})
    for address in ("/siffror/exempel/", "/siffror/"):
        charts = site.page(address).findall(".//main//svg")
        drawn = [[bar.get("width") for bar in chart.iter() if bar.tag.endswith("rect")] for chart in charts]
        assert ["0%", "0%"] in drawn
        assert ["100%", "0%"] in drawn
