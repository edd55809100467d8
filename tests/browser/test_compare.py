"""Comparisons in a real browser: chosen by clicks, shared by their address, said by script and by page alike."""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import Any

import pytest
from playwright.sync_api import expect

PAIR = "/jamfor/?typ=overenskommelser&a=sundsvall-2015&b=kalmar-2015"
WRONG = [
    ("/jamfor/?typ=overenskommelser&a=sundsvall-2015&b=finns-inte", "”finns-inte”"),
    ("/jamfor/?typ=overenskommelser&a=sundsvall-2015&b=sundsvall-2015", "redan vald"),
    ("/jamfor/?typ=overenskommelser&a=sundsvall-2015&b=Överenskommelse", "Flera överenskommelser passar"),
    ("/jamfor/?typ=planeter&a=mars&b=venus", "Vi kan inte jämföra ”planeter”"),
    ("/jamfor/?typ=kommuner&a=%3Cimg%20src%3Dx%3E&b=amal", "”<img src=x>”"),
]


def compared(page: Any) -> None:
    """Wait until the script has shown a comparison."""
    page.locator("#compare-result .comparison").wait_for()


def clean(page: Any, looking: Any) -> None:
    assert page.notes.violations == []
    assert page.notes.foreign == []
    assert looking.violations(page) == []


def row(page: Any, label: str) -> str:
    """What one row of the comparison says."""
    line = page.locator("#compare-result tr[class]").filter(has=page.get_by_role("rowheader", name=label))
    return " ".join(line.first.inner_text().split())


def test_sundsvalls_agreement_is_compared_with_kalmars_from_the_start_page(
    visit: Callable[..., Any], looking: Any
) -> None:
    page = visit("/")
    page.get_by_role("navigation").get_by_role("link", name="Överenskommelser").first.click()
    page.get_by_role("link", name=re.compile("Sundsvalls kommun")).first.click()
    page.get_by_role("link", name="Jämför med en överenskommelse som du väljer").click()
    page.wait_for_function("() => document.getElementById('compare-a').value.startsWith('Sundsvall: ')")
    other = page.get_by_label("Den andra")
    other.click()
    page.wait_for_function("() => document.querySelectorAll('#compare-names option').length > 10")
    other.fill("kalmar")
    page.get_by_role("button", name="Jämför").click()
    compared(page)
    assert page.url.endswith(PAIR)
    assert page.title().startswith("Sundsvall och Kalmar")
    assert page.evaluate("document.activeElement.id") == "compare-heading"
    assert page.locator("#compare-status").inner_text().startswith("Sundsvall och Kalmar. Skiljer sig: ")
    assert row(page, "Undertecknad") == "Undertecknad ? Inte angivet för alla hösten 2015 ej angivet"
    assert "Skiljer sig" in row(page, "Parter")
    assert "Utgångsläge: 15,6 %" in row(page, "Ungdomsarbetslöshet")
    assert "KS 2015/0548" in row(page, "Diarienummer")
    page.locator("#compare-result summary").click()
    assert "Samverkan om unga" in row(page, "Typ")
    assert page.notes.errors == []
    clean(page, looking)


@pytest.mark.parametrize("options", [{}, {"color_scheme": "dark"}, {"viewport": {"width": 320, "height": 640}}])
def test_the_address_alone_shows_the_comparison(
    visit: Callable[..., Any], options: dict[str, Any], looking: Any
) -> None:
    page = visit(PAIR, **options)
    compared(page)
    assert page.locator("#compare-result h2").inner_text() == "Sundsvall och Kalmar"
    assert page.evaluate("document.documentElement.scrollWidth <= window.innerWidth")
    records = [url for url in page.notes.requests if url.endswith(".json")]
    assert len(records) == 2, "only what is chosen is fetched"
    clean(page, looking)


def test_the_way_back_leads_through_the_comparisons(visit: Callable[..., Any]) -> None:
    page = visit(PAIR)
    compared(page)
    third = page.get_by_label("En tredje")
    third.fill("Solna")
    third.press("Enter")
    page.get_by_role("heading", name="Sundsvall, Kalmar och Solna").wait_for()
    page.go_back()
    page.get_by_role("heading", name="Sundsvall och Kalmar", exact=True).wait_for()
    assert third.input_value() == ""
    page.go_forward()
    page.get_by_role("heading", name="Sundsvall, Kalmar och Solna").wait_for()
    assert third.input_value().startswith("Solna")


