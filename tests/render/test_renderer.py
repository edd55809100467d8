"""Templates in a folder of their own: what is strict, and how mistakes are told."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

import pytest
from markupsafe import escape

from overens.pages.frame import PageFrame
from overens.problems import SetupError
from overens.render import Renderer
from overens.texts import Texts

Frame = Callable[..., PageFrame]
WORDS = {"sv": Texts("sv", {"hej": "Hej"}), "en": Texts("en", {"hej": "Hello"})}


@dataclass(frozen=True, slots=True)
class View:
    name: str
    lead: str | None = None


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    for name in ("pages", "components/ring"):
        (tmp_path / name).mkdir(parents=True)
    return tmp_path


def rendered(folder: Path, template: str, frame: PageFrame, view: object = None) -> str:
    (folder / "pages/one.html").write_text(template, encoding="utf-8")
    return Renderer(folder, WORDS).render("one", view, frame).decode()


def test_page_is_a_function_of_view_and_frame(folder: Path, frame: Frame) -> None:
    assert rendered(folder, "{{ texts('hej') }} {{ view.name }}, {{ page.title }}", frame(), View("Åsa")) == (
        "Hej Åsa, Exempelsidan"
    )
    assert rendered(folder, "{{ texts('hej') }}", frame(language="en")) == "Hello"


def test_texts_are_escaped(folder: Path, frame: Frame) -> None:
    assert rendered(folder, "{{ view.name }}", frame(), View('<b>"&')) == "&lt;b&gt;&#34;&amp;"


@pytest.mark.parametrize(
    ("template", "line"),
    [
        ("första\n{{ view.nmae }}", 2),
        ("{{ nothing }}", 1),
        ("\n\n{{ view.lead }}", 3),
        ("\n{{ texts('saknas') }}", 2),
        ("\n{% for x in view %}", 2),
        ("\n\n\n{% end %}", 4),
        ("\n{{ 'i morgon'|date }}", 2),
    ],
)
def test_mistake_in_a_template_is_told_with_file_and_line(folder: Path, frame: Frame, template: str, line: int) -> None:
    with pytest.raises(SetupError) as caught:
        rendered(folder, template, frame(), View("Åsa"))
    assert f"pages/one.html, rad {line}:" in caught.value.sv
    assert f"pages/one.html, line {line}:" in caught.value.en


def test_mistake_in_a_component_is_told_with_the_component(folder: Path, frame: Frame) -> None:
    component = folder / "components/ring/ring.html"
    component.write_text("{% macro ring(x) %}\n\n{{ x.missing }}{% endmacro %}", encoding="utf-8")
    page = '{% from "components/ring/ring.html" import ring %}\n{{ ring(view) }}'
    with pytest.raises(SetupError, match=r"components/ring/ring\.html, line 3"):
        rendered(folder, page, frame(), View("Åsa"))


def test_missing_template_is_named(folder: Path, frame: Frame) -> None:
    with pytest.raises(SetupError, match=r"pages/two\.html"):
        Renderer(folder, WORDS).render("two", None, frame())
    with pytest.raises(SetupError, match=r"components/gone\.html is missing.*needed for pages/one\.html"):
        rendered(folder, '{% from "components/gone.html" import gone %}', frame())


def test_keys_of_plain_data_may_be_left_out_but_never_shown(folder: Path, frame: Frame) -> None:
    data = {"items": ["a"], "title": "b"}
    template = "{% if view.note %}nej{% endif %}{{ view.items[0] }}{{ view.title }}{{ view['title'] }}"
    assert rendered(folder, template, frame(), data) == "abb"
    with pytest.raises(SetupError):
        rendered(folder, "{{ view.note }}", frame(), data)


@pytest.mark.parametrize("word", ["Hej", 'Sa "hej"', "It's", "a\\b", "<b> & }} %}", "två\nrader", "\\u0041"])
def test_words_mean_the_same_wherever_they_stand(folder: Path, frame: Frame, word: str) -> None:
    template = """{{ texts('w') }}|{{ '' or texts( "w" ) }}|{% set key = 'w' %}{{ texts(key) }}"""
    (folder / "pages/one.html").write_text(template, encoding="utf-8")
    html = Renderer(folder, {"sv": Texts("sv", {"w": word})}).render("one", None, frame()).decode()
    assert html.split("|") == [str(escape(word))] * 3


def test_what_is_remembered_follows_its_arguments(folder: Path, frame: Frame) -> None:
    (folder / "components/ring/ring.html").write_text(
        "{% macro ring(x) %}<b>{{ x }}</b>{% endmacro %}", encoding="utf-8"
    )
    (folder / "pages/one.html").write_text(
        '{% from "components/ring/ring.html" import ring %}{{ remembered(ring, view.name) }}', encoding="utf-8"
    )
    made = Renderer(folder, WORDS)
    names = ("<a>", "b", "<a>")
    assert [made.render("one", View(name), frame()).decode() for name in names] == [
        "<b>&lt;a&gt;</b>",
        "<b>b</b>",
        "<b>&lt;a&gt;</b>",
    ]
