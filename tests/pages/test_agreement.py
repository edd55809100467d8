"""The page of an agreement, from three fields to all of them."""

from __future__ import annotations

from datetime import date

import pytest

SPARSE = "titel: Exempelavtal\ntyp: unga\nkommuner: [Åmål]\n"

RICH = """\
titel: Exempelavtal
typ: fördjupad-nyanlända
kommuner: [Åmål, Säffle]
sammanfattning: Två exempelkommuner samverkar.
parter:
  - {namn: Åmåls kommun, roll: kommun, enheter: [exempelförvaltningen], diarienummer: KS 2018/1}
undertecknad: 2018-01-25
startdatum: 2018-02-01
slutdatum: 2020-12-31
undertecknare:
  - {roll: kommunstyrelsens ordförande, part: Åmåls kommun}
beslut:
  - {organ: kommunstyrelsen, paragraf: 16, datum: 2018-01-10, diarienummer: 2018/196}
händelser:
  - {händelse: avsiktsförklaring, datum: 2017-06}
mål:
  - indikator: ungdomsarbetslöshet
    enhet: procent
    utgångsvärde: {värde: '15,6', datum: 2015}
    målvärde: {värde: '7,8', datum: 2018}
    utfall: [{värde: '11,1', datum: sommaren 2017}]
kartläggning:
  - {mått: elever i årskurs 9, period: 2014/2015, värde: 1 207}
moduler:
  - nr: 2
    mål: [sfi C eller D]
    aktiviteter:
      - {insats: sfi, omfattning: halva dagar, ansvarig: kommunen}
      - insats: samhällsorientering
        omfattning: 72 timmar under 5 veckor
        ansvarig: Arbetsförmedlingen
        parallelltmed: sfi
      - {insats: förebilder, ansvarig: kommunen, alternativtill: baskompetenser}
      - {insats: baskompetenser, ansvarig: kommunen}
organisation: {möten: Fyra gånger om året., samlokalisering: ja}
bilagor:
  - {nr: 1c, titel: Exempelbilaga}
"""


def test_a_role_that_is_the_partys_name_is_not_said_twice(build):
    parties = "parter: [{namn: Arbetsförmedlingen, roll: arbetsförmedlingen}, {namn: Åmåls kommun, roll: kommun}]\n"
    agreement = "titel: Exempelavtal\ntyp: unga\nkommuner: [Åmål]\n"
    page = build({"agreements/exempel.yaml": agreement + parties}).page("/overenskommelser/exempel/")
    assert [one.text for one in page.iter("p") if one.get("class") == "party-role"] == ["Kommun"]


def test_how_the_parties_work_and_follow_up_is_told_with_several_things_as_a_list(build):
    told = "organisation: {samlokalisering: ja}\nuppföljning:\n  indikatorer: [Andel i arbete., Väntetid.]\n"
    site = build({"agreements/exempelavtal.yaml": SPARSE + told})
    text = site.text("/overenskommelser/exempelavtal/")
    assert "Samlokalisering Ja" in text
    shown = ["".join(one.itertext()) for one in site.main("/overenskommelser/exempelavtal/").iter("li")]
    assert shown.index("Väntetid.") == shown.index("Andel i arbete.") + 1


def test_three_fields_make_a_page_that_looks_finished(build):
    site = build({"agreements/exempelavtal.yaml": SPARSE})
    text = site.text("/overenskommelser/exempelavtal/")
    assert "Bara det viktigaste är känt" in text
    assert "None" not in text
    headings = list(site.page("/overenskommelser/exempelavtal/").iter("h2"))
    assert all("".join(one.itertext()).strip() for one in headings)


def test_a_rich_record_shows_all_that_it_says(build):
    text = build({"agreements/exempelavtal.yaml": RICH}).text("/overenskommelser/exempelavtal/")
    for said in (
        "Två exempelkommuner samverkar.", "Åmåls kommun", "exempelförvaltningen", "KS 2018/1", "25 januari 2018",
        "Kommunstyrelsen § 16", "2018/196", "Ungdomsarbetslöshet", "15,6\u00a0%", "11,1\u00a0%", "sommaren 2017",
        "1\u00a0207", "halva dagar", "72 timmar under 5 veckor", "Fyra gånger om året.", "Bilaga 1c", "Exempelbilaga",
    ):  # fmt: skip
        assert " ".join(said.split()) in text, said


