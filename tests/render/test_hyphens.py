from __future__ import annotations

import re
from dataclasses import replace
from time import process_time

import pytest

from overens.finished import make_page
from overens.render.hyphens import SOFT_HYPHEN, hyphenated, parts_of

MARKUP = re.compile(r"<[^<>]*>|<(svg|code|pre|option|textarea|script)\b.*?</\1>", re.DOTALL)


def hyphened(main: str, language: str = "sv") -> str:
    page = f'<html lang="sv"><body><p>arbetsmarknadsutbildning</p><main>{main}</main><p>Arbetsförmedlingen</p></body>'
    done = hyphenated(page.encode(), language).decode()
    before, _, rest = done.partition("<main>")
    inside, _, after = rest.partition("</main>")
    assert SOFT_HYPHEN not in before + after
    assert inside.replace(SOFT_HYPHEN, "") == main
    return inside.replace(SOFT_HYPHEN, "-")


@pytest.mark.parametrize(
    "word",
    [
        "arbets-marknads-utbildning",
        "Arbets-förmedlingen",
        "Överens-kommelser",
        "yrkes-introduktions-anställning",
        "ungdoms-arbets-lösheten",
        "arbets-givar-utskottet",
        "kompetens-centrum",
        "vår-ändrings-budgeten",
        "lastbils-förare",
        "gymnasie-förbund",
        "skinn-skatte-bergs",
        "till-gäng-lighets-redogörelse",
        "samhälls-orienteringen",
    ],
)
def test_compounds_break_at_their_seams(word: str) -> None:
    assert hyphened(f"<p>{word.replace('-', '')}</p>") == f"<p>{word}</p>"


def test_words_that_are_not_known_break_between_syllables_that_can_be_read() -> None:
    for word in ("mikrobryggeriföreståndarinnor", "Exempelkonstruktörerna", "kvicksilvertermometrar"):
        parts = parts_of(word, "sv").split(SOFT_HYPHEN)
        assert len(parts) > 1
        assert "".join(parts) == word
        assert all(len(part) >= 4 and re.search("[aeiouyåäö]", part) for part in parts)


def test_a_word_that_may_fill_a_line_of_its_own_breaks_on_wide_screens_too() -> None:
    long = "arbetsmarknadsintroduktionsverksamhetssamordning"
    page = hyphenated(f"<main><h1>{long}</h1></main>".encode(), "sv").decode()
    assert page.replace(SOFT_HYPHEN, "") == f'<main><h1><span class="long-word">{long}</span></h1></main>'
    assert f"arbets{SOFT_HYPHEN}marknads" in page
    assert "span" not in hyphened("<h1>arbetsmarknadsutbildning</h1>")


def test_short_words_stay_whole() -> None:
    assert hyphened("<p>utbildningen i kommunen</p>") == "<p>utbildningen i kommunen</p>"


@pytest.mark.parametrize(
    "main",
    [
        '<a href="/overenskommelserna/arbetsmarknadsutbildning/" title="Arbetsförmedlingens arbetsgivare">Läs</a>',
        '<svg><title>Arbetsförmedlingen</title><text x="1">arbetsmarknadsutbildning</text></svg>',
        "<code>arbetsmarknadsutbildning</code>",
        "<select><option>Arbetsförmedlingen</option></select>",
        "<textarea>Arbetsförmedlingen</textarea>",
        '<a href="mailto:arbetsmarknadsenheten@exempel.se">arbetsmarknadsenheten@exempel.se</a>',
        "<p>www.arbetsformedlingen.se, www.arbetsmarknadsutbildning.se</p>",
        "<p>https://exempel.se/arbetsmarknadsutbildning/</p>",
        "<p>arbetsmarknadsutbildning.pdf</p>",
        '<dl translate="no"><div><dt>A</dt> <dd>Arbetsförmedlingen (2018)</dd></div></dl>',
        '<p lang="de">Arbeitsmarktausbildung</p>',
    ],
)
def test_what_is_no_running_text_is_left_as_it_is(main: str) -> None:
    assert hyphened(main) == main


def test_punctuation_beside_a_word_is_no_address() -> None:
    assert hyphened("<p>(Arbetsförmedlingen), Arbetsförmedlingen/kommunen. Arbetsförmedlingen.</p>") == (
        "<p>(Arbets-förmedlingen), Arbets-förmedlingen/kommunen. Arbets-förmedlingen.</p>"
    )


def test_each_passage_is_broken_by_the_rules_of_its_own_language() -> None:
    word = "<p>Arbetsförmedlingen</p>"
    main = f'{word}<div lang="sv"><div>x</div>{word}</div>{word}'
    assert hyphened(main, "en").count("Arbets-förmedlingen") == 1
    assert hyphened('<p lang="en">internationalisation arbetsmarknadsutbildning</p>').count("arbets-marknads") == 0
    assert "-" in hyphened("<p>internationalisation</p>", "en")


def test_after_a_part_that_is_left_alone_the_rest_is_not() -> None:
    main = '<dl translate="no"><dd>Arbetsförmedlingen</dd></dl><p>Arbetsförmedlingen</p>'
    assert hyphened(main).endswith("<p>Arbets-förmedlingen</p>")


def test_a_page_without_a_main_part_is_left_as_it_is() -> None:
    assert hyphenated(b"<p>arbetsmarknadsutbildning</p>", "sv") == b"<p>arbetsmarknadsutbildning</p>"


def test_the_projects_pages_have_them_where_they_are_read_and_nowhere_else(project) -> None:
    touched = searched = 0
    desk = replace(project._desk, search=True)
    for address, route in list(project.prepared.plan.by_address.items())[::7]:
        made = make_page(desk, route)
        page = made.content.decode()
        touched += SOFT_HYPHEN in page
        inside = page[page.index("<main") : page.rindex("</main>")]
        assert page.count(SOFT_HYPHEN) == inside.count(SOFT_HYPHEN), address
        for found in MARKUP.finditer(page):
            assert SOFT_HYPHEN not in found[0], (address, found[0])
        assert "\\xad" not in repr(made.entries), address
        searched += bool(made.entries)
    assert touched > 30
    assert searched > 30


def test_it_costs_little(project) -> None:
    pages = [
        project.source(address).encode() for address in list(project.addresses)[::10] if not address.endswith(".html")
    ]
    for page in pages:
        hyphenated(page, "sv")
    begun = process_time()
    for page in pages:
        hyphenated(page, "sv")
    assert (process_time() - begun) / len(pages) < 0.001
