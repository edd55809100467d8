"""The page of a job track, from three fields to all of them; the line is drawn from the data."""

from __future__ import annotations

SOURCES = "exempelkalla:\n  titel: Exempelkälla\nannan:\n  titel: Annan källa\n"
SPARSE = "titel: Exempelspår\nkommuner: [Åmål]\nkälla: [exempelkalla]\n"
RICH = """\
titel: Exempelspår för svetsare
kommuner: [Åmål, Säffle]
kommunanmärkning: med flera
källa: [exempelkalla]
slag: lokalt-jobbspår
sammanfattning: Ett spår med **exempel**.
branscher: [industri]
yrken: [{namn: svetsare, ssyk: 7212}]
arbetsgivare:
  - {namn: Exempelbolaget AB, enhet: verkstaden}
  - {antal: 9}
partner: [{namn: Exempelskolan, roll: utbildningsanordnare}]
behov: Tio svetsare om året.
målgrupper: [nyanlända]
förkunskaper: [B-körkort, {språk: sfi, nivå: C, läge: avklarad}]
urval: Arbetsgivaren väljer.
insatser:
  - {insats: introduktion, omfattning: 2 veckor}
  - {insats: sfi, parallellt: ja, omfattning: 10 veckor}
  - {insats: yrkesutbildning, titel: Svetsutbildning, parallellt: ja, omfattning: 20 veckor, ansvarig: Exempelskolan}
  - {insats: praktik, betald: ja, omfattning: 1–6 månader, fas: arbetsplats}
längd: 8 månader
platser: 15–20
omgångar:
  - {nr: 1, start: 2017-01, deltagare: 12, kvinnor: 2, män: 10, källa: [annan]}
  - {nr: 2, start: hösten 2018, deltagare: 15, gräns: cirka}
resultat:
  - {utfall: tillsvidare, antal: 11, datum: 2023-02}
  - {utfall: tillsvidare, antal: 15, gräns: cirka, datum: 2024, källa: [annan]}
  - {utfall: till-studier, antal: 3, av: 12, datum: 2018}
finansiering:
  - {av: Exempelnämnden, belopp: 450 000 kr, ändamål: lokaler}
läge: pågående
citat:
  - {text: Det går bra., vem: Exempelperson, roll: lärare, källa: [annan]}
"""


def page_of(build, text=RICH, **more):
    return build({"sources.yaml": SOURCES, "job-tracks/exempel.yaml": text, **more})


def test_three_fields_make_a_page_that_looks_finished(build):
    site = page_of(build, SPARSE)
    text = site.text("/jobbspar/exempel/")
    assert "Bara namnet är känt" in text
    assert "None" not in text
    assert "Resultat" not in site.headings("/jobbspar/exempel/")
    assert site.links("/jobbspar/exempel/")["Exempelkälla"] == "../../kallor/exempelkalla/"


def test_a_rich_record_shows_all_that_it_says(build):
    text = page_of(build).text("/jobbspar/exempel/")
    for said in (
        "Ett spår med exempel.", "Exempelbolaget AB", "verkstaden", "9 arbetsgivare", "Tio svetsare om året.",
        "Arbetsgivaren väljer.", "B-körkort", "Svetsutbildning", "med lön", "8 månader", "15–20", "cirka 15",
        "hösten 2018", "450 000 kr", "Exempelnämnden", "Det går bra.", "Pågående", "Nyanlända", "med flera",
    ):  # fmt: skip
        assert " ".join(said.split()) in text, said


def test_the_line_ends_at_the_employers(build):
    text = page_of(build).text("/jobbspar/exempel/")
    assert text.index("Svetsutbildning") < text.index("Slutstation: arbetsgivaren")
    after = text[text.index("Slutstation: arbetsgivaren") :]
    assert after.index("Exempelbolaget AB") < after.index("9 arbetsgivare")


def test_interventions_that_run_side_by_side_share_a_stage(build):
    stages = [
        " ".join("".join(one.itertext()).split())
        for one in page_of(build).main("/jobbspar/exempel/").iter("li")
        if "stage-parallel" in (one.get("class") or "").split()
    ]
    assert len(stages) == 1
    assert "Svenska för invandrare" in stages[0]
    assert "Svetsutbildning" in stages[0]
    assert "Praktik" not in stages[0]


def test_a_single_parallel_intervention_runs_beside_the_one_before_it(build):
    text = SPARSE + "insatser:\n  - {insats: introduktion}\n  - {insats: sfi, parallellt: ja}\n  - {insats: praktik}\n"
    stages = [
        "".join(one.itertext())
        for one in page_of(build, text).main("/jobbspar/exempel/").iter("li")
        if "stage-parallel" in (one.get("class") or "").split()
    ]
    assert len(stages) == 1
    assert "Introduktion" in stages[0]
    assert "Svenska för invandrare" in stages[0]


def test_two_answers_about_one_outcome_stand_side_by_side(build):
    text = page_of(build).text("/jobbspar/exempel/")
    assert "2 uppgifter om samma sak" in text
    assert "Uppgifterna gäller olika tider." in text
    assert "av 12" in text


def test_links_lead_to_everything_that_the_track_is_about(build):
    agreement = "titel: Exempelavtal\ntyp: unga\nkommuner: [Åmål]\njobbspår: [exempel]\n"
    links = page_of(build, **{"agreements/avtal.yaml": agreement}).links("/jobbspar/exempel/")
    assert links["Exempelbolaget AB"] == "../../arbetsgivare/exempelbolaget-ab/"
    assert links["Svetsare"] == "../../yrken/svetsare/"
    assert links["Industri"] == "../../branscher/industri/"
    assert links["Åmål"] == "../../kommuner/amal/"
    assert links["Annan källa"] == "../../kallor/annan/"
    assert links["Exempelavtal"] == "../../overenskommelser/avtal/"


def test_a_preparatory_track_has_no_employer_and_says_why(build):
    text = SPARSE + "slag: förberedande-spår\ninsatser: [{insats: sfi}]\n"
    assert "utan att vara knutet till en viss arbetsgivare" in page_of(build, text).text("/jobbspar/exempel/")


def test_a_track_in_a_county_or_nowhere_known(build):
    county = "titel: Exempelspår\nlän: [Västra Götaland]\nkälla: [exempelkalla]\n"
    assert page_of(build, county).links("/jobbspar/exempel/")["Västra Götalands län"] == "../../lan/vastra-gotaland/"
    nowhere = "titel: Exempelspår\nbelägg: titel\nkälla: [exempelkalla]\n"
    assert "None" not in page_of(build, nowhere).text("/jobbspar/exempel/")


def test_forty_employers_and_markup_and_long_words(build):
    long = "Exempel" + "ö" * 53
    names = ", ".join([f"Exempelbolag {n}" for n in range(39)] + [f"'<script>{long}</script>'"])
    site = page_of(build, f"{SPARSE}arbetsgivare: [{names}]\n")
    assert f"<script>{long}" not in site.source("/jobbspar/exempel/")
    text = site.text("/jobbspar/exempel/").replace("\u00ad", "")
    assert f"<script>{long}</script>" in text
    assert "Exempelbolag 38" in text


def test_our_own_reading_is_marked(build):
    text = SPARSE + "branscher: [industri]\ntolkning: {branscher: Källan anger ingen bransch.}\n"
    told = page_of(build, text).text("/jobbspar/exempel/")
    assert "vår tolkning" in told
    assert "Källan anger ingen bransch." in told
