"""Everything is linked both ways, whichever of the two said so; references to nothing are told where they stand."""

from __future__ import annotations

import pytest

FILES = {
    "sources.yaml": "ett: {titel: Exempelkälla}\ntva: {titel: Annan källa}\n",
    "agreements/a.yaml": "titel: A\ntyp: unga\nkommuner: [Åmål, Säffle]\njobbspår: [x]\nkälla: [ett]\n",
    "agreements/b.yaml": "titel: B\ntyp: unga\nkommuner: [Åmål]\nersätter: [a]\nändrar: [a]\nundertecknad: 2018\n",
    "job-tracks/x.yaml": (
        "titel: X\nkommuner: [Åmål]\nkälla: [ett]\nbranscher: [industri]\narbetsgivare: [Exempelbolaget]\n"
    ),
    "job-tracks/y.yaml": (
        "titel: Y\nlän: [Värmland]\nkälla: [tva]\növerenskommelser: [a, b]\n"
        "arbetsgivare: [Exempelbolaget]\nyrken: [svetsare]\n"
    ),
    "figures/f.yaml": (
        "titel: F\nkälla: [ett]\nsiffror:\n"
        "  - {id: p, mått: fullföljt, värde: 1, kommuner: [Åmål], källa: [tva]}\n"
        "  - {id: q, mått: jobbspår-igång-bransch, värde: 2, bransch: industri}\n"
    ),
    "news/n.md": "---\ntitel: N\ndatum: 2018\nkommuner: [Åmål]\nkälla: [tva]\n---\nText.\n",
    "municipalities/amal.yaml": "kommun: Åmål\nväntar:\n  - {typ: unga, källa: [ett]}\n",
}


@pytest.fixture
def index(build):
    prepared = build(FILES).prepared
    assert [one for one in prepared.problems if one.severity == "error"] == []
    return prepared.content.catalogue.index


def ids(records) -> list[str]:
    return [one.id for one in records]


def test_municipalities_know_their_records(index):
    assert ids(index.agreements_by_municipality["1492"]) == ["b", "a"], "the newest first"
    assert ids(index.agreements_by_municipality["1785"]) == ["a"]
    assert ids(index.tracks_by_municipality["1492"]) == ["x"]
    assert ids(index.mentions_by_municipality["1492"]) == ["n"]
    assert index.note_by_municipality["1492"].id == "amal"
    assert [one.figure.id for one in index.figures_by_municipality["1492"]] == ["p"]


def test_a_track_belongs_to_the_county_of_its_municipality_and_to_the_one_it_names(index):
    assert ids(index.tracks_by_county["14"]) == ["x"]
    assert ids(index.tracks_by_county["17"]) == ["y"]


def test_agreements_and_tracks_find_each_other_whichever_of_them_said_so(index):
    assert ids(index.tracks_by_agreement["a"]) == ["x", "y"]
    assert ids(index.tracks_by_agreement["b"]) == ["y"]
    assert ids(index.agreements_by_track["x"]) == ["a"]
    assert sorted(ids(index.agreements_by_track["y"])) == ["a", "b"]


def test_both_saying_so_links_once(build):
    both = FILES["job-tracks/x.yaml"] + "överenskommelser: [a]\n"
    index = build({**FILES, "job-tracks/x.yaml": both}).prepared.content.catalogue.index
    assert ids(index.tracks_by_agreement["a"]).count("x") == 1


def test_successors_and_amendments_are_known_to_the_older_one(index):
    assert ids(index.successors["a"]) == ["b"]
    assert ids(index.amendments["a"]) == ["b"]


def test_sectors_employers_and_occupations_know_their_tracks_and_figures(index):
    assert ids(index.tracks_by_sector["industri"]) == ["x"]
    assert [one.figure.id for one in index.figures_by_sector["industri"]] == ["q"]
    assert ids(index.employers["exempelbolaget"].tracks) == ["x", "y"]
    assert ids(index.occupations["svetsare"].tracks) == ["y"]


def test_a_source_knows_everyone_who_cites_it_also_deep_inside(index):
    cited = {id_: sorted(ids(records)) for id_, records in index.citations.items()}
    assert cited == {"ett": ["a", "amal", "f", "x"], "tva": ["f", "n", "y"]}


def test_references_to_nothing_are_told_at_their_line_with_what_may_be_meant(build):
    files = {
        "sources.yaml": FILES["sources.yaml"],
        "agreements/a.yaml": (
            "titel: A\ntyp: unga\nkommuner: [Åmål]\nkälla:\n  - ett\n  - tvaa\njobbspår: [exempelspar]\n"
        ),
        "job-tracks/exempelspar-x.yaml": "titel: X\nkommuner: [Åmål]\nkälla: [ett]\n",
    }
    problems = build(files).prepared.problems
    assert [(one.code, one.place.line, one.value("suggestion")) for one in problems] == [
        ("unknown-reference", 6, "tva"),
        ("unknown-reference", 7, "exempelspar-x"),
    ]


