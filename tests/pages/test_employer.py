"""The page of an employer, gathered from the job tracks that name it."""

from __future__ import annotations

SOURCES = "exempelkalla:\n  titel: Exempelkälla\n"


def track(more: str, title: str = "Exempelspår", places: str = "Åmål") -> str:
    return f"titel: {title}\nkommuner: [{places}]\nkälla: [exempelkalla]\n{more}"


RICH = track("""\
branscher: [industri]
yrken: [{namn: svetsare, ssyk: 7212}]
arbetsgivare:
  - {namn: Exempelbolaget AB, enhet: verkstaden, koncern: Exempelkoncernen, sektor: privat}
citat:
  - {text: Vi behöver fler., vem: Exempelperson, roll: chef på Exempelbolaget AB, källa: [exempelkalla]}
  - {text: Vi också., vem: Annan person, roll: chef på Annat AB, källa: [exempelkalla]}
""")


def test_everything_the_tracks_say_of_an_employer_is_gathered(build):
    site = build(
        {
            "sources.yaml": SOURCES,
            "job-tracks/ett.yaml": RICH,
            "job-tracks/tva.yaml": track("arbetsgivare: [Exempelbolaget AB]\n", "Exempelspår två", "Säffle"),
        }
    )
    text, links = site.text("/arbetsgivare/exempelbolaget-ab/"), site.links("/arbetsgivare/exempelbolaget-ab/")
    assert "Exempelbolaget AB är arbetsgivare i 2 spår" in text
    for said in ("Exempelkoncernen", "Verkstaden", "Privat", "Vi behöver fler.", "Exempelkälla"):
        assert said in text
    assert "Vi också." not in text, "a quote belongs to the employer of its speaker"
    assert links["Exempelspår"] == "../../jobbspar/ett/"
    assert links["Exempelspår två"] == "../../jobbspar/tva/"
    assert links["Svetsare"] == "../../yrken/svetsare/"
    assert links["Industri"] == "../../branscher/industri/"
    assert (links["Åmål"], links["Säffle"]) == ("../../kommuner/amal/", "../../kommuner/saffle/")


def test_spellings_with_the_same_address_are_one_employer_and_a_warning(build):
    site = build(
        {
            "sources.yaml": SOURCES,
            "job-tracks/ett.yaml": track("arbetsgivare: [Exempelbolaget]\n", "Ett"),
            "job-tracks/tre.yaml": track("arbetsgivare: [Exempelbolaget]\n", "Tre"),
            "job-tracks/tva.yaml": track("arbetsgivare:\n  - EXEMPELBOLAGET\n", "Två"),
        }
    )
    assert "3 spår" in site.text("/arbetsgivare/exempelbolaget/")
    found = [one for one in site.prepared.problems if one.code == "employer-spelling"]
    assert [(one.place.path, one.place.line) for one in found] == [("job-tracks/tva.yaml", 5)]


def test_an_employer_known_by_name_alone_makes_a_finished_page(build):
    site = build({"sources.yaml": SOURCES, "job-tracks/ett.yaml": track("arbetsgivare: [Exempel]\n")})
    text = site.text("/arbetsgivare/exempel/")
    assert "None" not in text
    assert "Så säger arbetsgivaren" not in text


def test_markup_and_a_name_of_sixty_letters(build):
    long = "Exempel" + "kommunal" * 7
    more = f"arbetsgivare:\n  - {{namn: '<i>Exempel</i> & co', anmärkning: '<b>x</b>'}}\n  - {long}\n"
    site = build({"sources.yaml": SOURCES, "job-tracks/ett.yaml": track(more)})
    assert "<i>Exempel</i> & co" in site.text("/arbetsgivare/i-exempel-i-co/")
    assert long in site.text(f"/arbetsgivare/{long.lower()}/").replace("\u00ad", "")
