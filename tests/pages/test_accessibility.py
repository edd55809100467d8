from __future__ import annotations

from datetime import date

import pytest

from overens.config import Config
from overens.problems import SetupError
from overens.tested import Tried, read_tested, written

ADDRESS = "/tillganglighet/"
TESTED = Tried.model_validate(
    {
        "datum": "2026-11-01",
        "verktyg": [{"namn": "axe-core", "version": "4.12.1"}],
        "prov": [{"prov": "axe", "sidor": 48, "fel": 0}, {"prov": "reflow", "sidor": 48, "fel": 2}],
        "sidtyper": [
            {"sidtyp": "glossary", "sida": "/ordlista/", "fel": 0},
            {"sidtyp": "home", "sida": "/borta/", "fel": 1},
        ],
    }
)
PAGE = {
    "pages/tillganglighet.md": "---\ntitel: Exempelredogörelse\n---\n## Brister\n\nEn påhittad brist.\n",
    "pages/kontakt.md": "---\ntitel: Kontakt\n---\nText.\n",
}


def config(**said: str) -> Config:
    return Config.model_validate(
        {
            "namn": "Exempelplats",
            "adress": "https://exempel.example",
            "ansvarig": {"namn": "Exempelkommunen"},
            "rapportera": {"epost": "fel@exempel.example"},
            "språk": ["sv", "en", "lattlast"],
            "tillgänglighet": said,
        }
    )


def test_it_holds_what_the_law_asks_of_a_statement(build):
    settings = config(lagen="gäller", följsamhet="delvis", bedömd="2026-10-02")
    site = build(PAGE, config=settings, tested=TESTED)
    text, links = site.text(ADDRESS), site.links(ADDRESS)
    assert "Redogörelsen gäller webbplatsen Exempelplats. Exempelkommunen ansvarar för den." in text
    assert "En påhittad brist." in text
    assert "(2018:1937)" in text
    assert "delvis förenlig" in text
    assert "Bedömningen gjordes 2 oktober 2026." in text
    assert "Webbplatsen prövades senast 1 november 2026. Då hittades 2 fel." in text
    assert "axe-core 4.12.1" in text
    assert links["fel@exempel.example"] == "mailto:fel@exempel.example"
    assert links["Kontakt"] == "../kontakt/"
    assert links["Anmäl bristande tillgänglighet till Digg"] == "https://www.digg.se/tdosanmalan"
    assert "kan du anmäla det till Digg" in text
    assert site.headings(ADDRESS)[0] == "Exempelredogörelse"


def test_each_trial_has_its_row_and_each_tried_page_its_link(build):
    site = build(PAGE, config=config(), tested=TESTED)
    rows = ["".join(row.itertext()) for row in site.main(ADDRESS).iter("tr")]
    assert any("400 procent" in row and "48" in row and "2 fel" in row for row in rows)
    assert site.links(ADDRESS)["/ordlista/"] == "../ordlista/"
    assert "/borta/ 1 fel" in site.text(ADDRESS)
    assert "/borta/" not in site.links(ADDRESS)


def test_whom_the_law_does_not_cover_says_so_and_promises_nothing_of_digg(build):
    text = build(PAGE, config=config(lagen="frivilligt"), tested=TESTED).text(ADDRESS)
    assert "gäller inte lagen (2018:1937)" in text
    assert "frivilligt" in text
    assert "räkna inte med att Digg kan pröva" in text


def test_what_has_not_been_assessed_is_not_claimed(build):
    text = build(PAGE, config=config()).text(ADDRESS)
    assert "har inte bedömts" in text
    assert "förenlig" not in text


def test_without_results_it_says_that_nothing_is_known(build):
    text = build(PAGE, config=config()).text(ADDRESS)
    assert "Det finns inga resultat från prov" in text
    assert "prövades senast" not in text


@pytest.mark.parametrize(("as_of", "old"), [(date(2027, 10, 31), False), (date(2027, 11, 3), True)])
def test_results_older_than_a_year_are_called_old(build, as_of, old):
    text = build(PAGE, config=config(), tested=TESTED, as_of=as_of).text(ADDRESS)
    assert ("mer än ett år gamla" in text) is old


def test_there_is_a_statement_even_where_nobody_has_written_a_text(build):
    site = build({}, config=config(), tested=TESTED)
    assert site.headings(ADDRESS)[0] == "Tillgänglighet"
    assert "Exempelkommunen ansvarar" in site.text(ADDRESS)


def test_it_is_in_english_where_its_text_is(build):
    english = {"pages/tillganglighet.en.md": "---\ntitel: Example statement\n---\nA made-up fault.\n"}
    site = build({**PAGE, **english}, tested=TESTED)
    text = site.text("/en/tillganglighet/")
    assert "A made-up fault." in text
    assert "The site was last tested on 1 November 2026. The tests found 2 faults." in text


def test_the_results_are_read_as_they_are_written(tmp_path):
    assert read_tested(tmp_path) is None
    (tmp_path / "tillganglighet.yaml").write_text(written(TESTED), encoding="utf-8")
    assert read_tested(tmp_path) == TESTED
    (tmp_path / "tillganglighet.yaml").write_text("datum: i fjol\n", encoding="utf-8")
    with pytest.raises(SetupError, match="--record-accessibility"):
        read_tested(tmp_path)


def test_the_projects_own_results_can_be_read(request):
    tested = read_tested(request.config.rootpath)
    assert tested is None or tested.trials
