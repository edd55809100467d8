"""An agreement beside the one before it."""

from __future__ import annotations

import pytest

OLD = """\
titel: Äldre exempelavtal
typ: unga
kommuner: [Åmål]
undertecknad: 2015-05-01
slutdatum: 2018-12-31
målgrupper: [unga]
parter:
  - {namn: Åmåls kommun, diarienummer: KS 2015/1}
  - {namn: Arbetsförmedlingen}
mål:
  - {indikator: ungdomsarbetslöshet, enhet: procent, utgångsvärde: {värde: '15,6', datum: 2015}}
organisation: {samlokalisering: ja}
"""
NEW = """\
titel: Nyare exempelavtal
typ: unga
kommuner: [Åmål]
undertecknad: 2019-02-01
tillsvidare: ja
målgrupper: [nyanlända, unga]
parter:
  - {namn: Arbetsförmedlingen}
  - {namn: Åmåls kommun, diarienummer: KS 2019/7}
mål:
  - {indikator: ungdomsarbetslöshet, enhet: procent, utgångsvärde: {värde: '11,1', datum: 2018}}
  - {indikator: övergång till studier, enhet: personer, målvärde: {värde: 50, datum: 2020}}
%s: [aldre]
"""
PAGE = "/jamfor/overenskommelser/nyare/aldre/"


def rows(site, address=PAGE):
    """Label -> verdict and cells, of every table of the page."""
    found = {}
    for row in site.main(address).iter("tr"):
        head = row.find("th")
        if row.get("class") in ("differs", "same", "missing"):
            label = head.findtext("strong")
            found[label] = (row.get("class"), [" ".join("".join(cell.itertext()).split()) for cell in row.iter("td")])
    return found


@pytest.fixture
def site(build):
    return build({"agreements/aldre.yaml": OLD, "agreements/nyare.yaml": NEW % "ersätter"})


def test_the_earlier_one_stands_first(site):
    assert rows(site)["Undertecknad"] == ("differs", ["1 maj 2015", "1 februari 2019"])
    assert "ersätter Äldre exempelavtal" in site.text(PAGE)


def test_what_is_not_known_of_both_is_no_difference(site):
    found = rows(site)
    assert found["Övergång till studier"] == ("missing", ["ej angivet", "Mål: 50 personer 2020"])
    assert found["Samlokalisering"] == ("missing", ["Ja", "ej angivet"])


def test_the_same_goal_meets_in_one_row(site):
    verdict, cells = rows(site)["Ungdomsarbetslöshet"]
    assert verdict == "differs"
    assert [" ".join(cell.split()) for cell in cells] == ["Utgångsläge: 15,6 % 2015", "Utgångsläge: 11,1 % 2018"]


def test_lists_are_the_same_in_any_order_and_what_they_share_is_marked(site):
    found = rows(site)
    assert found["Parter"][0] == "same"
    verdict, (older, newer) = found["Målgrupper"]
    assert verdict == "differs"
    assert older.endswith(" (gemensamt)")
    assert newer.count("gemensamt") == 1


def test_the_difference_is_said_in_words_and_the_rest_is_folded(site):
    page = site.main(PAGE)
    words = {
        "".join(one.itertext()) for row in page.iter("tr") if row.get("class") == "differs" for one in row.iter("span")
        if one.get("class") == "note" and one in list(row.find("th"))
    }  # fmt: skip
    assert words == {"≠ Skiljer sig"}
    (folded,) = page.iter("details")
    assert {row.get("class") for row in folded.iter("tr") if row.get("class")} == {"same"}
    assert "Lika för alla" in "".join(folded.find("summary").itertext())


def test_the_table_says_what_its_heads_are_for(site):
    tables = list(site.main(PAGE).iter("table"))
    assert tables
    for table in tables:
        assert "".join(table.find("caption").itertext()).startswith("Åmål 2015 och Åmål 2019.")
        scopes = {head.get("scope") for head in table.iter("th")}
        assert scopes == {"col", "row", "rowgroup"}
        assert all(cell.get("data-label") in ("Åmål 2015", "Åmål 2019") for cell in table.iter("td"))


def test_both_lead_to_it(site):
    way = "../../jamfor/overenskommelser/nyare/aldre/"
    assert site.links("/overenskommelser/aldre/")["Jämför med den senare: Nyare exempelavtal"] == way
    assert site.links("/overenskommelser/nyare/")["Jämför med den tidigare: Äldre exempelavtal"] == way


@pytest.mark.parametrize("draft", ["aldre", "nyare"])
def test_beside_a_draft_the_page_is_a_draft_too(build, draft):
    texts = {"aldre": OLD, "nyare": NEW % "ersätter"}
    texts[draft] += "utkast: ja\n"
    shown = build({f"agreements/{name}.yaml": text for name, text in texts.items()}, drafts=True)
    assert "Sidan är ett utkast" in shown.text(PAGE)


def test_an_agreement_that_only_amends_is_said_to(build):
    site = build({"agreements/aldre.yaml": OLD, "agreements/nyare.yaml": NEW % "ändrar"})
    assert "ändrar Äldre exempelavtal" in site.text(PAGE)


def test_a_mistake_in_one_of_them_does_not_count_as_a_lost_comparison(build):
    files = {
        "agreements/aldre.yaml": OLD,
        "agreements/nyare.yaml": (NEW % "ersätter").replace("typ: unga", "typ: ungaaa"),
        "addresses.txt": f"{PAGE}\n",
    }
    codes = {code for code, _, _ in build(files).codes}
    assert "unknown-word" in codes
    assert "address-vanished" not in codes
    whole = build({**files, "agreements/nyare.yaml": NEW.partition("%s")[0]})
    assert "address-vanished" in {code for code, _, _ in whole.codes}