def test_activities_that_name_each_other_stand_side_by_side(build):
    page = build({"agreements/exempelavtal.yaml": RICH}).page("/overenskommelser/exempelavtal/")
    modes = [one.get("class") for one in page.iter("li") if "stage" in (one.get("class") or "").split()]
    assert modes == ["stage stage-parallel", "stage stage-alternative"]


@pytest.mark.parametrize(
    ("as_of", "status"),
    [(date(2018, 1, 26), "Kommande"), (date(2019, 1, 1), "Gäller"), (date(2021, 1, 1), "Har upphört")],
)
def test_the_status_follows_from_the_day(build, as_of, status):
    site = build({"agreements/exempelavtal.yaml": RICH}, as_of=as_of)
    marks = [
        one.text
        for one in site.page("/overenskommelser/exempelavtal/").iter("span")
        if one.get("class") == "status-word"
    ]
    assert marks[0] == status


def test_both_say_so_when_one_agreement_replaces_another(build):
    new = "titel: Nyare exempelavtal\ntyp: unga\nkommuner: [Åmål]\nundertecknad: 2020-05-01\nersätter: [exempelavtal]\n"
    site = build({"agreements/exempelavtal.yaml": SPARSE, "agreements/nyare.yaml": new})
    assert "Ersatt" in site.text("/overenskommelser/exempelavtal/")
    assert site.links("/overenskommelser/exempelavtal/")["Nyare exempelavtal"] == "../nyare/"
    assert site.links("/overenskommelser/nyare/")["Exempelavtal"] == "../exempelavtal/"


def test_an_agreement_is_not_replaced_before_the_new_one_begins(build):
    new = "titel: Nyare exempelavtal\ntyp: unga\nkommuner: [Åmål]\nstartdatum: 2090-01-01\nersätter: [exempelavtal]\n"
    site = build({"agreements/exempelavtal.yaml": SPARSE, "agreements/nyare.yaml": new})
    said = site.text("/overenskommelser/exempelavtal/")
    assert "Ersätts av" in said
    assert "Ersatt av" not in said


@pytest.mark.parametrize(
    ("keys", "said"),
    [
        ("uppsagd: 2019-06-30\n", "Uppsagd 30 juni 2019"),
        ("slutdatum: 2019\n", "Har upphört 2019"),
        ("undertecknad: 2018-01-25\n", "undertecknad 25 januari 2018, slutdatum okänt"),
        ("slutdatum: 2090\n", "säger inte när överenskommelsen börjar gälla"),
        ("", "säger inte hur länge överenskommelsen gäller"),
        ("", "Ingen källa är angiven."),
        ("", "Själva överenskommelsen har vi inte läst."),
    ],
)
def test_what_is_known_of_the_validity_is_said_once(build, keys, said):
    text = build({"agreements/exempelavtal.yaml": SPARSE + keys}).text("/overenskommelser/exempelavtal/")
    assert said in text


def test_an_agreement_that_was_read_whole_is_not_called_unread(build):
    text = build({"agreements/exempelavtal.yaml": SPARSE + "belägg: hela\n"}).text("/overenskommelser/exempelavtal/")
    assert "har vi inte läst" not in text


def test_markup_in_a_title_is_shown_and_not_run(build):
    text = "titel: 'Exempel <script>alert(1)</script> & annat'\ntyp: unga\nkommuner: [Åmål]\n"
    site = build({"agreements/exempelavtal.yaml": text})
    assert "<script>" not in site.source("/overenskommelser/exempelavtal/")
    assert "<script>alert(1)</script>" in site.text("/overenskommelser/exempelavtal/")


def test_the_only_event_that_is_known_is_told(build):
    """A letter of intent has no other date, and its month stands nowhere else on the page."""
    event = "händelser: [{händelse: avsiktsförklaring, datum: 2026-05}]\n"
    page = build({"agreements/exempel.yaml": SPARSE.replace("unga", "avsiktsförklaring") + event})
    assert "Tidslinje maj 2026 Avsiktsförklaring" in page.text("/overenskommelser/exempel/")
    signed = build({"agreements/exempel.yaml": SPARSE + "undertecknad: 2018\n"})
    assert "Tidslinje" not in signed.text("/overenskommelser/exempel/"), "the facts say so already"


