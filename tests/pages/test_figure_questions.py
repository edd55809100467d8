"""Figures: what is compared with what, what is told of an answer, and the questions most readers come with."""

from __future__ import annotations

SOURCES = "ett:\n  titel: Exempelkälla ett\ntva:\n  titel: Exempelkälla två\n"


def sheet(source: str, *figures: str) -> str:
    rows = "".join(f"  - {{id: s{number}, {figure}}}\n" for number, figure in enumerate(figures))
    return f"titel: Exempelenkät {source}\nkälla: [{source}]\nsiffror:\n{rows}"


def built(build, one: str, other: str | None = None):
    files = {"sources.yaml": SOURCES, "figures/a.yaml": one}
    return build(files | ({"figures/b.yaml": other} if other else {}))


def section(site, id_: str) -> str:
    found = next(one for one in site.main("/siffror/").iter() if one.get("id") == id_)
    return " ".join("".join(found.itertext()).split())


def rows(site, id_: str) -> list[list[str]]:
    """The rows of the table with this caption."""
    tables = site.main("/siffror/").iter("table")
    table = next(one for one in tables if one.find("caption").get("id") == id_)
    return [[" ".join("".join(cell.itertext()).split()) for cell in row] for row in table.iterfind("tbody/tr")]


def test_a_figure_for_one_sector_says_so_and_is_not_compared_with_the_country(build):
    site = built(
        build,
        sheet("ett", "mått: jobbspår-igång, värde: 400", "mått: jobbspår-igång, värde: 27, bransch: industri"),
    )
    assert "uppgifter om samma sak" not in site.text("/siffror/")
    assert "27" not in section(site, "matt-jobbspar-igang")
    assert "Gäller bara Industri" in section(site, "matt-jobbspar-igang-industri")
    assert "Jobbspår igång: Industri" in site.headings("/siffror/")


def test_a_figure_for_some_municipalities_names_them(build):
    figure = "mått: kommuner-utan-överenskommelse-unga, värde: 2, kommuner: [Åmål, Arboga]"
    site = built(build, sheet("ett", figure))
    assert "Gäller bara Åmål, Arboga" in site.text("/siffror/")
    assert site.links("/siffror/")["Åmål"] == "../kommuner/amal/"


def test_two_that_say_the_same_have_nothing_to_explain(build):
    figure = "mått: arbetsgivare, värde: 287, datum: 2018"
    text = section(built(build, sheet("ett", figure), sheet("tva", figure)), "matt-arbetsgivare")
    assert "2 uppgifter som säger samma sak" in text
    assert "Varför skiljer de sig?" not in text


def test_sentences_are_not_said_to_differ(build):
    site = built(
        build,
        sheet("ett", "mått: könsfördelning, text: Fler kvinnor"),
        sheet("tva", "mått: könsfördelning, text: Mest kvinnor"),
    )
    assert "Varför skiljer de sig?" not in site.text("/siffror/")


def test_a_missing_response_rate_is_told_where_another_answer_has_one(build):
    with_rate = "mått: fullföljt, värde: 10, svarsfrekvens: 92"
    both = section(built(build, sheet("ett", with_rate), sheet("tva", "mått: fullföljt, värde: 12")), "matt-fullfoljt")
    assert both.count("Svarsfrekvens ") == 2
    assert "Svarsfrekvens ej angiven" in both
    alone = section(
        built(
            build,
            sheet("ett", "mått: fullföljt, värde: 12"),
            sheet("tva", with_rate.replace("fullföljt", "arbetsgivare")),
        ),
        "matt-fullfoljt",
    )
    assert "Svarsfrekvens" not in alone


def test_measures_stand_in_groups_the_weightiest_first_and_unknown_ones_last(build):
    words = "mått:\n  aaa-exempel: {etikett: Aaa}\n"
    figures = sheet(
        "ett",
        "mått: aaa-exempel, värde: 1",
        "mått: statsbidrag, värde: 5, datum: 2015",
        "mått: deltagare-totalt, värde: 7",
    )
    site = build({"sources.yaml": SOURCES, "figures/a.yaml": figures, "vocabularies.yaml": words})
    found = site.headings("/siffror/")
    order = [found.index(name) for name in ("Deltagare", "Deltagare totalt", "Pengar från staten", "Övrigt", "Aaa")]
    assert order == sorted(order)


def test_money_is_a_series_by_year_with_the_years_nobody_speaks_of(build):
    figures = [
        f"mått: statsbidrag, värde: {value}, enhet: mnkr, datum: {year}" for year, value in ((2015, 75), (2017, 25))
    ]
    site = built(build, sheet("ett", figures[1], figures[0] + ", anmärkning: Föreslaget."))
    assert rows(site, "matt-statsbidrag-serie") == [
        ["2015", "75 miljoner kronor", "Exempelkälla ett", "Föreslaget."],
        ["2016", "uppgift saknas", "–", "–"],
        ["2017", "25 miljoner kronor", "Exempelkälla ett", "–"],
    ]
    bars = [" ".join("".join(one.itertext()).split()) for one in site.main("/siffror/").iter("text")]
    assert bars[0] == "2015 75 miljoner kronor (föreslaget)", "a bar alone would make it look like money paid"


def test_how_many_municipalities_had_an_agreement_at_the_end_of_2018_and_who_says_so(project):
    answers = rows(project, "fraga-agreements-2018")
    said = {(row[0], row[1].rpartition(" ")[2], row[2]) for row in answers}
    assert said == {
        ("289 kommuner", "överenskommelse", "Dua-dagen 2018 (bildspel)"),
        ("287 kommuner", "unga", "Pressinformation från Dua"),
        ("287 kommuner", "unga", "Snabbfakta om Dua (bildspel)"),
        ("243 kommuner", "nyanlända", "Dua-dagen 2018 (bildspel)"),
        ("243 kommuner", "nyanlända", "Snabbfakta om Dua (bildspel)"),
        ("241 kommuner", "nyanlända", "Pressinformation från Dua"),
    }


def test_how_many_participants_and_according_to_whom(project):
    answers = rows(project, "fraga-participants")
    assert answers[0] == [
        "drygt 16 300 personer",
        "Deltagare totalt",
        "På egna ben (bildspel)",
        "2018–2022",
        "ej angiven",
    ]
    assert [row[0] for row in answers].count("13 500 personer") == 1
    assert "237 personer" not in [row[0] for row in answers], "those of one sector are no answer for the country"
