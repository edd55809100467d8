"""One mistake is one problem: what has mistakes is there all the same for everything that names it."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from overens.problems import Problem

Told = Callable[..., list[tuple[str, int, str]]]
SOURCES = "k: {titel: Källa}\nl: {titel: Annan källa}\n"
TRACK = "titel: Spår\nkommuner: [Åmål]\nkälla: [k]\n"
AGREEMENT = "titel: A\ntyp: unga\nkommuner: [Åmål]\nkälla: [k]\n"


def page(text: str) -> str:
    return f"---\ntitel: Sida\n---\n\n{text}\n"


@pytest.mark.parametrize(
    ("broken", "own"),
    [
        ("k: {titel: Källa}\nl: {datum: 2018}\n", [(2, "missing-key")]),
        ("k: {titel: Källa}\nl: {titel: Annan, fel: 1}\n", [(2, "unknown-key")]),
        ("k: {titel: Källa}\nl titel: Annan\n", None),
        ("k: {titel: Källa}\nl:\n", [(2, "missing-value")]),
        ("k: {titel: Källa}\nl: {titel: }\n", [(2, "missing-value")]),
        ("k: {titel: Källa}\nl: Annan källa\n", [(2, "text-for-mapping")]),
        ("k: {titel: Källa}\nl:\n  - titel: Annan\n", [(3, "list-for-mapping")]),
        ("k: {titel: Källa}\nl:\nl: {titel: Annan}\n", [(3, "duplicate-key")]),
        ("k: {titel: Källa}\nL: {titel: Annan}\n", [(2, "invalid-id")]),
        ("k: {titel: Källa}\nl:\ntitel: Annan\ndatum:\n", [(3, "key-not-indented")]),
        ("källor:\n  k: {titel: Källa}\n  l: {titel: Annan}\n", [(1, "needless-level")]),
        ("- k\n- l\n", [(1, "not-a-mapping")]),
        ("", [(1, "empty-file")]),
    ],
)
def test_a_list_of_sources(told: Told, broken: str, own: list[tuple[int, str]] | None) -> None:
    found = told(
        {
            "sources.yaml": broken,
            "agreements/a.yaml": AGREEMENT.replace("[k]", "[k, l]"),
            "rules.yaml": "r: {text: Krav., källa: [l]}\n",
            "pages/p.md": page("[Källan](sources/l) och [samma](/kallor/l/)."),
            "addresses.txt": "/kallor/k/\n/kallor/l/\n",
        }
    )
    assert {path for path, _, _ in found} == {"sources.yaml"}
    assert own is None or [(line, code) for _, line, code in found] == own


def test_a_source_that_is_in_no_list_is_told_beside_mistakes_in_the_list(told: Told) -> None:
    files = {"sources.yaml": "k: {datum: 2018}\n", "agreements/a.yaml": AGREEMENT.replace("[k]", "[k, m]")}
    assert told(files) == [("agreements/a.yaml", 4, "unknown-reference"), ("sources.yaml", 1, "missing-key")]


WORDS = "branscher:\n  rymd:\n    etikett: Rymdfart\n  hav: {etikett: Havsbruk}\n"


@pytest.mark.parametrize(
    "broken",
    [
        WORDS.replace("    etikett: Rymdfart", "    kod: R"),
        WORDS.replace("etikett: Havsbruk", "etikett: Havsbruk, färg: blå"),
        WORDS.replace("  rymd:", "  rymd"),
        WORDS.replace("    etikett: Rymdfart\n", ""),
        WORDS.replace("    etikett", "  etikett"),
        WORDS.replace("rymd:", "Rymd:"),
        WORDS.replace("{etikett: Havsbruk}", "Havsbruk"),
        "ordlistor: {branscher: {rymd: {etikett: Rymdfart}, hav: {etikett: Havsbruk}}}\n",
        "- rymd\n- hav\n",
        "branscher: {rymd: {etikett: Rymdfart}, hav: {etikett: Havsbruk}\n",
        "branscher: [rymd, hav\n",
        "branscher: [rymd, hav]\n",
        "branscher:\n  - rymd\n  - hav\n",
        "",
    ],
)
def test_a_list_of_words(told: Told, broken: str) -> None:
    found = told(
        {
            "vocabularies.yaml": broken,
            "sources.yaml": SOURCES,
            "job-tracks/a.yaml": TRACK + "branscher: [rymd, hav, industri]\n",
            "pages/p.md": page("Om [rymden](/branscher/rymd/)."),
            "addresses.txt": "/branscher/rymd/\n/branscher/hav/\n",
        }
    )
    assert {path for path, _, _ in found} == {"vocabularies.yaml"}
    assert len(found) == 1


def test_words_that_stand_beside_the_name_of_their_list(told: Told) -> None:
    files = {
        "vocabularies.yaml": "branscher:\nrymd: {etikett: Rymdfart}\nhav:\n  etikett: Havsbruk\n",
        "sources.yaml": SOURCES,
        "job-tracks/a.yaml": TRACK + "branscher: [rymd, hav]\n",
    }
    assert told(files) == [("vocabularies.yaml", line, "key-not-indented") for line in (2, 3)]


def test_redirects_of_which_some_are_not_right(told: Told) -> None:
    files = {
        "redirects.yaml": "/arbetsgivare/a/:\n/arbetsgivare/b/: [/om/]\narbetsgivare/c: /om/\n/arbetsgivare/d/: /om/\n",
        "pages/om.md": page("Se [ett](/arbetsgivare/a/), [två](/arbetsgivare/b/) och [tre](/arbetsgivare/c/)."),
        "addresses.txt": "".join(f"/arbetsgivare/{name}/\n" for name in "abcd") + "/om/\n",
    }
    assert told(files) == [
        ("redirects.yaml", 1, "missing-value"),
        ("redirects.yaml", 2, "list-for-text"),
        ("redirects.yaml", 3, "invalid-address"),
    ]


@pytest.mark.parametrize(
    ("written", "expected"),
    [
        ("[k l]", [("several-in-one", "`k, l`")]),
        ("\n  - k och l", [("several-in-one", "`- k`, `- l`")]),
        ("[k.yaml]", [("unknown-reference", None)]),
        ("[/kallor/k/]", [("unknown-reference", None)]),
        ("[k/m]", [("several-in-one", "`k, m`"), ("unknown-reference", None)]),
        ("[m n]", [("unknown-reference", None)]),
        ("[”k”]", [("typographic-quotes", None)]),
    ],
)
def test_several_ids_in_one(
    check_content: Callable[..., tuple[Problem, ...]], written: str, expected: list[tuple[str, str | None]]
) -> None:
    files = {"sources.yaml": SOURCES, "agreements/a.yaml": AGREEMENT.replace("[k]", written)}
    assert [(one.code, one.value("items")) for one in check_content(files)] == expected


def test_a_wrong_id_is_offered_the_right_one_though_the_list_has_mistakes(
    check_content: Callable[..., tuple[Problem, ...]],
) -> None:
    files = {"sources.yaml": "kalla: {titel: }\n", "agreements/a.yaml": AGREEMENT.replace("[k]", "[kella]")}
    found = check_content(files | {"sources.yaml": "kalla: {titel: }\nandra: {titel: B}\n"})
    assert [(one.code, one.value("suggestion")) for one in found] == [
        ("unknown-reference", "kalla"),
        ("missing-value", "titel: …"),
    ]


def test_a_misspelt_word_is_told_beside_mistakes_in_the_list(told: Told) -> None:
    files = {
        "vocabularies.yaml": WORDS.replace("etikett: Rymdfart", "kod: R"),
        "sources.yaml": SOURCES,
        "job-tracks/a.yaml": TRACK + "branscher: [rimd, industri]\n",
    }
    assert [code for _, _, code in told(files)] == ["unknown-word", "missing-key"]


NAMING_A_TRACK = {
    "sources.yaml": SOURCES,
    "agreements/a.yaml": AGREEMENT + "jobbspår: [spar]\n",
    "pages/p.md": page(
        "[Ett](job-tracks/spar), [två](/jobbspar/spar/), [tre](job-tracks/spar.yaml#innehall), "
        "[fyra](/arbetsgivare/exempel-ab/), [fem](/yrken/svetsare/)."
    ),
    "addresses.txt": "/arbetsgivare/annat-ab/\n/arbetsgivare/exempel-ab/\n/en/jobbspar/spar/\n/jobbspar/gamla/\n"
    "/jobbspar/spar/\n/yrken/svetsare/\n",
    "job-tracks/spar.en.md": "---\ntitel: Track\n---\n\nText.\n",
}
WHOLE_TRACK = TRACK + "arbetsgivare: [Exempel AB, {namn: Annat AB}]\nyrken: [svetsare]\ntidigareadresser: [gamla]\n"


def test_everything_that_names_a_track_is_right_while_it_is_whole(told: Told) -> None:
    assert told(NAMING_A_TRACK | {"job-tracks/spar.yaml": WHOLE_TRACK}) == []


@pytest.mark.parametrize(
    ("name", "text", "own"),
    [
        ("spar.yaml", WHOLE_TRACK + "fel: 1\n", "unknown-key"),
        ("spar.yaml", WHOLE_TRACK.replace("kommuner", "komuner"), "unknown-key"),
        ("spar.yaml", "", "empty-file"),
        ("spar.yaml", bytes(range(256)), "not-text"),
        ("spar.yml", WHOLE_TRACK, "file-ending"),
        ("Spår.yaml", WHOLE_TRACK, "file-name"),
    ],
)
def test_a_track(told: Told, name: str, text: str | bytes, own: str | None) -> None:
    found = told(NAMING_A_TRACK | {f"job-tracks/{name}": text})
    assert {path for path, _, _ in found} == {f"job-tracks/{name}"}
    assert own is None or [code for _, _, code in found] == [own]


def test_an_agreement(told: Told) -> None:
    files = {
        "sources.yaml": SOURCES,
        "agreements/a.yaml": AGREEMENT + "fel: 1\n",
        "agreements/b.yaml": AGREEMENT + "ersätter: [a]\nändrar: [a]\n",
        "agreements/a.md": "Text om [den andra](agreements/b).\n",
        "agreements/a.en.md": "---\ntitel: A\n---\n",
        "job-tracks/t.yaml": TRACK + "överenskommelser: [a]\n",
        "pages/p.md": page("[Avtalet](agreements/a)."),
        "addresses.txt": "/en/overenskommelser/a/\n/overenskommelser/a/\n",
    }
    assert told(files) == [("agreements/a.yaml", 5, "unknown-key")]


def test_a_page_a_translation_and_what_leads_to_them(told: Told) -> None:
    files = {
        "pages/om.md": "---\ntitel: Om\nfel: 1\n---\n",
        "pages/p.md": page("[Om oss](/om/), [om](/om/#vi), [om](pages/om)."),
        "pages/p.en.md": "---\nfel: 1\ntitel: P\n---\n",
        "redirects.yaml": "/om-oss/: /om/\n",
        "addresses.txt": "/en/p/\n/om/\n/om-oss/\n",
    }
    assert told(files) == [("pages/om.md", 3, "unknown-key"), ("pages/p.en.md", 2, "unknown-key")]


@pytest.mark.parametrize("broken", ["/gammal/:\n  - /om/\n", "- /gammal/\n"])
def test_a_list_of_redirects(told: Told, broken: str) -> None:
    found = told({"redirects.yaml": broken, "pages/om.md": page("Om."), "addresses.txt": "/gammal/\n/om/\n"})
    assert [path for path, _, _ in found] == ["redirects.yaml"]


def test_references_in_a_file_with_another_mistake_are_looked_at(told: Told) -> None:
    files = {
        "sources.yaml": SOURCES,
        "agreements/a.yaml": "titel: A\ntyp: ungaa\nkommuner: [Åmål]\nersätter: [bb]\nkälla: [x, k]\n"
        "bilagor: [{titel: B, fil: c.pdf}, {titel: B, fil: C.pdf}]\njobbspår: tt\n",
    }
    assert told(files) == [
        ("agreements/a.yaml", 2, "unknown-word"),
        ("agreements/a.yaml", 4, "unknown-reference"),
        ("agreements/a.yaml", 5, "unknown-reference"),
        ("agreements/a.yaml", 6, "missing-file"),
        ("agreements/a.yaml", 6, "invalid-file-name"),
        ("agreements/a.yaml", 7, "text-for-list"),
    ]


def test_links_to_files_and_headings_of_the_same_record(told: Told) -> None:
    files = {
        "sources.yaml": SOURCES,
        "agreements/a.yaml": AGREEMENT + "sammanfattning: Se [målen](#mal).\n",
        "agreements/a.md": "## Mål\n\nLäs [bilden](b.png), [målen](#mal) och [slutet](#slut).\n",
        "agreements/a.en.md": "---\ntitel: A\n---\n\nSee [the picture](b.png).\n",
        "agreements/a/b.png": b"\x89PNG\r\n\x1a\n",
    }
    assert told(files) == [("agreements/a.md", 3, "link-to-missing-heading")]


def test_a_text_beside_a_mistake_is_read_in_the_same_run(told: Told) -> None:
    text = "sammanfattning: |\n  En <b>text</b>, [klicka här](agreements/finns-ej).\n"
    files = {
        "sources.yaml": SOURCES,
        "agreements/a.yaml": "titel: A\ntyp: unnga\nkommuner: [Åmål]\nkälla: [k]\n" + text,
        "agreements/b.yaml": "titel: B\ntyp: unga\nkommuner: [Åmål]\nkälla: [k]\nmoduler:\n"
        "  - nr: 4\n  - nr: 2\n    aktiviteter:\n      - insats: sfi\n        ansvarig: X\n"
        "        beskrivning: '[x](javascript:y)'\n",
    }
    assert told(files) == [
        ("agreements/a.yaml", 2, "unknown-word"),
        ("agreements/a.yaml", 6, "raw-html"),
        ("agreements/a.yaml", 6, "vague-link-text"),
        ("agreements/a.yaml", 6, "link-to-nothing"),
        ("agreements/b.yaml", 6, "invalid-module-number"),
        ("agreements/b.yaml", 11, "forbidden-link"),
    ]


def test_a_list_without_its_dashes_is_one_mistake(told: Told) -> None:
    track = TRACK + "insatser:\n  insats: sfi\n  titel: A\n  insats: praktik\n  titel: B\nomgångar:\n  - nr: 1\n"
    files = {"sources.yaml": SOURCES, "job-tracks/t.yaml": track}
    assert told(files) == [("job-tracks/t.yaml", 5, "mapping-for-list")]


def test_a_record_written_as_a_text_is_one_mistake(told: Told) -> None:
    files = {"sources.yaml": SOURCES, "agreements/a.md": f"---\n{AGREEMENT}---\nText.\n"}
    assert told(files) == [("agreements/a.md", 2, "head-of-text")]


def test_a_word_that_is_there_already_in_other_letters_takes_no_address(told: Told) -> None:
    files = {
        "sources.yaml": SOURCES,
        "vocabularies.yaml": "branscher:\n  rymd: {etikett: Rymd}\n  Rymd: {etikett: Rymd}\n  Industri: {etikett: X}\n",
        "job-tracks/t.yaml": TRACK + "branscher: [rymd, industri]\n",
    }
    assert told(files) == [("vocabularies.yaml", line, "invalid-word-id") for line in (3, 4)]
