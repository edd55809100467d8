from __future__ import annotations

import json
import shutil
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any
from urllib.parse import parse_qs

import pytest

MOST_BYTES = 130_000
"""What a first search may fetch: its scripts, facts, index and excerpts, packed as on the way."""

ONLY_TRACKS = """() => [...document.querySelectorAll('.entry-kicker')].every(
  one => one.textContent.startsWith('Jobbspår')
)"""


def asked(page: Any) -> dict[str, list[str]]:
    return parse_qs(page.evaluate("location.search.slice(1)"))


def stop_the_clock(page: Any) -> None:
    """From now on the page's time goes on only where the test lets it: pauses are the same on a busy machine."""
    page.clock.install(time=0)
    page.clock.pause_at(1000)


def type_slowly(page: Any, text: str, pause: int) -> None:
    """Type letter by letter, so many milliseconds of the page's own time between them."""
    for letter in text:
        page.keyboard.type(letter)
        page.clock.run_for(pause)


def headed(page: Any, query: str) -> None:
    """Wait until the heading of the results names the query; what is told comes after."""
    page.wait_for_function(
        "query => document.getElementById('search-heading').textContent.includes(`”${query}”`)", arg=query
    )


def unfold(page: Any) -> None:
    """Open the facets, and wait for them."""
    page.click("#search-filters summary")
    page.wait_for_selector("#search-lan")


def clean(page: Any) -> None:
    assert page.notes.errors == []
    assert page.notes.violations == []
    assert page.notes.foreign == []


def test_a_search_from_any_page_by_keyboard_alone(visit: Callable[..., Any], searching: Any) -> None:
    page = visit("/kommuner/amal/")
    for _ in range(12):
        page.keyboard.press("Tab")
        if page.evaluate("document.activeElement.name") == "q":
            break
    page.keyboard.type("hudiksvall överenskommelse")
    page.keyboard.press("Enter")
    page.wait_for_url("**/sok/?q=*")
    searching.settled(page, "hudiksvall överenskommelse")
    for _ in range(60):
        page.keyboard.press("Tab")
        if page.evaluate("!!document.activeElement.closest('#search-results .entry-title')"):
            break
    page.keyboard.press("Enter")
    page.wait_for_url("**/overenskommelser/hudiksvall-2018/")
    clean(page)


def test_sending_a_search_moves_focus_to_the_number_of_results_and_tells_it(
    visit: Callable[..., Any], searching: Any
) -> None:
    page = visit("/sok/")
    searching.search(page, "svets")
    page.wait_for_function("() => document.activeElement.id === 'search-heading'")
    assert "träffar på ”svets”" in page.inner_text("#search-heading")
    assert page.get_attribute("#search-status", "role") == "status"
    clean(page)


def test_results_while_typing_leave_focus_in_the_field(visit: Callable[..., Any], searching: Any) -> None:
    page = visit("/sok/")
    page.focus("#q")
    page.keyboard.type("scania")
    searching.settled(page, "scania")
    assert page.evaluate("document.activeElement.id") == "q"
    assert searching.results(page)[0] == "/arbetsgivare/scania/"
    assert asked(page) == {"q": ["scania"]}


def test_the_text_index_is_read_only_when_someone_searches(visit: Callable[..., Any], searching: Any) -> None:
    page = visit("/sok/")
    unfold(page)
    assert not [url for url in page.notes.requests if "/sok/index-" in url]
    searching.search(page, "svets")
    assert [url for url in page.notes.requests if "/sok/index-" in url]


def test_a_shared_address_shows_the_same_results(visit: Callable[..., Any], searching: Any) -> None:
    page = visit("/sok/?q=svets&lan=kalmar&typ=jobbspar")
    searching.settled(page, "svets")
    assert set(searching.results(page)) == {"/jobbspar/oskarshamn-svets/", "/jobbspar/hogsby-svets/"}
    assert page.input_value("#q") == "svets"
    assert page.input_value("#search-lan") == "kalmar"
    assert page.is_checked("input[name=typ][value=jobbspar]")


