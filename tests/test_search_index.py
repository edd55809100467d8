"""The text index: what a page is found by, and the files that a browser reads."""

from __future__ import annotations

import json
from collections.abc import Iterator
from itertools import pairwise

from overens.exports.search_files import KINDS
from overens.pages.page import SearchFacts
from overens.plan import Route
from overens.search_index import Counted, Entry, asked, empty_words, index_files, search_entries
from overens.search_index.index import compound_heads
from overens.subjects import Subject
from overens.swedish.stemming import stem

PAGE = """<html><header>meny</header><main id="x"><header><h1>Exempel&shy;rubrik</h1></header>
<svg><title>bild</title></svg><nav>vidare</nav><form>sök</form>
<script type="application/ld+json">maskin</script><section data-unsearched="x"><ul><li>följ</li></ul></section>
<p>Dua-dagen är <strong>sär</strong>skild &amp; bra.</p>
<h2 id="varfor">Varför finns exemplet?</h2><p>Därför.</p><h3 id="mer">Mer?</h3><p>Mera.</p>
<h2 id="slut">Slut</h2><p>Sist.</p>
<section class="page-foot"><h2 id="foot">Är något fel?</h2></section></main></html>"""


def entries(page_type: str = "text_page", facts: SearchFacts | None = None) -> tuple[Entry, ...]:
    route = Route("/exempel/", page_type, Subject("pages", "exempel"), "sv")
    page = PAGE.replace("&shy;", "\u00ad").encode()
    return search_entries(route, facts or SearchFacts("page"), "Exempelrubrik", page)


def decoded(files: dict[str, bytes]) -> Iterator[tuple[str, list[tuple[int, int]]]]:
    for content in files.values():
        shard = json.loads(content)
        told = zip(shard["stems"].split(" "), shard["steps"], shard["levels"].split(" "), strict=True)
        for word, steps, levels in told:
            numbers = [sum(steps[: at + 1]) for at in range(len(steps))]
            yield word, list(zip(numbers, map(int, levels), strict=True))


def test_drawings_menus_forms_and_the_foot_are_not_read() -> None:
    text = entries()[0].text
    assert "Dua-dagen är särskild & bra." in text
    for unread in ("meny", "bild", "vidare", "sök", "maskin", "följ", "något fel"):
        assert unread not in text


def test_what_stands_apart_is_quoted_apart() -> None:
    route = Route("/exempel/", "text_page", Subject("pages", "exempel"), "sv")
    page = b"<main><h1>Rubrik</h1><dl><dt>Yrke</dt><dd>Svetsare</dd><dd>Kock</dd></dl><p>Text.</p><p>Mer</p></main>"
    assert search_entries(route, SearchFacts("page"), "Rubrik", page)[0].text == "Yrke Svetsare · Kock · Text. Mer"


def test_words_are_counted_as_stems_and_those_of_titles_more() -> None:
    counts = entries()[0].counts
    assert counts[stem("särskilda")] == 1
    assert counts[stem("exempelrubriken")] > counts[stem("sist")]
    assert {stem("dua-dagen"), "dua", stem("dagen")} <= counts.keys()


def test_a_heading_that_is_a_question_is_an_entry_of_its_own() -> None:
    _, *answers = entries()
    assert [(one.anchor, one.title, one.text) for one in answers] == [
        ("varfor", "Varför finns exemplet?", "Därför. Mer? Mera."),
        ("mer", "Mer?", "Mera."),
    ]


def test_of_lists_and_of_pages_that_say_nothing_only_the_header_is_read() -> None:
    (listed,) = entries("agreement_list")
    assert stem("särskild") not in listed.counts
    (brief,) = entries(facts=SearchFacts("municipality", brief=True))
    assert brief.text == ""


def test_search_words_beside_the_page_are_found_but_never_quoted() -> None:
    whole = entries(facts=SearchFacts("page", words=("synonymord",)))[0]
    assert stem("synonymord") in whole.counts
    assert "synonymord" not in whole.text


def test_the_index_tells_each_entry_by_its_number_and_weighs_rare_and_frequent() -> None:
    counted = [Counted({"svets": 9, "kock": 1}), Counted({"kock": 1}), Counted({"svets": 1, "annat": 40})]
    files, listed = index_files(counted)
    told = dict(decoded(files))
    assert [number for number, _ in told["svets"]] == [0, 2]
    levels = dict(told["svets"])
    assert 9 >= levels[0] > levels[2] >= 1
    assert listed == [["", next(iter(files)).removeprefix("sok/")]]


def test_a_large_index_is_parted_between_words_that_begin_differently() -> None:
    words = [f"{first}{second}{number:04}x" for first in "abcåz" for second in "aö" for number in range(900)]
    files, listed = index_files([Counted(dict.fromkeys(words, 1))])
    assert len(files) > 1
    assert [first for first, _ in listed] == sorted(first for first, _ in listed)
    assert sorted(word for word, _ in decoded(files)) == sorted(words)
    begun = [{word[:2].translate({229: "a", 246: "o"}) for word, _ in decoded({"": one})} for one in files.values()]
    assert not any(one & other for one, other in pairwise(begun))


def test_the_same_words_give_the_same_bytes_in_any_order() -> None:
    words = {f"ord{number}": number for number in range(50)}
    turned = dict(reversed(words.items()))
    assert index_files([Counted(words)]) == index_files([Counted(turned)])


def test_words_that_tell_nothing_are_left_out() -> None:
    files, _ = index_files([Counted({stem("och"): 5, "svets": 1})])
    assert [word for word, _ in decoded(files)] == ["svets"]


def test_the_last_part_of_a_compound_is_found_where_it_is_a_word_elsewhere() -> None:
    måltid, biträde = stem("måltidsbiträde"), stem("biträde")
    assert compound_heads({måltid, biträde}) == {måltid: biträde}
    assert compound_heads({måltid}) == {}
    files, _ = index_files([Counted({måltid: 4}), Counted({biträde: 4})])
    levels = dict(dict(decoded(files))[biträde])
    assert levels[1] > levels[0] > 0


def test_the_list_of_questions_is_whole() -> None:
    assert len(empty_words()) > 50
    for name, intent in asked()["avsikter"].items():
        assert set(intent) <= {"säger", "söker", "slag", "status", "väger"}, name
        assert intent["säger"], name
        assert set(intent.get("slag", ())) <= set(KINDS), name