def test_what_is_written_before_the_script_came_stays(visit: Callable[..., Any]) -> None:
    page = visit("/kommuner/taby/", service_workers="block")  # what a worker fetches cannot be held
    held: list[Any] = []

    def hold(route: Any) -> None:
        held.append(route)

    page.route("**/assets/compare-*.js", hold)
    page.get_by_role("link", name="Jämför med en kommun som du väljer").click()
    page.get_by_label("Den andra").fill("Åmål")
    for _ in range(100):
        if not held:
            page.wait_for_timeout(50)
    held[0].continue_()
    expect(page.get_by_label("Den första")).to_have_value("Täby")
    assert page.get_by_label("Den andra").input_value() == "Åmål"
    page.get_by_role("button", name="Jämför").click()
    compared(page)


def test_municipalities_and_job_tracks_are_compared_too(visit: Callable[..., Any], looking: Any) -> None:
    page = visit("/kommuner/taby/")
    page.get_by_role("link", name="Jämför med en kommun som du väljer").click()
    expect(page.get_by_label("Den första")).to_have_value("Täby")
    page.get_by_label("Den andra").fill("Åmål")
    page.get_by_role("button", name="Jämför").click()
    compared(page)
    assert "Har avstått" in row(page, "Svar i korthet")
    page.get_by_label("Jobbspår").check()
    assert page.get_by_label("Den första").input_value() == "", "a municipality is no job track"
    page.get_by_label("Den första").fill("återvinning")
    page.get_by_label("Den andra").fill("Oskarshamn")
    page.get_by_role("button", name="Jämför").click()
    page.wait_for_url("**/jamfor/?typ=jobbspar**")
    compared(page)
    clean(page, looking)


@pytest.mark.parametrize(("address", "said"), WRONG)
def test_what_cannot_be_compared_is_said_where_it_is_wrong(
    visit: Callable[..., Any], address: str, said: str, looking: Any
) -> None:
    page = visit(address)
    page.get_by_text(said).wait_for()
    assert page.locator("#compare-message").is_visible()
    assert page.locator("#compare-message").get_attribute("role") == "alert"
    assert page.locator("#compare-result").is_hidden()
    assert page.locator("img").count() == 0
    for field in page.locator("[aria-invalid]").all():
        told = field.get_attribute("aria-describedby").split()[-1]
        assert page.locator(f"#{told}").is_visible()
    clean(page, looking)


def test_a_choice_that_cannot_be_fetched_is_said_and_can_be_tried_again(visit: Callable[..., Any]) -> None:
    page = visit("/jamfor/")
    page.route("**/kalmar-2015.json", lambda route: route.abort())
    page.get_by_label("Den första").fill("sundsvall-2015")
    page.get_by_label("Den andra").fill("kalmar-2015")
    page.get_by_role("button", name="Jämför").click()
    page.get_by_text("kunde inte hämtas").wait_for()
    page.unroute("**/kalmar-2015.json")
    page.get_by_role("button", name="Jämför").click()
    compared(page)