def test_the_back_button_goes_through_the_searches(visit: Callable[..., Any], searching: Any) -> None:
    page = visit("/sok/")
    searching.search(page, "svets")
    page.select_option("#search-lan", "kalmar")
    page.wait_for_function("() => location.search.includes('lan=kalmar')")
    searching.search(page, "scania")
    assert asked(page) == {"q": ["scania"], "lan": ["kalmar"]}
    page.go_back()
    searching.settled(page, "svets")
    assert asked(page) == {"q": ["svets"], "lan": ["kalmar"]}
    page.go_back()
    page.wait_for_function("() => document.getElementById('search-lan').value === ''")
    assert asked(page) == {"q": ["svets"]}
    page.go_forward()
    page.wait_for_function("() => document.getElementById('search-lan').value === 'kalmar'")
    assert page.input_value("#q") == "svets"


def test_back_from_a_result_shows_the_search_again(visit: Callable[..., Any], searching: Any) -> None:
    page = visit("/sok/")
    searching.search(page, "scania")
    page.click("#search-results .entry-title a >> nth=0")
    page.wait_for_url("**/arbetsgivare/scania/")
    page.go_back()
    searching.settled(page, "scania")
    assert searching.results(page)[0] == "/arbetsgivare/scania/"


def test_facets_work_without_a_word_and_load_no_text_index(visit: Callable[..., Any], searching: Any) -> None:
    page = visit("/sok/")
    unfold(page)
    page.check("input[name=typ][value=overenskommelse]")
    page.wait_for_selector("#search-results:not([hidden]) .entry-title")
    everything = page.inner_text("#search-heading")
    page.select_option("#search-lan", "kalmar")
    page.wait_for_function("before => document.getElementById('search-heading').textContent !== before", arg=everything)
    assert searching.results(page) == ["/overenskommelser/kalmar-2015/"]
    assert page.inner_text("#search-heading") == "1 träff"
    assert not [url for url in page.notes.requests if "/sok/index-" in url]
    page.click("#search-clear")
    page.wait_for_function("() => location.search === ''")
    clean(page)


def test_each_facet_says_how_many_pages_it_would_give(visit: Callable[..., Any], searching: Any) -> None:
    page = visit("/sok/?q=svets")
    searching.settled(page, "svets")
    label = page.inner_text("label:has(input[value=jobbspar])")
    page.check("input[name=typ][value=jobbspar]")
    page.wait_for_function("() => location.search.includes('typ=jobbspar')")
    page.wait_for_function(ONLY_TRACKS)
    number = int(page.inner_text("#search-heading").split()[0])
    assert f"({number})" in label
    assert page.evaluate("document.activeElement.value") == "jobbspar"


def test_results_are_labelled_by_kind_place_and_excerpt(visit: Callable[..., Any], searching: Any) -> None:
    page = visit("/sok/")
    searching.search(page, "svets Oskarshamn")
    kicker = page.inner_text(".entry-kicker >> nth=0")
    assert kicker == "Jobbspår · Oskarshamn"
    page.wait_for_selector("#search-results li:first-child mark")
    marked = {text.lower() for text in page.locator("#search-results li:first-child mark").all_inner_texts()}
    assert "oskarshamn" in marked
    assert any(text.startswith("svets") for text in marked)


def test_more_results_come_when_asked_for_and_take_focus(visit: Callable[..., Any], searching: Any) -> None:
    page = visit("/sok/")
    assert len(searching.search(page, "jobbspår")) == 10
    page.click("#search-more")
    page.wait_for_function("() => document.querySelectorAll('#search-results .entry-title').length > 10")
    focused = page.evaluate("document.activeElement.href")
    assert focused == page.get_attribute("#search-results li:nth-child(11) a", "href")


