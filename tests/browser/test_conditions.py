"""Every page type under the conditions that WCAG 2.2 names: 400 % zoom, wide spacing, keyboard, forced colours, print.

Each page type is opened once for each group of conditions, in one and the same page of the browser.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from io import BytesIO
from typing import Any

import pytest
from pypdf import PdfReader

NARROW = {"width": 320, "height": 256}
"""1280 × 1024 at 400 %: what WCAG 1.4.10 asks for."""

WIDE = {"width": 1280, "height": 900}
PHONE = {"width": 320, "height": 640}

Findings = dict[str, dict[str, list[str]]]


@pytest.fixture(scope="module")
def addresses(example_pages: dict[str, str], site_url: str) -> dict[str, str]:
    """By page type, the whole address of its longest page. Pages that lead elsewhere by themselves are left out."""
    return {page_type: site_url.rstrip("/") + address for page_type, address in example_pages.items()}


def go(page: Any, page_type: str, address: str, site: Any, looking: Any) -> None:
    if page_type == "not_found":
        looking.lose(page, site)
    else:
        page.goto(address)


@pytest.fixture(scope="module")
def calm(browser: Any) -> Iterator[Any]:
    """A page whose styles tests may add to, and that does not move by itself."""
    context = browser.new_context(
        locale="sv-SE", viewport=WIDE, bypass_csp=True, reduced_motion="reduce", service_workers="block"
    )
    yield context.new_page()
    context.close()


@pytest.fixture(scope="module")
def zoomed(calm: Any, addresses: dict[str, str], site: Any, looking: Any) -> Findings:
    """What is wrong on a screen of 320 × 256: by question, by page type."""
    found: Findings = {}
    for page_type, address in addresses.items():
        calm.set_viewport_size(NARROW)
        go(calm, page_type, address, site, looking)
        calm.keyboard.press("Tab")
        found.setdefault("focus", {})[page_type] = looking.wrong(calm, looking.UNFOCUSED)
        looking.opened(calm)
        found.setdefault("reflow", {})[page_type] = looking.wrong(calm, looking.BESIDE)
        found.setdefault("targets", {})[page_type] = looking.wrong(calm, looking.SMALL)
        calm.add_style_tag(content=looking.SPACED)
        found.setdefault("spacing", {})[page_type] = looking.wrong(calm, looking.BESIDE) + looking.wrong(
            calm, looking.CUT
        )
    return found


@pytest.fixture(scope="module")
def unzoomed(calm: Any, addresses: dict[str, str], site: Any, looking: Any) -> Findings:
    """The same on a desk, where other columns are used."""
    found: Findings = {}
    calm.set_viewport_size(WIDE)
    for page_type, address in addresses.items():
        go(calm, page_type, address, site, looking)
        found.setdefault("links", {})[page_type] = looking.wrong(calm, looking.ALIKE)
        looking.opened(calm)
        found.setdefault("targets", {})[page_type] = looking.wrong(calm, looking.SMALL)
        calm.add_style_tag(content=looking.SPACED)
        found.setdefault("spacing", {})[page_type] = looking.wrong(calm, looking.BESIDE) + looking.wrong(
            calm, looking.CUT
        )
    return found


@pytest.fixture
def told(recorder: Any) -> Callable[..., dict[str, list[str]]]:
    """Record a trial, and give back what was wrong, by page type."""

    def noted(trial: str, *rounds: dict[str, list[str]]) -> dict[str, list[str]]:
        wrong = {page_type: found for one in rounds for page_type, found in one.items() if found}
        recorder.add(trial, len(rounds[0]), sum(map(len, wrong.values())))
        return wrong

    return noted


def test_at_400_percent_nothing_lies_beside_the_screen(zoomed: Findings, told: Any) -> None:
    assert told("reflow", zoomed["reflow"]) == {}


def test_wide_spacing_loses_no_text(zoomed: Findings, unzoomed: Findings, told: Any) -> None:
    assert told("spacing", zoomed["spacing"], unzoomed["spacing"]) == {}


def test_focus_is_always_drawn_and_never_covered(zoomed: Findings, told: Any) -> None:
    assert told("focus", zoomed["focus"]) == {}


def test_targets_are_large_or_stand_apart(zoomed: Findings, unzoomed: Findings, told: Any) -> None:
    assert told("targets", zoomed["targets"], unzoomed["targets"]) == {}


def test_the_questions_find_what_is_wrong(calm: Any, site_url: str, looking: Any) -> None:
    calm.set_viewport_size(NARROW)
    calm.goto(f"{site_url}om/")
    calm.evaluate(
        """() => document.querySelector('main').insertAdjacentHTML('beforeend',
          `<p style="width: 900px">${'ord '.repeat(60)}</p>
          <p style="height: 1em; overflow: hidden">${'ord '.repeat(60)}</p>
          <p><a href="#a" style="outline: none !important; box-shadow: none">a</a></p>
          <ul><li><a href="#b" style="font-size: 8px">b</a> <a href="#c" style="font-size: 8px">c</a></li></ul>
          <div style="position: fixed; inset: 0; height: 100vh">ovanpå</div>`)"""
    )
    assert any(one.startswith("page ") for one in looking.wrong(calm, looking.BESIDE))
    assert any("ord ord" in one for one in looking.wrong(calm, looking.CUT))
    calm.keyboard.press("Tab")
    unfocused = looking.wrong(calm, looking.UNFOCUSED)
    assert any("not drawn" in one for one in unfocused)
    assert any("hidden" in one for one in unfocused)
    assert any(' "b" ' in one for one in looking.wrong(calm, looking.SMALL))


def test_nothing_moves_for_those_who_asked_for_calm(calm: Any, addresses: dict[str, str], told: Any) -> None:
    moving = """() => [...document.querySelectorAll('*')].filter(one => ['', '::before', '::after'].some(part => {
      const style = getComputedStyle(one, part || null);
      return parseFloat(style.transitionDuration) > 0 || style.animationName !== 'none'
        || style.scrollBehavior === 'smooth';
    })).map(one => one.tagName)"""
    calm.set_viewport_size(WIDE)
    found = {}
    for page_type in ("home", "agreement", "track", "municipality_list", "search", "glossary"):
        calm.goto(addresses[page_type])
        found[page_type] = calm.evaluate(moving)
    assert told("motion", found) == {}


def test_links_with_the_same_words_lead_to_the_same_page(unzoomed: Findings) -> None:
    assert unzoomed["links"]
    assert {page_type: found for page_type, found in unzoomed["links"].items() if found} == {}


RAIL = """selector => [...document.querySelectorAll(selector)].filter(one => {
  const line = getComputedStyle(one, '::before');
  return !['Top', 'Right', 'Bottom', 'Left'].some(
    side => parseFloat(line[`border${side}Width`]) >= 2 && line[`border${side}Style`] !== 'none');
}).map(one => one.className || one.tagName)"""


@pytest.fixture(scope="module")
def forced(browser: Any) -> Iterator[Any]:
    context = browser.new_context(locale="sv-SE", viewport=WIDE, forced_colors="active", reduced_motion="reduce")
    yield context.new_page()
    context.close()


@pytest.mark.parametrize(
    ("page_type", "selector"), [("track", ".stage"), ("home", ".section-title"), ("agreement", ".flow > section > h2")]
)
def test_lines_are_drawn_with_borders_in_forced_colours(
    page_type: str, selector: str, forced: Any, addresses: dict[str, str]
) -> None:
    forced.goto(addresses[page_type])
    assert forced.locator(selector).count() > 0
    assert forced.evaluate(RAIL, selector) == []


@pytest.mark.parametrize("page_type", ["agreement", "municipality_list", "county"])
def test_signs_of_status_have_the_colour_of_text_in_forced_colours(
    page_type: str, forced: Any, addresses: dict[str, str]
) -> None:
    forced.goto(addresses[page_type])
    colours = forced.evaluate(
        """() => [...document.querySelectorAll('.status-sign')].map(one => {
          const drawn = one.querySelector('.fill:not(path)');
          return drawn ? getComputedStyle(drawn).fill : getComputedStyle(one).stroke;
        })"""
    )
    assert set(colours) == {forced.evaluate("getComputedStyle(document.body).color")}


def test_the_trunk_line_is_drawn_in_forced_colours(forced: Any, site_url: str) -> None:
    forced.goto(f"{site_url}modellen/")
    drawn = forced.evaluate(
        """() => [...document.querySelectorAll('.module')].filter(one => ['::before', '::after'].some(part => {
          const line = getComputedStyle(one, part);
          return ['Top', 'Left'].some(side => parseFloat(line[`border${side}Width`]) >= 3);
        })).length"""
    )
    assert drawn >= 2


def test_answers_on_the_map_differ_by_pattern_in_forced_colours(forced: Any, addresses: dict[str, str]) -> None:
    forced.goto(addresses["home"])
    groups = forced.evaluate(
        """() => [...document.querySelectorAll('.map-drawing > g')].map(group => {
          const style = getComputedStyle(group.querySelector('path'));
          return [group.getAttribute('fill') || style.fill, style.stroke, style.strokeWidth];
        })"""
    )
    assert len(groups) >= 3
    assert len({fill for fill, _, _ in groups}) == len(groups)
    assert all(stroke != "none" and float(width.removesuffix("px")) > 0 for _, stroke, width in groups)
    focused = forced.evaluate(
        """() => {
          const link = document.querySelector('.map-drawing a'), path = link.querySelector('path');
          const before = getComputedStyle(path).strokeWidth;
          link.focus({focusVisible: true});
          return [parseFloat(before), parseFloat(getComputedStyle(path).strokeWidth)];
        }"""
    )
    assert focused[1] >= focused[0] + 1


def test_focus_is_drawn_in_forced_colours(forced: Any, addresses: dict[str, str], looking: Any, told: Any) -> None:
    found = {}
    for page_type in ("home", "agreement", "search", "track", "model"):
        forced.goto(addresses[page_type])
        forced.keyboard.press("Tab")
        found[page_type] = looking.wrong(forced, looking.UNFOCUSED)
    assert told("forced", found) == {}


def test_every_page_prints_with_its_address_and_date_and_without_its_menus(
    calm: Any, addresses: dict[str, str], site: Any, looking: Any, told: Any
) -> None:
    found: dict[str, list[str]] = {}
    calm.set_viewport_size({"width": 680, "height": 960})  # the printed width of an A4 page
    calm.emulate_media(media="print")
    try:
        for page_type, address in addresses.items():
            go(calm, page_type, address, site, looking)
            canonical = calm.get_attribute("link[rel=canonical]", "href")
            foot = calm.inner_text(".print-foot")
            found[page_type] = looking.wrong(calm, looking.BESIDE)
            if not foot.startswith(canonical) or "2026" not in foot:
                found[page_type].append(f"foot: {foot}")
            found[page_type] += calm.locator(".site-nav:visible, .search:visible, .skip:visible").all_inner_texts()
        assert told("print", found) == {}
    finally:
        calm.emulate_media(media="screen")


def test_a_printed_agreement_names_its_address_date_and_source(browser: Any, site_url: str) -> None:
    context = browser.new_context(locale="sv-SE", java_script_enabled=False)
    page = context.new_page()
    page.goto(f"{site_url}overenskommelser/hudiksvall-2018/")
    source = page.inner_text(".sources a >> nth=0").replace("\u00ad", "")
    address = page.get_attribute(".sources-original >> nth=0", "href")
    reader = PdfReader(BytesIO(page.pdf(format="A4", prefer_css_page_size=True)))
    text = "".join(" ".join(sheet.extract_text() for sheet in reader.pages).replace("\u00ad", "").split())
    context.close()
    assert "https://overens.example/overenskommelser/hudiksvall-2018/" in text
    assert "1januari2026" in text
    assert "".join(source.split()) in text
    assert "".join((address or "").split()) in text
    assert 1 <= len(reader.pages) <= 5
    assert all(abs(float(sheet.mediabox.width) - 595) < 2 for sheet in reader.pages)
