"""What readers come to do, by keyboard alone and without JavaScript; and what axe says of the states on the way."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Any

import pytest

PHONE = {"width": 360, "height": 740}


@pytest.fixture
def plain(visit: Callable[..., Any]) -> Callable[..., Any]:
    """Open a page without JavaScript. Playwright's own questions still work there."""

    def opened(address: str, **options: Any) -> Any:
        return visit(address, java_script_enabled=False, reduced_motion="reduce", **options)

    return opened


@pytest.fixture(autouse=True)
def journey(request: pytest.FixtureRequest, recorder: Any) -> Iterator[None]:
    """Count the journeys, and those that failed."""
    failed = request.session.testsfailed
    yield
    if "axe" not in request.node.name:
        recorder.add("journeys", 1, request.session.testsfailed - failed)


def enter(page: Any) -> None:
    """Press Enter on the link that has the focus, and wait until its page is there."""
    target = page.evaluate("document.activeElement.href")
    page.keyboard.press("Enter")
    page.wait_for_url(target)


def follow(page: Any, looking: Any, *links: str) -> None:
    """Tab to each link in turn, and press Enter."""
    for link in links:
        looking.tab_to(page, link, most=400)
        enter(page)


def test_hudiksvalls_agreement_from_the_start_page_by_keyboard(plain: Callable[..., Any], looking: Any) -> None:
    page = plain("/")
    looking.tab_to(page, "Hoppa till innehållet", most=1)
    enter(page)
    follow(page, looking, "16 överenskommelser")
    title = "Överenskommelse mellan Hudiksvalls kommun och Arbetsförmedlingen om fördjupad samverkan"
    follow(page, looking, title)
    assert page.url.endswith("/overenskommelser/hudiksvall-2018/")
    assert looking.said(page, "h1") == title
    assert "undertecknad 25 januari 2018" in looking.said(page, ".page-header .status")


def test_what_is_known_for_amal_from_the_start_page_by_keyboard(plain: Callable[..., Any], looking: Any) -> None:
    page = plain("/")
    follow(page, looking, "Å", "Åmål")
    assert page.url.endswith("/kommuner/amal/")
    assert looking.said(page, "h1") == "Åmål"
    assert "känt" in looking.said(page, "main")


def test_the_menu_of_a_phone_is_opened_by_keyboard(plain: Callable[..., Any], looking: Any) -> None:
    page = plain("/om/", viewport=PHONE)
    assert page.locator(".nav-main a:visible").count() == 0
    looking.tab_to(page, "Meny")
    page.keyboard.press("Enter")
    assert page.locator(".nav-main a:visible").count() >= 6
    follow(page, looking, "Jobbspår")
    assert page.url.endswith("/jobbspar/")
    assert page.get_attribute(".nav-main a[aria-current]", "href") is not None


def test_how_many_had_an_agreement_in_2018_and_who_says_so(plain: Callable[..., Any], looking: Any) -> None:
    page = plain("/")
    follow(page, looking, "Siffror")
    question = page.locator("table", has=page.locator("caption", has_text="hade en överenskommelse 2018"))
    answer = " ".join(question.inner_text().replace("\u00ad", "").split())
    assert "289 kommuner" in answer
    question.get_by_role("link", name="Dua-dagen 2018 (bildspel)").first.focus()
    enter(page)
    assert looking.said(page, "h1") == "Dua-dagen 2018 (bildspel)"


def test_english_and_back_on_the_same_page(plain: Callable[..., Any], looking: Any) -> None:
    page = plain("/modellen/")
    follow(page, looking, "English")
    assert page.url.endswith("/en/modellen/")
    assert page.get_attribute("html", "lang") == "en"
    follow(page, looking, "Svenska")
    assert page.url.endswith("/modellen/")
    assert page.get_attribute("html", "lang") == "sv"


def test_a_citation_is_unfolded_by_keyboard_and_can_be_copied_as_it_is(plain: Callable[..., Any], looking: Any) -> None:
    page = plain("/overenskommelser/hudiksvall-2018/")
    looking.tab_to(page, "Hänvisa till sidan")
    page.keyboard.press("Enter")
    cited = page.inner_text(".cite-styles")
    assert "/overenskommelser/hudiksvall-2018/" in cited
    assert "Arbetsförmedlingen" in cited, "no soft hyphens in what is copied"


def test_the_way_past_the_map_leads_past_it(plain: Callable[..., Any], looking: Any) -> None:
    page = plain("/")
    follow(page, looking, "Hoppa över kartan")
    page.keyboard.press("Tab")
    assert not page.evaluate("!!document.activeElement.closest('.map')")


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize(
    ("address", "shown"),
    [("/om/", "details.menu > summary"), ("/", "details.menu > summary"), ("/jobbspar/#slag-2", ""), ("/om/", "wide")],
    ids=["menu", "menu above the start page", "facet chosen", "more"],
)
def test_axe_in_every_state(
    address: str, shown: str, scheme: str, visit: Callable[..., Any], looking: Any, recorder: Any
) -> None:
    page = visit(address, color_scheme=scheme, **({} if shown == "wide" else {"viewport": PHONE}))
    if shown:
        page.click("details.nav-more > summary" if shown == "wide" else shown)
    found = looking.violations(page)
    recorder.add("states", 1, len(found))
    assert found == []