def test_a_broken_record_causes_no_false_follow_up(build):
    files = {**FILES, "job-tracks/x.yaml": "titel: X\nkommuner: [Åmåål]\nkälla: [ett]\n"}
    assert {one.place.path for one in build(files).prepared.problems} == {"job-tracks/x.yaml"}


def test_a_broken_list_of_sources_makes_no_reference_to_it_wrong(build):
    files = {**FILES, "sources.yaml": "ett: {titel: Exempelkälla\ntva: {titel: Annan källa}\n"}
    assert {one.place.path for one in build(files).prepared.problems} == {"sources.yaml"}


def test_a_reference_to_a_draft_is_left_out_without_a_word(build):
    draft = FILES["job-tracks/x.yaml"] + "utkast: ja\n"
    prepared = build({**FILES, "job-tracks/x.yaml": draft}).prepared
    assert [one for one in prepared.problems if one.severity == "error"] == []
    assert "x" not in ids(prepared.content.catalogue.index.tracks_by_agreement["a"])


def test_the_order_of_files_and_of_what_they_say_changes_nothing(build):
    """Records are found in the order of their names, so the same facts under names in another order are compared."""
    one = build(FILES).text("/kommuner/amal/")
    files = dict(reversed(FILES.items()))
    assert build(files).text("/kommuner/amal/") == one


@pytest.mark.parametrize(
    ("agreement", "note", "expected"),
    [
        ("undertecknad: 2018\ntillsvidare: ja\n", "", "gäller"),
        ("undertecknad: 2018\n", "", "okänd"),
        ("undertecknad: 2018\nslutdatum: 2019\n", "", "upphörd"),
        ("händelser: [{händelse: avsiktsförklaring}]\n", "", "förberedelse"),
        (None, "avstått", "avstått"),
        (None, "väntar", "väntar"),
        (None, "", "inget-känt"),
    ],
)
def test_the_short_answer_for_a_municipality(build, agreement, note, expected):
    files = {"sources.yaml": FILES["sources.yaml"]}
    if agreement is not None:
        files["agreements/a.yaml"] = f"titel: A\ntyp: unga\nkommuner: [Åmål]\n{agreement}"
    if note:
        files["municipalities/amal.yaml"] = f"kommun: Åmål\n{note}:\n  - {{typ: unga, källa: [ett]}}\n"
    assert build(files).prepared.content.catalogue.answer("1492") == expected


def test_a_file_is_never_offered_itself_and_one_to_be_renamed_by_its_name_to_be(build):
    base = "titel: A\ntyp: unga\nkommuner: [Åmål]\n"
    problems = build({"agreements/exempel-2018.yaml": base + "ersätter: [exempel-2017]\n"}).problems
    assert [one.value("suggestion") for one in problems if one.code == "unknown-reference"] == [None]
    files = {"agreements/å-2015.yaml": base, "agreements/a-2018.yaml": base + "ersätter: [å-2015]\n"}
    problems = build(files).problems
    assert [one.value("suggestion") for one in problems if one.code == "unknown-reference"] == ["a-2015", None]


@pytest.mark.parametrize(
    ("path", "written", "meant"),
    [
        ("agreements/b.yaml", "ersätter: [Det första avtalet]", "a"),
        ("agreements/b.yaml", "ändrar: [det forsta avtalen]", "a"),
        ("agreements/b.yaml", "jobbspår: [Svets och plåt i Åmål]", "x"),
        ("job-tracks/x.yaml", "överenskommelser: [Det första avtalet]", "a"),
        ("agreements/b.yaml", "källa: ['SOU 2030:7']", "ett"),
        ("agreements/b.yaml", "källa: [Exempelkälla]", "ett"),
        ("agreements/b.yaml", "ersätter: [Samma titel]", None),
        ("agreements/b.yaml", "ersätter: [Det andra avtalet]", None),
    ],
)
def test_what_is_named_by_its_title_is_offered_by_its_id(build, path, written, meant):
    agreement = "typ: unga\nkommuner: [Åmål]\n"
    files = {
        "sources.yaml": "ett: {titel: Exempelkälla, beteckning: 'SOU 2030:7'}\n",
        "agreements/a.yaml": f"titel: Det första avtalet\n{agreement}",
        "agreements/b.yaml": f"titel: Det andra avtalet\n{agreement}",
        "agreements/c.yaml": f"titel: Samma titel\n{agreement}",
        "agreements/d.yaml": f"titel: Samma titel\n{agreement}",
        "job-tracks/x.yaml": "titel: Svets och plåt i Åmål\nkommuner: [Åmål]\nkälla: [ett]\narbetsgivare: [X]\n",
    }
    files[path] += f"{written}\n"
    found = [one for one in build(files).prepared.problems if one.severity == "error"]
    assert [(one.code, one.place.path, one.value("suggestion")) for one in found] == [
        ("unknown-reference", path, meant)
    ]