def test_script_and_page_make_the_same_of_the_same_records(visit: Callable[..., Any]) -> None:
    # But for what follows from where they stand: ids, the way to the links, soft hyphens put in at build; and whether
    # an element that holds nothing but a Swedish text says so itself.
    plain = """(area) => {
        const copy = area.cloneNode(true);
        for (const one of copy.querySelectorAll('[id], [aria-labelledby]')) {
            one.removeAttribute('id');
            one.removeAttribute('aria-labelledby');
        }
        for (const one of copy.querySelectorAll('a')) one.setAttribute('href', '');
        for (const one of copy.querySelectorAll('span[lang]:only-child')) {
            if (one.className || one.parentNode.childNodes.length > 1) continue;
            one.parentNode.lang = one.lang;
            one.replaceWith(...one.childNodes);
        }
        return copy.outerHTML.replace(/\\u00ad/g, '').replace(/\\s+/g, ' ').replace(/> </g, '><');
    }"""
    links = "(area) => [...area.querySelectorAll('a')].map((one) => one.href)"
    for ready, word in (
        ("/jamfor/lan/skane/", "overenskommelser"),
        ("/jamfor/lan/stockholm/", "overenskommelser"),
        ("/jamfor/branscher/industri/", "jobbspar"),
        ("/jamfor/branscher/hotell-restaurang/", "jobbspar"),
        ("/en/jamfor/lan/skane/", "overenskommelser"),
        ("/en/jamfor/branscher/industri/", "jobbspar"),
    ):
        page = visit(ready)
        areas = page.locator(".comparison").all()
        assert areas
        expected = [(area.evaluate(plain), area.evaluate(links)) for area in areas]
        for area, (markup, ways) in zip(areas, expected, strict=True):
            heads = area.locator("thead").first.locator("a").all()
            ids = [head.get_attribute("href").rstrip("/").rpartition("/")[2] for head in heads]
            query = "&".join(f"{name}={id_}" for name, id_ in zip("abc", ids, strict=False))
            other = visit(f"{'/en' if ready.startswith('/en/') else ''}/jamfor/?typ={word}&{query}")
            compared(other)
            made = other.locator("#compare-result .comparison")
            assert made.evaluate(plain) == markup
            assert made.evaluate(links) == ways


def test_without_a_script_the_ready_comparisons_lead_on(visit: Callable[..., Any]) -> None:
    page = visit(PAIR, java_script_enabled=False)
    assert page.locator("noscript p", has_text="Att välja själv kräver JavaScript").is_visible()
    assert page.locator("form").filter(has_text="Vad vill du jämföra?").is_hidden()
    page.get_by_role("link", name="Skåne län").click()
    assert page.get_by_role("heading", level=2).first.is_visible()
    assert page.get_by_role("table").first.is_visible()
    page.get_by_text("Lika för alla").first.click()
    assert page.locator("tr.same").first.is_visible()


def test_on_paper_all_is_shown_and_nothing_is_cut(visit: Callable[..., Any]) -> None:
    page = visit("/jamfor/lan/skane/", viewport={"width": 700, "height": 1000})
    page.emulate_media(media="print")
    assert page.locator("tr.same").first.evaluate("(row) => row.getBoundingClientRect().height") > 0
    assert page.evaluate("document.documentElement.scrollWidth <= window.innerWidth")


def test_on_a_phone_every_cell_says_whose_it_is(visit: Callable[..., Any], looking: Any) -> None:
    page = visit("/jamfor/lan/skane/", viewport={"width": 360, "height": 740})
    cell = page.locator(".comparison td").first
    name = cell.evaluate("(one) => getComputedStyle(one, '::before').content")
    assert cell.get_attribute("data-label") in name
    assert page.evaluate("document.documentElement.scrollWidth") <= 360
    clean(page, looking)


def test_the_free_choice_speaks_english_about_swedish_texts(
    visit: Callable[..., Any], looking: Any, site_url: str
) -> None:
    page = visit("/jamfor/")
    page.get_by_role("link", name="English", exact=True).click()
    assert page.url == f"{site_url}en/jamfor/"
    page.wait_for_load_state()
    page.get_by_label("The first").fill("sundsvall-2015")
    page.get_by_label("The second").fill("kalmar-2015")
    page.get_by_role("button", name="Compare").click()
    compared(page)
    assert page.title().startswith("Sundsvall and Kalmar")
    assert row(page, "Signed") == "Signed ? Not stated for all autumn 2015 not stated"
    assert "Baseline: 15.6 % summer 2015" in row(page, "ungdomsarbetslöshet")
    swedish = page.locator("#compare-result [lang=sv]").all_inner_texts()
    assert any("KS 2015/0548" not in one and "Kalmar kommun" in one for one in swedish)
    assert "\ue000" not in page.content()
    assert page.locator("#compare-result a").first.get_attribute("href").startswith("../overenskommelser/")
    clean(page, looking)