def test_more_is_offered_only_where_there_is_more(visit: Callable[..., Any], searching: Any) -> None:
    page = visit("/sok/?q=zzxqw")
    searching.settled(page, "zzxqw")
    assert page.locator("#search-more:visible").count() == 0
    searching.search(page, "svets")
    assert page.locator("#search-more:visible").count() == 1
    for _ in range(10):
        if page.locator("#search-more:visible").count():
            page.click("#search-more")
    assert page.locator("#search-more:visible").count() == 0
    assert page.locator("#search-results .entry").count() == int(page.inner_text("#search-heading").split()[0])


def test_one_wrong_letter_is_pointed_out(visit: Callable[..., Any], searching: Any) -> None:
    page = visit("/sok/")
    found = searching.search(page, "Oskashamn")
    assert "Menade du Oskarshamn?" in page.inner_text("#search-message")
    assert found[0] == "/kommuner/oskarshamn/"
    page.click("#search-message a")
    headed(page, "Oskarshamn")
    assert asked(page) == {"q": ["Oskarshamn"]}
    assert page.input_value("#q") == "Oskarshamn"


def test_a_word_copied_from_a_page_is_found_without_its_soft_hyphens(visit: Callable[..., Any], searching: Any) -> None:
    page = visit("/sok/?q=arbets%C2%ADmarknads%C2%ADutbildning")
    searching.settled(page, "arbetsmarknadsutbildning")
    assert page.input_value("#q") == "arbetsmarknadsutbildning"
    assert searching.results(page)


def test_no_results_lead_on(visit: Callable[..., Any], searching: Any) -> None:
    page = visit("/sok/")
    assert searching.search(page, "qwxzqwxz") == []
    assert page.inner_text("#search-heading") == "Inga träffar på ”qwxzqwxz”"
    for way in ("kommuner/", "ordlista/", "kontakt/"):
        assert page.is_visible(f"#search-nothing a[href$='{way}']")
    searching.search(page, "svets")
    assert not page.is_visible("#search-nothing")


def test_no_results_name_places_that_are_called_almost_so(visit: Callable[..., Any], searching: Any) -> None:
    page = visit("/sok/")
    assert searching.search(page, "Hudviksal") == []
    page.click("#search-message .search-near a:has-text('Hudiksvall')")
    page.wait_for_url("**/kommuner/hudiksvall/")


def test_a_question_leads_to_its_answer(visit: Callable[..., Any], searching: Any) -> None:
    page = visit("/sok/")
    searching.search(page, "varför saknas min kommun")
    page.click("#search-results .entry-title a >> nth=0")
    page.wait_for_url("**/fragor-och-svar/#*")
    assert page.inner_text(":target") == "Varför saknas min kommun?"


def test_the_number_of_results_is_told_once_the_reader_pauses(visit: Callable[..., Any], searching: Any) -> None:
    page = visit("/sok/")
    page.evaluate(
        """() => {
          window.told = [];
          const status = document.getElementById('search-status');
          new MutationObserver(() => window.told.push(status.textContent)).observe(status, { childList: true });
        }"""
    )
    stop_the_clock(page)
    page.focus("#q")
    type_slowly(page, "scani", 100)
    headed(page, "scani")
    page.clock.run_for(400)
    page.keyboard.type("a")
    page.clock.run_for(400)
    headed(page, "scania")
    assert page.evaluate("window.told") == [], "not one message for each letter, and none while someone types"
    page.clock.run_for(600)
    searching.settled(page, "scania")
    assert len(page.evaluate("window.told")) == 1


def test_no_results_inside_the_facets_offer_those_outside(visit: Callable[..., Any], searching: Any) -> None:
    page = visit("/sok/?q=scania&lan=norrbotten")
    searching.settled(page, "scania")
    assert searching.results(page) == []
    page.click("#search-message a")
    page.wait_for_function("() => location.search === '?q=scania'")
    searching.settled(page, "scania")
    page.wait_for_selector("#search-results .entry-title")


def test_what_is_searched_for_is_never_read_as_markup(visit: Callable[..., Any], searching: Any) -> None:
    page = visit("/sok/")
    searching.search(page, "<img src=x onerror=alert(1)> svets")
    assert page.query_selector("#search-found img") is None
    clean(page)


