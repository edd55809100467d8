"""Swedish on pages in other languages says that it is Swedish: every passage, on every page of the real site."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any
from xml.etree.ElementTree import Element

import pytest

from overens.passages import NOTE_BEGIN, NOTE_END, marked
from overens.register import COUNTIES, MUNICIPALITIES
from overens.texts import BEGIN, END, Texts, alike

SWEDISH_WORDS = frozenset(
    """
    och att som är för av med till den det inte på ett kan vid från eller har hur när vad vilka vem ska där län kommun
    kommunen kommuner månader veckor dagar år deltagare insatser arbete överenskommelse överenskommelser jobbspår
    """.split()
)
NAMES = sorted({one.name for one in MUNICIPALITIES} | {one.name for one in COUNTIES}, key=len, reverse=True)
NAME = re.compile("|".join(map(re.escape, (*NAMES, "Överens", "Ljunggren Lönnberg"))))
SINGLE = re.compile(r"https?://\S+|\b[åäöÅÄÖ]\b")
"""Addresses, and letters of the alphabet."""

SPOKEN = ("alt", "aria-label", "placeholder", "title")
TEXTS = frozenset({"svetsning på distans", "kommunstyrelsen", "en lång text, med ett komma"})


def passages(element: Element, language: str = "") -> Iterator[tuple[str, str]]:
    """Every text of a page with the language it is said to be in: what is read, and what is read aloud."""
    language = element.get("lang", language)
    if element.tag in ("script", "style"):
        return
    said = [element.get(name) for name in SPOKEN] if element.tag != "link" else []
    for text in (element.text, *said):
        yield language, text or ""
    for inner in element:
        yield from passages(inner, language)
        yield language, inner.tail or ""


def unmarked_swedish(page: Element) -> list[str]:
    """The texts that are Swedish by their looks, but not said to be."""
    found = []
    for language, text in passages(page):
        bare = SINGLE.sub("", NAME.sub("", text))
        words = set(re.findall(r"[^\W\d_]+", bare.lower()))
        if language != "sv" and (words & SWEDISH_WORDS or re.search("[åäöÅÄÖ]", bare)):
            found.append(" ".join(text.split()))
    return found


def test_no_english_page_holds_swedish_that_does_not_say_so(project: Any) -> None:
    english = [route.address for route in project.prepared.plan.routes if route.language == "en"]
    assert len(english) > 450
    found = {address: texts for address in english if (texts := unmarked_swedish(project.page(address)))}
    assert found == {}


def test_pages_in_english_are_english_but_for_what_is_marked(project: Any) -> None:
    """The other way round: what the interface says is not taken for Swedish."""
    page = project.page("/en/overenskommelser/hudiksvall-2018/")
    english = " ".join(text for language, text in passages(page) if language == "en")
    assert "In-depth cooperation on the establishment of newly arrived people" in english
    assert "Last checked" in english
    assert re.search(r"\b\d{1,2} (January|February|March|April|May|June|November) \d{4}\b", english)
    assert page.get("lang") == "en"


def test_who_runs_the_site_is_told_in_english(project: Any) -> None:
    said = {" ".join(text.split()): language for language, text in passages(project.page("/en/siffror/"))}
    words = project.settings.config.words_in("en")
    assert said[words.disclaimer] == said[words.report] == "en"
    assert project.settings.config.disclaimer not in said


@pytest.mark.parametrize(
    ("written", "expected"),
    [
        ("<p>Kommunstyrelsen</p>", '<p lang="sv">Kommunstyrelsen</p>'),
        ("<p>\nkommunstyrelsen\n</p>", '<p lang="sv">\nkommunstyrelsen\n</p>'),
        ('<p lang="sv">Kommunstyrelsen</p>', '<p lang="sv">Kommunstyrelsen</p>'),
        ("<p>Kommunstyrelsen <b>2018</b></p>", '<p><span lang="sv">Kommunstyrelsen</span> <b>2018</b></p>'),
        ("<p>SEK 5, kommunstyrelsen</p>", '<p>SEK 5, <span lang="sv">kommunstyrelsen</span></p>'),
        ("<b>A</b>, En lång text, med ett komma,", '<b>A</b>, <span lang="sv">En lång text, med ett komma</span>,'),
        (f"<p>by {BEGIN}A &amp; B{END}</p>", '<p>by <span lang="sv">A &amp; B</span></p>'),
        ("<title>Kommunstyrelsen, Kalmar – X</title>", '<title lang="sv">Kommunstyrelsen, Kalmar – X</title>'),
        (f'<a title="{BEGIN}A{END}">x</a>', '<a title="A">x</a>'),
        ('<img alt="Svetsning på distans"/>', '<img alt="Svetsning på distans" lang="sv"/>'),
        ('<svg><text y="1">Kommunstyrelsen <tspan>1</tspan></text></svg>',
         '<svg><text y="1" lang="sv">Kommunstyrelsen <tspan>1</tspan></text></svg>'),
        ("<script>Kommunstyrelsen</script>", "<script>Kommunstyrelsen</script>"),
        ("<p>Welding at a distance</p>", "<p>Welding at a distance</p>"),
    ],
)  # fmt: skip
def test_what_is_marked_and_how(written: str, expected: str) -> None:
    assert marked(written, TEXTS, "en") == expected


def test_a_swedish_passage_on_a_page_from_right_to_left_runs_its_own_way() -> None:
    assert marked("<p>Kommunstyrelsen</p>", TEXTS, "ar") == '<p lang="sv" dir="ltr">Kommunstyrelsen</p>'


def test_the_note_goes_where_there_is_nothing_to_tell() -> None:
    note, long = f"{NOTE_BEGIN}<p>Note</p>{NOTE_END}", "ett " * 30
    texts = frozenset({alike(long)})
    assert marked(f"<main>{note}<p>{long}</p></main>", texts, "en").startswith("<main><p>Note</p>")
    assert marked(f"<main>{note}<p>English</p></main>", texts, "en") == "<main><p>English</p></main>"


def test_a_sentence_signs_the_swedish_text_that_is_filled_in() -> None:
    texts = Texts("en", {"by": "by {who}, {day}"}, swedish=TEXTS)
    assert texts("by", who="Kommunstyrelsen", day="2018") == f"by {BEGIN}Kommunstyrelsen{END}, 2018"
