"""Headings: fitted into the page, each with an id."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from overens.prose import Prose, read_prose
from overens.sources import Mark

from .sources import codes, html_of, read, yaml_source


def value(text: str) -> Prose:
    """The text as the value of a key."""
    return read_prose(text, yaml_source(text, ("beskrivning",), Mark(1, 1)), ("beskrivning",), top_heading=4)[0]


def outline(text: str, top: int = 2) -> list[tuple[int, str]]:
    return [(heading.level, heading.id) for heading in read(text, top=top)[0].headings]


@pytest.mark.parametrize(
    ("text", "top", "expected"),
    [
        ("# A\n\n## B\n\n# C", 2, [(2, "_a"), (3, "_b"), (2, "_c")]),
        ("## A\n\n### B", 2, [(2, "_a"), (3, "_b")]),
        ("### A\n\n#### B", 3, [(3, "_a"), (4, "_b")]),
        ("A\n===\n\nB\n---", 2, [(2, "_a"), (3, "_b")]),
        (
            "# A\n\n## B\n\n### C\n\n#### D\n\n##### E\n\n###### F",
            3,
            [(3, "_a"), (4, "_b"), (5, "_c"), (6, "_d"), (6, "_e"), (6, "_f")],
        ),
        ("# A\n\n### B\n\n### C\n\n## D", 2, [(2, "_a"), (3, "_b"), (3, "_c"), (3, "_d")]),
        ("## A\n\n# B", 2, [(2, "_a"), (2, "_b")]),
    ],
)
def test_levels_fit_the_page_without_a_gap(text: str, top: int, expected: list[tuple[int, str]]) -> None:
    assert outline(text, top) == expected


def test_ids_are_unique() -> None:
    assert outline("# Mål\n\n# Mål\n\n# Mål 2\n\n# !?") == [
        (2, "_mal"),
        (2, "_mal-2"),
        (2, "_mal-2-2"),
        (2, "_avsnitt"),
    ]


def test_a_heading_cannot_take_the_id_of_anything_else_on_the_page() -> None:
    in_templates = re.compile(r"""\bid="([^"{}]*)""")
    folder = Path(__file__).parents[2] / "templates"
    found = {id_ for file in folder.rglob("*.html") for id_ in in_templates.findall(file.read_text(encoding="utf-8"))}
    assert len(found) > 30
    assert not [id_ for id_ in found if "_" in id_]
    assert outline("# Jobbspår") == [(2, "_jobbspar")]
    assert [heading.id for heading in value("# Jobbspår").headings] == ["agreements-exempel-beskrivning_jobbspar"]


def test_a_link_finds_the_heading_of_its_own_text() -> None:
    body = read("[Till målen](#mal) och [vidare](#annat)\n\n# Mål")[0]
    assert [link.target for link in body.links] == ["#_mal", "#annat"]
    field = value("# Mål\n\n[Till målen](#mal)")
    assert [link.target for link in field.links] == [f"#{field.headings[0].id}"]


def test_headings_know_their_text_and_place() -> None:
    prose = read("Ett.\n\n## Mål **och** [medel](pages/om) ##\n\nTvå\n---\n\n- # Tre\n", line=5)[0]
    assert [(h.text, h.place.line, h.place.column) for h in prose.headings] == [
        ("Mål och medel", 7, 1), ("Två", 9, 1), ("Tre", 12, 3),
    ]  # fmt: skip


def test_a_skipped_level_is_told_at_its_line() -> None:
    assert codes("# A\n\ntext\n\n### B\n\n### C") == [("heading-level-skipped", 5)]
    problem = read("# A\n\n### B")[1][0]
    assert (problem.value("wanted"), problem.value("written"), problem.value("text")) == ("##", "###", "B")
    assert codes("## A\n\n# B") == [("heading-level-skipped", 1)]
    assert codes("# A\n\n## B\n\n# C\n\n## D") == []


def test_signs_in_code_are_no_headings() -> None:
    assert html_of("    # a\n") == "<pre><code># a</code></pre>"
    assert outline("`# a`") == []