def test_without_javascript_the_page_offers_the_lists(visit: Callable[..., Any]) -> None:
    page = visit("/sok/?q=svets", java_script_enabled=False)
    assert "Sökningen behöver JavaScript" in page.inner_text("main")
    assert not page.is_visible("#search-found")
    for folder in ("kommuner", "lan", "overenskommelser", "jobbspar", "branscher", "yrken", "arbetsgivare"):
        assert page.is_visible(f".search-ways a[href$='{folder}/']")
    page.click(".search-ways a[href$='kommuner/']")
    assert page.url.endswith("/kommuner/")


@pytest.mark.parametrize("address", ["/", "/om/", "/en/"])
def test_the_one_search_field_of_every_page_works_without_javascript(visit: Callable[..., Any], address: str) -> None:
    page = visit(address, java_script_enabled=False)
    field = page.locator("input[name=q]")  # strict: with two of them this fails
    field.fill("svets")
    field.press("Enter")
    page.wait_for_url("**/sok/?q=svets")


def test_where_the_index_is_missing_it_says_so(
    visit: Callable[..., Any], searching: Any, serve: Callable[..., Any], site_folder: Path, tmp_path: Path
) -> None:
    shutil.copytree(site_folder, tmp_path / "utan", ignore=shutil.ignore_patterns("index-*", "kommuner"))
    with serve(tmp_path / "utan") as served:
        page = visit("/sok/", base=served.url)
        assert searching.search(page, "Scania")[0] == "/arbetsgivare/scania/"
        assert "Sökregistret kunde inte läsas" in page.inner_text("#search-message")
        page.context.close()


def test_where_nothing_can_be_read_it_says_so(visit: Callable[..., Any], site_url: str) -> None:
    page = visit("/om/")
    page.route("**/facets.json", lambda route: route.abort())
    page.goto(f"{site_url}sok/?q=svets")
    page.wait_for_function("() => document.getElementById('search-status').textContent.includes('fungerar inte')")
    assert page.is_visible(".search-ways a")


def test_search_works_below_any_path(
    visit: Callable[..., Any], searching: Any, serve: Callable[..., Any], site_folder: Path
) -> None:
    with serve(site_folder, below="/nagonstans/djupt/") as served:
        page = visit("/sok/", base=served.url)
        assert searching.search(page, "Scania")[0] == "/nagonstans/djupt/arbetsgivare/scania/"
        clean(page)
        page.context.close()


def test_the_english_page_speaks_english_about_swedish_pages(visit: Callable[..., Any], searching: Any) -> None:
    page = visit("/en/sok/")
    searching.search(page, "svets")
    assert "results for “svets”" in page.inner_text("#search-heading")
    assert page.inner_text(".entry-kicker >> nth=0").startswith(("Job track", "Occupation"))
    assert page.get_attribute("#search-results .entry-title a >> nth=0", "lang") == "sv"
    clean(page)


def test_the_english_page_leads_to_pages_in_english_where_there_are_such(
    visit: Callable[..., Any], searching: Any
) -> None:
    page = visit("/en/sok/")
    searching.search(page, "agreement Hudiksvall")
    page.click("#search-results .entry-title a >> nth=0")
    page.wait_for_url("**/en/overenskommelser/hudiksvall-2018/")
    assert page.get_attribute("html", "lang") == "en"


def test_the_search_field_of_an_english_page_leads_to_the_english_search(visit: Callable[..., Any]) -> None:
    page = visit("/en/om/")
    page.fill("header input[name=q]", "svets")
    page.press("header input[name=q]", "Enter")
    page.wait_for_url("**/en/sok/?q=svets")


