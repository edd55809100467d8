"""Compiled templates are kept between builds, and never stand in the way of a change."""

from pathlib import Path

import pytest

from overens.problems import SetupError
from overens.render import CompiledTemplates, Renderer
from overens.render.compiling import QuickCode
from overens.texts import Texts


@pytest.fixture
def folder(tmp_path):
    (tmp_path / "one.html").write_text("<p>{{ texts('hej') }} {{ namn }}</p>", encoding="utf-8")
    return tmp_path


def rendered(folder: Path, hej: str = "Hej", language: str = "sv") -> str:
    made = Renderer(folder, {language: Texts(language, {"hej": hej})}, compiled=CompiledTemplates(folder / "kept"))
    return made.render_file("one.html", language, namn="Åmål").decode()


def test_the_second_time_nothing_is_compiled(folder, monkeypatch):
    first = rendered(folder)
    monkeypatch.setattr(QuickCode, "visit_Template", None)
    assert rendered(folder) == first == "<p>Hej Åmål</p>"


def test_a_changed_word_and_a_changed_template_are_seen(folder):
    rendered(folder)
    assert rendered(folder, "God dag") == "<p>God dag Åmål</p>"
    (folder / "one.html").write_text("<b>{{ namn }}</b>", encoding="utf-8")
    assert rendered(folder) == "<b>Åmål</b>"


def test_each_language_is_kept_and_nothing_else_piles_up(folder):
    for hej in ("Hej", "Hejsan", "Tjänare"):
        rendered(folder, hej)
    rendered(folder, "Hello", "en")
    assert sorted(one.name[:3] for one in (folder / "kept").iterdir()) == ["en-", "sv-"]


@pytest.mark.parametrize("content", [b"", b"nonsense", None], ids=["empty", "nonsense", "cut off"])
def test_a_spoiled_file_is_made_anew(folder, content):
    rendered(folder)
    (kept,) = (folder / "kept").iterdir()
    kept.write_bytes(kept.read_bytes()[:-40] if content is None else content)
    assert rendered(folder) == "<p>Hej Åmål</p>"


def test_where_nothing_can_be_kept_the_page_is_made_all_the_same(folder):
    (folder / "kept").write_text("a file stands where the folder would be", encoding="utf-8")
    assert rendered(folder) == "<p>Hej Åmål</p>"


@pytest.mark.parametrize("jobs", [1, 2])
def test_templates_compiled_on_all_cores_need_no_compiler_afterwards(tmp_path, monkeypatch, jobs):
    for number in range(80):
        (tmp_path / f"{number}.html").write_text(f"<p>{number} {{{{ namn }}}}</p>", encoding="utf-8")
    words, known = {"sv": Texts("sv", {})}, CompiledTemplates()
    Renderer(tmp_path, words, compiled=known).compile_all(["sv"], jobs)
    monkeypatch.setattr(QuickCode, "visit_Template", None)
    made = Renderer(tmp_path, words, compiled=known)
    assert [made.render_file(f"{number}.html", "sv", namn="Åmål") for number in (0, 79)] == [
        "<p>0 Åmål</p>".encode(),
        "<p>79 Åmål</p>".encode(),
    ]


def test_a_mistake_in_a_template_is_told_before_any_page_is_made(tmp_path):
    (tmp_path / "one.html").write_text("<p>\n{% if %}</p>", encoding="utf-8")
    with pytest.raises(SetupError, match=r"one\.html, line 2"):
        Renderer(tmp_path, {"sv": Texts("sv", {})}).compile_all(["sv"], 1)
