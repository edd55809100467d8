from __future__ import annotations

RICH = """\
---
titel: Exempelutlysning
datum: 2019-02-01
öppnar: 2019-02-01
stänger: 2019-03-15
belopp: 25 mnkr
frågor:
  - fråga: Vem kan söka?
    svar: |
      Alla **exempelkommuner**. Se [om oss](/om/).
  - fråga: Vem kan söka?
    svar: Samma fråga en gång till.
---
Om utlysningen.
"""
ABOUT = "---\ntitel: Om\n---\nText.\n"


def test_a_call_shows_its_dates_amount_and_questions(build):
    site = build({"grants/exempel.md": RICH, "pages/om.md": ABOUT})
    text = site.text("/statsbidrag/exempel/")
    for said in ("1 februari 2019", "15 mars 2019", "25 000 000 kr", "Om utlysningen.", "Alla exempelkommuner"):
        assert said in text, said
    assert site.links("/statsbidrag/exempel/")["om oss"] == "../../om/"


def test_the_same_question_twice_has_two_anchors(build):
    page = build({"grants/exempel.md": RICH, "pages/om.md": ABOUT}).page("/statsbidrag/exempel/")
    ids = [one.get("id") for one in page.iter() if (one.get("id") or "").startswith("fraga-")]
    assert len(ids) == len(set(ids)) >= 2


def test_a_title_is_enough(build):
    site = build({"grants/exempel.md": "---\ntitel: Exempelutlysning\n---\n"})
    assert "None" not in site.text("/statsbidrag/exempel/")
    assert "Frågor och svar" not in site.headings("/statsbidrag/exempel/")


def test_agreements_and_the_call_that_gave_them_money_lead_to_each_other(build):
    agreement = """\
titel: Exempelavtal
typ: unga
kommuner: [Aneby]
statsbidrag:
  - {utlysning: %s, belopp: 450 000 kr, år: 2019, ändamål: att skriva exempel}
"""
    site = build(
        {
            "grants/exempel.md": RICH,
            "pages/om.md": ABOUT,
            "agreements/med-id.yaml": agreement % "exempel",
            "agreements/med-titel.yaml": agreement % "Exempelutlysning",
            "agreements/annan.yaml": agreement % "'2019:1'",
        }
    )
    for one in ("med-id", "med-titel"):
        assert site.links(f"/overenskommelser/{one}/")["Exempelutlysning"] == "../../statsbidrag/exempel/"
        assert "2019 Exempelutlysning 450 000 kr, att skriva exempel" in site.text(f"/overenskommelser/{one}/")
    assert "2019:1 450 000 kr, 2019, att skriva exempel" in site.text("/overenskommelser/annan/")
    hrefs = {one.get("href") for one in site.main("/statsbidrag/exempel/").iter("a") if one.text == "Exempelavtal"}
    assert hrefs == {"../../overenskommelser/med-id/", "../../overenskommelser/med-titel/"}