MODULES = """\
moduler:
  - nr: 1
    aktiviteter: [{insats: kartläggning, ansvarig: kommunen, id: kart}]
  - nr: 2
    aktiviteter:
      - {insats: förebilder, ansvarig: kommunen, alternativtill: kart}
      - {insats: sfi, ansvarig: kommunen, parallelltmed: praktik, alternativtill: yrkessvenska}
      - {insats: yrkessvenska, ansvarig: kommunen}
      - {insats: praktik, titel: Ute på prov, ansvarig: kommunen, parallelltmed: kartläggning}
"""


def test_an_activity_that_names_one_of_another_module_or_a_second_one_says_so(build):
    site = build({"agreements/exempel.yaml": SPARSE + MODULES})
    text = site.text("/overenskommelser/exempel/")
    assert text.count("Alternativ till Gemensam kartläggning, modul 1") == 1
    assert text.count("Samtidigt med Praktik, modul 2") == 1
    assert text.count("Samtidigt med Gemensam kartläggning, modul 1") == 1
    assert "Alternativ till Yrkessvenska" not in text, "the stage shows that they are to choose between"
    assert "An alternative to" in site.text("/en/overenskommelser/exempel/")


@pytest.mark.parametrize(
    ("phone", "dial"),
    [
        ("0532-123 00", "tel:053212300"),
        ("+46 (0)532-12 30 00", "tel:+46532123000"),
        ("0123 45 67 00 (växel)", "tel:0123456700"),
        ("1177", "tel:1177"),
        ("via kommunens växel", None),
        ("0123-45 67 00 eller 0123-45 67 01", None),
        ("0532-123 00, 0532-124 00", None),
    ],
)
def test_only_a_telephone_number_can_be_called(build, phone, dial):
    contact = f'kontakt: {{funktion: Exempelkansliet, telefon: "{phone}"}}\n'
    site = build({"agreements/exempel.yaml": SPARSE + contact})
    assert phone in site.text("/overenskommelser/exempel/")
    assert site.links("/overenskommelser/exempel/").get(phone) == dial


@pytest.mark.parametrize(("baseline", "drawn"), [("5", 1), ("0", 1), ("-5", 0)])
def test_a_goal_from_below_zero_is_told_but_not_drawn(build, baseline, drawn):
    goal = f"mål: [{{indikator: x, utgångsvärde: {{värde: {baseline}}}, målvärde: {{värde: 10}}}}]\n"
    main = build({"agreements/exempel.yaml": SPARSE + goal}).main("/overenskommelser/exempel/")
    assert len(main.findall(".//svg[@class='goal-line']")) == drawn
    told = [one.text for one in main.findall(".//span[@class='goal-number']")]
    assert told == [baseline.replace("-", "\u2212"), "10"]


def test_the_parts_of_a_breakdown_have_their_labels_and_their_unit(build):
    facts = (
        "titel: A\ntyp: unga\nkommuner: [Åmål]\nkartläggning:\n"
        "  - {mått: elever, enhet: procent, uppdelning: {kvinnor: 60, utrikes-födda: '39,5'}}\n"
        "  - {mått: anställda, enhet: personer, uppdelning: {Vård och omsorg: 12, annat: 3}}\n"
    )
    text = build({"agreements/a.yaml": facts}).text("/overenskommelser/a/").replace("\u00a0", " ")
    assert "kvinnor 60 %, utrikes födda 39,5 %" in text
    assert "vård och omsorg 12 personer, annat 3 personer" in text


def test_files_that_no_list_names_stand_in_the_order_of_their_numbers(build):
    pdf = b"%PDF-1.4\n1 0 obj<<>>endobj\ntrailer<<>>\n%%EOF\n"
    names = ["bilaga-10.pdf", "bilaga-2.pdf"]
    site = build({"agreements/exempel.yaml": SPARSE} | {f"agreements/exempel/{name}": pdf for name in names})
    hrefs = [link for link in site.links("/overenskommelser/exempel/").values() if link.endswith(".pdf")]
    assert hrefs == names[::-1]
