"""The board at the top of a job track: who employs, how long, who pays; and the titles that tell tracks apart."""

from __future__ import annotations

SOURCES = "exempelkalla:\n  titel: Exempelkälla\n"
BASE = "titel: Svets\nkommuner: [Åmål]\nkälla: [exempelkalla]\n"
PAGE = "/jobbspar/exempel/"


def made(build, more: str = "", base: str = BASE):
    return build({"sources.yaml": SOURCES, "job-tracks/exempel.yaml": base + more})


def board(site, address: str = PAGE) -> dict[str, str]:
    """Label -> what is said beside it on the board."""
    found = [one for one in site.main(address).iter("div") if one.get("class") == "glance"]
    rows = [row for one in found for row in one.iter("div") if row.get("class") == "fact"]
    return {said(row.find("dt")): said(row.find("dd")) for row in rows}


def said(element) -> str:
    return " ".join("".join(element.itertext()).split())


def test_what_is_not_known_has_no_row(build):
    assert board(made(build)) == {}
    assert board(made(build, "längd: 2 år\n")) == {"Längd": "2 år"}


def test_the_board_names_employers_occupations_length_places_and_payers(build):
    more = (
        "arbetsgivare: [Exempelbolaget, {anmärkning: Kommunala bolag}, {antal: 9}]\n"
        "yrken: [svetsare, plåtslagare]\nlängd: 8 månader\nplatser: 15–20\n"
        "finansiering: [{av: Exempelnämnden, belopp: 450 000 kr, ändamål: Vikarier}, {av: Exempelbolaget}]\n"
    )
    assert board(made(build, more)) == {
        "Arbetsgivare": "Exempelbolaget Kommunala bolag 9 arbetsgivare",
        "Yrken": "Svetsare Plåtslagare",
        "Längd": "8 månader",
        "Platser": "15–20",
        "Betalar": "Exempelnämnden 450 000 kr, vikarier Exempelbolaget",
    }


def test_one_number_of_places_is_no_interval(build):
    assert board(made(build, "platser: 20\n"))["Platser"] == "20"


def test_of_many_employers_the_first_are_named_and_the_rest_counted(build):
    names = ", ".join(f"Bolag {number}" for number in range(1, 41))
    site = made(build, f"arbetsgivare: [{names}]\n")
    assert board(site)["Arbetsgivare"] == "Bolag 1 Bolag 2 Bolag 3 Bolag 4 och 36 till"
    assert site.links(PAGE)["och 36 till"] == "#sparet"
    assert "Bolag 40" in site.text(PAGE)


def test_a_single_one_more_is_named_rather_than_counted(build):
    assert board(made(build, "arbetsgivare: [A, B, C, D, E]\n"))["Arbetsgivare"] == "A B C D E"


def test_a_bill_says_who_pays_what_for_what_and_what_is_not_stated(build):
    more = "finansiering:\n  - {av: Nämnden, belopp: 450 000 kr, ändamål: Vikarier}\n  - {av: Fonden}\n"
    payers = [one for one in made(build, more).main(PAGE).iter("div") if one.get("class") == "payer"]
    assert [said(one) for one in payers] == [
        "Nämnden 450 000 kr Vikarier",
        "Fonden belopp ej angivet Ändamålet är inte angivet.",
    ]


def test_the_window_title_tells_tracks_of_one_name_apart(build):
    assert said(made(build).page(PAGE).find(".//title")).startswith("Svets, Åmål –")
    assert made(build).headings(PAGE)[0] == "Svets"


def test_a_title_that_holds_the_place_does_not_repeat_it(build):
    site = made(build, base="titel: Svets i Åmål\nkommuner: [Åmål]\nkälla: [exempelkalla]\n")
    assert said(site.page(PAGE).find(".//title")).startswith("Svets i Åmål –")


def test_many_municipalities_are_counted_in_titles_and_named_among_the_facts(build):
    base = "titel: Svets\nkommuner: [Åmål, Säffle, Kil, Habo, Håbo]\nkälla: [exempelkalla]\n"
    site = made(build, base=base)
    assert said(site.page(PAGE).find(".//title")).startswith("Svets, 5 kommuner")
    assert "Jobbspår i 5 kommuner" in site.text(PAGE)
    assert site.links(PAGE)["Håbo"] == "../../kommuner/habo-uppsala-lan/"


def test_other_tracks_to_the_same_occupation_are_shown_the_nearest_first(build):
    def track(title: str, place: str, occupation: str = "svetsare") -> str:
        return f"titel: {title}\nkommuner: [{place}]\nkälla: [exempelkalla]\nyrken: [{occupation}]\n"

    site = build(
        {
            "sources.yaml": SOURCES,
            "job-tracks/exempel.yaml": track("Svets", "Åmål"),
            "job-tracks/fjarran.yaml": track("A långt bort", "Kiruna"),
            "job-tracks/nara.yaml": track("B i samma län", "Mellerud"),
            "job-tracks/annat.yaml": track("C annat yrke", "Åmål", "kock"),
        }
    )
    headings = site.headings(PAGE)
    assert headings[headings.index("Fler spår till samma yrken") + 1 :][:2] == ["B i samma län", "A långt bort"]
    assert "C annat yrke" not in headings


def test_goteborg_says_at_once_who_employs(project):
    assert board(project, "/jobbspar/goteborg-framtiden/")["Arbetsgivare"] == (
        "Förvaltnings AB Framtiden Kommunala bolag Underleverantörer till Framtiden"
    )


def test_aneby_says_at_once_who_pays(project):
    text = board(project, "/jobbspar/aneby-barnskotare/")["Betalar"].replace("\u00a0", " ")
    assert text == "Kommunstyrelsen 450 000 kr, kostnader för vikarier Arbetsförmedlingen 630 000 kr"
