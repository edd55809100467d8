"""What stands around every page."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from xml.etree import ElementTree as ET

import pytest

from overens.pages.frame import Alternate, PageFrame, Reading, SourceRef, Switch
from overens.render import SECURITY_POLICY, Renderer
from overens.texts import Texts

TEMPLATES = Path(__file__).parents[2] / "templates"

Frame = Callable[..., PageFrame]


def page(renderer: Renderer, frame: PageFrame) -> ET.Element:
    return ET.fromstring(renderer.render_file("base.html", frame.language, page=frame))


def meta(root: ET.Element, name: str) -> str | None:
    found = root.find(f"head/meta[@name='{name}']")
    return None if found is None else found.get("content")


def test_head_names_the_page_and_its_address(renderer: Renderer, frame: Frame) -> None:
    root = page(renderer, frame())
    assert root.findtext("head/title") == "Exempelsidan – Exempelsajten"
    assert meta(root, "description") == "Vad sidan handlar om."
    assert root.find("head/link[@rel='canonical']").get("href") == "https://example.org/exempel/"
    assert root.find("head/link[@rel='stylesheet']").get("href") == "../assets/exempel.css"
    assert root.find("head/meta[@http-equiv]").get("content") == SECURITY_POLICY


def test_first_thing_in_the_page_skips_to_the_content(renderer: Renderer, frame: Frame) -> None:
    body = page(renderer, frame()).find("body")
    first = body[0]
    assert first.tag == "a"
    assert body.find("main").get("id") == first.get("href").removeprefix("#")


def test_landmarks_stand_once_and_navigations_have_names(renderer: Renderer, frame: Frame) -> None:
    body = page(renderer, frame()).find("body")
    assert [child.tag for child in body] == ["a", "header", "div", "main", "footer"]
    names = [nav.get("aria-label") for nav in body.iter("nav")]
    assert len(names) == len(set(names)) == 3
    assert None not in names


def test_search_is_a_form_that_needs_no_script(renderer: Renderer, frame: Frame) -> None:
    root = page(renderer, frame())
    form = root.find(".//form")
    assert (form.get("action"), form.get("method")) == ("../sok/", "get")
    assert form.find(".//input").get("name") == "q"
    assert form.find(".//label").get("for") == form.find(".//input").get("id")
    assert all(one.get("type") == "module" for one in root.iter("script"))


def test_way_here_ends_at_the_page_itself(renderer: Renderer, frame: Frame) -> None:
    steps = page(renderer, frame()).findall(".//nav[@class='crumbs']/ol/li")
    assert [step.get("aria-current") for step in steps] == [None, "page"]
    assert steps[0].find("a").get("href") == "../"
    assert steps[-1].text == "Exempelsidan"


def test_page_that_should_not_be_found_says_so(renderer: Renderer, frame: Frame) -> None:
    assert meta(page(renderer, frame()), "robots") is None
    assert meta(page(renderer, frame(indexed=False)), "robots") == "noindex"
    assert meta(page(renderer, frame(draft=True)), "robots") == "noindex"


def test_other_languages_are_told_to_search_engines(
    renderer: Renderer, frame: Frame, alternates: tuple[Alternate, ...]
) -> None:
    root = page(renderer, frame(alternates=alternates))
    hints = {link.get("hreflang"): link.get("href") for link in root.findall("head/link[@rel='alternate']")}
    assert hints == {"sv": "https://example.org/exempel/", "en": "https://example.org/en/exempel/"}


def test_the_language_switch_names_languages_in_their_own_words(renderer: Renderer, frame: Frame) -> None:
    switch = (Switch("en", "../en/exempel/"), Switch("lattlast", "../lattlast/", "languages.instead.start.lattlast"))
    links = page(renderer, frame(switch=switch)).findall(".//ul[@class='languages']/li/a")
    assert [(" ".join("".join(one.itertext()).split()), one.get("lang"), one.get("href")) for one in links] == [
        ("English", "en", "../en/exempel/"),
        ("Lättläst (startsidan)", "sv", "../lattlast/"),
    ]


def test_language_and_direction_of_the_page(texts: dict[str, Texts], frame: Frame) -> None:
    arabic = Renderer(TEMPLATES, {"ar": Texts("ar", texts["en"].words)})
    root = page(arabic, frame(language="ar"))
    assert (root.get("lang"), root.get("dir")) == ("ar", "rtl")


def test_english_pages_have_english_words(renderer: Renderer, frame: Frame) -> None:
    text = "".join(page(renderer, frame(language="en")).itertext())
    assert "You are here" in text
    assert "Du är här" not in text


def test_page_foot_says_how_much_is_known_and_from_where(renderer: Renderer, frame: Frame) -> None:
    known = frame(
        evidence="titel",
        reviewed="2026-11-20",
        sources=(SourceRef("a", "Exempelkällan", "../kallor/a/", "https://example.org/original"),),
        readings=(Reading("Typ", "Titeln talar om unga."),),
    )
    foot = page(renderer, known).find(".//section[@class='page-foot']")
    text = " ".join(" ".join(foot.itertext()).split())
    assert "Bara titeln är känd" in text
    assert "Senast granskad 20 november 2026" in text
    assert "Titeln talar om unga." in text
    assert [link.get("href") for link in foot.findall(".//ul[@class='sources']//a")] == [
        "../kallor/a/",
        "https://example.org/original",
    ]


def test_page_that_was_never_checked_says_so(renderer: Renderer, frame: Frame) -> None:
    foot = page(renderer, frame(is_fact=True)).find(".//section[@class='page-foot']")
    assert "datum saknas" in "".join(foot.itertext())


def test_page_that_holds_no_facts_of_its_own_does_not_speak_of_checks(renderer: Renderer, frame: Frame) -> None:
    foot = page(renderer, frame()).find(".//section[@class='page-foot']")
    assert "Senast granskad" not in "".join(foot.itertext())


@pytest.mark.parametrize(
    ("href", "expected"),
    [
        ("../kontakt/", "../kontakt/"),
        ("mailto:fel@example.org", "mailto:fel@example.org?subject=Fel%20p%C3%A5%20sidan%3A%20/exempel/"),
    ],
)
def test_an_error_can_be_reported(renderer: Renderer, frame: Frame, href: str, expected: str) -> None:
    root = page(renderer, frame(site=replace(frame().site, report_href=href)))
    assert root.find(".//a[@class='report-link']").get("href") == expected


def test_every_page_says_who_runs_the_site(renderer: Renderer, frame: Frame) -> None:
    text = "".join(page(renderer, frame()).find("body/footer").itertext())
    assert frame().site.operator in text
    assert frame().site.disclaimer in text
    assert "https://example.org/exempel/" in text
    assert "21 november 2026" in text


def test_preview_may_go_without_a_policy(texts: dict[str, Texts], frame: Frame) -> None:
    html = Renderer(TEMPLATES, texts, security_policy=None).render_file("base.html", "sv", page=frame())
    assert b"Content-Security-Policy" not in html


def test_what_the_frame_holds_is_never_markup(renderer: Renderer, frame: Frame) -> None:
    root = page(renderer, frame(title="<script>\"&'", description='"><img/>'))
    assert root.findtext("head/title").startswith("<script>\"&'")
    assert meta(root, "description") == '"><img/>'


def test_no_page_carries_style_or_script_of_its_own(renderer: Renderer, frame: Frame) -> None:
    html = renderer.render_file("base.html", "sv", page=frame()).decode()
    assert '<script type="module" src="../assets/site.js"></script>' in html
    assert not re.search(r"<style|<script(?! type=.module. src=)|\sstyle=|\son\w+=|javascript:", html)