@pytest.mark.parametrize("query", ["svets", "hur blir jag svetsare i Oskarshamn"])
def test_a_first_search_fetches_little(
    query: str,
    visit: Callable[..., Any],
    searching: Any,
    serve: Callable[..., Any],
    site_folder: Path,
    capsys: pytest.CaptureFixture[str],
) -> None:
    with serve(site_folder) as served:
        page = visit("/sok/", base=served.url)
        searching.search(page, query)
        page.wait_for_load_state("networkidle")
        sent = [(path, size) for path, size in served.sent if path.endswith((".js", ".json", ".txt"))]
        page.context.close()
    total = sum(size for _, size in sent)
    with capsys.disabled():
        sys.stdout.write(f"\nsearch: {total:,} bytes fetched for a first search ({query})\n")
    assert len(sent) == len(dict(sent)), "nothing twice"
    assert total <= MOST_BYTES, sorted(sent, key=lambda pair: -pair[1])[:12]


def test_all_parts_of_the_search_name_the_same_entries(site_folder: Path) -> None:
    facets = json.loads((site_folder / "sok" / "facets.json").read_bytes())
    pages = facets["pages"]
    number = len(pages["address"])
    assert {len(column) for column in pages.values()} == {number}
    address = ""
    for one, quotable in zip(pages["address"], pages["text"], strict=True):
        address = address if one.startswith("#") else one
        html = site_folder / address.strip("/") / "index.html"
        assert one == address or f'id="{one[1:]}"' in html.read_text(encoding="utf-8")
        assert not quotable or (site_folder / "sok" / "text" / f"{address.strip('/') or 'index'}.txt").is_file()
    for _, name in facets["index"]:
        shard = json.loads((site_folder / "sok" / name).read_bytes())
        stems, levels = shard["stems"].split(" "), shard["levels"].split(" ")
        assert len(stems) == len(levels) == len(shard["steps"])
        assert all(len(one) == len(steps) for one, steps in zip(levels, shard["steps"], strict=True))
        assert max(sum(steps) for steps in shard["steps"]) < number


@pytest.mark.parametrize("address", ["/sok/", "/en/sok/"])
def test_nothing_is_fetched_before_someone_begins(address: str, visit: Callable[..., Any]) -> None:
    page = visit(address, viewport={"width": 1440, "height": 900})
    page.wait_for_load_state("networkidle")
    assert not [url for url in page.notes.requests if url.endswith(".json")]
    assert page.is_visible("#search-filters summary")
    assert not page.is_visible("#search-results")
    with page.expect_request("**/sok/index-*.json"):
        page.focus("#q")
    fetched = [url.rsplit("/", 1)[1].split("-")[0] for url in page.notes.requests if url.endswith(".json")]
    assert fetched[0] == "facets.json"
    assert set(fetched) == {"facets.json", "index"}


def test_the_facets_stand_open_beside_results_where_there_is_room(visit: Callable[..., Any], searching: Any) -> None:
    page = visit("/sok/", viewport={"width": 1440, "height": 900})
    assert not page.is_visible("#search-filters fieldset")
    searching.search(page, "svets")
    page.wait_for_selector("#search-lan")
    narrow = visit("/sok/?q=svets", viewport={"width": 360, "height": 740})
    searching.settled(narrow, "svets")
    assert not narrow.is_visible("#search-lan")


def test_the_lists_ways_to_the_search_lead_to_what_they_count(visit: Callable[..., Any]) -> None:
    page = visit("/overenskommelser/")
    link = page.locator(".facet-links a[href*='status=']").first
    count = int(link.locator("xpath=following-sibling::span").inner_text())
    link.click()
    page.wait_for_selector("#search-results:not([hidden]) .entry-title")
    assert int(page.inner_text("#search-heading").split()[0]) == count


def test_excerpts_are_fetched_for_what_is_sought_and_not_for_each_letter(
    visit: Callable[..., Any], searching: Any
) -> None:
    page = visit("/sok/")
    with page.expect_request("**/sok/index-*.json"):
        page.focus("#q")
    stop_the_clock(page)
    type_slowly(page, "undersköterska", 80)
    headed(page, "undersköterska")
    page.clock.run_for(1000)
    searching.settled(page, "undersköterska")
    page.wait_for_selector("#search-results mark")
    shown = page.locator("#search-results li").count()
    texts = [url for url in page.notes.requests if "/sok/text/" in url]
    assert 0 < len(texts) <= shown
